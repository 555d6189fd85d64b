/** What a block's first visible character is. */
export type Opening = 'none' | 'lower' | 'upper' | 'number' | 'quote' | 'symbol';

/** A word as the classifier sees it: `number` holds a digit. */
export type TokenKind = 'word' | 'number';

/** The words of a text in lower case, with the counts that fall off while they are cut. */
export interface Tokens {
	readonly words: readonly string[];
	readonly kinds: readonly TokenKind[];
	readonly count: number;
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
	/** Marks that stand between labels: `|`, `•`, `·`, `»`, `›`, `→`, `/` between blanks and the like. */
	readonly separators: number;
	readonly quotes: number;
	readonly opens: Opening;
	/** The last visible character, closing quotes and brackets aside, ends a sentence. */
	readonly closed: boolean;
	readonly endsWithColon: boolean;
}

const quoteMarks: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x300c, 0x300d]);
const separatorMarks: ReadonlySet<number> = new Set([
	0x7c, 0xb7, 0x2022, 0x203a, 0x2192, 0x25b6, 0x25ba, 0x25cf, 0x2b, 0x3e, 0x3c, 0x7b, 0x7d, 0x3d, 0x2190, 0x2b50,
	0x2605, 0xd7,
]);

/** Ideographs, kana and hangul syllables, which are written without blanks: each counts as a word. */
function isIdeograph(code: number): boolean {
	return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A letter or digit of any script, by ranges: exact for Latin, generous elsewhere. Surrogates (emoji) are none. */
function isWordCode(code: number): boolean {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
	if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xa9;
	if (code === 0xd7 || code === 0xf7) return false;
	if (code < 0x2000) return true;
	return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
}

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

function endsSentence(code: number): boolean {
	return (
		code === 0x2e ||
		code === 0x21 ||
		code === 0x3f ||
		code === 0x2026 ||
		code === 0x3002 ||
		code === 0xff01 ||
		code === 0xff1f
	);
}

function isCloser(code: number): boolean {
	return code === 0x29 || code === 0x5d || code === 0x27 || code === 0x2019 || quoteMarks.has(code);
}

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0;
}

function openingOf(text: string): Opening {
	if (text === '') return 'none';
	const code = text.charCodeAt(0);
	if (isDigit(code)) return 'number';
	if (quoteMarks.has(code) || isApostrophe(code) || code === 0x2018) return 'quote';
	if (!isWordCode(code)) return 'symbol';
	const first = text.charAt(0);
	return first === first.toLowerCase() ? 'lower' : 'upper';
}

/** Cuts a text into words. Linear in its length. */
export function wordsOf(text: string): Tokens {
	const lower = text.toLowerCase();
	// A few capitals (İ) grow in lower case; then offsets no longer agree, and each word is lowered by itself.
	const inStep = lower.length === text.length;
	const words: string[] = [];
	const kinds: TokenKind[] = [];
	let letters = 0;
	let capitalised = 0;
	let upper = 0;
	let numbers = 0;
	let commas = 0;
	let stops = 0;
	let separators = 0;
	let quotes = 0;
	const length = text.length;
	let i = 0;
	while (i < length) {
		const code = text.charCodeAt(i);
		if (!isWordCode(code)) {
			if (code === 0x2c) commas++;
			else if (endsSentence(code)) {
				const next = i + 1 < length ? text.charCodeAt(i + 1) : 0x20;
				if (isBlank(next) || isCloser(next)) stops++;
			} else if (quoteMarks.has(code)) quotes++;
			else if (separatorMarks.has(code)) separators++;
			i++;
			continue;
		}
		const start = i;
		let digits = 0;
		let capitals = 0;
		if (isIdeograph(code)) i++;
		else {
			while (i < length) {
				const inner = text.charCodeAt(i);
				if (isApostrophe(inner)) {
					if (i + 1 >= length || !isWordCode(text.charCodeAt(i + 1))) break;
				} else if (!isWordCode(inner) || isIdeograph(inner)) break;
				if (isDigit(inner)) digits++;
				else if (inner < 0x80 ? inner >= 0x41 && inner <= 0x5a : text.charAt(i) !== lower.charAt(i)) capitals++;
				i++;
			}
		}
		const raw = inStep ? lower.slice(start, i) : text.slice(start, i).toLowerCase();
		words.push(raw.includes('\u2019') ? raw.replaceAll('\u2019', "'") : raw);
		kinds.push(digits > 0 ? 'number' : 'word');
		letters += i - start;
		if (digits > 0) numbers++;
		if (capitals > 0) {
			const first = text.charCodeAt(start);
			if (first < 0x80 ? first >= 0x41 && first <= 0x5a : text.charAt(start) !== text.charAt(start).toLowerCase())
				capitalised++;
			if (capitals >= 2 && capitals + digits >= i - start) upper++;
		}
	}
	let last = length - 1;
	while (last > 0 && (isCloser(text.charCodeAt(last)) || isBlank(text.charCodeAt(last)))) last--;
	const end = last >= 0 ? text.charCodeAt(last) : 0;
	return {
		words,
		kinds,
		count: words.length,
		letters,
		capitalised,
		upper,
		numbers,
		commas,
		stops,
		separators,
		quotes,
		opens: openingOf(text),
		closed: endsSentence(end),
		endsWithColon: end === 0x3a,
	};
}
