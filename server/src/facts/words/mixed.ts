import { simpleFraction } from './fraction.ts';
import { numberWords } from './numberWords.ts';
import { at } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * A number as written, in digits or words. Token indices, `to` exclusive.
 * - `digits`, `words`: an exact number; `fraction`: one below a whole (`two thirds`, `3/4`, `half`);
 * - `ordinal`: a place in an order (`third`, `35th`);
 * - `vague`: an unknown number from `value` to below `below` (`dozens`, `hundreds of thousands`).
 */
export interface Numeral {
	readonly from: number;
	readonly to: number;
	readonly form: 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague';
	readonly value: number;
	readonly below: number | null;
	/** Its last word is a scale (`million`, `bn`), so that a number before "to" may share it. */
	readonly scale: number;
}

/** Adds `and a half`, `point five`, and a scale behind them: `five and a half million`. */
export function mixed(tokens: readonly Token[], numeral: Numeral): Numeral {
	const point = decimals(tokens, numeral);
	if (point) return point;
	if (at(tokens, numeral.to).lower !== 'and' || !Number.isInteger(numeral.value / numeral.scale)) return numeral;
	const fraction = simpleFraction(tokens, numeral.to + 1);
	if (!fraction) return numeral;
	const whole = { ...numeral, to: fraction.to, value: numeral.value + fraction.value * numeral.scale };
	const scale = numberWords.get(at(tokens, fraction.to).lower);
	const scales =
		numeral.scale === 1 && (scale?.role === 'scale' || scale?.role === 'hundred' || scale?.role === 'dozen');
	return scales ? { ...whole, to: fraction.to + 1, value: whole.value * scale.value, scale: scale.value } : whole;
}

/** `point zero eight`, `point eleven`: the digits after the point as spoken. */
function decimals(tokens: readonly Token[], numeral: Numeral): Numeral | null {
	if (at(tokens, numeral.to).lower !== 'point' || numeral.form !== 'words') return null;
	let i = numeral.to + 1;
	let spoken = '';
	while (spoken.length < 12) {
		const number = numberWords.get(at(tokens, i).lower);
		if (!number || (number.role !== 'digit' && (number.role !== 'teen' || spoken !== ''))) break;
		spoken += String(number.value);
		i++;
	}
	if (spoken === '') return null;
	const value = Number(`${numeral.value}.${spoken}`);
	const scale = numberWords.get(at(tokens, i).lower);
	return scale?.role === 'scale'
		? { ...numeral, to: i + 1, value: value * scale.value, scale: scale.value }
		: { ...numeral, to: i, value };
}
