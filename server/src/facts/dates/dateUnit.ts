import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { daysInMonth, isDay } from './calendar.ts';
import { dayAt, isAttached, isSeparator, monthAt, spokenDayAt, weekdayAt, yearAfter, yearAt } from './dateParts.ts';
import { plainMonths } from '../words/calendarWords.ts';

/** One end of a date expression: what of year, month and day is written. Token indices, `to` exclusive. */
export interface DateUnit {
	readonly from: number;
	readonly to: number;
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
	readonly weekday: number | null;
	/** Numeric date that reads as a day in either order, e.g. `11/02/2025`: the other order's month and day. */
	readonly swapped: { readonly month: number; readonly day: number } | null;
}

/** What a calendar date says without what stands before it. */
type Core = Omit<DateUnit, 'weekday' | 'from'>;

/** Reads a calendar date at a token: numeric, month first, day first, or a year; a weekday may stand before it. */
export function dateUnitAt(tokens: readonly Token[], from: number): DateUnit | null {
	const weekday = weekdayAt(tokens, from, true);
	if (weekday) {
		let i = weekday.to;
		if (at(tokens, i).lower === ',') i++;
		if (at(tokens, i).lower === 'the') i++;
		const core = calendarDate(tokens, i);
		return core && core.day !== null ? unitOf(from, core, weekday.value) : null;
	}
	const core = calendarDate(tokens, from);
	return core && unitOf(from, core, null);
}

function unitOf(from: number, { to, year, month, day, swapped }: Core, weekday: number | null): DateUnit {
	return { from, to, year, month, day, weekday, swapped };
}

function calendarDate(tokens: readonly Token[], i: number): Core | null {
	const first = at(tokens, i);
	if (first.kind === 'number') return numeric(tokens, i) ?? yearFirst(tokens, i) ?? dayFirst(tokens, i);
	return first.kind === 'word' ? (monthFirst(tokens, i) ?? dayFirst(tokens, i)) : null;
}

const core = (to: number, year: number | null, month: number | null, day: number | null): Core => ({
	to,
	year,
	month,
	day,
	swapped: null,
});

/** `2025-02-11`, `2025/2/11`, `11/02/2025`, `11.02.2025`, `11/02/25`, `20250211`. */
function numeric(tokens: readonly Token[], i: number): Core | null {
	const first = at(tokens, i);
	const compact = /^(?:19|20)\d{6}$/.test(first.lower) && !isAttached(tokens, i + 1);
	if (compact) {
		const parts = core(
			i + 1,
			Number(first.lower.slice(0, 4)),
			Number(first.lower.slice(4, 6)),
			Number(first.lower.slice(6)),
		);
		return isReal(parts) ? parts : null;
	}
	const numbers = threeNumbers(tokens, i);
	if (!numbers) return null;
	const [a, b, c] = numbers;
	const to = i + 5;
	if (/^(?:1\d|20|21)\d\d$/.test(a.lower)) return core(to, a.value, b.value, c.value);
	const slash = at(tokens, i + 1).lower === '/';
	const year =
		c.lower.length === 4 ? c.value : slash && c.lower.length === 2 ? 2000 + c.value - (c.value >= 69 ? 100 : 0) : null;
	if (year === null || year < 1000 || year > 2199) return null;
	const monthFirst = core(to, year, a.value, b.value);
	const dayFirst = core(to, year, b.value, a.value);
	const dotted = at(tokens, i + 1).lower === '.';
	if (!isReal(monthFirst) || dotted) return isReal(dayFirst) ? dayFirst : plausible(monthFirst);
	const either = isReal(dayFirst) && a.value !== b.value;
	return either ? { ...monthFirst, swapped: { month: b.value, day: a.value } } : monthFirst;
}

/** A day that the calendar lacks (`2/30/2019`) is still a date as written. */
function plausible(unit: Core): Core | null {
	return unit.month !== null &&
		unit.month >= 1 &&
		unit.month <= 12 &&
		unit.day !== null &&
		unit.day >= 1 &&
		unit.day <= 31
		? unit
		: null;
}

function isReal({ year, month, day }: Core): boolean {
	return year !== null && month !== null && day !== null && isDay({ year, month, day });
}

function threeNumbers(tokens: readonly Token[], i: number): readonly [Token, Token, Token] | null {
	const [a, mark, b, again, c] = [
		at(tokens, i),
		at(tokens, i + 1),
		at(tokens, i + 2),
		at(tokens, i + 3),
		at(tokens, i + 4),
	];
	const whole = [a, b, c].every(
		(token) => token.kind === 'number' && Number.isInteger(token.value) && token.lower.length <= 4,
	);
	if (!whole || mark.lower !== again.lower || !isSeparator(tokens, i + 1) || !isSeparator(tokens, i + 3)) return null;
	if (at(tokens, i + 5).glued && at(tokens, i + 5).kind === 'number') return null;
	return b.lower.length <= 2 ? [a, b, c] : null;
}

/** `2019-aug-01`, `2019/Aug`, `2020/23/Sep`, `2015-12`. */
function yearFirst(tokens: readonly Token[], i: number): Core | null {
	const year = yearAt(tokens, i);
	if (!year || !isSeparator(tokens, i + 1)) return null;
	const month = monthAt(tokens, i + 2);
	if (month) {
		const day = isSeparator(tokens, month.to) ? dayAt(tokens, month.to + 1) : null;
		return core(day?.to ?? month.to, year.value, month.value, day?.value ?? null);
	}
	const day = dayAt(tokens, i + 2);
	const late = day && isSeparator(tokens, day.to) ? monthAt(tokens, day.to + 1) : null;
	if (day && late) return core(late.to, year.value, late.value, day.value);
	const number = at(tokens, i + 2);
	const season = number.value === (year.value + 1) % 100;
	const isMonth =
		number.kind === 'number' && number.lower.length <= 2 && number.value >= 1 && number.value <= 12 && !season;
	const ends = !(at(tokens, i + 3).glued && at(tokens, i + 4).glued);
	return isMonth && ends && at(tokens, i + 1).lower === '-' ? core(i + 3, year.value, number.value, null) : null;
}

/** `February 11, 2025`, `Feb. 11`, `February 2025`, `Sep-23-2020`, `January twenty five nineteen eighty six`, `February`. */
function monthFirst(tokens: readonly Token[], i: number): Core | null {
	const month = monthAt(tokens, i);
	if (!month) return null;
	const early = yearAfter(tokens, month.to);
	const joined = isSeparator(tokens, month.to) ? month.to + 1 : month.to;
	const day = dayAt(tokens, joined) ?? (early ? null : spokenDayAt(tokens, joined));
	if (day && day.value <= daysInMonth(2000, month.value) + 3) {
		const year = yearAfter(tokens, day.to, joined > month.to);
		return core(year?.to ?? day.to, year?.value ?? null, month.value, day.value);
	}
	return core(early?.to ?? month.to, early?.value ?? null, month.value, null);
}

/** `11 February 2025`, `the 11th of February`, `05-Aug-2016`, `fourth of July, 1995`. */
function dayFirst(tokens: readonly Token[], i: number): Core | null {
	const day = dayAt(tokens, i) ?? spokenDayAt(tokens, i);
	if (!day) return null;
	const linked = at(tokens, day.to).lower === 'of' || isSeparator(tokens, day.to);
	const month = monthAt(tokens, linked ? day.to + 1 : day.to);
	if (!month || (!linked && !isDayFirstMonth(at(tokens, linked ? day.to + 1 : day.to)))) return null;
	const year = yearAfter(tokens, month.to, isSeparator(tokens, day.to));
	return core(year?.to ?? month.to, year?.value ?? null, month.value, day.value);
}

/** In "60 may sign" the word after the number is a verb. */
function isDayFirstMonth(token: Token): boolean {
	return (
		token.capital ||
		plainMonths.has(token.lower) ||
		(token.lower !== 'may' && token.lower !== 'march' && token.lower !== 'mar')
	);
}
