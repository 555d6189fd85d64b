import type { Relation } from '../mention.ts';
import type { Prepared } from './prepared.ts';
import { sameWording } from './wording.ts';

/** A pair that was judged: indices into the mentions of two documents. */
interface Judged {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
}

/** Surer pairs than this count: those that are told of, or hinted at. */
const likely = 0.3;

/** So many figures of a form stand in the same words, and so many times as many of all differ as agree. */
const leastRows = 3;
const timesAsMany = 2;

/** Of the words beside two figures of a form so many are the same on both sides together: 0 to 2. */
const leastAlike = 1;

/**
 * Whether two documents fill in one form, each with values of its own (the bulletins of two weeks, the pages of two hotels): several
 * values differ that stand in the same words, and hardly any agrees. Two reports of one matter tell most of it alike, in other words.
 */
export function fillInOneForm(judged: readonly Judged[], left: Prepared, right: Prepared): boolean {
	const differing = judged.filter(({ relation, confidence }) => relation === 'conflicts' && confidence >= likely);
	const agreeing = judged.filter(({ relation, confidence }) => relation === 'agrees' && confidence >= likely);
	const rows = differing.filter(({ a, b }) => {
		const { before, after } = sameWording(left.wordings(a), right.wordings(b));
		return before + after >= leastAlike;
	});
	return countOf(rows) >= leastRows && countOf(differing) > timesAsMany * countOf(agreeing);
}

/** How many values of the document with fewer of them pairs hold. */
function countOf(pairs: readonly Judged[]): number {
	return Math.min(new Set(pairs.map(({ a }) => a)).size, new Set(pairs.map(({ b }) => b)).size);
}
