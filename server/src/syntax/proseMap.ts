import type { Span } from '../text/span.ts';
import { partitionPoint } from '../text/partitionPoint.ts';

/**
 * Where each stretch of prose stands in the block's source. Pieces are in order and cover the prose without gaps. Within a
 * piece of equal lengths offsets run in step; in any other (an entity, a run of white space) the piece maps as a whole.
 */
export interface ProsePiece {
	/** Where the piece starts in the prose, and how long it is there. */
	readonly prose: number;
	readonly length: number;
	/** Where it starts in the block's source, and how long it is there. */
	readonly source: number;
	readonly sourceLength: number;
}

export type ProseMap = readonly ProsePiece[];

/** The prose is the block's source, offset by offset: nothing has to be mapped. */
export function isSource(map: ProseMap): boolean {
	const [piece, more] = map;
	return piece !== undefined && !more && piece.prose === 0 && piece.source === 0 && piece.length === piece.sourceLength;
}

/** Index of the piece that holds the prose offset, or the last one. Logarithmic. */
function pieceAt(map: ProseMap, offset: number): number {
	return Math.max(0, partitionPoint(map.length, (i) => (map[i]?.prose ?? 0) <= offset) - 1);
}

/**
 * The source span (block offsets) of a span of prose: from the source of its first character to that of its last. Markup
 * between the two is inside, markup around them is not. An empty span maps to an empty one.
 */
export function toSource(map: ProseMap, span: Span): Span {
	const first = map[pieceAt(map, span.start)];
	if (!first) return { start: 0, end: 0 };
	const inStep = (length: number, sourceLength: number) => length === sourceLength;
	const within = span.start - first.prose;
	const start =
		first.source +
		(inStep(first.length, first.sourceLength) ? within : within >= first.length ? first.sourceLength : 0);
	if (span.end <= span.start) return { start, end: start };
	const last = map[pieceAt(map, span.end - 1)] ?? first;
	const reach = span.end - last.prose;
	const end = last.source + (inStep(last.length, last.sourceLength) ? reach : last.sourceLength);
	return { start, end };
}

/**
 * The span of prose that a span of the source (block offsets) covers: what it covers only a part of maps as a whole. Null where
 * it covers markup only. Linear in the pieces.
 */
export function toProse(map: ProseMap, { start, end }: Span): Span | null {
	let first: number | null = null;
	let last = 0;
	for (const { prose, length, source, sourceLength } of map) {
		if (source >= end || source + sourceLength <= start || length === 0) continue;
		const inStep = length === sourceLength;
		const from = prose + (inStep ? Math.max(0, start - source) : 0);
		first ??= from;
		last = prose + (inStep ? Math.min(length, end - source) : length);
	}
	return first === null ? null : { start: first, end: last };
}
