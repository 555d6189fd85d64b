import { isHyphen } from '../words/cardinal.ts';
import { numeralAt } from '../words/numeral.ts';
import type { Numeral } from '../words/mixed.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { unitAt } from './units.ts';

/** A number in a unit; `to` is the token after it. */
interface Measured {
	readonly value: number;
	readonly unit: string;
	readonly to: number;
}

/**
 * The unit in which the rest of an amount is told, by the unit before it, and how many of it make one of that. What is told in
 * both is given in the finer one (`three hours and 12 minutes` is 192 min), feet and inches in feet, as heights are compared.
 */
const finer: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
	['a', { unit: 'mo', count: 12 }],
	['wk', { unit: 'd', count: 7 }],
	['d', { unit: 'h', count: 24 }],
	['h', { unit: 'min', count: 60 }],
	['min', { unit: 's', count: 60 }],
	['[lb_av]', { unit: '[oz_av]', count: 16 }],
	['[ft_i]', { unit: '[in_i]', count: 12 }],
]);

/** Adds what finer units say behind an amount: `3 hours, 12 minutes and 5 seconds`, `two years and six months`, `5 ft 2 in`. */
export function withFinerUnits(prose: string, tokens: readonly Token[], first: Measured): Measured {
	let whole = first;
	const height = heightAt(tokens, first);
	if (height) return height;
	for (let step = finer.get(whole.unit); step; step = finer.get(whole.unit)) {
		const part = partAt(prose, tokens, whole.to, step);
		if (!part) return whole;
		if (whole.unit === '[ft_i]') return { ...whole, value: whole.value + part.value / step.count, to: part.to };
		whole = { value: whole.value * step.count + part.value, unit: step.unit, to: part.to };
	}
	return whole;
}

/** `a 6-foot-2 rower`, `his 6-foot-2-inch frame`: inches joined to their feet by a hyphen. */
function heightAt(tokens: readonly Token[], { value, unit, to }: Measured): Measured | null {
	const [hyphen, inches] = [at(tokens, to), at(tokens, to + 1)];
	const joined = isHyphen(hyphen) && hyphen.glued && inches.glued && inches.kind === 'number';
	if (unit !== '[ft_i]' || !joined || !(inches.value < 12)) return null;
	const named = isHyphen(at(tokens, to + 2)) && /^inch(?:es)?$/.test(at(tokens, to + 3).lower);
	if (!named && at(tokens, to + 2).glued && at(tokens, to + 2).kind !== 'mark') return null;
	return { value: value + inches.value / 12, unit, to: named ? to + 4 : to + 2 };
}

function partAt(
	prose: string,
	tokens: readonly Token[],
	i: number,
	{ unit, count }: { readonly unit: string; readonly count: number },
): { readonly value: number; readonly to: number } | null {
	let from = i;
	const comma = at(tokens, from).lower === ',';
	if (comma) from++;
	if (at(tokens, from).lower === 'and') from++;
	const numeral = numeralAt(tokens, from, false);
	if (!numeral || numeral.value >= count || numeral.value < 0 || numeral.below !== null || numeral.form === 'ordinal')
		return null;
	const to = unitEnd(prose, tokens, numeral, unit);
	if (to === 0) return null;
	// "three years, two months of it in prison", "a year and six months respectively"
	const next = at(tokens, at(tokens, to).lower === ',' ? to + 1 : to).lower;
	return (comma && next === 'of') || next === 'respectively' ? null : { value: numeral.value, to };
}

/** The token behind the unit of a number where it is the one that is wanted, else 0. */
function unitEnd(prose: string, tokens: readonly Token[], numeral: Numeral, unit: string): number {
	const { to, form } = numeral;
	const next = at(tokens, to);
	// "5 ft 2 in"; behind hours "42m" are minutes
	if (form === 'digits' && unit === '[in_i]' && next.lower === 'in') return to + 1;
	const ends = !at(tokens, to + 1).glued || at(tokens, to + 1).kind === 'mark';
	if (form === 'digits' && unit === 'min' && next.lower === 'm' && next.glued && ends) return to + 1;
	const found = unitAt(prose, tokens, to, form !== 'words');
	return found?.unit.code === unit && found.unit.factor === 1 ? found.to : 0;
}

/** How many words before an inch mark an opening quotation mark is looked for. */
const reach = 40;

/** `1/4"`, `27″`, `6'2"`, `5′ 11″`: inches, and feet where inches stand behind them; not minutes of arc, nor a mark that closes. */
export function lengthByMarks(tokens: readonly Token[], numeral: Numeral): Measured | null {
	const { from, to, value } = numeral;
	if (numeral.form === 'ordinal' || numeral.below !== null || value <= 0) return null;
	const mark = at(tokens, to);
	if (!mark.glued) return null;
	if (isMarkOf(mark, "'’′")) {
		const rest = at(tokens, to + 1).kind === 'number' ? numeralAt(tokens, to + 1, false) : null;
		const feet = rest && rest.form !== 'ordinal' && rest.value < 12 && isInchMark(tokens, rest.to, from);
		return feet ? { value: value + rest.value / 12, unit: '[ft_i]', to: rest.to + 1 } : null;
	}
	return isInchMark(tokens, to, from) ? { value, unit: '[in_i]', to: to + 1 } : null;
}

function isMarkOf(token: Token, marks: string): boolean {
	return token.kind === 'mark' && token.lower !== '' && marks.includes(token.lower);
}

/** Whether the mark at `i` is of inches: glued to its length, which begins at `from`, and closes no quotation. */
function isInchMark(tokens: readonly Token[], i: number, from: number): boolean {
	const mark = at(tokens, i);
	if (!mark.glued || at(tokens, i + 1).kind === 'number') return false;
	// seconds of arc
	if (isMarkOf(at(tokens, from - 1), "°'’′")) return false;
	if (isMarkOf(mark, '″')) return true;
	if (!isMarkOf(mark, '"”')) return false;
	let open = false;
	for (let back = Math.max(0, from - reach); back < from; back++) {
		const token = at(tokens, back);
		if (isMarkOf(token, '“')) open = true;
		else if (isMarkOf(token, '”') && at(tokens, back - 1).kind !== 'number') open = false;
		else if (isMarkOf(token, '"') && !(token.glued && at(tokens, back - 1).kind === 'number')) open = !open;
	}
	return !open;
}
