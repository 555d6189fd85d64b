import { isHyphen } from '../words/cardinal.ts';
import { isPlural } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';
import { wordSet } from '../words/wordSet.ts';
import { voteAt } from './votes.ts';

/** Words beside which two linked numbers are the score of a game or match. */
const playing = wordSet(
	`win wins won winning victory victories defeat defeats defeated beat beats beating beaten lose loses lost losing loss losses draw
	draws drew drawn lead leads leading led trail trails trailing trailed score scored scoring scoreline record level tied tie ties
	ahead behind down half-time halftime set sets penalties aggregate shutout rout routed thrashed edged edge comeback
	triumph shootout tie-break tiebreak`,
);

/** So far from a score the words of play stand, in tokens. */
const reach = 4;

/** No side of a score is higher. */
const highest = 199;

/**
 * Whether a number is one side of the score of a game or match: `won 3-1`, `6-4 7-6`, `17-6 down`, `Leeds 1 – 2 Derby`. Two numbers with a hyphen
 * between them are a range only where the second is the higher one; of these the words of play beside them tell.
 */
export function isScore(tokens: readonly Token[], amount: Amount): boolean {
	const { from, to, type, form, bounded } = amount;
	if (type !== 'plain' || form !== 'digits' || bounded || to !== from + 1) return false;
	const left = isLink(tokens, from - 1) ? from - 2 : isLink(tokens, to) ? from : -1;
	if (left < 0 || !isSide(at(tokens, left)) || !isSide(at(tokens, left + 2))) return false;
	// a third number behind another link makes a date, a code or a telephone number
	if (isLink(tokens, left - 1) || isLink(tokens, left + 3) || voteAt(tokens, amount) !== null) return false;
	if (at(tokens, left).value >= at(tokens, left + 2).value) return !isAttribute(tokens, left + 3);
	const versus = at(tokens, left - 1).capital && at(tokens, left + 3).capital && !at(tokens, left + 1).glued;
	return versus || isListed(tokens, left) || (!isPlural(at(tokens, left + 3).lower) && isBesidePlay(tokens, left));
}

function isLink(tokens: readonly Token[], i: number): boolean {
	const mark = at(tokens, i);
	return (isHyphen(mark) || mark.lower === '–') && mark.glued === at(tokens, i + 1).glued;
}

function isSide({ kind, lower, value }: Token): boolean {
	return kind === 'number' && /^\d{1,3}$/.test(lower) && value <= highest;
}

/** `the 52-48-vote margin`: something is counted. */
function isAttribute(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	return /^(?:%|percent|per|percentage|points?|votes?|years?|months?)$/.test(next.lower);
}

/** Another pair right before or behind that is no range, as sets are told: `6-7, 6-4, 6-3`. */
function isListed(tokens: readonly Token[], left: number): boolean {
	const behind = at(tokens, left + 3).lower === ',' ? left + 4 : left + 3;
	const before = at(tokens, left - 1).lower === ',' ? left - 4 : left - 3;
	return [behind, before].some((i) => {
		const [one, other] = [at(tokens, i), at(tokens, i + 2)];
		return isSide(one) && isSide(other) && isLink(tokens, i + 1) && one.value >= other.value;
	});
}

function isBesidePlay(tokens: readonly Token[], left: number): boolean {
	for (let n = 1; n <= reach; n++) {
		const before = at(tokens, left - n);
		const behind = at(tokens, left + 2 + n);
		if (playing.has(before.lower) || playing.has(behind.lower)) return true;
	}
	return false;
}
