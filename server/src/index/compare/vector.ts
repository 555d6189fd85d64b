import type { Topics } from '../../facts/types.ts';
import { termWeight } from './termWeights.ts';

/** Words with their weights, and the length of the vector that they make. */
export interface Vector extends Topics {
	readonly length: number;
}

/** The vector of some words, each weighted by its own weight and by how rare it is. */
export function vectorOf({ terms, weights: own }: Topics): Vector {
	const weights = terms.map((term, i) => (own[i] ?? 0) * termWeight(term));
	return {
		terms,
		weights,
		length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
	};
}

/** What two vectors have in common. */
export interface Alike {
	/** 0 to 1 (Salton & Buckley 1988). */
	readonly cosine: number;
	/** The sum of the lesser weight of each shared word. */
	readonly shared: number;
}

/** What vectors have in common of which one is not known. */
export const nothingAlike: Alike = { cosine: 0, shared: 0 };

/** Compares two vectors in time linear in their words. */
export function alike(a: Vector, b: Vector): Alike {
	let product = 0;
	let shared = 0;
	for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
		const x = a.terms[i] ?? '';
		const y = b.terms[j] ?? '';
		if (x === y) {
			const v = a.weights[i] ?? 0;
			const w = b.weights[j] ?? 0;
			product += v * w;
			shared += Math.min(v, w);
		}
		if (x <= y) i++;
		if (y <= x) j++;
	}
	const scale = a.length * b.length;
	return { cosine: scale === 0 ? 0 : product / scale, shared };
}
