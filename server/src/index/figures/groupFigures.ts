import type { Figure } from '../../facts/types.ts';
import { compareRefs, refKey } from '../mention.ts';
import type { Comparison, DocumentId, FigureMention, Group, Relation } from '../mention.ts';
import { createTopicSpace } from '../similarity.ts';
import { createUnionFind } from '../unionFind.ts';
import { classesOf, comparable, sameEvent } from './comparable.ts';
import type { Comparability } from './comparable.ts';
import { baseUnit, compareValues } from './compareValues.ts';
import { supersedes } from './supersedes.ts';

/**
 * The bucket in which a figure looks for others, or null when it is compared with none: figures of different buckets are
 * never of one quantity.
 */
export function figureBucket(figure: Figure): string | null {
	switch (figure.kind) {
		case 'count':
			return figure.quantity === null ? null : `count ${figure.quantity}`;
		case 'age':
			return 'age';
		case 'money':
		case 'share':
		case 'duration':
		case 'measure':
			return `${figure.kind} ${baseUnit(figure.unit) ?? ''}`;
		case 'rank':
		case 'number':
			return null;
	}
}

/** A topic held by more documents of a bucket than this does not bring all of them together. */
const commonTopic = 64;

/** How many of the documents that follow it a document meets through a common topic. */
const neighbours = 8;

/** In larger cells only mentions whose paragraphs share a term are compared. */
const pairwise = 40;

/**
 * The groups of one bucket. Documents that speak of one event form a heading; under it the mentions of one predicate that
 * are comparable, directly or through others, form a group. The result depends on the mentions alone, not on their order.
 */
export function groupFigures(bucket: string, unordered: readonly FigureMention[]): readonly Group[] {
	const mentions = [...unordered].sort((a, b) => compareRefs(a.ref, b.ref));
	const topics = new Map<DocumentId, readonly string[]>(mentions.map(mention => [mention.ref.document, mention.topics]));
	const { similarity, headings } = eventsOf(topics);
	const cells = new Map<string, FigureMention[]>();
	for (const mention of mentions) {
		const classes = classesOf(mention);
		for (const name of classes.length === 0 ? [''] : classes) {
			const cell = `${headings.get(mention.ref.document) ?? 0}\n${name}`;
			cells.set(cell, [...(cells.get(cell) ?? []), mention]);
		}
	}
	return [...cells].flatMap(([cell, members]) => {
		const [heading = '', predicate = ''] = cell.split('\n');
		return groupsOfCell(bucket, heading, predicate, members, similarity);
	});
}

type Similarity = (a: DocumentId, b: DocumentId) => number;

/** Documents of one event: how alike two of them are, and a number per document that is equal for all of one event. */
interface Events {
	readonly similarity: Similarity;
	readonly headings: ReadonlyMap<DocumentId, number>;
}

function eventsOf(topics: ReadonlyMap<DocumentId, readonly string[]>): Events {
	const documents = [...topics.keys()];
	const space = createTopicSpace([...topics.values()]);
	const alike = new Map<number, number>();
	const sets = createUnionFind(documents.length);
	for (const [a, b] of pairsByTopic(documents.map(document => topics.get(document) ?? []))) {
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
 * Pairs (a < b) of lists that share a topic, each once. A topic that many hold would bring all of them together, in quadratic
 * time: there each list meets only those that follow it closely.
 */
function* pairsByTopic(lists: readonly (readonly string[])[]): Generator<readonly [number, number]> {
	const holders = new Map<string, number[]>();
	lists.forEach((topics, i) => {
		for (const topic of topics) {
			const list = holders.get(topic);
			if (list) list.push(i);
			else holders.set(topic, [i]);
		}
	});
	const seen = new Set<number>();
	for (const list of holders.values()) {
		const reach = list.length <= commonTopic ? list.length : neighbours;
		for (let i = 0; i < list.length; i++) {
			for (let j = i + 1; j < Math.min(list.length, i + 1 + reach); j++) {
				const a = list[i] ?? 0;
				const b = list[j] ?? 0;
				if (seen.has(a * lists.length + b)) continue;
				seen.add(a * lists.length + b);
				yield [a, b];
			}
		}
	}
}

function groupsOfCell(
	bucket: string,
	heading: string,
	predicate: string,
	mentions: readonly FigureMention[],
	similarity: Similarity,
): readonly Group[] {
	const sets = createUnionFind(mentions.length);
	const pairs: { a: number; b: number; found: Comparability }[] = [];
	for (const [a, b] of candidatePairs(mentions)) {
		const x = mentions[a];
		const y = mentions[b];
		if (!x || !y) continue;
		const found = comparable(x, y, similarity(x.ref.document, y.ref.document));
		if (!found) continue;
		sets.union(a, b);
		pairs.push({ a, b, found });
	}
	const members = new Map<number, number[]>();
	mentions.forEach((_, i) => members.set(sets.find(i), [...(members.get(sets.find(i)) ?? []), i]));
	return [...members.values()].map(indices => {
		const own = indices.flatMap(i => mentions[i] ?? []);
		const rank = new Map(indices.map((index, i) => [index, i]));
		const comparisons = pairs.flatMap(({ a, b, found }): Comparison[] => {
			const i = rank.get(a);
			const j = rank.get(b);
			const x = mentions[a];
			const y = mentions[b];
			if (i === undefined || j === undefined || !x || !y) return [];
			return [{ a: i, b: j, relation: relationOf(x, y), ...found }];
		});
		const first = own[0];
		return {
			key: `${bucket}|${predicate}|${first ? refKey(first.ref) : ''}`,
			kind: 'figure',
			title: predicate,
			heading: `${bucket}|${heading}`,
			mentions: own,
			comparisons,
		};
	});
}

function relationOf(a: FigureMention, b: FigureMention): Relation {
	const relation = compareValues(a.figure, b.figure);
	return relation === 'conflicts' && supersedes(a, b) ? 'superseded' : relation;
}

/** All pairs of a small cell; in a large one, those whose paragraphs share a term. */
function* candidatePairs(mentions: readonly FigureMention[]): Generator<readonly [number, number]> {
	if (mentions.length > pairwise) {
		yield* pairsByTopic(mentions.map(mention => mention.terms));
		return;
	}
	for (let a = 0; a < mentions.length; a++) for (let b = a + 1; b < mentions.length; b++) yield [a, b];
}

