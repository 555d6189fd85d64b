import type { Figure } from '../../facts/types.ts';
import type { FigureMention } from '../mention.ts';
import { daysApart } from '../dayWritten.ts';
import { closeness, isSlip, isSwapped, mostPoints } from './closeness.ts';
import { isWithinOne } from './mentionPair.ts';
import type { MentionPair } from './mentionPair.ts';
import { areDisjoint } from './names.ts';
import { isAmong, isGroupAmong, isOneMore, isSum, tells } from './partOfWhole.ts';
import type { ReasonApart } from './reasons.ts';
import { noSetting, soonest, timesApart, yearsApart } from './setting.ts';
import type { MentionCues } from './mentionCues.ts';

type FigurePair = MentionPair<FigureMention>;

/** The first reason that keeps two different figures apart, beside what keeps any two mentions apart; else null. */
export function reasonBetweenFigures(pair: FigurePair): ReasonApart | null {
	if (areOfOtherTimes(pair)) return 'other months or years stand beside them';
	if (areRows(pair)) return 'rows of one list';
	const [p, q] = [pair.left.cues(pair.i), pair.right.cues(pair.j)];
	if (!p || !q) return null;
	return (
		reasonInOwnWords(pair, p, q) ??
		reasonInSize(pair) ??
		reasonInWhatIsCounted(pair, p, q) ??
		// nobody is older on Friday than on Wednesday
		(isAge(pair) ? reasonBetweenAges(pair) : reasonBetweenMeasurements(pair)) ??
		reasonBetweenAmounts(pair, p, q) ??
		reasonInWhole(pair, p, q)
	);
}

function isAge({ parts }: FigurePair): boolean {
	return parts.age === 1;
}

/** The sentences, or in one text the paragraphs, name other times. */
function areOfOtherTimes(pair: FigurePair): boolean {
	const { left, i, x, right, j } = pair;
	const [times, theirs] = [left.times(i) ?? noTimes, right.times(j) ?? noTimes];
	if (isAge(pair) ? yearsApart(times, theirs) : timesApart(times, theirs)) return true;
	const [here, there] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	if (x.figure.kind !== 'duration' && areDisjoint(here.periods, there.periods)) return true;
	const [days, otherDays] = [left.days(i), right.days(j)];
	if (!isAge(pair) && (limitsApart(days, otherDays) || limitsApart(otherDays, days))) return true;
	// a referendum of 2009, one of 2013: one text tells of two years in two paragraphs
	return isWithinOne(pair) && yearsApart(here.times, there.times);
}

const noTimes: ReadonlySet<string> = new Set();

/** `on or before March 1`, `on March 1`: more is counted until a day than on it. */
function limitsApart(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
	if (!a || !b || a.size === 0 || b.size === 0) return false;
	return [...a].some((day) => !day.startsWith('on ') && b.has(`on ${day.slice(day.indexOf(' ') + 1)}`));
}

/** One text that tells so many values in the same words lists them. */
const fewestRows = 3;

/** `By comparison: 1.5 times`, `By comparison: 1.4 times`, …: each says it of what its label names. */
function areRows(pair: FigurePair): boolean {
	const { left, i, j } = pair;
	return isWithinOne(pair) && Math.min(left.valuesInWording(i) ?? 1, left.valuesInWording(j) ?? 1) >= fewestRows;
}

/** One of the two is no report of a quantity, by the words beside it, or not of the one that the other reports. */
function reasonInOwnWords(pair: FigurePair, p: MentionCues, q: MentionCues): ReasonApart | null {
	if (p.isVague || q.isVague || p.isOver || q.isOver) return 'a number that is left open';
	if (!isWithinOne(pair) && p.isPoint && q.isPoint) return 'points that a text makes';
	if (p.isSupposed !== q.isSupposed) return 'one is only supposed';
	if ((p.isComparison && !q.tellsChange) || (q.isComparison && !p.tellsChange)) return 'one is a difference';
	if ((p.isLimit && !q.tellsLimit) || (q.isLimit && !p.tellsLimit)) return 'one is a limit';
	if (p.isAgeLimit !== q.isAgeLimit && isSomebodys((p.isAgeLimit ? pair.y : pair.x).figure)) return 'one is a limit';
	if (p.isThen !== q.isThen && !nameOneYear(pair)) return 'other months or years stand beside them';
	if (p.isComparand !== q.isComparand) return 'one is what another value is compared with';
	return p.isMark === q.isMark ? null : 'a mark that is passed';
}

/** The two values are too far from each other for two reports of one quantity. */
function reasonInSize(pair: FigurePair): ReasonApart | null {
	const { x, y, parts } = pair;
	const isOneMeasure = parts['same noun'] === 1 || isMeasured(x.figure);
	if (isFar(x.figure, y.figure) && !(isOneMeasure && isSwapped(x.figure, y.figure))) return 'too far apart';
	if (!isWithinOne(pair)) return null;
	// "twelve men fell", "nineteen men were saved"
	if (parts['other verbs'] === 1) return 'one text, two verbs';
	return x.figure.kind === 'share' && isFarShare(x.figure, y.figure) ? 'too far apart' : null;
}

/** One counts others besides, or somebody else did it, or it is another price. */
function reasonInWhatIsCounted({ x, y }: FigurePair, p: MentionCues, q: MentionCues): ReasonApart | null {
	if (x.described.countsOthers !== y.described.countsOthers || p.isFurther !== q.isFurther)
		return 'one counts others besides';
	const [fewer, more] = p.namesOneMore ? [x.figure, y.figure] : [y.figure, x.figure];
	if (p.namesOneMore !== q.namesOneMore && isOneMore(fewer, more)) return 'one counts others besides';
	if (p.doneBy !== null && q.doneBy !== null && p.doneBy !== q.doneBy) return 'done by others';
	return p.priceAt !== null && q.priceAt !== null && p.priceAt !== q.priceAt ? 'amounts of other kinds' : null;
}

function reasonBetweenAges(pair: FigurePair): ReasonApart | null {
	const { x, y, parts } = pair;
	if (parts['same subject'] === 0) return 'the age of nobody or of somebody else';
	return areOtherPeople(x.figure.subject, y.figure.subject, isWithinOne(pair)) ? 'the sentences name others' : null;
}

/**
 * `Thomas Joseph Keller`, `Thomas Marsh`: full names that end in other words, which no slip of the pen makes alike; in one text
 * (`within`), which calls one person by one name, also those that begin with others: `Anna Keller`, `Ben Keller`.
 */
function areOtherPeople(a: string | null, b: string | null, within: boolean): boolean {
	const [own, theirs] = [nameWords(a), nameWords(b)];
	const [first, other] = [own.at(0) ?? '', theirs.at(0) ?? ''];
	const [last, latter] = [own.at(-1) ?? '', theirs.at(-1) ?? ''];
	if (own.length < fullName || theirs.length < fullName) return false;
	return isOtherName(last, latter, own, theirs, 1) || (within && isOtherName(first, other, own, theirs, 3));
}

/** Two words of names that differ in the first letters, and stand in one of the names each. */
function isOtherName(
	word: string,
	other: string,
	own: readonly string[],
	theirs: readonly string[],
	letters: number,
): boolean {
	return !other.startsWith(word.slice(0, letters)) && !own.includes(other) && !theirs.includes(word);
}

const fullName = 2;

/** The words of a name in lower case, without what only tells a son from his father. */
function nameWords(name: string | null): readonly string[] {
	const words: readonly string[] = name?.toLowerCase().match(/[\p{L}'’]{2,40}/gu) ?? [];
	return words.filter((word) => !/^(?:[js]r|ii|iii|iv)$/u.test(word));
}

/** What is measured again and again, told of other times; and what is one of a series. */
function reasonBetweenMeasurements(pair: FigurePair): ReasonApart | null {
	const { left, i, right, j } = pair;
	const [x, y] = [pair.x.figure, pair.y.figure];
	const [p, q] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	if (p.varies > 0 && q.varies > 0 && (isWithinOne(pair) || timesApart(p.times, q.times)))
		return 'measured again and again, at other times';
	// up by five percent at noon, by four at the close
	if (p.moment !== null && q.moment !== null && p.moment !== q.moment && Math.min(p.varies, q.varies) > 0)
		return 'measured again and again, at other times';
	// 310 people in 1990, 240 now
	if ((p.isNow && q.isOfYear) || (q.isNow && p.isOfYear)) return 'other months or years stand beside them';
	// number six this weekend, third the one before
	if (p.varies > 0 && q.varies > 0 && areDisjoint(p.places, q.places))
		return 'measured again and again, at other times';
	if (Math.min(p.varies, q.varies) >= anew && daysApart(left.written, right.written) > soonest)
		return 'measured again and again, and written on other days';
	if (p.isStretch || q.isStretch) return 'a stretch of a series';
	// a rate, a price or a time of one day, to the last digit
	const areNear = Math.max(p.varies, q.varies) > 0 && closeness(x, y) === 1;
	const mayBeSlip = isSlip(x, y) && Math.min(p.varies, q.varies) === 0;
	return areNear && !mayBeSlip && Math.min(p.digits, q.digits) >= precise ? 'two precise measurements' : null;
}

/** So many words of its sentence say that a figure is another one tomorrow. */
const anew = 2;

/** From so many digits on a number is no rounded one: another as precise and near was measured at another time or place. */
const precise = 4;

/** One is told in another currency, or each is an amount of another kind. */
function reasonBetweenAmounts(
	{ left, i, x, right, j, y }: FigurePair,
	p: MentionCues,
	q: MentionCues,
): ReasonApart | null {
	if (p.isConverted || q.isConverted) return 'an amount converted in brackets';
	if (isOtherAmount(p, y.excerpt) || isOtherAmount(q, x.excerpt)) return 'amounts of other kinds';
	return bracketsDiffer(left.settings(i)?.converted ?? null, right.settings(j)?.converted ?? null)
		? 'the amounts in brackets behind them differ, too'
		: null;
}

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
function isOtherAmount({ amountOf }: MentionCues, sentence: string): boolean {
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

/** One sentence tells both values, or one value is a part of the other. */
function reasonInWhole(pair: FigurePair, p: MentionCues, q: MentionCues): ReasonApart | null {
	const { left, i, right, j, parts } = pair;
	if (tells(left, i, pair.y) || tells(right, j, pair.x)) return 'its sentence tells the value of the other, too';
	const [x, y] = [pair.x.figure, pair.y.figure];
	if (isSum(x, y, right.mates(j)) || isSum(y, x, left.mates(i)))
		return 'one is the sum of the other and of what stands beside it';
	if (parts['same noun'] === 0 && inOtherUnit(x, y)) return 'the same digits in another unit';
	const isPartOfWhole = isAmong(p, x, q, y) || isAmong(q, y, p, x) || isGroupAmong(x, y) || isGroupAmong(y, x);
	// two of the men wept; three men were killed
	const isSome = p.isSome !== q.isSome && parts['same verb'] === 0;
	return isPartOfWhole || isSome || p.isPart !== q.isPart ? 'one is a part of a whole' : null;
}

/** From here on a number is no small one, of which a slip or a growing toll makes twice as many. */
const large = 20;

/** Two large numbers one more than twice the other, that no slip explains: two reports of one quantity are nearer to each other. */
function isFar(a: Figure, b: Figure): boolean {
	const least = Math.min(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0);
	return least >= large && closeness(a, b) < 0;
}

/** Whether both sentences name one year: `Keller, then 41, won it in 1999`, `Keller, 44, won it in 1999`. */
function nameOneYear({ x, y }: FigurePair): boolean {
	return yearsIn(x.excerpt).some((year) => y.excerpt.includes(year));
}

function yearsIn(sentence: string): readonly string[] {
	return sentence.match(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/g) ?? [];
}

/** The age of one person: exact, of somebody who is named or is called by it (`the 64-year-old`). */
function isSomebodys({ low, high, subject, text }: Figure): boolean {
	return low !== null && low === high && (subject !== null || /\bold$/iu.test(text));
}

/** What a unit measures needs no noun. */
function isMeasured({ kind, unit }: Figure): boolean {
	return kind !== 'count' && kind !== 'number' && unit !== null;
}

function isFarShare(a: Figure, b: Figure): boolean {
	const [p, q] = [a.low ?? a.high, b.low ?? b.high];
	return p === null || q === null || Math.abs(p - q) > mostPoints;
}
