import { createDocumentGraph } from '../../server/src/index/compare/documentGraph.ts';
import { areFew } from '../../server/src/index/compare/pairContext.ts';
import type { PairContext } from '../../server/src/index/compare/pairContext.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import type { Prepared } from '../../server/src/index/compare/prepared.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';
import type { Article } from './articles.ts';

/** Two articles that are compared, as in a folder that holds them all. */
export interface Neighbours {
	readonly a: Prepared;
	readonly b: Prepared;
	readonly context: PairContext;
	/** Which half of the documents the two are of; null where they are of both. */
	readonly half: 0 | 1 | null;
}

/** All pairs of neighbours, each once; `half` splits the documents so that those of one event fall together. */
export function neighboursAmong(articles: readonly Article[], half: (id: string) => 0 | 1): readonly Neighbours[] {
	const meter = createVectorMeter();
	const prepared = new Map(
		articles.map(({ id, mentions, heading }) => [id, prepare(mentions, heading, meter)] as const),
	);
	const graph = createDocumentGraph(meter);
	const few = areFew(articles.length);
	for (const { id, about } of articles) graph.update(id, { about, marks: [] });
	return articles.flatMap(({ id }) =>
		[...graph.neighbours(id)].flatMap(([other, similarity]): readonly Neighbours[] => {
			const [a, b] = [prepared.get(id), prepared.get(other)];
			if (!a || !b || id > other) return [];
			return [{ a, b, context: { similarity, few }, half: half(id) === half(other) ? half(id) : null }];
		}),
	);
}
