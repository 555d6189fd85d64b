import { areFew } from './compare/pairContext.ts';
import { compareDocuments } from './compare/compareDocuments.ts';
import type { Compared } from './compare/judgement.ts';
import { sameHeading } from './compare/documentName.ts';
import type { Heading } from './compare/documentName.ts';
import type { PairContext } from './compare/pairContext.ts';
import { prepare } from './compare/prepared.ts';
import type { Prepared } from './compare/prepared.ts';
import { createVectorMeter } from './compare/vectorMeter.ts';
import { createDocumentGraph, sameSubject } from './compare/documentGraph.ts';
import type { Subject } from './compare/documentGraph.ts';
import { createClusters } from './clusters.ts';
import type { Cluster, Clusters, Link, Node } from './clusters.ts';
import { passing } from '../text/lazily.ts';
import type { Passing } from '../text/lazily.ts';
import { firstOf } from './firstOf.ts';
import { groupsFrom } from './groups.ts';
import { compareRefs, refKey } from './mention.ts';
import type { Countable, DocumentId, Group, Mention, MentionRef, QuotationMention } from './mention.ts';
import { compareUtterances, utteranceMarks, utterancesOf } from './quotations/compareUtterances.ts';
import type { Utterances } from './quotations/compareUtterances.ts';
import type { Vector } from './compare/vector.ts';
import { weighedAgainst } from './compare/weighed.ts';
import type { Weighed } from './compare/weighed.ts';
import type { Task } from '../text/task.ts';

/** What a document says, and what it is about. */
export interface Saying {
	readonly about: Vector;
	readonly heading: Heading;
	readonly mentions: readonly Mention[];
}

/**
 * Which mentions speak of one quantity, date or utterance, across all documents. Updated by difference: an edit compares its
 * document again with its neighbours; what hangs together is kept up to date, and groups are made when they are asked for.
 */
export interface ComparisonIndex {
	/** Replaces what a document says; null: it is gone. */
	update(id: DocumentId, saying: Saying | null): void;
	/** Does a part of what is left to do, e.g. one pair of documents or a part of a large one. False when there is nothing left. */
	step(): boolean;
	/** Mentions of which something may stand otherwise than when this was last called; each change is told once. */
	changes(): ReturnType<Clusters['changes']>;
	/** The mentions of a document, in order. */
	nodesOf(id: DocumentId): readonly Node[];
	groupsOf(id: DocumentId): readonly Group[];
	groups(): Iterable<Group>;
	/** Documents that speak of one event with this one, with how alike they are. */
	neighbours(id: DocumentId): ReadonlyMap<DocumentId, number>;
	/** Everything that a figure or date was held against, the surest first, also what was too unsure to be told of. */
	weighed(ref: MentionRef): readonly Weighed[];
}

/** What is kept of a document: its mentions in order, by what they say, and made ready to be compared. */
interface Held {
	readonly nodes: readonly Node[];
	readonly bySignature: ReadonlyMap<string, Node>;
	/** What it is about in its own words. */
	readonly heading: Heading;
	/** Figures and dates made ready to be compared, when that is first asked for. */
	readonly countable: Passing<Prepared>;
	readonly countableNodes: readonly Node[];
	readonly utterances: Utterances;
	readonly utteranceNodes: readonly Node[];
}

/** Of more figures and dates than these, what they are compared by is not kept: of 10 MB it takes as much memory as all else. */
const mostReady = 5000;

type Pair = readonly [DocumentId, DocumentId];

/** Two documents that are compared, or one with itself. */
interface Meeting extends PairContext {
	readonly x: Held;
	readonly y: Held;
}

export function createComparisonIndex(): ComparisonIndex {
	const meter = createVectorMeter();
	const graph = createDocumentGraph(meter);
	const clusters = createClusters();
	const held = new Map<DocumentId, Held>();
	/** By pair of documents: what was found between them. */
	const found = new Map<string, readonly Link[]>();
	/** Pairs that are still to be compared. */
	const pairs = new Map<string, Pair>();
	const nextPair = firstOf(pairs);
	/** The pair that is being compared. */
	let paused: (Meeting & { readonly name: string; readonly work: Task<readonly Link[]> }) | null = null;
	/** Long documents that are ready to be compared, until all is compared. */
	const large = new Set<Held>();
	/** Groups that were asked for, and of which version of their cluster they are. */
	const made = new WeakMap<Cluster, { readonly version: number; readonly groups: readonly Group[] }>();

	const mark = (pair: Pair) => pairs.set(pair.join('\n'), pair);

	const setLinks = (name: string, next: readonly Link[]) => {
		const before = found.get(name) ?? [];
		const kept = new Map(next.map((link) => [link.a, new Map<Node, Link>()]));
		for (const link of next) kept.get(link.a)?.set(link.b, link);
		for (const link of before) if (!kept.get(link.a)?.has(link.b)) clusters.unlink(link);
		for (const link of next) if (!sameLink(link, link.a.links.get(link.b))) clusters.link(link);
		if (next.length > 0) found.set(name, next);
		else found.delete(name);
	};

	/** What two documents, or one, are compared by; null where they are not compared. */
	const meeting = ([a, b]: Pair): Meeting | null => {
		const [x, y] = [held.get(a), held.get(b)];
		const similarity = a === b ? 1 : graph.neighbours(a).get(b);
		return x && y && similarity !== undefined ? { x, y, similarity, few: areFew(held.size) } : null;
	};

	const countableOf = (of: Held): Prepared => {
		if (of.countableNodes.length > mostReady) large.add(of);
		return of.countable.get();
	};

	const readied = (id: DocumentId): Prepared | undefined => {
		const own = held.get(id);
		return own && countableOf(own);
	};

	function* compare({ x, y, ...context }: Meeting): Task<readonly Link[]> {
		const within = x === y;
		let left: readonly Compared[] = [];
		if (context.few || context.similarity >= sameSubject) {
			const own = countableOf(x);
			yield;
			const other = within ? null : countableOf(y);
			yield;
			left = yield* compareDocuments(own, other, context);
		}
		const right = yield* compareUtterances(x.utterances, within ? null : y.utterances);
		const link = (
			p: Node | undefined,
			q: Node | undefined,
			{ relation, confidence }: Pick<Link, 'relation' | 'confidence'>,
		) => (p && q ? [{ a: p, b: q, relation, confidence }] : []);
		return [
			...left.flatMap((one) => link(x.countableNodes[one.a], y.countableNodes[one.b], one)),
			...right.flatMap((one) => link(x.utteranceNodes[one.a], y.utteranceNodes[one.b], one)),
		];
	}

	/** Compares a pair on from where it was paused, unless something that it rests on has changed; null until it is done. */
	const goOn = (name: string, met: Meeting | null): readonly Link[] | null => {
		if (!met) return [];
		const { x, y, similarity, few } = met;
		const isSameCompany = paused?.similarity === similarity && paused.few === few;
		const same = paused?.name === name && paused.x === x && paused.y === y && isSameCompany;
		const work: Task<readonly Link[]> = paused && same ? paused.work : compare(met);
		const step = work.next();
		paused = step.done === true ? null : { name, ...met, work };
		return step.done === true ? step.value : null;
	};

	const groupsOf = (cluster: Cluster): readonly Group[] => {
		const before = made.get(cluster);
		if (before?.version === cluster.version) return before.groups;
		const groups = groupsFrom(cluster);
		made.set(cluster, { version: cluster.version, groups });
		return groups;
	};

	/** What a document says now: of what it said before the same, the mentions are kept with all that is known of them. */
	const hold = (before: Held | undefined, { mentions, heading }: Saying): Held => {
		const signed = [...mentions]
			.sort((p, q) => compareRefs(p.ref, q.ref))
			.map((mention) => ({ mention, signature: signatureOf(mention) }));
		const isKnown = signed.every(({ signature }) => before?.bySignature.has(signature));
		const isHeaded = before !== undefined && sameHeading(before.heading, heading);
		if (before && isKnown && isHeaded && signed.length === before.nodes.length) return before;
		const bySignature = new Map(
			signed.map(({ mention, signature }) => [signature, before?.bySignature.get(signature) ?? clusters.add(mention)]),
		);
		const nodes = [...bySignature.values()];
		const isQuotation = ({ mention }: Node) => mention.kind === 'quotation';
		const countableNodes = nodes.filter((node) => !isQuotation(node));
		const utteranceNodes = nodes.filter(isQuotation);
		return {
			nodes,
			bySignature,
			heading,
			countable: passing(() =>
				prepare(countableNodes.map(({ mention }) => mention).filter(isCountable), heading, meter),
			),
			countableNodes,
			utterances: utterancesOf(utteranceNodes.map(({ mention }) => mention).filter(isSpoken)),
			utteranceNodes,
		};
	};

	return {
		update(id, saying) {
			const before = held.get(id);
			const wereFew = areFew(held.size);
			const next = saying && saying.mentions.length > 0 ? hold(before, saying) : undefined;
			for (const pair of graph.update(id, next && saying ? subjectOf(saying, next) : null)) mark(pair);
			if (next === before) return;
			for (const [signature, node] of before?.bySignature ?? [])
				if (!next?.bySignature.has(signature)) clusters.remove(node);
			if (next) held.set(id, next);
			else held.delete(id);
			mark([id, id]);
			for (const other of graph.neighbours(id).keys()) mark(id < other ? [id, other] : [other, id]);
			if (areFew(held.size) === wereFew) return;
			for (const own of held.keys())
				for (const other of graph.neighbours(own).keys()) if (own < other) mark([own, other]);
		},
		step() {
			const name = nextPair();
			const pair = name === undefined ? undefined : pairs.get(name);
			if (name === undefined || !pair) {
				for (const one of large) one.countable.letGo();
				large.clear();
				return clusters.settle();
			}
			const links = goOn(name, meeting(pair));
			if (links) {
				setLinks(name, links);
				pairs.delete(name);
			}
			return true;
		},
		changes: () => clusters.changes(),
		nodesOf: (id) => held.get(id)?.nodes ?? [],
		groupsOf: (id) =>
			[...new Set((held.get(id)?.nodes ?? []).flatMap(({ cluster }) => groupsOf(cluster)))].filter(({ mentions }) =>
				mentions.some(({ ref }) => ref.document === id),
			),
		groups: () =>
			[...new Set([...held.values()].flatMap(({ nodes }) => nodes.map(({ cluster }) => cluster)))].flatMap(groupsOf),
		neighbours: (id) => graph.neighbours(id),
		weighed(ref) {
			const own = readied(ref.document);
			const index = own?.mentions.findIndex((mention) => refKey(mention.ref) === refKey(ref)) ?? -1;
			if (!own || index < 0) return [];
			const others = [[ref.document, 1] as const, ...graph.neighbours(ref.document)];
			return others
				.flatMap(([id, similarity]): readonly Weighed[] => {
					const there = id === ref.document ? null : readied(id);
					const context = { similarity, few: areFew(held.size) };
					if (there === undefined || (similarity < sameSubject && !context.few)) return [];
					return weighedAgainst(own, index, there, context, ref.document < id);
				})
				.sort((p, q) => q.confidence - p.confidence || compareRefs(p.mention.ref, q.mention.ref));
		},
	};
}

function sameLink(a: Link, b: Link | undefined): boolean {
	return b !== undefined && a.relation === b.relation && a.confidence === b.confidence;
}

function isCountable(mention: Mention): mention is Countable {
	return mention.kind !== 'quotation';
}

function isSpoken(mention: Mention): mention is QuotationMention {
	return mention.kind === 'quotation';
}

/** Equal for equal mentions: one is what its block says (named by the block's key), where, and when and by whom it was said. */
function signatureOf(mention: Mention): string {
	const resolved = mention.kind === 'date' ? `${mention.date.from} ${mention.date.to}` : '';
	const given = mention.kind === 'figure' ? (mention.described.given ?? '') : resolved;
	const said = mention.kind === 'quotation' ? (mention.speaker ?? '') : given;
	// joined, it is one string; put together from parts it would keep them all
	return [refKey(mention.ref), mention.written, mention.opens, said].join(' ');
}

function subjectOf({ about }: Saying, { utterances }: Held): Subject {
	return { about, marks: utteranceMarks(utterances) };
}
