import type { DateMentionInCorpus, FigureMention } from '../mention.ts';
import { daysFrom } from '../dayWritten.ts';
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
	/\b(?:(?:earlier|later|sooner) than|ahead of schedule|moved? (?:up|forward|back)|postpon\w{1,4}|delay(?:ed|ing) (?:until|till|to|by|from)|reschedul\w{1,4}|brought forward|(?:pushed|put|set) (?:back|off)|pushed to|instead of|(?:originally|previously|initially|first|had been) (?:due|scheduled|set|expected|planned|slated|meant|announced)|original (?:date|schedule|deadline|plan)|no longer)\b/iu;

/** The same, said of the date that comes behind: `was supposed to open on May 3`, and not `the opening on May 3 was meant to please`. */
const wasToBe = /\b(?:was|were) (?:to have|supposed to|meant to)\b/iu;

/** Words that say that something was, or is, to be on a date. */
const scheduled =
	/\b(?:scheduled|planned|slated|due|set|expected|meant|supposed|will|would|could|may|is to|are to|was to|were to)\b/iu;

/** Words that say that what was to be on a date will not be then. */
const calledOff =
	/\b(?:(?:not|n['’]t|never) (?:be (?:held|delivered|heard|released|published|opened|launched)|take place|go ahead|happen|start|begin|meet|proceed)|cancel(?:ed|led)|called off|scrapped|postponed|put off)\b/iu;

/** It was to be then: what is called off beside a date was set for that date, and not called off on it. */
const wasSet =
	/\b(?:originally|previously|initially|first|had been|was|were|been) (?:scheduled|planned|slated|due|set|expected|meant|supposed)\b/iu;

/**
 * Whether two conflicting figures show that the later one replaces the earlier: a toll that has risen between two dated
 * documents or that a text calls provisional, an age after a birthday.
 */
export function supersedes(a: FigureMention | DateMentionInCorpus, b: FigureMention | DateMentionInCorpus): boolean {
	if (a.kind === 'date' || b.kind === 'date') return a.saysChanged !== b.saysChanged;
	if (a.figure.kind === 'age' && isBirthdayApart(a, b)) return true;
	const days = daysFrom(a.written, b.written) ?? 0;
	const [earlier, later] = days >= 0 ? [a, b] : [b, a];
	const dated = days !== 0;
	const from = earlier.figure.low;
	const to = later.figure.low;
	if (from === null || to === null) return false;
	if (a.figure.kind === 'age') return dated && to > from && to - from <= Math.floor(Math.abs(days) / daysOfYear) + 1;
	if (!growing.has(quantityOf(a.figure.quantity ?? '', a.figure.predicates))) return false;
	return dated ? to > from : a.saysChanged !== b.saysChanged;
}

const daysOfYear = 365;

/** Two texts of which not both tell their day may have been written on both sides of a birthday. */
function isBirthdayApart(a: FigureMention, b: FigureMention): boolean {
	const [x, y] = [a.figure, b.figure];
	const isUndated = daysFrom(a.written, b.written) === null;
	if (!isUndated || a.ref.document === b.ref.document || x.low === null || y.low === null) return false;
	return x.low === x.high && y.low === y.high && Math.abs(x.low - y.low) === 1;
}

/** Whether one text says that what the other still tells of a date is off. */
export function callsOff(a: DateMentionInCorpus, b: DateMentionInCorpus): boolean {
	const other = a.saysOff ? b : a;
	return (
		a.saysOff !== b.saysOff && a.ref.document !== b.ref.document && scheduled.test(beside(other.excerpt, other.text))
	);
}

/** How far from a date the words that say so may stand, in UTF-16 code units. */
const reach = 48;

/** Whether a sentence says that a date in it (`text`) is not the one that was set before. */
export function saysMoved(excerpt: string, text: string): boolean {
	return moved.test(beside(excerpt, text)) || wasToBe.test(before(excerpt, text));
}

/** Whether a sentence says that what was to be on a date (`text`) in it will not be then. */
export function saysOff(excerpt: string, text: string): boolean {
	const words = beside(excerpt, text);
	return calledOff.test(words) && wasSet.test(words);
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

function before(excerpt: string, text: string): string {
	const at = excerpt.indexOf(text);
	return at < 0 ? '' : excerpt.slice(Math.max(0, at - reach), at);
}
