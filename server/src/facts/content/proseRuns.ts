import type { BlockShape } from '../types.ts';

/** How many blocks that are not strong may lie inside a run of running text. */
const largestGap = 2;

/** Where the running text of a document stands. Indices of blocks; -1 for none. */
export interface ProseRuns {
	/** The last strong block before each block, and the first behind it. */
	readonly previous: Int32Array;
	readonly next: Int32Array;
	/** Words of the run that each block lies in, 0 outside of runs. */
	readonly size: Float32Array;
	readonly largest: number;
	/** The run with most words, `end` exclusive; empty where there is none. */
	readonly core: { readonly start: number; readonly end: number };
}

/** Finds the runs of strong blocks with small gaps. Linear. */
export function runsOfProse(strong: Float32Array, shapes: readonly BlockShape[]): ProseRuns {
	const n = strong.length;
	const previous = new Int32Array(n);
	const next = new Int32Array(n);
	let last = -1;
	for (let i = 0; i < n; i++) {
		previous[i] = last;
		if (strong[i]) last = i;
	}
	last = -1;
	for (let i = n - 1; i >= 0; i--) {
		next[i] = last;
		if (strong[i]) last = i;
	}
	const size = new Float32Array(n);
	let largest = 0;
	let core = { start: 0, end: 0 };
	let start = strong[0] ? 0 : (next[0] ?? -1);
	while (start >= 0 && start < n) {
		let end = start;
		let words = 0;
		let i = start;
		while (i >= 0 && i - end <= largestGap + 1) {
			end = i;
			words += shapes[i]?.words ?? 0;
			i = next[i] ?? -1;
		}
		size.fill(words, start, end + 1);
		if (words > largest) {
			largest = words;
			core = { start, end: end + 1 };
		}
		start = i;
	}
	return { previous, next, size, largest, core };
}
