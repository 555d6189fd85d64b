import { partitionPoint } from './partitionPoint.ts';

/**
 * A stretch of text: UTF-16 code-unit offsets, `start` inclusive, `end` exclusive, 0 <= start <= end <= length.
 * What the offsets count from (a document, a block, a block's prose) is said by whoever holds the span.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The text that a span covers. */
export function textAt(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** The bare span (whatever else the object holds) `by` code units further on. */
export function shiftSpan({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

/** True when the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** True when `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts by start, then by end: the order in which a reader meets them. */
export function bySpan(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}

/** Index of the last span that starts at or before an offset; -1 when none does. The spans are in order. Logarithmic. */
export function lastStarting(spans: readonly Span[], offset: number): number {
	return partitionPoint(spans.length, (i) => (spans[i]?.start ?? 0) <= offset) - 1;
}

/** Index of the first span that ends behind an offset, their number when none does. The spans are in order. Logarithmic. */
export function firstEnding(spans: readonly Span[], offset: number): number {
	return partitionPoint(spans.length, (i) => (spans[i]?.end ?? 0) <= offset);
}

/** Index of the span that holds an offset, its end included; -1 when none does. The spans are in order and do not overlap. */
export function spanAt(spans: readonly Span[], offset: number): number {
	const found = lastStarting(spans, offset);
	return offset <= (spans[found]?.end ?? -1) ? found : -1;
}
