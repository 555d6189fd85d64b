import type { TextEdit } from './edits.ts';
import type { Span } from './span.ts';

/**
 * Edits that delete stretches of a text with the lines that they fill, so that what stands around them stands as far apart as
 * before. `spans` are in order and do not overlap; nor do the edits.
 */
export function deleteLines(text: string, spans: readonly Span[]): readonly TextEdit[] {
	const deleted: Span[] = [];
	for (const span of spans) {
		const whole = wholeLines(text, span);
		const last = deleted.at(-1);
		// the blank lines behind one block may lie before the next
		if (last && whole.start <= last.end) {
			deleted[deleted.length - 1] = { start: last.start, end: Math.max(last.end, whole.end) };
		} else if (whole.end > whole.start) {
			deleted.push(whole);
		}
	}
	const last = deleted.at(-1);
	if (last?.end === text.length) {
		const whole = withBlanksBefore(text, last);
		deleted.pop();
		// those blanks may have been taken with the lines before them
		const before = deleted.at(-1);
		if (before && whole.start <= before.end) deleted[deleted.length - 1] = { start: before.start, end: whole.end };
		else deleted.push(whole);
	}
	return deleted.map(({ start, end }) => ({ start, end, newText: '' }));
}

/**
 * The lines of a span with one side of the blank lines around it, so that its neighbours stand as far apart as before. A span
 * that shares its line with other text is taken alone.
 */
function wholeLines(text: string, { start, end }: Span): Span {
	let from = start;
	while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
	if (from > 0 && !isBreak(text.charCodeAt(from - 1))) return { start, end };
	let to = end;
	for (let next = lineAfter(text, end); next !== null; next = to < text.length ? lineAfter(text, to) : null) to = next;
	if (to === end && end < text.length) return { start, end };
	return { start: from, end: to };
}

/** Lines at the end of a text with the blank lines before them: nothing is left to part from. */
function withBlanksBefore(text: string, { start, end }: Span): Span {
	let visible = start;
	while (visible > 0 && (isSpace(text.charCodeAt(visible - 1)) || isBreak(text.charCodeAt(visible - 1)))) visible--;
	// text before it on its own line means that it is no whole line
	const from = visible > 0 ? lineAfter(text, visible) : 0;
	return { start: from === null ? start : Math.min(start, from), end };
}

/** Where the next line begins if only blanks stand between the offset and the end of its line, else null. */
function lineAfter(text: string, offset: number): number | null {
	let i = offset;
	while (i < text.length && isSpace(text.charCodeAt(i))) i++;
	if (i === text.length) return i;
	if (!isBreak(text.charCodeAt(i))) return null;
	return text.charCodeAt(i) === 0x0d && text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1;
}

function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0xa0;
}

function isBreak(code: number): boolean {
	return code === 0x0a || code === 0x0d;
}
