import type { Topic } from '../facts/terms.ts';
import type { DocumentId, Mention } from './mention.ts';
import { createTopicSpace } from './similarity.ts';
import { createUnionFind } from './unionFind.ts';

/** Documents less alike than this (see `TopicSpace.similarity`) do not speak of one event. */
const sameEvent = 0.15;

/** A term that more lists hold than this does not bring all of them together. */
const commonTerm = 64;

/** A list meets at most so many of those behind it, through its rarest terms first: what is alike all over is not all paired. */
const mostPairs = 64;

/** How many of the lists that follow it a list meets through a common term. */
const neighbours = 8;

/** How alike two documents are, 0 to 1; 1 for a document and itself, 0 for two that do not speak of one event. */
export type Similarity = (a: DocumentId, b: DocumentId) => number;

/** Documents of one event: how alike two of them are, and a number per document that is equal for all of one event. */
export interface Events {
	readonly similarity: Similarity;
	readonly headings: ReadonlyMap<DocumentId, number>;
}

/** The events that the documents of some mentions speak of. Depends on the mentions alone, not on their order. */
export function eventsOf(mentions: readonly Mention[]): Events {
	const topics = new Map<DocumentId, readonly Topic[]>(
		mentions.map((mention) => [mention.ref.document, mention.topics]),
	);
	const documents = [...topics.keys()].sort();
	const space = createTopicSpace([...topics.values()]);
	const alike = new Map<number, number>();
	const sets = createUnionFind(documents.length);
	for (const [a, b] of pairsByTerm(documents.map((document) => (topics.get(document) ?? []).map(({ term }) => term)))) {
		const value = space.similarity(topics.get(documents[a] ?? '') ?? [], topics.get(documents[b] ?? '') ?? []);
		if (value < sameEvent) continue;
		alike.set(a * documents.length + b, value);
		sets.union(a, b);
	}
	const numbers = new Map(documents.map((document, i) => [document, i]));
	return {
		similarity(a, b) {
			const i = numbers.get(a) ?? 0;
			const j = numbers.get(b) ?? 0;
			return i === j ? 1 : (alike.get(Math.min(i, j) * documents.length + Math.max(i, j)) ?? 0);
		},
		headings: new Map(documents.map((document, i) => [document, sets.find(i)])),
	};
}

/**
 * Pairs (a < b) of lists that share a term, each once. A term that many hold would bring all of them together, in quadratic
 * time: there each list meets only those that follow it closely.
 */
export function* pairsByTerm(lists: readonly (readonly string[])[]): Generator<readonly [number, number]> {
	const holders = new Map<string, number[]>();
	lists.forEach((terms, i) => {
		for (const term of terms) {
			const list = holders.get(term);
			if (list) list.push(i);
			else holders.set(term, [i]);
		}
	});
	const seen = new Set<number>();
	const met = new Array<number>(lists.length).fill(0);
	for (const list of [...holders.values()].sort((x, y) => x.length - y.length)) {
		const reach = list.length <= commonTerm ? list.length : neighbours;
		for (let i = 0; i < list.length; i++) {
			const a = list[i] ?? 0;
			for (let j = i + 1; j < Math.min(list.length, i + 1 + reach) && (met[a] ?? 0) < mostPairs; j++) {
				const b = list[j] ?? 0;
				if (seen.has(a * lists.length + b)) continue;
				seen.add(a * lists.length + b);
				met[a] = (met[a] ?? 0) + 1;
				yield [a, b];
			}
		}
	}
}
