import type { Span } from '../text/span.ts';
import { isSpace } from './proseBuilder.ts';

/** Narrowest and widest line, in code units, at which texts are wrapped by hand or by a program. */
const NARROWEST = 45;
const WIDEST = 132;
/** A line that goes on in the next one, in lower case, is at least this long; shorter ones are items of a list. */
const SHORTEST_BROKEN = 35;
/** Share of line ends at which the next word did not fit, from which on a document counts as wrapped. */
const WRAPPED_SHARE = 0.8;

/** The lines of a stretch of text without white space and quote markers around them; empty ones left out. */
export function linesOf(text: string, start: number, end: number): Span[] {
	const lines: Span[] = [];
	for (let at = start; at <= end;) {
		let stop = at;
		while (stop < end && text.charCodeAt(stop) !== 10 && text.charCodeAt(stop) !== 13) stop++;
		let from = at;
		let to = stop;
		while (from < to && isSpace(text.charCodeAt(from))) from++;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
		if (from < to) lines.push({ start: from, end: to });
		at = stop + 1;
	}
	return lines;
}

/** The width at which a document is wrapped, or null when its lines end where a paragraph or an item ends. */
export function wrapWidth(text: string, paragraphs: readonly (readonly Span[])[]): number | null {
	let width = 0;
	let breaks = 0;
	for (const lines of paragraphs) {
		for (let i = 0; i + 1 < lines.length; i++) {
			breaks++;
			const line = lines[i];
			if (line) width = Math.max(width, lengthOf(text, line));
		}
	}
	if (breaks < 3 || width < NARROWEST || width > WIDEST) return null;
	let filled = 0;
	for (const lines of paragraphs) {
		for (let i = 0; i + 1 < lines.length; i++) {
			if (isFilled(text, lines[i], lines[i + 1], width - 4)) filled++;
		}
	}
	return filled >= breaks * WRAPPED_SHARE ? width : null;
}

/**
 * Puts the lines of one paragraph together again where it was wrapped. A line break is soft when the document is wrapped
 * and the next word did not fit, or when the sentence plainly goes on: the line is long, does not end a sentence, and the
 * next one starts in lower case. Every other line is a block of its own: scraped pages have one a line.
 */
export function joinWrapped(text: string, lines: readonly Span[], width: number | null): Span[] {
	const blocks: Span[] = [];
	let previous: Span | null = null;
	for (const line of lines) {
		const open = blocks[blocks.length - 1];
		if (previous && open && isSoft(text, previous, line, width)) {
			blocks[blocks.length - 1] = { start: open.start, end: line.end };
		} else blocks.push(line);
		previous = line;
	}
	return blocks;
}

function isSoft(text: string, line: Span, next: Span, width: number | null): boolean {
	if (width !== null && isFilled(text, line, next, width - 4)) return true;
	const length = lengthOf(text, line);
	if (length < SHORTEST_BROKEN || length > WIDEST) return false;
	const first = text.slice(contentStart(text, next), next.end).charAt(0);
	return !/[.!?…:;"”’)]/.test(text.charAt(line.end - 1)) && first !== first.toUpperCase();
}

/** True when the first word of the next line would not have fitted on the line. */
function isFilled(text: string, line: Span | undefined, next: Span | undefined, width: number): boolean {
	if (!line || !next) return false;
	const from = contentStart(text, next);
	let to = from;
	while (to < next.end && !isSpace(text.charCodeAt(to))) to++;
	return lengthOf(text, line) + 1 + (to - from) > width;
}

function lengthOf(text: string, line: Span): number {
	return line.end - contentStart(text, line);
}

/** Offset of the first character behind quote markers. */
function contentStart(text: string, line: Span): number {
	let at = line.start;
	while (at < line.end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at)))) at++;
	return at;
}
