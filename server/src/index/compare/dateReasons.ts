import { livesApart } from '../dates/lives.ts';
import { isAttribute, sharesMilestone } from '../dates/milestones.ts';
import type { DateMentionInCorpus } from '../mention.ts';
import type { MentionPair } from './mentionPair.ts';
import { areDisjoint, compareNames, leastOnly } from './names.ts';
import type { ReasonApart } from './reasons.ts';
import { noSetting } from './setting.ts';

/** The first reason that keeps two different dates apart, beside what keeps any two mentions apart; else null. */
export function reasonBetweenDates(pair: MentionPair<DateMentionInCorpus>): ReasonApart | null {
	const { left, i, right, j } = pair;
	if (livesApart(left.lives(i), right.lives(j))) return 'they begin or end other things';
	if (!isOneMovedDay(pair) && namesApart(pair)) return 'the sentences name others';
	// where a text says that a day was moved, it tells of the other day in other words
	if (saysChanged(pair)) return null;
	const [here, there] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	// the champion of 1998 and that of 2003, prices in January and in November
	if (here.varies > 0 && there.varies > 0) return 'measured again and again, at other times';
	if (leastOnly(here.near, there.near) > 0) return 'the sentences name others';
	// a decision expected in January, a trial that begins in September
	if (milestonesDiffer(pair)) return 'they begin or end other things';
	// prices rose by a fifth in May and by a tenth in June: two events, two dates
	return areDisjoint(left.mates(i), right.mates(j)) ? 'other numbers stand beside them' : null;
}

/** One of the two is told to have been moved, and both are of one leaving, opening or closing, with no other names near. */
export function isOneMovedDay(pair: MentionPair<DateMentionInCorpus>): boolean {
	const { left, i, right, j } = pair;
	const [here, there] = [left.settings(i) ?? noSetting, right.settings(j) ?? noSetting];
	return (
		saysChanged(pair) &&
		sharesMilestone(left.milestones[i], right.milestones[j]) &&
		leastOnly(here.near, there.near) === 0
	);
}

function saysChanged({ x, y }: MentionPair<DateMentionInCorpus>): boolean {
	return x.saysChanged || y.saysChanged;
}

/** One of two dates marks a beginning or an end of a kind that the other does not. */
function milestonesDiffer({ left, i, x, right, j, y }: MentionPair<DateMentionInCorpus>): boolean {
	// the 1932 pier: it may have been built or opened then, or have burned
	if (isAttribute(x) || isAttribute(y)) return false;
	const own = left.milestones[i]?.length ?? 0;
	const theirs = right.milestones[j]?.length ?? 0;
	return own + theirs > 0 && !sharesMilestone(left.milestones[i], right.milestones[j]);
}

function namesApart({ left, i, right, j }: MentionPair): boolean {
	const [own, theirs] = [left.names(i), right.names(j)];
	return own !== undefined && theirs !== undefined && compareNames(own, theirs) === 'apart';
}
