import type { BlockShape } from '../types.ts';
import { findWord } from '../words/wordTable.ts';
import { lexiconTable } from './lexicon.ts';

/** The words of a text in lower case, with the counts that fall off while they are cut. */
export interface Tokens {
	readonly words: readonly string[];
	/** Number of each word in `lexiconEntries`, -1 for one that is not known. */
	readonly known: readonly number[];
	/** A word with an apostrophe is among them. */
	readonly contracted: boolean;
	/** Where each word begins in the text. */
	readonly starts: readonly number[];
	/** By word: it holds a digit. Shorter than `words` where no more digits come. */
	readonly numeric: readonly boolean[];
	/** Letters and digits. */
	readonly letters: number;
	/** Words that begin with a capital letter. */
	readonly capitalised: number;
	/** Words of two and more letters, all capitals. */
	readonly upper: number;
	readonly numbers: number;
	readonly commas: number;
	/** Full stops, question and exclamation marks that end something: followed by white space, a closing mark or the end. */
	readonly stops: number;
	/** Marks that stand between labels, such as `|`, `•`, `»`. */
	readonly separators: number;
	readonly quotes: number;
	readonly opens: BlockShape['opens'];
	/** The last visible character, closing quotes and brackets aside, ends a sentence. */
	readonly closed: boolean;
	readonly endsWithColon: boolean;
	/** Words before the first colon that a blank or the end follows; 0 where there is none. */
	readonly labelWords: number;
}

/** What a character is to the classifier. */
const other = 0;
const lower = 1;
const upper = 2;
const digit = 3;
const ideograph = 4;
const apostrophe = 5;
const comma = 6;
const stop = 7;
const quote = 8;
const separator = 9;
const blank = 10;
const bracket = 11;

const separators = '|·•›→▶►●+><{}=←⭐★×';
const stops = '.!?…。！？';
const quotes = '"“”„«»「」';

/** Classes of the first 256 characters, by code. */
const latin = Uint8Array.from({ length: 256 }, (_, code) => classOf(code));

/** The class of any code unit, by ranges: exact for Latin, generous elsewhere. Surrogates (emoji) are `other`. */
function classOf(code: number): number {
	const character = String.fromCharCode(code);
	if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000) return blank;
	if (character === "'" || character === '\u2019') return apostrophe;
	if (character === ',') return comma;
	if (stops.includes(character)) return stop;
	if (quotes.includes(character)) return quote;
	if (separators.includes(character)) return separator;
	if (character === ')' || character === ']') return bracket;
	if (code >= 0x30 && code <= 0x39) return digit;
	// the sign itself is a word of copyright lines
	if (character === '©') return lower;
	const isWord =
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x41 && code <= 0x5a) ||
		code === 0xaa ||
		code === 0xb5 ||
		code === 0xba ||
		(code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
		(code >= 0x2c00 && code < 0x2e00) ||
		(code >= 0x3040 && code < 0xd800) ||
		(code >= 0xf900 && code < 0xfe00);
	if (!isWord) return other;
	// kana, ideographs and syllables are written without blanks: each counts as a word
	if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3))
		return ideograph;
	return character === character.toLowerCase() ? lower : upper;
}

function classAt(text: string, index: number): number {
	const code = text.charCodeAt(index);
	return code < 256 ? (latin[code] ?? other) : classOf(code);
}

function closes(kind: number): boolean {
	return kind === bracket || kind === quote || kind === apostrophe;
}

function openingOf(text: string): BlockShape['opens'] {
	if (text === '') return 'none';
	switch (classAt(text, 0)) {
		case digit:
			return 'number';
		case quote:
		case apostrophe:
			return 'quote';
		case lower:
		case ideograph:
			return 'lower';
		case upper:
			return 'upper';
		default:
			return text.startsWith('‘') ? 'quote' : 'symbol';
	}
}

/** Cuts a text into words. Linear in its length. */
export function wordsOf(text: string): Tokens {
	const lowered = text.toLowerCase();
	// A few capitals (İ) grow in lower case; then offsets no longer agree, and each word is lowered by itself.
	const inStep = lowered.length === text.length;
	const words: string[] = [];
	const known: number[] = [];
	let contracted = false;
	const starts: number[] = [];
	const numeric: boolean[] = [];
	let letters = 0;
	let capitalised = 0;
	let allUpper = 0;
	let numbers = 0;
	let commas = 0;
	let stopCount = 0;
	let separatorCount = 0;
	let quoteCount = 0;
	let labelWords = 0;
	const length = text.length;
	let i = 0;
	while (i < length) {
		const first = classAt(text, i);
		if (first === other || first > ideograph) {
			i++;
			if (first === comma) commas++;
			else if (first === quote) quoteCount++;
			else if (first === separator) separatorCount++;
			else if (labelWords === 0 && text.charCodeAt(i - 1) === 0x3a && (i === length || classAt(text, i) === blank))
				labelWords = words.length;
			else if (first === stop) {
				const next = i < length ? classAt(text, i) : blank;
				if (next === blank || closes(next)) stopCount++;
			}
			continue;
		}
		const start = i;
		let digits = 0;
		let capitals = 0;
		let apostrophes = false;
		if (first === ideograph) i++;
		else {
			for (; i < length; i++) {
				const kind = classAt(text, i);
				if (kind === lower) continue;
				if (kind === upper) capitals++;
				else if (kind === digit) digits++;
				else if (kind === apostrophe && i + 1 < length && isWordClass(classAt(text, i + 1))) apostrophes = true;
				else break;
			}
		}
		if (digits > 0) {
			numeric[words.length] = true;
			numbers++;
		}
		starts.push(start);
		let number = inStep ? findWord(lexiconTable, lowered, start, i) : -1;
		let word = number < 0 ? undefined : lexiconTable.words[number];
		if (word === undefined) {
			const raw = inStep ? lowered.slice(start, i) : text.slice(start, i).toLowerCase();
			word = apostrophes ? raw.replaceAll('\u2019', "'") : raw;
			if (!inStep) number = findWord(lexiconTable, word, 0, word.length);
		}
		words.push(word);
		known.push(number);
		if (apostrophes) contracted = true;
		letters += i - start;
		if (first === upper) capitalised++;
		if (capitals >= 2 && capitals + digits >= i - start) allUpper++;
	}
	let last = length - 1;
	let end = last >= 0 ? classAt(text, last) : other;
	while (last > 0 && (closes(end) || end === blank)) end = classAt(text, --last);
	return {
		words,
		known,
		contracted,
		starts,
		numeric,
		letters,
		capitalised,
		upper: allUpper,
		numbers,
		commas,
		stops: stopCount,
		separators: separatorCount,
		quotes: quoteCount,
		opens: openingOf(text),
		closed: end === stop,
		endsWithColon: length > 0 && text.charCodeAt(last) === 0x3a,
		labelWords,
	};
}

function isWordClass(kind: number): boolean {
	return kind === lower || kind === upper || kind === digit;
}
