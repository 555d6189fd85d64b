import type { Span } from '../../text/span.ts';
import { opens, rolesAt } from './wordRoles.ts';

/** What a token is made of: letters, a number in digits, or one mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/**
 * A word, a number in digits or one punctuation mark of a prose. A word never holds a digit and a number never a letter:
 * `F-16` is word, mark, number; `75ml` is number, word. `glued` tells them from `F 16` and `75 ml`.
 */
export interface Token extends Span {
	readonly kind: TokenKind;
	/** Lower case with straight apostrophes for words (`u.s.` for `U.S.`, `'s` for a possessive); as written for the rest. */
	readonly lower: string;
	/** No white space stands before it. */
	readonly glued: boolean;
	/** A word that starts with a capital letter. */
	readonly capital: boolean;
	/** Bits of `opens` (wordRoles.ts): which expressions it may start; none inside a link or mail address. */
	readonly roles: number;
	/** What a number in digits stands for (`1,234.5` → 1234.5); NaN for everything else, and for more than 24 digits. */
	readonly value: number;
}

/** Stands for "no token here", so that looking past either end needs no special case. */
export const noToken: Token = Object.freeze({
	start: 0,
	end: 0,
	kind: 'mark',
	lower: '',
	glued: false,
	capital: false,
	roles: 0,
	value: Number.NaN,
});

/** The token at an index, `noToken` outside the list. */
export function at(tokens: readonly Token[], index: number): Token {
	return tokens[index] ?? noToken;
}

const vulgarFractions: ReadonlyMap<number, number> = new Map([
	[0xbc, 1 / 4],
	[0xbd, 1 / 2],
	[0xbe, 3 / 4],
	[0x2150, 1 / 7],
	[0x2151, 1 / 9],
	[0x2152, 1 / 10],
	[0x2153, 1 / 3],
	[0x2154, 2 / 3],
	[0x2155, 1 / 5],
	[0x2156, 2 / 5],
	[0x2157, 3 / 5],
	[0x2158, 4 / 5],
	[0x2159, 1 / 6],
	[0x215a, 5 / 6],
	[0x215b, 1 / 8],
	[0x215c, 3 / 8],
	[0x215d, 5 / 8],
	[0x215e, 7 / 8],
]);

/** The longest run of digits that is read as a number; longer ones are identifiers. */
const longestNumber = 24;

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A letter of any script, by ranges: exact for ASCII and Latin-1, generous elsewhere. */
export function isLetter(code: number): boolean {
	if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
	if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
	if (code === 0xd7 || code === 0xf7) return false;
	if (code < 0x2000) return true;
	return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
}

function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		(code >= 9 && code <= 13) ||
		code === 0xa0 ||
		(code >= 0x2000 && code <= 0x200b) ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfeff
	);
}

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

/** Cuts a stretch of prose into tokens. Offsets stay those of the whole prose. Linear in the length of the stretch. */
export function tokenize(prose: string, span: Span): Token[] {
	const tokens: Token[] = [];
	let previousEnd = -1;
	let address = false;
	let i = span.start;
	while (i < span.end) {
		const code = prose.charCodeAt(i);
		if (isSpace(code)) {
			i++;
			continue;
		}
		const glued = i === previousEnd;
		const fraction = vulgarFractions.get(code);
		let token: Token;
		if (fraction !== undefined)
			token = {
				start: i,
				end: i + 1,
				kind: 'number',
				lower: prose.charAt(i),
				glued,
				capital: false,
				roles: opens.figure,
				value: fraction,
			};
		else if (isDigit(code) || startsDecimal(prose, i, span.end)) token = numberAt(prose, i, span.end, glued);
		else if (isLetter(code)) token = wordAt(prose, i, span.end, glued);
		else if (isApostrophe(code) && glued && isPossessive(prose, i, span.end)) token = word(prose, i, i + 2, glued);
		else token = markAt(prose, i, span.end, glued);
		address = glued && (address || opensAddress(tokens, token));
		tokens.push(address && token.roles !== 0 ? { ...token, roles: 0 } : token);
		previousEnd = token.end;
		i = token.end;
	}
	return tokens;
}

/** What is glued behind `://`, `www.` or `@` is an address. */
function opensAddress(tokens: readonly Token[], { lower }: Token): boolean {
	const last = tokens.at(-1);
	if (last?.lower === '@' || last?.lower === 'www') return true;
	return lower === '/' && last?.lower === '/' && tokens.at(-2)?.lower === ':';
}

/** `.08` after a blank or bracket, not the full stop in `1.2.08`. */
function startsDecimal(prose: string, i: number, end: number): boolean {
	if (prose.charCodeAt(i) !== 0x2e || i + 1 >= end || !isDigit(prose.charCodeAt(i + 1))) return false;
	const before = i === 0 ? 0x20 : prose.charCodeAt(i - 1);
	return !isDigit(before) && !isLetter(before) && before !== 0x2e && before !== 0x29;
}

/** `'s` that ends a word. */
function isPossessive(prose: string, i: number, end: number): boolean {
	const next = prose.charCodeAt(i + 1);
	return i + 1 < end && (next === 0x73 || next === 0x53) && (i + 2 >= end || !isLetter(prose.charCodeAt(i + 2)));
}

/** Digits with commas between groups of three, and decimals: `1,234,567.89`. `1,23` is two numbers, `1.2.3` three. */
function numberAt(prose: string, start: number, end: number, glued: boolean): Token {
	let i = start;
	const digitsFrom = (from: number) => {
		let j = from;
		while (j < end && isDigit(prose.charCodeAt(j))) j++;
		return j;
	};
	i = digitsFrom(i);
	if (i - start >= 1 && i - start <= 3) {
		while (i < end && prose.charCodeAt(i) === 0x2c && digitsFrom(Math.min(i + 1, end)) === i + 4) i += 4;
	}
	const inSeries = start > 1 && prose.charCodeAt(start - 1) === 0x2e && isDigit(prose.charCodeAt(start - 2));
	if (!inSeries && i + 1 < end && prose.charCodeAt(i) === 0x2e && isDigit(prose.charCodeAt(i + 1))) {
		const stop = digitsFrom(i + 1);
		const another = stop + 1 < end && prose.charCodeAt(stop) === 0x2e && isDigit(prose.charCodeAt(stop + 1));
		// ".5.5" has no digit before its first point: it must not be read as nothing
		if (!another || i === start) i = stop;
	}
	const long = i - start > 2 * longestNumber;
	const lower = long ? '' : prose.slice(start, i);
	const digits = lower.includes(',') ? lower.replaceAll(',', '') : lower;
	const value = long || digits.length > longestNumber ? Number.NaN : Number(digits);
	return {
		start,
		end: i,
		kind: 'number',
		lower,
		glued,
		capital: false,
		roles: opens.date | opens.figure | opens.relativeDate,
		value,
	};
}

/** Letters with apostrophes and combining marks inside; single letters with full stops are one word (`U.S.`). */
function wordAt(prose: string, start: number, end: number, glued: boolean): Token {
	let i = start;
	let plain = true;
	while (i < end) {
		const code = prose.charCodeAt(i);
		if (code >= 0x61 && code <= 0x7a) i++;
		else if (isLetter(code)) {
			plain = false;
			i++;
		} else if (isApostrophe(code) && i + 1 < end && isLetter(prose.charCodeAt(i + 1)) && !isPossessive(prose, i, end)) {
			plain = false;
			i++;
		} else break;
	}
	if (i === start + 1) {
		let j = i;
		while (
			j + 1 < end &&
			prose.charCodeAt(j) === 0x2e &&
			isLetter(prose.charCodeAt(j + 1)) &&
			!isLetter(prose.charCodeAt(j + 2))
		)
			j += 2;
		if (j > i) return word(prose, start, j < end && prose.charCodeAt(j) === 0x2e ? j + 1 : j, glued);
	}
	if (!plain) return word(prose, start, i, glued);
	const lower = prose.slice(start, Math.min(i, start + longestWord));
	return {
		start,
		end: i,
		kind: 'word',
		lower,
		glued,
		capital: false,
		roles: rolesAt(prose, start, i),
		value: Number.NaN,
	};
}

/** A "word" of thousands of letters is none; its first letters are enough to look it up in vain. */
const longestWord = 64;

function word(prose: string, start: number, end: number, glued: boolean): Token {
	const written = prose.slice(start, Math.min(end, start + longestWord));
	const lower = written.toLowerCase();
	const capital = written.charCodeAt(0) !== lower.charCodeAt(0);
	return {
		start,
		end,
		kind: 'word',
		lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
		glued,
		capital,
		roles: rolesAt(prose, start, end),
		value: Number.NaN,
	};
}

/** One mark; a surrogate pair stays together. */
function markAt(prose: string, start: number, end: number, glued: boolean): Token {
	const code = prose.charCodeAt(start);
	const pair = code >= 0xd800 && code < 0xdc00 && start + 1 < end;
	const stop = pair ? start + 2 : start + 1;
	return {
		start,
		end: stop,
		kind: 'mark',
		lower: prose.slice(start, stop),
		glued,
		capital: false,
		roles: 0,
		value: Number.NaN,
	};
}
