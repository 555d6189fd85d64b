import { hash32 } from '../../text/hash.ts';
import { wordsOf } from '../content/tokens.ts';
import type { Tokens } from '../content/tokens.ts';

/** The words of a prose for comparison, and where each begins in it. */
export interface ComparableWords {
	readonly words: readonly string[];
	/** A hash of each word. */
	readonly hashes: readonly number[];
	readonly starts: readonly number[];
}

/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other. Linear. `tokens` are the prose's words where they have been cut already.
 */
export function comparableWords(prose: string, tokens: Tokens = wordsOf(prose)): ComparableWords {
	const { starts, contracted } = tokens;
	const words = contracted
		? tokens.words.map((word) => (word.includes("'") ? word.replaceAll("'", '') : word))
		: tokens.words;
	const hashes: number[] = [];
	for (const word of words) hashes.push(hash32(word));
	return { words, hashes, starts };
}
