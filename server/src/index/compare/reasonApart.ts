import { isBounded } from '../figures/compareValues.ts';
import { areEditions } from '../dates/editions.ts';
import { isOneLife } from '../dates/lives.ts';
import type { CandidatePair } from './candidatePairs.ts';
import { isSwapped, tellOneNumber } from './closeness.ts';
import { isWeighedForDates } from './dateParts.ts';
import { isOneMovedDay, reasonBetweenDates } from './dateReasons.ts';
import { reasonBetweenFigures } from './figureReasons.ts';
import { areDates, areFigures, isWithinOne } from './mentionPair.ts';
import type { MentionPair } from './mentionPair.ts';
import { compareNames } from './names.ts';
import { isOneOccasion } from './occasions.ts';
import { isToldOf } from './differentNames.ts';
import type { DifferentNames } from './differentNames.ts';
import type { ReasonApart } from './reasons.ts';
import { isRestated } from './restated.ts';
import { areTwins } from './twins.ts';

/** What two documents that are compared stand in. */
export interface Between {
	/** The folder holds few documents. */
	readonly few: boolean;
	/** By which words they tell of others; null where they do not. */
	readonly names: DifferentNames | null;
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

/** What keeps two mentions apart before they are judged; null where nothing does, or where they agree. */
export function reasonFor(pair: CandidatePair, between: Between): ReasonApart | null {
	switch (pair.relation) {
		case 'agrees':
			return null;
		case 'imprecise':
			if (setsRule(pair)) return 'one is a limit';
			return tellsTwoHedged(pair) ? reasonOfDifferent(pair, between) : reasonByNames(pair, between);
		case 'conflicts':
			return reasonOfDifferent(pair, between);
	}
}

/** Whether one sets a bound by rule and the other says how much it was: `must be at least 2 metres wide`, `the gate is 2 metres wide`. */
function setsRule(pair: MentionPair): boolean {
	if (!areFigures(pair)) return false;
	const { left, i, x, right, j, y } = pair;
	const [p, q] = [left.cues(i)?.isRule === true, right.cues(j)?.isRule === true];
	return p !== q && (p ? isBounded(x.figure) && !isBounded(y.figure) : isBounded(y.figure) && !isBounded(x.figure));
}

/** Whether what keeps two mentions apart decides it: it is one thing among others for two dates of few documents. */
export function isDecisive(reason: ReasonApart, pair: MentionPair, { few }: Between): boolean {
	return !few || isWithinOne(pair) || !isWeighedForDates(pair, reason);
}

/** Whether one takes up what its paragraph has just told: `33 years of returns … over those three decades`. */
export function refersBack({ left, i, right, j, parts }: MentionPair): boolean {
	if (parts['same paragraph'] === 0) return false;
	return left.cues(i)?.isTakenUp === true || right.cues(j)?.isTakenUp === true;
}

/**
 * Whether two values that only a hedge or a bound lets meet are looked at as two that exclude each other. Two texts hedge one value
 * as they please; a text that tells two numbers (`27,000`, `more than 24,997`), or an age and a limit of ages, mostly tells of two
 * things.
 */
function tellsTwoHedged(pair: MentionPair): boolean {
	if (!isWithinOne(pair) || !areFigures(pair) || refersBack(pair)) return false;
	const [p, q] = [pair.x.figure, pair.y.figure];
	return p.kind === 'age' || q.kind === 'age' || !tellOneNumber(p, q);
}

/** The first reason that keeps two mentions of different values apart, where it holds in what they stand in; else null. */
function reasonOfDifferent(pair: MentionPair, between: Between): ReasonApart | null {
	const reason = firstReason(pair, between);
	if (reason === null || !merelyLikely.has(reason)) return reason;
	if (areTwins(pair)) return null;
	return between.few && !isWithinOne(pair) && isWeakAmongFew(reason, pair) ? null : reason;
}

/**
 * In documents on one matter an age that no name stands beside is often that of the one person whom they speak of, and digits
 * that change places are a slip and no second measurement.
 */
function isWeakAmongFew(reason: ReasonApart, pair: MentionPair): boolean {
	if (!areFigures(pair)) return false;
	const [p, q] = [pair.x.figure, pair.y.figure];
	return (
		(reason === 'the age of nobody or of somebody else' && (p.subject === null || q.subject === null)) ||
		(reason === 'two precise measurements' && isSwapped(p, q))
	);
}

function firstReason(pair: MentionPair, between: Between): ReasonApart | null {
	const { left, i, right, j, parts } = pair;
	// different numbers of one sentence are told side by side because they are different things
	if (parts['same sentence'] === 1) return 'one sentence tells both';
	const within = isWithinOne(pair);
	if (areDates(pair) && areEditions(pair.x, pair.y)) return 'editions of one thing';
	// a text that tells of two births tells of two who share the name
	if (!within && isOneLife(left.lives(i), right.lives(j))) return null;
	const ofOthers = reasonByNames(pair, between);
	if (ofOthers !== null) return ofOthers;
	if ((within && isRestated(left, i, j)) || isOneOccasion(pair)) return null;
	// one text seldom contradicts itself: where it says something of others, it speaks of others
	const isMoved = areDates(pair) && isOneMovedDay(pair);
	if (within && !isMoved && !sameNames(pair)) return 'the sentences name others';
	if (areFigures(pair)) return reasonBetweenFigures(pair);
	return areDates(pair) ? reasonBetweenDates(pair) : null;
}

/** Why two mentions are kept apart where their documents are called other things of one kind, and neither sentence names the other. */
function reasonByNames({ left, i, right, j }: MentionPair, { names }: Between): ReasonApart | null {
	if (names === null || isToldOf(left.said(i), names.right) || isToldOf(right.said(j), names.left)) return null;
	switch (names.by) {
		case 'title':
			return 'by title or first sentence the two documents are about different things';
		case 'accused':
			return 'each document is about the trial of somebody whom the other does not name';
	}
}

function sameNames({ left, i, right, j }: MentionPair): boolean {
	const [own, theirs] = [left.names(i), right.names(j)];
	return !own || !theirs || compareNames(own, theirs) === 'same';
}
