import { partitionPoint } from './partitionPoint.ts';
import type { Span } from './span.ts';

/** A place in lines and UTF-16 code units, both from 0, as the Language Server Protocol counts them. */
export interface LinePosition {
	readonly line: number;
	readonly character: number;
}

/** Where the lines of one text begin and end. Built once per text; look-ups are logarithmic. */
export interface LineIndex {
	/** Length of the text in UTF-16 code units. */
	readonly length: number;
	/** Offset at which each line begins; the first is 0. */
	readonly starts: Uint32Array;
	/** Offset of each line's end, its `\n`, `\r\n` or `\r` not counted. */
	readonly ends: Uint32Array;
}

/** Reads the lines of a text. A text without a line end has one line, one that ends with it has an empty last line. */
export function buildLineIndex(text: string): LineIndex {
	let count = 1;
	for (let at = nextBreak(text, 0); at >= 0; at = nextBreak(text, at + breakLength(text, at))) count++;
	const starts = new Uint32Array(count);
	const ends = new Uint32Array(count);
	let line = 0;
	for (let at = nextBreak(text, 0); at >= 0;) {
		ends[line++] = at;
		const start = at + breakLength(text, at);
		starts[line] = start;
		at = nextBreak(text, start);
	}
	ends[line] = text.length;
	return { length: text.length, starts, ends };
}

/** The line that holds an offset. Offsets outside the text count as its ends. */
export function lineAt(index: LineIndex, offset: number): number {
	const { starts } = index;
	return Math.max(0, partitionPoint(starts.length, (line) => (starts[line] ?? 0) <= offset) - 1);
}

/** Line and character of an offset; an offset inside a line end counts as the end of its line. */
export function positionAt(index: LineIndex, offset: number): LinePosition {
	const within = Math.max(0, Math.min(offset, index.length));
	const line = lineAt(index, within);
	return { line, character: Math.min(within, index.ends[line] ?? 0) - (index.starts[line] ?? 0) };
}

/** Offset of a line and character; a place behind the end of its line or of the text counts as that end. */
export function offsetAt(index: LineIndex, position: LinePosition): number {
	if (position.line < 0) return 0;
	if (position.line >= index.starts.length) return index.length;
	const start = index.starts[position.line] ?? 0;
	return Math.min(start + Math.max(0, position.character), index.ends[position.line] ?? start);
}

/** The span of a line, its line end not inside; null when the text has no such line. */
export function lineSpan(index: LineIndex, line: number): Span | null {
	const start = index.starts[line];
	const end = index.ends[line];
	return start === undefined || end === undefined ? null : { start, end };
}

function nextBreak(text: string, from: number): number {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) return at;
	}
	return -1;
}

function breakLength(text: string, at: number): number {
	return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}
