import { runToEnd, gather } from '../../text/task.ts';
import type { Task } from '../../text/task.ts';
import { candidateOf } from './candidate.ts';
import { candidatePairs } from './candidatePairs.ts';
import type { PairContext } from './pairContext.ts';
import { rivalsOf } from './contest.ts';
import { fillInOneForm } from './sharedForm.ts';
import { isTold } from './judgement.ts';
import type { Compared } from './judgement.ts';
import { judge } from './judge.ts';
import { differentNames } from './differentNames.ts';
import { headlinesApart } from './pairing.ts';
import type { Prepared } from './prepared.ts';
import { isDecisive, reasonFor } from './reasonApart.ts';
import type { Between } from './reasonApart.ts';
import type { ReasonApart } from './reasons.ts';

/**
 * Compares what two documents say, or one document with itself (`b` null). Every mention is held against those of the same
 * dimension that share a word, a noun or a value with it; a pair is judged by its likeness, by its values, and by how it
 * fares against its rivals, so that in two lists of amounts each finds its own counterpart. Symmetric in the two documents.
 * Pauses in between.
 */
export function* compareDocuments(a: Prepared, b: Prepared | null, context: PairContext): Task<readonly Compared[]> {
	const judged = yield* judging(a, b, context, isTold);
	return judged.filter(isOutsideForm(judged, a, b));
}

/** All pairs that were looked at, also those that are too unsure to be told of. */
export function judgedPairs(a: Prepared, b: Prepared | null, context: PairContext): readonly Compared[] {
	const judged = runToEnd(judging(a, b, context, () => true));
	return judged.filter(isOutsideForm(judged, a, b));
}

/** The pairs that are to be kept, with pauses. */
function* judging(
	a: Prepared,
	b: Prepared | null,
	context: PairContext,
	isKept: (one: Compared) => boolean,
): Task<readonly Compared[]> {
	const between = betweenOf(a, b, context);
	const candidates = yield* candidatePairs(a, b, context, (pair) => candidateOf(pair, between));
	const rivals = rivalsOf(candidates, a.mentions.length, b?.mentions.length ?? null);
	const documents = {
		left: a,
		right: b ?? a,
		...context,
		headlinesApart: b !== null && headlinesApart(a, b),
		rivals,
	};
	return yield* gather(candidates, (candidate) => {
		const one = judge(candidate, documents);
		return one !== null && isKept(one) ? [one] : [];
	});
}

function betweenOf(a: Prepared, b: Prepared | null, { few }: PairContext): Between {
	return { few, names: b === null ? null : differentNames(a, b) };
}

/** All pairs of different values that were kept apart before they were judged, and why. */
export function pairsKeptApart(
	a: Prepared,
	b: Prepared | null,
	context: PairContext,
): readonly (Pick<Compared, 'a' | 'b'> & { readonly reason: ReasonApart })[] {
	const between = betweenOf(a, b, context);
	const keptApart = candidatePairs(a, b, context, (pair) => {
		const reason = reasonFor(pair, between);
		return reason !== null && isDecisive(reason, pair, between) ? { a: pair.i, b: pair.j, reason } : null;
	});
	const judged = b === null ? [] : runToEnd(judging(a, b, context, () => true));
	const isOutside = isOutsideForm(judged, a, b);
	const reason = 'both documents fill in one form, each with values of its own';
	const inForm = judged.flatMap((pair) => (isOutside(pair) ? [] : [{ a: pair.a, b: pair.b, reason } as const]));
	return [...runToEnd(keptApart), ...inForm];
}

/** Of two documents that fill in one form, each with values of its own, only what agrees is told. */
function isOutsideForm(judged: readonly Compared[], a: Prepared, b: Prepared | null): (pair: Compared) => boolean {
	const isForm = b !== null && fillInOneForm(judged, a, b);
	return ({ relation }) => !isForm || relation === 'agrees';
}
