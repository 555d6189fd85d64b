import type { DocumentId } from './mention.ts';

/** How often a block stands in a document, and in how many others. */
export interface RepeatCount {
	readonly here: number;
	readonly elsewhere: number;
}

/** Which documents hold which blocks, by the hash of a block's words. Updated by difference. */
export interface RepeatIndex {
	/** Replaces what a document holds; returns the other documents for which a count changed. */
	update(id: DocumentId, keys: readonly string[]): ReadonlySet<DocumentId>;
	count(id: DocumentId, key: string): RepeatCount;
	/** Documents that hold the block, in order. */
	holders(key: string): readonly DocumentId[];
}

/**
 * Beyond so many documents it makes no difference how many more hold a block: counts stop there, so that one more page of a
 * large site does not touch all pages before it.
 */
export const mostElsewhere = 8;

export function createRepeatIndex(): RepeatIndex {
	const holders = new Map<string, Map<DocumentId, number>>();
	const held = new Map<DocumentId, ReadonlyMap<string, number>>();

	const change = (id: DocumentId, key: string, count: number, touched: Set<DocumentId>) => {
		const counts = holders.get(key) ?? new Map<DocumentId, number>();
		const before = counts.size;
		if (count === 0) counts.delete(id);
		else counts.set(id, count);
		if (counts.size === 0) holders.delete(key);
		else holders.set(key, counts);
		// a holder sees one document fewer than there are
		if (counts.size !== before && Math.min(before, counts.size) - 1 < mostElsewhere) {
			for (const other of counts.keys()) if (other !== id) touched.add(other);
		}
	};

	return {
		update(id, keys) {
			const touched = new Set<DocumentId>();
			const before = held.get(id) ?? new Map<string, number>();
			const after = new Map<string, number>();
			for (const key of keys) after.set(key, (after.get(key) ?? 0) + 1);
			for (const key of before.keys()) if (!after.has(key)) change(id, key, 0, touched);
			for (const [key, count] of after) if (before.get(key) !== count) change(id, key, count, touched);
			if (after.size > 0) held.set(id, after);
			else held.delete(id);
			return touched;
		},
		count(id, key) {
			const counts = holders.get(key);
			const here = counts?.get(id) ?? 0;
			return { here, elsewhere: Math.min(mostElsewhere, (counts?.size ?? 0) - (here > 0 ? 1 : 0)) };
		},
		holders: (key) => [...(holders.get(key)?.keys() ?? [])].sort(),
	};
}
