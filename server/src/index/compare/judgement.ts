import type { Relation } from '../mention.ts';
import type { AgreementParts } from './agreementParts.ts';
import type { ConflictParts, Difference } from './conflictParts.ts';
import type { DateParts } from './dateParts.ts';

/** Two mentions that were compared: indices into the two lists, how they stand to each other, and how sure it is. */
export interface Compared {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
	readonly learned: Learned;
}

/** What a confidence was learned to be made of; null where likeness, values and rivals were weighed by hand. */
export type Learned =
	| { readonly of: 'meeting figures'; readonly parts: AgreementParts }
	| { readonly of: 'different dates'; readonly parts: DateParts }
	| {
			readonly of: 'different figures';
			readonly difference: Difference;
			readonly parts: ConflictParts;
			/** What two long numbers that differ in one digit add to that, in log-odds. */
			readonly slip: number;
	  }
	| null;

/** Added to the log-odds before they become a confidence: where one half lies was chosen on development data. */
export const bias = Object.freeze({ agrees: 0.3, imprecise: 0.6, conflicts: -0.3 });

/** Pairs that are less sure than this are not told of. */
const leastConfidence = Object.freeze({ agrees: 0.35, imprecise: 0.4, conflicts: 0.3 });

/** The same for figures that exclude each other, whose confidence was learned: chosen on development data, as `bias` was. */
const leastLearned = 0.12;

/** Whether a pair is sure enough to be told of. */
export function isTold({
	relation,
	confidence,
	learned,
}: Pick<Compared, 'relation' | 'confidence' | 'learned'>): boolean {
	if (learned?.of === 'different figures' && learned.difference === 'excluding') return confidence >= leastLearned;
	return confidence >= leastConfidenceOf(relation);
}

/** Below this confidence a pair of a relation is not told of, unless its confidence was learned. */
export function leastConfidenceOf(relation: Relation): number {
	return relation === 'agrees' || relation === 'imprecise' ? leastConfidence[relation] : leastConfidence.conflicts;
}
