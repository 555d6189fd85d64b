import data from './termWeights.json' with { type: 'json' };

/** Half a nat per level: a word of level 4 stands in one of e² documents. */
const step = 0.5;

/** The weight of words that the table does not know. */
const unknown = 4.2;

const weights: ReadonlyMap<string, number> = new Map(
	Object.entries(data.levels).flatMap(([level, words]) =>
		words.split(' ').map((word) => [word, Number(level) * step] as const),
	),
);

/**
 * How much it says that two texts share a word: the logarithm of how rarely it stands in a news article (inverse document
 * frequency, Spärck Jones 1972). A fixed table made by `scripts/train-comparability.ts` rather than the folder's own counts,
 * so that the likeness of two documents does not change when a third one does.
 */
export function termWeight(term: string): number {
	return weights.get(term.toLowerCase()) ?? unknown;
}
