import type { BlockShape } from '../types.ts';

/** How many blocks above the main run of text its headline may stand. */
const farthest = 60;

/** Cues of lines that repeat the headline's words, and of lines that are none. */
const noHeadline: ReadonlySet<string> = new Set(['sure', 'caption', 'credit', 'related', 'share', 'navigation']);

/**
 * The block above the main run of text that shares most words with it, as a headline does; of equal ones the nearest. -1 where
 * none shares two topics and a third of its own. Constant time once topics are counted.
 */
export function headlineOf(shapes: readonly BlockShape[], shared: Float32Array, coreStart: number): number {
	let best = -1;
	let most = 1;
	for (let i = Math.max(0, coreStart - farthest); i < coreStart; i++) {
		const shape = shapes[i];
		const count = shared[i] ?? 0;
		if (!shape || shape.words < 3 || shape.words > 25 || shape.closed || shape.cues.some((cue) => noHeadline.has(cue)))
			continue;
		if (count >= most && count >= 2 && count * 3 >= shape.topics.length) {
			most = count;
			best = i;
		}
	}
	return best;
}
