import { wordsOf } from '../content/tokens.ts';

/** The words of a prose for comparison, and where each begins in it. */
export interface ComparableWords {
	readonly words: readonly string[];
	readonly starts: readonly number[];
}

/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other. Linear.
 */
export function comparableWords(prose: string): ComparableWords {
	const { words, starts } = wordsOf(prose);
	return { words: words.map((word) => (word.includes("'") ? word.replaceAll("'", '') : word)), starts };
}
