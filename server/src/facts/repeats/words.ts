import { hash32 } from '../../text/hash.ts';
import { wordsOf } from '../content/tokens.ts';
import type { Tokens } from '../content/tokens.ts';
import { entryOf } from '../words/lexicon.ts';

/** The words of a prose for comparison, and where each begins in it. */
export interface ComparableWords {
	readonly words: readonly string[];
	/** Number of each word in the lexicon, -1 for one that is not known and for all with a digit. */
	readonly known: readonly number[];
	/** A hash of each word. */
	readonly hashes: readonly number[];
	readonly starts: readonly number[];
}

/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other; a number keeps the sign of its currency or unit, for $40 is not €40.
 * Linear. `tokens` are the prose's words where they have been cut already.
 */
export function comparableWords(prose: string, tokens: Tokens = wordsOf(prose)): ComparableWords {
	const { starts, contracted, numeric } = tokens;
	const { words, known } = contracted.length > 0 || numeric.length > 0 ? comparable(prose, tokens) : tokens;
	const hashes: number[] = [];
	for (const word of words) hashes.push(hash32(word));
	return { words, known, hashes, starts };
}

function comparable(prose: string, { words, known, starts, contracted, numeric }: Tokens): Words {
	const spoken = { words: [...words], known: [...known] };
	for (const i of contracted) {
		const word = (words[i] ?? '').replaceAll("'", '');
		spoken.words[i] = word;
		spoken.known[i] = entryOf(word);
	}
	for (let i = 0; i < numeric.length; i++) {
		if (numeric[i] !== true) continue;
		spoken.words[i] = signed(prose, starts[i] ?? 0, spoken.words[i] ?? '');
		spoken.known[i] = -1;
	}
	return spoken;
}

type Words = Pick<ComparableWords, 'words' | 'known'>;

/** What tells an amount or a measure from a bare number: a sign right before it, or behind it with or without a space. */
const signBefore = /[\p{Sc}−]/u;
const signBehind = /^\s?([\p{Sc}%‰°])/u;

function signed(prose: string, start: number, word: string): string {
	const before = start > 0 ? prose.charAt(start - 1) : '';
	const end = start + word.length;
	const behind = signBehind.exec(prose.slice(end, end + 2))?.[1] ?? '';
	return (signBefore.test(before) ? before : '') + word + behind;
}
