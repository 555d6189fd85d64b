import type { MentionKind, Relation } from '../../index/mention.ts';
import type { Position, Range } from './places.ts';

export type { MentionKind, Relation };

export interface CrossReferencesParams {
	readonly uri: string;
	readonly position: Position;
}

/** Who else says what stands under the cursor. `null` is answered where nothing is compared. */
export interface CrossReferences {
	/** What is under the cursor, e.g. `over 60 countries`; the beginning of the sentence or passage where it is no one mention. */
	readonly label: string;
	readonly kind: MentionKind | 'passage';
	/** Where that stands in the document that was asked about. */
	readonly range: Range;
	/** Groups under their headings, e.g. `countries` over `countries · attend` and `countries · sign`. */
	readonly headings: readonly CrossReferenceHeading[];
	/** Where the same passage stands again, in order; empty when nowhere. */
	readonly repeats: readonly PassageReference[];
}

export interface CrossReferenceHeading {
	readonly title: string;
	/** Groups with the mention under the cursor come first. */
	readonly groups: readonly CrossReferenceGroup[];
	/** How many further groups are left out. */
	readonly more: number;
}

export interface CrossReferenceGroup {
	readonly title: string;
	readonly kind: MentionKind;
	/** True when the mention under the cursor stands in this group; in others nothing is compared with it. */
	readonly current: boolean;
	/** The mention under the cursor first, then those that differ from it, then the rest. */
	readonly mentions: readonly MentionReference[];
	/** How many further mentions are left out. */
	readonly more: number;
}

/** One mention of a group, where it stands now. */
export interface MentionReference {
	readonly uri: string;
	/** What people call the document. */
	readonly name: string;
	readonly range: Range;
	readonly text: string;
	/** The sentence around it. */
	readonly excerpt: string;
	/**
	 * How it stands to the mention under the cursor: `self` is that mention, `possible` that the two conflict if they are of one
	 * quantity, which is less likely than not, `dismissed` that somebody said that the two are not
	 * to be compared, null that they were not.
	 */
	readonly relation: Relation | 'self' | 'possible' | 'dismissed' | null;
	/** The same in words; empty where `relation` is null. */
	readonly relationWords: string;
	/** What made the two comparable, one sentence, or why the pair was dismissed; null where `relation` is null or `self`. */
	readonly why: string | null;
}

/** The same words in another place. */
export interface PassageReference {
	readonly uri: string;
	readonly name: string;
	readonly range: Range;
	/** Its beginning. */
	readonly excerpt: string;
	readonly relation: 'repeats' | 'copies';
}

/** Why the mention at a position was compared with others, or why nothing is reported of it. */
export interface ExplainParams {
	readonly uri: string;
	readonly position: Position;
	readonly question: 'comparison' | 'silence';
}

/** `null` is answered for a document that is not checked. */
export interface Explanation {
	/** Plain English lines. */
	readonly text: string;
}
