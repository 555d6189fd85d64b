import { isHyphen } from '../words/cardinal.ts';
import { isPlural, singular } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';
import { boundBefore } from './boundWords.ts';
import { withBound } from './bounds.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { isTold, nameBefore, nameAfter } from './names.ts';
import { quantityOf } from './quantities.ts';
import { wordSet } from '../words/wordSet.ts';

/** An age as read. Token indices, `to` exclusive; `subject` is the span of tokens that names its owner. */
export interface Age {
	readonly from: number;
	readonly to: number;
	readonly amount: Amount;
	readonly subject: { readonly from: number; readonly to: number } | null;
}

const inYears = { unit: 'a', type: 'duration', dimension: 'time' } as const;

/** Ages of people and things in all the forms of news: `John Smith, 23,`, `23-year-old`, `aged 23`, `23 years old`, `87 yo`. */
export function ageOf(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	if (amount.type === 'duration')
		return (
			oldAge(prose, tokens, amount) ??
			decadeOfLife(prose, tokens, amount) ??
			groupByAge(tokens, amount) ??
			yearsApposed(prose, tokens, amount)
		);
	if (amount.type !== 'plain' || amount.form === 'ordinal' || amount.form === 'fraction') return null;
	const told = aged(prose, tokens, amount);
	return (
		yearsOld(prose, tokens, amount) ??
		(told && boundedAge(tokens, told)) ??
		personOf(tokens, amount) ??
		apposition(prose, tokens, amount) ??
		predicated(prose, tokens, amount) ??
		limit(tokens, amount)
	);
}

/** `10 years old`, `eighteen months of age`, `23-year-old`. */
function oldAge(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	let to = amount.to;
	if (isHyphen(at(tokens, to))) to++;
	const word = at(tokens, to).lower;
	const ofAge = word === 'of' && at(tokens, to + 1).lower === 'age';
	const opener =
		/^ages?$/.test(at(tokens, amount.from - 2).lower) && at(tokens, amount.from - 1).lower === 'of' ? 2 : 1;
	const named = /^(?:aged?|ages)$/.test(at(tokens, amount.from - opener).lower);
	if (named && word !== 'old') {
		return age(amount, amount.from - opener, amount.to, nameBefore(prose, tokens, amount.from - opener));
	}
	if (word !== 'old' && word !== 'olds' && !ofAge) return null;
	to += ofAge ? 2 : 1;
	return {
		from: amount.from,
		to,
		amount,
		subject: nameBefore(prose, tokens, amount.from) ?? nameAfter(prose, tokens, to),
	};
}

/** Ages that are told in years without "old" begin here: below it years are more often those of a sentence or in an office. */
const leastInYears = 15;

/** `Coach Okoro, 44 years, has agreed`: between commas, behind a name of two words at least and before what its owner did. */
function yearsApposed(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to, low, bounded, factor } = amount;
	if (at(tokens, to).lower !== ',' || at(tokens, from - 1).lower !== ',' || at(tokens, to - 1).lower !== 'years')
		return null;
	const next = at(tokens, to + 1);
	const didSo = isTold(next) || /^(?:who|is|was|has|had|will)$/.test(next.lower);
	if (to !== from + 2 || bounded || factor !== 1 || (low ?? 0) < leastInYears || !isHumanAge(amount) || !didSo)
		return null;
	const name = nameBefore(prose, tokens, from - 1);
	if (name?.to !== from - 1 || name.to - name.from < 2 || endsPhrase(at(tokens, name.from - 1).lower)) return null;
	return age(amount, from, to, name);
}

/** `in his 60s`, `in their mid-30s`: ten years of life. The `s` was read as seconds. */
function decadeOfLife(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const { from, low } = amount;
	let i = from - 1;
	if (isHyphen(at(tokens, i))) i--;
	if (/^(?:early|mid|late)$/.test(at(tokens, i).lower)) i--;
	const owned = /^(?:his|her|their|my|your|our)$/.test(at(tokens, i).lower);
	if (!owned || !isDecade(tokens, amount) || low === null) return null;
	const years = { ...amount, ...inYears, high: low + 10, highOpen: true };
	return { from, to: amount.to, amount: years, subject: nameBefore(prose, tokens, i) };
}

/** `over 65s`, `the under 25s`: people of that age. The `s` was read as seconds, which it is in `in under 50s`. */
function groupByAge(tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to, low, high, unit, bounded } = amount;
	const value = low ?? high ?? 0;
	const word = at(tokens, from).lower;
	const s = at(tokens, to - 1);
	if (unit !== 's' || !bounded || !s.glued || s.lower !== 's' || (word !== 'over' && word !== 'under')) return null;
	if (value < 11 || value > 99 || !Number.isInteger(value) || to !== from + 3) return null;
	const before = at(tokens, from - 1).lower;
	if (before === 'in' || before === 'within' || verbOf(before) !== null) return null;
	return { from, to, amount: { ...amount, ...inYears }, subject: null };
}

/** `60s`, which is no minute. */
export function isDecade(tokens: readonly Token[], { to, low, unit }: Amount): boolean {
	return (
		unit === 's' &&
		at(tokens, to - 1).lower === 's' &&
		at(tokens, to - 1).glued &&
		low !== null &&
		low >= 20 &&
		low <= 90 &&
		low % 10 === 0
	);
}

/** `87 yo`, `87 y/o`. */
function yearsOld(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const word = at(tokens, amount.to).lower;
	const slashed = word === 'y' && at(tokens, amount.to + 1).lower === '/' && at(tokens, amount.to + 2).lower === 'o';
	if (word !== 'yo' && !slashed) return null;
	const to = amount.to + (slashed ? 3 : 1);
	return { from: amount.from, to, amount: { ...amount, ...inYears }, subject: nameBefore(prose, tokens, amount.from) };
}

/** `aged 23`, `aged just 23`, `age 23`, `at the age of 30`, `ages 5 to 12`, `between the ages of 18 and 34`, `turned 47`. */
function aged(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	let i = amount.from - 1;
	// "aged 16 and 13"
	const listed = /^(?:and|or|,)$/.test(at(tokens, i).lower) && /^aged?$/.test(at(tokens, i - 2).lower);
	if (at(tokens, amount.from).lower === 'between' && /^ages?$/.test(at(tokens, amount.from + 2).lower))
		i = amount.from + 2;
	else if (listed) i -= 2;
	else if (at(tokens, i).lower === 'of' && /^ages?$/.test(at(tokens, i - 1).lower)) i--;
	else if (/^(?:just|only)$/.test(at(tokens, i).lower) && /^aged?$/.test(at(tokens, i - 1).lower)) i--;
	const word = at(tokens, i).lower;
	if (word === 'at') return atAge(prose, tokens, amount);
	if (!/^(?:aged?|ages|turned|turns|turning)$/.test(word) || !isHumanAge(amount)) return null;
	const next = at(tokens, amount.to);
	if (
		word.startsWith('turn') &&
		next.kind === 'word' &&
		!/^(?:in|on|at|and|this|last|next|when|during|years|was|is|will)$/.test(next.lower)
	)
		return null;
	return {
		from: listed ? amount.from : Math.min(i, amount.from),
		to: amount.to,
		amount: { ...amount, ...inYears },
		subject: nameBefore(prose, tokens, i),
	};
}

/** `under the age of 14`, `over age 65`: the bound stands before the noun. */
function boundedAge(tokens: readonly Token[], told: Age): Age {
	const opens = at(tokens, told.from - 1).lower === 'the' ? told.from - 1 : told.from;
	if (!/^ages?$/.test(at(tokens, told.from).lower) || told.amount.bounded) return told;
	const before = boundBefore(tokens, opens);
	return before && before.bound !== 'equal'
		? { ...told, amount: withBound(told.amount, before.bound), from: before.from }
		: told;
}

/** `At 69, he`, `who at 69 is`, `Chemist dies at 84`: a bare number behind "at" that a person's clause goes on after, or a death before it. */
function atAge(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to, low } = amount;
	const before = at(tokens, from - 2).lower;
	const next = at(tokens, to).lower === ',' ? at(tokens, to + 1) : at(tokens, to);
	const dies = /^(?:died?|dies|dead)$/.test(before) && !countsThings(tokens, to);
	const opens = before === '' || before === ',' || before === 'who' || before === '.' || before === '(' || dies;
	const livesOn = before === 'who' && next.kind === 'word' && !countsThings(tokens, to);
	const goesOn = /^(?:he|she|is|was|has|had|the)$/.test(next.lower) || next.capital || dies || livesOn;
	if (!opens || !goesOn || !isHumanAge(amount) || (low ?? 0) < 13 || amount.bounded) return null;
	return { from: from - 1, to, amount: { ...amount, ...inYears }, subject: nameBefore(prose, tokens, from - 2) };
}

/** Who may be `of 81`; a mother of three has children. */
const whoeverOfAge = wordSet('man woman boy girl lad youth');

/** `a woman of 81`, `a boy of nine,`: one person, and behind the number nothing that it might count. */
function personOf(tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to, low } = amount;
	const noun = at(tokens, from - 2);
	if (at(tokens, from - 1).lower !== 'of' || !whoeverOfAge.has(noun.lower) || !isOne(tokens, from - 2)) return null;
	const next = at(tokens, to);
	const ends = next.kind === 'word' ? endsPhrase(next.lower) : next.kind === 'mark' && !isHyphen(next);
	if (!ends || !isHumanAge(amount) || (low ?? 0) < 2 || amount.bounded || amount.scale !== 1) return null;
	return { from, to, amount: { ...amount, ...inYears }, subject: null };
}

/** `a` opens the phrase of the noun at `i`, within two words: `a young man`. */
function isOne(tokens: readonly Token[], i: number): boolean {
	return [1, 2].some((n) => /^(?:an?|one|another)$/.test(at(tokens, i - n).lower));
}

/** A noun in the plural ends the phrase that opens at `i`: `at 30 different hospitals`. */
function countsThings(tokens: readonly Token[], i: number): boolean {
	for (let n = i; n < i + 5; n++) {
		const { kind, lower } = at(tokens, n);
		if (kind !== 'word' || endsPhrase(lower)) return false;
		if (isPlural(lower)) return true;
	}
	return false;
}

function isHumanAge({ low, high, form }: Amount): boolean {
	const value = high ?? low ?? 0;
	return Number.isInteger(value) && value >= 0 && value <= 120 && form !== 'vague';
}

const people = wordSet(
	`man woman boy girl son daughter wife husband brother sister mother father teenager suspect victim gunman
	student driver`,
);

/** `John Smith, 23, …`, `Mr. Mattis, 68,`, `John Smith (then 23)`, `Ann Lee, 41 when arrested`, `his wife, 41,`, `Girl, two, found`. */
function apposition(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to } = amount;
	const number = at(tokens, from);
	if (to !== from + 1 || !isHumanAge(amount) || amount.bounded || number.lower.startsWith('0')) return null;
	const before = /^(?:then|now)$/.test(at(tokens, from - 1).lower) ? from - 2 : from - 1;
	const [open, close] = [at(tokens, before).lower, at(tokens, to).lower];
	const bracketed = open === '(' && close === ')';
	const closed = /^[,);—]?$/.test(close) || ((close === '.' || isBackThen(tokens, to)) && number.value > 9);
	if (!bracketed && !(open === ',' && closed)) return null;
	const owner = at(tokens, before - 1);
	const person = people.has(owner.lower) || (open === ',' && isDescribed(tokens, before - 1));
	const name = owner.capital && people.has(owner.lower) ? null : nameBefore(prose, tokens, before);
	if (number.kind === 'word') return person && open === ',' ? age(amount, from, to, null) : null;
	if (!person && name?.to !== before) return null;
	if (isBackThen(tokens, to) && name && endsPhrase(at(tokens, name.from - 1).lower)) return null;
	if (bracketed && ((name ? name.to - name.from : 0) < 2 || number.value < 10)) return null;
	return !person && isListOfNumbers(tokens, to) ? null : age(amount, from, to, name);
}

/** `when`, `at the time`: behind an age of long ago. */
function isBackThen(tokens: readonly Token[], i: number): boolean {
	const { lower } = at(tokens, i);
	return (
		lower === 'when' || (lower === 'at' && at(tokens, i + 1).lower === 'the' && at(tokens, i + 2).lower === 'time')
	);
}

const age = (amount: Amount, from: number, to: number, subject: Age['subject']): Age => ({
	from,
	to,
	amount: amount.type === 'duration' ? amount : { ...amount, ...inYears },
	subject,
});

/** `The Cold Feet star, 54,`: a singular noun that a determiner opens within a few words. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
	const noun = at(tokens, i);
	if (noun.kind !== 'word' || noun.capital || isPlural(noun.lower) || endsPhrase(noun.lower)) return false;
	for (let n = 1; n <= 4; n++) {
		const { lower, kind } = at(tokens, i - n);
		if (/^(?:the|a|an|his|her|their|whose)$/.test(lower))
			return !/^(?:in|at|to|on|from|by|of|for)$/.test(at(tokens, i - n - 1).lower);
		if (kind !== 'word' || endsPhrase(lower)) return false;
	}
	return false;
}

/** `Houston, 23, Dallas, 17`: scores and results, not people. */
function isListOfNumbers(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i + 1).kind === 'number' || (at(tokens, i + 1).capital && at(tokens, i + 2).kind === 'number');
}

/** `He is 47.`, `she was 87 and`, `who was only 14 when`; `Now 26, she`. */
function predicated(prose: string, tokens: readonly Token[], amount: Amount): Age | null {
	const { from, to } = amount;
	const hedged = /^(?:just|only|now|then|still|already)$/.test(at(tokens, from - 1).lower);
	if (hedged && opensClause(tokens, from - 1) && at(tokens, to).lower === ',' && isHumanAge(amount) && !amount.bounded)
		return /^s?he$/.test(at(tokens, to + 1).lower) &&
			!/^(?:said|says|told|tells|added|adds|wrote)$/.test(at(tokens, to + 2).lower)
			? { from, to, amount: { ...amount, ...inYears }, subject: null }
			: null;
	const before = hedged ? from - 1 : from;
	const verb = at(tokens, before - 1).lower;
	const subject = at(tokens, before - 2);
	const isPerson = /^(?:he|she|who)$/.test(subject.lower);
	const next = at(tokens, to);
	if (!isPerson || !/^(?:is|was|'s)$/.test(verb) || !isHumanAge(amount) || amount.bounded) return null;
	const ends =
		next.kind === 'mark'
			? /^[.,;)!?]?$/.test(next.lower)
			: /^(?:and|when|but|years|now|then|that|who)$/.test(next.lower) ||
				(/^(?:at|in)$/.test(next.lower) && (!hedged || at(tokens, to + 2).lower === 'time'));
	return ends ? { from, to, amount: { ...amount, ...inYears }, subject: nameBefore(prose, tokens, before - 2) } : null;
}

/** Nothing, or a mark, stands before. */
function opensClause(tokens: readonly Token[], i: number): boolean {
	const { kind, lower } = at(tokens, i - 1);
	return lower === '' || kind === 'mark';
}

/** `people over 65`, `children under five`, `nobody under 16`. */
function limit(tokens: readonly Token[], amount: Amount): Age | null {
	if (!amount.bounded || !isHumanAge(amount) || amount.scale !== 1) return null;
	const bound = at(tokens, amount.from).lower;
	const noun = at(tokens, amount.from - 1);
	const group =
		noun.kind === 'word' &&
		['person', 'child', 'student', 'patient', 'voter'].includes(quantityOf(singular(noun.lower)));
	const anybody = /^(?:nobody|anybody|everybody|anyone|everyone|someone|those|them)$/.test(noun.lower);
	const next = at(tokens, amount.to);
	if (!(group || anybody) || !/^(?:over|under|above|below|older|younger|aged)$/.test(bound) || isPlural(next.lower))
		return null;
	return { from: amount.from, to: amount.to, amount: { ...amount, ...inYears }, subject: null };
}
