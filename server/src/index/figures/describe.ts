import type { Figure } from '../../facts/types.ts';
import type { DescribedFigure } from '../comparable.ts';
import type { FigureMention, Mention } from '../mention.ts';
import { withoutTitle } from '../personTitles.ts';
import type { GivenNames } from './givenNames.ts';
import { isKnownClass, predicateClasses, quantityOf } from './predicates.ts';

/**
 * Nouns that writers use for one another though they are no synonyms everywhere: `41 states signed` may be countries or not,
 * `23 steps` may be the `23 executive actions` of another text.
 */
const exchanged: readonly (readonly string[])[] = [
	['country', 'state'],
	['step', 'action', 'measure', 'move', 'order', 'proposal', 'recommendation'],
	['bill', 'measure', 'law', 'act', 'legislation', 'resolution'],
	['vote', 'lawmaker', 'member', 'senator', 'representative'],
	['seat', 'lawmaker', 'member', 'senator', 'representative'],
	['agent', 'officer', 'official', 'police'],
	['death', 'victim', 'person'],
	['email', 'message', 'letter'],
	['document', 'page', 'file'],
	['attack', 'shooting', 'incident', 'case'],
];

const exchangedWith: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	exchanged.flatMap((list) =>
		list.map((noun) => [noun, new Set(exchanged.filter((other) => other.includes(noun)).flat())] as const),
	),
);

/** How far two counted things may be one: 1 the same class, 0.7 nouns that writers use for one another, 0 neither. */
export function nounsMeet(a: FigureMention, b: FigureMention): number {
	const [p, q] = [a.described.quantity, b.described.quantity];
	if (p === null || q === null) return 0;
	if (p === q) return 1;
	return exchangedWith.get(p)?.has(q) ? 0.7 : 0;
}

/** Qualifiers that say "besides those just counted": the figure is another one. */
const besides = new Set([
	'other',
	'another',
	'more',
	'additional',
	'further',
	'extra',
	'remaining',
	'new',
	'different',
]);

/** Qualifiers that narrow nothing. */
const idleQualifiers = new Set([
	'total',
	'whole',
	'entire',
	'participating',
	'different',
	'various',
	'separate',
	'mostly',
]);

export function describeFigure(
	{ kind, quantity, predicates, subject, qualifiers }: Figure,
	given: GivenNames = new Map(),
): DescribedFigure {
	const narrowing = qualifiers.filter((word) => !idleQualifiers.has(word));
	const words = subject === null ? null : significant(subject);
	const name = words !== null && kind === 'age' ? withoutTitle(words) : words;
	return {
		quantity: quantity === null ? null : quantityOf(quantity, predicates),
		classes: predicateClasses(quantity, predicates),
		subject: name,
		given: name === null || kind !== 'age' ? null : givenNameOf(name, given),
		narrowing,
		countsOthers: narrowing.some((word) => besides.has(word)),
	};
}

/** The predicate classes that a figure stands in, without repeats. */
export function classesOf(mention: FigureMention): readonly string[] {
	return mention.described.classes;
}

/** The classes of verbs that are said of a count, where others than those are known to count other things. */
export function knownClassesOf(mention: Mention): readonly string[] {
	return mention.kind === 'figure' && mention.figure.kind === 'count' ? classesOf(mention).filter(isKnownClass) : [];
}

/** Whether verbs of two known classes are said of two counts, and none of one class: others are counted. */
export function predicatesOppose(a: FigureMention, b: FigureMention): boolean {
	if (a.figure.kind !== 'count' || b.figure.kind !== 'count') return false;
	const x = classesOf(a);
	const y = classesOf(b);
	if (x.some((name) => y.includes(name))) return false;
	return x.some(isKnownClass) && y.some(isKnownClass);
}

/** Whether two figures may be about one subject: one names none, or both share a word of their names. */
export function subjectsAgree(a: FigureMention, b: FigureMention): boolean {
	const x = a.described.subject;
	const y = b.described.subject;
	if (x === null || y === null) return true;
	return y.some((word) => x.includes(word)) && !areNamesakes(a.described, b.described);
}

/** `Sadiq` of `Sadiq Khan`, and of `Khan` where the document calls no other Khan by name. */
function givenNameOf(words: readonly string[], given: GivenNames): string | null {
	return words.length > 1 ? (words[0] ?? null) : (given.get(words[0] ?? '') ?? null);
}

/** Two people of one surname: their given names differ, and are not one name cut short (`Rob`, `Robert`). */
function areNamesakes(a: DescribedFigure, b: DescribedFigure): boolean {
	if (a.given === null || b.given === null || a.subject?.at(-1) !== b.subject?.at(-1)) return false;
	return a.given.slice(0, 2) !== b.given.slice(0, 2);
}

/** Words of names that tell nobody apart: articles and titles. */
export const idleInNames: ReadonlySet<string> = new Set([
	'the',
	'a',
	'an',
	'of',
	'mr',
	'mrs',
	'ms',
	'dr',
	'sir',
	'his',
	'her',
	'its',
	'their',
]);

/** The words of a name that can tell people and things apart: no articles, no titles. */
function significant(name: string): string[] {
	return name
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !idleInNames.has(word));
}

/**
 * How much what narrows two figures keeps them apart: 0 for the same or nothing that narrows either, 0.3 where only one is
 * narrowed, 1 where both are and share nothing, or one says that it counts others ("two more").
 */
export function qualifiersDiffer(a: FigureMention, b: FigureMention): number {
	if (a.described.countsOthers !== b.described.countsOthers) return 1;
	const [x, y] = [a.described.narrowing, b.described.narrowing];
	if (x.length === 0 && y.length === 0) return 0;
	if (x.length === 0 || y.length === 0) return 0.3;
	return x.some((word) => y.includes(word)) ? 0 : 1;
}
