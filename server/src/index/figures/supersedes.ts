import type { DateMentionInCorpus, FigureMention } from '../mention.ts';
import { quantityOf } from './predicates.ts';

/** Quantities that only grow while an event unfolds: a later, higher number replaces the earlier one. */
const growing = new Set([
	'death',
	'injury',
	'missing',
	'case',
	'arrest',
	'infection',
	'victim',
	'delegate',
	'signature',
]);

/** Words around a number that say that it is the state at the time of writing. */
const provisional = /\b(?:so far|at least|as of|now|latest|rises?|rose|risen|climbs?|climbed|updated?|revised)\b/iu;

/** Words that say that a date is not the one that was set before. */
const moved =
	/\b(?:(?:earlier|later|sooner) than|moved? (?:up|forward|back)|postpon\w{1,4}|delay(?:ed|ing)|reschedul\w{1,4}|brought forward|pushed back|instead of|originally|previously|no longer)\b/iu;

/**
 * Whether two conflicting figures show that the later one replaces the earlier: a toll that has risen between two dated
 * documents or that a text calls provisional, an age after a birthday.
 */
export function supersedes(a: FigureMention | DateMentionInCorpus, b: FigureMention | DateMentionInCorpus): boolean {
	if (a.kind === 'date' || b.kind === 'date') return a.saysChanged !== b.saysChanged;
	const [earlier, later] = (a.written ?? '') <= (b.written ?? '') ? [a, b] : [b, a];
	const dated = earlier.written !== null && later.written !== null && earlier.written < later.written;
	const from = earlier.figure.low;
	const to = later.figure.low;
	if (from === null || to === null) return false;
	if (a.figure.kind === 'age')
		return dated && to > from && to - from <= yearsBetween(earlier.written, later.written) + 1;
	if (!growing.has(quantityOf(a.figure.quantity ?? '', a.figure.predicates))) return false;
	return dated ? to > from : a.saysChanged !== b.saysChanged;
}

/** How far from a date the words that say so may stand, in UTF-16 code units. */
const reach = 48;

/** Whether a sentence says that a date in it (`text`) is not the one that was set before. */
export function saysMoved(excerpt: string, text: string): boolean {
	return moved.test(beside(excerpt, text));
}

/** Whether a sentence says that its numbers are those at the time of writing. */
export function saysProvisional(excerpt: string): boolean {
	return provisional.test(excerpt);
}

/** The words beside a mention in its sentence. */
function beside(excerpt: string, text: string): string {
	const at = excerpt.indexOf(text);
	return at < 0 ? '' : excerpt.slice(Math.max(0, at - reach), at + text.length + reach);
}

/** Whole years between two ISO days, `earlier` first. */
function yearsBetween(earlier: string | null, later: string | null): number {
	if (earlier === null || later === null) return 0;
	const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
	return later.slice(5) < earlier.slice(5) ? years - 1 : years;
}
