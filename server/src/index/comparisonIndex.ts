import { compareDocuments, judgedPairs } from './compare/compareDocuments.ts';
import { prepare } from './compare/prepared.ts';
import type { Prepared } from './compare/prepared.ts';
import { createVectorMeter } from './compare/vectorMeter.ts';
import type { VectorMeter } from './compare/vectorMeter.ts';
import { createDocumentGraph, sameSubject } from './compare/documentGraph.ts';
import type { Subject } from './compare/documentGraph.ts';
import { groupsFrom } from './groups.ts';
import type { Link } from './groups.ts';
import { compareRefs, refKey } from './mention.ts';
import type { Countable, DocumentId, Group, Mention, MentionRef, QuotationMention, Relation } from './mention.ts';
import { compareUtterances, utteranceMarks, utterancesOf } from './quotations/compareUtterances.ts';
import type { Utterances } from './quotations/compareUtterances.ts';
import type { Vector } from './compare/vector.ts';

/** What a document says, and what it is about. */
export interface Saying {
	readonly about: Vector;
	readonly mentions: readonly Mention[];
}

/** Groups that are no longer, and groups that are new; a group that changed is both. */
export interface Regrouping {
	readonly removed: readonly Group[];
	readonly added: readonly Group[];
}

/**
 * Which mentions speak of one quantity, date or utterance, across all documents. Updated by difference: an edit compares its
 * document again with its neighbours, and only groups that hold a mention of a pair that changed are made anew.
 */
export interface ComparisonIndex {
	/** Replaces what a document says; null: it is gone. */
	update(id: DocumentId, saying: Saying | null): void;
	/** Does a part of what is left to do: one pair of documents, or one group. False when there is nothing left. */
	step(): boolean;
	/** What changed since the last call. */
	changes(): Regrouping;
	groupsOf(id: DocumentId): readonly Group[];
	groups(): Iterable<Group>;
	/** Documents that speak of one event with this one, with how alike they are. */
	neighbours(id: DocumentId): ReadonlyMap<DocumentId, number>;
	/** Everything that a figure or date was held against, the surest first, also what was too unsure to be told of. */
	weighed(ref: MentionRef): readonly Weighed[];
}

/** A mention that another was held against. */
export interface Weighed {
	readonly mention: Countable;
	readonly relation: Relation;
	/** 0 to 1. */
	readonly confidence: number;
	/** How alike the two documents are, 0 to 1; 1 within one. */
	readonly similarity: number;
}

interface Held {
	readonly mentions: readonly Mention[];
	readonly countable: Prepared;
	readonly utterances: Utterances;
	readonly byKey: ReadonlyMap<string, Mention>;
	readonly signature: string;
}

/** Mentions that hang together, and the groups that they form: one for each thing that is said of a count. */
interface Cluster {
	readonly mentions: readonly Mention[];
	readonly groups: readonly Group[];
}

type Pair = readonly [DocumentId, DocumentId];

export function createComparisonIndex(): ComparisonIndex {
	const graph = createDocumentGraph();
	const meter = createVectorMeter();
	const held = new Map<DocumentId, Held>();
	/** By pair of documents: what was found between them. */
	const found = new Map<string, readonly Link[]>();
	/** By mention: its links. */
	const links = new Map<string, Set<Link>>();
	/** By mention: all that hangs together with it. */
	const clusterOf = new Map<string, Cluster>();
	// what is left to do, and what has changed since somebody asked
	const pairs = new Map<string, Pair>();
	const ungrouped = new Map<string, DocumentId>();
	const removed = new Set<Group>();
	const added = new Set<Group>();

	const mark = (pair: Pair) => pairs.set(pair.join('\n'), pair);

	/** A mention whose links changed: its cluster is taken apart, and made anew later with all that hangs together then. */
	const seed = (document: DocumentId, key: string) => {
		ungrouped.set(key, document);
		const cluster = clusterOf.get(key);
		if (!cluster) return;
		for (const mention of cluster.mentions) {
			const member = refKey(mention.ref);
			clusterOf.delete(member);
			ungrouped.set(member, mention.ref.document);
		}
		for (const group of cluster.groups) if (!added.delete(group)) removed.add(group);
	};

	const setLinks = (name: string, next: readonly Link[]) => {
		const before = found.get(name) ?? [];
		if (sameLinks(before, next)) return;
		for (const link of before) {
			for (const [end, document] of endsOf(link)) {
				const own = links.get(end);
				own?.delete(link);
				if (own?.size === 0) links.delete(end);
				seed(document, end);
			}
		}
		for (const link of next) {
			for (const [end, document] of endsOf(link)) {
				const own = links.get(end);
				if (own) own.add(link);
				else links.set(end, new Set([link]));
				seed(document, end);
			}
		}
		if (next.length > 0) found.set(name, next);
		else found.delete(name);
	};

	const compare = ([a, b]: Pair): readonly Link[] => {
		const [x, y] = [held.get(a), held.get(b)];
		if (!x || !y) return [];
		const likeness = a === b ? 1 : graph.neighbours(a).get(b);
		if (likeness === undefined) return [];
		const within = a === b;
		const left = likeness < sameSubject ? [] : compareDocuments(x.countable, within ? null : y.countable, likeness);
		const right = compareUtterances(x.utterances, within ? null : y.utterances);
		const link = (p: Mention | undefined, q: Mention | undefined, one: Pick<Link, 'relation' | 'confidence'>) =>
			p && q ? linkOf(p, q, one) : [];
		return [
			...left.flatMap((one) => link(x.countable.mentions[one.a], y.countable.mentions[one.b], one)),
			...right.flatMap((one) => link(x.utterances.quotations[one.a], y.utterances.quotations[one.b], one)),
		];
	};

	/** All mentions that hang together with one, in order. */
	const reachable = (start: string, home: DocumentId): readonly Mention[] => {
		const seen = new Set([start]);
		const stack = [{ key: start, document: home }];
		const members: Mention[] = [];
		for (let next = stack.pop(); next; next = stack.pop()) {
			const mention = held.get(next.document)?.byKey.get(next.key);
			if (mention) members.push(mention);
			for (const link of links.get(next.key) ?? []) {
				for (const [key, document] of endsOf(link)) {
					if (seen.has(key)) continue;
					seen.add(key);
					stack.push({ key, document });
				}
			}
		}
		return members.sort((p, q) => compareRefs(p.ref, q.ref));
	};

	const regroup = (key: string, document: DocumentId) => {
		const members = reachable(key, document);
		const own = new Set(members.flatMap((mention) => [...(links.get(refKey(mention.ref)) ?? [])]));
		const cluster: Cluster = { mentions: members, groups: groupsFrom(members, [...own]) };
		for (const mention of members) clusterOf.set(refKey(mention.ref), cluster);
		for (const group of cluster.groups) added.add(group);
	};

	return {
		update(id, saying) {
			const before = held.get(id);
			const next = saying && saying.mentions.length > 0 ? holdingOf(saying, meter) : null;
			for (const pair of graph.update(id, next && saying ? subjectOf(saying, next) : null)) mark(pair);
			if ((before?.signature ?? '') === (next?.signature ?? '')) return;
			for (const mention of before?.mentions ?? []) seed(id, refKey(mention.ref));
			for (const mention of next?.mentions ?? []) seed(id, refKey(mention.ref));
			if (next) held.set(id, next);
			else held.delete(id);
			mark([id, id]);
			for (const other of graph.neighbours(id).keys()) mark(id < other ? [id, other] : [other, id]);
		},
		step() {
			for (const [name, pair] of pairs) {
				setLinks(name, compare(pair));
				pairs.delete(name);
				return true;
			}
			for (const [key, document] of ungrouped) {
				ungrouped.delete(key);
				if (clusterOf.has(key) || !held.get(document)?.byKey.has(key)) continue;
				regroup(key, document);
				return true;
			}
			return false;
		},
		changes() {
			const answer = { removed: [...removed], added: [...added] };
			removed.clear();
			added.clear();
			return answer;
		},
		groupsOf: (id) =>
			[
				...new Set(
					(held.get(id)?.mentions ?? []).flatMap((mention) => clusterOf.get(refKey(mention.ref))?.groups ?? []),
				),
			].filter(({ mentions }) => mentions.some(({ ref }) => ref.document === id)),
		groups: () => [...new Set(clusterOf.values())].flatMap(({ groups }) => groups),
		neighbours: (id) => graph.neighbours(id),
		weighed(ref) {
			const own = held.get(ref.document)?.countable;
			const index = own?.mentions.findIndex((mention) => refKey(mention.ref) === refKey(ref)) ?? -1;
			if (!own || index < 0) return [];
			const others = [[ref.document, 1] as const, ...graph.neighbours(ref.document)];
			return others
				.flatMap(([id, similarity]): Weighed[] => {
					const there = id === ref.document ? null : held.get(id)?.countable;
					if (there === undefined || similarity < sameSubject) return [];
					return judgedPairs(own, there, similarity).flatMap((pair) => {
						if (pair.a !== index && (there !== null || pair.b !== index)) return [];
						const mention = there === null && pair.b === index ? own.mentions[pair.a] : (there ?? own).mentions[pair.b];
						return mention ? [{ mention, relation: pair.relation, confidence: pair.confidence, similarity }] : [];
					});
				})
				.sort((p, q) => q.confidence - p.confidence || compareRefs(p.mention.ref, q.mention.ref));
		},
	};
}

function linkOf(p: Mention, q: Mention, { relation, confidence }: Pick<Link, 'relation' | 'confidence'>): Link {
	return { a: p.ref, b: q.ref, keyA: refKey(p.ref), keyB: refKey(q.ref), relation, confidence };
}

function endsOf(link: Link): readonly (readonly [string, DocumentId])[] {
	return [
		[link.keyA, link.a.document],
		[link.keyB, link.b.document],
	];
}

function sameLinks(a: readonly Link[], b: readonly Link[]): boolean {
	return (
		a.length === b.length &&
		a.every((link, i) => {
			const other = b[i];
			return (
				other?.keyA === link.keyA &&
				other.keyB === link.keyB &&
				other.relation === link.relation &&
				other.confidence === link.confidence
			);
		})
	);
}

function holdingOf({ mentions }: Saying, meter: VectorMeter): Held {
	const ordered = [...mentions].sort((p, q) => compareRefs(p.ref, q.ref));
	return {
		mentions: ordered,
		countable: prepare(
			ordered.filter((mention): mention is Countable => mention.kind !== 'quotation'),
			meter,
		),
		utterances: utterancesOf(ordered.filter((mention): mention is QuotationMention => mention.kind === 'quotation')),
		byKey: new Map(ordered.map((mention) => [refKey(mention.ref), mention])),
		signature: signatureOf(ordered),
	};
}

/** Equal for equal lists: a mention is what its block says (named by the block's key), and when and by whom it was said. */
function signatureOf(mentions: readonly Mention[]): string {
	const refs = mentions.map((mention) => {
		const resolved = mention.kind === 'date' ? `${mention.date.from} ${mention.date.to}` : '';
		return `${refKey(mention.ref)} ${mention.kind === 'quotation' ? mention.speaker : resolved}`;
	});
	return [mentions[0]?.written ?? '', ...refs].join('\n');
}

function subjectOf({ about }: Saying, { utterances }: Held): Subject {
	return { about, marks: utteranceMarks(utterances.quotations) };
}
