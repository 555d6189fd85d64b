import { describeRelations } from '../../server/src/cli/describeRelations.ts';
import type { DescribedRelation } from '../../server/src/cli/describeRelations.ts';
import type { Span } from '../../server/src/text/span.ts';
import { corpusOf } from './facts.ts';
import type { Text } from './facts.ts';
import type { Measure, Mistake, Outcome } from './score.ts';
import { mean, share } from './score.ts';
import { overlap } from './spans.ts';

interface GoldSide extends Span {
	readonly path: string;
	readonly text?: string;
}

/** Two places and how they stand to each other. */
export interface GoldPair {
	readonly id: string;
	readonly relation: string;
	readonly alsoAcceptable?: readonly string[];
	readonly scored?: boolean;
	readonly note?: string;
	readonly a: GoldSide;
	readonly b: GoldSide;
}

/** What the labels of the gold files allow the program to say. */
const accepted: Readonly<Record<string, readonly string[]>> = {
	AGREE: ['agrees', 'same'],
	SAME: ['agrees', 'same'],
	IMPRECISE: ['imprecise'],
	CONFLICT: ['conflicts'],
	UPDATE: ['superseded'],
	CONFUSABLE: ['unrelated', 'agrees', 'same'],
	'VARIANT WORDING': ['reworded'],
	TRUNCATED: ['truncated'],
	'DIFFERENT SPEAKER': ['other-speaker'],
};

/** How much of both places a relation covers; 0 unless it touches both. */
function closeness({ a, b }: DescribedRelation, gold: GoldPair): number {
	const touch = (place: DescribedRelation['a'], side: GoldSide) =>
		place.path === side.path ? overlap(place, side) : 0;
	const straight = Math.min(touch(a, gold.a), touch(b, gold.b)) > 0 ? touch(a, gold.a) + touch(b, gold.b) : 0;
	const crossed = Math.min(touch(a, gold.b), touch(b, gold.a)) > 0 ? touch(a, gold.b) + touch(b, gold.a) : 0;
	return Math.max(straight, crossed);
}

/** What the program says of the pair: of several comparisons the one that covers most, then the surest. */
function relationOf(gold: GoldPair, relations: readonly DescribedRelation[]): DescribedRelation | null {
	let best: DescribedRelation | null = null;
	let most = 0;
	for (const relation of relations) {
		if (relation.kind === 'passage') continue;
		const shared = closeness(relation, gold);
		if (shared > most || (shared === most && shared > 0 && best !== null && relation.confidence > best.confidence)) {
			best = relation;
			most = shared;
		}
	}
	return best;
}

/** The words of a side with what stands around them, for a person to judge the pair by. */
function words({ path, start, end }: GoldSide, texts: readonly Text[]): string {
	const text = texts.find((one) => one.path === path)?.text ?? '';
	return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 60)}`;
}

/** How often the program says of a pair what a fair judge would, relation by relation; only `scored` pairs. */
export function measurePairs(data: string, pairs: readonly GoldPair[], texts: readonly Text[]): Outcome {
	const corpus = corpusOf(texts);
	const byId = new Map(texts.map(({ path, text }) => [path, text]));
	const library = { path: (id: string) => id, text: (id: string) => byId.get(id) ?? '' };
	const relations = [...describeRelations(corpus, library)];
	const byRelation = new Map<string, { right: number; of: number }>();
	const mistakes: Mistake[] = [];
	for (const pair of pairs) {
		if (pair.scored === false) continue;
		const found = relationOf(pair, relations);
		const got = found?.relation ?? 'unrelated';
		const tally = byRelation.get(pair.relation) ?? { right: 0, of: 0 };
		byRelation.set(pair.relation, tally);
		tally.of++;
		const allowed = [pair.relation, ...(pair.alsoAcceptable ?? [])].flatMap((label) => accepted[label] ?? []);
		if (allowed.includes(got)) {
			tally.right++;
			continue;
		}
		mistakes.push({
			measure: 'pairs',
			weight: found?.confidence ?? 0.5,
			place: `${pair.id} ${pair.a.path}:${pair.a.start} ${pair.b.path}:${pair.b.start}`,
			expected: `${pair.relation}${pair.note ? ` (${pair.note})` : ''}`,
			got: found ? `${got}: ${found.why}` : got,
			text: `${words(pair.a, texts)} // ${words(pair.b, texts)}`,
		});
	}
	const rows = [...byRelation].sort(([a], [b]) => (a < b ? -1 : 1));
	const measures = rows.map(([relation, { right, of }]): Measure => {
		if (relation === 'CONFUSABLE') {
			const name = 'CONFUSABLE, reported';
			return {
				key: `${data}.${relation}.reported`,
				data,
				name,
				value: of - right,
				cases: of,
				unit: 'count',
				better: 'less',
			};
		}
		return share(data, `${relation}.right`, `${relation}, right`, right / of, of);
	});
	const macro = mean(rows.map(([, { right, of }]) => right / of));
	const cases = rows.reduce((sum, [, { of }]) => sum + of, 0);
	return { measures: [...measures, share(data, 'macro', 'mean over relations', macro, cases)], mistakes };
}
