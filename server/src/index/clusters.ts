import { firstOf } from './firstOf.ts';
import { knownClassesOf } from './figures/describe.ts';
import type { Mention, Relation } from './mention.ts';
import { append } from '../text/append.ts';

/** A mention among those that it was compared with. */
export interface Node {
	readonly mention: Mention;
	/** By the other mention: how the two stand to each other. */
	readonly links: ReadonlyMap<Node, Link>;
	/** All that hangs together with it. */
	readonly cluster: Cluster;
	/**
	 * Names of the groups of its cluster that it stands in, in order: one for each thing that is said of it, where different
	 * things are said in the cluster; else the one group, named by an empty string.
	 */
	readonly homes: readonly string[];
}

/** Two mentions that were compared; `a` comes before `b` in the order of references. */
export interface Link {
	readonly a: Node;
	readonly b: Node;
	readonly relation: Relation;
	readonly confidence: number;
}

/** Mentions that hang together by links. */
export interface Cluster {
	readonly nodes: ReadonlySet<Node>;
	/** Different things are said in it. */
	readonly isSplit: boolean;
	/** Changes whenever something in it changes; never the same number twice. */
	readonly version: number;
}

/**
 * Mentions, what links them, and what hangs together by links, kept up to date by difference: what an edit costs depends on
 * what stands near it, not on how much hangs together.
 */
export interface Clusters {
	add(mention: Mention): Node;
	/** Takes a mention out; its links must have been taken before `settle`. */
	remove(node: Node): void;
	link(link: Link): void;
	unlink(link: Link): void;
	/** Does a part of what links that came and went have left to do. False when there is nothing left. */
	settle(): boolean;
	/** Mentions of which the links or the group may be others than before, and those that are gone; each is told once. */
	changes(): { readonly touched: ReadonlySet<Node>; readonly gone: ReadonlySet<Node> };
}

interface MutableNode extends Node {
	links: ReadonlyMap<Node, Link>;
	/** The same to be changed; null as long as it never had a link, as most mentions never have. */
	ownLinks: Map<Node, Link> | null;
	cluster: MutableCluster;
	homes: readonly string[];
	/** The classes of verbs that are said of it, of those that are known to count different things. */
	readonly classes: readonly string[];
}

interface MutableCluster extends Cluster {
	readonly nodes: Set<Node>;
	/** How many of its mentions each class is said of, where any is. */
	classes: Map<string, number> | null;
	isSplit: boolean;
	version: number;
}

const whole: readonly string[] = [''];
const noLinks: ReadonlyMap<Node, Link> = new Map();

export function createClusters(): Clusters {
	const nodes = new Map<Node, MutableNode>();
	let version = 0;
	// what is left to do
	const loose = new Set<MutableNode>();
	const homeless = new Set<MutableNode>();
	const dirty = new Set<MutableCluster>();
	const leaving = new Set<MutableNode>();
	const [nextLeaving, nextLoose] = [firstOf(leaving), firstOf(loose)];
	const [nextDirty, nextHomeless] = [firstOf(dirty), firstOf(homeless)];
	// what has changed since somebody asked
	let touched = new Set<Node>();
	let gone = new Set<Node>();

	const own = (node: Node) => nodes.get(node);

	const touch = (node: MutableNode) => {
		touched.add(node);
		node.cluster.version = ++version;
	};

	const enter = (node: MutableNode, cluster: MutableCluster) => {
		node.cluster = cluster;
		cluster.nodes.add(node);
		for (const name of node.classes) {
			cluster.classes ??= new Map();
			cluster.classes.set(name, (cluster.classes.get(name) ?? 0) + 1);
		}
		dirty.add(cluster);
		homeless.add(node);
		touch(node);
	};

	const leave = (node: MutableNode) => {
		const { cluster } = node;
		cluster.nodes.delete(node);
		cluster.version = ++version;
		for (const name of node.classes) {
			const count = (cluster.classes?.get(name) ?? 0) - 1;
			if (count > 0) cluster.classes?.set(name, count);
			else cluster.classes?.delete(name);
		}
		dirty.add(cluster);
	};

	const linksOf = (node: MutableNode) => {
		const links = (node.ownLinks ??= new Map());
		node.links = links;
		return links;
	};

	const newCluster = (): MutableCluster => ({
		nodes: new Set(),
		classes: null,
		isSplit: false,
		version: ++version,
	});

	/** The lesser of two clusters goes into the greater. */
	const merge = (p: MutableCluster, q: MutableCluster) => {
		const [less, more] = p.nodes.size < q.nodes.size ? [p, q] : [q, p];
		for (const node of less.nodes) {
			const moving = own(node);
			if (!moving) continue;
			leave(moving);
			enter(moving, more);
		}
	};

	/** A mention that lost a link, with others of its cluster that did: those that hang together no more get clusters of their own. */
	const separate = (start: MutableNode) => {
		const { cluster } = start;
		const sources = [...loose].filter((node) => node.cluster === cluster);
		for (const node of sources) loose.delete(node);
		for (const part of partsWithout(sources)) {
			const fresh = newCluster();
			for (const node of part) {
				const moving = own(node);
				if (!moving) continue;
				leave(moving);
				enter(moving, fresh);
			}
		}
	};

	const setHomes = (node: MutableNode, homes: readonly string[]) => {
		if (homes.length === node.homes.length && homes.every((name, i) => name === node.homes[i])) return;
		node.homes = homes;
		touch(node);
		for (const other of node.links.keys()) touched.add(other);
	};

	/**
	 * A mention stands where its own classes say; one of which no known verb is said goes along with all that it is linked to,
	 * over others like it.
	 */
	const house = (node: MutableNode) => {
		if (!node.cluster.isSplit) return setHomes(node, whole);
		if (node.classes.length > 0) return setHomes(node, node.classes);
		const names = new Set<string>();
		const seen = new Set<MutableNode>([node]);
		for (const next of seen) {
			for (const other of next.links.keys()) {
				const near = own(other);
				if (!near) continue;
				if (near.classes.length === 0) seen.add(near);
				else for (const name of near.classes) names.add(name);
			}
		}
		const homes = [...names].sort();
		for (const one of seen) {
			homeless.delete(one);
			setHomes(one, homes);
		}
	};

	return {
		add(mention) {
			const node: MutableNode = {
				mention,
				links: noLinks,
				ownLinks: null,
				cluster: newCluster(),
				homes: whole,
				classes: [...knownClassesOf(mention)].sort(),
			};
			nodes.set(node, node);
			enter(node, node.cluster);
			return node;
		},
		remove(node) {
			const leaver = own(node);
			if (leaver) leaving.add(leaver);
		},
		link(link) {
			const [a, b] = [own(link.a), own(link.b)];
			if (!a || !b) return;
			const isNew = !a.links.has(b);
			linksOf(a).set(b, link);
			linksOf(b).set(a, link);
			if (a.cluster !== b.cluster) merge(a.cluster, b.cluster);
			for (const node of [a, b]) {
				touch(node);
				if (isNew) homeless.add(node);
			}
		},
		unlink({ a, b }) {
			for (const [node, other] of [
				[own(a), b],
				[own(b), a],
			] as const) {
				if (node?.ownLinks?.delete(other) !== true) continue;
				touch(node);
				loose.add(node);
				homeless.add(node);
			}
		},
		settle() {
			const leaver = nextLeaving();
			if (leaver) {
				leaving.delete(leaver);
				leave(leaver);
				nodes.delete(leaver);
				loose.delete(leaver);
				homeless.delete(leaver);
				touched.delete(leaver);
				gone.add(leaver);
				return true;
			}
			const start = nextLoose();
			if (start) {
				separate(start);
				return true;
			}
			for (let cluster = nextDirty(); cluster; cluster = nextDirty()) {
				dirty.delete(cluster);
				const isSplit = (cluster.classes?.size ?? 0) > 1;
				if (isSplit === cluster.isSplit) continue;
				cluster.isSplit = isSplit;
				for (const node of cluster.nodes) {
					const member = own(node);
					if (member) homeless.add(member);
				}
				return true;
			}
			const node = nextHomeless();
			if (node) {
				homeless.delete(node);
				house(node);
				return true;
			}
			return false;
		},
		changes() {
			const answer = { touched, gone };
			touched = new Set();
			gone = new Set();
			return answer;
		},
	};
}

/**
 * What some mentions of one cluster hang together with, but for the greatest part: a search from each of them takes turns with
 * the others and joins those that it meets, so that it ends when all but one are exhausted (after Even and Shiloach 1981). Costs
 * what the lesser parts hold, and nearly nothing where all still hang together.
 */
function partsWithout(sources: readonly Node[]): readonly ReadonlySet<Node>[] {
	interface Search {
		readonly seen: Set<Node>;
		readonly open: Node[];
	}
	const searchOf = new Map<Node, Search>();
	const running = new Set<Search>();
	const parts: ReadonlySet<Node>[] = [];
	for (const source of sources) {
		const search: Search = { seen: new Set([source]), open: [source] };
		searchOf.set(source, search);
		running.add(search);
	}
	const join = (p: Search, q: Search): Search => {
		const [less, more] = p.seen.size < q.seen.size ? [p, q] : [q, p];
		for (const node of less.seen) {
			more.seen.add(node);
			searchOf.set(node, more);
		}
		append(more.open, less.open);
		running.delete(less);
		return more;
	};
	while (running.size > 1) {
		for (const search of running) {
			const next = search.open.pop();
			if (!next) {
				parts.push(search.seen);
				running.delete(search);
				if (running.size === 1) break;
				continue;
			}
			let current = search;
			for (const other of next.links.keys()) {
				const there = searchOf.get(other);
				if (there === current) continue;
				if (there) {
					current = join(current, there);
				} else {
					current.seen.add(other);
					current.open.push(other);
					searchOf.set(other, current);
				}
			}
			if (running.size === 1) break;
		}
	}
	return parts;
}
