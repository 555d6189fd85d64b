import { WORD_CLASSES } from '../claims/lexicon.ts';
import { buildWordTable, findWord } from '../words/wordTable.ts';
import { ADVERB, WORD_FLAGS } from './lexicon.ts';

/** All words that attributions and claims know, so that one search a word tells all about it. */
const TABLE = buildWordTable([...WORD_FLAGS.keys(), ...WORD_CLASSES.keys()]);
const FLAGS = new Int32Array(TABLE.words.map((word) => WORD_FLAGS.get(word) ?? 0));
const CLASSES = new Int32Array(TABLE.words.map((word) => WORD_CLASSES.get(word) ?? 0));

/** The number of the word at a stretch of text in any case, -1 for one that is not known. */
export function numberOf(text: string, start: number, end: number): number {
	return findWord(TABLE, text, start, end);
}

/** The lower-case form of a known word. */
export function wordOf(number: number): string {
	return TABLE.words[number] ?? '';
}

/** Bits of the claims' `lexicon.ts` of a word by its number; none for -1. */
export function classesOf(number: number): number {
	return number < 0 ? 0 : (CLASSES[number] ?? 0);
}

/** Names in -ly that open sentences as often as adverbs do. */
const NAMES_IN_LY: ReadonlySet<string> = new Set(
	'kelly emily sally molly polly holly lilly billy italy sicily reilly daly beverly kimberly donnelly connolly connelly'.split(
		' ',
	),
);

/**
 * Bits of `lexicon.ts` of a lower-case word with its number; adverbs in -ly are known by their ending. `name`: a capital says
 * that it is a name.
 */
export function flagsOf(number: number, lower: string, name = false): number {
	const flags = number < 0 ? 0 : (FLAGS[number] ?? 0);
	if (flags !== 0) return flags;
	const { length } = lower;
	return !name &&
		length > 4 &&
		lower.charCodeAt(length - 1) === 0x79 &&
		lower.charCodeAt(length - 2) === 0x6c &&
		lower !== 'family' &&
		lower !== 'assembly' &&
		!NAMES_IN_LY.has(lower)
		? ADVERB
		: 0;
}

/** Bits of `lexicon.ts` of a lower-case word. */
export function lookUp(lower: string): number {
	return flagsOf(numberOf(lower, 0, lower.length), lower);
}
