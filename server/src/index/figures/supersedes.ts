import type { FigureMention } from '../mention.ts';
import { quantityOf } from './predicates.ts';

/** Quantities that only grow while an event unfolds: a later, higher number replaces the earlier one. */
const growing = new Set(['death', 'injury', 'missing', 'case', 'arrest', 'infection', 'victim']);

/** Words around a number that say that it is the state at the time of writing. */
const provisional = /\b(?:so far|at least|as of|now|latest|rises?|rose|risen|climbs?|climbed|updated?|revised)\b/iu;

/**
 * Whether two conflicting figures show that the later one replaces the earlier: a toll that has risen between two dated
 * documents or that a text calls provisional, an age after a birthday.
 */
export function supersedes(a: FigureMention, b: FigureMention): boolean {
	const [earlier, later] = (a.written ?? '') <= (b.written ?? '') ? [a, b] : [b, a];
	const dated = earlier.written !== null && later.written !== null && earlier.written < later.written;
	const from = earlier.figure.low;
	const to = later.figure.low;
	if (from === null || to === null) return false;
	if (a.figure.kind === 'age')
		return dated && to > from && to - from <= yearsBetween(earlier.written, later.written) + 1;
	if (!growing.has(quantityOf(a.figure.quantity ?? '', a.figure.predicates))) return false;
	return dated ? to > from : provisional.test(a.excerpt) !== provisional.test(b.excerpt);
}

/** Whole years between two ISO days, `earlier` first. */
function yearsBetween(earlier: string | null, later: string | null): number {
	if (earlier === null || later === null) return 0;
	const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
	return later.slice(5) < earlier.slice(5) ? years - 1 : years;
}
