import { wordsOf } from '../content/tokens.ts';

/**
 * The words of a prose for comparison: lower case, without punctuation and symbols, apostrophes dropped, so that only what is
 * said decides whether two blocks repeat each other. Linear.
 */
export function comparableWords(prose: string): readonly string[] {
	return wordsOf(prose).words.map((word) => (word.includes("'") ? word.replaceAll("'", '') : word));
}
