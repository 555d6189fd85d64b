import { isAttribute } from '../dates/turns.ts';
import { isOneLife, livesApart } from '../dates/lives.ts';
import type { Figure } from '../../facts/types.ts';
import type { Countable } from '../mention.ts';
import { closeness, isSlip, isSwapped, mostPoints } from './closeness.ts';
import { compareNames, leastOnly } from './names.ts';
import { isAmong, isGroupAmong, isOneMore, isSum, tells } from './partOfWhole.ts';
import { isOneOccasion } from './occasions.ts';
import type { Parts } from './parts.ts';
import { isToldOf } from './otherMatters.ts';
import type { OtherMatters } from './otherMatters.ts';
import type { Prepared } from './prepared.ts';
import { isRestated } from './restated.ts';
import { noSetting, soonest, timesApart, yearsApart } from './setting.ts';
import { daysApart } from '../written.ts';
import { areTwins } from './twins.ts';
import type { StandingApart } from './standingApart.ts';

/** Why two different values are of different things, however alike what stands around them is. */
export type ReasonApart =
	| 'one sentence tells both'
	| 'the sentences name others'
	| 'too far apart'
	| 'one text, two verbs'
	| 'one counts others besides'
	| 'the age of nobody or of somebody else'
	| 'an amount converted in brackets'
	| 'the amounts in brackets behind them differ, too'
	| 'its sentence tells the value of the other, too'
	| 'one is the sum of the other and of what stands beside it'
	| 'the same digits in another unit'
	| 'one is a part of a whole'
	| 'a number that is left open'
	| 'one is only supposed'
	| 'points that a text makes'
	| 'one is a difference'
	| 'one is a limit'
	| 'one is what another value is compared with'
	| 'other months or years stand beside them'
	| 'measured again and again, at other times'
	| 'measured again and again, and written on other days'
	| 'they begin or end other things'
	| 'done by others'
	| 'a stretch of a series'
	| 'rows of one list'
	| 'a mark that is passed'
	| 'two precise measurements'
	| 'amounts of other kinds'
	| 'other numbers stand beside them'
	| 'by title or first sentence the two documents are about different things'
	| 'both documents fill in one form, each with values of its own';

/** What two documents that are compared stand in. */
export interface Between {
	/** The folder holds few documents. */
	readonly few: boolean;
	/** By which words they tell of others; null where they do not. */
	readonly matters: OtherMatters | null;
}

/** Reasons that only make it likely: no more than that beside a sentence that two texts share word for word. */
const merelyLikely: ReadonlySet<ReasonApart> = new Set<ReasonApart>([
	'too far apart',
	'the age of nobody or of somebody else',
	'its sentence tells the value of the other, too',
	'one is the sum of the other and of what stands beside it',
	'one is a part of a whole',
	'measured again and again, and written on other days',
	'a stretch of a series',
	'two precise measurements',
]);

/**
 * The first reason that keeps mention `i` of one document apart from mention `j` of another, or of the same; else null.
 */
export function reasonApart(
	left: Prepared,
	i: number,
	right: Prepared,
	j: number,
	parts: Parts,
	between: Between,
): ReasonApart | null {
	const reason = firstReason(left, i, right, j, parts, between);
	if (reason === null || !merelyLikely.has(reason)) return reason;
	if (areTwins(left, i, right, j, parts)) return null;
	return between.few && left !== right && isWeakAmongFew(reason, left.mentions[i], right.mentions[j]) ? null : reason;
}

/**
 * In documents on one matter an age that no name stands beside is often that of the one person whom they speak of, and digits
 * that change places are a slip and no second measurement.
 */
function isWeakAmongFew(reason: ReasonApart, x: Countable | undefined, y: Countable | undefined): boolean {
	if (x?.kind !== 'figure' || y?.kind !== 'figure') return false;
	const isOfNobody = x.figure.subject === null || y.figure.subject === null;
	return (
		(reason === 'the age of nobody or of somebody else' && isOfNobody) ||
		(reason === 'two precise measurements' && isSwapped(x.figure, y.figure))
	);
}

/** One text that tells so many values in the same words lists them. */
const fewestRows = 3;

function firstReason(
	left: Prepared,
	i: number,
	right: Prepared,
	j: number,
	parts: Parts,
	between: Between,
): ReasonApart | null {
	const [x, y] = [left.mentions[i], right.mentions[j]];
	if (!x || !y) return null;
	// different numbers of one sentence are told side by side because they are different things
	if (parts['same sentence'] === 1) return 'one sentence tells both';
	const within = left === right;
	// a text that tells of two births tells of two who share the name
	if (!within && isOneLife(left.lives(i), right.lives(j))) return null;
	const ofOthers = ofOtherMatters(left, i, right, j, between);
	if (ofOthers !== null) return ofOthers;
	const [here, there] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	if ((within && isRestated(left, i, j)) || isOneOccasion(left, x, right, y, parts)) return null;
	// one text seldom contradicts itself: where it says something of others, it speaks of others
	const moved = x.saysChanged || y.saysChanged;
	// where a text says that a day was moved, it tells of the other day in other words
	const isMoved = moved && x.kind === 'date' && sharesTurn(left, i, right, j) && leastOnly(here.near, there.near) === 0;
	if (within && !isMoved && !sameNames(left, i, j)) return 'the sentences name others';
	if (x.kind === 'date' || y.kind === 'date') {
		if (livesApart(left.lives(i), right.lives(j))) return 'they begin or end other things';
		if (!isMoved && namesApart(left, i, right, j)) return 'the sentences name others';
		// the champion of 1998 and that of 2003, prices in January and in November
		if (!moved && here.varies > 0 && there.varies > 0) return 'measured again and again, at other times';
		if (!moved && leastOnly(here.near, there.near) > 0) return 'the sentences name others';
		// a decision expected in January, a trial that begins in September
		if (!moved && turnsDiffer(left, i, right, j)) return 'they begin or end other things';
		// prices rose by a fifth in May and by a tenth in June: two events, two dates
		return !moved && areApart(left.mates(i), right.mates(j)) ? 'other numbers stand beside them' : null;
	}
	const isAge = parts.age === 1;
	const [times, theirs] = [left.times(i) ?? noTimes, right.times(j) ?? noTimes];
	if (isAge ? yearsApart(times, theirs) : timesApart(times, theirs)) return 'other months or years stand beside them';
	if (x.figure.kind !== 'duration' && areApart(here.periods, there.periods))
		return 'other months or years stand beside them';
	if (!isAge && (limitsApart(left.days(i), right.days(j)) || limitsApart(right.days(j), left.days(i))))
		return 'other months or years stand beside them';
	// a referendum of 2009, one of 2013: one text tells of two years in two paragraphs
	if (within && yearsApart(here.times, there.times)) return 'other months or years stand beside them';
	// "By comparison: 1.5 times", "By comparison: 1.4 times", …: each says it of what its label names
	if (within && Math.min(left.valuesInWording(i) ?? 1, left.valuesInWording(j) ?? 1) >= fewestRows)
		return 'rows of one list';
	const [p, q] = [left.standing(i), right.standing(j)];
	if (!p || !q) return null;
	if (p.isVague || q.isVague || p.isOver || q.isOver) return 'a number that is left open';
	if (!within && p.isPoint && q.isPoint) return 'points that a text makes';
	if (p.isSupposed !== q.isSupposed) return 'one is only supposed';
	if ((p.isComparison && !q.tellsChange) || (q.isComparison && !p.tellsChange)) return 'one is a difference';
	if ((p.isLimit && !q.tellsLimit) || (q.isLimit && !p.tellsLimit)) return 'one is a limit';
	if (p.isComparand !== q.isComparand) return 'one is what another value is compared with';
	if (p.isMark !== q.isMark) return 'a mark that is passed';
	const isOneMeasure = parts['same noun'] === 1 || isMeasured(x.figure);
	if (isFar(x.figure, y.figure) && !(isOneMeasure && isSwapped(x.figure, y.figure))) return 'too far apart';
	// "twelve men fell", "nineteen men were saved": one text, two verbs
	if (within && parts['other verbs'] === 1) return 'one text, two verbs';
	if (within && x.figure.kind === 'share' && isFarShare(x.figure, y.figure)) return 'too far apart';
	if (x.described.countsOthers !== y.described.countsOthers || p.isFurther !== q.isFurther)
		return 'one counts others besides';
	if (
		p.namesOneMore !== q.namesOneMore &&
		isOneMore(p.namesOneMore ? x.figure : y.figure, p.namesOneMore ? y.figure : x.figure)
	)
		return 'one counts others besides';
	if (p.doneBy !== null && q.doneBy !== null && p.doneBy !== q.doneBy) return 'done by others';
	if (p.priceAt !== null && q.priceAt !== null && p.priceAt !== q.priceAt) return 'amounts of other kinds';
	// nobody is older on Friday than on Wednesday
	const timely = isAge ? null : settingsApart(left, i, x.figure, right, j, y.figure);
	if (timely !== null) return timely;
	if (isAge && parts['same subject'] === 0) return 'the age of nobody or of somebody else';
	if (p.isConverted || q.isConverted) return 'an amount converted in brackets';
	if (isOtherAmount(p, y.excerpt) || isOtherAmount(q, x.excerpt)) return 'amounts of other kinds';
	if (bracketsDiffer(left.settings(i)?.converted ?? null, right.settings(j)?.converted ?? null))
		return 'the amounts in brackets behind them differ, too';
	if (tells(left, i, y) || tells(right, j, x)) return 'its sentence tells the value of the other, too';
	if (isSum(x.figure, y.figure, right.mates(j)) || isSum(y.figure, x.figure, left.mates(i)))
		return 'one is the sum of the other and of what stands beside it';
	if (parts['same noun'] === 0 && inOtherUnit(x.figure, y.figure)) return 'the same digits in another unit';
	if (isAmong(p, x.figure, q, y.figure) || isAmong(q, y.figure, p, x.figure)) return 'one is a part of a whole';
	// two of the men wept; three men were killed
	if (p.isSome !== q.isSome && parts['same verb'] === 0) return 'one is a part of a whole';
	if (p.isPart !== q.isPart || isGroupAmong(x.figure, y.figure) || isGroupAmong(y.figure, x.figure))
		return 'one is a part of a whole';
	return null;
}

/** Why a mention of one document is kept apart from one of another, where the two documents tell that they are of other matters. */
export function ofOtherMatters(
	left: Prepared,
	i: number,
	right: Prepared,
	j: number,
	{ matters }: Between,
): ReasonApart | null {
	if (matters === null || isToldOf(left.said(i), matters.right) || isToldOf(right.said(j), matters.left)) return null;
	return 'by title or first sentence the two documents are about different things';
}

/** What is measured again and again, told of other times; and what is one of a series. */
function settingsApart(
	left: Prepared,
	i: number,
	x: Figure,
	right: Prepared,
	j: number,
	y: Figure,
): ReasonApart | null {
	const [p, q] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	if (p.varies > 0 && q.varies > 0 && (left === right || timesApart(p.times, q.times)))
		return 'measured again and again, at other times';
	// up by five percent at noon, by four at the close
	if (p.moment !== null && q.moment !== null && p.moment !== q.moment && Math.min(p.varies, q.varies) > 0)
		return 'measured again and again, at other times';
	// 310 people in 1990, 240 now
	if ((p.isNow && q.isOfYear) || (q.isNow && p.isOfYear)) return 'other months or years stand beside them';
	// number six this weekend, third the one before
	if (p.varies > 0 && q.varies > 0 && areApart(p.places, q.places)) return 'measured again and again, at other times';
	if (Math.min(p.varies, q.varies) >= anew && daysApart(left.written, right.written) > soonest)
		return 'measured again and again, and written on other days';
	if (p.isStretch || q.isStretch) return 'a stretch of a series';
	// a rate, a price or a time of one day, to the last digit
	const areNear = Math.max(p.varies, q.varies) > 0 && closeness(x, y) === 1;
	const mayBeSlip = isSlip(x, y) && Math.min(p.varies, q.varies) === 0;
	return areNear && !mayBeSlip && Math.min(p.digits, q.digits) >= precise ? 'two precise measurements' : null;
}

/** One of two dates marks a beginning or an end of a kind that the other does not. */
function turnsDiffer(left: Prepared, i: number, right: Prepared, j: number): boolean {
	const [x, y] = [left.mentions[i], right.mentions[j]];
	// the 1932 pier: it may have been built or opened then, or have burned
	if (!x || !y || isAttribute(x) || isAttribute(y)) return false;
	const own = left.turns[i]?.length ?? 0;
	const theirs = right.turns[j]?.length ?? 0;
	return own + theirs > 0 && !sharesTurn(left, i, right, j);
}

/** Two dates mark a beginning or an end of one kind. */
export function sharesTurn(left: Prepared, i: number, right: Prepared, j: number): boolean {
	return (left.turns[i] ?? []).some((turn) => right.turns[j]?.includes(turn) === true);
}

/** So many words of its sentence say that a figure is another one tomorrow. */
const anew = 2;

/** From so many digits on a number is no rounded one: another as precise and near was measured at another time or place. */
const precise = 4;

/** `$6.8bn (£3.6bn)`, `$6.3bn (£3.4bn)`: a slip changes one of two currencies. */
function bracketsDiffer(a: string | null, b: string | null): boolean {
	const [x, y] = [amountIn(a), amountIn(b)];
	return x !== null && y !== null && x.currency === y.currency && x.amount !== y.amount;
}

function amountIn(words: string | null): { readonly currency: string; readonly amount: string } | null {
	const [, currency, amount] = /^(\p{Lu}{0,3}\p{Sc})\s?(\d[\w.,]{0,16})/u.exec(words ?? '') ?? [];
	return currency === undefined || amount === undefined ? null : { currency, amount };
}

/** `a $27bn tax bill`: the other sentence speaks of no bill. */
function isOtherAmount({ amountOf }: StandingApart, sentence: string): boolean {
	if (amountOf === null) return false;
	const words: readonly string[] = sentence.toLowerCase().match(/\p{L}{1,40}/gu) ?? [];
	const names = amountNames.find((one) => one.includes(amountOf)) ?? [amountOf];
	return !names.some((name) => words.includes(name) || words.includes(`${name}s`));
}

/** Words for one kind of amount, in the singular. */
const amountNames: readonly (readonly string[])[] = [
	['revenue', 'turnover', 'sale'],
	['capitalisation', 'capitalization'],
	['profit', 'earning'],
	['offer', 'bid'],
	['salary', 'pay', 'wage'],
	['fine', 'penalty'],
	['grant', 'donation', 'gift'],
];

/** `42.7 trillion calculations`, `42.7 teraflops`. */
function inOtherUnit(a: Figure, b: Figure): boolean {
	if (a.counted === null || b.counted === null) return false;
	const power = Math.log10((a.low ?? 0) / (b.low ?? 0));
	return Number.isFinite(power) && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

function sameNames({ names }: Prepared, i: number, j: number): boolean {
	const [own, theirs] = [names(i), names(j)];
	return !own || !theirs || compareNames(own, theirs) === 'same';
}

function namesApart(left: Prepared, i: number, right: Prepared, j: number): boolean {
	const [own, theirs] = [left.names(i), right.names(j)];
	return own !== undefined && theirs !== undefined && compareNames(own, theirs) === 'apart';
}

function sharesOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
	for (const one of a) if (b.has(one)) return true;
	return false;
}

/** Both name some, and none is shared. */
function areApart<T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined): boolean {
	return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && !sharesOne(a, b);
}

/** `on or before March 1`, `on March 1`: more is counted until a day than on it. */
function limitsApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
	if (!a || !b || a.size === 0 || b.size === 0) return false;
	return [...a].some((day) => !day.startsWith('on ') && b.has(`on ${day.slice(day.indexOf(' ') + 1)}`));
}

const noTimes: ReadonlySet<string> = new Set();

/** From here on a number is no small one, of which a slip or a growing toll makes twice as many. */
const large = 20;

/** Two large numbers one more than twice the other, that no slip explains: two reports of one quantity are nearer to each other. */
function isFar(a: Figure, b: Figure): boolean {
	const least = Math.min(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0);
	return least >= large && closeness(a, b) < 0;
}

/** What a unit measures needs no noun. */
function isMeasured({ kind, unit }: Figure): boolean {
	return kind !== 'count' && kind !== 'number' && unit !== null;
}

function isFarShare(a: Figure, b: Figure): boolean {
	const [p, q] = [a.low ?? a.high, b.low ?? b.high];
	return p === null || q === null || Math.abs(p - q) > mostPoints;
}
