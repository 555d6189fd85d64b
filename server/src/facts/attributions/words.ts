import type { Span } from '../../text/span.ts';
import type { Reading } from '../types.ts';
import { classesOf, flagsOf, numberOf, wordOf } from './dictionary.ts';

/** What a token is made of. */
export type WordKind = 'word' | 'number' | 'mark';

/** A word, number or punctuation mark of a sentence. Offsets count as those of the text it was cut from. */
export interface Word extends Span {
	readonly kind: WordKind;
	/** Lower case, straight apostrophes, without a possessive ending. A mark is itself. */
	readonly lower: string;
	/** Bits of `lexicon.ts`. */
	readonly flags: number;
	/** Bits of the claims' `lexicon.ts`. */
	readonly classes: number;
	/** Starts with a capital letter. */
	readonly capital: boolean;
	/** Capitals throughout, at least two letters. */
	readonly upper: boolean;
	/** Ends in `'s` or `s'` as written. */
	readonly possessive: boolean;
}

const NOTHING = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;
const SPACE = 4;

/** Classes of the first 128 code units; above them everything is a letter save general punctuation, currency and spaces. */
const CLASSES: Uint8Array = (() => {
	const table = new Uint8Array(128);
	for (let code = 0; code < 128; code++) {
		const character = String.fromCharCode(code);
		if (/[A-Za-z]/.test(character)) table[code] = LETTER;
		else if (/[0-9]/.test(character)) table[code] = DIGIT;
		else if (/['.\-&/_@]/.test(character)) table[code] = JOINER;
		else if (/\s/.test(character)) table[code] = SPACE;
	}
	return table;
})();

function classOf(code: number): number {
	if (code < 128) return CLASSES[code] ?? NOTHING;
	if (code === 0x2019) return JOINER;
	if (code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return SPACE;
	if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a ? SPACE : NOTHING;
	if (code < 0xc0 || (code >= 0x20a0 && code <= 0x2bff) || code === 0xd7 || code === 0xf7) return NOTHING;
	if (code >= 0x3000 && code <= 0x303f) return NOTHING;
	return LETTER;
}

/** A capital letter stands at an offset. */
function isCapital(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 65 && code <= 90;
	const character = text[at] ?? '';
	return character !== character.toLowerCase();
}

/** Abbreviations whose full stop belongs to the word. */
const DOTTED: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon st jr sr inc corp ltd co no vs vol jan feb mar apr jun jul aug sept sep oct nov dec'.split(
		' ',
	),
);

/** The words of each sentence of a block, so that they are cut once for all who read them. */
export type SentenceWordList = readonly (readonly Word[])[];

/** Cuts every sentence of a block. */
export function cutSentences(reading: Reading): SentenceWordList {
	return reading.sentences.map((sentence) => cutWords(reading.inline.prose, sentence));
}

/**
 * Cuts a stretch of text into words, numbers and marks. Letters, digits and single joiners between them (`U.S.-led`,
 * `don't`, `AT&T`) make one word; every other visible character is a mark of its own. Linear in the stretch's length.
 */
export function cutWords(text: string, span: Span): Word[] {
	const words: Word[] = [];
	const end = span.end;
	let at = span.start;
	while (at < end) {
		const code = text.charCodeAt(at);
		const first = classOf(code);
		if (first === SPACE) {
			at++;
			continue;
		}
		if (first !== LETTER && first !== DIGIT) {
			words.push(markAt(text, at));
			at++;
			continue;
		}
		const start = at;
		let apostrophe = false;
		let dot = false;
		// Anything but small ASCII letters may change when lower-cased.
		let plain = code >= 97 && code <= 122;
		at++;
		while (at < end) {
			const next = text.charCodeAt(at);
			if (next >= 97 && next <= 122) {
				at++;
				continue;
			}
			const kind = classOf(next);
			if (kind === LETTER || kind === DIGIT) {
				plain = false;
				at++;
				continue;
			}
			const comma = first === DIGIT && next === 0x2c;
			if (kind !== JOINER && !comma) break;
			const after = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : NOTHING;
			if (comma ? after !== DIGIT : after !== LETTER && after !== DIGIT) break;
			if (next === 0x2e) dot = true;
			else if (next === 0x27 || next === 0x2019) apostrophe = true;
			plain = false;
			at += 2;
		}
		if (first === DIGIT) {
			const raw = text.slice(start, at);
			words.push({
				start,
				end: at,
				kind: 'number',
				lower: raw,
				flags: 0,
				classes: 0,
				capital: false,
				upper: false,
				possessive: false,
			});
			continue;
		}
		if (text.charCodeAt(at) === 0x2e && at < end && endsWithStop(text, start, at, dot)) at++;
		if (apostrophe) pushContracted(words, text, start, at, words.length === 0);
		else words.push(makeWord(text, start, at, plain, words.length === 0));
	}
	return words;
}

function markAt(text: string, at: number): Word {
	return {
		start: at,
		end: at + 1,
		kind: 'mark',
		lower: text.charAt(at),
		flags: 0,
		classes: 0,
		capital: false,
		upper: false,
		possessive: false,
	};
}

/** A full stop that belongs to the word before it: `U.S.`, `J.`, `Mr.`. */
function endsWithStop(text: string, start: number, end: number, dot: boolean): boolean {
	const length = end - start;
	if (dot) return length <= 6;
	return length === 1 || (length <= 4 && DOTTED.has(text.slice(start, end).toLowerCase()));
}

function pushContracted(words: Word[], text: string, start: number, end: number, first: boolean): void {
	const cut = contraction(text.slice(start, end));
	if (cut > 0) {
		words.push(makeWord(text, start, start + cut, false, first), makeWord(text, start + cut, end, false, false));
	} else words.push(makeWord(text, start, end, false, first));
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

/** `first`: the word opens its sentence, so that its capital says nothing. */
function makeWord(text: string, start: number, end: number, plain: boolean, first: boolean): Word {
	const capital = !plain && isCapital(text, start);
	const number = numberOf(text, start, end);
	if (number >= 0) {
		return {
			start,
			end,
			kind: 'word',
			lower: wordOf(number),
			flags: flagsOf(number, wordOf(number), capital && !first),
			classes: classesOf(number),
			capital,
			upper: capital && isUpper(text, start, end),
			possessive: endsInApostrophe(text, end),
		};
	}
	const raw = text.slice(start, end);
	const small = plain ? raw : raw.toLowerCase();
	let lower = small.includes('\u2019') ? small.replaceAll('\u2019', "'") : small;
	const possessive = lower.length > 2 && lower.endsWith("'s");
	if (possessive) lower = lower.slice(0, -2);
	const again = possessive || small !== raw ? numberOf(lower, 0, lower.length) : -1;
	return {
		start,
		end,
		kind: 'word',
		lower,
		flags: flagsOf(again, lower, capital && !first),
		classes: classesOf(again),
		capital,
		upper: capital && isUpper(text, start, end),
		possessive: possessive || endsInApostrophe(text, end),
	};
}

/** Capitals throughout, at least two letters; the first is known to be one. */
function isUpper(text: string, start: number, end: number): boolean {
	if (end - start < 2) return false;
	const second = text.charCodeAt(start + 1);
	if (second >= 97 && second <= 122) return false;
	const raw = text.slice(start, end);
	return raw !== raw.toLowerCase() && raw === raw.toUpperCase();
}

/** `the workers' rights`: an apostrophe behind an s, a space and a letter behind it. */
function endsInApostrophe(text: string, end: number): boolean {
	const mark = text.charCodeAt(end);
	return (
		(mark === 0x27 || mark === 0x2019) &&
		text.charCodeAt(end - 1) === 0x73 &&
		text.charCodeAt(end + 1) === 0x20 &&
		isLetterAt(text, end + 2)
	);
}

function isLetterAt(text: string, at: number): boolean {
	return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}
