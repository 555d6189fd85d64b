import type { Figure } from '../../facts/types.ts';
import { compareRefs, refKey } from '../mention.ts';
import type { Comparison, FigureMention, Group, Relation } from '../mention.ts';
import { eventsOf, pairsByTerm } from '../events.ts';
import type { Similarity } from '../events.ts';
import { createUnionFind } from '../unionFind.ts';
import { classesOf, comparable } from './comparable.ts';
import type { Comparability } from './comparable.ts';
import { quantityOf } from './predicates.ts';
import { baseUnit, compareValues } from './compareValues.ts';
import { supersedes } from './supersedes.ts';

/**
 * The bucket in which a figure looks for others, or null when it is compared with none: figures of different buckets are
 * never of one quantity.
 */
export function figureBucket(figure: Figure): string | null {
	switch (figure.kind) {
		case 'count':
			return figure.quantity === null ? null : `count ${quantityOf(figure.quantity, figure.predicates)}`;
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

/** In larger cells only mentions whose paragraphs share a term are compared. */
const pairwise = 40;

/**
 * The groups of one bucket. Documents that speak of one event form a heading; under it the mentions of one predicate that
 * are comparable, directly or through others, form a group. The result depends on the mentions alone, not on their order.
 */
export function groupFigures(bucket: string, unordered: readonly FigureMention[]): readonly Group[] {
	const mentions = [...unordered].sort((a, b) => compareRefs(a.ref, b.ref));
	const { similarity, headings } = eventsOf(mentions);
	const cells = new Map<string, FigureMention[]>();
	for (const mention of mentions) {
		const classes = classesOf(mention);
		for (const name of classes.length === 0 ? [''] : classes) {
			const cell = `${headings.get(mention.ref.document) ?? 0}\n${name}`;
			cells.set(cell, [...(cells.get(cell) ?? []), mention]);
		}
	}
	const groups = [...cells].flatMap(([cell, members]) => {
		const [heading = '', predicate = ''] = cell.split('\n');
		return groupsOfCell(bucket, heading, predicate, members, similarity);
	});
	// A mention that found company under one of its predicates need not stand alone under another.
	const accompanied = new Set(groups.flatMap((group) => (group.mentions.length > 1 ? group.mentions : [])));
	return groups.filter((group) => group.mentions.length > 1 || group.mentions.some((one) => !accompanied.has(one)));
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
	return [...members.values()].map((indices) => {
		const own = indices.flatMap((i) => mentions[i] ?? []);
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
		yield* pairsByTerm(mentions.map((mention) => mention.terms));
		return;
	}
	for (let a = 0; a < mentions.length; a++) for (let b = a + 1; b < mentions.length; b++) yield [a, b];
}
