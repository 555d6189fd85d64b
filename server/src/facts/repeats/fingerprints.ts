import { hash32 } from '../../text/hash.ts';

/** Words in one shingle. Five words in a row are seldom shared by chance, and one changed word spoils only five shingles. */
export const shingleWords = 5;

/**
 * Shingles in one window. Any passage of `shingleWords + windowShingles - 1` words (8) that two blocks share is sure to leave
 * a fingerprint in both.
 */
export const windowShingles = 4;

/**
 * Fingerprints that near-verbatim repeats share, sorted, each once: of every window of shingle hashes the least one (the
 * rightmost where several are least), after Schleimer, Wilkerson & Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting" (SIGMOD 2003). Takes a block's words (see `comparableWords`); empty for fewer than `shingleWords` of them;
 * about two in five shingles are kept. Linear.
 */
export function fingerprintsOf(words: readonly string[]): readonly number[] {
	const shingles = words.length - shingleWords + 1;
	if (shingles < 1) return [];
	const hashes = hashShingles(
		words.map((word) => hash32(word)),
		shingles,
	);
	const chosen = new Set<number>();
	const windows = Math.max(1, shingles - windowShingles + 1);
	let least = -1;
	for (let from = 0; from < windows; from++) {
		const to = Math.min(shingles, from + windowShingles);
		if (least < from) {
			least = from;
			for (let i = from + 1; i < to; i++) if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
		} else if ((hashes[to - 1] ?? 0) <= (hashes[least] ?? 0)) least = to - 1;
		chosen.add(hashes[least] ?? 0);
	}
	return [...chosen].sort((a, b) => a - b);
}

/** Multiplier of the polynomial hash: odd, with its bits well spread (the golden ratio of 2^32; Knuth, TAOCP 3, §6.4). */
const multiplier = 0x9e3779b1;

/** Polynomial hashes (Karp & Rabin 1987) of `count` runs of `shingleWords` words, unsigned 32 bits. */
function hashShingles(words: readonly number[], count: number): readonly number[] {
	const hashes: number[] = [];
	for (let i = 0; i < count; i++) {
		let hash = 0;
		for (let k = 0; k < shingleWords; k++) hash = (Math.imul(hash, multiplier) + (words[i + k] ?? 0)) | 0;
		hashes.push((hash ^ (hash >>> 15)) >>> 0);
	}
	return hashes;
}
