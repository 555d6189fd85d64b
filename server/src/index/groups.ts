import { classesOf } from './figures/describe.ts';
import { quantityOf } from './figures/predicates.ts';
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
	/** One English sentence: what made the two comparable. */
	readonly why: string;
}

/** The group of some mentions (in order of their references) and all links between them; null for no mentions. */
export function groupFrom(mentions: readonly Mention[], links: readonly Link[]): Group | null {
	const [first] = mentions;
	if (!first) return null;
	const rank = new Map(mentions.map((mention, i) => [refKey(mention.ref), i]));
	const comparisons = links
		.flatMap(({ keyA, keyB, relation, confidence, why }): Comparison[] => {
			const x = rank.get(keyA);
			const y = rank.get(keyB);
			if (x === undefined || y === undefined) return [];
			const [a, b] = x < y ? [x, y] : [y, x];
			return [{ a, b, relation, confidence, why }];
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
