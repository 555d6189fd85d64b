import type { Relation } from '../mention.ts';
import type { CandidatePair } from './candidatePairs.ts';
import { bias, leastConfidenceOf } from './judgement.ts';
import { chanceOf, likenessOf } from './likeness.ts';
import type { Parts } from './parts.ts';
import { isDecisive, reasonFor, refersBack } from './reasonApart.ts';
import type { Between } from './reasonApart.ts';
import type { ReasonApart } from './reasons.ts';
import { meets, valuesOf } from './valueEvidence.ts';

/** Two mentions that might be of one quantity, before their rivals are heard: indices into the two lists, and what is known of them. */
export interface Candidate {
	readonly a: number;
	readonly b: number;
	readonly parts: Parts;
	/** Log-odds, by what stands around them. */
	readonly likeness: number;
	readonly relation: Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;
	/** How much the two values themselves speak for one quantity, in log-odds. */
	readonly values: number;
	/** Its value meets, and it is likely that both are one: what agrees with it takes it from others. */
	readonly credible: boolean;
	readonly differs: boolean;
	/** What keeps two dates of few documents apart, where it is weighed with what else is known of them. */
	readonly apart: ReasonApart | null;
}

/** What `those three decades` adds (in log-odds), the span of time that its paragraph has just told. */
const takenUp = 5;

/** What is known of a pair before its rivals are heard; null where something keeps its mentions apart. */
export function candidateOf(pair: CandidatePair, between: Between): Candidate | null {
	const { i: a, x, j: b, y, relation, parts } = pair;
	const apart = reasonFor(pair, between);
	if (apart !== null && isDecisive(apart, pair, between)) return null;
	const likeness = likenessOf(parts);
	const values = valuesOf(x, y, relation, parts) + (relation !== 'conflicts' && refersBack(pair) ? takenUp : 0);
	const differs = !meets(relation, values);
	return { a, b, parts, likeness, relation, values, differs, credible: isCredible(relation, likeness, values), apart };
}

/** A rival that meets the mention in value, and is likely to be its counterpart. */
function isCredible(relation: Candidate['relation'], likeness: number, values: number): boolean {
	return meets(relation, values) && chanceOf(likeness + values + bias[relation]) >= leastConfidenceOf('imprecise');
}
