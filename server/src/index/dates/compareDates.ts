import type { DateExpression, DateMention, ResolvedDate } from '../../facts/types.ts';
import type { CalendarDate, Days } from '../comparable.ts';
import type { DateMentionInCorpus, Relation } from '../mention.ts';

type DateRelation = Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;

/**
 * How two dates stand to each other: the same days, one within the other, or different days. Dates whose documents are not
 * dated are compared by what they say themselves: month and day without the year, weekday with weekday. Null where nothing
 * can be said, as of `Tuesday` and `May` in texts of unknown date. What depends on an unknown date may mean any other.
 */
export function compareDates(a: DateMentionInCorpus, b: DateMentionInCorpus): DateRelation | null {
	const x = a.calendar.days;
	const y = b.calendar.days;
	if (x && y) return compareSpans(x, y);
	const [left, right] = [a.said.expression, b.said.expression];
	if (left.type === 'relative' && right.type === 'relative') {
		if (left.unit !== right.unit) return 'imprecise';
		return left.count === right.count ? 'agrees' : null;
	}
	if (left.type === 'relative' || right.type === 'relative') return 'imprecise';
	const [p, q] = [a.calendar.season, b.calendar.season];
	if (p && q) return compareSpans(p, q);
	const [here, there] = [a.calendar.weekday, b.calendar.weekday];
	if (here === null || there === null) return null;
	return here === there ? 'agrees' : 'conflicts';
}

/** The day of the year that a date names, as `MM-DD`, or null when it names none. */
export function dayOfYear(mention: DateMentionInCorpus): string | null {
	const { season } = mention.calendar;
	return season && season.from === season.to ? season.from : null;
}

export function calendarDate(said: DateMention, date: ResolvedDate): CalendarDate {
	const season = seasonOf(said, date);
	return { days: daysOf(date), season: season && wholeMonths(season), weekday: weekdayOf(said, date) };
}

function daysOf({ from, to }: ResolvedDate): Days | null {
	return from === null || to === null ? null : { from, to };
}

/** ISO days, or `MM-DD` without years: both are in order as strings. */
function compareSpans(x: Days, y: Days): DateRelation {
	if (x.from === y.from && x.to === y.to) return 'agrees';
	return x.to < y.from || y.to < x.from ? 'conflicts' : 'imprecise';
}

/** The days of the year that a date names whatever its year, as `MM-DD`; null for a whole year, or for none. */
function seasonOf(said: DateMention, date: ResolvedDate): Days | null {
	const { expression } = said;
	if (expression.type === 'partial') return seasonOfPartial(expression);
	const days = daysOf(date);
	if (!days || days.from.slice(0, 4) !== days.to.slice(0, 4)) return null;
	const season = { from: days.from.slice(5), to: days.to.slice(5) };
	return season.from === '01-01' && season.to === '12-31' ? null : season;
}

function seasonOfPartial(expression: Extract<DateExpression, { type: 'partial' }>): Days | null {
	const { month, day, toMonth, toDay } = expression;
	const two = (number: number) => String(number).padStart(2, '0');
	const lastMonth = toMonth ?? month;
	if (lastMonth < month) return null;
	const lastDay = (toMonth !== null || toDay !== null ? toDay : day) ?? 31;
	return { from: `${two(month)}-${two(day ?? 1)}`, to: `${two(lastMonth)}-${two(lastDay)}` };
}

/** The last day of a month is 28 to 31, as the year will have it. */
function wholeMonths({ from, to }: Days): Days {
	return { from, to: /-(?:28|29|30)$/u.test(to) && from < to ? `${to.slice(0, 3)}31` : to };
}

/** The weekday that a date names or falls on, 0 Sunday to 6 Saturday, or null when it is no single day. */
function weekdayOf(said: DateMention, { from, to }: ResolvedDate): number | null {
	if (said.expression.type === 'weekday') return said.expression.weekday;
	if (said.weekday !== null) return said.weekday;
	if (from === null || from !== to) return null;
	const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
