import { isHyphen } from '../words/cardinal.ts';
import { durationsByUnit, durationWords } from '../words/durationWords.ts';
import type { Numeral } from '../words/mixed.ts';
import { numberWords } from '../words/numberWords.ts';
import { numeralAt } from '../words/numeral.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { opens } from '../words/wordRoles.ts';
import { entryAt } from './accounts.ts';
import { boundBefore } from './boundWords.ts';
import { currencyPrefixes, currencySigns, minorUnits } from './currencies.ts';
import { currencyAfter, currencyBefore, minorPart } from './money.ts';
import { ratioAt } from './ratios.ts';
import { lengthByMarks, withFinerUnits } from './compositeUnits.ts';
import { unitAt } from './units.ts';
import type { Dimension } from './unitTable.ts';

/** A number with its unit, as an interval. Token indices, `to` exclusive. */
export interface Amount {
	readonly from: number;
	readonly to: number;
	/** Where the number itself starts, behind bounds and currency signs. */
	readonly number: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly lowOpen: boolean;
	readonly highOpen: boolean;
	readonly approximate: boolean;
	readonly form: Numeral['form'];
	/** The scale word that its last number ends in (1e6 for `2 million`), 1 without one. */
	readonly scale: number;
	/** What its unit multiplied the number by: 10 for decades, which are given in years. */
	readonly factor: number;
	readonly unit: string | null;
	readonly type: 'money' | 'share' | 'duration' | 'measure' | 'plain';
	readonly dimension: Dimension | null;
	/** A bound or range is written, not only a number. */
	readonly bounded: boolean;
}

/** Builds the amount of one number. */
function exact(
	numeral: Numeral,
	from: number,
	to: number,
	factor: number,
	unit: Pick<Amount, 'unit' | 'type' | 'dimension'>,
): Amount {
	const vague = numeral.below !== null;
	const low = numeral.value * factor;
	return {
		from,
		to,
		number: numeral.from,
		low,
		high: numeral.below === null ? low : numeral.below * factor,
		lowOpen: false,
		highOpen: vague,
		approximate: vague,
		form: numeral.form,
		scale: numeral.scale,
		factor,
		bounded: false,
		unit: unit.unit,
		type: unit.type,
		dimension: unit.dimension,
	};
}

const plain = { unit: null, type: 'plain', dimension: null } as const;

/** Whether an amount may start at a token: a cheap look before the grammar is tried. */
export function opensAmount(tokens: readonly Token[], i: number): boolean {
	const token = at(tokens, i);
	if ((token.roles & opens.figure) !== 0) return true;
	if (token.kind === 'mark') return currencySigns.has(token.lower) || token.lower === '-' || token.lower === '−';
	const next = at(tokens, i + 1);
	return (
		(next.kind === 'number' && (next.roles & opens.any) !== 0) ||
		next.lower === '$' ||
		isLong(tokens, i + 1) ||
		isPrefix(tokens, i)
	);
}

const lowerPrefixes: ReadonlySet<string> = new Set([...currencyPrefixes.keys()].map((prefix) => prefix.toLowerCase()));

/** Perhaps `Rs.` before a number, `Rs` before one in words, or the letters before the sign of `GH¢`. */
function isPrefix(tokens: readonly Token[], i: number): boolean {
	const [token, next] = [at(tokens, i), at(tokens, i + 1)];
	if (!token.capital) return false;
	if (next.kind === 'word') return lowerPrefixes.has(token.lower) && numberWords.has(next.lower);
	if (next.kind !== 'mark' || !next.glued) return false;
	const third = at(tokens, i + 2);
	if (next.lower === '.')
		return third.kind === 'number' || (lowerPrefixes.has(token.lower) && numberWords.has(third.lower));
	return token.lower === 'gh' && currencySigns.has(next.lower);
}

/** `-long`, as in `a month-long strike`. */
function isLong(tokens: readonly Token[], i: number): boolean {
	const hyphen = at(tokens, i);
	return isHyphen(hyphen) && hyphen.glued && at(tokens, i + 1).glued && at(tokens, i + 1).lower === 'long';
}

/** `a monthslong inquiry`, `a week-long strike`: a duration without a number. */
function spokenDuration(tokens: readonly Token[], i: number): Amount | null {
	const { lower } = at(tokens, i);
	const joined = isLong(tokens, i + 1);
	const found = joined ? durationsByUnit.get(lower) : durationWords.get(lower);
	if (!found) return null;
	const { unit, low, below, factor } = found;
	const to = i + (joined ? 3 : 1);
	const numeral: Numeral = { from: i, to, form: 'vague', value: low, below, scale: 1 };
	const amount = exact(numeral, i, to, 1, { unit, type: 'duration', dimension: 'time' });
	return { ...amount, factor, approximate: true };
}

/** Reads a number with the currency, percent sign or unit before or behind it. */
export function amountAt(prose: string, tokens: readonly Token[], i: number): Amount | null {
	const spoken = at(tokens, i).kind === 'word' ? spokenDuration(tokens, i) : null;
	if (spoken) return spoken;
	const minus = negativeMoney(prose, tokens, i);
	if (minus) return minus;
	const entry = entryAt(tokens, i);
	if (entry) return money(prose, tokens, i, entry.numeral, entry.code, entry.to, 1);
	const before = currencyBefore(prose, tokens, i);
	const read = numeralAt(tokens, before?.to ?? i, before !== null);
	if (!read) return null;
	const numeral = withDigits(tokens, read);
	if (before) return money(prose, tokens, i, numeral, before.code, numeral.to, before.factor);
	if (numeral.form === 'ordinal') return exact(numeral, i, numeral.to, 1, plain);
	const ratio = ratioAt(tokens, numeral);
	if (ratio) return exact(ratio, i, ratio.to, 1, plain);
	const share = percentAt(tokens, numeral.to);
	if (share) return exact(numeral, i, share.to, 1, { unit: share.unit, type: 'share', dimension: null });
	const whole =
		numeral.form === 'vague' && at(tokens, numeral.to).lower === 'of' ? { ...numeral, to: numeral.to + 1 } : numeral;
	const after = currencyAfter(prose, tokens, whole);
	if (after) return money(prose, tokens, i, numeral, after.code, after.to, after.factor);
	return measured(prose, tokens, i, whole) ?? exact(numeral, i, numeral.to, 1, plain);
}

/** `thirty (30) days`, `30 (thirty) days`: contracts tell a number in words and in digits. */
function withDigits(tokens: readonly Token[], numeral: Numeral): Numeral {
	const again = at(tokens, numeral.to).lower === '(' ? numeralAt(tokens, numeral.to + 1, false) : null;
	if (again?.value !== numeral.value || at(tokens, again.to).lower !== ')') return numeral;
	const both = numeral.form === 'words' ? again.form === 'digits' : numeral.form === 'digits' && again.form === 'words';
	return both ? { ...numeral, to: again.to + 1 } : numeral;
}

/** `-$5 million`. */
function negativeMoney(prose: string, tokens: readonly Token[], i: number): Amount | null {
	const sign = at(tokens, i);
	if (sign.glued || !at(tokens, i + 1).glued || (sign.lower !== '-' && sign.lower !== '−')) return null;
	const amount = currencySigns.has(at(tokens, i + 1).lower) ? amountAt(prose, tokens, i + 1) : null;
	if (amount?.type !== 'money' || amount.low === null) return null;
	return { ...amount, from: i, low: -amount.low, high: -amount.low };
}

function money(
	prose: string,
	tokens: readonly Token[],
	from: number,
	numeral: Numeral,
	code: string,
	to: number,
	factor: number,
): Amount {
	const unit = { unit: code, type: 'money', dimension: null } as const;
	const again = currencyAfter(prose, tokens, { ...numeral, to });
	const end = again && to === numeral.to && again.code.slice(0, 2) === code.slice(0, 2) ? again.to : to;
	const minor = minorUnits.has(code) || numeral.scale !== 1 ? null : minorPart(prose, tokens, end);
	const whole = minor ? { ...numeral, value: numeral.value + minor.value } : numeral;
	return exact(whole, from, minor?.to ?? end, factor, unit);
}

/** `%`, `percent`, `per cent`, `percentage points`, `pct`. */
function percentAt(tokens: readonly Token[], i: number): { unit: '%' | 'pp'; to: number } | null {
	const hyphen = at(tokens, i).lower === '-' && at(tokens, i).glued && at(tokens, i + 1).glued;
	const from = hyphen ? i + 1 : i;
	const word = at(tokens, from).lower;
	const points = (j: number): { unit: '%' | 'pp'; to: number } => {
		const joined = at(tokens, j).lower === '-' ? j + 1 : j;
		const next = at(tokens, joined).lower;
		return next === 'point' || next === 'points' ? { unit: 'pp', to: joined + 1 } : { unit: '%', to: j };
	};
	if (word === '%' || word === '％') return points(from + 1);
	// "15pc of homes"
	if (word === 'pc' && at(tokens, from).glued && !at(tokens, from).capital) return points(from + 1);
	if (word === 'percent' || word === 'pct' || word === 'percentage' || word === 'percents') return points(from + 1);
	if (word === 'per' && at(tokens, from + 1).lower === 'cent') return points(from + 2);
	// "391 pp., illustrated" counts pages
	if (word === 'pp' && at(tokens, from + 1).lower === '.' && /^[,;)]$/.test(at(tokens, from + 2).lower)) return null;
	if (word === 'pp' || word === 'ppt' || word === 'ppts') return { unit: 'pp', to: from + 1 };
	// "half a percentage point", "a quarter of a percentage point"
	const of = word === 'of' ? from + 1 : from;
	if (at(tokens, of).lower === 'a' && /^percent(?:age)?$/.test(at(tokens, of + 1).lower)) {
		const named = points(of + 2);
		return named.unit === 'pp' ? named : null;
	}
	return null;
}

function measured(prose: string, tokens: readonly Token[], from: number, numeral: Numeral): Amount | null {
	const marked = numeral.form === 'words' ? null : lengthByMarks(tokens, numeral);
	if (marked)
		return exact({ ...numeral, value: marked.value }, from, marked.to, 1, {
			unit: marked.unit,
			type: 'measure',
			dimension: 'length',
		});
	// "half an hour", "half a mile", "a quarter of an inch"
	const plus = at(tokens, numeral.to);
	// "10+ years"
	const start = plus.lower === '+' && plus.glued ? numeral.to + 1 : numeral.to;
	let i = start;
	if (numeral.form === 'fraction') {
		// "a quarter-mile" is a part of one, "a third-year student" is in the third
		if (isHyphen(at(tokens, i)) && /^(?:third|\p{L}{2,10}th)$/u.test(at(tokens, i - 1).lower)) return null;
		if (at(tokens, i).lower === 'of') i++;
		if (at(tokens, i).lower === 'a' || at(tokens, i).lower === 'an') i++;
	}
	const found = unitAt(prose, tokens, i, numeral.form !== 'words' && i === start);
	if (!found) return null;
	const { code, dimension, factor } = found.unit;
	if (i > start && found.name === null) return null;
	const type = dimension === 'time' ? 'duration' : 'measure';
	const whole = withFinerUnits(prose, tokens, { value: numeral.value, unit: code, to: found.to });
	const value = { ...numeral, value: whole.value };
	return exact(value, from, whole.to, whole.unit === code ? factor : 1, { unit: whole.unit, type, dimension });
}

/**
 * `more than a month`, `over an hour`, `a year and a half`: behind a bound or before a fraction the article before a unit is the
 * number one.
 */
export function articleAmount(prose: string, tokens: readonly Token[], i: number): Amount | null {
	const article = at(tokens, i).lower;
	if (article !== 'a' && article !== 'an') return null;
	const isPlusHalf = at(tokens, i + 2).lower === 'and';
	if (!isPlusHalf && !boundBefore(tokens, i)) return null;
	const found = unitAt(prose, tokens, i + 1, false);
	if (!found || found.name === null || found.unit.dimension === 'angle' || at(tokens, i + 1).lower.endsWith('s'))
		return null;
	const rest = at(tokens, found.to).lower === 'and' ? halfAt(tokens, found.to + 1) : null;
	if (!rest && !boundBefore(tokens, i)) return null;
	const one: Numeral = { from: i, to: i + 1, form: 'words', value: 1 + (rest?.value ?? 0), below: null, scale: 1 };
	const type = found.unit.dimension === 'time' ? 'duration' : 'measure';
	const unit = { unit: found.unit.code, type, dimension: found.unit.dimension } as const;
	return exact(one, i, rest?.to ?? found.to, found.unit.factor, unit);
}

/** `a half`, `a quarter` behind `a year and`. */
function halfAt(tokens: readonly Token[], i: number): { readonly value: number; readonly to: number } | null {
	const share = at(tokens, i).lower === 'a' ? at(tokens, i + 1).lower : '';
	return share === 'half' || share === 'quarter' ? { value: share === 'half' ? 0.5 : 0.25, to: i + 2 } : null;
}
