/**
 * Disjoint sets over 0 … size-1 (Tarjan 1975, path halving). `find` gives the least member of a set, so that names of sets
 * do not depend on the order of the unions.
 */
export interface UnionFind {
	find(member: number): number;
	union(a: number, b: number): void;
}

export function createUnionFind(size: number): UnionFind {
	const parents = Array.from({ length: size }, (_, i) => i);
	const find = (member: number): number => {
		let current = member;
		for (;;) {
			const parent = parents[current] ?? current;
			if (parent === current) return current;
			current = parents[current] = parents[parent] ?? parent;
		}
	};
	return {
		find,
		union(a, b) {
			const x = find(a);
			const y = find(b);
			parents[Math.max(x, y)] = Math.min(x, y);
		},
	};
}
