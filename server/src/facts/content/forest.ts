import type { FeatureTable } from './columns.ts';

/** Boosted trees as data: complete binary trees of equal depth in heap order (inner nodes, then leaves). */
export interface ForestData {
	/** Where the weights come from, for people. */
	readonly origin: string;
	readonly depth: number;
	readonly bias: number;
	/** Names of the features that nodes refer to. */
	readonly names: readonly string[];
	/** Index into `names` of each inner node, tree by tree. */
	readonly features: readonly number[];
	/** A value below the threshold goes to the left. */
	readonly thresholds: readonly number[];
	/** What each leaf adds to the log-odds, in thousandths. */
	readonly leaves: readonly number[];
}

/** Log-odds of the rows of a feature table. */
export type Forest = (table: FeatureTable, rows: number) => Float64Array;

/** Makes a forest of its data. A feature that the table lacks counts as 0. Linear in rows times trees. */
export function plantForest(data: ForestData): Forest {
	const inner = 2 ** data.depth - 1;
	const trees = data.features.length / inner;
	const thresholds = Float32Array.from(data.thresholds);
	const leaves = Float32Array.from(data.leaves, (leaf) => leaf / 1000);
	return ({ names, values }, rows) => {
		const width = names.length;
		const place = data.names.map((name) => names.indexOf(name));
		const features = Int32Array.from(data.features, (feature) => place[feature] ?? -1);
		const sum = new Float64Array(rows).fill(data.bias);
		for (let row = 0; row < rows; row++) {
			const at = row * width;
			let odds = data.bias;
			for (let tree = 0; tree < trees; tree++) {
				const root = tree * inner;
				let node = 0;
				while (node < inner) {
					const feature = features[root + node] ?? -1;
					const value = feature < 0 ? 0 : (values[at + feature] ?? 0);
					node = 2 * node + (value < (thresholds[root + node] ?? 0) ? 1 : 2);
				}
				odds += leaves[root + tree + node - inner] ?? 0;
			}
			sum[row] = odds;
		}
		return sum;
	};
}
