import type { ReasonApart, Between } from './apart.ts';
import { ofOtherMatters, reasonApart } from './apart.ts';
import type { CandidatePair } from './candidatePairs.ts';
import { tellOneNumber } from './closeness.ts';
import { isWeighedForDates } from './dateParts.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepared.ts';

/** What keeps two mentions apart before they are judged; null where nothing does, or where they agree. */
export function reasonFor(
	left: Prepared,
	right: Prepared,
	{ a, b, relation, parts }: CandidatePair,
	between: Between,
): ReasonApart | null {
	switch (relation) {
		case 'agrees':
			return null;
		case 'imprecise':
			return tellsTwoHedged(left, right, { a, b, parts })
				? reasonApart(left, a, right, b, parts, between)
				: ofOtherMatters(left, a, right, b, between);
		case 'conflicts':
			return reasonApart(left, a, right, b, parts, between);
	}
}

/** Whether what keeps two mentions apart decides it: it is one thing among others for two dates of few documents. */
export function isDecisive(
	reason: ReasonApart,
	left: Prepared,
	right: Prepared,
	{ a, b }: Pick<CandidatePair, 'a' | 'b'>,
	{ few }: Between,
): boolean {
	const [x, y] = [left.mentions[a], right.mentions[b]];
	return !few || left === right || !x || !y || !isWeighedForDates(x, y, reason);
}

/**
 * Whether two values that only a hedge or a bound lets meet are looked at as two that exclude each other. Two texts hedge one value
 * as they please; a text that tells two numbers (`27,000`, `more than 24,997`), or an age and a limit of ages, mostly tells of two
 * things.
 */
function tellsTwoHedged(left: Prepared, right: Prepared, { a, b, parts }: Omit<CandidatePair, 'relation'>): boolean {
	if (left !== right) return false;
	const [x, y] = [left.mentions[a], right.mentions[b]];
	if (x?.kind !== 'figure' || y?.kind !== 'figure' || refersBack(left, a, right, b, parts)) return false;
	return x.figure.kind === 'age' || y.figure.kind === 'age' || !tellOneNumber(x.figure, y.figure);
}

/** Whether one takes up what its paragraph has just told: `33 years of returns … over those three decades`. */
export function refersBack(left: Prepared, i: number, right: Prepared, j: number, parts: Parts): boolean {
	if (parts['same paragraph'] === 0) return false;
	return left.standing(i)?.isTakenUp === true || right.standing(j)?.isTakenUp === true;
}
