/** Settings of the region selection; found on development pages, with a flat optimum. */
const bias = 0.3;
const clip = 4;
const longest = 60;

/** Log-odds above which a block inside of the region is content. */
export const insideThreshold = -0.3;

/** The same for a block outside of it. */
export const outsideThreshold = 1;

/**
 * The stretch of blocks that holds the article: the one with the largest sum of clipped log-odds, long blocks counting more
 * (maximum subarray, after Kadane). Only the `candidates` (indices in order) count. Indices of blocks, `end` exclusive; empty
 * when none speaks for content. Linear.
 */
export function selectRegion(
	logOdds: Float64Array,
	candidates: readonly number[],
	words: (index: number) => number,
): { readonly start: number; readonly end: number } {
	let best = { start: 0, end: 0, sum: 0 };
	let start = 0;
	let sum = 0;
	for (const i of candidates) {
		if (sum <= 0) {
			sum = 0;
			start = i;
		}
		const odds = Math.max(-clip, Math.min(clip, logOdds[i] ?? 0));
		sum += (odds + bias) * Math.sqrt(1 + Math.min(longest, words(i)));
		if (sum > best.sum) best = { start, end: i + 1, sum };
	}
	return best;
}
