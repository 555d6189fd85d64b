import { isHyphen } from '../words/cardinal.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { dayAt, yearAfter, yearAt } from './dateParts.ts';
import type { Part } from './dateParts.ts';
import { dateUnitAt } from './dateUnit.ts';
import type { DateUnit } from './dateUnit.ts';

/** One date or two ends; what the second end tells (month, year) is already filled in at the first, and the other way. */
export interface DateSpan {
	readonly first: DateUnit;
	readonly last: DateUnit | null;
	readonly to: number;
}

const connectors = new Set(['to', 'through', 'until', 'till', 'thru']);

/** Reads a date and, behind "to", a dash or "between … and", its other end: `February 10 to 11, 2025`, `10–11 February`. */
export function dateSpanAt(tokens: readonly Token[], from: number): DateSpan | null {
	const numeric = numericRange(tokens, from);
	if (numeric) return numeric;
	const first = dateUnitAt(tokens, from) ?? bareDay(tokens, from) ?? bareYear(tokens, from);
	if (!first) return null;
	const season = seasonAt(tokens, first);
	if (season) return { first, last: season, to: season.to };
	const next = afterConnector(tokens, first.to, at(tokens, from - 1).lower === 'between');
	const last = next < 0 ? null : otherEnd(tokens, first, next);
	if (last) return { first: complete(first, last), last: complete(last, first), to: last.to };
	// a day or year alone is a date only as one end of a range; years by themselves are judged by their context
	return first.month === null ? null : { first, last: null, to: first.to };
}

/** The second year of `2018/19` and `1999/2000`, the next after the first. */
function seasonAt(tokens: readonly Token[], { year, month, to }: DateUnit): DateUnit | null {
	const slash = at(tokens, to);
	if (year === null || month !== null || slash.lower !== '/' || !slash.glued || !at(tokens, to + 1).glued) return null;
	const next = yearAt(tokens, to + 1) ?? shortYear(tokens, to + 1, year);
	return next?.value === year + 1 ? unit(to + 1, next.to, { year: next.value }) : null;
}

function afterConnector(tokens: readonly Token[], i: number, between: boolean): number {
	const token = at(tokens, i);
	if (isHyphen(token) || token.lower === '–' || token.lower === '—' || token.lower === '~') return i + 1;
	if (connectors.has(token.lower) || (between && (token.lower === 'and' || token.lower === 'to'))) return i + 1;
	return -1;
}

type Parts = Partial<Pick<DateUnit, 'year' | 'month' | 'day'>>;

function unit(from: number, to: number, { year = null, month = null, day = null }: Parts): DateUnit {
	return { from, to, year, month, day, weekday: null, swapped: null };
}

function bareDay(tokens: readonly Token[], i: number): DateUnit | null {
	const day = dayAt(tokens, i);
	return day && unit(i, day.to, { day: day.value });
}

function bareYear(tokens: readonly Token[], i: number): DateUnit | null {
	const year = yearAt(tokens, i);
	if (!year) return null;
	// "23 (7): 1739–1752" are pages
	const before = at(tokens, i - 1);
	const pages = (before.lower === ':' && /^[)\d]/.test(at(tokens, i - 2).lower)) || /^pp?$/.test(before.lower);
	return pages ? null : unit(i, year.to, { year: year.value });
}

function otherEnd(tokens: readonly Token[], first: DateUnit, i: number): DateUnit | null {
	const last = dateUnitAt(tokens, i);
	if (last) {
		// "10–11 February": a bare day needs a day behind; "2014 to May 2018": a year takes any end with a year
		if (first.day !== null && first.month === null)
			return last.day !== null && last.month !== null && first.day < last.day ? last : null;
		if (first.month === null) return last.year !== null ? last : null;
		return (first.day === null) === (last.day === null) || last.year !== null ? last : null;
	}
	if (first.month !== null && first.day !== null) {
		const day = dayAt(tokens, i);
		if (!day || day.value <= first.day || first.year !== null) return null;
		const year = yearAfter(tokens, day.to);
		return unit(i, year?.to ?? day.to, { day: day.value, year: year?.value ?? null });
	}
	if (first.day !== null) return null;
	const year = yearAt(tokens, i) ?? (first.month === null ? shortYear(tokens, i, first.year ?? 0) : null);
	return year && year.value > (first.year ?? 9999) ? unit(i, year.to, { year: year.value }) : null;
}

/** The end of `2016–17`, `2000-1`, at the token behind the dash; `first` is the year before it. */
export function shortYear(tokens: readonly Token[], i: number, first: number): Part | null {
	const token = at(tokens, i);
	const isNext = token.kind === 'number' && token.glued && token.lower.length === 1 && token.value === (first % 10) + 1;
	if (isNext && first >= 1900 && endsNumber(tokens, i + 1)) return { value: first + 1, to: i + 1 };
	const fits =
		token.kind === 'number' &&
		token.glued &&
		/^\d\d$/.test(token.lower) &&
		token.value > first % 100 &&
		endsNumber(tokens, i + 1);
	return fits ? { value: first - (first % 100) + token.value, to: i + 1 } : null;
}

/** Nothing is glued to a number but a mark that ends its clause. */
function endsNumber(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	return (
		!next.glued ||
		(/^[.,;:)!?’'"”]$/.test(next.lower) && !(at(tokens, i + 1).glued && at(tokens, i + 1).kind === 'number'))
	);
}

function complete(end: DateUnit, other: DateUnit): DateUnit {
	const month = end.month ?? (end.day === null ? null : other.month);
	const year = end.year ?? (other.year === null ? null : other.year - (wraps(end, other, month) ? 1 : 0));
	const { from, to, day, weekday, swapped } = end;
	return { from, to, year, month, day, weekday, swapped };
}

/** `Nov–Feb 2017` starts the year before. */
function wraps(end: DateUnit, other: DateUnit, month: number | null): boolean {
	return end.from < other.from && month !== null && other.month !== null && month > other.month;
}

/** `10/1-11/7`: days without a year, month first, in rising order. A single `10/1` is rather a fraction. */
function numericRange(tokens: readonly Token[], from: number): DateSpan | null {
	const first = slashedDay(tokens, from);
	const dash = at(tokens, from + 3);
	const last = first && dash.glued && (isHyphen(dash) || dash.lower === '–') ? slashedDay(tokens, from + 4) : null;
	if (!first || !last) return null;
	const year = yearAfter(tokens, last.to);
	const rising = (first.month ?? 0) * 31 + (first.day ?? 0) < (last.month ?? 0) * 31 + (last.day ?? 0);
	const to = year?.to ?? last.to;
	return rising
		? { first: { ...first, year: year?.value ?? null }, last: { ...last, to, year: year?.value ?? null }, to }
		: null;
}

function slashedDay(tokens: readonly Token[], from: number): DateUnit | null {
	const [month, slash, day] = [at(tokens, from), at(tokens, from + 1), at(tokens, from + 2)];
	const numbers = month.kind === 'number' && day.kind === 'number' && slash.lower === '/' && slash.glued && day.glued;
	const fits = numbers && month.value >= 1 && month.value <= 12 && day.value >= 1 && day.value <= 31;
	return fits ? unit(from, from + 3, { month: month.value, day: day.value }) : null;
}
