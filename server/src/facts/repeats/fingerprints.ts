import { hash32 } from '../../text/hash.ts';
import { comparableWords } from './words.ts';

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
 * Fingerprinting" (SIGMOD 2003). Empty for prose of fewer than `shingleWords` words; about two in five shingles are kept.
 * Linear in the prose.
 */
export function fingerprintsOf(prose: string): readonly number[] {
	const words = comparableWords(prose);
	const shingles = words.length - shingleWords + 1;
	if (shingles < 1) return [];
	const hashes: number[] = [];
	for (let i = 0; i < shingles; i++) hashes.push(hash32(words.slice(i, i + shingleWords).join(' ')));
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
