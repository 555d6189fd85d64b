import { passagesOf } from '../words/passages.ts';
import type { Passage } from '../words/passages.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isHyphen } from '../words/cardinal.ts';
import { opens } from '../words/wordRoles.ts';
import type { DateBound, DateExpression, DateMention, DatePart, Reading } from '../types.ts';
import { daysInMonth, isDay, isoDay } from './calendar.ts';
import { isMonthAlone, yearAlone } from './dateContext.ts';
import { dateSpanAt } from './dateRange.ts';
import type { DateSpan } from './dateRange.ts';
import type { DateUnit } from './dateUnit.ts';
import { joinSpans } from './joinSpans.ts';
import { nuanceOf } from './nuance.ts';
import { periodAt } from './periods.ts';
import { relativeDateAt } from './relativeDates.ts';
import { tenseOf } from './tense.ts';

/** A date expression over tokens, `to` exclusive. */
interface Found {
	readonly from: number;
	readonly to: number;
	readonly expression: DateExpression;
	readonly weekday: number | null;
	/** What it says is only roughly told. */
	readonly isVague?: boolean;
}

/** The same with what the words before it say of it. */
export interface FoundDate extends Omit<Found, 'isVague'> {
	readonly part: DatePart | null;
	readonly bound: DateBound | null;
}

/**
 * The calendar expressions of a block's prose, in order, without overlap. Written from the grammar of English date
 * expressions as described for TIMEX3 (Pustejovsky et al., "TimeML", 2003; Strötgen and Gertz, "HeidelTime", 2010): years,
 * months, days, ranges, weekdays and expressions relative to the document. Linear in the prose; sentences without a digit,
 * month, weekday or calendar word are only scanned. `passages` are those of the reading, where they are at hand.
 */
export function extractDates(
	reading: Reading,
	passages: readonly Passage[] = passagesOf(reading),
): readonly DateMention[] {
	const mentions: DateMention[] = [];
	for (const { prose, tokens, sentence, mayHoldDate } of passages) {
		if (!mayHoldDate) continue;
		for (const { from, to, expression: written, weekday, part, bound } of joinSpans(tokens, datesOf(tokens))) {
			const expression = pointsBack(tokens, to) ? inYearBefore(written, mentions) : written;
			const start = at(tokens, from).start;
			const end = at(tokens, to - 1).end;
			const text = prose.slice(start, end);
			const tense = leavesDayOpen(expression) ? tenseOf(tokens, from, to) : 0;
			mentions.push({ start, end, text, expression, weekday, part, bound, tense, sentence });
		}
	}
	return mentions;
}

/** `January of that year`, `December of that same year`. */
function pointsBack(tokens: readonly Token[], to: number): boolean {
	if (at(tokens, to).lower !== 'of' || at(tokens, to + 1).lower !== 'that') return false;
	return at(tokens, to + (at(tokens, to + 2).lower === 'same' ? 3 : 2)).lower === 'year';
}

/** A month or day in the year that the block named last; where it named none, one that only the document may tell. */
function inYearBefore(written: DateExpression, before: readonly DateMention[]): DateExpression {
	if (written.type !== 'partial') return written;
	const named = before.findLast(({ expression }) => expression.type === 'absolute')?.expression;
	const open: DateExpression = { ...written, ofThatYear: true };
	if (named?.type !== 'absolute' || named.from.slice(0, 4) !== named.to.slice(0, 4)) return open;
	const year = Number(named.from.slice(0, 4));
	const { month, day, toMonth, toDay } = written;
	const lastMonth = toMonth ?? month;
	const first = { year, month, day: day ?? 1 };
	const last = {
		year,
		month: lastMonth,
		day: toDay ?? (toMonth === null ? day : null) ?? daysInMonth(year, lastMonth),
	};
	return isDay(first) && isDay(last) ? { type: 'absolute', from: isoDay(first), to: isoDay(last) } : open;
}

/** Which of several days is meant depends on the tense beside it. */
function leavesDayOpen({ type }: DateExpression): boolean {
	return type === 'partial' || type === 'weekday';
}

function datesOf(tokens: readonly Token[]): FoundDate[] {
	const found: FoundDate[] = [];
	let i = 0;
	let floor = 0;
	while (i < tokens.length) {
		const token = at(tokens, i);
		const date = (token.roles & (opens.date | opens.relativeDate)) !== 0 ? dateAt(tokens, i) : null;
		if (date) {
			const { to, expression, weekday, isVague = false } = date;
			const { from, part, bound } = nuanceOf(tokens, date.from, floor, expression);
			found.push({ from, to, expression, weekday, part, bound: bound ?? (isVague ? 'about' : null) });
			i = Math.max(to, i + 1);
			floor = i;
		} else i++;
	}
	return found;
}

function dateAt(tokens: readonly Token[], i: number): Found | null {
	if (isInsideWord(tokens, i) || isRecurring(tokens, i) || !mayOpen(tokens, i)) return null;
	if ((at(tokens, i).roles & opens.date) === 0) return relativeAt(tokens, i);
	const period = periodAt(tokens, i);
	if (period) {
		const { from, to, firstYear, firstMonth, lastYear, lastMonth } = period;
		return absolute(
			from,
			to,
			{ year: firstYear, month: firstMonth, day: 1 },
			{ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) },
		);
	}
	const span = dateSpanAt(tokens, i);
	if (span) return calendarExpression(tokens, i, span);
	const year = yearAlone(tokens, i);
	if (year !== null) return absolute(i, i + 1, { year, month: 1, day: 1 }, { year, month: 12, day: 31 });
	return relativeAt(tokens, i);
}

function relativeAt(tokens: readonly Token[], i: number): Found | null {
	const relative = relativeDateAt(tokens, i);
	return relative && { ...relative, weekday: null };
}

/** A cheap look at a number before the grammars are tried: its length, and whether a unit, month or dash is behind it. */
function mayOpen(tokens: readonly Token[], i: number): boolean {
	const { kind, lower } = at(tokens, i);
	if (kind !== 'number' || lower.length === 4 || lower.length === 8) return true;
	const next = at(tokens, i + 1);
	return next.kind === 'word' || (lower.length <= 2 && /^[-–—/.~]$/.test(next.lower));
}

/** `every March`, `each Tuesday`. */
function isRecurring(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1).lower;
	return before === 'every' || before === 'each';
}

/** `B2B-2019x`, `page_2018`, `/2018/`: numbers inside identifiers and paths. */
function isInsideWord(tokens: readonly Token[], i: number): boolean {
	const token = at(tokens, i);
	const before = at(tokens, i - 1);
	if (!token.glued) return false;
	if (token.kind === 'word' && isHyphen(before) && before.glued)
		return at(tokens, i + 1).kind !== 'number' && isInName(at(tokens, i - 2));
	return before.kind === 'word'
		? token.kind === 'number' && before.lower.length > 2
		: before.kind === 'number' || /^[_=@#\\]$/.test(before.lower);
}

/** `Cla` of `Cla-Mar`, `Anna` of `Anna-May`: what a hyphen joins to a month makes a name of it; `mid-March` and `May-June` are none. */
function isInName({ kind, capital, lower, roles }: Token): boolean {
	return (
		kind === 'word' && capital && (roles & opens.date) === 0 && !/^(?:mid|early|late|pre|post|non|since)$/.test(lower)
	);
}

interface CalendarDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

function absolute(
	from: number,
	to: number,
	first: CalendarDay,
	last: CalendarDay,
	weekday: number | null = null,
): Found {
	return { from, to, weekday, expression: { type: 'absolute', from: isoDay(first), to: isoDay(last) } };
}

function calendarExpression(tokens: readonly Token[], i: number, { first, last, to }: DateSpan): Found | null {
	const end = last ?? first;
	if (first.year === null || end.year === null) return partial(tokens, i, first, last, to);
	if (!last && first.swapped) return ambiguous(i, to, first);
	const start = { year: first.year, month: first.month ?? 1, day: first.day ?? 1 };
	const endMonth = end.month ?? 12;
	const stop = { year: end.year, month: endMonth, day: end.day ?? daysInMonth(end.year, endMonth) };
	return absolute(i, to, start, stop, last ? null : first.weekday);
}

function partial(
	tokens: readonly Token[],
	i: number,
	first: DateUnit,
	last: DateUnit | null,
	to: number,
): Found | null {
	if (first.month === null) return null;
	const expression: DateExpression = {
		type: 'partial',
		month: first.month,
		day: first.day,
		toMonth: last?.month ?? null,
		toDay: last?.day ?? null,
		ofThatYear: false,
	};
	const alone = first.day === null && !last;
	return alone && !isMonthAlone(tokens, i) ? null : { from: i, to, expression, weekday: last ? null : first.weekday };
}

/** Day and month could be either way round: both readings are kept. */
function ambiguous(from: number, to: number, { year, month, day, swapped, weekday }: DateUnit): Found | null {
	if (year === null || month === null || day === null || !swapped) return null;
	const other = { year, month: swapped.month, day: swapped.day };
	if (!isDay(other)) return absolute(from, to, { year, month, day }, { year, month, day }, weekday);
	return {
		from,
		to,
		weekday,
		expression: { type: 'ambiguous', monthFirst: isoDay({ year, month, day }), dayFirst: isoDay(other) },
	};
}
