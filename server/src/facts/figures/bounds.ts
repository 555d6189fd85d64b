import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isPlural } from '../words/nouns.ts';
import { numeralAt } from '../words/numeral.ts';
import type { Amount } from './amount.ts';
import { boundBefore, phrases } from './boundWords.ts';
import type { Bound } from './boundWords.ts';
import { wordSet } from '../words/wordSet.ts';

/** Applies the bounds before a number, at most three of them (`up to about 60`), and those behind it (`60 or more`). */
export function bounded(tokens: readonly Token[], amount: Amount): Amount {
	let result = amount;
	let from = amount.from;
	for (let n = 0; n < 3; n++) {
		const article = at(tokens, from - 1).lower;
		const skipped =
			article === 'a' || article === 'an' || (article === 'the' && amount.form === 'ordinal') ? from - 1 : from;
		const before = boundBefore(tokens, from) ?? (skipped < from ? boundBefore(tokens, skipped) : null);
		if (!before || isNoBound(tokens, before, result)) break;
		const { bound, from: opens } = denied(tokens, before) ?? before;
		result = { ...withBound(result, bound), from: opens };
		from = opens;
	}
	return bounded_after(tokens, result);
}

/** `must not exceed 16`, `never more than 100`, `may not be less than 5`: of what is denied the other side holds. Null without a denial. */
function denied(tokens: readonly Token[], { bound, from }: { bound: Bound; from: number }): typeof other | null {
	const denial = at(tokens, from - 1).lower === 'be' ? from - 2 : from - 1;
	const other = { bound: bound === 'over' ? 'atMost' : 'atLeast', from: denial } as const;
	const { lower } = at(tokens, denial);
	// "not just over 16": it is the adverb that is denied
	if (ofDegree.test(at(tokens, from).lower)) return null;
	const isDenial = lower === 'not' || lower === 'never' || lower === 'cannot' || lower.endsWith("n't");
	return isDenial && (bound === 'over' || bound === 'under') ? other : null;
}

const ofDegree = /^(?:just|slightly|well|much|far|way|little)$/;

/**
 * Gives amounts in brackets the bound or hedge of the one before that they tell in another unit: `up to a foot (30 centimetres)`,
 * `about $20 (£15)`.
 */
export function boundedInBrackets(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
	return amounts.map((amount, i) => {
		const before = amounts[i - 1];
		const isConverted =
			before?.to === amount.from - 1 &&
			/^[([]$/.test(at(tokens, amount.from - 1).lower) &&
			/^[)\]]$/.test(at(tokens, amount.to).lower) &&
			before.dimension === amount.dimension &&
			before.type === amount.type &&
			before.unit !== amount.unit;
		const isExact = amount.low !== null && amount.low === amount.high && !amount.approximate;
		return before && isConverted && isExact && amount.type !== 'plain' ? withBoundOf(amount, before) : amount;
	});
}

function withBoundOf(amount: Amount, { low, high, lowOpen, highOpen, approximate }: Amount): Amount {
	if (low === null) return { ...amount, low: null, lowOpen, highOpen, approximate, bounded: true };
	if (high === null) return { ...amount, high: null, lowOpen, highOpen, approximate, bounded: true };
	return low === high ? { ...amount, approximate } : amount;
}

/** Where the words are something else: `over three days` is "during", `about`, `some` and `near` before a year or rank. */
function isNoBound(tokens: readonly Token[], { bound, from }: { bound: Bound; from: number }, amount: Amount): boolean {
	const word = at(tokens, from).lower;
	const before = at(tokens, from - 1);
	if (word === 'over' && amount.type === 'duration')
		return !allowsOver.has(before.lower) && before.lower !== '' && before.kind === 'word';
	// "under a one-year permit", "under one plan": by what it goes
	if (word === 'under' && (isCompound(tokens, amount) || isOneThing(tokens, amount))) return true;
	// "handed over two letters"
	if (word === 'over' && handedOver.has(before.lower)) return true;
	if (word === 'under' && amount.type === 'duration') return false;
	// "20 percent lower than the 3.4" compares
	if (at(tokens, amount.from - 1).lower === 'than' && /^(?:%|percent|cent|times|points?|pct)$/.test(before.lower))
		return true;
	if (bound === 'equal') return false;
	// "the above two steps", "starting at first base"
	if ((word === 'above' || word === 'below') && before.lower === 'the') return true;
	if (word === 'starting' && amount.form === 'ordinal') return true;
	// "the toll went up to 60"
	if (word === 'up' && /^(?:went|gone|shot)$/.test(before.lower)) return true;
	if (word === 'within') return amount.type !== 'measure' && amount.type !== 'share';
	if ((word === 'near' || word === 'perhaps' || word === 'maybe') && amount.form === 'ordinal') return true;
	return bound === 'about' && amount.approximate && amount.low !== amount.high;
}

/** `a one-year`, `a 90-day`: a hyphen joins the number to what it measures, behind an article. */
function isCompound(tokens: readonly Token[], { from, to }: Amount): boolean {
	const hyphen = at(tokens, from + 1);
	return /^an?$/.test(at(tokens, from - 1).lower) && to > from + 1 && hyphen.lower === '-' && hyphen.glued;
}

/** `one plan`: of things that are told one by one there is no fewer. */
function isOneThing(tokens: readonly Token[], { from, to, low, high, type }: Amount): boolean {
	return type === 'plain' && low === 1 && high === 1 && to === from + 1 && at(tokens, from).lower === 'one';
}

/** Verbs that "over" belongs to. */
const handedOver = wordSet('hand hands handed handing turn turns turned turning');

/** Words after which `over three hours` means more than three hours. */
const allowsOver = wordSet(
	`for in of lasted lasts lasting last takes take took taking spent spend spending after is was be been
	just well with since by waited wait served serve slightly from and at to age aged are were has had have
	live lived that than a`,
);

/** An amount as a bound beside it makes it. */
export function withBound(amount: Amount, bound: Bound): Amount {
	const { low, high } = amount;
	switch (bound) {
		case 'over':
			return { ...amount, low: low ?? high, high: null, highOpen: true, lowOpen: true, bounded: true };
		case 'atLeast':
			return { ...amount, low: low ?? high, high: null, highOpen: true, bounded: true };
		case 'under':
		case 'below':
			return { ...amount, low: null, lowOpen: true, highOpen: true, high: high ?? low, bounded: true };
		case 'atMost':
			return { ...amount, low: null, lowOpen: true, high: high ?? low, bounded: true };
		case 'about':
			return { ...amount, approximate: true };
		case 'plusMinus':
			return { ...amount, low: low === null ? null : -low, bounded: true };
		case 'equal':
			return amount;
	}
}

const suffixBounds: ReadonlyMap<string, Bound> = new Map([
	...phrases(
		'atLeast',
		`or more|or greater|or higher|or above|or over|or older|or longer|or larger|or bigger|or better|or later|and more|and above|and over
		|and up|and older|and higher|plus|at least|and counting|or even more|at a minimum|upwards`,
	),
	...phrases(
		'atMost',
		`or fewer|or less|or under|or below|or younger|or lower|or smaller|and under|and below|and younger|at most|tops|or shorter|at a maximum`,
	),
	...phrases('about', 'or so|or thereabouts|more or less|give or take|odd|ish|or around that'),
]);

/** The bound that starts at a token, e.g. behind a number or its noun: `or more`, `+`, `-odd`. */
export function suffixBoundAt(tokens: readonly Token[], i: number): { bound: Bound; to: number } | null {
	const first = at(tokens, i);
	if (first.lower === '+' && first.glued) return { bound: 'atLeast', to: i + 1 };
	const hyphen = first.lower === '-' && first.glued && at(tokens, i + 1).glued ? 1 : 0;
	let phrase = '';
	let found: { bound: Bound; to: number } | null = null;
	for (let n = 0; n < 4; n++) {
		const token = at(tokens, i + hyphen + n);
		if (token.kind !== 'word') break;
		phrase = n === 0 ? token.lower : `${phrase} ${token.lower}`;
		const bound = suffixBounds.get(phrase);
		if (bound !== undefined && (hyphen === 1 || (phrase !== 'odd' && phrase !== 'ish')))
			found = { bound, to: i + hyphen + n + 1 };
	}
	if (!found || at(tokens, found.to).lower === 'than' || numeralAt(tokens, found.to, false)) return null;
	// "60 plus 20" adds, and "60 plus the staff" too; "60 plus countries" does not
	const adds = first.lower === 'plus' && !isPlural(at(tokens, i + 1).lower) && at(tokens, i + 1).kind === 'word';
	return adds ? null : found;
}

/** Applies a bound behind the amount or its noun. */
export function withSuffix(amount: Amount, bound: Bound, to: number): Amount {
	const open = amount.low === null || amount.high === null;
	return open ? { ...amount, to } : { ...withBound(amount, bound), to };
}

function bounded_after(tokens: readonly Token[], amount: Amount): Amount {
	const plus = at(tokens, amount.number + 1);
	// "5+ million"
	if (plus.lower === '+' && plus.glued && amount.number + 1 < amount.to)
		return withSuffix(amount, 'atLeast', amount.to);
	const suffix = suffixBoundAt(tokens, amount.to);
	return suffix ? withSuffix(amount, suffix.bound, suffix.to) : amount;
}
