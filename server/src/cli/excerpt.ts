import { eastAsianWidth } from 'get-east-asian-width';
import type { Span } from '../text/span.ts';

/** Columns that an excerpt takes at most. */
const excerptWidth = 100;
/** Columns before the marked words where a line is cut. */
const leadWidth = 30;
const ellipsis = '…';

/** Scripts in which every code unit is a character of its own: Latin, Greek, Cyrillic, their marks and currencies. */
const plain = /^[\t\n\r -~\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** A text as characters that people see. The segmenter takes longer to load than most reports take, hence the short cut. */
function charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
	if (plain.test(text)) return text.split('').map((segment, index) => ({ segment, index }));
	return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

/** What a terminal would act on or not show: control characters, direction marks, joiners on their own. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Text as a terminal may see it: no control characters, so that a document cannot move the cursor or set colours. */
export function printable(text: string): string {
	let result = '';
	for (const { segment } of charactersOf(text)) result += cell(segment);
	return result;
}

/** One character as people see it, made printable. Tabs and line ends are one space. */
function cell(grapheme: string): string {
	if (/^\s/.test(grapheme)) return ' ';
	const first = String.fromCodePoint(grapheme.codePointAt(0) ?? 0xfffd);
	if (unprintable.test(first)) return '\ufffd';
	return grapheme.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '');
}

/** Columns that a character takes in a terminal: 2 for wide ones and pictures, else 1. */
function columns(grapheme: string): number {
	if (/\ufe0f|\p{Emoji_Presentation}/u.test(grapheme)) return 2;
	return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
	let width = 0;
	for (const { segment } of charactersOf(text)) width += columns(segment);
	return width;
}

/** A text of at most `limit` columns, white space squeezed, the rest replaced by an ellipsis. */
export function shorten(text: string, limit: number): string {
	const squeezed = text
		.slice(0, 4 * limit)
		.replace(/\s+/g, ' ')
		.trim();
	let result = '';
	let width = 0;
	for (const { segment } of charactersOf(squeezed)) {
		const shown = cell(segment);
		if (width + columns(shown) > limit - 1) return `${result.trimEnd()}${ellipsis}`;
		result += shown;
		width += columns(shown);
	}
	return text.length > 4 * limit ? `${result}${ellipsis}` : result;
}

/** One line of a document with the marked words underlined. */
export interface Excerpt {
	readonly line: string;
	/** Spaces and carets; under the marked words when both lines begin in the same column. */
	readonly carets: string;
}

interface Cell {
	readonly at: number;
	readonly shown: string;
	readonly width: number;
}

/**
 * The first line of a span with carets under the words. Indentation is left out, and of a long line only a window of 100
 * columns around the words is shown; looks at a bounded part of the text. `line` is the span of the line, without its end.
 */
export function excerptOf(text: string, line: Span, marked: Span): Excerpt {
	const end = Math.max(marked.start, Math.min(marked.end, line.end));
	// No window holds more code units than this, whatever they are: a character people see is rarely more than a dozen.
	const from = Math.max(line.start, marked.start - 12 * leadWidth);
	const to = Math.min(line.end, marked.start + 12 * excerptWidth);
	const cells: Cell[] = [];
	for (const { segment, index } of charactersOf(text.slice(from, to))) {
		const shown = cell(segment);
		cells.push({ at: from + index, shown, width: columns(shown) });
	}
	let first = from === line.start ? cells.findIndex(({ shown, at }) => shown !== ' ' || at >= marked.start) : 0;
	if (first < 0) first = 0;
	const total = cells.slice(first).reduce((sum, { width }) => sum + width, 0);
	const whole = from === line.start && to === line.end && total <= excerptWidth;
	if (!whole) first = Math.max(first, windowStart(cells, marked.start));
	const cutBefore = first > 0 && cells.slice(0, first).some(({ shown }) => shown !== ' ');
	let shownLine = cutBefore || (from > line.start && first === 0) ? ellipsis : '';
	let carets = ' '.repeat(shownLine.length);
	let width = shownLine.length;
	let index = first;
	for (; index < cells.length; index++) {
		const { at, shown, width: wide } = cells[index] ?? { at: 0, shown: '', width: 0 };
		if (width + wide > excerptWidth) break;
		shownLine += shown;
		carets += (at >= marked.start && at < end ? '^' : ' ').repeat(wide);
		width += wide;
	}
	if (index < cells.length || to < line.end) shownLine += ellipsis;
	carets = carets.trimEnd();
	return {
		line: shownLine.trimEnd(),
		carets: carets.includes('^') ? carets : `${caretIndent(cells, first, marked, shownLine)}^`,
	};
}

/** Where the window begins: `leadWidth` columns before the marked words. */
function windowStart(cells: readonly Cell[], marked: number): number {
	let at = cells.findIndex((one) => one.at >= marked);
	if (at < 0) at = cells.length;
	for (let width = 0; at > 0; at--) {
		width += cells[at - 1]?.width ?? 0;
		if (width > leadWidth) break;
	}
	return at;
}

/** Spaces up to a place where nothing is marked: an empty span, or one at the end of its line. */
function caretIndent(cells: readonly Cell[], first: number, marked: Span, line: string): string {
	const before = cells.slice(first).filter(({ at }) => at < marked.start);
	const lead = line.startsWith(ellipsis) ? 1 : 0;
	return ' '.repeat(lead + before.reduce((sum, { width }) => sum + width, 0));
}
