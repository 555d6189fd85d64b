import { searchApproximately } from './approximateSearch.ts';
import { isLowSurrogate } from './codeUnits.ts';
import { similarity } from './editDistance.ts';
import type { Span } from './span.ts';

/**
 * A place in a text that changes: a quotation with its surroundings and a position, as in the W3C Web Annotation Data
 * Model (TextQuoteSelector and TextPositionSelector).
 */
export interface Anchor {
	readonly exact: string;
	/** Up to 32 code units before and after. */
	readonly prefix: string;
	readonly suffix: string;
	/** Document offset at which `exact` stood when the anchor was made. */
	readonly position: number;
}

/** Where an anchor was found again. */
export interface FoundAnchor extends Span {
	/** 1 where quotation and surroundings are as they were. */
	readonly similarity: number;
}

const contextLength = 32;
/** A less similar place is another one. */
const leastSimilarity = 0.8;
/** A place that is hardly more similar than the next may be the wrong one of the two. */
const leastMargin = 0.1;
/** Verbatim occurrences that are looked at on either side of the old position. */
const occurrenceLimit = 256;
/** Nearly equal stretches that are looked at. */
const approximateLimit = 16;
/** Steps of the approximate search: some tenths of a second. A longer text is searched around the old position only. */
const stepLimit = 2 ** 24;

/** The anchor of a span: what stands there, and 32 code units on either side (fewer where one would split a character). */
export function makeAnchor(text: string, span: Span): Anchor {
	let from = Math.max(0, span.start - contextLength);
	if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from++;
	let to = Math.min(text.length, span.end + contextLength);
	if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to--;
	return {
		exact: text.slice(span.start, span.end),
		prefix: text.slice(from, span.start),
		suffix: text.slice(span.end, to),
		position: span.start,
	};
}

/** How much of the surroundings is as it was, 0 to 1; 1 where the anchor has none. */
function contextSimilarity(text: string, { prefix, suffix }: Anchor, span: Span): number {
	const length = prefix.length + suffix.length;
	if (length === 0) return 1;
	const before = similarity(prefix, text.slice(Math.max(0, span.start - prefix.length), span.start));
	const after = similarity(suffix, text.slice(span.end, span.end + suffix.length));
	return (before * prefix.length + after * suffix.length) / length;
}

/** How much the quotation counts beside its surroundings: the longer it is the more, from five ninths to four fifths. */
function weightOf({ exact }: Anchor): number {
	return Math.min(Math.max(exact.length / (exact.length + 20), 5 / 9), 4 / 5);
}

/** Offsets of a text, those around `position` first; at most `occurrenceLimit` on either side. */
function occurrences(text: string, part: string, position: number): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(part, position); at >= 0 && found.length < occurrenceLimit;) {
		found.push(at);
		at = text.indexOf(part, at + 1);
	}
	const behind = found.length;
	for (let at = position > 0 ? text.lastIndexOf(part, position - 1) : -1; at >= 0;) {
		found.push(at);
		if (found.length - behind >= occurrenceLimit || at === 0) break;
		at = text.lastIndexOf(part, at - 1);
	}
	return found.sort((a, b) => Math.abs(a - position) - Math.abs(b - position));
}

interface Candidate extends FoundAnchor {
	readonly context: number;
}

function candidate(text: string, anchor: Anchor, span: Span, exactness: number): Candidate {
	const context = contextSimilarity(text, anchor, span);
	const weight = weightOf(anchor);
	return { start: span.start, end: span.end, context, similarity: weight * exactness + (1 - weight) * context };
}

/** The candidate with the greatest `key`, when it leads the next by the margin; of equals the first. */
function leader(candidates: readonly Candidate[], key: 'similarity' | 'context'): Candidate | null {
	const [first, second] = candidates.toSorted((a, b) => b[key] - a[key]);
	if (!first || first.similarity < leastSimilarity) return null;
	return !second || first[key] - second[key] >= leastMargin ? first : null;
}

/** The part of the text that an approximate search can go through within its limit of steps. */
function windowAround(text: string, { exact, position }: Anchor): Span {
	const reach = Math.floor(stepLimit / Math.ceil(exact.length / 32));
	const start = Math.max(0, Math.min(position - (reach >> 1), text.length - reach));
	return { start, end: Math.min(text.length, start + reach) };
}

/** The span, moved out so that it splits no character. */
function whole(text: string, { start, end }: Span): Span {
	return {
		start: start > 0 && isLowSurrogate(text.charCodeAt(start)) ? start - 1 : start,
		end: end < text.length && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end,
	};
}

function findChanged(text: string, anchor: Anchor): FoundAnchor | null {
	const { exact } = anchor;
	const errors = Math.floor(exact.length * (1 - leastSimilarity));
	const matches = searchApproximately(text, exact, errors, windowAround(text, anchor), approximateLimit);
	const candidates = matches.map((match) => {
		const span = whole(text, match);
		const found = similarityOf(exact, span, match.errors);
		return candidate(text, anchor, span, found);
	});
	return leader(candidates, 'similarity');
}

function similarityOf(exact: string, span: Span, errors: number): number {
	return 1 - errors / Math.max(exact.length, span.end - span.start, 1);
}

/**
 * Finds an anchored place again. First the quotation with its surroundings, then the quotation alone where enough of its
 * surroundings is left, then what is nearly the quotation: at least 0.8 similar, and by 0.1 more so than any other place.
 * Similarity joins that of the quotation with that of its surroundings (edit distance over length). Returns null, orphaned,
 * rather than a lookalike. Of places that are equal with all their surroundings the nearest to the old position is meant.
 *
 * Exact search is linear in the text. Approximate search is bounded whatever the text: all of 10 MB for a quotation of up
 * to 32 code units, less far around the old position for a longer one.
 */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | null {
	const { exact, prefix, suffix } = anchor;
	const position = Math.max(0, Math.min(anchor.position, text.length));
	const verbatim = occurrences(text, prefix + exact + suffix, Math.max(0, position - prefix.length))[0];
	if (verbatim !== undefined) {
		const start = verbatim + prefix.length;
		return { start, end: start + exact.length, similarity: 1 };
	}
	if (exact === '') return null;
	const candidates = occurrences(text, exact, position).map((start) =>
		candidate(text, anchor, { start, end: start + exact.length }, 1),
	);
	const kept = candidates.filter(({ context }) => context >= 0.5);
	const unmoved = kept.find(({ start }) => start === position);
	const best = leader(candidates, 'context');
	const certain = best && best.context >= 0.5 ? best : null;
	const chosen = certain ?? (unmoved && unmoved.similarity >= leastSimilarity ? unmoved : null);
	const found = chosen ?? (kept.length > 1 ? null : findChanged(text, anchor));
	return found && { start: found.start, end: found.end, similarity: found.similarity };
}
