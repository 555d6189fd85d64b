import { trimSpan } from '../../syntax/proseBuilder.ts';
import { bySpan } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';

/** A pair of quotation marks; the span covers what is between them. */
export interface MarkedSpan extends Span {
	/** `double` for “ ” " « » „, `single` for ‘ ’ '. */
	readonly style: 'double' | 'single';
	/** The closing mark is missing: the quotation runs to the end of the block or of a sentence. */
	readonly open: boolean;
	/** Marks that enclose this pair; 0 for the outermost. */
	readonly depth: number;
}

const DOUBLE_OPEN = '\u201c\u201e\u201f\u00ab';
const DOUBLE_CLOSE = '\u201d\u00bb';

/** What may open or close a quotation; a curly apostrophe closes those that another mark opened. */
const MARK = /["'\u00ab\u00bb\u2018\u201c-\u201f]/;

/** Offset of the next mark, or -1: a pattern reads characters faster than a loop over them does, and few of them are marks. */
function markFrom(prose: string, from: number): number {
	const found = prose.slice(from).search(MARK);
	return found < 0 ? -1 : from + found;
}

/** Words that begin with an apostrophe; a mark before one of them opens nothing. */
const ELISIONS: ReadonlySet<string> = new Set([
	'em',
	'tis',
	'twas',
	'til',
	'till',
	'cause',
	'n',
	'bout',
	'round',
	'cos',
	'tween',
	'neath',
]);

function isWordCode(code: number): boolean {
	return (
		(code >= 48 && code <= 57) ||
		(code >= 65 && code <= 90) ||
		(code >= 97 && code <= 122) ||
		(code >= 0xc0 && code < 0x2000) ||
		code > 0x2e80
	);
}

function isSpaceAt(text: string, at: number): boolean {
	if (at < 0 || at >= text.length) return true;
	const code = text.charCodeAt(at);
	return code === 32 || code === 0xa0 || (code >= 9 && code <= 13);
}

/** Could a mark at `at` open: nothing, a space, a bracket or a dash before it, something visible after it. */
function opensAt(text: string, at: number): boolean {
	if (isSpaceAt(text, at + 1)) return false;
	if (isSpaceAt(text, at - 1)) return true;
	return '([{-\u2013\u2014/:;,\u2026"\u201c\u2018\''.includes(text[at - 1] ?? '');
}

/** A mark between blanks opens where the next one stands so, too: `said: " The dam is safe. "`. */
function opensSpaced(text: string, at: number): boolean {
	if (!isSpaceAt(text, at - 1) || !isSpaceAt(text, at + 1)) return false;
	const next = text.indexOf('"', at + 1);
	return next > at + 2 && isSpaceAt(text, next - 1) && closesOff(text, next);
}

/** Nothing that goes on with a word stands right behind a mark. */
function closesOff(text: string, at: number): boolean {
	return at + 1 >= text.length || !isWordCode(text.charCodeAt(at + 1));
}

/** Could a mark at `at` close: something visible before it, and no word going on after it. */
function closesAt(text: string, at: number): boolean {
	return !isSpaceAt(text, at - 1) && closesOff(text, at);
}

/** The lower-case letters from `at` on, at most eight. */
function wordAt(text: string, at: number): string {
	let end = at;
	while (end < text.length && end < at + 8 && isWordCode(text.charCodeAt(end))) end++;
	return text.slice(at, end).toLowerCase();
}

/** `in ‘08`, `the ‘90s`: two digits of a year behind what leads to one. */
function isShortYear(text: string, at: number): boolean {
	const digits = /^[0-9]{2}(s?)(?![\p{L}0-9]|[.,:][0-9])/u.exec(text.slice(at + 1, at + 6));
	if (!digits) return false;
	const lead = /\b([a-z]{2,6}) $/i.exec(text.slice(Math.max(0, at - 8), at))?.[1]?.toLowerCase();
	return digits[1] === 's' || (lead !== undefined && LEADS_TO_YEAR.has(lead));
}

const LEADS_TO_YEAR: ReadonlySet<string> = new Set(['in', 'since', 'of', 'until', 'till', 'spring', 'summer', 'fall']);

/** Positions of single marks that could close, apostrophes inside words left out. */
function singleClosings(text: string): number[] {
	const positions: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if ((code === 0x27 || code === 0x2019) && closesAt(text, at)) positions.push(at);
	}
	return positions;
}

/**
 * The mark that closes a single quotation opened at `from`: the first after punctuation or before a mark, unless a plain one
 * comes first that cannot be a plural possessive (`workers' rights`). `at` is the index to start from in `closings`.
 */
function closingSingle(text: string, closings: readonly number[], at: number, limit: number): number {
	for (let index = at; index < closings.length && index < at + 12; index++) {
		const position = closings[index] ?? limit;
		if (position >= limit) return -1;
		const before = text[position - 1] ?? '';
		if (!/[sS]/.test(before)) return position;
		const possessive =
			text[position + 1] === ' ' &&
			/[a-z]/.test(text[position + 2] ?? '') &&
			index + 1 < closings.length &&
			(closings[index + 1] ?? limit) < limit;
		if (!possessive) return position;
	}
	return -1;
}

/**
 * Pairs quotation marks: curly ones by their shape, straight ones by what stands around them, single ones told from
 * apostrophes. A double mark that never closes holds to the end when it opens the text or a sentence, or follows a comma or
 * colon, as a quotation of several paragraphs does; else it ends with its line of thought at the next opening mark. In order of start.
 */
export function pairMarks(prose: string): MarkedSpan[] {
	const pairs: MarkedSpan[] = [];
	let singles: readonly number[] | null = null;
	let nextSingle = 0;
	let open = -1;
	const close = (end: number, missing: boolean) => {
		const inside = trimSpan(prose, { start: open + 1, end });
		if (inside.end > inside.start)
			pairs.push({ start: inside.start, end: inside.end, style: 'double', open: missing, depth: 0 });
		open = -1;
	};
	let inner = -1;
	for (let at = markFrom(prose, 0); at >= 0; at = markFrom(prose, at + 1)) {
		const character = prose.charAt(at);
		if (character === '"') {
			if (open < 0) {
				if (opensAt(prose, at) || opensSpaced(prose, at)) open = at;
			} else if (closesAt(prose, at) || !opensAt(prose, at)) close(at, false);
			else if (isSpaceAt(prose, at - 1)) {
				close(sentenceEndBefore(prose, open + 1, at), true);
				open = at;
			} else close(at, false);
		} else if (DOUBLE_OPEN.includes(character)) {
			// Some type the opening mark at both ends.
			if (open >= 0 && closesAt(prose, at) && !opensAt(prose, at)) {
				close(at, false);
				continue;
			}
			if (open >= 0) close(sentenceEndBefore(prose, open + 1, at), true);
			open = at;
		} else if (DOUBLE_CLOSE.includes(character)) {
			if (open >= 0) close(at, false);
			else if (opensAt(prose, at)) open = at;
		} else if ((character === "'" || character === '\u2018') && at >= inner && opensAt(prose, at)) {
			if (character === '\u2018' && isShortYear(prose, at)) continue;
			if (character === "'" && (ELISIONS.has(wordAt(prose, at + 1)) || /[0-9]/.test(prose[at + 1] ?? ''))) continue;
			singles ??= singleClosings(prose);
			while (nextSingle < singles.length && (singles[nextSingle] ?? 0) <= at + 1) nextSingle++;
			const end = closingSingle(prose, singles, nextSingle, prose.length);
			if (end > at + 1) {
				pairs.push({ start: at + 1, end, style: 'single', open: false, depth: open >= 0 ? 1 : 0 });
				inner = end;
			}
		}
	}
	if (open >= 0) {
		const before = prose.slice(Math.max(0, open - 2), open).trim();
		if (before === '' || /[,:.?!]$/.test(before)) close(prose.length, true);
		else close(sentenceEndBefore(prose, open + 1, prose.length), true);
	}
	return pairs.length > 1 ? pairs.sort(bySpan) : pairs;
}

/** Where the first sentence from `start` on ends, at most at `limit`: after a full stop with a space behind it. */
function sentenceEndBefore(text: string, start: number, limit: number): number {
	for (let at = start + 1; at < limit; at++) {
		if ((text[at] === '.' || text[at] === '?' || text[at] === '!') && isSpaceAt(text, at + 1)) return at + 1;
	}
	let end = limit;
	while (end > start && isSpaceAt(text, end - 1)) end--;
	return end;
}
