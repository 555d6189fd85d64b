import { compareActs, sharesAct } from '../dates/acts.ts';
import { isOneLife } from '../dates/lives.ts';
import { sharesMilestone } from '../dates/milestones.ts';
import { callsOff, supersedes } from '../figures/supersedes.ts';
import type { Countable, DateMentionInCorpus, FigureMention, Relation } from '../mention.ts';
import { daysApart } from '../dayWritten.ts';
import { agreementPartsOf, agreementScoreOf } from './agreementParts.ts';
import type { Candidate } from './candidate.ts';
import { isLongSlip, isSlip, isSwapped } from './closeness.ts';
import type { PairContext } from './pairContext.ts';
import { conflictPartsOf, conflictScoreOf } from './conflictParts.ts';
import type { Difference } from './conflictParts.ts';
import { besideEqual, contestOf } from './contest.ts';
import type { Contest, Rivals } from './contest.ts';
import { datePartsOf, dateScoreOf, isCalendarDate } from './dateParts.ts';
import { datesApart } from './datesApart.ts';
import { bias } from './judgement.ts';
import type { Compared, Learned } from './judgement.ts';
import { chanceOf } from './likeness.ts';
import { areDates, areFigures, isWithinOne } from './mentionPair.ts';
import type { MentionPair } from './mentionPair.ts';
import { sharedNames } from './names.ts';
import { isOneOccasion } from './occasions.ts';
import { areOfOtherActs } from './oneHappening.ts';
import type { Prepared } from './prepared.ts';
import { isRestated } from './restated.ts';
import { oneWeek } from './setting.ts';
import { areTwins } from './twins.ts';
import { meets } from './valueEvidence.ts';

/** What the rivals of a pair add: it is the best for both, or others are likelier, or one already agrees with another. */
const weights = Object.freeze({
	best: 0.7,
	rival: 0.5,
	taken: 3,
	/** Both name the same counted thing. */
	noun: 1.4,
	/** Two numbers told in one paragraph are mostly two things, set side by side. */
	paragraph: 1.5,
	/** Ages of which not both say whose they are. */
	namelessAge: 1.2,
	/** One counts others, or what narrows them differs. */
	qualifiers: 1.2,
	/** One text seldom contradicts itself. */
	within: 1.8,
	/** Least of all a text all of whose figures are prices, results and rates: each row of it tells of something else. */
	tables: 2.5,
	/** But for its headline, of which the paragraph below it repeats another number, too: nothing else has to speak for it. */
	restated: 1.4,
	/** One act stands beside two weekdays: more than all that speaks for any two weekdays of two reports. */
	act: 4,
	/** Two sentences that are one but for this value. */
	twins: 3,
	/** Two reports of one occasion differ in the only weekday that each names. */
	occasion: 2,
	/** Nobody is born or dies twice. */
	life: 3,
	/** Two long numbers that differ in one digit: more than what lists and other amounts speak against it. */
	slip: 5,
	/** A text says that a value was replaced. */
	replaced: 1.5,
	/** Per unit of similarity below `sameEvent`. */
	otherEvent: 9,
	/** For each further number of its kind in the sentence of either: what is told in a list finds many that look like it. */
	listed: 0.45,
	mostListed: 3,
});

/** Documents as alike as this speak of one event. */
const sameEvent = 0.45;

/** Pairs less alike than this (in log-odds) are not worth a closer look. */
const leastLikeness = -5;

/** Added to the log-odds that were learned, chosen on development data for few findings on untouched articles. */
const learnedBias = Object.freeze({ agrees: 0, imprecise: -0.3, conflicts: 0, superseded: 1.6 });

/** Two documents that are compared (the same one twice within one), and how all pairs of theirs stand to each other. */
interface Documents extends PairContext {
	readonly left: Prepared;
	readonly right: Prepared;
	readonly headlinesApart: boolean;
	readonly rivals: Rivals<Candidate>;
}

/** A candidate that is judged. */
interface Hearing<M extends Countable = Countable> {
	readonly pair: MentionPair<M>;
	readonly candidate: Candidate;
	/** How its values stand to each other, or `superseded` where a text says that one replaces the other. */
	readonly relation: Candidate['relation'] | 'superseded';
	readonly documents: Documents;
}

type Judgement = Pick<Compared, 'confidence' | 'learned'>;

/** How sure it is that a candidate is of one quantity or event, in view of its rivals; null where it is kept apart. */
export function judge(candidate: Candidate, documents: Documents): Compared | null {
	const { left, right } = documents;
	const { a, b, parts } = candidate;
	const [x, y] = [left.mentions[a], right.mentions[b]];
	if (!x || !y) return null;
	const pair: MentionPair = { left, i: a, x, right, j: b, y, parts };
	const relation = isReplaced(pair, candidate.relation) ? 'superseded' : candidate.relation;
	const judgement = judgementOf({ pair, candidate, relation, documents });
	return judgement && { a, b, relation, ...judgement };
}

function judgementOf({ pair, ...rest }: Hearing): Judgement | null {
	if (isWithinOne(pair)) return judgeWithin({ pair, ...rest });
	if (areFigures(pair)) return judgeFigures({ pair, ...rest });
	return areDates(pair) ? judgeDates({ pair, ...rest }) : null;
}

/** Whether a text says that one value replaces the other, or calls off what was to be on a day. */
function isReplaced(pair: MentionPair, relation: Candidate['relation']): boolean {
	const { x, y } = pair;
	return (
		(relation === 'agrees' && areDates(pair) && callsOff(pair.x, pair.y)) ||
		(relation === 'conflicts' && supersedes(x, y))
	);
}

/** Of what was weighed by hand, in log-odds. */
function byHand(score: number): Judgement {
	return { confidence: chanceOf(score), learned: null };
}

function learnedToBe(score: number, learned: Learned): Judgement {
	return { confidence: chanceOf(score), learned };
}

/** Two mentions of one document. */
function judgeWithin(hearing: Hearing): Judgement {
	const { pair, candidate, relation } = hearing;
	const { likeness, values } = candidate;
	// one leaving, opening or closing: its day told exactly and not, or moved
	if (isOneMilestone(pair, candidate, relation)) return byHand(likeness + values + weights.act + bias.imprecise);
	if (relation === 'conflicts' && isRestated(pair.left, pair.i, pair.j))
		return byHand(values + weights.restated + bias.conflicts);
	return byHand(scoreOf(hearing));
}

/** Two figures of two documents. */
function judgeFigures(hearing: Hearing<FigureMention>): Judgement {
	const { pair, candidate, relation, documents } = hearing;
	const { similarity, few, headlinesApart } = documents;
	if (relation === 'conflicts' && areTwins(pair)) return byHand(weights.twins + candidate.values + bias.conflicts);
	const contest = contestIn(hearing);
	const pairing = { ...pair, documents: similarity, few, headlinesApart, contest };
	if (!candidate.differs) {
		const parts = agreementPartsOf(pairing, candidate.relation);
		return learnedToBe(agreementScoreOf(parts), { of: 'meeting figures', parts });
	}
	if (candidate.likeness < leastLikeness && !(few && differAsSlips(pair))) return byHand(scoreOf(hearing));
	const parts = conflictPartsOf(relation === 'superseded' ? { ...pairing, contest: notTaken(contest) } : pairing);
	const difference: Difference = candidate.relation === 'imprecise' ? 'imprecise' : 'excluding';
	const slip = isLongSlip(pair.x.figure, pair.y.figure) ? weights.slip : 0;
	const score = conflictScoreOf(parts, difference) + slip + learnedBias[relation];
	return learnedToBe(score, { of: 'different figures', difference, parts, slip });
}

/** Digits that differ as slips do are seldom told of two quantities in a few documents, however little the words are alike. */
function differAsSlips({ x, y }: MentionPair<FigureMention>): boolean {
	return isSwapped(x.figure, y.figure) || isSlip(x.figure, y.figure);
}

/** What replaces a value has its like elsewhere: that takes nothing from it. */
function notTaken(contest: Contest): Contest {
	return { ...contest, taken: 0, lost: 0, each: false };
}

/** Two dates of two documents. */
function judgeDates(hearing: Hearing<DateMentionInCorpus>): Judgement | null {
	const { pair, candidate, relation, documents } = hearing;
	const { left, i, x, right, j, y } = pair;
	const { likeness, values, apart } = candidate;
	if (relation !== 'conflicts') return apart === null ? byHand(scoreOf(hearing)) : null;
	if (isOneLife(left.lives(i), right.lives(j))) return byHand(weights.life + values + bias.conflicts);
	const oneAct = sharesAct(left.acts(i), right.acts(j));
	const against = datesApart(x, y, { headlinesApart: documents.headlinesApart, oneAct });
	if (isOneOccasion(pair)) return byHand(weights.occasion + values + bias.conflicts - against);
	const acts = actsMeet(pair);
	if (acts === 'apart') return null;
	if (acts === 'same') return byHand(likeness + values + weights.act + bias.conflicts - against);
	const score = scoreOf(hearing) - against;
	if (!documents.few || !isCalendarDate(x) || !isCalendarDate(y) || areOfOtherActs(x, y))
		return apart === null ? byHand(score) : null;
	const contest = contestIn(hearing);
	const parts = datePartsOf({
		...pair,
		likeness,
		contest,
		...besideEqual(candidate, documents.rivals),
		apart,
		oneAct,
		against,
	});
	const odds = dateScoreOf(parts);
	return learnedToBe(apart === null ? Math.max(score, odds) : odds, { of: 'different dates', parts });
}

/** Whether two weekdays date one act, as two reports of one event tell it, or other acts; null where nothing tells. */
function actsMeet({ left, i, x, right, j, y }: MentionPair<DateMentionInCorpus>): 'same' | 'apart' | null {
	const [here, there] = [left.acts(i), right.acts(j)];
	if (!here || !there || x.said.expression.type !== 'weekday' || y.said.expression.type !== 'weekday') return null;
	return daysApart(left.written, right.written) <= oneWeek ? compareActs(here, there) : 'apart';
}

/** Whether one text tells twice of one leaving, opening or closing: of a moved day, or of a day and of the stretch that holds it. */
function isOneMilestone({ left, i, j }: MentionPair, { values }: Candidate, relation: Relation): boolean {
	const isRetold =
		relation === 'imprecise' && meets(relation, values) && sharedNames(left.names(i), left.names(j)) !== 0;
	return (relation === 'superseded' || isRetold) && sharesMilestone(left.milestones[i], left.milestones[j]);
}

/** How a pair fares among all that its two documents offer; what holds a mention against the same value is no rival. */
function contestIn({ candidate, documents: { left, right, rivals } }: Hearing): Contest {
	return contestOf(candidate, rivals, (p, q) => (p.a === q.a ? right.agree(p.b, q.b) : left.agree(p.a, q.a)));
}

/** Log-odds of a pair by its likeness, its values and its rivals, weighed by hand. */
function scoreOf(hearing: Hearing): number {
	const { pair, candidate, documents } = hearing;
	const { left, right, parts } = pair;
	const { likeness, values, relation } = candidate;
	if (meets(relation, values)) return likeness + values + bias[relation];
	const isReplaced = hearing.relation === 'superseded';
	let score = likeness + values + (isReplaced ? weights.replaced : 0);
	score -= weights.listed * Math.min(weights.mostListed, listedBeside(pair));
	score += weights.noun * parts['same noun'];
	if (parts['other qualifiers'] === 1) score -= weights.qualifiers;
	score -= weights.paragraph * parts['same paragraph'];
	if (parts.age === 1 && parts['same subject'] === 0) score -= weights.namelessAge;
	if (isWithinOne(pair)) score -= weights.within + weights.tables * Math.min(left.measured(), right.measured());
	else if (!isReplaced) score -= weights.otherEvent * Math.max(0, sameEvent - documents.similarity);
	const { behind, lead, taken } = contestIn(hearing);
	score -= weights.rival * behind;
	if (!isReplaced) score -= weights.taken * taken;
	return score + (behind === 0 && lead > 0 ? weights.best : 0) + bias[relation];
}

/** How many more numbers of its kind stand in the sentences of both. */
function listedBeside({ left, i, right, j }: MentionPair): number {
	return Math.max(0, (left.listed[i] ?? 1) - 2) + Math.max(0, (right.listed[j] ?? 1) - 2);
}
