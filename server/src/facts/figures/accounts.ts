import type { Numeral } from '../words/mixed.ts';
import { numberWords } from '../words/numberWords.ts';
import { numeralAt } from '../words/numeral.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { wordSet } from '../words/wordSet.ts';
import { currencySigns } from './currencies.ts';

/** A sum of money as accounts write it. Token indices, `to` exclusive. */
interface Entry {
	readonly numeral: Numeral;
	readonly code: string;
	readonly to: number;
}

/** Words beside which the brackets only say once more that something is lost: a loss of `$(5)` is a loss of $5. */
const losses = wordSet(
	'loss losses deficit deficits shortfall shortfalls outflow outflows decrease decreases decline declines',
);

/** How many words before a sum such a word is looked for. */
const reach = 12;

/** `$(1.4) million`, `$(1,234)`: accounts put what is below zero in brackets. */
export function entryAt(tokens: readonly Token[], i: number): Entry | null {
	const code = currencySigns.get(at(tokens, i).lower);
	const bracket = at(tokens, i + 1);
	if (code === undefined || bracket.lower !== '(' || !bracket.glued || at(tokens, i + 2).kind !== 'number') return null;
	const inside = numeralAt(tokens, i + 2, true);
	if (!inside || inside.below !== null || at(tokens, inside.to).lower !== ')') return null;
	const behind = inside.to + 1;
	const word = inside.scale === 1 ? numberWords.get(at(tokens, behind).lower) : undefined;
	const scale = word?.role === 'scale' ? word.value : 1;
	const value = inside.value * scale * (isLost(tokens, i) ? 1 : -1);
	const numeral = { ...inside, value, scale: scale * inside.scale };
	return { numeral, code, to: scale === 1 ? behind : behind + 1 };
}

function isLost(tokens: readonly Token[], i: number): boolean {
	for (let back = 1; back <= reach; back++) if (losses.has(at(tokens, i - back).lower)) return true;
	return false;
}
