import { isSaidOrPlanned } from '../dates/acts.ts';
import type { DateMentionInCorpus } from '../mention.ts';
import { oneHappening } from './oneHappening.ts';
import { daysApart, daysFrom } from '../dayWritten.ts';
import { oneWeek } from './setting.ts';

/**
 * What speaks against two different dates of two documents being those of one event, in log-odds: chosen on 1,100 pairs of
 * newspapers and news sites that were read, of which one in seventeen was of one event.
 */
const against = Object.freeze({
	/** The headlines share no word. */
	headlines: 3,
	/** One lies behind the writing of its text, the other ahead. */
	toCome: 3,
	/** On one of them, or on both, something was only said, or is planned. */
	oneSaid: 1.5,
	bothSaid: 1,
	/** Each text tells of its own day, and not of one act. */
	ownDays: 2,
	/** One names a year or more, the other a day or a month, and no act stands beside both. */
	otherGrain: 1.5,
	/** Both name a day by the same word in the same week (`Friday`, `today`), or one is the stamp of a post. */
	sameWord: 6,
	stamp: 6,
	/** Per logarithm of the days between the writing of the two texts: what is news is another thing next week. */
	later: 0.8,
});

/** From so many days on a date is a year, a decade or a century. */
const long = 300;

/** Days from its writing within which a date is of a text's own day. */
const ownDay = 1;

/** Later than this makes no difference, in days. */
const latest = 365;

/** What two documents and the words beside two dates tell of them. */
interface Circumstances {
	readonly headlinesApart: boolean;
	/** One act stands beside both. */
	readonly oneAct: boolean;
}

/** Log-odds, 0 or more, that speak against two dates being those of one event. Symmetric. */
export function datesApart(
	x: DateMentionInCorpus,
	y: DateMentionInCorpus,
	{ headlinesApart, oneAct }: Circumstances,
): number {
	const [p, q] = [fromWriting(x), fromWriting(y)];
	const days = daysApart(x.written, y.written);
	// what happens once is told at any time, in texts on whatever else
	const isOnce = oneHappening(x, y) !== null;
	const said = [x, y].filter(({ excerpt, text }) => isSaidOrPlanned(excerpt, text)).length;
	let score = headlinesApart && !isOnce ? against.headlines : 0;
	if (p !== null && q !== null && p > 0 !== q > 0) score += against.toCome;
	if (said > 0) score += said === 2 ? against.bothSaid : against.oneSaid;
	if (!oneAct && p !== null && q !== null && days > 0 && Math.abs(p) <= ownDay && Math.abs(q) <= ownDay)
		score += against.ownDays;
	if (!oneAct && !isOnce && isLong(x) !== isLong(y)) score += against.otherGrain;
	if (isSameWord(x, y, days)) score += against.sameWord;
	if (isStamp(x) || isStamp(y)) score += against.stamp;
	return isOnce ? score : score + against.later * Math.log1p(Math.min(latest, days));
}

/** Days from the writing of its document to a date, below 0 of what lies behind; null where either is not known. */
function fromWriting({ written, calendar }: DateMentionInCorpus): number | null {
	return daysFrom(written, calendar.days?.from ?? null);
}

/** `Friday` and `Friday`, `today` and `today`: one of the texts repeats the other, or was dated a day off. */
function isSameWord({ said: a }: DateMentionInCorpus, { said: b }: DateMentionInCorpus, days: number): boolean {
	const [p, q] = [a.expression, b.expression];
	if (p.type === 'weekday' && q.type === 'weekday') return p.weekday === q.weekday && days <= oneWeek;
	return (
		p.type === 'relative' &&
		q.type === 'relative' &&
		p.unit === q.unit &&
		p.count === q.count &&
		a.part === b.part &&
		days <= oneWeek
	);
}

/** `— Anna Keller (@annakeller) May 10, 2031`: when a post was sent, as pages that show it tell below it. */
function isStamp({ excerpt, text }: DateMentionInCorpus): boolean {
	const at = excerpt.indexOf(text);
	return at > 0 && /\(@\w{1,20}\)[\s,:]{0,3}$/u.test(excerpt.slice(Math.max(0, at - 28), at));
}

function isLong({ calendar: { days } }: DateMentionInCorpus): boolean {
	return days !== null && daysApart(days.from, days.to) >= long;
}
