import { compare } from '../../server/src/index/compare/prepared.ts';
import { sameDimension } from '../../server/src/index/compare/dimensions.ts';
import { partNames, partsOf } from '../../server/src/index/compare/parts.ts';
import { alike } from '../../server/src/index/compare/vector.ts';
import type { Countable } from '../../server/src/index/mention.ts';
import type { Figure } from '../../server/src/facts/types.ts';
import type { Sample } from '../lib/regression.ts';
import type { Article } from './articles.ts';

/** Documents less alike than this are not paired. */
const leastAlike = 0.15;
/** Of the pairs across events one in so many is taken: they are many, and alike. */
const thinning = 25;

/** A pair of mentions with its label, and the numbers of the two events whose articles it was taken from; the lesser first. */
export interface PairSample extends Sample {
	readonly events: readonly [number, number];
}

/**
 * Pairs with labels that nobody had to give ("silver"): two articles of one event that state the same distinctive number of
 * the same kind speak of one quantity (1); the other numbers beside such a one are its rivals, and speak of others (0).
 */
export function pairsWithin(events: readonly (readonly Article[])[]): readonly PairSample[] {
	return events.flatMap((articles, event) =>
		articles.flatMap((a, i) =>
			articles.slice(i).flatMap((b) => {
				const similarity = a === b ? 1 : alike(a.about, b.about).cosine;
				const samples = similarity < leastAlike ? [] : pairsOf(a, b, similarity);
				return samples.map((sample): PairSample => ({ ...sample, events: [event, event] }));
			}),
		),
	);
}

/** Pairs of articles of different events that are alike all the same: none of their numbers are of one quantity. */
export function pairsAcross(events: readonly (readonly Article[])[]): readonly PairSample[] {
	const articles = events.flatMap((event, number) => event.map((article) => ({ article, number })));
	let met = 0;
	return articles.flatMap(({ article: a, number }, i) =>
		articles.slice(i + 1).flatMap(({ article: b, number: other }) => {
			const similarity = number === other ? 0 : alike(a.about, b.about).cosine;
			if (similarity < leastAlike) return [];
			return a.mentions.flatMap((x) =>
				b.mentions.flatMap((y): PairSample[] => {
					if (!sameDimension(x, y) || compare(x, y) !== 'conflicts' || met++ % thinning !== 0) return [];
					return [{ ...sampleOf(x, y, similarity, 0), events: [number, other] }];
				}),
			);
		}),
	);
}

function pairsOf(a: Article, b: Article, similarity: number): readonly Sample[] {
	const within = a === b;
	const pairs = a.mentions.flatMap((x, i) =>
		b.mentions.flatMap((y, j) =>
			(within && j <= i) || !sameDimension(x, y) ? [] : [{ x, y, i, j, relation: compare(x, y) }],
		),
	);
	const alikePairs = pairs.filter(({ x, y, relation }) => relation === 'agrees' && isTelling(x, y));
	const left = new Set(alikePairs.map(({ i }) => i));
	const right = new Set(alikePairs.map(({ j }) => j));
	const rivals = pairs.filter(
		({ i, j, relation }) => relation === 'conflicts' && (within || left.has(i) || right.has(j)),
	);
	return [
		...alikePairs.map(({ x, y }) => sampleOf(x, y, similarity, 1)),
		...rivals.map(({ x, y }) => sampleOf(x, y, similarity, 0)),
	];
}

function sampleOf(x: Countable, y: Countable, similarity: number, label: 0 | 1): Sample {
	const parts = partsOf(x, y, similarity);
	return { values: partNames.map((name) => parts[name]), label };
}

/** Equal by more than chance: both distinctive, and counts of one thing. */
function isTelling(x: Countable, y: Countable): boolean {
	if (!isDistinctive(x) || !isDistinctive(y)) return false;
	if (x.kind === 'date' || y.kind === 'date') return true;
	return x.figure.kind !== 'count' || y.figure.kind !== 'count' || x.figure.quantity === y.figure.quantity;
}

/** A day rather than a month or weekday; a number that is seldom met by chance. */
function isDistinctive(mention: Countable): boolean {
	if (mention.kind === 'figure') return isDistinctiveFigure(mention.figure);
	const { expression } = mention.said;
	if (expression.type === 'partial') return expression.day !== null;
	return expression.type === 'absolute' && expression.from.slice(0, 7) === expression.to.slice(0, 7);
}

function isDistinctiveFigure({ kind, low, high, counted }: Figure): boolean {
	if (low === null) return false;
	const digits = String(low)
		.replace(/\D/g, '')
		.replace(/^0+|0+$/g, '').length;
	if (kind === 'age') return low > 0;
	if (low !== high) return digits >= 2;
	if (kind === 'money' || digits >= 3) return true;
	if (kind === 'count') return counted !== null && (digits >= 2 || low > 12);
	return digits >= 2 && kind !== 'duration';
}
