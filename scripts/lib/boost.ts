/** Gradient-boosted trees for a yes/no question (Friedman 2001), with histograms of binned features as in LightGBM. */
import type { ExplainedForestData, ForestData } from '../../server/src/text/forest.ts';
import { partitionPoint } from '../../server/src/text/partitionPoint.ts';
import type { Sample } from './regression.ts';

/** Rows to learn from: features row by row, labels 1 or 0, positive weights. */
export interface Examples {
	readonly features: number;
	readonly values: Float32Array;
	readonly labels: Uint8Array;
	readonly weights: Float64Array;
}

/** Complete binary trees of equal depth, in heap order. A node that was not split sends everything to the left. */
export interface Forest {
	readonly depth: number;
	readonly bias: number;
	/** Feature of each inner node, tree by tree. */
	readonly features: number[];
	readonly thresholds: number[];
	/** Value of each leaf, tree by tree. */
	readonly leaves: number[];
	/** Of each inner node the mean of the leaves below it, as the rows fall, tree by tree. */
	readonly means: number[];
	/** By how much the splits on each feature lowered the loss. */
	readonly gains: Float64Array;
}

export interface BoostOptions {
	readonly trees: number;
	readonly depth: number;
	readonly learningRate: number;
	/** L2 penalty of leaf values. */
	readonly penalty: number;
	/** Least sum of second derivatives in a leaf. */
	readonly leastLeaf: number;
	readonly featureShare: number;
	readonly rowShare: number;
	readonly seed: number;
}

const mostBins = 48;

/** Slopes and curves of all bins of a feature. */
const stride = 2 * (mostBins + 2);

/** The bin of a node that was not split: none lies behind it. */
const neverRight = 255;

/** A small linear congruential generator (Numerical Recipes), so that training gives the same result everywhere. */
export function randomNumbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Cuts one feature at quantiles, or between all its values where they are few. */
function cutsOf(values: Float32Array): Float32Array {
	const sorted = values.slice().sort();
	const distinct: number[] = [];
	for (const value of sorted) {
		if (distinct.length > mostBins) break;
		if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
	}
	const cuts: number[] = [];
	if (distinct.length <= mostBins) {
		for (let i = 1; i < distinct.length; i++) cuts.push((distinct[i - 1]! + distinct[i]!) / 2);
	} else {
		for (let bin = 1; bin < mostBins; bin++) {
			const cut = sorted[Math.floor((bin * sorted.length) / mostBins)]!;
			if (cut > sorted[0]! && (cuts.length === 0 || cut > cuts[cuts.length - 1]!)) cuts.push(cut);
		}
	}
	return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
	return partitionPoint(cuts.length, (i) => cuts[i]! <= value);
}

/** Trains a forest. Deterministic for a seed. */
export function boost(examples: Examples, options: BoostOptions): Forest {
	const { features, values, labels, weights } = examples;
	const rows = labels.length;
	const bins: Uint8Array[] = [];
	const cuts: Float32Array[] = [];
	const column = new Float32Array(rows);
	for (let f = 0; f < features; f++) {
		for (let i = 0; i < rows; i++) column[i] = values[i * features + f]!;
		const cut = cutsOf(column);
		const binned = new Uint8Array(rows);
		for (let i = 0; i < rows; i++) binned[i] = binOf(cut, column[i]!);
		bins.push(binned);
		cuts.push(cut);
	}
	let all = 0;
	let positive = 0;
	for (let i = 0; i < rows; i++) {
		all += weights[i]!;
		positive += weights[i]! * labels[i]!;
	}
	const bias = Math.log(positive / (all - positive));
	const score = new Float64Array(rows).fill(bias);
	const slope = new Float64Array(rows);
	const curve = new Float64Array(rows);
	const random = randomNumbers(options.seed);
	const inner = 2 ** options.depth - 1;
	const forest: Forest = {
		depth: options.depth,
		bias,
		features: [],
		thresholds: [],
		leaves: [],
		means: [],
		gains: new Float64Array(features),
	};
	for (let tree = 0; tree < options.trees; tree++) {
		for (let i = 0; i < rows; i++) {
			const p = 1 / (1 + Math.exp(-score[i]!));
			slope[i] = weights[i]! * (p - labels[i]!);
			curve[i] = weights[i]! * p * (1 - p);
		}
		const tried: number[] = [];
		for (let f = 0; f < features; f++) if (cuts[f]!.length > 0 && random() < options.featureShare) tried.push(f);
		const sample: number[] = [];
		for (let i = 0; i < rows; i++) if (random() < options.rowShare) sample.push(i);
		const splitFeature = new Int32Array(inner).fill(0);
		const splitBin = new Int32Array(inner).fill(neverRight);
		const leaves = new Float64Array(inner + 1);
		/** Sums of slopes and curves by feature and bin. */
		const histogram = (ids: Int32Array): Float64Array => {
			const sums = new Float64Array(tried.length * stride);
			tried.forEach((f, place) => {
				const binned = bins[f]!;
				const base = place * stride;
				for (let k = 0; k < ids.length; k++) {
					const i = ids[k]!;
					const at = base + 2 * binned[i]!;
					sums[at]! += slope[i]!;
					sums[at + 1]! += curve[i]!;
				}
			});
			return sums;
		};
		const grow = (node: number, ids: Int32Array, known: Float64Array | null): void => {
			let g = 0;
			let h = 0;
			for (let k = 0; k < ids.length; k++) {
				g += slope[ids[k]!]!;
				h += curve[ids[k]!]!;
			}
			if (node >= inner) {
				leaves[node - inner] = (-options.learningRate * g) / (h + options.penalty);
				return;
			}
			const worth = (slopes: number, curves: number) => (slopes * slopes) / (curves + options.penalty);
			const before = worth(g, h);
			let best = 1e-6;
			let bestPlace = -1;
			let bestBin = 0;
			const isLarge = h >= 2 * options.leastLeaf;
			const sums = isLarge ? (known ?? histogram(ids)) : new Float64Array(0);
			const places = isLarge ? tried.length : 0;
			for (let place = 0; place < places; place++) {
				const last = cuts[tried[place]!]!.length;
				let left = 0;
				let leftCurve = 0;
				for (let bin = 0, at = place * stride; bin < last; bin++, at += 2) {
					left += sums[at]!;
					leftCurve += sums[at + 1]!;
					if (leftCurve < options.leastLeaf || h - leftCurve < options.leastLeaf) continue;
					const gain = worth(left, leftCurve) + worth(g - left, h - leftCurve) - before;
					if (gain > best) {
						best = gain;
						bestPlace = place;
						bestBin = bin;
					}
				}
			}
			if (bestPlace < 0) {
				grow(2 * node + 1, ids, sums);
				grow(2 * node + 2, new Int32Array(0), null);
				return;
			}
			const feature = tried[bestPlace]!;
			forest.gains[feature]! += best;
			splitFeature[node] = feature;
			splitBin[node] = bestBin;
			const binned = bins[feature]!;
			const left = new Int32Array(ids.length);
			const right = new Int32Array(ids.length);
			let lefts = 0;
			let rights = 0;
			for (let k = 0; k < ids.length; k++) {
				if (binned[ids[k]!]! <= bestBin) left[lefts++] = ids[k]!;
				else right[rights++] = ids[k]!;
			}
			const sides = [left.subarray(0, lefts), right.subarray(0, rights)] as const;
			const isLeaf = 2 * node + 1 >= inner;
			// the smaller side is counted, the larger is what remains of the sums
			const small = isLeaf ? null : histogram(sides[lefts <= rights ? 0 : 1]);
			const large = small ? sums.map((sum, at) => sum - small[at]!) : null;
			grow(2 * node + 1, sides[0], lefts <= rights ? small : large);
			grow(2 * node + 2, sides[1], lefts <= rights ? large : small);
		};
		grow(0, Int32Array.from(sample), null);
		const fallen = new Float64Array(inner + leaves.length);
		for (let i = 0; i < rows; i++) {
			let node = 0;
			while (node < inner) node = 2 * node + (bins[splitFeature[node]!]![i]! <= splitBin[node]! ? 1 : 2);
			score[i]! += leaves[node - inner]!;
			fallen[node]! += weights[i]!;
		}
		const means = new Float64Array(inner + leaves.length);
		means.set(leaves, inner);
		for (let node = inner - 1; node >= 0; node--) {
			const [left, right] = [2 * node + 1, 2 * node + 2];
			fallen[node] = fallen[left]! + fallen[right]!;
			const sum = fallen[left]! * means[left]! + fallen[right]! * means[right]!;
			// where nothing fell, nothing has to be explained
			means[node] = fallen[node]! > 0 ? sum / fallen[node]! : means[left]!;
		}
		for (let node = 0; node < inner; node++) {
			forest.features.push(splitFeature[node]!);
			forest.thresholds.push(splitBin[node] === neverRight ? 1e30 : cuts[splitFeature[node]!]![splitBin[node]!]!);
		}
		forest.leaves.push(...leaves);
		forest.means.push(...means.subarray(0, inner));
	}
	return forest;
}

/** Trees over named features, learned from rows with weights, as they are written down with what explains them. */
export function fitForest(
	rows: readonly Required<Sample>[],
	names: readonly string[],
	options: BoostOptions,
	origin: string,
): ExplainedForestData {
	const features = names.length;
	const values = new Float32Array(rows.length * features);
	rows.forEach((row, i) => values.set(row.values, i * features));
	const labels = Uint8Array.from(rows, ({ label }) => label);
	const weights = Float64Array.from(rows, ({ weight }) => weight);
	return explainedForestData(boost({ features, values, labels, weights }, options), names, origin);
}

/** A forest as it is written down: with the names of the features that it asks for, and its numbers cut short. */
export function forestData(forest: Forest, names: readonly string[], origin: string): ForestData {
	const used = [...new Set(forest.features)].sort((a, b) => a - b);
	const place = new Map(used.map((feature, i) => [feature, i]));
	const short = (value: number) => Number(value.toPrecision(4));
	return {
		origin,
		depth: forest.depth,
		bias: short(forest.bias),
		names: used.map((feature) => names[feature] ?? ''),
		features: forest.features.map((feature) => place.get(feature) ?? 0),
		thresholds: forest.thresholds.map(short),
		leaves: forest.leaves.map(thousandths),
	};
}

/** The same with what explains it. */
function explainedForestData(forest: Forest, names: readonly string[], origin: string): ExplainedForestData {
	return { ...forestData(forest, names, origin), means: forest.means.map(thousandths) };
}

function thousandths(value: number): number {
	return Math.round(value * 1000);
}
