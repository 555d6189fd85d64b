import type { Reading } from '../types.ts';
import { isDigit } from '../../text/codeUnits.ts';
import { isApostrophe, isLetter } from '../words/characters.ts';
import { classesOf, entryOf, flagsOf } from '../words/lexicon.ts';
import { flagsAs, isCapitalAt, isUpper, makeNumber, makeWord } from '../words/word.ts';
import type { WordRange } from '../words/ranges.ts';
import type { Word } from '../words/word.ts';

export type { Word } from '../words/word.ts';

/** Abbreviations whose full stop belongs to the word. */
const DOTTED: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon st jr sr inc corp ltd co no vs vol jan feb mar apr jun jul aug sept sep oct nov dec'.split(
		' ',
	),
);

/** The words of each sentence of a block, so that they are joined once for all who read them. */
export type SentenceWordList = readonly (readonly Word[])[];

/** The words of every sentence of a block. */
export function cutSentences({ inline: { prose }, sentences, ranges }: Reading): SentenceWordList {
	return ranges.map((range, i) => joinWords(prose, sentences[i]?.end ?? 0, range));
}

/** Marks that stand inside words between letters and digits. */
function isJoiner(code: number): boolean {
	switch (code) {
		case 0x2e:
		case 0x27:
		case 0x2019:
		case 0x2d:
		case 0x26:
		case 0x2f:
		case 0x5f:
		case 0x40:
			return true;
		default:
			return false;
	}
}

function isWordCode(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

/**
 * Words, numbers and marks as a reader of sentences tells them apart: letters, digits and single joiners between them
 * (`UK-led`, `don't`, `AT&T`) make one word, without a possessive ending; every other visible character is a mark of its own.
 * Most words of a sentence are those of its block. Linear in the stretch's length.
 */
function joinWords(prose: string, end: number, { words, from, to }: WordRange): Word[] {
	const joined: Word[] = [];
	for (let i = from; i < to;) {
		const word = words[i];
		if (!word) break;
		i++;
		if (word.kind === 'mark') {
			joined.push(word);
			continue;
		}
		const first = joined.length === 0;
		const isAlone = i < to && words[i]?.glued === false;
		const stop = isAlone || word.end >= end ? word.end : joinedEnd(prose, word, end);
		if (isAlone || (stop === word.end && !isApostrophe(prose.charCodeAt(stop))))
			joined.push(first ? asFirst(word) : word);
		else {
			if (word.kind === 'number') joined.push(numberAt(prose, word, stop));
			else pushJoined(joined, prose, word, stop, first);
			while (i < to && (words[i]?.start ?? 0) < stop) i++;
		}
	}
	return joined;
}

/** Where the word that begins with a run of letters or digits ends. */
function joinedEnd(prose: string, { kind, start, end: runEnd }: Word, end: number): number {
	let at = runEnd;
	let dot = false;
	while (at < end) {
		const next = prose.charCodeAt(at);
		if (isWordCode(next)) {
			at++;
			continue;
		}
		const comma = kind === 'number' && next === 0x2c;
		if ((!comma && !isJoiner(next)) || at + 1 >= end) break;
		const after = prose.charCodeAt(at + 1);
		if (comma ? !isDigit(after) : !isWordCode(after)) break;
		if (next === 0x2e) dot = true;
		at += 2;
	}
	if (kind === 'number' || at >= end || prose.charCodeAt(at) !== 0x2e) return at;
	return endsWithStop(prose, start, at, dot) ? at + 1 : at;
}

/** A full stop that belongs to the word before it: `U.S.`, `J.`, `Mr.`. */
function endsWithStop(text: string, start: number, end: number, dot: boolean): boolean {
	const length = end - start;
	if (dot) return length <= 6;
	return length === 1 || (length <= 4 && DOTTED.has(text.slice(start, end).toLowerCase()));
}

/** A capital that opens a sentence says nothing: an adverb in -ly is one there too. */
function asFirst(word: Word): Word {
	if (!word.capital || word.flags !== 0) return word;
	const flags = flagsAs(flagsOf(word.entry), word.lower, word.ending, false);
	return flags === 0 ? word : { ...word, flags };
}

function numberAt(prose: string, { start, glued }: Word, end: number): Word {
	return makeNumber(start, end, prose.slice(start, end), glued);
}

function pushJoined(joined: Word[], prose: string, { start, glued }: Word, end: number, first: boolean): void {
	const cut = contraction(prose.slice(start, end));
	if (cut > 0) {
		joined.push(wordAt(prose, start, start + cut, glued, first), wordAt(prose, start + cut, end, true, false));
	} else joined.push(wordAt(prose, start, end, glued, first));
}

/** Words after which `'s` is "is" or "has", never a possessive. */
const NEVER_POSSESSIVE: ReadonlySet<string> = new Set(
	'he she it that there what who where here how this let'.split(' '),
);

/** Length of the first part of `it's`, `they're`, `we've`, `I'd`; 0 for a word that is not contracted so. */
function contraction(raw: string): number {
	if (raw.length > 12) return 0;
	let at = raw.lastIndexOf("'");
	if (at < 0) at = raw.lastIndexOf('\u2019');
	if (at <= 0) return 0;
	switch (raw.slice(at + 1)) {
		case 're':
		case 've':
		case 'll':
		case 'd':
		case 'm':
			return at;
		case 's':
			return NEVER_POSSESSIVE.has(raw.slice(0, at).toLowerCase()) ? at : 0;
		default:
			return 0;
	}
}

function isKnown(lower: string): boolean {
	const entry = entryOf(lower);
	return flagsOf(entry) !== 0 || classesOf(entry) !== 0;
}

/** A word of several parts. `first`: it opens its sentence, so that its capital says nothing. */
function wordAt(text: string, start: number, end: number, glued: boolean, first: boolean): Word {
	const written = text.slice(start, end);
	const small = written.toLowerCase();
	const straight = small.includes('\u2019') ? small.replaceAll('\u2019', "'") : small;
	const ends = straight.length > 2 && straight.endsWith("'s") && !isKnown(straight);
	const lower = ends ? straight.slice(0, -2) : straight;
	const capital = isCapitalAt(text, start);
	const form = {
		glued,
		capital,
		upper: capital && isUpper(text, start, end),
		plain: false,
		possessive: ends || endsInApostrophe(text, end),
	};
	return makeWord(start, end, lower, form, capital && !first);
}

/** `the workers' rights`: an apostrophe behind an s, a space and a letter behind it. */
function endsInApostrophe(text: string, end: number): boolean {
	return (
		isApostrophe(text.charCodeAt(end)) &&
		text.charCodeAt(end - 1) === 0x73 &&
		text.charCodeAt(end + 1) === 0x20 &&
		isLetter(text.charCodeAt(end + 2))
	);
}
