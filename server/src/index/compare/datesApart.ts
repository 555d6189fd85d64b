import { isSaidOrPlanned } from '../dates/acts.ts';
import type { DateMentionInCorpus } from '../mention.ts';
import { daysApart, daysFrom } from '../written.ts';

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
	/** Per logarithm of the days between the writing of the two texts: what is news is another thing next week. */
	later: 0.8,
});

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
	const said = [x, y].filter(({ excerpt, text }) => isSaidOrPlanned(excerpt, text)).length;
	let score = headlinesApart ? against.headlines : 0;
	if (p !== null && q !== null && p > 0 !== q > 0) score += against.toCome;
	if (said > 0) score += said === 2 ? against.bothSaid : against.oneSaid;
	if (!oneAct && p !== null && q !== null && days > 0 && Math.abs(p) <= ownDay && Math.abs(q) <= ownDay)
		score += against.ownDays;
	return score + against.later * Math.log1p(Math.min(latest, days));
}

/** Days from the writing of its document to a date, below 0 of what lies behind; null where either is not known. */
function fromWriting({ written, calendar }: DateMentionInCorpus): number | null {
	return daysFrom(written, calendar.days?.from ?? null);
}
