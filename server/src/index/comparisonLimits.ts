import { partitionPoint } from '../text/partitionPoint.ts';

/**
 * Pairs that two documents, or one in itself, are searched for: reached only where hundreds of figures or quotations share their
 * words, as in tables. There each is held against so many others, at least `fewestMet`, that the time stays linear.
 */
const mostPairs = 100_000;
const fewestMet = 24;

/** Nor are more pairs searched for than this in a text of megabytes that holds tens of thousands of them. */
const mostOfAll = 1_000_000;
const fewestOfAll = 4;

/** How many others each of so many mentions of a document is held against at most. Bounds time and memory alike. */
export function mostMetOf(mentions: number): number {
	const count = Math.max(1, mentions);
	const few = Math.max(fewestOfAll, Math.min(fewestMet, Math.ceil(mostOfAll / count)));
	return Math.max(few, Math.ceil(mostPairs / count));
}

/** Of those that share one key with a mention so many are looked at: all but in a text of megabytes. */
const mostByKey = 1000;
const fewestByKey = 64;
const mostLooked = 5_000_000;

/** How many of those that share one key (a word, a value) with a mention are looked at, where a document holds so many mentions. */
export function mostByKeyOf(mentions: number): number {
	return Math.max(fewestByKey, Math.min(mostByKey, Math.ceil(mostLooked / Math.max(1, mentions))));
}

/**
 * So many rivals of a mention are heard: all but where hundreds of the other text's alike ones meet in it, as where a column holds
 * one value in every row.
 */
export const mostHeard = 512;

/**
 * Counts in `shared` those of the holders of a key that stand at `from` or behind it, at most `most`, and adds to `met` who was not
 * counted before. Holders are in ascending order.
 */
export function countHolders(
	holders: readonly number[],
	{ from, most }: { readonly from: number; readonly most: number },
	shared: Uint16Array,
	met: number[],
): void {
	const first = from === 0 ? 0 : partitionPoint(holders.length, (k) => (holders[k] ?? 0) < from);
	const last = Math.min(holders.length, first + most);
	for (let k = first; k < last; k++) {
		const j = holders[k] ?? 0;
		const count = shared[j] ?? 0;
		if (count === 0) met.push(j);
		shared[j] = count + 1;
	}
}

/**
 * Those who were counted (`countHolders`), who shares most first; among equals in ascending order. Few of hundreds are asked for
 * mostly: only those that count as much are put in order.
 */
export function* sharingMost(met: readonly number[], shared: Uint16Array): Generator<number, void, void> {
	const byCount = new Map<number, number[]>();
	for (const j of met) {
		const count = shared[j] ?? 0;
		const alike = byCount.get(count);
		if (alike) alike.push(j);
		else byCount.set(count, [j]);
	}
	for (const [, alike] of [...byCount].sort(([p], [q]) => q - p)) yield* Uint32Array.from(alike).sort();
}
