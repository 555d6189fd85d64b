import { isHyphen } from '../words/cardinal.ts';
import { numberWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Amount } from './amount.ts';
import { isDecade } from './ages.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { isBareYear } from './namedNumbers.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isKnownQuantity } from './quantities.ts';
import { wordSet } from '../words/wordSet.ts';

/** Whether a number in words that may be an article, pronoun or idiom is a number here. */
export function isFigureAnyway(tokens: readonly Token[], amount: Amount, phrase: NounPhrase | null): boolean {
	const word = at(tokens, amount.number).lower;
	if (amount.form === 'fraction') return amount.type !== 'plain' || isShare(tokens, amount, phrase);
	if (isDecade(tokens, amount)) return false;
	if (amount.type === 'money' && isOpinion(tokens, amount)) return false;
	if (amount.type === 'duration' && !amount.bounded) return isDuration(tokens, amount);
	if (amount.type !== 'plain') return true;
	if (isRating(tokens, amount) || (phrase === null && isBareYear(tokens, amount))) return false;
	if (
		phrase === null &&
		(isCompound(tokens, amount) || isListed(tokens, amount) || isVersion(tokens, amount) || isRelease(tokens, amount))
	)
		return false;
	if (at(tokens, amount.number).kind !== 'word' || amount.scale > 1 || amount.form === 'vague') return true;
	const single = amount.to === amount.number + 1;
	if (amount.bounded) return true;
	if (amount.approximate && word === 'one') return phrase !== null && at(tokens, amount.to).lower !== 'of';
	if (single && word === 'one') return isNumberOne(tokens, amount, phrase);
	if (single && word === 'zero') return isNumberZero(tokens, amount, phrase);
	return phrase !== null || !anaphoric.has(at(tokens, amount.from - 1).lower);
}

/** "My two cents" are an opinion. */
function isOpinion(tokens: readonly Token[], { number, unit }: Amount): boolean {
	const owner = at(tokens, number - 1).lower;
	return unit === 'USX' && at(tokens, number).lower === 'two' && /^(?:my|your|his|her|our|their)$/.test(owner);
}

/** `the top 10`, `fifty-fifty`. */
function isListed(tokens: readonly Token[], { from, to }: Amount): boolean {
	const twice = isHyphen(at(tokens, to)) && at(tokens, to + 1).lower === at(tokens, from).lower;
	return twice || at(tokens, from - 1).lower === 'top';
}

/** `Web 2.0`, `Attribution 4.0`: a name before a number that ends in .0 and counts nothing; `of Mapper 2.8`: one within a sentence. */
function isVersion(tokens: readonly Token[], { from, to }: Amount): boolean {
	const before = at(tokens, from - 1);
	if (to !== from + 1 || before.kind !== 'word' || endsPhrase(before.lower)) return false;
	const number = at(tokens, from).lower;
	if (/^\d{1,2}\.\d$/.test(number) && /^releases?$/.test(before.lower)) return true;
	if (/^\d{1,2}\.0$/.test(number)) return before.capital || verbOf(before.lower)?.known !== true;
	// "MILL ROAD 49.20" is a row of a table
	const within = at(tokens, from - 2);
	if (!/^\d{1,2}\.\d$/.test(number) || !before.capital || within.kind !== 'word' || within.capital) return false;
	return !/^(?:in|at|near|from)$/.test(within.lower) || !isMeasuredAt(tokens, from);
}

/** `and in Norvik 3.1 was measured`: a place that no noun leads to, or a number that something is said of. */
function isMeasuredAt(tokens: readonly Token[], i: number): boolean {
	const ahead = at(tokens, i - 3);
	return ahead.kind !== 'word' || endsPhrase(ahead.lower) || /^(?:was|is|were|are)$/.test(at(tokens, i + 1).lower);
}

/** `Node.js 18.17 or newer`, `2.3 and later`: releases of a program. */
function isRelease(tokens: readonly Token[], { from, number, to }: Amount): boolean {
	const last = at(tokens, to - 1).lower;
	const said = at(tokens, from).lower;
	const behind = /^(?:newer|later|older|earlier)$/;
	const bounded = behind.test(last) && to > number + 1;
	const next = at(tokens, to).lower;
	return (
		said.includes('.') && (bounded || ((next === 'or' || next === 'and') && behind.test(at(tokens, to + 1).lower)))
	);
}

/** `one day` may be some day, and `Zero Hour` a name. */
function isDuration(tokens: readonly Token[], { from, to }: Amount): boolean {
	const word = at(tokens, from).lower;
	const unit = at(tokens, to - 1);
	if (word === 'zero') return unit.lower.endsWith('s');
	if (word !== 'one' || to !== from + 2 || unit.lower === 'hour' || unit.lower === 'minute') return true;
	const before = at(tokens, from - 1).lower;
	const next = at(tokens, to).lower;
	return (
		/^(?:for|in|after|within|of|than|only|just|every|last|next|past|first|to|about|lasted|takes|took)$/.test(before) ||
		/^(?:later|ago|before|after|earlier|of)$/.test(next)
	);
}

/** Words that make a number behind them point back: `these two`, `a day or two`. */
const anaphoric = wordSet('these those the other last first next or us you them each');

/** `two-headed`, `two- or three-dimensional`: a number that only forms an adjective. */
function isCompound(tokens: readonly Token[], { to }: Amount): boolean {
	return (
		isHyphen(at(tokens, to)) &&
		at(tokens, to).glued &&
		at(tokens, to + 1).kind === 'word' &&
		!numberWords.has(at(tokens, to + 1).lower)
	);
}

/** `a four-star hotel`, `a five-star general`: the name of a class. */
function isRating(tokens: readonly Token[], { to }: Amount): boolean {
	return isHyphen(at(tokens, to)) && at(tokens, to).glued && at(tokens, to + 1).lower === 'star';
}

/** `at one point`, `on one hand`, `in one sense`: some point, hand or sense. */
const someOne = wordSet('point time stage moment hand occasion sense way respect instance end extreme level');

/** `zero` is a number unless it makes a name or term: `Zero Hour`, `the zero bound`. */
function isNumberZero(tokens: readonly Token[], { from, to }: Amount, phrase: NounPhrase | null): boolean {
	const next = at(tokens, to);
	const named = (at(tokens, from).capital && from > 0) || isHyphen(next);
	return !named && (phrase !== null || next.kind !== 'word' || endsPhrase(next.lower) || next.lower === 'equals');
}

/** `one` counts where it stands before people, losses and the like, or beside another number. */
function isNumberOne(tokens: readonly Token[], { from, to }: Amount, phrase: NounPhrase | null): boolean {
	const before = at(tokens, from - 1).lower;
	if (phrase === null || /^(?:no|the|this|that|each|every|any|which|another|or|some)$/.test(before)) return false;
	const next = at(tokens, to);
	if (next.glued || endsPhrase(next.lower)) return false;
	if (/^(?:at|on|in|to|from)$/.test(before) && someOne.has(next.lower)) return false;
	return isKnownQuantity(phrase.counted);
}

const beforeHalf = wordSet(
	`by in about nearly almost than over around only roughly approximately least to some just is was from
	under`,
);

const afterHalf = wordSet('of the his her its their our my your all these those a an that this said were are have had');

/** `half of the troops`, `by a third`, `two thirds`; not `half-brother`, `the second half`, `a third man`. */
function isShare(tokens: readonly Token[], { from, to, low }: Amount, phrase: NounPhrase | null): boolean {
	const first = at(tokens, from);
	const next = at(tokens, to);
	const before = at(tokens, from - 1).lower;
	if (first.kind === 'number') return true;
	if (/^(?:first|second|other|better|latter|last|top|bottom|upper|lower|each|this|other)$/.test(before)) return false;
	// "that third", but "asked that two thirds"
	if (before === 'that' && to === from + 1) return false;
	if (first.lower === 'half' || at(tokens, from + 1).lower === 'half') {
		if (to > from + 2) return true;
		if (
			isHyphen(next) ||
			(first.lower === 'a' && next.kind === 'word' && !afterHalf.has(next.lower) && !endsPhrase(next.lower))
		)
			return false;
		return afterHalf.has(next.lower) || beforeHalf.has(before);
	}
	if (first.lower !== 'a' && first.lower !== 'an') return true;
	// "a third" before a noun is one more; "a third of", "a third more" and a third by itself are shares
	const named =
		next.kind === 'word' &&
		!endsPhrase(next.lower) &&
		!/^(?:more|less|fewer|higher|lower|larger|smaller|bigger|as)$/.test(next.lower);
	return (
		!named &&
		next.lower !== ',' &&
		!isHyphen(next) &&
		low !== 0.5 &&
		(next.lower === 'of' || phrase === null || verbOf(next.lower) === null)
	);
}
