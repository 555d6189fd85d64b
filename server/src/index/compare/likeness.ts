import data from './weights.json' with { type: 'json' };
import { partNames } from './parts.ts';
import type { PartName, Parts } from './parts.ts';

const weights: Readonly<Record<string, number>> = data.parts;

/** What one part adds to the score (log-odds) of two mentions. */
export function weightOf(part: PartName): number {
	return weights[part] ?? 0;
}

const weighted = partNames.map((part) => ({ part, weight: weightOf(part) }));

/**
 * Log-odds that two mentions are of one quantity, by what stands around them and never by their values: a logistic
 * regression over the named parts, trained by `scripts/train-comparability.ts`.
 */
export function likenessOf(parts: Parts): number {
	let sum = 0;
	for (const { part, weight } of weighted) sum += parts[part] * weight;
	return sum;
}

/** Log-odds as a probability. */
export function chanceOf(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
