import type { Cluster, Node } from './clusters.ts';
import { classesOf } from './figures/describe.ts';
import { quantityOf } from './figures/predicates.ts';
import { compareRefs, refKey } from './mention.ts';
import type { Comparison, Group, Mention } from './mention.ts';

/**
 * The groups of what hangs together. Counts of which different things are said (countries that attended, countries that
 * signed) form a group for each; a mention of which both are said ("participated, endorsing") stands in both, and holds them
 * together under one heading. What is said of one such mention alone makes no group. Costs what the whole cluster holds.
 */
export function groupsFrom({ nodes, isSplit }: Cluster): readonly Group[] {
	const ordered = [...nodes].sort((p, q) => compareRefs(p.mention.ref, q.mention.ref));
	if (!isSplit) return [groupFrom(ordered) ?? []].flat();
	const names = [...new Set(ordered.flatMap(({ homes }) => homes))].sort();
	return names.flatMap((name) => {
		const members = ordered.filter(({ homes }) => homes.includes(name));
		const alone = members.length === 1 && members.every(({ homes }) => homes.length > 1);
		const group = alone ? null : groupFrom(members);
		return group ? [{ ...group, key: `${group.key} ${name}`, title: name }] : [];
	});
}

/** One group of some mentions (in order) and all links between them; null for no mentions. */
function groupFrom(nodes: readonly Node[]): Group | null {
	const mentions = nodes.map(({ mention }) => mention);
	const [first] = mentions;
	if (!first) return null;
	const rank = new Map(nodes.map((node, i) => [node, i]));
	const comparisons = nodes.flatMap((node, a) =>
		[...node.links]
			.flatMap(([other, { relation, confidence }]): Comparison[] => {
				const b = rank.get(other) ?? -1;
				return b > a ? [{ a, b, relation, confidence }] : [];
			})
			.sort((p, q) => p.b - q.b),
	);
	return {
		key: refKey(first.ref),
		kind: first.kind,
		title: titleOf(mentions),
		heading: headingOf(first),
		mentions,
		comparisons,
	};
}

/**
 * What a group and those beside it count: the counted thing, or whose age it is. Sums of money, shares and dates have nothing in
 * common but their unit, and utterances not even that: each such group stands alone.
 */
function headingOf(mention: Mention): string {
	if (mention.kind === 'figure') {
		const { kind, subject, quantity, predicates } = mention.figure;
		if (kind === 'age') return `age ${subject ?? ''}`;
		if (kind === 'count' && quantity !== null) return `count ${quantityOf(quantity, predicates)}`;
	}
	return refKey(mention.ref);
}

/** The verb class that most mentions of a group share, the first among equals; empty where verbs tell nothing. */
function titleOf(mentions: readonly Mention[]): string {
	const counts = new Map<string, number>();
	for (const mention of mentions) {
		if (mention.kind !== 'figure' || mention.figure.kind !== 'count') continue;
		for (const name of classesOf(mention)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))[0]?.[0] ?? '';
}
