import type { Anchor } from '../text/quoteAnchor.ts';
import type { Span } from '../text/span.ts';

export type { Anchor };

/** What a person decided about a place, as it stands in a sidecar. */
export interface Annotation {
	readonly id: string;
	readonly type: 'dismissal' | 'source' | 'note';
	/** The rule that is dismissed; null for sources and notes. */
	readonly rule: string | null;
	/** Why; of a source its address or name, of a note its words. */
	readonly reason: string;
	readonly anchor: Anchor;
	/** The other end of a decision about a pair: path from the corpus root, and its anchor. */
	readonly other: { readonly document: string; readonly anchor: Anchor } | null;
	/** RFC 3339 time. */
	readonly created: string;
}

/**
 * A decision as the engine needs it for one document: which rule is silent at which place. A pair stands in both documents
 * with the same id. `at` is null when the anchor was not found (the decision is orphaned and silences nothing).
 */
export interface Decision {
	readonly id: string;
	readonly rule: string;
	readonly reason: string;
	readonly at: Span | null;
	/** True for a decision about a pair: it silences only what rests on both ends. */
	readonly pair: boolean;
}

/** An annotation as it concerns one document, which holds it or the other end of it. */
export interface LocatedAnnotation {
	readonly annotation: Annotation;
	/** Null when the anchor was not found. */
	readonly at: Span | null;
	/** Of a pair the document that has its other end, which may be the same one; else null. */
	readonly beside: string | null;
}

/** The reason of a decision that a block is no furniture: it holds for the block wherever it stands in the folder. */
export const contentReason = 'this is content';
