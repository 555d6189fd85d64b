import type { Decision } from '../annotations/decision.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** A place, and what people decided about its document. */
export interface DecidedPlace {
	readonly at: Span;
	readonly decisions: readonly Decision[];
}

/** True where somebody dismissed what a rule says of a place, whatever else it rests on. */
export function isDismissed(rule: string, { at, decisions }: DecidedPlace): boolean {
	return decisions.some(
		(decision) => !decision.pair && decision.rule === rule && decision.at !== null && covers(decision.at, at),
	);
}

/** The decision that a rule is not to hold two places against each other, if there is one. */
export function pairDismissal(rule: string, here: DecidedPlace, there: DecidedPlace): Decision | undefined {
	if (here.decisions.length === 0 || there.decisions.length === 0) return undefined;
	const ids = new Set(pairsAt(rule, there).map(({ id }) => id));
	return ids.size === 0 ? undefined : pairsAt(rule, here).find(({ id }) => ids.has(id));
}

function pairsAt(rule: string, { at, decisions }: DecidedPlace): readonly Decision[] {
	return decisions.filter(
		({ pair, rule: name, at: where }) => pair && name === rule && where !== null && covers(where, at),
	);
}

/** The decision was made about this very place: its anchor and the place overlap (an empty one touches). */
function covers(anchor: Span, at: Span): boolean {
	return overlaps(anchor, at) || (at.start === at.end && anchor.start <= at.start && at.start <= anchor.end);
}
