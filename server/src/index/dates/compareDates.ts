import { daysInMonth, isoDay } from '../../facts/dates/calendar.ts';
import { resolveDate } from '../../facts/dates/resolveDate.ts';
import { partOfStretch } from '../../facts/dates/partOfStretch.ts';
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
	if (x && y) {
		const relation = compareNamed(a.calendar, x, b.calendar, y);
		return relation === 'conflicts' && isMadeByTense(a, b) ? 'imprecise' : relation;
	}
	const [left, right] = [a.said.expression, b.said.expression];
	if (left.type === 'relative' && right.type === 'relative') {
		if (left.unit !== right.unit) return 'imprecise';
		if (left.count !== right.count) return null;
		return a.said.part === b.said.part && a.calendar.hedge === b.calendar.hedge ? 'agrees' : 'imprecise';
	}
	if (left.type === 'relative' || right.type === 'relative') return 'imprecise';
	const [p, q] = [a.calendar.season, b.calendar.season];
	if (p && q) return compareNamed(a.calendar, p, b.calendar, q);
	const [here, there] = [a.calendar.weekday, b.calendar.weekday];
	if (here === null || there === null) return null;
	return here === there ? 'agrees' : 'conflicts';
}

/**
 * `Dec. 1` and `Dec. 1`, `Tuesday` and `Tuesday`, of which only the verbs beside them make different days: with the tense of the
 * other, one of them is the same day or days.
 */
function isMadeByTense(a: DateMentionInCorpus, b: DateMentionInCorpus): boolean {
	if (a.said.tense === b.said.tense || !isOneName(a.said.expression, b.said.expression)) return false;
	return isSameBy(a, b, b.said.tense) || isSameBy(b, a, a.said.tense);
}

function isOneName(a: DateExpression, b: DateExpression): boolean {
	if (a.type === 'weekday' && b.type === 'weekday')
		return a.weekday === b.weekday && a.direction === 0 && b.direction === 0;
	if (a.type !== 'partial' || b.type !== 'partial') return false;
	return a.month === b.month && a.day === b.day && a.toMonth === b.toMonth && a.toDay === b.toDay;
}

/** Whether a date, read by another tense in its own document, names the days of another. */
function isSameBy(
	{ said, written }: DateMentionInCorpus,
	other: DateMentionInCorpus,
	tense: DateMention['tense'],
): boolean {
	const { from, to } = resolveDate({ ...said, tense }, written);
	return from === other.date.from && to === other.date.to;
}

/** How near two dates are that do not exclude each other, by what both name. */
export type Meeting = 'same days' | 'within a month' | 'within a year' | 'within years' | 'unknown';

/** The same days named, though one is hedged or a limit; or the stretch that holds the other; `unknown` where one is left open. */
export function meetingOf(a: DateMentionInCorpus, b: DateMentionInCorpus): Meeting {
	const [left, right] = [a.said.expression, b.said.expression];
	if (left.type === 'relative' && right.type === 'relative' && left.unit === right.unit && left.count === right.count)
		return 'same days';
	const [x, y] =
		a.calendar.days && b.calendar.days ? [a.calendar.days, b.calendar.days] : [a.calendar.season, b.calendar.season];
	if (!x || !y) return 'unknown';
	if (x.from === y.from && x.to === y.to) return 'same days';
	const longest = Math.max(daysBetween(x.from, x.to), daysBetween(y.from, y.to));
	return longest <= 31 ? 'within a month' : longest <= 366 ? 'within a year' : 'within years';
}

/** The day of the year that a date names, as `MM-DD`, or null when it names none. */
export function dayOfYear(mention: DateMentionInCorpus): string | null {
	const { season } = mention.calendar;
	return season && season.from === season.to ? season.from : null;
}

/** The month that a date names or lies in, as `MM`, or null when it names none. */
export function monthOfYear(mention: DateMentionInCorpus): string | null {
	const { season } = mention.calendar;
	const month = season?.from.slice(0, 2);
	return month !== undefined && month === season?.to.slice(0, 2) ? month : null;
}

export function calendarDate(said: DateMention, date: ResolvedDate): CalendarDate {
	const season = seasonOf(said, date);
	const open = said.bound === 'before' || said.bound === 'after' ? said.bound : null;
	const days = daysOf(date);
	return {
		days,
		season: season && wholeMonths(season),
		weekday: weekdayOf(said, date),
		open,
		reach: reachOf(said, days ?? season),
		hedge: open === null ? (said.bound ?? '') : '',
	};
}

function daysOf({ from, to }: ResolvedDate): Days | null {
	return from === null || to === null ? null : { from, to };
}

/** Days that the name of a unit of time is off by when it is counted from today: `a year ago` may be ten months or sixteen. */
const looseness: Readonly<Record<'day' | 'week' | 'month' | 'year', number>> = {
	day: 0,
	week: 4,
	month: 15,
	year: 183,
};

/** How many days beside those that a date names it may mean, too. */
function reachOf({ expression, part, bound }: DateMention, days: Days | null): number {
	const length = days ? daysBetween(days.from, days.to) + 1 : 1;
	const isVague =
		part !== null && part !== 'firstHalf' && part !== 'secondHalf' && part !== 'earlier' && part !== 'later';
	const own = isVague ? Math.ceil(length / 8) : 0;
	if (expression.type === 'relative' && Math.abs(expression.count) > 0) {
		const unit = looseness[expression.unit];
		const hedged = bound === null ? 0 : Math.max(2, unit, (unit * Math.abs(expression.count)) / 2);
		return own + unit + hedged;
	}
	return own + (bound === 'about' ? Math.max(5, Math.ceil(length / 2)) : 0);
}

/** Days from the last of some days to the first of others; `YYYY-MM-DD`, or `MM-DD` of one year. */
function daysBetween(last: string, first: string): number {
	const day = (text: string) => Date.parse(text.length === 5 ? `2000-${text}` : text) / 86_400_000;
	return day(first) - day(last);
}

/**
 * Named days, with what is said of them. ISO days, or `MM-DD` without years: both are in order as strings. The same weekday a week
 * off is mostly the one of last week for the one of next.
 */
function compareNamed(a: CalendarDate, x: Days, b: CalendarDate, y: Days): DateRelation {
	if (x.from === y.from && x.to === y.to) return a.open === b.open && a.hedge === b.hedge ? 'agrees' : 'imprecise';
	const isLimit = a.open !== null && a.open === b.open;
	const [p, q] = isLimit ? [x, y] : [opened(x, a.open), opened(y, b.open)];
	if (p.to >= q.from && q.to >= p.from) return 'imprecise';
	const gap = p.to < q.from ? daysBetween(p.to, q.from) : daysBetween(q.to, p.from);
	return gap <= Math.max(a.reach, b.reach) ? 'imprecise' : 'conflicts';
}

/** All days that a limit leaves open. */
function opened({ from, to }: Days, open: CalendarDate['open']): Days {
	switch (open) {
		case 'before':
			return { from: '', to };
		case 'after':
			return { from, to: '~' };
		case null:
			return { from, to };
	}
}

/** The days of the year that a date names whatever its year, as `MM-DD`; null for a whole year, or for none. */
function seasonOf(said: DateMention, date: ResolvedDate): Days | null {
	const { expression } = said;
	if (expression.type === 'partial' && !daysOf(date)) return seasonOfPartial(said, expression);
	const days = daysOf(date);
	if (!days || days.from.slice(0, 4) !== days.to.slice(0, 4)) return null;
	const season = { from: days.from.slice(5), to: days.to.slice(5) };
	return season.from === '01-01' && season.to === '12-31' ? null : season;
}

function seasonOfPartial(
	{ part }: DateMention,
	{ month, day, toMonth, toDay }: Extract<DateExpression, { type: 'partial' }>,
): Days | null {
	const lastMonth = toMonth ?? month;
	if (lastMonth < month) return null;
	const lastDay = toMonth !== null || toDay !== null ? toDay : day;
	const from = { year: anyYear, month, day: day ?? 1 };
	const to = { year: anyYear, month: lastMonth, day: lastDay ?? daysInMonth(anyYear, lastMonth) };
	const meant = part === null ? { from, to } : partOfStretch(from, to, part, null);
	return { from: isoDay(meant.from).slice(5), to: isoDay(meant.to).slice(5) };
}

/** A year with all days that any has. */
const anyYear = 2000;

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
