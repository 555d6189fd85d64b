import { isRunningText } from '../figures/namedNumbers.ts';
import { isHyphen } from '../words/cardinal.ts';
import { isPlural } from '../words/nouns.ts';
import { numeralAt } from '../words/numeral.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { DateExpression } from '../types.ts';
import { weekdayAt } from './dateParts.ts';
import { tenseOf } from './tense.ts';
import { calendarUnits, namedWeekdays } from '../words/calendarWords.ts';

/** An expression that depends on the day of its document. Token indices, `to` exclusive. */
export interface RelativeDate {
	readonly from: number;
	readonly to: number;
	readonly expression: DateExpression;
	/** The count is only roughly told: `a few days ago`, `several years ago`. */
	readonly isVague?: boolean;
}

const days: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['yesterday', -1],
	['tomorrow', 1],
]);

const directions: ReadonlyMap<string, -1 | 0 | 1> = new Map([
	['last', -1],
	['previous', -1],
	['past', -1],
	['this', 0],
	['current', 0],
	['next', 1],
	['coming', 1],
	['following', 1],
	['upcoming', 1],
]);

/** Reads `yesterday`, `the day before yesterday`, `last month`, `next Tuesday`, `on Friday`, `two weeks ago` at a token. */
export function relativeDateAt(tokens: readonly Token[], from: number): RelativeDate | null {
	const token = at(tokens, from);
	if (token.kind === 'number') return ago(tokens, from);
	if (token.kind !== 'word') return null;
	const further = furtherDay(tokens, from);
	if (further) return further;
	const day = days.get(token.lower);
	if (day !== undefined)
		return isName(tokens, from) || (mayBeAge.has(token.lower) && isAge(tokens, from))
			? null
			: { from, to: from + 1, expression: { type: 'relative', unit: 'day', count: day } };
	return directed(tokens, from) ?? plainWeekday(tokens, from) ?? ago(tokens, from);
}

/** `the day before yesterday`, `the day after tomorrow`, at their last word. */
function furtherDay(tokens: readonly Token[], last: number): RelativeDate | null {
	if (at(tokens, last - 2).lower !== 'day') return null;
	const words = `${at(tokens, last - 1).lower} ${at(tokens, last).lower}`;
	const count = words === 'before yesterday' ? -2 : words === 'after tomorrow' ? 2 : null;
	return count === null ? null : { from: last - 2, to: last + 1, expression: { type: 'relative', unit: 'day', count } };
}

const mayBeAge: ReadonlySet<string> = new Set(['today', 'tomorrow']);

/** `tomorrow's leaders`, `today's technologies`: those of a time, which no day is. */
function isAge(tokens: readonly Token[], i: number): boolean {
	const mark = at(tokens, i + 1);
	if (!/^['’]s$/.test(mark.lower)) return false;
	const noun = at(tokens, i + 2);
	return noun.kind === 'word' && isPlural(noun.lower) && !ofDays.has(noun.lower);
}

const ofDays: ReadonlySet<string> = new Set(
	'talks elections results games matches races hearings attacks meetings votes papers events news numbers figures prices'.split(
		' ',
	),
);

/** `USA Today`, `TODAY (@TODAYshow)`. */
function isName(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i).capital && at(tokens, i - 1).capital;
}

/** `last month`, `next Tuesday`. "The past year" and "the last week" with more behind may be spans: only `the last/past` are left out. */
function directed(tokens: readonly Token[], from: number): RelativeDate | null {
	const direction = directions.get(at(tokens, from).lower);
	if (direction === undefined) return null;
	const again = at(tokens, from + 1);
	const unitAt =
		again.lower === 'coming' || again.lower === 'past' || again.lower === 'upcoming' || again.lower === 'calendar'
			? from + 2
			: from + 1;
	const target = at(tokens, unitAt);
	const weekday = weekdayAt(tokens, unitAt, false);
	const toward = (again.lower === 'calendar' ? undefined : directions.get(again.lower)) ?? direction;
	if (weekday && target.capital)
		return { from, to: weekday.to, expression: { type: 'weekday', weekday: weekday.value, direction: toward } };
	if (isShow(tokens, from, unitAt)) return null;
	const unit = target.lower.endsWith('s') ? undefined : calendarUnits.get(target.lower);
	const spans = at(tokens, from - 1).lower === 'the' && (direction !== 0 || at(tokens, from).lower === 'past');
	if (unit === undefined || unit === 'day' || spans) return null;
	return { from, to: unitAt + 1, expression: { type: 'relative', unit, count: toward } };
}

/**
 * `told ABC This Week`, `said on “This Week”`: both words have capitals, behind a name in running text or in quotation marks of
 * their own; in a headline every word has one.
 */
function isShow(tokens: readonly Token[], from: number, last: number): boolean {
	if (at(tokens, from).lower !== 'this' || at(tokens, last).lower !== 'week') return false;
	if (!at(tokens, from).capital || !at(tokens, last).capital) return false;
	const before = at(tokens, from - 1);
	const behind = at(tokens, last + 1);
	const closed =
		/^["”’']$/.test(behind.lower) || (/^[,.]$/.test(behind.lower) && /^["”’']$/.test(at(tokens, last + 2).lower));
	return (before.capital && isRunningText(tokens, from, last + 1)) || (/^["“‘']$/.test(before.lower) && closed);
}

/** `Monday-Friday`, `Monday through Friday`: days of every week. */
function isOfEveryWeek(tokens: readonly Token[], from: number, to: number): boolean {
	const closes = isSpan(at(tokens, from - 1)) && weekdayAt(tokens, from - 2, false)?.to === from - 1;
	const opens = isSpan(at(tokens, to)) && weekdayAt(tokens, to + 1, false) !== null;
	if (!opens && !closes) return false;
	// "a poll taken Wednesday through Sunday"
	const first = closes ? from - 2 : from;
	return tenseOf(tokens, first, first + 1) !== -1;
}

function isSpan(token: Token): boolean {
	return isHyphen(token) || /^(?:–|—|through|thru|to)$/.test(token.lower);
}

function plainWeekday(tokens: readonly Token[], from: number): RelativeDate | null {
	const weekday = weekdayAt(tokens, from, false);
	if (!weekday || !at(tokens, from).capital || namedWeekdays.has(at(tokens, from - 1).lower)) return null;
	if (isOfEveryWeek(tokens, from, weekday.to)) return null;
	if (isTitle(tokens, from)) return null;
	return { from, to: weekday.to, expression: { type: 'weekday', weekday: weekday.value, direction: 0 } };
}

/** `the Sunday Times`, `Friday Night Lights`: another capital follows, and no preposition tells a day. */
function isTitle(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 1);
	const before = at(tokens, i - 1).lower;
	const timed = /^(?:morning|afternoon|evening|night|am|pm)$/.test(next.lower) && !at(tokens, i + 2).capital;
	return (
		next.kind === 'word' &&
		next.capital &&
		!timed &&
		!/^(?:on|by|until|since|from|of|and|to|before|after|for|or|late|early)$/.test(before)
	);
}

/** `two weeks ago`, `a year ago`, `a few days ago`, `10 days from now`. */
function ago(tokens: readonly Token[], from: number): RelativeDate | null {
	const counted = vagueCount(tokens, from) ?? countAt(tokens, from);
	if (!counted || counted.value > 9999) return null;
	const { to: index, value, isVague } = counted;
	const word = at(tokens, index).lower;
	const decade = word === 'decade' || word === 'decades';
	const unit = decade ? 'year' : calendarUnits.get(word);
	if (unit === undefined) return null;
	const past = at(tokens, index + 1).lower === 'ago';
	const future = at(tokens, index + 1).lower === 'from' && at(tokens, index + 2).lower === 'now';
	if (!past && !future) return null;
	const count = value * (decade ? 10 : 1) * (past ? -1 : 1);
	return {
		from,
		to: index + (past ? 2 : 3),
		expression: { type: 'relative', unit, count: count === 0 ? 0 : count },
		isVague,
	};
}

interface Counted {
	readonly value: number;
	/** The token behind it. */
	readonly to: number;
	readonly isVague: boolean;
}

/** `a few`, `several`, `a couple of`. */
function vagueCount(tokens: readonly Token[], from: number): Counted | null {
	const word = at(tokens, from).lower;
	if (word === 'several') return { value: 4, to: from + 1, isVague: true };
	const next = word === 'a' ? at(tokens, from + 1).lower : '';
	if (next === 'few') return { value: 3, to: from + 2, isVague: true };
	if (next !== 'couple') return null;
	return { value: 2, to: from + (at(tokens, from + 2).lower === 'of' ? 3 : 2), isVague: true };
}

/** `two`, `10`, the article that stands for one, and `two or three`, `10 to 15`, which is only roughly told. */
function countAt(tokens: readonly Token[], from: number): Counted | null {
	const word = at(tokens, from).lower;
	if (word === 'a' || word === 'an') return { value: 1, to: from + 1, isVague: false };
	const count = wholeAt(tokens, from);
	if (!count) return null;
	const link = at(tokens, count.to);
	const other = link.lower === 'or' || link.lower === 'to' || isHyphen(link) ? wholeAt(tokens, count.to + 1) : null;
	return other ? { value: Math.round((count.value + other.value) / 2), to: other.to, isVague: true } : count;
}

function wholeAt(tokens: readonly Token[], from: number): Counted | null {
	const numeral = numeralAt(tokens, from, false);
	const isCount = numeral && Number.isInteger(numeral.value) && numeral.below === null && numeral.form !== 'ordinal';
	return isCount ? { value: numeral.value, to: numeral.to, isVague: false } : null;
}
