import { bucketOf } from './groupMentions.ts';
import { refKey } from './mention.ts';
import type { DocumentId, Mention } from './mention.ts';

/** Mentions of all documents by the bucket in which they look for others. Updated by difference. */
export interface MentionIndex {
	/** Replaces what a document says; returns the buckets whose mentions differ from before. */
	update(id: DocumentId, mentions: readonly Mention[]): ReadonlySet<string>;
	/** Mentions of a bucket, in no particular order. */
	bucket(name: string): readonly Mention[];
	/** Buckets in which a document has a mention. */
	bucketsOf(id: DocumentId): readonly string[];
}

export function createMentionIndex(): MentionIndex {
	const buckets = new Map<string, Map<DocumentId, readonly Mention[]>>();
	const held = new Map<DocumentId, ReadonlyMap<string, { readonly signature: string }>>();

	return {
		update(id, mentions) {
			const sorted = new Map<string, Mention[]>();
			for (const mention of mentions) {
				const bucket = bucketOf(mention);
				if (bucket === null) continue;
				const list = sorted.get(bucket);
				if (list) list.push(mention);
				else sorted.set(bucket, [mention]);
			}
			const before = held.get(id);
			const after = new Map([...sorted].map(([bucket, list]) => [bucket, { signature: signatureOf(list) }]));
			const touched = new Set<string>();
			for (const bucket of before?.keys() ?? []) {
				if (after.has(bucket)) continue;
				touched.add(bucket);
				const documents = buckets.get(bucket);
				documents?.delete(id);
				if (documents?.size === 0) buckets.delete(bucket);
			}
			for (const [bucket, { signature }] of after) {
				if (before?.get(bucket)?.signature === signature) continue;
				touched.add(bucket);
				const documents = buckets.get(bucket) ?? new Map<DocumentId, readonly Mention[]>();
				buckets.set(bucket, documents.set(id, sorted.get(bucket) ?? []));
			}
			if (after.size > 0) held.set(id, after);
			else held.delete(id);
			return touched;
		},
		bucket: (name) => [...(buckets.get(name)?.values() ?? [])].flat(),
		bucketsOf: (id) => [...(held.get(id)?.keys() ?? [])],
	};
}

/** Equal for equal lists: a mention is what its block says (named by the block's key) in what its document is about. */
function signatureOf(mentions: readonly Mention[]): string {
	const refs = mentions
		.map((mention) => `${refKey(mention.ref)} ${'speaker' in mention ? mention.speaker : ''}`)
		.sort();
	const first = mentions[0];
	return [
		first?.written ?? '',
		(first?.topics ?? []).map(({ term, weight }) => `${term} ${weight}`).join(' '),
		...refs,
	].join('\n');
}
