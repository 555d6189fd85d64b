import { classesOf } from './figures/describe.ts';
import { isKnownClass, quantityOf } from './figures/predicates.ts';
import { dimensionsOf } from './compare/dimensions.ts';
import { refKey } from './mention.ts';
import type { Comparison, Group, Mention, MentionRef, Relation } from './mention.ts';

/** Two mentions that were compared. */
export interface Link {
	readonly a: MentionRef;
	readonly b: MentionRef;
	readonly keyA: string;
	readonly keyB: string;
	readonly relation: Relation;
	readonly confidence: number;
}

/**
 * The groups of mentions that hang together (in order of their references) by the links between them. Counts of which
 * different things are said (countries that attended, countries that signed) form a group for each; a mention of which both
 * are said ("participated, endorsing") stands in both, and holds them together under one heading. What is said of one such
 * mention alone makes no group.
 */
export function groupsFrom(mentions: readonly Mention[], links: readonly Link[]): readonly Group[] {
	const classes = mentions.map((mention) => knownClassesOf(mention));
	const names = [...new Set(classes.flat())].sort();
	if (names.length < 2) return [groupFrom(mentions, links) ?? []].flat();
	const homes = homesOf(mentions, classes, links);
	return names.flatMap((name) => {
		const members = mentions.filter((mention) => homes.get(refKey(mention.ref))?.has(name));
		const alone = members.length === 1 && members.every((mention) => (homes.get(refKey(mention.ref))?.size ?? 0) > 1);
		const group = alone ? null : groupFrom(members, links);
		return group ? [{ ...group, key: `${group.key} ${name}`, title: name }] : [];
	});
}

/** The classes of verbs that are said of a count, where others than those are known to count other things. */
function knownClassesOf(mention: Mention): readonly string[] {
	return mention.kind === 'figure' && mention.figure.kind === 'count' ? classesOf(mention).filter(isKnownClass) : [];
}

/**
 * The groups, by name, that each mention (by its key) stands in: those of its own classes; a mention that no known verb is
 * said of goes along with all that it is linked to, over others like it.
 */
function homesOf(
	mentions: readonly Mention[],
	classes: readonly (readonly string[])[],
	links: readonly Link[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const homes = new Map(mentions.map((mention, i) => [refKey(mention.ref), new Set(classes[i])]));
	const linked = new Map<string, string[]>();
	const classed = new Set([...homes].flatMap(([key, names]) => (names.size > 0 ? [key] : [])));
	for (const { keyA, keyB } of links) {
		for (const [from, to] of [
			[keyA, keyB],
			[keyB, keyA],
		] as const) {
			const list = linked.get(from);
			if (list) list.push(to);
			else linked.set(from, [to]);
		}
	}
	for (const start of classed) {
		const names = homes.get(start) ?? new Set();
		const seen = new Set([start]);
		const stack = [start];
		for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
			for (const other of linked.get(next) ?? []) {
				if (seen.has(other) || classed.has(other)) continue;
				seen.add(other);
				stack.push(other);
				for (const name of names) homes.get(other)?.add(name);
			}
		}
	}
	return homes;
}

/** One group of some mentions (in order) and all links between them; null for no mentions. */
function groupFrom(mentions: readonly Mention[], links: readonly Link[]): Group | null {
	const [first] = mentions;
	if (!first) return null;
	const rank = new Map(mentions.map((mention, i) => [refKey(mention.ref), i]));
	const comparisons = links
		.flatMap(({ keyA, keyB, relation, confidence }): Comparison[] => {
			const x = rank.get(keyA);
			const y = rank.get(keyB);
			if (x === undefined || y === undefined) return [];
			const [a, b] = x < y ? [x, y] : [y, x];
			return [{ a, b, relation, confidence }];
		})
		.sort((p, q) => p.a - q.a || p.b - q.b);
	return {
		key: refKey(first.ref),
		kind: first.kind,
		title: titleOf(mentions),
		heading: headingOf(first),
		mentions,
		comparisons,
	};
}

/** What a group and those beside it count: the counted thing, else the unit; of an utterance and a date, that they are one. */
function headingOf(mention: Mention): string {
	if (mention.kind === 'quotation') return refKey(mention.ref);
	if (mention.kind === 'date') return 'date';
	const { figure } = mention;
	if (figure.kind === 'age') return `age ${figure.subject ?? ''}`;
	if (figure.kind === 'count' && figure.quantity !== null)
		return `count ${quantityOf(figure.quantity, figure.predicates)}`;
	return dimensionsOf(mention)[0] ?? figure.kind;
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
