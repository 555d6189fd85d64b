import type { Range } from './places.ts';

/** What a corpus leans on. */
export interface SourceFolder {
	/** URI of the corpus root. */
	readonly folder: string;
	/** Most used first. */
	readonly sources: readonly SourceItem[];
	/** How many further sources are left out. */
	readonly more: number;
	/** What people decided or noted beside the documents, in order of document and place; what is not found comes last. */
	readonly decisions: readonly DecisionItem[];
	/** How many further decisions are left out. */
	readonly moreDecisions: number;
}

export interface SourceItem {
	/** Names the source in its folder, for `SourceUsesParams`. */
	readonly key: string;
	readonly name: string;
	/** A site that is linked, a publication, a person, or any other body that is named. */
	readonly kind: 'site' | 'publication' | 'person' | 'body';
	/** The address that is linked most; null for a source that is only named. */
	readonly address: string | null;
	/** How many claims rest on it, in how many documents. */
	readonly claims: number;
	readonly documents: number;
	/** For a source that is never linked: the first of the documents through which alone it is known. */
	readonly through: readonly string[];
}

export interface SourceUsesParams {
	readonly folder: string;
	readonly key: string;
}

/** A claim that rests on a source. */
export interface SourceUseItem {
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	readonly range: Range;
	/** Its beginning; empty where the source is that of the whole document. */
	readonly excerpt: string;
	/** The source is linked there; else only named. */
	readonly linked: boolean;
}

/** What a sidecar holds, and where its words stand now. */
export interface DecisionItem {
	/** For `UndoParams`, which undoes it. */
	readonly id: string;
	/** The document, there or not. */
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	/** Null where the words are not found any more. */
	readonly range: Range | null;
	/** The words that it is about, as they stand now or else as they stood. */
	readonly excerpt: string;
	readonly type: 'dismissal' | 'source' | 'note';
	/** The rule that is dismissed; else null. */
	readonly rule: string | null;
	/** Why; the address or name of a source; what a note says, e.g. `needs source`. */
	readonly reason: string;
	/** RFC 3339 time; empty where the sidecar tells none. */
	readonly created: string;
	/** What people call the document at the other end of a decision about a pair; else null. */
	readonly other: string | null;
}
