import type { Column } from './features.ts';

/** A linear model over standardised features, as trained by `scripts/train-content.ts`. */
export interface LinearModel {
	/** Where the weights come from, for people. */
	readonly origin: string;
	readonly bias: number;
	/** By feature name: mean, inverse of the standard deviation, weight. */
	readonly features: Readonly<Record<string, readonly [mean: number, scale: number, weight: number]>>;
}

/** Beyond so many standard deviations a feature says nothing more. */
const clip = 6;

/**
 * Log-odds that each block is content, from a logistic regression. A feature that the model does not know counts nothing.
 * Linear in blocks times features.
 */
export function logOdds(model: LinearModel, columns: readonly Column[], blocks: number): Float64Array {
	const sum = new Float64Array(blocks).fill(model.bias);
	for (const { name, values } of columns) {
		const parameters = model.features[name];
		if (!parameters) continue;
		const [mean, scale, weight] = parameters;
		for (let i = 0; i < blocks; i++) {
			const z = ((values[i] ?? 0) - mean) * scale;
			sum[i] = (sum[i] ?? 0) + weight * (z > clip ? clip : z < -clip ? -clip : z);
		}
	}
	return sum;
}
