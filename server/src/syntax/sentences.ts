import { isDigit } from '../text/codeUnits.ts';
import type { Span } from '../text/span.ts';
import {
	BEFORE_NUMBER,
	CALENDAR,
	MAY_END,
	MEASURES,
	NAME_ENDINGS,
	NO_TITLES,
	OF_COURTS,
	STARTERS,
	TITLES,
	ZONES,
} from './abbreviations.ts';
import type { InlineLink } from './inline.ts';
import { isSpace } from './proseBuilder.ts';

/** How far a word is looked at to each side of a full stop, in code units: keeps the whole linear. */
const REACH = 40;
/** Longest citation mark after a full stop that still belongs to the sentence before. */
const MARK = 40;

const STOP = 46;
const ELLIPSIS = 0x2026;
const CLOSERS = new Set(Array.from('"\'”’»›)]}*¹²³⁰⁴⁵⁶⁷⁸⁹', (c) => c.charCodeAt(0)));
const OPENERS = new Set(Array.from('"\'“‘«‹([{*„‚¿¡', (c) => c.charCodeAt(0)));
const WIDE_STOPS = new Set(Array.from('。！？｡', (c) => c.charCodeAt(0)));
const STOPS = new Set([ELLIPSIS, ...WIDE_STOPS, ...Array.from('؟۔।॥', (c) => c.charCodeAt(0))]);
/** Any character that `isStop` holds true of. */
const ANY_STOP = /[.!?…。！？｡؟۔।॥]/;

/** Most characters are letters of ASCII and blanks: they need no look at the lists. */
function isPlain(code: number): boolean {
	return code === 32 || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

function isCloser(code: number): boolean {
	return !isPlain(code) && CLOSERS.has(code);
}

function isOpener(code: number): boolean {
	return !isPlain(code) && OPENERS.has(code);
}

const UPPER = /\p{Lu}|\p{Lt}/u;
const LOWER = /\p{Ll}/u;
const CITATION_LINK = /^[[(]?(?:\d{1,3}|sources?|refs?|references?|links?|via|here|read more|more)[\])]?$/i;
const DASH = /[-–—]/;
const CITATION_MARK =
	/^(?:\[[^[\].!?]{1,30}\]|\((?:source|sources|ref|refs|link|via|citation needed|\d{1,3})?\))(?=[\s[(]|$)/i;

/**
 * Cuts prose into sentences, in order and without white space at their ends. A sentence ends at `.`, `!`, `?` or `…` with
 * what closes behind it, unless the full stop belongs to an abbreviation, an initial, a number or a name, or the next
 * word goes on in lower case. Rules after Kiss & Strunk, "Unsupervised Multilingual Sentence Boundary Detection"
 * (2006), with fixed word lists in place of learned ones. Two sentences inside one quotation are two; a citation mark
 * (`[Time]`, or one of `links` that reads `Source` or `1`) after the full stop belongs to the sentence before. Linear.
 */
export function splitSentences(prose: string, links: readonly Pick<InlineLink, 'span'>[] = []): Span[] {
	const sentences: Span[] = [];
	const marks = citationLinks(prose, links);
	let start = skipSpaces(prose, 0);
	for (let at = stopFrom(prose, start); at >= 0;) {
		let stop = at + 1;
		while (stop < prose.length && (isStop(prose.charCodeAt(stop)) || goesOnSpaced(prose, stop))) stop++;
		let end = stop;
		while (end < prose.length && isCloser(prose.charCodeAt(end))) end++;
		if (ends(prose, start, at, stop, end, marks)) {
			end = markEnd(prose, end, marks);
			if (end > start) sentences.push({ start, end });
			start = skipSpaces(prose, end);
			at = stopFrom(prose, start);
		} else at = stopFrom(prose, stop);
	}
	let end = prose.length;
	while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
	if (end > start) sentences.push({ start, end });
	return sentences;
}

/** Offset of the next stop, or -1: a pattern reads characters faster than a loop over them does, and few of them are stops. */
function stopFrom(prose: string, from: number): number {
	const found = prose.slice(from).search(ANY_STOP);
	return found < 0 ? -1 : from + found;
}

/** The blank before a further stop of `. . .`, or before the stop behind it. */
function goesOnSpaced(prose: string, at: number): boolean {
	return prose.charCodeAt(at) === 32 && prose.charCodeAt(at - 1) === STOP && prose.charCodeAt(at + 1) === STOP;
}

function isStop(code: number): boolean {
	if (code < 0x600) return code === STOP || code === 33 || code === 63;
	return (code < 0x2010 || code > 0x201f) && STOPS.has(code);
}

/** Decides whether the stops from `at` to `stop`, closed until `end`, end the sentence that began at `start`. */
function ends(prose: string, start: number, at: number, stop: number, end: number, links: CitationLinks): boolean {
	const code = prose.charCodeAt(at);
	if (end >= prose.length || WIDE_STOPS.has(code)) return true;
	const marks = markEnd(prose, end, links);
	if (marks >= prose.length) return true;
	if (!isSpace(prose.charCodeAt(marks))) return isGlued(prose, start, at, stop, end);
	const next = nextWord(prose, marks);
	if (!next.begins) return false;
	return code !== STOP || stop - at > 1 || stopEnds(prose, start, at, next);
}

/** No white space follows: a lost space (`time.Comments`, `Trump!Stocks`) or part of a word (`U.S.`, `4.5`, `a.com`). */
function isGlued(prose: string, start: number, at: number, stop: number, end: number): boolean {
	if (prose.charCodeAt(at) === ELLIPSIS || stop - at > 1) return false;
	const before = wordBefore(prose, start, at);
	if (!/^[\p{L}\p{M}'’-]*\p{Ll}{2}$/u.test(before)) return false;
	const first = prose.charAt(end);
	const second = prose.charAt(end + 1);
	if (DASH.test(first)) return first !== '-' || second === '-';
	if (end === stop && isOpener(first.charCodeAt(0))) return UPPER.test(second);
	const after = wordAfter(prose, end);
	if (LOWER.test(first)) return isTorn(prose, before, after, end);
	if (!UPPER.test(first)) return false;
	return (
		prose.charCodeAt(at) !== STOP || end > stop || after === 'A' || after === 'I' || /^\p{Lu}[\p{L}'’-]+$/u.test(after)
	);
}

/** `addictive.writes that`: two plain words with text lost between them, not a name such as `example.org`. */
function isTorn(prose: string, before: string, after: string, end: number): boolean {
	if (!/^\p{Ll}{4}/u.test(before) || !/^\p{Ll}{3,}$/u.test(after) || NAME_ENDINGS.has(after)) return false;
	return (
		LOWER.test(prose.charAt(skipSpaces(prose, end + after.length))) && isSpace(prose.charCodeAt(end + after.length))
	);
}

interface NextWord {
	/** It may begin a sentence: it is not in lower case, but for names such as `iPhone` and addresses. */
	readonly begins: boolean;
	readonly digit: boolean;
	/** Without opening marks before it and full stops behind it. */
	readonly word: string;
	/** A full stop stands right behind it. */
	readonly stopped: boolean;
	/** It stands behind an opening quotation mark. */
	readonly opened: boolean;
}

function nextWord(prose: string, from: number): NextWord {
	const begin = skipSpaces(prose, from);
	let at = begin;
	while (at < prose.length && at - begin < 4 && isOpener(prose.charCodeAt(at))) at++;
	const word = wordAfter(prose, at);
	const begins = !isLower(word) || UPPER.test(word.charAt(1)) || /^(?:www\.|https?:)/.test(word);
	// a bracket goes on with the sentence: "in the U.S. (Hawaii aside)"
	const opened = at > begin && prose.charAt(begin) !== '(' && prose.charAt(begin) !== '[';
	return {
		begins,
		digit: isDigit(word.charCodeAt(0)),
		word,
		stopped: prose.charCodeAt(at + word.length) === STOP,
		opened,
	};
}

/** The first letter is a small one. */
function isLower(word: string): boolean {
	const code = word.charCodeAt(0);
	return code < 0x80 ? code >= 97 && code <= 122 : LOWER.test(word.charAt(0));
}

/** One full stop before white space. */
function stopEnds(prose: string, start: number, at: number, next: NextWord): boolean {
	const word = wordBefore(prose, start, at);
	// most sentences end with a word in small letters that is longer than any abbreviation
	const isPlain = word.charCodeAt(0) >= 97 && word.length >= 6;
	if (word === '' || (isPlain && !word.includes('.'))) return true;
	const lower = word.toLowerCase();
	if (at - word.length === start && /^\d{1,3}$/.test(word)) return false;
	const startsSentence = STARTERS.has(next.word.toLowerCase());
	if (word.length <= 2 && /^[\p{Lu}]$/u.test(word)) return isInitialEnd(prose, start, at, startsSentence, next);
	if (word.includes('.')) {
		if (lower === 'e.g' || lower === 'i.e') return false;
		if (lower === 'a.m' || lower === 'p.m')
			return !CALENDAR.has(next.word.slice(0, 3).toLowerCase()) && !ZONES.has(next.word.toLowerCase());
		if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(word)) return startsSentence || next.opened;
		return true;
	}
	if (!isPlain) {
		if (TITLES.has(lower)) return startsSentence && NO_TITLES.has(lower);
		if (BEFORE_NUMBER.has(lower) && next.digit) return false;
		if (next.digit && MEASURES.has(lower) && isMeasured(prose, at - word.length)) return false;
		if (CALENDAR.has(lower) && word !== lower) return !next.digit && (startsSentence || next.opened);
		if (lower === 'al') return /^\p{Lu}/u.test(next.word);
		if (OF_COURTS.has(lower) && word !== lower) return !next.digit && !isShortened(next);
		if (MAY_END.has(lower) && (word !== lower || isAlwaysShort(lower))) return startsSentence || next.opened;
	}
	return true;
}

/** The next word is an abbreviation of those that may end a sentence: `Ry. Co.`, `Ct. App.` */
function isShortened({ word, stopped }: NextWord): boolean {
	const lower = word.toLowerCase();
	return stopped && (OF_COURTS.has(lower) || MAY_END.has(lower));
}

/** A digit stands before the word that begins at `at`, right there or behind one blank. */
function isMeasured(prose: string, at: number): boolean {
	return isDigit(prose.charCodeAt(isSpace(prose.charCodeAt(at - 1)) ? at - 2 : at - 1));
}

/** Abbreviations that are no words of their own when written in lower case. */
function isAlwaysShort(lower: string): boolean {
	return lower === 'etc' || lower === 'al' || lower === 'inc' || lower === 'ltd' || lower === 'corp';
}

/** A single capital before a full stop is an initial, unless a sentence plainly begins behind it. */
function isInitialEnd(prose: string, start: number, at: number, startsSentence: boolean, next: NextWord): boolean {
	if (!startsSentence && !next.opened) return false;
	const before = prose.slice(Math.max(start, at - REACH), at - 1).trimEnd();
	return !(startsSentence && next.word.length === 1) && /[\p{L}\d,]$/u.test(before);
}

/** The word that ends at `at`, inner full stops and apostrophes included, opening marks not; at most REACH long. */
function wordBefore(prose: string, start: number, at: number): string {
	let from = at;
	const limit = Math.max(start, at - REACH);
	while (from > limit) {
		const code = prose.charCodeAt(from - 1);
		if (isSpace(code) || isOpener(code) || isCloser(code) || code === 0x2014 || code === 0x2013 || code === 47) break;
		// two hyphens typed for a dash
		if (code === 45 && from - 1 > limit && prose.charCodeAt(from - 2) === 45) break;
		from--;
	}
	return prose.slice(from, at);
}

function wordAfter(prose: string, from: number): string {
	let to = from;
	const limit = Math.min(prose.length, from + REACH);
	while (to < limit) {
		const code = prose.charCodeAt(to);
		if (isSpace(code) || isCloser(code) || isOpener(code)) break;
		to++;
	}
	let end = to;
	while (end > from && to - end < 3 && '.,;:!?…'.includes(prose.charAt(end - 1))) end--;
	return prose.slice(from, end);
}

/** End of each link whose words are only a mark, by its start. */
type CitationLinks = ReadonlyMap<number, number>;

function citationLinks(prose: string, links: readonly Pick<InlineLink, 'span'>[]): CitationLinks {
	const ends = new Map<number, number>();
	for (const { span } of links) {
		if (span.end - span.start <= MARK && CITATION_LINK.test(prose.slice(span.start, span.end)))
			ends.set(span.start, span.end);
	}
	return ends;
}

/** End of the citation marks behind a full stop (`[Time]`, `(source)`, a link that reads `Source`), or `end`. */
function markEnd(prose: string, end: number, links: CitationLinks): number {
	let last = end;
	for (;;) {
		const from = skipSpaces(prose, last);
		const code = prose.charCodeAt(from);
		const link = links.size > 0 ? links.get(from) : undefined;
		if (link !== undefined) {
			last = link;
			while (last < prose.length && isStop(prose.charCodeAt(last))) last++;
		} else {
			const mark = code === 91 || code === 40 ? CITATION_MARK.exec(prose.slice(from, from + MARK)) : null;
			if (!mark) return last;
			last = from + mark[0].length;
		}
	}
}

function skipSpaces(prose: string, from: number): number {
	let at = from;
	while (at < prose.length && isSpace(prose.charCodeAt(at))) at++;
	return at;
}
