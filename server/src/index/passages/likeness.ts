import { shingleWords, wordAt } from '../../facts/repeats/fingerprints.ts';
import type { Fingerprints } from '../../facts/repeats/fingerprints.ts';
import { createHolders } from './holders.ts';

/**
 * Which blocks are near-verbatim repeats of each other, by the keys of their words. Updated by difference; nothing depends on
 * the order in which keys came.
 */
export interface LikenessIndex {
	/** Returns the keys whose likes may be others now. */
	add(key: string, fingerprints: Fingerprints): ReadonlySet<string>;
	remove(key: string): ReadonlySet<string>;
	/** Keys of blocks that say nearly the same, in order. */
	like(key: string): readonly string[];
}

/** Share of its words that a block must have from another, and the other from it, to be its near-verbatim repeat. */
const leastCovered = 0.7;

/** Of the blocks with one fingerprint each is compared with so many before it and behind it; see `createOriginIndex`. */
const nearest = 4;

/**
 * Blocks meet when they begin or end alike or share their least fingerprint (a sketch after Broder, "On the resemblance and
 * containment of documents", 1997: the chance to share the least equals their resemblance); then their fingerprints decide.
 */
export function createLikenessIndex(): LikenessIndex {
	const known = new Map<string, Fingerprints>();
	const holders = createHolders();

	const around = (key: string, fingerprints: Fingerprints, reach: number): ReadonlySet<string> =>
		new Set(sketchOf(fingerprints).flatMap((hash) => holders.around(hash, key, reach)));

	return {
		add(key, fingerprints) {
			known.set(key, fingerprints);
			for (const hash of sketchOf(fingerprints)) holders.add(hash, key);
			return around(key, fingerprints, nearest + 1);
		},
		remove(key) {
			const fingerprints = known.get(key);
			if (!fingerprints) return new Set();
			const touched = around(key, fingerprints, nearest + 1);
			for (const hash of sketchOf(fingerprints)) holders.remove(hash, key);
			known.delete(key);
			return touched;
		},
		like(key) {
			const own = known.get(key);
			if (!own) return [];
			return [...around(key, own, nearest)].filter((other) => areAlike(own, known.get(other))).sort();
		},
	};
}

/** The first, the last and the least fingerprint, each once. */
function sketchOf({ hashes }: Fingerprints): readonly number[] {
	const [first, last] = [hashes[0], hashes[hashes.length - 1]];
	if (first === undefined || last === undefined) return [];
	let least = first;
	for (const hash of hashes) if (hash < least) least = hash;
	return [...new Set([first, last, least])];
}

function areAlike(a: Fingerprints, b: Fingerprints | undefined): boolean {
	return b !== undefined && covered(a, b) >= leastCovered && covered(b, a) >= leastCovered;
}

/** Share of a block's words that lie in shingles which the other has, too. */
function covered({ hashes, places }: Fingerprints, other: Fingerprints): number {
	const theirs = new Set(other.hashes);
	let words = 0;
	let end = 0;
	hashes.forEach((hash, i) => {
		if (!theirs.has(hash)) return;
		const from = wordAt(places[i] ?? 0);
		words += from + shingleWords - Math.max(end, from);
		end = from + shingleWords;
	});
	return words / (wordAt(places[places.length - 1] ?? 0) + shingleWords);
}
