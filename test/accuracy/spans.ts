import type { Span } from '../../server/src/text/span.ts';

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The span that shares most with `span`, the first of equals; undefined when none touches it. */
export function mostOverlapping<T extends Span>(span: Span, candidates: readonly T[]): T | undefined {
	let best: T | undefined;
	let most = 0;
	for (const candidate of candidates) {
		const shared = overlap(span, candidate);
		if (shared > most) {
			best = candidate;
			most = shared;
		}
	}
	return best;
}

/** Visible characters of `text` inside `span` that lie in one of `covers`, which do not overlap each other. */
export function visibleWithin(text: string, span: Span, covers: readonly Span[]): number {
	let sum = 0;
	for (const cover of covers) {
		const part = text.slice(Math.max(span.start, cover.start), Math.max(span.start, Math.min(span.end, cover.end)));
		sum += part.replace(/\s+/g, '').length;
	}
	return sum;
}
