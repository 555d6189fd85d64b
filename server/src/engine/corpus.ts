import type { Decision } from '../annotations/decision.ts';
import type { DocumentFacts, KnownSource } from '../facts/types.ts';
import type { Weighed } from '../index/compare/weighed.ts';
import type { DocumentId, Group, MentionRef, Place } from '../index/mention.ts';
import type { DocumentView, Rule, SharedPassage } from '../rules/rule.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';
import type { Task } from '../text/task.ts';

/** A document as a host hands it in. */
export interface DocumentInput {
	readonly id: DocumentId;
	/** Its name with extension (`notes.md`), a hint of its format and what people call it. */
	readonly name: string;
	/** The whole text, without a byte-order mark. Not kept. */
	readonly text: string;
	/** What a person decided about places of it. */
	readonly decisions: readonly Decision[];
}

/** Everything that is known of one corpus. The only holder of state in the engine. */
export interface Corpus {
	/** Reads a document, anew or for the first time. Blocks that stood in it before are not analysed again. */
	set(document: DocumentInput): void;
	remove(id: DocumentId): void;
	configure(settings: Settings): void;
	/** Sources that the settings list, for fixes. */
	sources(): readonly KnownSource[];
	/** Ids of all documents, in order. */
	documents(): readonly DocumentId[];
	/** What people call the document (its name as handed in). */
	name(id: DocumentId): string;
	facts(id: DocumentId): DocumentFacts | undefined;
	/** The document with content labels corrected by the folder, as of the last `label` or `analyse`. */
	view(id: DocumentId): DocumentView | undefined;
	/** Corrects the content labels by what stands in other documents, and compares nothing. */
	label(): Task<void>;
	/**
	 * Labels, and brings index and verdicts up to date with all changes since the last call, judging only what they touch. Returns the
	 * documents whose findings may differ. When it is given up half way, the next call takes up the rest.
	 */
	analyse(): Task<ReadonlySet<DocumentId>>;
	/** Findings of one document in order of place, at positions as of the last `set`, of rules as of the last `analyse`. */
	findings(id: DocumentId): readonly Finding[];
	/** All groups of comparable mentions, ordered by key. */
	groups(): readonly Group[];
	/** Groups of the same heading in documents about the same event, the group itself among them, ordered by key. */
	siblings(group: Group): readonly Group[];
	/** Everything that a figure or date was held against, the surest first, also what was too unsure to be told of. */
	weighed(ref: MentionRef): readonly Weighed[];
	/** Groups with a mention at this offset, the narrowest mention first; and which mention it is. */
	groupsAt(id: DocumentId, offset: number): readonly { readonly group: Group; readonly mention: number }[];
	/** Why somebody said that two mentions are not to be held against each other; null where nobody did. */
	dismissal(a: MentionRef, b: MentionRef): string | null;
	/** Where a mention stands now, or null when its block is gone. */
	place(ref: MentionRef): Place | null;
	/** Other blocks of the corpus with the same words as this block, or nearly, in order; the block itself is not among them. */
	repeatsOf(id: DocumentId, block: number): readonly RepeatedAt[];
	/** Passages of at least fifty words that a document shares with others, in order of place. */
	shared(id: DocumentId): readonly SharedPassage[];
	/**
	 * The name of a document's origin: documents that share passages have one, for what stands in both has one witness, not
	 * two. A document that shares nothing is its own.
	 */
	origin(id: DocumentId): DocumentId;
}

/** A block that stands again. */
export interface RepeatedAt {
	readonly document: DocumentId;
	readonly block: number;
	/** It says the very same, case and punctuation aside. */
	readonly exact: boolean;
}

export type CreateCorpus = (rules: readonly Rule[], settings?: Settings) => Corpus;
