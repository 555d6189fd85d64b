import type { DocumentId } from '../mention.ts';
import { hash32 } from '../../text/hash.ts';
import { remembering } from '../../text/lazily.ts';
import { createUnionFind } from '../unionFind.ts';
import { createHolders } from './holders.ts';
import { lookupsOf, sharedStretches } from './marks.ts';
import type { Mark } from './marks.ts';

/** A passage that a document shares with another. */
export interface SharedPassage {
	/** Its outermost fingerprints in the document. */
	readonly first: Mark;
	readonly last: Mark;
	/** How many words the two share in it. */
	readonly words: number;
	readonly other: DocumentId;
	/** Its outermost fingerprints in the other document. */
	readonly otherFirst: Mark;
	readonly otherLast: Mark;
}

/**
 * Which documents share passages of fifty words and more, and so are one origin: a statement that stands in both has one
 * witness, not two. Updated by difference; equal at any time to what a rebuild would give.
 */
export interface OriginIndex {
	/**
	 * Takes up what a document says now (nothing, when it is gone). Returns the other documents whose passages may be others
	 * than before.
	 */
	update(id: DocumentId): ReadonlySet<DocumentId>;
	/** Passages that a document shares with others, by the other document, then by place. */
	passages(id: DocumentId): readonly SharedPassage[];
	/** Documents with which it shares a passage, in order. */
	partners(id: DocumentId): readonly DocumentId[];
	/** The name of its origin: the least of all documents that are connected with it by shared passages. */
	origin(id: DocumentId): DocumentId;
}

/**
 * Of the documents with one fingerprint, each is compared with so many before it and behind it, so that ten thousand copies of
 * one text cost ten thousand times the same; they are still one origin, through their neighbours.
 */
const nearest = 4;

/** What a pair of documents shares; null where it is too little. */
type Shared = ReadonlyMap<DocumentId, readonly SharedPassage[]> | null;

/** What is kept of a document: under which fingerprints it is found, and a hash of all it said. */
interface Kept {
	readonly lookups: readonly number[];
	readonly signature: number;
}

/**
 * Makes an empty index. `readText` gives a document's running text as it is now (see `marksOf`), which is not kept. Candidates
 * are found by winnowed fingerprints; each pair is compared once, in time linear in the two texts.
 */
export function createOriginIndex(readText: (id: DocumentId) => readonly Mark[]): OriginIndex {
	const texts = new Map<DocumentId, Kept>();
	const holders = createHolders();
	const pairs = new Map<DocumentId, Map<DocumentId, Shared>>();
	let origins: ReadonlyMap<DocumentId, DocumentId> | null = null;

	const setPair = (a: DocumentId, b: DocumentId, shared: Shared) => {
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			const known = pairs.get(one);
			if (known) known.set(other, shared);
			else pairs.set(one, new Map([[other, shared]]));
		}
	};
	const dropPair = (a: DocumentId, b: DocumentId) => {
		for (const [one, other] of [
			[a, b],
			[b, a],
		] as const) {
			pairs.get(one)?.delete(other);
			if (pairs.get(one)?.size === 0) pairs.delete(one);
		}
	};

	/** Compares a document anew with those that stand near it, and forgets those that do not any more. */
	const review = (id: DocumentId, read: typeof readText, touched: Set<DocumentId>) => {
		const near = new Set<DocumentId>();
		for (const hash of texts.get(id)?.lookups ?? []) {
			for (const other of holders.around(hash, id, nearest)) near.add(other);
		}
		for (const [other, shared] of pairs.get(id) ?? []) {
			if (near.has(other)) continue;
			dropPair(id, other);
			if (shared === null) continue;
			touched.add(id).add(other);
			origins = null;
		}
		for (const other of near) {
			if (pairs.get(id)?.has(other)) continue;
			const shared = compare(id, read(id), other, read(other));
			setPair(id, other, shared);
			if (shared === null) continue;
			touched.add(id).add(other);
			origins = null;
		}
	};

	const partners = (id: DocumentId) =>
		[...(pairs.get(id) ?? [])].flatMap(([other, shared]) => (shared === null ? [] : [other])).sort();

	return {
		update(id) {
			const touched = new Set<DocumentId>();
			const read = remembering(readText);
			const before = texts.get(id);
			const marks = read(id);
			const after: Kept = { lookups: lookupsOf(marks), signature: signatureOf(marks) };
			if ((before?.signature ?? signatureOf([])) === after.signature) return touched;
			// what it shares is looked at anew, for its own words have changed
			const nearby = new Set<DocumentId>(pairs.get(id)?.keys());
			for (const other of nearby) {
				if (pairs.get(id)?.get(other)) touched.add(other);
				dropPair(id, other);
			}
			origins = null;
			const kept = new Set(after.lookups);
			for (const hash of before?.lookups ?? []) {
				if (kept.has(hash)) continue;
				for (const other of holders.around(hash, id, nearest + 1)) nearby.add(other);
				holders.remove(hash, id);
			}
			const held = new Set(before?.lookups);
			for (const hash of after.lookups) {
				if (held.has(hash)) continue;
				holders.add(hash, id);
				for (const other of holders.around(hash, id, nearest + 1)) nearby.add(other);
			}
			if (marks.length > 0) texts.set(id, after);
			else texts.delete(id);
			review(id, read, touched);
			for (const other of nearby) review(other, read, touched);
			touched.delete(id);
			return touched;
		},
		passages: (id) => partners(id).flatMap((other) => pairs.get(id)?.get(other)?.get(id) ?? []),
		partners,
		origin(id) {
			origins ??= connect(pairs);
			return origins.get(id) ?? id;
		},
	};
}

/** What two documents share, as each of them sees it. */
function compare(a: DocumentId, marks: readonly Mark[], b: DocumentId, others: readonly Mark[]): Shared {
	const stretches = sharedStretches(marks, new Set(others.map(({ hash }) => hash)));
	if (stretches.length === 0) return null;
	const back = sharedStretches(others, new Set(marks.map(({ hash }) => hash)));
	if (back.length === 0) return null;
	const pair = (
		own: readonly Mark[],
		ownStretches: typeof stretches,
		other: DocumentId,
		theirs: readonly Mark[],
		theirStretches: typeof stretches,
	) => {
		const stretchOf = new Map<number, number>();
		theirStretches.forEach(({ first, last }, i) => {
			for (let k = first; k <= last; k++) {
				const hash = theirs[k]?.hash ?? 0;
				if (!stretchOf.has(hash)) stretchOf.set(hash, i);
			}
		});
		return ownStretches.flatMap(({ first, last, words }): SharedPassage[] => {
			let counterpart = -1;
			for (let k = first; k <= last && counterpart < 0; k++) counterpart = stretchOf.get(own[k]?.hash ?? 0) ?? -1;
			const there = theirStretches[counterpart];
			const [ownFirst, ownLast] = [own[first], own[last]];
			const [otherFirst, otherLast] = [theirs[there?.first ?? -1], theirs[there?.last ?? -1]];
			if (!ownFirst || !ownLast || !otherFirst || !otherLast) return [];
			return [{ first: ownFirst, last: ownLast, words, other, otherFirst, otherLast }];
		});
	};
	return new Map([
		[a, pair(marks, stretches, b, others, back)],
		[b, pair(others, back, a, marks, stretches)],
	]);
}

/** Equal for equal lists of marks. */
function signatureOf(marks: readonly Mark[]): number {
	let hash = marks.length;
	let block = '';
	for (const mark of marks) {
		hash = (Math.imul(hash ^ mark.hash, 0x01000193) + Math.imul(mark.word, 0x9e3779b1) + mark.start) | 0;
		if (mark.block !== block) hash = (hash ^ hash32((block = mark.block))) | 0;
	}
	return hash;
}

function connect(pairs: ReadonlyMap<DocumentId, ReadonlyMap<DocumentId, Shared>>): ReadonlyMap<DocumentId, DocumentId> {
	const ids = [...pairs.keys()].sort();
	const numbers = new Map(ids.map((id, i) => [id, i]));
	const sets = createUnionFind(ids.length);
	ids.forEach((id, i) => {
		for (const [other, shared] of pairs.get(id) ?? []) {
			const number = numbers.get(other);
			if (shared !== null && number !== undefined) sets.union(i, number);
		}
	});
	return new Map(ids.map((id, i) => [id, ids[sets.find(i)] ?? id]));
}
