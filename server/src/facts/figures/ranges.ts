import { joinNeighbours } from '../words/joinNeighbours.ts';
import { isHyphen } from '../words/cardinal.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Amount } from './amount.ts';
import { wordSet } from '../words/wordSet.ts';

/** How two neighbouring amounts are linked. */
type Link = 'to' | 'or' | 'and' | 'plusMinus';

function linkBetween(tokens: readonly Token[], a: Amount, b: Amount): Link | null {
	const distance = b.from - a.to;
	const first = at(tokens, a.to);
	const second = at(tokens, a.to + 1);
	if (distance === 1 || (distance === 2 && second.lower === 'the')) {
		if (first.lower === 'to' || first.lower === 'through' || first.lower === '–' || first.lower === '~') return 'to';
		if (isHyphen(first) || first.lower === '—')
			return first.glued === at(tokens, a.to + 1).glued || !first.glued ? 'to' : null;
		if (first.lower === 'or') return 'or';
		if (first.lower === 'and') return 'and';
		if (first.lower === '±') return 'plusMinus';
	}
	if (distance === 2 && isHyphen(first) && second.lower === 'to') return 'to';
	if (distance === 2 && first.lower === 'up' && second.lower === 'to') return 'to';
	if (distance === 3 && first.lower === 'plus' && second.lower === 'or' && at(tokens, a.to + 2).lower === 'minus')
		return 'plusMinus';
	return distance === 3 && isHyphen(first) && second.lower === 'to' ? 'to' : null;
}

/** Joins neighbouring amounts to ranges: `10–11`, `3 to 5 inches`, `between 55 and 61 percent`, `two or three`, `60 ± 5`. */
export function joinRanges(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
	const joined: Amount[] = [];
	for (let i = 0; i < amounts.length; i++) {
		const a = amounts[i];
		const b = amounts[i + 1];
		if (!a) continue;
		const range = b ? rangeOf(tokens, a, b) : null;
		joined.push(range ?? a);
		if (range) i++;
	}
	return joined;
}

function rangeOf(tokens: readonly Token[], a: Amount, b: Amount): Amount | null {
	const link = linkBetween(tokens, a, b);
	if (!link || a.low === null || b.low === null || a.low !== a.high || b.low !== b.high) return null;
	const unit = sharedUnit(a, b);
	if (!unit || (a.form === 'ordinal') !== (b.form === 'ordinal')) return null;
	const low = scaledLike(a, b, a.low);
	const factor = a.type === 'plain' ? b.factor : 1;
	const range = { ...b, ...unit, from: a.from, number: a.number, low: low * factor, high: b.low, bounded: true };
	if (link === 'plusMinus') return { ...range, low: a.low - b.low, high: a.low + b.low };
	if (range.low >= range.high) return null;
	const opener = openerOf(tokens, a.from);
	switch (link) {
		case 'to':
			if (opener?.word === 'from' && isChange(tokens, opener.at - 1)) return null;
			if (!opener && isStep(tokens, a, b.low)) return null;
			return { ...range, from: opener?.at ?? a.from };
		case 'or':
			return Number.isInteger(range.low) &&
				Number.isInteger(range.high) &&
				range.high <= 2 * range.low + 1 &&
				b.scale === a.scale
				? range
				: null;
		case 'and':
			return opener?.word === 'between' ? { ...range, from: opener.at } : null;
	}
}

/** `between` or `from` before a range, with `the` or `the ages of` after it. */
function openerOf(
	tokens: readonly Token[],
	from: number,
): { readonly word: 'between' | 'from'; readonly at: number } | null {
	let i = from - 1;
	if (at(tokens, i).lower === 'of' && /^ages?$/.test(at(tokens, i - 1).lower)) i -= 2;
	if (at(tokens, i).lower === 'the') i--;
	const word = at(tokens, i).lower;
	return word === 'between' || word === 'from' ? { word, at: i } : null;
}

/** In `$2 to $3 million` the scale of the second number is meant of both; in `500 to 1 million` it is not. */
function scaledLike(a: Amount, b: Amount, low: number): number {
	const shares = a.scale === 1 && b.scale >= 1000 && b.low !== null && low < b.low / b.factor / b.scale;
	return shares ? low * b.scale : low;
}

function sharedUnit(a: Amount, b: Amount): Pick<Amount, 'unit' | 'type' | 'dimension'> | null {
	if (a.unit === b.unit || a.type === 'plain') return { unit: b.unit, type: b.type, dimension: b.dimension };
	return b.type === 'plain' ? { unit: a.unit, type: a.type, dimension: a.dimension } : null;
}

const changes = wordSet(
	`rise fall increase decrease grow drop go jump climb slip slide sink soar surge plunge cut raise lower
	reduce shrink expand swell move change double decline improve boost bring take lift lead slash push
	widen narrow dip tumble lengthen shorten prolong`,
);

/** Whether "from X to Y", behind the token at `i`, tells a change: then both are figures of their own. */
export function isChange(tokens: readonly Token[], i: number): boolean {
	for (let j = i; j > i - 8 && j >= 0; j--) {
		const { kind, lower } = at(tokens, j);
		if (lower === 'up' || lower === 'down') return true;
		if (kind === 'mark' && lower !== '-' && lower !== '%') return false;
		const verb = kind === 'word' ? verbOf(lower) : null;
		if (verb && changes.has(verb.lemma)) return true;
		// "extended the leave from 2 to 4 weeks", but "extends from 3 to 5 km"
		if (verb?.lemma === 'extend') return j < i;
		if (verb && (verb.lemma === 'range' || verb.lemma === 'vary')) return false;
	}
	return false;
}

/** A change by X is told with where it leads to, and not as a range, where that is so many times X. */
const aboveStep = 3;

/** In numbers as large as this both ends of a change are told without a unit. */
const large = 1000;

/** `edged up 0.1% to 4.7%`, `up 23,600 to 27,700`: by how much, or from where, and to where. `rose 3 to 5 percent` is a range. */
function isStep(tokens: readonly Token[], { from, to, type, low }: Amount, end: number | null): boolean {
	if (at(tokens, to).lower !== 'to') return false;
	const before = at(tokens, from - 1).lower;
	const turned = before === 'up' || before === 'down';
	// "rose by 1.5 °C to 38.2 °C", but "by 2 to 3 percent", "by 3% to 5%"
	if (before === 'by' && changes.has(verbOf(at(tokens, from - 2).lower)?.lemma ?? ''))
		return (end ?? 0) >= aboveStep * (low ?? 0);
	if (type === 'plain') return turned && (low ?? 0) >= large;
	return (type === 'share' || type === 'money') && (turned || changes.has(verbOf(before)?.lemma ?? ''));
}

/** Joins `at most 100 and at least 20`: a lower and an upper bound side by side that leave something between them. */
export function joinBounds(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
	return joinNeighbours(amounts, (first, last) => bothBounds(tokens, first, last));
}

function bothBounds(tokens: readonly Token[], a: Amount, b: Amount): Amount | null {
	const first = at(tokens, a.to).lower;
	const distance = b.from - a.to;
	const linked =
		(distance === 1 && (first === 'and' || first === 'but' || first === ',')) ||
		(distance === 2 && first === ',' && /^(?:and|but)$/.test(at(tokens, a.to + 1).lower));
	if (!linked || (a.low === null) === (b.low === null) || (a.high === null) === (b.high === null)) return null;
	const unit = sharedUnit(a, b);
	const lower = a.low === null ? b : a;
	const upper = a.low === null ? a : b;
	if (!unit || lower.low === null || upper.high === null || lower.low >= upper.high) return null;
	return {
		...b,
		...unit,
		from: a.from,
		number: a.number,
		low: lower.low,
		lowOpen: lower.lowOpen,
		high: upper.high,
		highOpen: upper.highOpen,
	};
}
