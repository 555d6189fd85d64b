import type { FigureMention } from '../mention.ts';
import { common } from '../similarity.ts';
import { isName } from '../../facts/terms.ts';
import { predicateClasses } from './predicates.ts';

/** Why two figures may speak of the same quantity, or null when nothing says that they do. */
export interface Comparability {
	/** 0 to 1. */
	readonly confidence: number;
	/** One English sentence. */
	readonly why: string;
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

/**
 * Whether two figures of one bucket (same unit or counted thing) are about the same quantity: what is said of them, whom
 * they are about, what narrows them, and whether their texts speak of one event (`similarity`, 0 to 1; 1 within a document, 0 when they do not).
 */
export function comparable(a: FigureMention, b: FigureMention, similarity: number): Comparability | null {
	if (similarity === 0) return null;
	if (!subjectsAgree(a, b) || !qualifiersAgree(a, b)) return null;
	const shared = common(a.terms, b.terms);
	const names = shared.filter(isName).length;
	const near =
		a.ref.document === b.ref.document ? 'in one document' : `texts alike by ${Math.round(similarity * 100)} %`;
	switch (a.figure.kind) {
		case 'age':
			return a.figure.subject !== null && b.figure.subject !== null
				? { confidence: 0.9, why: `the age of ${a.figure.subject}, ${near}` }
				: null;
		case 'count':
			return byPredicate(a, b, shared, near, similarity);
		case 'money':
		case 'share':
		case 'duration':
		case 'measure':
		case 'rank':
		case 'number':
			// A unit says less than a counted thing: more of the surroundings has to agree.
			return names >= 1 && shared.length >= 3 && a.figure.quantity === b.figure.quantity
				? byPredicate(a, b, shared, near, similarity)
				: null;
	}
}

function byPredicate(
	a: FigureMention,
	b: FigureMention,
	shared: readonly string[],
	near: string,
	similarity: number,
): Comparability | null {
	const classes = classesOf(a).filter((name) => classesOf(b).includes(name));
	const first = classes[0];
	const support = Math.min(shared.length, 5) / 5;
	if (first !== undefined) {
		return { confidence: 0.6 + 0.2 * support + 0.2 * Math.min(1, similarity), why: `both say “${first}”, ${near}` };
	}
	const silent = classesOf(a).length === 0 && classesOf(b).length === 0;
	return silent && shared.length >= 3
		? { confidence: 0.5 + 0.2 * support, why: `same surroundings (${shared.slice(0, 4).join(', ')}), ${near}` }
		: null;
}

/** The predicate classes that a figure stands in, without repeats. */
export function classesOf(mention: FigureMention): readonly string[] {
	return predicateClasses(mention.figure.quantity, mention.figure.predicates);
}

function subjectsAgree(a: FigureMention, b: FigureMention): boolean {
	const x = a.figure.subject;
	const y = b.figure.subject;
	if (x === null || y === null) return true;
	const words = new Set(significant(x));
	return significant(y).some((word) => words.has(word));
}

/** The words of a name that can tell people and things apart: no articles, no titles. */
function significant(name: string): string[] {
	const idle = new Set(['the', 'a', 'an', 'of', 'mr', 'mrs', 'ms', 'dr', 'sir', 'his', 'her', 'its', 'their']);
	return name
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !idle.has(word));
}

function qualifiersAgree(a: FigureMention, b: FigureMention): boolean {
	const x = a.figure.qualifiers.filter((word) => !idleQualifiers.has(word));
	const y = b.figure.qualifiers.filter((word) => !idleQualifiers.has(word));
	if ([...x, ...y].some((word) => besides.has(word))) return false;
	return x.length === 0 && y.length === 0 ? true : x.some((word) => y.includes(word));
}
