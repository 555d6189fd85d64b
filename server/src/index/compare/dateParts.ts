import data from './dateForest.json' with { type: 'json' };
import { dayOfYear, monthOfYear } from '../dates/compareDates.ts';
import { nearnessOf } from '../dates/nearDates.ts';
import type { Countable, DateMentionInCorpus } from '../mention.ts';
import { explainForest, plantForest } from '../../text/forest.ts';
import { daysApart } from '../dayWritten.ts';
import type { Contest } from './contest.ts';
import type { MentionPair } from './mentionPair.ts';
import { countShared, leastOnly } from './names.ts';
import type { ReasonApart } from './reasons.ts';
import type { Prepared } from './prepared.ts';

/** What speaks for or against two different dates of two documents on one matter being those of one event. */
export const datePartNames = [
	'likeness',
	'ahead of others',
	'likelier counterparts',
	'agreeing counterparts',
	'clearly likelier ones agree',
	'each agrees with another',
	'figures that agree',
	'shared words',
	'shared paragraph',
	'documents',
	'equal numbers beside',
	'numbers beside that differ',
	'names shared by both',
	'other names',
	'same month',
	'same day of the month',
	'same year',
	'both days',
	'both years',
	'told as exactly',
	'days between',
	'years between',
	'digits that change places',
	'one act',
	'other acts',
	'told in both texts',
	'dates kept apart',
	'ahead of equal ones',
	'the sentences name others',
	'other numbers stand beside them',
	'they begin or end other things',
	'measured again and again, at other times',
] as const;

export type DatePartName = (typeof datePartNames)[number];

export type DateParts = Readonly<Record<DatePartName, number>>;

/** Two dates of two documents, and what was found out before they are judged. */
export interface DatePairing extends MentionPair<DateMentionInCorpus> {
	/** Log-odds, by what stands around them. */
	readonly likeness: number;
	readonly contest: Contest;
	/** One act stands beside both. */
	readonly oneAct: boolean;
	/** What speaks against them, in log-odds (`datesApart`). */
	readonly against: number;
	/** By how much it is likelier than pairs of equal values (`aheadOfEqual`). */
	readonly aheadOfEqual: number;
	/** How many of the two dates the other text gives, too: 0 to 2. */
	readonly toldInBoth: number;
	/** What keeps them apart in a folder of many documents. */
	readonly apart: ReasonApart | null;
}

/** Reasons that only weigh against two dates of few documents, which mostly speak of one matter. */
const weighed: ReadonlySet<ReasonApart> = new Set<ReasonApart>([
	'the sentences name others',
	'other numbers stand beside them',
	'they begin or end other things',
	'measured again and again, at other times',
]);

/** Whether a reason that keeps two mentions of many documents apart is one among others for two dates where documents are few. */
export function isWeighedForDates({ x, y }: Pick<MentionPair, 'x' | 'y'>, reason: ReasonApart): boolean {
	return isCalendarDate(x) && isCalendarDate(y) && weighed.has(reason);
}

/** Whether a mention is a date that says by itself when it is: not `Friday`, not `last year`. */
export function isCalendarDate(mention: Countable): mention is DateMentionInCorpus {
	if (mention.kind !== 'date') return false;
	const { type } = mention.said.expression;
	return type === 'absolute' || type === 'partial';
}

/** A likeness beyond these tells no more. */
const leastLike = -8;
const mostLike = 2;

/** More numbers, names, days or years than these make no difference. */
const mostBeside = 3;
const mostNames = 3;
const mostDays = 365;
const mostYears = 100;
const mostAgainst = 6;

/** From so many days on a date is a year, a decade or a century. */
const long = 300;

const nothing: ReadonlySet<string> = new Set();

/** The parts of two different dates. Symmetric. */
export function datePartsOf(pairing: DatePairing): DateParts {
	const { left, i, x, right, j, y, parts, contest } = pairing;
	const mates = [left.mates(i) ?? nothing, right.mates(j) ?? nothing] as const;
	const names = [left.names(i) ?? nothing, right.names(j) ?? nothing] as const;
	const [p, q] = [x.calendar.days, y.calendar.days];
	const [month, otherMonth] = [monthOfYear(x), monthOfYear(y)];
	const [day, otherDay] = [dayOfYear(x), dayOfYear(y)];
	const sameYear = p !== null && q !== null && p.from.slice(0, 4) === q.from.slice(0, 4);
	const grains = [grainOf(x), grainOf(y)];
	const apart = p && q ? daysApart(p.from, q.from) : mostDays * mostYears;
	return {
		likeness: Math.max(leastLike, Math.min(mostLike, pairing.likeness)),
		'ahead of others': contest.lead,
		'likelier counterparts': contest.behind,
		'agreeing counterparts': contest.taken,
		'clearly likelier ones agree': contest.lost,
		'each agrees with another': Number(contest.each),
		'figures that agree': contest.agreeing,
		'shared words': parts['shared words'],
		'shared paragraph': parts['shared paragraph'],
		documents: parts.documents,
		'equal numbers beside': Math.min(mostBeside, countShared(...mates)),
		'numbers beside that differ': Math.min(mostBeside, leastOnly(...mates)),
		'names shared by both': Math.min(mostNames, countShared(...names)),
		'other names': Math.min(mostNames, leastOnly(...names)),
		'same month': Number(month !== null && month === otherMonth),
		'same day of the month': Number(day !== null && otherDay !== null && day.slice(3) === otherDay.slice(3)),
		'same year': Number(sameYear),
		'both days': Number(grains[0] === 'day' && grains[1] === 'day'),
		'both years': Number(grains[0] === 'year' && grains[1] === 'year'),
		'told as exactly': Number(grains[0] === grains[1]),
		'days between': sameYear ? Math.log1p(Math.min(mostDays, apart)) : 0,
		'years between': sameYear ? 0 : Math.log1p(Math.min(mostYears, apart / mostDays)),
		'digits that change places': Number(nearnessOf(x.calendar, y.calendar) === 'swapped'),
		'one act': Number(pairing.oneAct),
		'other acts': Number(!pairing.oneAct && tellsAct(left, i) && tellsAct(right, j)),
		'told in both texts': pairing.toldInBoth,
		'dates kept apart': Math.min(mostAgainst, pairing.against),
		'ahead of equal ones': pairing.aheadOfEqual,
		'the sentences name others': Number(pairing.apart === 'the sentences name others'),
		'other numbers stand beside them': Number(pairing.apart === 'other numbers stand beside them'),
		'they begin or end other things': Number(pairing.apart === 'they begin or end other things'),
		'measured again and again, at other times': Number(pairing.apart === 'measured again and again, at other times'),
	};
}

function tellsAct(document: Prepared, i: number): boolean {
	return (document.acts(i)?.done.size ?? 0) > 0;
}

function grainOf({ calendar: { days, season } }: DateMentionInCorpus): 'day' | 'month' | 'year' {
	if (season && season.from === season.to) return 'day';
	if (days === null) return season === null ? 'year' : 'month';
	if (days.from === days.to) return 'day';
	return daysApart(days.from, days.to) >= long ? 'year' : 'month';
}

const forest = plantForest(data, datePartNames);

/** Added to their log-odds, chosen on folders that taught nothing: of the pairs told of then four in five are real. */
const bias = -0.4;

/**
 * Log-odds that two different dates of two documents on one matter are of one event: boosted trees over the named parts, trained by
 * `scripts/train-comparability.ts --few` on dossiers that were written for it, beside real events and texts drawn by lot.
 */
export function dateScoreOf(parts: DateParts): number {
	return (forest({ values: Float32Array.from(datePartNames, (name) => parts[name]) }, 1)[0] ?? 0) + bias;
}

/** What each part adds to that. */
export function dateContributions(
	parts: DateParts,
): readonly { readonly part: DatePartName; readonly weight: number }[] {
	const byName: Readonly<Record<string, number>> = parts;
	const { byFeature } = explainForest(data, (name) => byName[name] ?? 0);
	return datePartNames.map((part) => ({ part, weight: byFeature.get(part) ?? 0 }));
}
