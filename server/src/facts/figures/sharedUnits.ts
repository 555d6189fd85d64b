import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { wordSet } from '../words/wordSet.ts';
import type { Amount } from './amount.ts';
import { isBareYear } from './namedNumbers.ts';
import { isChange } from './ranges.ts';

/** Gives numbers the unit that is told once, behind the next: `fell from 212 to 139 ms`, `24 or 52 hours`, `92 by 118 cm`. */
export function withSharedUnits(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
	const shared: Amount[] = [];
	for (let i = amounts.length - 1; i >= 0; i--) {
		const amount = amounts[i];
		const next = shared.at(-1);
		if (amount) shared.push((next ? withUnitOf(tokens, amount, next) : null) ?? amount);
	}
	return shared.reverse();
}

/** What may stand between the word that links two numbers and the second, or before the first. */
const hedges = wordSet('about around roughly nearly almost over just only some the');

function withUnitOf(tokens: readonly Token[], a: Amount, b: Amount): Amount | null {
	if (a.type !== 'plain' || b.type === 'plain' || a.form !== b.form || isBareYear(tokens, a)) return null;
	if (a.low === null || a.low !== a.high || b.low === null || b.low !== b.high) return null;
	if (b.from !== a.to + 1 && !(b.from === a.to + 2 && hedges.has(at(tokens, a.to + 1).lower))) return null;
	const value = valueBeside(tokens, a, b);
	const { unit, type, dimension, factor } = b;
	return value === null ? null : { ...a, low: value, high: value, unit, type, dimension, factor };
}

/** The value of the first of two numbers in the unit of the second; null where the unit is not told of both. */
function valueBeside(tokens: readonly Token[], a: Amount, b: Amount): number | null {
	const [first, second] = [a.low ?? 0, b.low ?? 0];
	const word = at(tokens, a.to).lower;
	// "two or three hundred metres" are no two metres
	if (word === 'or') return a.scale === b.scale && first * b.factor * unlike >= second ? first * b.factor : null;
	if (word === 'by' || word === 'x' || word === '×') return isSide(a, b, word) ? first : null;
	if (word !== 'to') return null;
	const before = hedges.has(at(tokens, a.from - 1).lower) ? a.from - 2 : a.from - 1;
	if (at(tokens, before).lower !== 'from') return null;
	// "from 71.4 to 64.9 million": a fall, and no number of people, in which the scale is told once
	const scaled = a.scale === 1 && b.scale >= 1000;
	const bare = second / b.factor / b.scale;
	const isScaled = scaled && (first < bare || (!Number.isInteger(first) && first < 1000));
	// "from 3 to 1.5 million" may be from three million
	if (scaled && !isScaled && first < 1000) return null;
	const value = first * b.factor * (isScaled ? b.scale : 1);
	return value > second || isChange(tokens, before - 1) ? value : null;
}

/**
 * Sides of one thing, and two numbers with "or" between them, differ less than so many times: `4 by 100 metres` is a relay. `2 x 30 mm`
 * may be two of them, so that there more is asked.
 */
const unlike = 10;

function isSide(a: Amount, b: Amount, word: string): boolean {
	const [first, second] = [a.low ?? 0, b.low ?? 0];
	if (b.dimension !== 'length' || b.factor !== 1 || a.scale !== b.scale || first * unlike < second) return false;
	return word === 'by' || !Number.isInteger(first) || (first >= 2 * unlike && first * 4 > second);
}
