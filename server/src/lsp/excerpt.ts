import { shorten } from '../ide/words.ts';

/** The most that a row of a view or of a list tells of a document's words, in code units. */
const longestExcerpt = 120;

/** The beginning of some words of a document, for a row of a view or of a list. */
export function excerptOf(words: string): string {
	return shorten(words, longestExcerpt);
}
