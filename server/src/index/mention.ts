import type { Span } from '../text/span.ts';
import type { DateMention, Figure, Quotation, ResolvedDate } from '../facts/types.ts';
import type { CalendarDate, DescribedFigure, Measure } from './comparable.ts';
import type { Vector } from './compare/vector.ts';

/**
 * Names a document inside one corpus. Opaque to the engine; unique, and the order of documents is the order of their ids.
 * Hosts use the path from the corpus root, with `/`, so that settings and sidecars name documents the same way.
 */
export type DocumentId = string;

/** A span of a document, in document offsets. */
export interface Place extends Span {
	readonly document: DocumentId;
}

/**
 * The name of one fact in one document. It does not depend on offsets, so that it survives edits in other blocks: the
 * block's key, its ordinal among blocks with the same key, and the fact's index in the block's list of its kind.
 */
export interface MentionRef {
	readonly kind: MentionKind;
	readonly document: DocumentId;
	readonly block: string;
	readonly ordinal: number;
	readonly index: number;
}

/** A string that names the mention: equal for equal references, different for different ones. */
export function refKey(ref: MentionRef): string {
	return `${ref.kind}|${ref.document}|${ref.block}|${ref.ordinal}|${ref.index}`;
}

/** An order of references that does not depend on where their blocks stand. */
export function compareRefs(a: MentionRef, b: MentionRef): number {
	if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
	if (a.document !== b.document) return a.document < b.document ? -1 : 1;
	if (a.block !== b.block) return a.block < b.block ? -1 : 1;
	return a.ordinal - b.ordinal || a.index - b.index;
}

/** What a mention is of. */
export type MentionKind = 'figure' | 'date' | 'quotation';

/** The words around a figure or date in its sentence. */
export interface Surroundings {
	readonly words: Vector;
	/** Those that stand beside it. */
	readonly beside: Vector;
}

export type Opening = 'headline' | 'lede';

interface MentionBase {
	readonly ref: MentionRef;
	/** The words that the mention covers, e.g. `over 60 countries`. */
	readonly text: string;
	/** The sentence around it, at most 240 code units. */
	readonly excerpt: string;
	/** What its block is about. */
	readonly paragraph: Vector;
	/** It stands in the document's headline, or in the paragraph below it, which mostly tells the same. */
	readonly opens: Opening | null;
	/** The day on which the document was written: ISO, or `--MM-DD` where its dateline leaves the year out; or null. */
	readonly written: string | null;
}

export interface FigureMention extends MentionBase {
	readonly kind: 'figure';
	readonly figure: Figure;
	readonly described: DescribedFigure;
	readonly measure: Measure;
	/** Its sentence says that its numbers are those at the time of writing. */
	readonly saysChanged: boolean;
	readonly around: Surroundings;
}

export interface DateMentionInCorpus extends MentionBase {
	readonly kind: 'date';
	/** What it says on its own, without knowing when its document was written. */
	readonly said: DateMention;
	readonly date: ResolvedDate;
	readonly calendar: CalendarDate;
	/** Its sentence says that the date is not the one that was set before. */
	readonly saysChanged: boolean;
	/** Its sentence says that what was to be then will not be. */
	readonly saysOff: boolean;
	readonly around: Surroundings;
}

export interface QuotationMention extends MentionBase {
	readonly kind: 'quotation';
	readonly quotation: Quotation;
	readonly speaker: string | null;
}

/** A figure or a date: what is compared by what stands around it. */
export type Countable = FigureMention | DateMentionInCorpus;

/** The number of the sentence in its block that a mention stands in. */
export function sentenceOf(mention: Countable): number {
	return mention.kind === 'figure' ? mention.figure.sentence : mention.said.sentence;
}

export type Mention = FigureMention | DateMentionInCorpus | QuotationMention;

/** How two mentions or passages stand to each other; `beside`: another claim of the same paragraph that one finding speaks of. */
export type Relation =
	| 'agrees'
	| 'imprecise'
	| 'conflicts'
	| 'superseded'
	| 'unrelated'
	| 'same'
	| 'truncated'
	| 'reworded'
	| 'other-speaker'
	| 'repeats'
	| 'copies'
	| 'beside';

/** Two mentions that were compared; why, `whyComparable` tells. */
export interface Comparison {
	/** Indices into the group's mentions, `a` < `b`. */
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	/** 0 to 1: how sure it is that both speak of the same thing. */
	readonly confidence: number;
}

/** All mentions of one quantity with one predicate (or of one event's date, or of one utterance), and how they compare. */
export interface Group {
	/** Stable while the group's mentions are the same. */
	readonly key: string;
	readonly kind: MentionKind;
	/** What the group is about, e.g. `countries · endorse`. */
	readonly title: string;
	/** Groups of one event with the same heading are shown together though nothing is compared across them, e.g. `countries`. */
	readonly heading: string;
	/** Ordered by `compareRefs`. */
	readonly mentions: readonly Mention[];
	readonly comparisons: readonly Comparison[];
}
