import type { DocumentId } from '../mention.ts';
import type { Vector } from './vector.ts';
import type { NumberedVector, VectorMeter } from './vectorMeter.ts';
import { placeOf } from '../../text/partitionPoint.ts';
import { areFew } from './pairContext.ts';

/** What a document is about, and marks that it shares with documents that quote the same words. */
export interface Subject {
	readonly about: Vector;
	/** Hashes or words that few documents share by chance. */
	readonly marks: readonly string[];
}

/**
 * Documents that may speak of one event: each with those that it is compared with; where they are few, all with all. Updated by
 * difference.
 */
export interface DocumentGraph {
	/** Replaces what a document is about (null: it is gone); returns the pairs of documents that became or ceased to be neighbours, or whose likeness changed. */
	update(id: DocumentId, subject: Subject | null): readonly (readonly [DocumentId, DocumentId])[];
	/** Neighbours of a document with how alike they are, 0 to 1. */
	neighbours(id: DocumentId): ReadonlyMap<DocumentId, number>;
}

/** Of many documents those less alike than this do not speak of one event; neighbours they are only through shared marks. */
export const sameSubject = 0.2;

/** A document looks for others by so many of the words that say most about it, and so many marks. */
const mostAnchors = 12;
const mostMarks = 48;

/**
 * By a word that many documents share, a document meets only those that stand so near to it in the order of ids: what is
 * alike all over is not all paired. The answer depends on which documents there are, never on the order in which they came.
 */
const reach = 12;

/**
 * Of the documents alike enough to speak of one event, each is compared with the so many that are most alike, where these
 * hold it for one of their most alike, too: a folder full of one event, or of one form letter, costs in proportion to its
 * size. Groups hang together through others, so that nothing has to be compared with everything.
 */
const nearest = 20;

/** What is kept of a document. */
interface Kept {
	readonly about: NumberedVector;
	readonly marks: readonly string[];
	readonly marked: ReadonlySet<string>;
	/** What it looks for others by. */
	readonly anchors: ReadonlySet<string>;
}

/** Pairs of documents that may have become neighbours, or ceased to be: of each pair the lesser id leads to the greater. */
type Touched = Map<DocumentId, Set<DocumentId>>;

function touch(touched: Touched, x: DocumentId, y: DocumentId): void {
	const others = touched.get(x);
	if (others) others.add(y);
	else touched.set(x, new Set([y]));
}

/** `meter` compares what documents are about. */
export function createDocumentGraph(meter: VectorMeter): DocumentGraph {
	const subjects = new Map<DocumentId, Kept>();
	const holders = new Map<string, DocumentId[]>();
	/** Through how many anchors two documents meet, and how alike they are; the lesser id first. */
	const meetings = new Map<DocumentId, Map<DocumentId, number>>();
	/** All documents that one meets and is alike enough to, and how alike. */
	const edges = new Map<DocumentId, Map<DocumentId, number>>();
	/** Of these, those that are most alike. */
	const closest = new Map<DocumentId, ReadonlySet<DocumentId>>();
	const nobody: ReadonlySet<DocumentId> = new Set();

	const meet = (a: DocumentId, b: DocumentId, by: 1 | -1, touched: Touched) => {
		const [x, y] = a < b ? [a, b] : [b, a];
		const row = meetings.get(x) ?? new Map<DocumentId, number>();
		const count = (row.get(y) ?? 0) + by;
		if (count === 0) row.delete(y);
		else row.set(y, count);
		if (row.size === 0) meetings.delete(x);
		else meetings.set(x, row);
		touch(touched, x, y);
	};

	/** Takes a document out of the list of an anchor (-1), or puts it in (1): who stands within reach of whom changes with it. */
	const move = (id: DocumentId, anchor: string, by: 1 | -1, touched: Touched) => {
		const list = holders.get(anchor) ?? [];
		const at = placeOf(list, id);
		const others = by === 1 ? list : list.toSpliced(at, 1);
		for (const other of others.slice(Math.max(0, at - reach), at + reach)) meet(id, other, by, touched);
		// pairs on either side of the document, that stand `reach` apart without it and one more with it
		for (let before = Math.max(0, at - reach); before < at; before++) {
			const [x, y] = [others[before], others[before + reach]];
			if (x !== undefined && y !== undefined && before + reach >= at) meet(x, y, by === 1 ? -1 : 1, touched);
		}
		const next = by === 1 ? list.toSpliced(at, 0, id) : others;
		if (next.length === 0) holders.delete(anchor);
		else holders.set(anchor, next);
	};

	/** What a document says has changed: those that it goes on to meet by an anchor may be more or less alike to it. */
	const touchHolders = (id: DocumentId, anchor: string, touched: Touched) => {
		const list = holders.get(anchor) ?? [];
		const at = placeOf(list, id);
		for (const other of list.slice(Math.max(0, at - reach), at + reach + 1)) {
			if (other < id) touch(touched, other, id);
			else if (other > id) touch(touched, id, other);
		}
	};

	const setEdge = (a: DocumentId, b: DocumentId, likeness: number | null): boolean => {
		const before = edges.get(a)?.get(b) ?? null;
		for (const [x, y] of [
			[a, b],
			[b, a],
		] as const) {
			const row = edges.get(x) ?? new Map<DocumentId, number>();
			if (likeness === null) row.delete(y);
			else row.set(y, likeness);
			if (row.size === 0) edges.delete(x);
			else edges.set(x, row);
		}
		return before !== likeness;
	};

	/** How alike two documents are; null where they do not meet, or are no neighbours. */
	const likenessOf = (x: DocumentId, y: DocumentId): number | null => {
		const [a, b] = [subjects.get(x), subjects.get(y)];
		if (!a || !b || (meetings.get(x)?.get(y) ?? 0) <= 0) return null;
		meter.lay(a.about);
		const { cosine } = meter.measure(b.about);
		return cosine >= sameSubject || b.marks.some((mark) => a.marked.has(mark)) ? cosine : null;
	};

	/** All the others, in order of ids, and how alike each is. */
	const others = (id: DocumentId): ReadonlyMap<DocumentId, number> => {
		const own = subjects.get(id);
		if (!own) return new Map();
		meter.lay(own.about);
		return new Map(
			[...subjects]
				.filter(([other]) => other !== id)
				.sort(([x], [y]) => (x < y ? -1 : 1))
				.map(([other, { about }]) => [other, meter.measure(about).cosine]),
		);
	};

	/** Replaces what a document is about; returns what changes where documents are many. */
	const replace = (id: DocumentId, subject: Subject | null): readonly (readonly [DocumentId, DocumentId])[] => {
		const touched: Touched = new Map();
		const formerAnchors = subjects.get(id)?.anchors ?? nobody;
		const anchors = subject ? anchorsOf(subject) : nobody;
		for (const anchor of formerAnchors) if (!anchors.has(anchor)) move(id, anchor, -1, touched);
		if (subject) {
			const { about, marks } = subject;
			subjects.set(id, { about: meter.number(about), marks, marked: new Set(marks), anchors });
		} else subjects.delete(id);
		for (const anchor of anchors) {
			if (formerAnchors.has(anchor)) touchHolders(id, anchor, touched);
			else move(id, anchor, 1, touched);
		}
		for (const other of edges.get(id)?.keys() ?? []) {
			const [x, y] = id < other ? [id, other] : [other, id];
			touch(touched, x, y);
		}
		const changed: (readonly [DocumentId, DocumentId])[] = [];
		for (const [x, others] of touched) {
			for (const y of others) if (setEdge(x, y, likenessOf(x, y))) changed.push([x, y]);
		}
		const former = new Map<DocumentId, ReadonlySet<DocumentId>>();
		for (const one of new Set(changed.flat())) {
			former.set(one, closest.get(one) ?? nobody);
			const now = closestOf(edges.get(one));
			if (now.size > 0) closest.set(one, now);
			else closest.delete(one);
		}
		const pairs = new Map(changed.map((pair) => [pair.join('\n'), pair]));
		for (const [one, before] of former) {
			const now = closest.get(one) ?? nobody;
			for (const other of [...before, ...now]) {
				if (before.has(other) === now.has(other)) continue;
				const pair = one < other ? ([one, other] as const) : ([other, one] as const);
				pairs.set(pair.join('\n'), pair);
			}
		}
		const was = (x: DocumentId, y: DocumentId) => (former.get(x) ?? closest.get(x) ?? nobody).has(y);
		const is = (x: DocumentId, y: DocumentId) => (closest.get(x) ?? nobody).has(y);
		return [...pairs.values()].filter(([x, y]) => (was(x, y) && was(y, x)) || (is(x, y) && is(y, x)));
	};

	return {
		update(id, subject) {
			const wereFew = areFew(subjects.size);
			const before = wereFew ? others(id) : new Map<DocumentId, number>();
			const changed = replace(id, subject);
			const few = areFew(subjects.size);
			if (!few && !wereFew) return changed;
			if (few !== wereFew) return pairsAmong([...new Set([...subjects.keys(), id])]);
			const after = others(id);
			return [...new Set([...before.keys(), ...after.keys()])]
				.filter((other) => before.get(other) !== after.get(other))
				.map((other) => (id < other ? [id, other] : [other, id]));
		},
		neighbours(id) {
			if (areFew(subjects.size)) return others(id);
			const row = edges.get(id);
			const mutual = [...(closest.get(id) ?? nobody)].filter((other) => closest.get(other)?.has(id) === true);
			return new Map(mutual.map((other) => [other, row?.get(other) ?? 0]));
		},
	};
}

/** The documents of a row that are most alike, in order of ids among equals, and all that only quote the same words. */
function closestOf(row: ReadonlyMap<DocumentId, number> | undefined): ReadonlySet<DocumentId> {
	const alikeOnes = [...(row ?? [])].filter(([, likeness]) => likeness >= sameSubject);
	const quoting = [...(row ?? [])].filter(([, likeness]) => likeness < sameSubject);
	const ordered =
		alikeOnes.length <= nearest ? alikeOnes : alikeOnes.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
	return new Set([...ordered.slice(0, nearest), ...quoting].map(([id]) => id));
}

/** Each pair once, the lesser id first. */
function pairsAmong(ids: readonly DocumentId[]): readonly (readonly [DocumentId, DocumentId])[] {
	const ordered = ids.toSorted();
	return ordered.flatMap((x, i) => ordered.slice(i + 1).map((y) => [x, y] as const));
}

function anchorsOf({ about, marks }: Subject): ReadonlySet<string> {
	const words = about.terms
		.map((term, i) => ({ term, weight: about.weights[i] ?? 0 }))
		.sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
		.slice(0, mostAnchors);
	return new Set([...words.map(({ term }) => `w ${term}`), ...marks.slice(0, mostMarks).map((mark) => `m ${mark}`)]);
}
