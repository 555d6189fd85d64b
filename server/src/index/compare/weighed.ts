import type { Countable, Relation } from '../mention.ts';
import { judgedPairs, pairsKeptApart } from './compareDocuments.ts';
import type { Learned } from './judgement.ts';
import type { PairContext } from './pairContext.ts';
import type { Prepared } from './prepared.ts';
import type { ReasonApart } from './reasons.ts';

/** A mention that another was held against. */
export interface Weighed {
	readonly mention: Countable;
	readonly relation: Relation;
	/** 0 to 1. */
	readonly confidence: number;
	/** How alike the two documents are, 0 to 1; 1 within one. */
	readonly similarity: number;
	readonly learned: Learned;
	/** Why the two were kept apart before they were judged; null where they were judged. */
	readonly apart: ReasonApart | null;
}

/**
 * Everything that mention `index` of one document was held against in another (`there` null: in its own), also what was too unsure
 * to be told of. `isFirst`: whether its document came first when the two were compared.
 */
export function weighedAgainst(
	own: Prepared,
	index: number,
	there: Prepared | null,
	context: PairContext,
	isFirst: boolean,
): readonly Weighed[] {
	const [left, right] = there === null || isFirst ? [own, there] : [there, own];
	const counterpart = ({ a, b }: { readonly a: number; readonly b: number }): Countable | undefined => {
		if (there === null) return a === index ? own.mentions[b] : b === index ? own.mentions[a] : undefined;
		const [here, far] = isFirst ? [a, b] : [b, a];
		return here === index ? there.mentions[far] : undefined;
	};
	const { similarity } = context;
	const judged = judgedPairs(left, right, context).flatMap((pair): Weighed[] => {
		const mention = counterpart(pair);
		const { relation, confidence, learned } = pair;
		return mention ? [{ mention, relation, confidence, similarity, learned, apart: null }] : [];
	});
	const keptApart = pairsKeptApart(left, right, context).flatMap((pair): Weighed[] => {
		const mention = counterpart(pair);
		const none = { confidence: 0, similarity, learned: null };
		return mention ? [{ mention, relation: 'unrelated', ...none, apart: pair.reason }] : [];
	});
	return [...judged, ...keptApart];
}
