import { isHyphen } from '../words/cardinal.ts';
import type { Numeral } from '../words/mixed.ts';
import { numeralAt } from '../words/numeral.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { calendarUnits } from '../words/calendarWords.ts';

/**
 * Reads what follows a number as the whole of which it is a part: `one in five Americans`, `7 out of 10`, and spoken
 * fractions `one over three`. Null where the second number counts something of its own (`12 in six boxes`, `3 over 2 years`).
 */
export function ratioAt(tokens: readonly Token[], part: Numeral): Numeral | null {
	const dashed = isDashed(tokens, part.to);
	const link = dashed ? 'in' : at(tokens, part.to).lower;
	const outOf = link === 'out' && at(tokens, part.to + 1).lower === 'of';
	if (link !== 'in' && link !== 'over' && !outOf) return null;
	// "Uranium One in three transactions": the number belongs to a name
	const named =
		at(tokens, part.from).kind === 'word' && at(tokens, part.from).capital && at(tokens, part.from - 1).capital;
	// "4.6 out of 5", a mark
	if (named || !isPlain(part) || !(outOf || Number.isInteger(part.value))) return null;
	const start = part.to + (dashed ? 3 : outOf ? 2 : 1);
	const article = at(tokens, start).lower === 'every' ? start + 1 : start;
	const whole = numeralAt(tokens, article, false);
	if (!whole || !isPlain(whole) || whole.value <= 1 || isAttached(tokens, whole.to)) return null;
	const ratio: Numeral = { ...part, to: whole.to, form: 'fraction', value: part.value / whole.value, scale: 1 };
	if (link === 'over') return isEnd(tokens, whole.to) ? ratio : null;
	const year = /^(?:1[5-9]|20)\d\d$/.test(at(tokens, article).lower);
	const time =
		calendarUnits.has(at(tokens, whole.to).lower) || /^(?:minutes|hours|seconds)$/.test(at(tokens, whole.to).lower);
	return part.value < whole.value && !year && !time && (outOf || isRoundWhole(whole.value)) ? ratio : null;
}

/** `one-in-four`. */
function isDashed(tokens: readonly Token[], i: number): boolean {
	return (
		isHyphen(at(tokens, i)) &&
		at(tokens, i + 1).lower === 'in' &&
		isHyphen(at(tokens, i + 2)) &&
		at(tokens, i + 2).glued
	);
}

function isPlain({ form, below }: Numeral): boolean {
	return below === null && (form === 'digits' || form === 'words');
}

/** `%`, a hyphen or letters that make the second number something else. */
function isAttached(tokens: readonly Token[], i: number): boolean {
	return at(tokens, i).glued && !isEnd(tokens, i);
}

function isEnd(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	return next.lower === '' || (next.kind === 'mark' && next.glued && !/^[-%/]$/.test(next.lower));
}

/** Wholes that shares are stated in: up to twelve, and what stands alone behind `in`. */
function isRoundWhole(whole: number): boolean {
	return whole <= 25 || whole % 10 === 0;
}
