import { isHyphen, jointAt, numeralRun, readCardinal } from './cardinal.ts';
import type { NumeralPart } from './cardinal.ts';
import { numeralInDigits } from './digits.ts';
import { denominatorAt, simpleFraction, splitFraction } from './fraction.ts';
import { isPlural } from './nouns.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';
import { at } from './tokens.ts';
import type { Token } from './tokens.ts';
import { mixed } from './mixed.ts';
import type { Numeral } from './mixed.ts';

/**
 * Reads the numeral that starts at a token, or null. `money`: a currency stands before it, so that `m` means million.
 * Never reads more than a bounded number of tokens.
 */
export function numeralAt(tokens: readonly Token[], from: number, money: boolean): Numeral | null {
	const first = at(tokens, from);
	if (first.kind === 'mark') {
		const negative =
			(isHyphen(first) || first.lower === '−') && opensNumber(tokens, from) && at(tokens, from + 1).glued;
		return negative && at(tokens, from + 1).kind === 'number'
			? negated(numeralAt(tokens, from + 1, money), from)
			: null;
	}
	if (first.kind === 'number') return numeralInDigits(tokens, from, money);
	if (first.lower === 'minus' || first.lower === 'negative') {
		// "plus or minus 3": a bound on both sides
		if (at(tokens, from - 1).lower === 'or' && at(tokens, from - 2).lower === 'plus') return null;
		const next = at(tokens, from + 1);
		return next.kind === 'number' || numberWords.has(next.lower)
			? negated(numeralAt(tokens, from + 1, money), from)
			: null;
	}
	return vagueAt(tokens, from) ?? partOfScale(tokens, from) ?? inWords(tokens, from) ?? ordinalAt(tokens, from);
}

/** Where a hyphen before a number is a minus: after a blank that no number precedes, or after a mark such as `<` or `(`. */
function opensNumber(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1);
	return at(tokens, i).glued ? /^[<>=~≈≤≥(+*/]$/.test(before.lower) : before.kind !== 'number';
}

function negated(numeral: Numeral | null, from: number): Numeral | null {
	return numeral && numeral.below === null ? { ...numeral, from, value: -numeral.value } : null;
}

/** `dozens`, `tens of thousands`, `several hundred`, `a few dozen`. */
function vagueAt(tokens: readonly Token[], from: number): Numeral | null {
	const first = at(tokens, from).lower;
	const vague = vagueNumbers.get(first);
	if (vague) {
		const outer = at(tokens, from + 1).lower === 'of' ? vagueNumbers.get(at(tokens, from + 2).lower) : undefined;
		const nested = outer !== undefined && outer.low > vague.low;
		if ((first === 'tens' || first === 'scores') && !nested && at(tokens, from + 1).lower !== 'of') return null;
		const unit = nested ? outer.low / 2 : 1;
		return {
			from,
			to: from + (nested ? 3 : 1),
			form: 'vague',
			value: vague.low * unit,
			below: vague.below * unit,
			scale: 1,
		};
	}
	return someOf(tokens, from) ?? scoreAt(tokens, from);
}

/** `several hundred`, `a few dozen`, `a couple of dozen`, `a couple thousand`. */
function someOf(tokens: readonly Token[], from: number): Numeral | null {
	const first = at(tokens, from).lower;
	const second = first === 'a' ? at(tokens, from + 1).lower : '';
	const couple = second === 'couple';
	if (first !== 'several' && second !== 'few' && !couple) return null;
	let i = first === 'several' ? from + 1 : from + 2;
	if (couple && at(tokens, i).lower === 'of') i++;
	const scale = numberWords.get(at(tokens, i).lower);
	if (!scale || (scale.role !== 'hundred' && scale.role !== 'scale' && scale.role !== 'dozen'))
		return couple && isTime(at(tokens, i).lower) ? { from, to: i, form: 'vague', value: 2, below: 4, scale: 1 } : null;
	const outer = numberWords.get(at(tokens, i + 1).lower);
	const unit = scale.value * (outer?.role === 'scale' ? outer.value : 1);
	const to = i + (unit === scale.value ? 1 : 2);
	return { from, to, form: 'vague', value: 2 * unit, below: (couple ? 3 : 10) * unit, scale: 1 };
}

/** `a couple of weeks`; `a couple of men` are hardly counted. */
function isTime(word: string): boolean {
	return /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/.test(word);
}

/** `a score of passengers`, about twenty; not `a score of 120`, `a score of goals`. */
function scoreAt(tokens: readonly Token[], from: number): Numeral | null {
	if (at(tokens, from).lower !== 'a' || at(tokens, from + 1).lower !== 'score') return null;
	const counted = at(tokens, from + 3);
	const counts = at(tokens, from + 2).lower === 'of' && counted.kind === 'word' && isPlural(counted.lower);
	return counts && !/^(?:goals|points|runs)$/.test(counted.lower)
		? { from, to: from + 2, form: 'vague', value: 18, below: 30, scale: 1 }
		: null;
}

/** `half a million`, `half-million`, `a quarter of a million`, `half a dozen`, and `half` alone. */
function partOfScale(tokens: readonly Token[], from: number): Numeral | null {
	const article = at(tokens, from).lower === 'a' ? 1 : 0;
	const share = at(tokens, from + article).lower;
	if (share !== 'half' && share !== 'quarter') return null;
	const value = share === 'half' ? 0.5 : 0.25;
	let i = from + article + 1;
	for (const word of ['of', 'a', '']) {
		if (isHyphen(at(tokens, i))) i++;
		if (word !== '' && at(tokens, i).lower === word) i++;
	}
	const scale = numberWords.get(at(tokens, i).lower);
	if (scale && (scale.role === 'scale' || scale.role === 'dozen')) {
		return { from, to: i + 1, form: 'words', value: value * scale.value, below: null, scale: scale.value };
	}
	return article === 1 || share === 'half'
		? { from, to: from + article + 1, form: 'fraction', value, below: null, scale: 1 }
		: null;
}

function inWords(tokens: readonly Token[], from: number): Numeral | null {
	const article = at(tokens, from).lower;
	if ((article === 'a' || article === 'an') && !numberWords.has(at(tokens, from + 1).lower)) {
		const fraction = simpleFraction(tokens, from);
		return fraction && { from, to: fraction.to, form: 'fraction', value: fraction.value, below: null, scale: 1 };
	}
	const parts = numeralRun(tokens, from);
	const lastPart = parts.at(-1);
	if (!lastPart) return null;
	return fractionAt(tokens, from, parts, lastPart.token + 1) ?? cardinalAt(tokens, from, parts);
}

/** A whole run with a denominator behind it: `two thirds`, `one hundred and three and two thirds`, `twenty-three fifths`. */
function fractionAt(
	tokens: readonly Token[],
	from: number,
	parts: readonly NumeralPart[],
	next: number,
): Numeral | null {
	const denominator = denominatorAt(tokens, next);
	if (!denominator) return null;
	const numeral = (value: number, scale: number): Numeral => ({
		from,
		to: denominator.token + 1,
		form: scale === 0 ? 'fraction' : 'words',
		value,
		below: null,
		scale: 1,
	});
	const joint = parts.findLastIndex((part) => part.joint === 'and');
	if (joint > 0) {
		const tail = parts.slice(joint).map((part, i) => (i === 0 ? { ...part, joint: 'blank' as const } : part));
		const proper = splitFraction(tail, denominator);
		const whole = readCardinal(parts, joint);
		if (proper !== null && proper < 1 && whole?.parts === joint)
			return numeral(whole.value + proper * whole.lastScale, whole.lastScale);
	}
	const value = splitFraction(parts, denominator);
	return value === null ? null : numeral(value, 0);
}

function cardinalAt(tokens: readonly Token[], from: number, parts: readonly NumeralPart[]): Numeral | null {
	const cardinal = readCardinal(parts);
	if (!cardinal) return null;
	const last = parts[cardinal.parts - 1];
	if (!last) return null;
	const to = last.token + 1;
	const place = ordinalAfter(tokens, parts, cardinal.parts);
	if (place) return { from, to: place.to, form: 'ordinal', value: place.value, below: null, scale: 1 };
	return mixed(tokens, { from, to, form: 'words', value: cardinal.value, below: null, scale: cardinal.lastScale });
}

/** `third`, `twenty-first`, `one hundred and fifth`. */
function ordinalAt(tokens: readonly Token[], from: number): Numeral | null {
	const ordinal = ordinalWords.get(at(tokens, from).lower);
	return ordinal ? { from, to: from + 1, form: 'ordinal', value: ordinal.value, below: null, scale: 1 } : null;
}

function ordinalAfter(
	tokens: readonly Token[],
	parts: readonly NumeralPart[],
	count: number,
): { value: number; to: number } | null {
	const last = parts[count - 1];
	if (!last || count !== parts.length) return null;
	let i = last.token + 1;
	const joint = jointAt(tokens, i);
	if (joint !== 'blank') i++;
	const ordinal = ordinalWords.get(at(tokens, i).lower);
	if (!ordinal) return null;
	const whole = readCardinal([...parts, { token: i, role: ordinal.role, value: ordinal.value, joint }]);
	return whole && whole.parts === parts.length + 1 ? { value: whole.value, to: i + 1 } : null;
}
