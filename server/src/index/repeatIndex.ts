import type { Fingerprints } from '../facts/repeats/fingerprints.ts';
import type { DocumentId } from './mention.ts';
import { createLikenessIndex } from './passages/likeness.ts';

/** How often a block stands in a document, and in how many others. */
export interface RepeatCount {
	readonly here: number;
	readonly elsewhere: number;
}

/** What the index is told of a block: the hash of its words, and their fingerprints. */
export interface RepeatedBlock {
	readonly key: string;
	readonly fingerprints: Fingerprints;
}

/** Of so few fingerprints most fall to one altered word: such blocks repeat each other word for word or not at all. */
const leastFingerprints = 4;

/** For which documents something changed with another one. */
export interface RepeatChanges {
	/** Those for which a count changed. */
	readonly counted: ReadonlySet<DocumentId>;
	/** Those with blocks that have other near-verbatim repeats now, or repeats in other documents. */
	readonly alike: ReadonlySet<DocumentId>;
}

/** Which documents hold which blocks, by the hash of a block's words. Updated by difference. */
export interface RepeatIndex {
	/** Replaces what a document holds. */
	update(id: DocumentId, blocks: readonly RepeatedBlock[]): RepeatChanges;
	/** Of the same words only. */
	count(id: DocumentId, key: string): RepeatCount;
	/** Documents that hold the block, in order. */
	holders(key: string): readonly DocumentId[];
	/** The first of them in order. */
	firstHolder(key: string): DocumentId | undefined;
	/** Keys of blocks that say nearly the same, in order. */
	like(key: string): readonly string[];
	/** Other documents with a block that stands in this one, too, the same or nearly; those of blocks that stand everywhere aside. */
	sharers(id: DocumentId): ReadonlySet<DocumentId>;
}

/**
 * Beyond so many documents it makes no difference how many more hold a block: counts stop there, so that one more page of a
 * large site does not touch all pages before it.
 */
export const mostElsewhere = 8;

export function createRepeatIndex(): RepeatIndex {
	const holders = new Map<string, Map<DocumentId, number>>();
	const held = new Map<DocumentId, ReadonlyMap<string, number>>();
	const likeness = createLikenessIndex();

	/** Adds the documents that hold a block, unless they are so many that one more or less is not told. */
	const addHolders = (key: string, to: Set<DocumentId>) => {
		const counts = holders.get(key);
		if (counts && counts.size <= mostElsewhere + 1) for (const other of counts.keys()) to.add(other);
	};

	/** A block came to a document, or left it. */
	const change = (
		id: DocumentId,
		key: string,
		count: number,
		fingerprints: Fingerprints | null,
		counted: Set<DocumentId>,
		alike: Set<DocumentId>,
	) => {
		const counts = holders.get(key) ?? new Map<DocumentId, number>();
		const before = counts.size;
		if (count === 0) counts.delete(id);
		else counts.set(id, count);
		const after = counts.size;
		if (before > 0 && after === 0) {
			for (const other of likeness.remove(key)) addHolders(other, alike);
			holders.delete(key);
		} else if (after > 0) {
			holders.set(key, counts);
			const near =
				before === 0 && fingerprints && fingerprints.hashes.length >= leastFingerprints
					? likeness.add(key, fingerprints)
					: likeness.like(key);
			for (const other of near) addHolders(other, alike);
		}
		// a holder sees one document fewer than there are
		if (after !== before && Math.min(before, after) - 1 < mostElsewhere) {
			for (const other of counts.keys()) if (other !== id) counted.add(other);
		}
		addHolders(key, alike);
	};

	return {
		update(id, blocks) {
			const counted = new Set<DocumentId>();
			const alike = new Set<DocumentId>();
			const before = held.get(id) ?? new Map<string, number>();
			const after = new Map<string, number>();
			const fingerprints = new Map(blocks.map((block) => [block.key, block.fingerprints]));
			for (const { key } of blocks) after.set(key, (after.get(key) ?? 0) + 1);
			for (const key of before.keys()) if (!after.has(key)) change(id, key, 0, null, counted, alike);
			for (const [key, count] of after) {
				if (before.get(key) !== count) change(id, key, count, fingerprints.get(key) ?? null, counted, alike);
			}
			if (after.size > 0) held.set(id, after);
			else held.delete(id);
			for (const other of counted) alike.add(other);
			alike.delete(id);
			return { counted, alike };
		},
		count(id, key) {
			const counts = holders.get(key);
			const here = counts?.get(id) ?? 0;
			return { here, elsewhere: Math.min(mostElsewhere, (counts?.size ?? 0) - (here > 0 ? 1 : 0)) };
		},
		holders: (key) => [...(holders.get(key)?.keys() ?? [])].sort(),
		firstHolder(key) {
			let first: DocumentId | undefined;
			for (const id of holders.get(key)?.keys() ?? []) if (first === undefined || id < first) first = id;
			return first;
		},
		like: (key) => likeness.like(key),
		sharers(id) {
			const found = new Set<DocumentId>();
			for (const key of held.get(id)?.keys() ?? []) {
				addHolders(key, found);
				for (const other of likeness.like(key)) addHolders(other, found);
			}
			found.delete(id);
			return found;
		},
	};
}
