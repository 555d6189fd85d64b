import { bySpan, type Span } from './span.ts';

/** One change of a text: what stands from `start` to `end` gives way to `newText`. Offsets in the text before any change. */
export interface TextEdit extends Span {
	readonly newText: string;
}

/**
 * The text after all edits, in whatever order they are given; several insertions at one place come in the order given.
 * Null, and nothing is changed, when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | null {
	const ordered = edits.toSorted(bySpan);
	const parts: string[] = [];
	let at = 0;
	for (const edit of ordered) {
		if (edit.start < at || edit.end < edit.start || edit.end > text.length) return null;
		parts.push(text.slice(at, edit.start), edit.newText);
		at = edit.end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/**
 * Where a span stands after an edit: moved when the edit is before it, grown or shrunk when inside it, cut short when it
 * reaches over one of its ends. Text inserted at either end stays outside. Null when nothing of the span is left.
 */
export function shiftThroughEdit<T extends Span>(span: T, edit: TextEdit): T | null {
	const { length } = edit.newText;
	const by = length - (edit.end - edit.start);
	if (edit.start >= span.end) return span;
	if (edit.end <= span.start) return { ...span, start: span.start + by, end: span.end + by };
	const headKept = edit.start > span.start;
	const tailKept = edit.end < span.end;
	if (headKept && tailKept) return { ...span, end: span.end + by };
	if (headKept) return { ...span, end: edit.start };
	if (tailKept) return { ...span, start: edit.start + length, end: span.end + by };
	return null;
}

/** The span after several edits of one text, all given in offsets before any of them; null when nothing is left of it. */
export function shiftThroughEdits<T extends Span>(span: T, edits: readonly TextEdit[]): T | null {
	let shifted: T | null = span;
	for (const edit of edits.toSorted((a, b) => bySpan(b, a))) shifted = shifted && shiftThroughEdit(shifted, edit);
	return shifted;
}

/** The one change that makes a text of another, without what both begin and end with. */
export function changeBetween(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < shorter - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	return { start: head, end: before.length - tail, newText: after.slice(head, after.length - tail) };
}
