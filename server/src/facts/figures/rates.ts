import { singular } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { wordSet } from '../words/wordSet.ts';

/** What an amount of money is told for each of, where only an article says so: `$50 a barrel`, not `$50 a success`. */
const each = wordSet(
	`year month week day hour minute night barrel share person head ton tonne gallon litre liter pound kilo kilogram kilogramme
	ounce ticket seat unit piece mile kilometre kilometer household family student pupil patient child worker plate pop`,
);

/** How many words may stand between `per` and its noun: `per diluted common share`. */
const longest = 3;

/** `per share` of `$0.60 per diluted share`, `per barrel` of `$50 a barrel`: keeps prices apart from sums. Empty where none is told. */
export function rateOf(tokens: readonly Token[], i: number): readonly string[] {
	const link = at(tokens, i).lower;
	const next = at(tokens, i + 1);
	if (next.kind !== 'word') return [];
	if (link === 'a' || link === 'an') return each.has(next.lower) ? [`per ${next.lower}`] : [];
	if (link !== 'per' && !(link === '/' && at(tokens, i).glued)) return [];
	if (link === '/') return each.has(next.lower) ? [`per ${next.lower}`] : [];
	for (let n = longest; n > 0; n--) {
		const noun = singular(at(tokens, i + n).lower);
		if (at(tokens, i + n).kind === 'word' && each.has(noun)) return [`per ${noun}`];
	}
	return endsPhrase(next.lower) ? [] : [`per ${next.lower}`];
}
