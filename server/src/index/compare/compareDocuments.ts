import { callsOff, supersedes } from '../figures/supersedes.ts';
import { compareActs, sharesAct } from '../dates/acts.ts';
import { isOneLife } from '../dates/lives.ts';
import type { Relation } from '../mention.ts';
import { finish, gather } from '../work.ts';
import type { Work } from '../work.ts';
import { isDecisive, reasonFor, refersBack } from './beforeJudging.ts';
import { candidatePairs } from './candidatePairs.ts';
import type { CandidatePair } from './candidatePairs.ts';
import { sharesTurn } from './apart.ts';
import type { Between, ReasonApart } from './apart.ts';
import { agreementPartsOf, agreementScoreOf } from './agreementParts.ts';
import type { AgreementParts } from './agreementParts.ts';
import { isLongSlip } from './closeness.ts';
import { conflictPartsOf, conflictScoreOf } from './conflictParts.ts';
import type { ConflictParts, Difference } from './conflictParts.ts';
import { besideEqual, contestOf, rivalsOf } from './contest.ts';
import type { Contest, Rivals } from './contest.ts';
import { datePartsOf, dateScoreOf, isCalendarDate } from './dateParts.ts';
import type { DateParts } from './dateParts.ts';
import { datesApart } from './datesApart.ts';
import { areFilledAnew } from './filledAnew.ts';
import { headlinesApart } from './pairing.ts';
import type { Pairing } from './pairing.ts';
import { chanceOf, likenessOf } from './likeness.ts';
import { sharedNames } from './names.ts';
import type { Parts } from './parts.ts';
import type { Company } from './company.ts';
import { mattersApart } from './otherMatters.ts';
import type { Prepared } from './prepared.ts';
import { areOfOtherActs } from './oneHappening.ts';
import { isRestated } from './restated.ts';
import { isOneOccasion } from './occasions.ts';
import { oneWeek } from './setting.ts';
import { daysApart } from '../written.ts';
import { areTwins } from './twins.ts';
import { meets, valuesOf } from './valueEvidence.ts';

/** Two mentions that were compared: indices into the two lists, how they stand to each other, and how sure it is. */
export interface Compared {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
	readonly learned: Learned;
}

/** What a confidence was learned to be made of; null where likeness, values and rivals were weighed by hand. */
export type Learned =
	| { readonly of: 'meeting figures'; readonly parts: AgreementParts }
	| { readonly of: 'different dates'; readonly parts: DateParts }
	| {
			readonly of: 'different figures';
			readonly difference: Difference;
			readonly parts: ConflictParts;
			/** What two long numbers that differ in one digit add to that, in log-odds. */
			readonly slip: number;
	  }
	| null;

/** Two mentions that might be of one quantity, before their rivals are heard. */
interface Candidate {
	readonly a: number;
	readonly b: number;
	readonly parts: Parts;
	/** Log-odds, by what stands around them. */
	readonly likeness: number;
	readonly relation: Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;
	/** How much the two values themselves speak for one quantity, in log-odds. */
	readonly values: number;
	/** Its value meets, and it is likely that both are one: what agrees with it takes it from others. */
	readonly credible: boolean;
	readonly differs: boolean;
	/** What keeps two dates of few documents apart, where it is weighed with what else is known of them. */
	readonly apart: ReasonApart | null;
}

/** What the rivals of a pair add: it is the best for both, or others are likelier, or one already agrees with another. */
const judged = Object.freeze({
	best: 0.7,
	rival: 0.5,
	deepestRival: 3,
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
	/** `those three decades`: the span of time that its paragraph has just told. */
	refersBack: 5,
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

/** Added to the log-odds before they become a confidence: where one half lies was chosen on development data. */
const bias = Object.freeze({ agrees: 0.3, imprecise: 0.6, conflicts: -0.3 });

/** Pairs that are less sure than this are not told of. */
const leastConfidence = Object.freeze({ agrees: 0.35, imprecise: 0.4, conflicts: 0.3 });

/** The same for figures that exclude each other, whose confidence was learned: chosen on development data, as `bias` was. */
const leastLearned = 0.12;

/**
 * Compares what two documents say, or one document with itself (`b` null). Every mention is held against those of the same
 * dimension that share a word, a noun or a value with it; a pair is judged by its likeness, by its values, and by how it
 * fares against its rivals, so that in two lists of amounts each finds its own counterpart. Symmetric in the two documents.
 * Pauses in between.
 */
export function* compareDocuments(a: Prepared, b: Prepared | null, company: Company): Work<readonly Compared[]> {
	const judged = yield* judging(a, b, company, isTold);
	return judged.filter(isOutsideForm(judged, a, b));
}

/** Whether a pair is sure enough to be told of. */
export function isTold({
	relation,
	confidence,
	learned,
}: Pick<Compared, 'relation' | 'confidence' | 'learned'>): boolean {
	if (learned?.of === 'different figures' && learned.difference === 'excluding') return confidence >= leastLearned;
	return confidence >= leastConfidenceOf(relation);
}

/** Below this confidence a pair of a relation is not told of, unless its confidence was learned. */
export function leastConfidenceOf(relation: Relation): number {
	return relation === 'agrees' || relation === 'imprecise' ? leastConfidence[relation] : leastConfidence.conflicts;
}

/** All pairs that were looked at, also those that are too unsure to be told of. */
export function judgedPairs(a: Prepared, b: Prepared | null, company: Company): readonly Compared[] {
	const judged = finish(judging(a, b, company, () => true));
	return judged.filter(isOutsideForm(judged, a, b));
}

/** The pairs that are to be kept, with pauses. */
function* judging(
	a: Prepared,
	b: Prepared | null,
	company: Company,
	isKept: (one: Compared) => boolean,
): Work<readonly Compared[]> {
	const { similarity, few } = company;
	const within = b === null;
	const others = b ?? a;
	const between = { few, matters: within ? null : mattersApart(a, others) };
	const candidates = yield* candidatePairs(a, b, company, (pair) => candidateOf(a, others, pair, between));
	const rivals = rivalsOf(candidates, a.mentions.length, b?.mentions.length ?? null);
	const apart = !within && headlinesApart(a, others);
	const measured = () => Math.min(a.measured(), others.measured());
	const sameValue = (p: Candidate, q: Candidate) => (p.a === q.a ? others.agree(p.b, q.b) : a.agree(p.a, q.a));
	const listed = (one: Candidate) =>
		Math.max(0, (a.listed[one.a] ?? 1) - 2) + Math.max(0, (others.listed[one.b] ?? 1) - 2);
	const judge = (candidate: Candidate): readonly Compared[] => {
		const [x, y] = [a.mentions[candidate.a], others.mentions[candidate.b]];
		if (!x || !y) return [];
		const isOff = candidate.relation === 'agrees' && x.kind === 'date' && y.kind === 'date' && callsOff(x, y);
		const replaced = isOff || (candidate.relation === 'conflicts' && supersedes(x, y));
		const relation: Candidate['relation'] | 'superseded' = replaced ? 'superseded' : candidate.relation;
		const found = { a: candidate.a, b: candidate.b, relation };
		if (relation === 'conflicts' && areTwins(a, candidate.a, others, candidate.b, candidate.parts)) {
			const confidence = chanceOf(judged.twins + candidate.values + bias.conflicts);
			return [{ ...found, confidence, learned: null }];
		}
		if (!within && relation === 'conflicts' && isOneLife(a.lives(candidate.a), others.lives(candidate.b))) {
			const confidence = chanceOf(judged.life + candidate.values + bias.conflicts);
			return [{ ...found, confidence, learned: null }];
		}
		if (!within && x.kind === 'figure' && y.kind === 'figure') {
			const pairing = (contest: Contest): Pairing => ({
				left: a,
				i: candidate.a,
				x,
				right: others,
				j: candidate.b,
				y,
				parts: candidate.parts,
				documents: similarity,
				few,
				headlinesApart: apart,
				contest,
			});
			const contest = contestOf(candidate, rivals, sameValue);
			if (!candidate.differs) {
				const parts = agreementPartsOf(pairing(contest), candidate.relation);
				return [{ ...found, confidence: chanceOf(agreementScoreOf(parts)), learned: { of: 'meeting figures', parts } }];
			}
			if (candidate.likeness >= leastLikeness) {
				const parts = conflictPartsOf(pairing(replaced ? { ...contest, taken: 0, lost: 0, each: false } : contest));
				const difference: Difference = candidate.relation === 'imprecise' ? 'imprecise' : 'excluding';
				const slip = isLongSlip(x.figure, y.figure) ? judged.slip : 0;
				const confidence = chanceOf(conflictScoreOf(parts, difference) + slip + learnedBias[relation]);
				return [{ ...found, confidence, learned: { of: 'different figures', difference, parts, slip } }];
			}
		}
		// one leaving, opening or closing of one text: its day told exactly and not, or moved
		if (within && isOneTurn(a, candidate, relation)) {
			const confidence = chanceOf(candidate.likeness + candidate.values + judged.act + bias.imprecise);
			return [{ ...found, confidence, learned: null }];
		}
		const areDates = !within && relation === 'conflicts' && x.kind === 'date' && y.kind === 'date';
		const oneAct = areDates && sharesAct(a.acts(candidate.a), others.acts(candidate.b));
		const against = areDates ? datesApart(x, y, { headlinesApart: apart, oneAct }) : 0;
		if (areDates && isOneOccasion(a, x, others, y, candidate.parts)) {
			const confidence = chanceOf(judged.occasion + candidate.values + bias.conflicts - against);
			return [{ ...found, confidence, learned: null }];
		}
		const acts = areDates ? actsMeet(a, candidate.a, others, candidate.b) : null;
		if (acts === 'apart') return [];
		if (acts === 'same') {
			const confidence = chanceOf(candidate.likeness + candidate.values + judged.act + bias.conflicts - against);
			return [{ ...found, confidence, learned: null }];
		}
		if (within && relation === 'conflicts' && isRestated(a, candidate.a, candidate.b))
			return [{ ...found, confidence: chanceOf(candidate.values + judged.restated + bias.conflicts), learned: null }];
		const score = scoreOf(candidate, rivals, { within, similarity, measured, replaced, listed, sameValue }) - against;
		if (areDates && few && isCalendarDate(x) && isCalendarDate(y) && !areOfOtherActs(x, y)) {
			const learned = datePartsOf({
				left: a,
				i: candidate.a,
				x,
				right: others,
				j: candidate.b,
				y,
				parts: candidate.parts,
				likeness: candidate.likeness,
				contest: contestOf(candidate, rivals, sameValue),
				...besideEqual(candidate, rivals),
				apart: candidate.apart,
				oneAct,
				against,
			});
			const odds = dateScoreOf(learned);
			const confidence = chanceOf(candidate.apart === null ? Math.max(score, odds) : odds);
			return [{ ...found, confidence, learned: { of: 'different dates', parts: learned } }];
		}
		return candidate.apart === null ? [{ ...found, confidence: chanceOf(score), learned: null }] : [];
	};
	return yield* gather(candidates, (candidate) => judge(candidate).filter(isKept));
}

/** All pairs of different values that were kept apart before they were judged, and why. */
export function pairsKeptApart(
	a: Prepared,
	b: Prepared | null,
	company: Company,
): readonly (Pick<Compared, 'a' | 'b'> & { readonly reason: ReasonApart })[] {
	const between = { few: company.few, matters: b === null ? null : mattersApart(a, b) };
	const keptApart = candidatePairs(a, b, company, (pair) => {
		const reason = reasonFor(a, b ?? a, pair, between);
		if (reason === null || !isDecisive(reason, a, b ?? a, pair, between)) return null;
		return { a: pair.a, b: pair.b, reason };
	});
	const judged = b === null ? [] : finish(judging(a, b, company, () => true));
	const isOutside = isOutsideForm(judged, a, b);
	const reason = 'both documents fill in one form, each with values of its own';
	const inForm = judged.flatMap((pair) => (isOutside(pair) ? [] : [{ a: pair.a, b: pair.b, reason } as const]));
	return [...finish(keptApart), ...inForm];
}

/** Of two documents that fill in one form, each with values of its own, only what agrees is told. */
function isOutsideForm(judged: readonly Compared[], a: Prepared, b: Prepared | null): (pair: Compared) => boolean {
	const isForm = b !== null && areFilledAnew(judged, a, b);
	return ({ relation }) => !isForm || relation === 'agrees';
}

/** Whether two weekdays date one act, as two reports of one event tell it, or other acts; null where nothing tells. */
function actsMeet(left: Prepared, i: number, right: Prepared, j: number): 'same' | 'apart' | null {
	const [x, y] = [left.mentions[i], right.mentions[j]];
	const [here, there] = [left.acts(i), right.acts(j)];
	if (x?.kind !== 'date' || y?.kind !== 'date' || !here || !there) return null;
	if (x.said.expression.type !== 'weekday' || y.said.expression.type !== 'weekday') return null;
	return daysApart(left.written, right.written) <= oneWeek ? compareActs(here, there) : 'apart';
}

/** Whether one text tells twice of one leaving, opening or closing: of a moved day, or of a day and of the stretch that holds it. */
function isOneTurn(text: Prepared, { a, b, values }: Candidate, relation: Relation): boolean {
	const isRetold =
		relation === 'imprecise' && meets(relation, values) && sharedNames(text.names(a), text.names(b)) !== 0;
	return (relation === 'superseded' || isRetold) && sharesTurn(text, a, text, b);
}

/** Pairs less alike than this (in log-odds) are not worth a closer look. */
const leastLikeness = -5;

/** Added to the log-odds that were learned, chosen on development data for few findings on untouched articles. */
const learnedBias = Object.freeze({ agrees: 0, imprecise: -0.3, conflicts: 0, superseded: 1.6 });

function candidateOf(
	left: Prepared,
	right: Prepared,
	{ a, b, relation, parts }: CandidatePair,
	between: Between,
): Candidate | null {
	const [x, y] = [left.mentions[a], right.mentions[b]];
	if (!x || !y) return null;
	const apart = reasonFor(left, right, { a, b, relation, parts }, between);
	if (apart !== null && isDecisive(apart, left, right, { a, b }, between)) return null;
	const likeness = likenessOf(parts);
	const takenUp = relation !== 'conflicts' && refersBack(left, a, right, b, parts) ? judged.refersBack : 0;
	const values = valuesOf(x, y, relation, parts) + takenUp;
	const differs = !meets(relation, values);
	return { a, b, parts, likeness, relation, values, differs, credible: credible(relation, likeness, values), apart };
}

/** Log-odds of a pair by its likeness, its values and its rivals, weighed by hand. */
function scoreOf(candidate: Candidate, rivals: Rivals<Candidate>, context: Context): number {
	const { likeness, values, relation } = candidate;
	if (meets(relation, values)) return likeness + values + bias[relation];
	let score = likeness + values + (context.replaced ? judged.replaced : 0);
	score -= judged.listed * Math.min(judged.mostListed, context.listed(candidate));
	score += judged.noun * candidate.parts['same noun'];
	if (candidate.parts['other qualifiers'] === 1) score -= judged.qualifiers;
	score -= judged.paragraph * candidate.parts['same paragraph'];
	if (candidate.parts.age === 1 && candidate.parts['same subject'] === 0) score -= judged.namelessAge;
	if (context.within) score -= judged.within + judged.tables * context.measured();
	else if (!context.replaced) score -= judged.otherEvent * Math.max(0, sameEvent - context.similarity);
	const { behind, lead, taken } = contestOf(candidate, rivals, context.sameValue);
	score -= judged.rival * behind;
	if (!context.replaced) score -= judged.taken * taken;
	return score + (behind === 0 && lead > 0 ? judged.best : 0) + bias[relation];
}

/** A rival that meets the mention in value, and is likely to be its counterpart. */
function credible(relation: Candidate['relation'], likeness: number, values: number): boolean {
	return meets(relation, values) && chanceOf(likeness + values + bias[relation]) >= leastConfidence.imprecise;
}

interface Context {
	readonly within: boolean;
	readonly similarity: number;
	/** Which part of the figures of a text is measured again and again, 0 to 1: the lesser part of both. */
	measured(): number;
	/** The texts say that one value replaces the other. */
	readonly replaced: boolean;
	/** How many more numbers of its kind stand in the sentences of both. */
	listed(candidate: Candidate): number;
	/** Whether two candidates of one mention hold it against the same value: these are no rivals. */
	sameValue(a: Candidate, b: Candidate): boolean;
}
