import { pairPartNames } from './pairing.ts';
import type { PairPartName, PairParts } from './pairing.ts';

/**
 * The parts of a pair: those that are asked for of every pair, and those that only say something where its figures differ, or
 * meet. Two objects, each made with all its fields at once: one that is filled from another and then grows is slow.
 */
export interface PartsOfPair<Name extends string> {
	readonly common: PairParts;
	readonly own: Readonly<Record<Name, number>>;
}

/** All parts of a pair by their names. */
export function partsByName<Name extends string>({
	common,
	own,
}: PartsOfPair<Name>): Readonly<Record<PairPartName | Name, number>> {
	return { ...common, ...own };
}

/** The names of parts with what each adds to the log-odds where it is 1. */
type Weighted<Name extends string> = readonly { readonly part: Name; readonly weight: number }[];

/** A logistic regression over the parts of a pair. */
export interface PairWeights<Name extends string> {
	readonly common: Weighted<PairPartName>;
	readonly own: Weighted<Name>;
}

/** `weightOf` tells the weight of a part; `ownNames` are the names of those that not every pair has. */
export function pairWeights<Name extends string>(
	ownNames: readonly Name[],
	weightOf: (part: PairPartName | Name) => number,
): PairWeights<Name> {
	return {
		common: pairPartNames.map((part) => ({ part, weight: weightOf(part) })),
		own: ownNames.map((part) => ({ part, weight: weightOf(part) })),
	};
}

/** Log-odds that a pair is of one quantity. */
export function pairScore<Name extends string>(parts: PartsOfPair<Name>, weights: PairWeights<Name>): number {
	let sum = 0;
	for (const { part, weight } of weights.common) sum += parts.common[part] * weight;
	for (const { part, weight } of weights.own) sum += parts.own[part] * weight;
	return sum;
}
