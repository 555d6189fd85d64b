import type { Alike, Vector } from './vector.ts';

/** A vector with its words numbered, in the same order. */
export interface NumberedVector {
	readonly numbers: readonly number[];
	readonly weights: readonly number[];
	/** The length of the vector. */
	readonly length: number;
}

/**
 * Compares one vector with many in time linear in the words of each of the others: the words of the one are laid out by their
 * numbers, so that another looks its own up. Gives to the last bit what `alike` gives, whatever the numbers are: sums are made
 * in the order of words.
 */
export interface VectorMeter {
	/** The number of a word, or of another name that vectors do not hold. */
	numberOf(word: string): number;
	number(vector: Vector): NumberedVector;
	/** Lays out the one vector that others are compared with from now on. */
	lay(vector: NumberedVector): void;
	/** What a vector has in common with the one that was laid out. */
	measure(vector: NumberedVector): Alike;
}

export function createVectorMeter(): VectorMeter {
	const numbers = new Map<string, number>();
	/** By number of a word: its weight in the vector laid out, and in which laying it was put there. */
	let weights = new Float64Array(4096);
	let laid = new Uint32Array(4096);
	let laying = 0;
	let length = 0;
	const numberOf = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		numbers.set(word, numbers.size);
		return numbers.size - 1;
	};
	return {
		numberOf,
		number: ({ terms, weights: own, length: total }) => ({ numbers: terms.map(numberOf), weights: own, length: total }),
		lay({ numbers: words, weights: own, length: total }) {
			if (numbers.size > laid.length) {
				weights = new Float64Array(2 * numbers.size);
				laid = new Uint32Array(2 * numbers.size);
				laying = 0;
			}
			laying++;
			length = total;
			for (let i = 0; i < words.length; i++) {
				const number = words[i] ?? 0;
				weights[number] = own[i] ?? 0;
				laid[number] = laying;
			}
		},
		measure({ numbers: words, weights: own, length: total }) {
			let product = 0;
			let shared = 0;
			for (let i = 0; i < words.length; i++) {
				const number = words[i] ?? 0;
				if (laid[number] !== laying) continue;
				const v = weights[number] ?? 0;
				const w = own[i] ?? 0;
				product += v * w;
				shared += v < w ? v : w;
			}
			const scale = length * total;
			return { cosine: scale === 0 ? 0 : product / scale, shared };
		},
	};
}
