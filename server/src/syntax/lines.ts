import { itemAt } from '../text/itemAt.ts';
import type { Span } from '../text/span.ts';
import { isLinkDefinition } from './definitions.ts';
import { isSpace } from './proseBuilder.ts';

/** Narrowest and widest line, in code units, at which texts are wrapped by hand or by a program. */
const NARROWEST = 45;
const WIDEST = 132;
/** Share of line ends at which the next word did not fit, from which on a document counts as wrapped. */
const WRAPPED_SHARE = 0.8;
/** Share of the broken lines that are no longer than the width: a long address stands out without being wrapped. */
const TYPICAL = 0.9;
/** How much shorter than the width a line may stay although the next word would have fitted: editors differ in counting. */
const SLACK = 4;
/** A line that ends in one of these, or in a comma or dash, is not finished. */
const UNFINISHED =
	/(?:[,–—-]|(?:^|\s)(?:a|an|the|of|to|in|on|at|for|with|by|from|into|over|about|than|and|or|but|that|which|who|whose|as|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|its|their|his|her|our|your|my|this|these|those|not|so|if|when|while))$/i;

/** A long line that ends in one of these is not finished, whatever follows: no entry of a menu, which is short, ends so. */
const OPEN_ENDED = /(?:^|\s)(?:a|an|the|and|or|than|its|their|our|your|my)$/;
/** As those, where what follows goes on in markup: headlines end so too, before lines that begin anew ("what the quay is made of"). */
const LEADING_ON = /(?:^|\s)(?:of|with|by|from|into|is|are|was|were|be|been|has|have|had|will|would|his|her)$/;
/** A quotation that closes behind a comma: who speaks comes next, which pages that were scraped tell in a line of its own. */
const SPOKEN = /,["\u201d\u2019]$/;
/** No line begins so that did not go on from the one before, such as a link that stood in a line of its own. */
const BEHIND = /^[,;.]\s/;
/** One link, emphasis, bracket or quotation, and nothing beside it: a byline, the source of a picture, an entry of a list. */
const WHOLE =
	/^(?:\[[^\]]+\](?:\([^)]*\)|\[[^\]]*\])?|\([^()]+\)|\*{1,3}[^*]+\*{1,3}|_{1,3}[^_]+_{1,3}|["\u201c][^"\u201c\u201d]+["\u201d]|['\u2018][^\u2018\u2019]+['\u2019])$/;
/** What ends a sentence or leads to a list, with the marks that close behind it. */
const ENDED = /[.!?:;…|][*_"')\]\u201d\u2019]{0,4}$/;

/** The lines of a stretch of text without white space and quote markers around them; empty ones left out. */
export function linesOf(text: string, start: number, end: number): Span[] {
	const lines: Span[] = [];
	for (let at = start; at <= end;) {
		const length = text.slice(at, end).search(/[\n\r]/);
		const stop = length < 0 ? end : at + length;
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
	const lengths = new Uint32Array(WIDEST + 2);
	let breaks = 0;
	for (const lines of paragraphs) {
		for (let i = 0; i + 1 < lines.length; i++) {
			const at = Math.min(lengthOf(text, lines[i]), WIDEST + 1);
			lengths[at] = (lengths[at] ?? 0) + 1;
			breaks++;
		}
	}
	const width = quantile(lengths, breaks * TYPICAL);
	if (breaks < 3 || width < NARROWEST || width > WIDEST) return null;
	let filled = 0;
	for (const lines of paragraphs) {
		for (let i = 0; i + 1 < lines.length; i++) if (isFilled(text, lines[i], lines[i + 1], width)) filled++;
	}
	return filled >= breaks * WRAPPED_SHARE ? width : null;
}

/** The least index up to which the counts sum up to `sum`. */
function quantile(counts: Uint32Array, sum: number): number {
	let seen = 0;
	const found = counts.findIndex((count) => (seen += count) >= sum);
	return Math.max(0, found);
}

/**
 * Puts the lines of one paragraph together again where it was wrapped. A line break is soft when the paragraph or the
 * document (at `width`) is wrapped and the next word did not fit, or when the line plainly goes on: it ends in a word
 * such as "the", and the next one starts in lower case; or when both lines stand in a block quotation, or in a run of lines that
 * is wrapped by itself. Every other line
 * is a block of its own: scraped pages have one a line. `hanging` is how far the later lines of a list item are indented, in code units; 0 when this is none.
 */
export function joinWrapped(text: string, lines: readonly Span[], width: number | null, hanging = 0): Span[] {
	const own = width ?? ownWidth(text, lines);
	const runs = own === null ? runsOn(text, lines) : [];
	const blocks: Span[] = [];
	let previous: Span | null = null;
	lines.forEach((line, i) => {
		const open = blocks.at(-1);
		const goesOn = runs[i] === true || (previous !== null && isSoft(text, previous, line, own));
		if (previous && open && (isIndented(text, line, hanging) || goesOn))
			blocks[blocks.length - 1] = { start: open.start, end: line.end };
		else blocks.push(line);
		previous = line;
	});
	return blocks;
}

/**
 * For each line whether it goes on with the one before it in a run of long lines that is wrapped by itself: paragraphs that no
 * empty line parts from the headings and short lines around them, set in columns whose lines are not all of one length.
 */
function runsOn(text: string, lines: readonly Span[]): readonly boolean[] {
	const soft = lines.map(() => false);
	if (lines.length <= 3) return soft;
	for (let start = 0; start < lines.length;) {
		let end = start;
		while (end < lines.length && isLong(text, lines[end])) end++;
		const last = itemAt(lines, end - 1);
		// its last line may be shorter, if the one before has not ended
		const open = end > start && last && end < lines.length && !/[.!?:;]["')\u201d\u2019]?$/.test(tailOf(text, last));
		const to = open ? end + 1 : end;
		const run = lines.slice(start, to);
		if (isWrappedRun(text, run)) {
			const width = widthOf(text, run);
			for (let i = start + 1; i < to; i++)
				soft[i] = startsLower(text, lines[i]) || lengthWithNext(text, itemAt(lines, i - 1), lines[i]) > width;
		}
		start = Math.max(to, start + 1);
	}
	return soft;
}

/** How much of the width the lines of a column fill at least, with the word that did not fit. */
const COLUMN = 0.85;

/** Three lines or more of like length, of which at least half run on in lower case. */
function isWrappedRun(text: string, lines: readonly Span[]): boolean {
	if (lines.length < 3) return false;
	const width = widthOf(text, lines);
	let runningOn = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		if (lengthWithNext(text, lines[i], lines[i + 1]) < COLUMN * width) return false;
		if (startsLower(text, lines[i + 1])) runningOn++;
	}
	return runningOn * 2 >= lines.length - 1;
}

/** Longer than what stands alone in a line mostly, and no longer than wrapped lines are. */
function isLong(text: string, line: Span | undefined): boolean {
	const length = lengthOf(text, line);
	return length >= NARROWEST && length <= WIDEST;
}

/** The last few characters of a line. */
function tailOf(text: string, line: Span): string {
	return text.slice(Math.max(line.start, line.end - 4), line.end);
}

/** The width at which a paragraph of three lines or more is wrapped: none of its lines had room, and sentences run on. */
function ownWidth(text: string, lines: readonly Span[]): number | null {
	const width = widthOf(text, lines);
	if (lines.length < 3 || width < NARROWEST || width > WIDEST) return null;
	let runningOn = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		if (!isFilled(text, lines[i], lines[i + 1], width)) return null;
		if (startsLower(text, lines[i + 1])) runningOn++;
	}
	return runningOn * 2 >= lines.length - 1 ? width : null;
}

/** Length of the longest line but the last, in code units. */
function widthOf(text: string, lines: readonly Span[]): number {
	return lines.slice(0, -1).reduce((width, line) => Math.max(width, lengthOf(text, line)), 0);
}

/** Length of a line in code units, quote markers not counted. */
function lengthOf(text: string, line: Span | undefined): number {
	return line ? line.end - contentStart(text, line) : 0;
}

function isSoft(text: string, line: Span, next: Span, width: number | null): boolean {
	// a definition always opens its line, and one of a link holds nothing but its address, which may stand below it: only a note's
	// words are wrapped
	if (isDefinition(text, next)) return false;
	if (isDefinition(text, line) && text.startsWith(']:', line.end - 2))
		return text.startsWith('[^', line.start) || isLinkDefinition(text.slice(line.start, next.end));
	if (isDefinition(text, line) && isLinkDefinition(text.slice(line.start, line.end))) return false;
	if (text.charCodeAt(line.start) === 62 && text.charCodeAt(next.start) === 62) return true;
	if (width !== null && isFilled(text, line, next, width)) return true;
	const tail = text.slice(Math.max(line.start, line.end - 10), line.end);
	if (startsLower(text, next) && UNFINISHED.test(tail)) return true;
	if (BEHIND.test(text.slice(next.start, Math.min(next.end, next.start + 2)))) return true;
	if (lengthOf(text, line) < NARROWEST || isDefinition(text, line)) return false;
	if (OPEN_ENDED.test(tail) || (SPOKEN.test(tail) && startsWithLetter(text, next))) return true;
	if (LEADING_ON.test(tail)) return opensInMarkup(text, next);
	return !ENDED.test(tail) && (opensLower(text, next) || (/\]\S{0,9}$|\)$/.test(tail) && startsLower(text, next)));
}

/** A line opens with a link, a bracket, emphasis or a quotation, and goes on behind it. */
function opensInMarkup(text: string, line: Span): boolean {
	const start = contentStart(text, line);
	return '[(*_"\'\u201c\u2018'.includes(text.charAt(start)) && !WHOLE.test(text.slice(start, line.end));
}

/** `[label]: target`: each stands in a line of its own. */
function isDefinition(text: string, line: Span): boolean {
	return (
		text.charCodeAt(line.start) === 91 &&
		/^\[[^\]]{1,100}\]:/.test(text.slice(line.start, Math.min(line.end, line.start + 104)))
	);
}

/** A line opens with a link, a bracket, emphasis or a quotation whose first word is in lower case, and goes on behind it. */
function opensLower(text: string, line: Span): boolean {
	const start = contentStart(text, line);
	return (
		/^[[(*_"'\u201c\u2018]{1,4}\p{Ll}/u.test(text.slice(start, Math.min(line.end, start + 8))) &&
		opensInMarkup(text, line)
	);
}

/** True for a line that stands under the text of its list item, not under its marker. */
function isIndented(text: string, line: Span, hanging: number): boolean {
	if (hanging === 0) return false;
	let at = line.start;
	while (at > 0 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9)) at--;
	const tabs = text.charCodeAt(at) === 9;
	return tabs || line.start - at >= hanging;
}

function startsWithLetter(text: string, line: Span): boolean {
	return /^\p{L}/u.test(text.charAt(contentStart(text, line)));
}

function startsLower(text: string, line: Span | undefined): boolean {
	return line !== undefined && /^\p{Ll}/u.test(text.charAt(contentStart(text, line)));
}

/** True when the first word of the next line would not have fitted on the line. */
function isFilled(text: string, line: Span | undefined, next: Span | undefined, width: number): boolean {
	if (!line || !next) return false;
	return lengthWithNext(text, line, next) > width - SLACK;
}

/** Length of a line with the first word of the next one, in code units. */
function lengthWithNext(text: string, line: Span | undefined, next: Span | undefined): number {
	if (!line || !next) return 0;
	const from = contentStart(text, next);
	let to = from;
	while (to < next.end && !isSpace(text.charCodeAt(to))) to++;
	return lengthOf(text, line) + 1 + (to - from);
}

/** Offset of the first character behind quote markers. */
function contentStart(text: string, line: Span): number {
	let at = line.start;
	while (at < line.end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at)))) at++;
	return at;
}
