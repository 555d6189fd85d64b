import { wordSet } from '../facts/words/wordSet.ts';

/** What stands before a surname alone as well as before a whole name. */
const titles = wordSet(
	`mr mrs ms dr prof professor sir dame lord lady count baron king queen prince princess duke duchess emperor empress pope saint st
	president minister chancellor senator governor mayor general captain colonel major sergeant admiral father sister brother chief coach
	secretary judge inspector director bishop archbishop lieutenant commissioner ambassador rabbi councillor`,
);

/** A title of two words (`fire chief`, `prime minister`) stands before a name at the most. */
const longestTitle = 2;

/** Whether a word, in lower case and without a full stop, is said of many people before their names. */
export function isTitle(word: string): boolean {
	return titles.has(word);
}

/** The words of a person's name behind a title (`mayor anna keller`: `anna keller`); all of them where no name follows it. */
export function withoutTitle(name: readonly string[]): readonly string[] {
	const own = name.slice(name.slice(0, longestTitle).findLastIndex(isTitle) + 1);
	return own.length === 0 ? name : own;
}
