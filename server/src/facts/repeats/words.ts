import { wordsOf } from '../content/tokens.ts';
import type { Tokens } from '../content/tokens.ts';
import { makeNumber, makeWord } from '../words/word.ts';
import type { Word } from '../words/word.ts';

/** The words of a prose for comparison. */
export interface ComparableWords {
	/** Those that hold a digit are numbers, the rest words. */
	readonly words: readonly Word[];
	/** A hash of each word. */
	readonly hashes: readonly number[];
}

/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other; a number keeps the sign of its currency or unit, for $40 is not €40.
 * Linear. `tokens` are the prose's words where they have been cut already.
 */
export function comparableWords(prose: string, tokens: Tokens = wordsOf(prose)): ComparableWords {
	const { contracted, numeric } = tokens;
	const words = contracted.length > 0 || numeric.length > 0 ? comparable(prose, tokens) : tokens.words;
	const hashes: number[] = [];
	for (const { hash } of words) hashes.push(hash);
	return { words, hashes };
}

function comparable(prose: string, { words, contracted, numeric }: Tokens): readonly Word[] {
	const spoken = [...words];
	for (const i of contracted) {
		const word = words[i];
		if (word) spoken[i] = makeWord(word.start, word.end, word.lower.replaceAll("'", ''), word, false);
	}
	for (let i = 0; i < numeric.length; i++) {
		const word = numeric[i] === true ? spoken[i] : undefined;
		if (word) spoken[i] = makeNumber(word.start, word.end, signed(prose, word), word.glued);
	}
	return spoken;
}

/** What tells an amount or a measure from a bare number: a sign right before it, or behind it with or without a space. */
const signBefore = /[\p{Sc}−]/u;
const signBehind = /^\s?([\p{Sc}%‰°])/u;

function signed(prose: string, { start, lower }: Word): string {
	const before = start > 0 ? prose.charAt(start - 1) : '';
	const end = start + lower.length;
	const behind = signBehind.exec(prose.slice(end, end + 2))?.[1] ?? '';
	return (signBefore.test(before) ? before : '') + lower + behind;
}
