import type { Node } from './clusters.ts';
import { directionOf } from './direction.ts';
import type { Direction } from './direction.ts';
import { compareRefs } from './mention.ts';
import type { DocumentId, Mention, Relation } from './mention.ts';
import { greatestOf } from '../text/extremes.ts';

/** A mention that another was compared with, in one group of both. */
export interface Counterpart {
	readonly mention: Mention;
	readonly relation: Relation;
	/** What it is beside the mention, where the relation runs one way. */
	readonly direction: Direction | null;
	/** 0 to 1. */
	readonly confidence: number;
	/** A disagreement is the mention's own to answer for: not when it holds the standard and the counterpart departs from it. */
	readonly departs: boolean;
}

/** What a mention was compared with in one of its groups, in order of references. */
export function counterpartsOf(node: Node, group: string, standard: ReadonlySet<Node> | null): readonly Counterpart[] {
	const holds = standard?.has(node) ?? false;
	const counterparts: Counterpart[] = [];
	for (const [other, { relation, confidence }] of node.links) {
		if (!other.homes.includes(group)) continue;
		const departs = standard === null || !holds || standard.has(other);
		const direction = directionOf(node.mention, other.mention, relation);
		counterparts.push({ mention: other.mention, relation, direction, confidence, departs });
	}
	return counterparts.sort((p, q) => compareRefs(p.mention.ref, q.mention.ref));
}

/** A mention with those of its group that agree with it. */
function campOf(node: Node, group: string): ReadonlySet<Node> {
	const camp = new Set([node]);
	for (const [other, { relation, confidence }] of node.links) {
		if (agrees(relation, confidence) && other.homes.includes(group)) camp.add(other);
	}
	return camp;
}

/** How many mentions are of a mention's camp, itself among them. */
export function campSize(node: Node, group: string): number {
	let size = 1;
	for (const [other, { relation, confidence }] of node.links) {
		if (agrees(relation, confidence) && other.homes.includes(group)) size++;
	}
	return size;
}

/** From this confidence on two mentions are more likely of one thing than not. */
const leastLikely = 0.5;

/** Agreement that is likely, not merely possible: the same number elsewhere may count something else. */
function agrees(relation: Relation, confidence: number): boolean {
	return (relation === 'agrees' || relation === 'same') && confidence >= leastLikely;
}

/**
 * The mentions of a group by which the others are measured: those of authoritative documents with all that agree with them,
 * else those that agree with the value that most mentions state. Null when no value is stated more often than any other; then
 * every disagreement counts for both sides. Kept up to date by difference.
 */
export interface GroupStandard {
	/** Counts a mention anew (`size`: how large its camp is), or takes it out (null). */
	count(node: Node, size: number | null): void;
	readonly isEmpty: boolean;
	/** As of the last `review`. */
	readonly standard: ReadonlySet<Node> | null;
	/** Finds the standard; returns the mentions that are, or were, measured otherwise by it. */
	review(authoritative: ReadonlySet<DocumentId>): Iterable<Node>;
}

export function createGroupStandard(group: string): GroupStandard {
	const sizes = new Map<Node, number>();
	const bySize = new Map<number, Set<Node>>();
	const byDocument = new Map<DocumentId, Set<Node>>();
	let standard: ReadonlySet<Node> | null = null;

	const largestCamp = (): ReadonlySet<Node> | null => {
		const largest = greatestOf([0, ...bySize.keys()]);
		const best = bySize.get(largest);
		// all of one camp see that camp: more than it holds cannot
		if (!best || largest < 2 || best.size > largest) return null;
		const [first, ...others] = best;
		if (!first) return null;
		const camp = campOf(first, group);
		return others.every((other) => [...campOf(other, group)].every((member) => camp.has(member))) ? camp : null;
	};

	const find = (authoritative: ReadonlySet<DocumentId>): ReadonlySet<Node> | null => {
		const trusted = [...authoritative].flatMap((id) => [...(byDocument.get(id) ?? [])]);
		if (trusted.length === 0) return largestCamp();
		return new Set(trusted.flatMap((node) => [...campOf(node, group)]));
	};

	return {
		count(node, size) {
			const before = sizes.get(node);
			const { document } = node.mention.ref;
			if (before !== undefined) drop(bySize, before, node);
			if (size === null) {
				sizes.delete(node);
				drop(byDocument, document, node);
			} else {
				sizes.set(node, size);
				put(bySize, size, node);
				put(byDocument, document, node);
			}
		},
		get isEmpty() {
			return sizes.size === 0;
		},
		get standard() {
			return standard;
		},
		review(authoritative) {
			const before = standard;
			const after = find(authoritative);
			standard = after;
			const same = before?.size === after?.size && [...(before ?? [])].every((node) => after?.has(node) === true);
			return same ? [] : new Set([...(before ?? []), ...(after ?? [])]);
		},
	};
}

function put<K>(sets: Map<K, Set<Node>>, key: K, node: Node): void {
	const set = sets.get(key);
	if (set) set.add(node);
	else sets.set(key, new Set([node]));
}

function drop<K>(sets: Map<K, Set<Node>>, key: K, node: Node): void {
	const set = sets.get(key);
	set?.delete(node);
	if (set?.size === 0) sets.delete(key);
}
