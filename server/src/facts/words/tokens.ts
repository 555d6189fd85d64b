import type { Span } from '../../text/span.ts';
import { isDigit } from '../../text/codeUnits.ts';
import { isApostrophe, isLetter } from './characters.ts';
import { wordsWithin } from './ranges.ts';
import { cutWords, isCapitalAt, makeFraction, makeMark, makeNumber, makeWord } from './word.ts';
import type { WordRange } from './ranges.ts';
import type { Word } from './word.ts';
import { cue, opens } from './wordRoles.ts';

/**
 * A word, a number in digits or one punctuation mark, as the grammars of figures and dates read them. A word never holds a
 * digit and a number never a letter: `F-16` is word, mark, number; `75ml` is number, word. `glued` tells them from `F 16` and
 * `75 ml`. `u.s.` stands for `U.S.`, `'s` for a possessive. A token inside a link or mail address opens nothing.
 */
export type Token = Word;

/** Stands for "no token here", so that looking past either end needs no special case. */
const noToken: Token = makeMark(0, 0, '', false, 0);

/** The token at an index, `noToken` outside the list. */
export function at(tokens: readonly Token[], index: number): Token {
	// an index below 0 is no index to an engine, but the name of a property, and costs as much to look up as many words
	return (index < 0 ? undefined : tokens[index]) ?? noToken;
}

/** More digits than this are not even kept. */
const longestDigits = 48;

/** The tokens of a stretch of prose, made of its words. Linear in the stretch. */
export function tokenize(
	prose: string,
	span: Span,
	range: WordRange = wordsWithin(prose, cutWords(prose), span),
): Token[] {
	const { words, from, to } = range;
	const { end } = span;
	const tokens: Token[] = [];
	let address = false;
	for (let i = from; i < to;) {
		const word = words[i];
		if (!word) break;
		let token = tokenOf(prose, word, end);
		if (i === from && word.glued) token = { ...token, glued: false };
		address = token.glued && (address || opensAddress(tokens, token));
		tokens.push(address && (token.roles & opens.any) !== 0 ? { ...token, roles: token.roles & ~opens.any } : token);
		i++;
		if (token.end !== word.end) while (i < to && (words[i]?.start ?? 0) < token.end) i++;
	}
	return tokens;
}

/** The token that begins with a word: most are the word itself. */
function tokenOf(prose: string, word: Word, end: number): Token {
	const { start, glued } = word;
	switch (word.kind) {
		case 'word':
			return lettersAt(prose, word, end);
		case 'number': {
			const next = prose.charCodeAt(word.end);
			const more = next === 0x2c || next === 0x2e || word.end - start > longestDigits;
			return more ? numberAt(prose, start, end, glued) : word;
		}
		case 'mark': {
			const code = prose.charCodeAt(start);
			if (code === 0x2e) return startsDecimal(prose, start, end) ? numberAt(prose, start, end, glued) : word;
			if (isApostrophe(code))
				return glued && isPossessive(prose, start, end) ? wordAt(prose, start, start + 2, glued) : word;
			return (word.roles & cue.both) === 0 ? word : makeFraction(word);
		}
	}
}

/** What is glued behind `://`, `www.` or `@` is an address. */
function opensAddress(tokens: readonly Token[], { lower }: Token): boolean {
	const last = tokens.at(-1)?.lower;
	if (last === '@' || last === 'www') return true;
	return lower === '/' && last === '/' && tokens.at(-2)?.lower === ':';
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

function digitsFrom(prose: string, from: number, end: number): number {
	let i = from;
	while (i < end && isDigit(prose.charCodeAt(i))) i++;
	return i;
}

/**
 * Digits with commas between groups of three, or of two before the last three as lakhs and crores are written, and decimals:
 * `1,234,567.89`, `12,34,567`. `1,23` is two numbers, `1.2.3` three.
 */
function numberAt(prose: string, start: number, end: number, glued: boolean): Token {
	let i = digitsFrom(prose, start, end);
	if (i - start >= 1 && i - start <= 3) {
		while (i < end && prose.charCodeAt(i) === 0x2c && digitsFrom(prose, Math.min(i + 1, end), end) === i + 4) i += 4;
		if (i - start <= 2) i = lakhsEnd(prose, i, end);
	}
	const inSeries = start > 1 && prose.charCodeAt(start - 1) === 0x2e && isDigit(prose.charCodeAt(start - 2));
	if (!inSeries && i + 1 < end && prose.charCodeAt(i) === 0x2e && isDigit(prose.charCodeAt(i + 1))) {
		const stop = digitsFrom(prose, i + 1, end);
		const another = stop + 1 < end && prose.charCodeAt(stop) === 0x2e && isDigit(prose.charCodeAt(stop + 1));
		// ".5.5" has no digit before its first point: it must not be read as nothing
		if (!another || i === start) i = stop;
	}
	return makeNumber(start, i, i - start > longestDigits ? '' : prose.slice(start, i), glued);
}

/** The end of `,34,567` behind one or two digits: groups of two, then one of three; where it begins if that is not there. */
function lakhsEnd(prose: string, from: number, end: number): number {
	let i = from;
	let groups = 0;
	while (prose.charCodeAt(i) === 0x2c) {
		const stop = digitsFrom(prose, Math.min(i + 1, end), end);
		if (stop === i + 3) {
			i = stop;
			groups++;
			continue;
		}
		return stop === i + 4 && groups > 0 && prose.charCodeAt(stop) !== 0x2c ? stop : from;
	}
	return from;
}

/** A "word" of thousands of letters is none; its first letters are enough to look it up in vain. */
const longestWord = 64;

/** Letters with apostrophes inside; single letters with full stops are one word (`U.S.`). */
function lettersAt(prose: string, word: Word, end: number): Token {
	const { start, glued } = word;
	let i = word.end;
	if (isApostrophe(prose.charCodeAt(i))) {
		i = lettersEnd(prose, i, end);
		if (i > word.end) return wordAt(prose, start, i, glued);
	}
	if (i === start + 1 && prose.charCodeAt(i) === 0x2e) {
		while (
			i + 1 < end &&
			prose.charCodeAt(i) === 0x2e &&
			isLetter(prose.charCodeAt(i + 1)) &&
			!isLetter(prose.charCodeAt(i + 2))
		)
			i += 2;
		if (i > start + 1) return wordAt(prose, start, i < end && prose.charCodeAt(i) === 0x2e ? i + 1 : i, glued);
	}
	return i - start > longestWord ? wordAt(prose, start, i, glued) : word;
}

/** The end of letters and of apostrophes between them. */
function lettersEnd(prose: string, from: number, end: number): number {
	let i = from;
	while (i < end) {
		const code = prose.charCodeAt(i);
		const inside =
			isLetter(code) ||
			(isApostrophe(code) && i + 1 < end && isLetter(prose.charCodeAt(i + 1)) && !isPossessive(prose, i, end));
		if (!inside) break;
		i++;
	}
	return i;
}

function wordAt(prose: string, start: number, end: number, glued: boolean): Token {
	const written = prose.slice(start, Math.min(end, start + longestWord));
	const lowered = written.toLowerCase();
	const lower = lowered.includes('’') ? lowered.replaceAll('’', "'") : lowered;
	const capital = isCapitalAt(prose, start);
	const form = { glued, capital, upper: false, plain: false, possessive: false };
	return makeWord(start, end, lower, form, capital);
}
