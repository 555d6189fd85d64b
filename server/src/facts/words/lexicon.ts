import { WORD_FLAGS } from '../attributions/lexicon.ts';
import { WORD_CLASSES } from '../claims/lexicon.ts';
import { SCORED_WORDS } from '../claims/scoredWords.ts';
import { lexicon as contentLexicon } from '../content/lexicon.ts';
import type { WordEntry } from '../content/lexicon.ts';
import { endingOf } from './endings.ts';
import { wordRoles } from './wordRoles.ts';
import { buildWordTable, findWord } from './wordTable.ts';

/**
 * The words of all extractors' closed lists, each once, so that one search a word answers for all of them. Every extractor
 * owns its list and what its bits mean; here they are only laid side by side, by the number of the word. The scored words come
 * first: their numbers are their places in that table.
 */
export const lexicon = buildWordTable([
	...SCORED_WORDS,
	...contentLexicon.keys(),
	...WORD_FLAGS.keys(),
	...WORD_CLASSES.keys(),
	...wordRoles.keys(),
]);

/** Number of each word: while tables are laid out, a look-up by name is the quicker one. */
const numbers: ReadonlyMap<string, number> = new Map(lexicon.words.map((word, number) => [word, number]));

/** What a list says of words, by their number in the lexicon; 0 for those that it lacks. */
export function byEntry(list: ReadonlyMap<string, number>): Int32Array {
	const bits = new Int32Array(lexicon.words.length);
	for (const [word, value] of list) {
		const number = numbers.get(word);
		if (number !== undefined) bits[number] = value;
	}
	return bits;
}

/** The same for what is no number; undefined for words that the list lacks. */
export function listedByEntry<T>(list: ReadonlyMap<string, T>): readonly (T | undefined)[] {
	const values = Array<T | undefined>(lexicon.words.length).fill(undefined);
	for (const [word, value] of list) {
		const number = numbers.get(word);
		if (number !== undefined) values[number] = value;
	}
	return values;
}

/**
 * Bits of `attributions/lexicon.ts`, of `claims/lexicon.ts` and of `wordRoles.ts` by number, and how the word ends; those of one
 * word side by side because they are asked for together: far apart each would have to be fetched from memory by itself.
 */
const bits = sideBySide([
	byEntry(WORD_FLAGS),
	byEntry(WORD_CLASSES),
	byEntry(wordRoles),
	Int32Array.from(lexicon.words, endingOf),
]);

function sideBySide(lists: readonly Int32Array[]): Int32Array {
	const joined = new Int32Array(lists.length * lexicon.words.length);
	lists.forEach((list, place) => {
		for (let number = 0; number < list.length; number++) joined[number * lists.length + place] = list[number] ?? 0;
	});
	return joined;
}

/** What content labelling knows of words, by number; undefined for those that only others know. */
export const contentEntries: readonly (WordEntry | undefined)[] = lexicon.words.map((word) => contentLexicon.get(word));

/** Their bits and weights side by side: all that most words have to say. */
const contentBits = new Uint8Array(lexicon.words.length);
const contentWeights = new Float64Array(lexicon.words.length);
for (let number = 0; number < contentEntries.length; number++) {
	const entry = contentEntries[number];
	if (!entry) continue;
	contentBits[number] = entry.bits;
	contentWeights[number] = entry.weight;
}

/** Bits of `content/lexicon.ts`; none for -1 and for words that only others know. */
export function contentBitsOf(entry: number): number {
	return entry < 0 ? 0 : (contentBits[entry] ?? 0);
}

/** What a word speaks for in `content/lexicon.ts`; 0 for -1 and for words that only others know. */
export function contentWeightOf(entry: number): number {
	return entry < 0 ? 0 : (contentWeights[entry] ?? 0);
}

/** Number of the word in lower case, -1 for one that is in nobody's list. */
export function entryOf(word: string): number {
	return findWord(lexicon, word, 0, word.length);
}

/** Bits of the attributions' `lexicon.ts`; none for -1. */
export function flagsOf(entry: number): number {
	return entry < 0 ? 0 : (bits[4 * entry] ?? 0);
}

/** Bits of the claims' `lexicon.ts`; none for -1. */
export function classesOf(entry: number): number {
	return entry < 0 ? 0 : (bits[4 * entry + 1] ?? 0);
}

/** Bits of `wordRoles.ts`; none for -1. */
export function rolesOf(entry: number): number {
	return entry < 0 ? 0 : (bits[4 * entry + 2] ?? 0);
}

/** How a word of the lexicon ends; see `endings.ts`. */
export function endingOfEntry(entry: number): number {
	return bits[4 * entry + 3] ?? 0;
}
