import type { Countable, Mention } from '../mention.ts';
import { agreementPartNames, agreementScoreOf, agreementWeightOf } from './agreementParts.ts';
import type { AgreementPartName } from './agreementParts.ts';
import type { Learned } from './judgement.ts';
import { dateContributions, dateScoreOf } from './dateParts.ts';
import type { DatePartName } from './dateParts.ts';
import { conflictContributions, conflictScoreOf } from './conflictParts.ts';
import type { ConflictPartName } from './conflictParts.ts';
import { likenessOf, weightOf } from './likeness.ts';
import { partsByName } from './pairScore.ts';
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
			.filter(({ part, weight }) => part !== 'likely' && Math.abs(weight) >= leastWeight)
			.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.part < y.part ? -1 : 1)),
	};
}

/** What a learned confidence is made of, the weightiest first: for and against two figures being of one quantity. */
export function learnedContributions(learned: NonNullable<Learned>): {
	readonly score: number;
	readonly parts: readonly LearnedContribution[];
} {
	switch (learned.of) {
		case 'meeting figures': {
			const parts = partsByName(learned.parts);
			return {
				score: agreementScoreOf(learned.parts),
				parts: weightiest(agreementPartNames.map((part) => ({ part, weight: parts[part] * agreementWeightOf(part) }))),
			};
		}
		case 'different dates':
			return { score: dateScoreOf(learned.parts), parts: weightiest(dateContributions(learned.parts)) };
		case 'different figures':
			return {
				score: conflictScoreOf(learned.parts, learned.difference) + learned.slip,
				parts: [
					...(learned.slip > 0 ? [{ part: 'one digit of many differs', weight: learned.slip } as const] : []),
					...weightiest(conflictContributions(learned.parts, learned.difference)),
				],
			};
	}
}

/** A part of that, in log-odds: positive speaks for one quantity. */
export interface LearnedContribution {
	readonly part: AgreementPartName | ConflictPartName | DatePartName | 'one digit of many differs';
	readonly weight: number;
}

/** A part that adds less says nothing. */
const leastWeight = 0.05;

function weightiest(contributions: readonly LearnedContribution[]): readonly LearnedContribution[] {
	return contributions
		.filter(({ part, weight }) => part !== 'likely' && Math.abs(weight) >= leastWeight)
		.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.part < y.part ? -1 : 1));
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
