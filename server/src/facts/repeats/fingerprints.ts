/** Words in one shingle. Five words in a row are seldom shared by chance, and one changed word spoils only five shingles. */
export const shingleWords = 5;

/**
 * Shingles in one window. Any passage of `shingleWords + windowShingles - 1` words (8) that two blocks share is sure to leave
 * a fingerprint in both.
 */
export const windowShingles = 4;

/** Of blocks up to so many words all shingles are kept: one altered word spoils most of them, and none of the rest can be spared. */
const fewWords = 24;

/** Winnowed shingles of a block with the places where they stand, in order of place. Two lists of equal length. */
export interface Fingerprints {
	/** Hashes of shingles, unsigned 32 bits. */
	readonly hashes: readonly number[];
	/** Where each shingle begins; see `wordAt` and `startAt`. */
	readonly places: readonly number[];
}

/** Offsets in one place: a block longer than that (2^26 UTF-16 code units) is not read. */
const offsets = 2 ** 26;

/** The number of the word with which the shingle at a place begins, from 0. */
export function wordAt(place: number): number {
	return Math.floor(place / offsets);
}

/** The source offset in its block at which the shingle at a place begins. */
export function startAt(place: number): number {
	return place % offsets;
}

/**
 * Fingerprints that near-verbatim repeats share: of every window of shingle hashes the least one (the rightmost where several
 * are least), after Schleimer, Wilkerson & Aiken, "Winnowing: Local Algorithms for Document Fingerprinting" (SIGMOD 2003), and
 * the first and the last shingle, since passages are copied by the block; of a short block all. Takes the hashes of a block's words (see
 * `comparableWords`) and where each begins in the block's source; empty for fewer than `shingleWords` words; of longer blocks
 * about two in five shingles are kept. Linear.
 */
export function fingerprintsOf(words: readonly number[], startOf: (word: number) => number): Fingerprints {
	const shingles = words.length - shingleWords + 1;
	if (shingles < 1) return { hashes: [], places: [] };
	const hashes = hashShingles(words);
	const chosen: number[] = [0];
	const choose = (shingle: number) => {
		if (chosen[chosen.length - 1] !== shingle) chosen.push(shingle);
	};
	const window = words.length <= fewWords ? 1 : windowShingles;
	const windows = Math.max(1, shingles - window + 1);
	let least = -1;
	for (let from = 0; from < windows; from++) {
		const to = Math.min(shingles, from + window);
		if (least < from) {
			least = from;
			for (let i = from + 1; i < to; i++) if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
		} else if ((hashes[to - 1] ?? 0) <= (hashes[least] ?? 0)) least = to - 1;
		choose(least);
	}
	choose(shingles - 1);
	return {
		hashes: chosen.map((shingle) => hashes[shingle] ?? 0),
		places: chosen.map((shingle) => shingle * offsets + Math.min(offsets - 1, startOf(shingle))),
	};
}

/** Multiplier of the polynomial hash: odd, with its bits well spread (the golden ratio of 2^32; Knuth, TAOCP 3, §6.4). */
const multiplier = 0x9e3779b1;

/** What a word weighs once it leaves the run: the multiplier to the power of `shingleWords`. */
const leaving = Array.from({ length: shingleWords }, () => multiplier).reduce(Math.imul, 1);

/** Polynomial hashes (Karp & Rabin 1987) of all runs of `shingleWords` words, unsigned 32 bits, each from the one before. */
function hashShingles(words: readonly number[]): readonly number[] {
	const hashes: number[] = [];
	let hash = 0;
	for (let i = 0; i < words.length; i++) {
		const entering = words[i] ?? 0;
		const left = i < shingleWords ? 0 : Math.imul(words[i - shingleWords] ?? 0, leaving);
		hash = (Math.imul(hash, multiplier) + entering - left) | 0;
		if (i >= shingleWords - 1) hashes.push((hash ^ (hash >>> 15)) >>> 0);
	}
	return hashes;
}
