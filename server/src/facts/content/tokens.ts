import type { BlockShape } from '../types.ts';
import { isDigit } from '../../text/codeUnits.ts';
import { isApostrophe } from '../words/characters.ts';
import { cutWords, makeWord } from '../words/word.ts';
import type { Word } from '../words/word.ts';
import { itemAt } from '../../text/itemAt.ts';

/** The words of a text as content labels and repeats tell them apart, with the counts that fall off while they are cut. */
export interface Tokens {
	readonly words: readonly Word[];
	/** Indices of the words with an apostrophe. */
	readonly contracted: readonly number[];
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

/** What a mark is to the classifier. */
const other = 0;
const comma = 1;
const stop = 2;
const quote = 3;
const separator = 4;
const closing = 5;
const colon = 6;
/** The sign that is a word of copyright lines. */
const copyright = 7;

const separators = '|·•›→▶►●+><{}=←⭐★×';
const stops = '.!?…。！？';
const quotes = '"“”„«»「」';

function markOf(character: string): number {
	if (character === ',') return comma;
	if (character === ':') return colon;
	if (character === '©') return copyright;
	if (stops.includes(character)) return stop;
	if (quotes.includes(character)) return quote;
	if (separators.includes(character)) return separator;
	return character === ')' || character === ']' || character === "'" || character === '’' ? closing : other;
}

/** Classes of the first 256 characters, by code. */
const latin = Uint8Array.from({ length: 256 }, (_, code) => markOf(String.fromCharCode(code)));

function markAt(text: string, index: number): number {
	const code = text.charCodeAt(index);
	return code < 256 ? (latin[code] ?? other) : markOf(text.charAt(index));
}

/** May stand behind the stop that ends a sentence. */
function closes(kind: number): boolean {
	return kind === closing || kind === quote;
}

function openingOf(first: Word | undefined): BlockShape['opens'] {
	if (!first) return 'none';
	if (first.kind === 'number') return 'number';
	if (first.kind === 'word') return first.capital ? 'upper' : 'lower';
	const kind = markAt(first.lower, 0);
	if (kind === copyright) return 'lower';
	return kind === quote || first.lower === '‘' || isApostrophe(first.lower.charCodeAt(0)) ? 'quote' : 'symbol';
}

/** A word, or the sign that is one. */
function isWord(word: Word): boolean {
	return word.kind !== 'mark' || word.lower === '©';
}

/** The index behind the words that are one to the classifier: letters, digits and apostrophes between them. */
function wordEnd(cut: readonly Word[], from: number): number {
	let i = from + 1;
	for (;;) {
		const word = cut[i];
		if (!word?.glued) return i;
		if (isWord(word)) i++;
		else {
			const next = cut[i + 1];
			if (!isApostrophe(word.lower.charCodeAt(0)) || !next?.glued || !isWord(next)) return i;
			i += 2;
		}
	}
}

/** Kana, ideographs and syllables are written without blanks: each counts as a word. */
function isIdeograph(code: number): boolean {
	return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function holdsIdeograph({ plain, entry, lower }: Word): boolean {
	if (plain || entry >= 0) return false;
	for (let i = 0; i < lower.length; i++) if (isIdeograph(lower.charCodeAt(i))) return true;
	return false;
}

/** The words that are counted, as they are met. */
interface Counted {
	readonly words: Word[];
	readonly numeric: boolean[];
	readonly contracted: number[];
	letters: number;
	capitalised: number;
	upper: number;
	numbers: number;
}

/** Adds a word of letters or of digits alone. */
function addWord(counted: Counted, word: Word): void {
	if (word.kind === 'number') {
		counted.numeric[counted.words.length] = true;
		counted.numbers++;
	}
	counted.words.push(word);
	counted.letters += word.end - word.start;
	if (word.capital) counted.capitalised++;
	if (word.upper) counted.upper++;
}

/** Adds a stretch of letters, digits and apostrophes: one word, save that each ideograph in it is one. */
function addStretch(counted: Counted, text: string, from: number, to: number): void {
	for (let start = from; start < to;) {
		let end = start + 1;
		if (!isIdeograph(text.charCodeAt(start))) while (end < to && !isIdeograph(text.charCodeAt(end))) end++;
		addPart(counted, text.slice(start, end), start);
		start = end;
	}
}

function addPart(counted: Counted, written: string, start: number): void {
	const lowered = written.toLowerCase();
	const lower = lowered.includes('’') ? lowered.replaceAll('’', "'") : lowered;
	let capitals = 0;
	let digits = 0;
	for (let i = 0; i < written.length; i++) {
		if (isDigit(written.charCodeAt(i))) digits++;
		else if (written[i] !== lowered[i] && lowered.length === written.length) capitals++;
	}
	if (digits > 0) {
		counted.numeric[counted.words.length] = true;
		counted.numbers++;
	}
	if (lower.includes("'")) counted.contracted.push(counted.words.length);
	const form = {
		glued: false,
		capital: written.charCodeAt(0) !== lowered.charCodeAt(0),
		upper: capitals >= 2 && capitals + digits >= written.length,
		plain: false,
		possessive: false,
	};
	counted.words.push(makeWord(start, start + written.length, lower, form, false));
	counted.letters += written.length;
	if (form.capital) counted.capitalised++;
	if (form.upper) counted.upper++;
}

/** The words of a text. `cut` are its smallest words where they have been cut already. Linear in its length. */
export function wordsOf(text: string, cut: readonly Word[] = cutWords(text)): Tokens {
	const counted: Counted = {
		words: [],
		numeric: [],
		contracted: [],
		letters: 0,
		capitalised: 0,
		upper: 0,
		numbers: 0,
	};
	let commas = 0;
	let stopCount = 0;
	let separatorCount = 0;
	let quoteCount = 0;
	let labelWords = 0;
	for (let i = 0; i < cut.length;) {
		const word = cut[i];
		if (!word) break;
		const { start, end } = word;
		const behind = cut[i + 1];
		if (isWord(word)) {
			const next = behind?.glued === true ? wordEnd(cut, i) : i + 1;
			const isWhole = next === i + 1 && word.kind !== 'mark' && !holdsIdeograph(word);
			if (isWhole) addWord(counted, word);
			else addStretch(counted, text, start, cut[next - 1]?.end ?? end);
			i = next;
			continue;
		}
		i++;
		const kind = markAt(text, start);
		if (kind === comma) commas++;
		else if (kind === quote) quoteCount++;
		else if (kind === separator) separatorCount++;
		else if (kind === colon && labelWords === 0 && behind?.glued !== true) labelWords = counted.words.length;
		else if (kind === stop && (behind?.glued !== true || closes(markAt(text, end)))) stopCount++;
	}
	let last = cut.length - 1;
	while (last > 0 && closes(lastKind(text, cut[last]))) last--;
	const end = lastKind(text, itemAt(cut, last));
	return {
		words: counted.words,
		contracted: counted.contracted,
		numeric: counted.numeric,
		letters: counted.letters,
		capitalised: counted.capitalised,
		upper: counted.upper,
		numbers: counted.numbers,
		commas,
		stops: stopCount,
		separators: separatorCount,
		quotes: quoteCount,
		opens: openingOf(cut[0]),
		closed: end === stop,
		endsWithColon: end === colon,
		labelWords,
	};
}

/** What the mark at the end of a text is; `other` for a word. */
function lastKind(text: string, word: Word | undefined): number {
	return word?.kind === 'mark' ? markAt(text, word.start) : other;
}
