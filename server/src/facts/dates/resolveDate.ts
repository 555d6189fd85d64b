import type { DateExpression, DateMention, ResolvedDate } from '../types.ts';
import {
	addMonths,
	daysInMonth,
	fromDayNumber,
	isDay,
	isoDay,
	parseIsoDay,
	toDayNumber,
	weekdayOf,
} from './calendar.ts';
import type { Day } from './calendar.ts';
import { partOfStretch } from './partOfStretch.ts';

const unresolved = (reason: string): ResolvedDate => ({ from: null, to: null, reason });

const resolved = (from: Day, to: Day): ResolvedDate => ({ from: isoDay(from), to: isoDay(to), reason: null });

/**
 * The days that a date means, inclusive, by the convention of news: "on Tuesday" is the latest Tuesday not after the
 * document's own day, or the first not before it where the verb tells of what is to come; a month or day without a year is the
 * one nearest to it, farther away the one that fits the tense, or of `year` where that is known. `documentDate` is an ISO day or null. What cannot be resolved is null with a reason in words.
 */
export function resolveDate(
	mention: DateMention,
	documentDate: string | null,
	year: number | null = null,
): ResolvedDate {
	const today = documentDate === null ? null : parseIsoDay(documentDate);
	const whole = inYear(mention, year) ?? resolveWhole(mention, today);
	const [from, to] = [parseIsoDay(whole.from ?? ''), parseIsoDay(whole.to ?? '')];
	if (mention.part === null || !from || !to) return whole;
	const part = partOfStretch(from, to, mention.part, today);
	return resolved(part.from, part.to);
}

/** What a date names, before a part of it is picked. */
function resolveWhole(mention: DateMention, today: Day | null): ResolvedDate {
	const { expression } = mention;
	if (expression.type === 'absolute') return resolveAbsolute(expression);
	if (expression.type === 'partial' && expression.ofThatYear)
		return unresolved('it is of a year that is not named before it');
	if (!today) {
		return unresolved(
			expression.type === 'ambiguous'
				? 'day and month could be either way round'
				: 'depends on the date of the document, which is not known',
		);
	}
	switch (expression.type) {
		case 'ambiguous':
			return resolveAmbiguous(expression, today);
		case 'partial':
			return resolvePartial(expression, mention, today);
		case 'weekday':
			return resolveWeekday(expression, mention.tense, today);
		case 'relative':
			return resolveRelative(expression, today);
	}
}

type Expression<T extends DateExpression['type']> = Extract<DateExpression, { readonly type: T }>;

function resolveAbsolute({ from, to }: Expression<'absolute'>): ResolvedDate {
	if (!parseIsoDay(from) || !parseIsoDay(to)) return unresolved('there is no such day in the calendar');
	return from <= to ? { from, to, reason: null } : unresolved('the end lies before the start');
}

/** Days between which a document usually speaks of a day without naming the order. */
const near = 45;

function resolveAmbiguous({ monthFirst, dayFirst }: Expression<'ambiguous'>, today: Day): ResolvedDate {
	const distance = (iso: string) => {
		const day = parseIsoDay(iso);
		return day ? Math.abs(toDayNumber(day) - toDayNumber(today)) : Number.POSITIVE_INFINITY;
	};
	const close = [monthFirst, dayFirst].filter((iso) => distance(iso) <= near);
	const only = close.length === 1 ? close[0] : undefined;
	return only === undefined
		? unresolved('day and month could be either way round')
		: { from: only, to: only, reason: null };
}

/** A month or day in the year that is known; null for other dates, and where its weekday does not fit. */
function inYear({ expression, weekday }: DateMention, year: number | null): ResolvedDate | null {
	const span = expression.type === 'partial' && year !== null ? partialIn(expression, year) : null;
	return span && (weekday === null || weekdayOf(span.from) === weekday) ? resolved(span.from, span.to) : null;
}

function resolvePartial(
	expression: Expression<'partial'>,
	{ weekday, tense }: Pick<DateMention, 'weekday' | 'tense'>,
	today: Day,
): ResolvedDate {
	const candidates = [today.year - 1, today.year, today.year + 1]
		.map((year) => partialIn(expression, year))
		.filter((span) => span !== null)
		.filter(({ from }) => weekday === null || weekdayOf(from) === weekday);
	const now = toDayNumber(today);
	const distance = ({ from, to }: { from: Day; to: Day }) =>
		Math.max(toDayNumber(from) - now, now - toDayNumber(to), 0);
	const byDistance = candidates.sort((a, b) => distance(a) - distance(b));
	const nearest = byDistance[0];
	const isNear = nearest !== undefined && distance(nearest) <= near;
	const fits = ({ from, to }: { from: Day; to: Day }) =>
		tense === -1 ? toDayNumber(from) <= now : toDayNumber(to) >= now;
	const meant = isNear || tense === 0 ? nearest : (byDistance.find(fits) ?? nearest);
	if (meant) return resolved(meant.from, meant.to);
	return unresolved(
		weekday === null ? 'there is no such day in the calendar' : 'the weekday fits this day in no year nearby',
	);
}

function partialIn(expression: Expression<'partial'>, year: number): { from: Day; to: Day } | null {
	const { month, day, toMonth, toDay } = expression;
	const lastMonth = toMonth ?? month;
	const lastYear = lastMonth < month ? year + 1 : year;
	const from = { year, month, day: day ?? 1 };
	const ranged = toMonth !== null || toDay !== null;
	const to = { year: lastYear, month: lastMonth, day: (ranged ? toDay : day) ?? daysInMonth(lastYear, lastMonth) };
	return isDay(from) && isDay(to) ? { from, to } : null;
}

function resolveWeekday(
	{ weekday, direction }: Expression<'weekday'>,
	tense: DateMention['tense'],
	today: Day,
): ResolvedDate {
	const now = toDayNumber(today);
	const back = (weekdayOf(today) - weekday + 7) % 7;
	const latest = now - back;
	// "last Tuesday" said on a Tuesday is a week ago, "next Tuesday" always lies ahead
	const isAhead = direction === 1 || (direction === 0 && tense === 1 && back !== 0);
	const day = isAhead ? latest + 7 : direction === -1 && back === 0 ? now - 7 : latest;
	return resolved(fromDayNumber(day), fromDayNumber(day));
}

function resolveRelative({ unit, count }: Expression<'relative'>, today: Day): ResolvedDate {
	const now = toDayNumber(today);
	switch (unit) {
		case 'day': {
			const day = fromDayNumber(now + count);
			return inCalendar(day, day);
		}
		case 'week': {
			// the whole week from Monday to Sunday (ISO 8601) that lies `count` weeks away
			const monday = now - ((weekdayOf(today) + 6) % 7) + 7 * count;
			return inCalendar(fromDayNumber(monday), fromDayNumber(monday + 6));
		}
		case 'month': {
			const { year, month } = addMonths({ ...today, day: 1 }, count);
			return inCalendar({ year, month, day: 1 }, { year, month, day: daysInMonth(year, month) });
		}
		case 'year': {
			const year = today.year + count;
			return inCalendar({ year, month: 1, day: 1 }, { year, month: 12, day: 31 });
		}
	}
}

function inCalendar(from: Day, to: Day): ResolvedDate {
	return isDay(from) && isDay(to) ? resolved(from, to) : unresolved('it lies outside the calendar');
}
