import type { Span } from '../../text/span.ts';
import { lookUp } from './lexicon.ts';

/** What a token is made of. */
export type WordKind = 'word' | 'number' | 'mark';

/** A word, number or punctuation mark of a sentence. Offsets count as those of the text it was cut from. */
export interface Word extends Span {
	readonly kind: WordKind;
	/** Lower case, straight apostrophes, without a possessive ending. A mark is itself. */
	readonly lower: string;
	/** Bits of `lexicon.ts`. */
	readonly flags: number;
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

function isCapital(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 65 && code <= 90;
	const character = text[at] ?? '';
	return character !== character.toLowerCase();
}

/** Abbreviations whose full stop belongs to the word. */
const DOTTED: ReadonlySet<string> = new Set(
	'mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon st jr sr inc corp ltd co no vs vol jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);

/**
 * Cuts a stretch of text into words, numbers and marks. Letters, digits and single joiners between them (`U.S.-led`,
 * `don't`, `AT&T`) make one word; every other visible character is a mark of its own. Linear in the stretch's length.
 */
export function cutWords(text: string, span: Span): Word[] {
	const words: Word[] = [];
	let at = span.start;
	while (at < span.end) {
		const first = classOf(text.charCodeAt(at));
		if (first === SPACE) {
			at++;
			continue;
		}
		if (first !== LETTER && first !== DIGIT) {
			const mark = text[at] ?? '';
			words.push({ start: at, end: at + 1, kind: 'mark', lower: mark, flags: 0, capital: false, upper: false, possessive: false });
			at++;
			continue;
		}
		const start = at;
		let inner = false;
		at++;
		while (at < span.end) {
			const kind = classOf(text.charCodeAt(at));
			if (kind === LETTER || kind === DIGIT) {
				at++;
				continue;
			}
			const comma = first === DIGIT && text[at] === ',';
			if (kind !== JOINER && !comma) break;
			const next = at + 1 < span.end ? classOf(text.charCodeAt(at + 1)) : NOTHING;
			if (comma ? next !== DIGIT : next !== LETTER && next !== DIGIT) break;
			if (text[at] === '.') inner = true;
			at += 2;
		}
		let end = at;
		let raw = text.slice(start, end);
		if (text[at] === '.' && at < span.end && (inner ? raw.length <= 6 : raw.length === 1 || (raw.length <= 4 && DOTTED.has(raw.toLowerCase())))) {
			end = ++at;
			raw = text.slice(start, end);
		}
		const cut = first === LETTER ? contraction(raw) : 0;
		if (cut > 0) {
			words.push(makeWord(text, start, start + cut, raw.slice(0, cut), false));
			words.push(makeWord(text, start + cut, end, raw.slice(cut), false));
		} else words.push(makeWord(text, start, end, raw, first === DIGIT));
	}
	return words;
}

/** Words after which `'s` is "is" or "has", never a possessive. */
const NEVER_POSSESSIVE: ReadonlySet<string> = new Set('he she it that there what who where here how this let'.split(' '));

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

function makeWord(text: string, start: number, end: number, raw: string, number: boolean): Word {
	const capital = isCapital(text, start);
	let lower = raw.toLowerCase();
	if (lower.includes('\u2019')) lower = lower.replaceAll('\u2019', "'");
	let possessive = false;
	if (lower.length > 2 && lower.endsWith("'s")) {
		possessive = true;
		lower = lower.slice(0, -2);
	} else if (lower.endsWith('s') && (text[end] === "'" || text[end] === '\u2019')) {
		const after = text[end + 1] ?? '';
		possessive = after === ' ' && isLetterAt(text, end + 2);
	}
	return { start, end, kind: number ? 'number' : 'word', lower, flags: number ? 0 : lookUp(lower), capital, upper: capital && raw.length > 1 && raw !== lower && raw === raw.toUpperCase(), possessive };
}

function isLetterAt(text: string, at: number): boolean {
	return at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}
