import type { Corpus } from '../engine/corpus.ts';
import { directionOf } from '../index/direction.ts';
import type { Direction } from '../index/direction.ts';
import { whyComparable } from '../index/compare/explain.ts';
import type { Finding } from '../engine/finding.ts';
import { isPossibleConflict } from '../rules/possibleConflict.ts';
import { leastReported } from '../rules/rule.ts';
import type { Evidence } from '../rules/rule.ts';
import type { Comparison, DocumentId, Group, Mention, Place, Relation } from '../index/mention.ts';

/**
 * How a mention stands to another one that is looked at; `dismissed`: somebody said that the two are not to be compared;
 * `possible`: they conflict if they are of one quantity, which is less likely than not.
 */
export type SeenRelation = Relation | 'self' | 'dismissed' | 'possible';

/** A mention where it stands now, and how it stands to another one. */
export interface RelatedMention {
	readonly mention: Mention;
	readonly place: Place;
	/** `self` is the other one itself; null when the two were not compared. */
	readonly relation: SeenRelation | null;
	/** What it is beside the other one, where the relation runs one way. */
	readonly direction: Direction | null;
	/** 0 to 1: how sure it is that both speak of the same thing; 0 where the two were not compared. */
	readonly confidence: number;
	/** What made the two comparable, or why somebody dismissed the pair; null for `self` and where they were not compared. */
	readonly why: string | null;
}

/** What deserves to be seen first: disagreement before agreement, the compared before the rest. */
const order: Readonly<Record<SeenRelation | 'none', number>> = {
	self: 0,
	conflicts: 1,
	'other-speaker': 1,
	superseded: 2,
	reworded: 2,
	imprecise: 3,
	possible: 3,
	truncated: 3,
	agrees: 4,
	same: 4,
	repeats: 4,
	copies: 4,
	beside: 5,
	none: 5,
	dismissed: 6,
	unrelated: 6,
};

/** What deserves to be seen first has the least; equal for what is equally grave. */
export function gravity(relation: SeenRelation | null): number {
	return order[relation ?? 'none'];
}

/**
 * All mentions of a group as one of them sees it, disagreement first, then in order of place. `self` is an index into
 * `group.mentions`, or null when none of them is looked from. Mentions whose block is gone are left out.
 */
export function relatedMentions(corpus: Corpus, group: Group, self: number | null): readonly RelatedMention[] {
	const comparisons = self === null ? new Map<number, Comparison>() : comparisonsOf(group, self);
	const related = group.mentions.flatMap((mention, index): RelatedMention[] => {
		const place = corpus.place(mention.ref);
		if (!place) return [];
		if (index === self) return [{ mention, place, relation: 'self', direction: null, confidence: 1, why: null }];
		const comparison = comparisons.get(index);
		if (!comparison) return [{ mention, place, relation: null, direction: null, confidence: 0, why: null }];
		const { confidence } = comparison;
		const relation = isPossibleConflict(mention, comparison) ? 'possible' : comparison.relation;
		const own = self === null ? undefined : group.mentions[self];
		const dismissal = own ? corpus.dismissal(own.ref, mention.ref) : null;
		if (dismissal !== null)
			return [{ mention, place, relation: 'dismissed', direction: null, confidence, why: dismissal }];
		const why = whyComparable(group.mentions[comparison.a], group.mentions[comparison.b]);
		const direction = own ? directionOf(own, mention, comparison.relation) : null;
		return [{ mention, place, relation, direction, confidence, why }];
	});
	return related.sort((a, b) => gravity(a.relation) - gravity(b.relation) || comparePlaces(a.place, b.place));
}

/** How a place that a finding rests on stands to the finding's own: what is only hinted at conflicts perhaps. */
export function relationIn({ confidence }: Pick<Finding, 'confidence'>, { relation }: Evidence): SeenRelation {
	return relation === 'conflicts' && confidence < leastReported ? 'possible' : relation;
}

/** By document, then by start, then by end. */
export function comparePlaces(a: Place, b: Place): number {
	return compareIds(a.document, b.document) || a.start - b.start || a.end - b.end;
}

/** The order of documents: code units, whatever the machine's language. */
export function compareIds(a: DocumentId, b: DocumentId): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What one mention was compared with, by the index of the other. */
function comparisonsOf(group: Group, self: number): ReadonlyMap<number, Comparison> {
	const found = new Map<number, Comparison>();
	for (const comparison of group.comparisons) {
		if (comparison.a === self) found.set(comparison.b, comparison);
		else if (comparison.b === self) found.set(comparison.a, comparison);
	}
	return found;
}
