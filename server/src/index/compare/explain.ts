import type { Countable, Mention } from '../mention.ts';
import { conflictPartNames, conflictScoreOf, conflictWeightOf } from './conflictParts.ts';
import type { ConflictPartName, ConflictParts } from './conflictParts.ts';
import { likenessOf, weightOf } from './likeness.ts';
import { partNames, partsOf } from './parts.ts';
import type { PartName } from './parts.ts';

/** A part of the likeness of two mentions, and what it adds to the log-odds that they are of one quantity. */
export interface Contribution {
	readonly part: PartName;
	/** 0 to 1. */
	readonly value: number;
	/** In log-odds: positive speaks for one quantity. */
	readonly weight: number;
}

/** The parts that count for a pair, the weightiest first; `documents` is how alike their documents are, 0 to 1. */
export function contributionsOf(
	a: Countable,
	b: Countable,
	documents: number,
): { likeness: number; parts: Contribution[] } {
	const parts = partsOf(a, b, documents);
	return {
		likeness: likenessOf(parts),
		parts: partNames
			.map((part) => ({ part, value: parts[part], weight: parts[part] * weightOf(part) }))
			.filter(({ part, weight }) => part !== 'likely' && Math.abs(weight) >= 0.05)
			.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.part < y.part ? -1 : 1)),
	};
}

/** What speaks for and against two different figures of two documents being of one quantity, the weightiest first. */
export function conflictContributions(parts: ConflictParts): { score: number; parts: ConflictContribution[] } {
	return {
		score: conflictScoreOf(parts),
		parts: conflictPartNames
			.map((part) => ({ part, weight: parts[part] * conflictWeightOf(part) }))
			.filter(({ part, weight }) => part !== 'likely' && Math.abs(weight) >= 0.05)
			.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.part < y.part ? -1 : 1)),
	};
}

/** A part of that, in log-odds: positive speaks for one quantity. */
export interface ConflictContribution {
	readonly part: ConflictPartName;
	readonly weight: number;
}

/** At most so many shared words are named. */
const mostWords = 5;

/** The words around both mentions, the weightiest first. */
export function sharedWords(a: Countable, b: Countable): readonly string[] {
	const weights = new Map(a.around.words.terms.map((term, i) => [term, a.around.words.weights[i] ?? 0]));
	return b.around.words.terms
		.flatMap((term, i) => {
			const weight = weights.get(term);
			return weight === undefined ? [] : [{ term, weight: Math.min(weight, b.around.words.weights[i] ?? 0) }];
		})
		.sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
		.slice(0, mostWords)
		.map(({ term }) => term);
}

/** One English sentence: what made two mentions comparable. */
export function whyComparable(a: Mention | undefined, b: Mention | undefined): string {
	if (!a || !b) return '';
	if (a.kind === 'quotation' || b.kind === 'quotation') return 'The quoted words overlap.';
	const words = sharedWords(a, b);
	const around = words.length > 0 ? `the words around both: ${words.join(', ')}` : '';
	const where = a.ref.document === b.ref.document ? 'in one document' : 'in documents about one event';
	const same = sameThing(a, b);
	const reasons = [same, around].filter((reason) => reason !== '').join('; ');
	return reasons === '' ? `Said ${where}.` : `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}; ${where}.`;
}

function sameThing(a: Countable, b: Countable): string {
	if (a.kind !== 'figure' || b.kind !== 'figure') return '';
	if (a.figure.kind === 'age' && a.figure.subject !== null && b.figure.subject !== null)
		return `the age of ${a.figure.subject}`;
	if (a.figure.counted === null || b.figure.counted === null) return '';
	if (a.figure.counted === b.figure.counted) return `both count “${a.figure.counted}”`;
	return a.figure.quantity === b.figure.quantity ? `“${a.figure.counted}” and “${b.figure.counted}” mean the same` : '';
}
