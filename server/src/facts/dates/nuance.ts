import { isHyphen } from '../words/cardinal.ts';
import { calendarUnits, isFullMonthName } from '../words/calendarWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { boundBefore } from '../figures/boundWords.ts';
import type { Bound } from '../figures/boundWords.ts';
import type { DateBound, DateExpression, DatePart } from '../types.ts';

/** What the words before a date make of it; `from` is the first token of those that belong to it. */
export interface Nuance {
	readonly from: number;
	readonly part: DatePart | null;
	readonly bound: DateBound | null;
}

/** Words before a stretch of days that pick a part of it: `early 2015`, `mid-June`, `late in 2015`, `earlier this year`. */
const adverbial: ReadonlyMap<string, DatePart> = new Map([
	['early', 'early'],
	['mid', 'middle'],
	['late', 'late'],
	['earlier', 'earlier'],
	['later', 'later'],
]);

/** Nouns that name a part of what stands behind their `of`. */
const nouns: ReadonlyMap<string, DatePart> = new Map([
	['beginning', 'start'],
	['start', 'start'],
	['outset', 'start'],
	['opening', 'start'],
	['middle', 'middle'],
	['midst', 'middle'],
	['end', 'end'],
	['close', 'end'],
	['closing', 'end'],
]);

/** Before `half of`, or `days of`, `weeks of`, `months of`. */
const opening = new Set(['first', 'opening', 'early']);
const closing = new Set(['second', 'latter', 'last', 'final', 'closing', 'waning', 'dying']);

const stretches = new Set(['days', 'weeks', 'months', 'years', 'day', 'week', 'month', 'moments', 'hours']);

/**
 * What is said of a date by the words before it. Looks back over a handful of tokens, and not before `floor`, where the date
 * before it ends.
 */
export function nuanceOf(tokens: readonly Token[], from: number, floor: number, expression: DateExpression): Nuance {
	const part = isStretch(expression) ? partBefore(tokens, from) : null;
	const fits = part !== null && part.from >= floor && (!isRelativeTo(part.part) || isRunning(expression)) ? part : null;
	const first = fits?.from ?? from;
	const bound = boundAt(tokens, first, fits?.part ?? null, expression);
	if (!bound || bound.from < floor) return { from: first, part: fits?.part ?? null, bound: null };
	return { from: bound.isOwn ? bound.from : first, part: fits?.part ?? null, bound: bound.bound };
}

function isRelativeTo(part: DatePart): boolean {
	return part === 'earlier' || part === 'later';
}

/** The stretch in which the document itself was written: `this year`. */
function isRunning(expression: DateExpression): boolean {
	return expression.type === 'relative' && expression.count === 0;
}

/** More than one day is named. */
function isStretch(expression: DateExpression): boolean {
	switch (expression.type) {
		case 'absolute':
			return expression.from !== expression.to;
		case 'partial':
			return expression.day === null;
		case 'relative':
			return expression.unit !== 'day';
		case 'ambiguous':
		case 'weekday':
			return false;
	}
}

function partBefore(tokens: readonly Token[], date: number): { readonly part: DatePart; readonly from: number } | null {
	let i = date - 1;
	if (isHyphen(at(tokens, i))) i--;
	if (at(tokens, i).lower === 'the') {
		// "the start of the 2014 games" is not that of the year
		if (isYear(tokens, date) || isFullMonthName(at(tokens, date).lower)) return null;
		i--;
	}
	if (at(tokens, i).lower === 'in' && adverbial.has(at(tokens, i - 1).lower)) i--;
	const word = at(tokens, i).lower;
	const direct = adverbial.get(word);
	if (direct !== undefined) return { part: direct, from: i };
	if (word !== 'of') return null;
	const noun = at(tokens, i - 1).lower;
	const before = at(tokens, i - 2).lower;
	const isHalf = noun === 'half';
	if (isHalf || stretches.has(noun)) {
		// "the first two weeks of March"
		const number = isHalf || opening.has(before) || closing.has(before) ? 0 : 1;
		const which = at(tokens, i - 2 - number).lower;
		const part = opening.has(which)
			? isHalf
				? 'firstHalf'
				: 'start'
			: closing.has(which)
				? isHalf
					? 'secondHalf'
					: 'end'
				: null;
		return part === null || (which === 'second' && !isHalf) ? null : { part, from: i - 2 - number };
	}
	const named = nouns.get(noun);
	return named === undefined ? null : { part: named, from: i - 1 };
}

/** `2014`, not `1990s`. */
function isYear(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 1);
	return /^\d{4}$/.test(at(tokens, i).lower) && !(next.glued && /^(?:s|'s|’s|')$/.test(next.lower));
}

interface BoundWords {
	readonly bound: DateBound;
	readonly from: number;
	/** The words belong to the date itself (`almost a year ago`), as a preposition does not. */
	readonly isOwn: boolean;
}

function boundAt(
	tokens: readonly Token[],
	date: number,
	part: DatePart | null,
	expression: DateExpression,
): BoundWords | null {
	if (expression.type === 'relative' && expression.count !== 0) {
		const hedge = boundBefore(tokens, date);
		const bound = hedge && passed[hedge.bound];
		if (hedge && bound) return { bound, from: hedge.from, isOwn: true };
	}
	// "after the March 1 meeting" tells when the meeting was; "by the end of March" is a limit
	const i = part !== null && at(tokens, date - 1).lower === 'the' ? date - 1 : date;
	const word = at(tokens, i - 1);
	const previous = at(tokens, i - 2).lower;
	const limit = (bound: DateBound): BoundWords => ({ bound, from: i - 1, isOwn: false });
	switch (word.lower) {
		case 'by':
			return limit('before');
		case 'before':
			return calendarUnits.has(previous) ? null : limit(previous === 'not' ? 'after' : 'before');
		case 'after':
			return calendarUnits.has(previous) ? null : limit('after');
		case 'to':
			return previous === 'prior' && !calendarUnits.has(at(tokens, i - 3).lower) ? limit('before') : null;
		case 'than':
			return comparedAt(tokens, i) === null ? null : limit(comparedAt(tokens, i) ?? 'before');
		case 'as':
			return previous === 'early' || previous === 'soon'
				? limit('after')
				: previous === 'late'
					? limit('before')
					: null;
		case 'around':
		case 'circa':
		case 'approximately':
		case 'roughly':
		case 'ca':
			return { bound: 'about', from: i - 1, isOwn: true };
		case 'about':
			return /^(?:in|from|since|until|till|by|on)$/.test(previous)
				? { bound: 'about', from: i - 1, isOwn: true }
				: null;
		default:
			return null;
	}
}

/** `no later than`, `no earlier than`, `later than`, `earlier than` before a date. */
function comparedAt(tokens: readonly Token[], date: number): DateBound | null {
	const word = at(tokens, date - 2).lower;
	if (word !== 'later' && word !== 'earlier' && word !== 'sooner') return null;
	const denied = /^(?:no|not)$/.test(at(tokens, date - 3).lower);
	return (word === 'later') === denied ? 'before' : 'after';
}

/** What a bound says of a time that has gone by: `more than a year ago`. */
const passed: Readonly<Record<Bound, DateBound | null>> = {
	over: 'over',
	atLeast: 'over',
	under: 'almost',
	below: 'almost',
	atMost: 'almost',
	about: 'about',
	plusMinus: 'about',
	equal: null,
};
