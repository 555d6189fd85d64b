import { isHyphen } from '../words/cardinal.ts';
import { numeralAt } from '../words/numeral.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { opens } from '../words/wordRoles.ts';
import { yearAt } from './dateParts.ts';
import { shortYear } from './dateRange.ts';
import { namedDecades, seasons } from '../words/calendarWords.ts';

/** A stretch of whole years or months. Years from 1; `to` is the token after it. */
export interface Period {
	readonly from: number;
	readonly to: number;
	readonly firstYear: number;
	readonly firstMonth: number;
	readonly lastYear: number;
	readonly lastMonth: number;
}

/** Reads `the 1990s`, `the '90s`, `the 17th century`, `Q3 2018`, `2019 H2`, `the third quarter of 2018`, `the first nine months of 2014`, `summer 2016`. */
export function periodAt(tokens: readonly Token[], from: number): Period | null {
	return (
		decade(tokens, from) ??
		century(tokens, from) ??
		partOfYear(tokens, from) ??
		monthsOfYear(tokens, from) ??
		season(tokens, from)
	);
}

const years = (from: number, to: number, firstYear: number, lastYear: number): Period => ({
	from,
	to,
	firstYear,
	firstMonth: 1,
	lastYear,
	lastMonth: 12,
});

function decade(tokens: readonly Token[], from: number): Period | null {
	const token = at(tokens, from);
	if (token.kind === 'word') {
		const start = namedDecades.get(token.lower);
		const before = at(tokens, from - 1).lower;
		return start !== undefined && (before === 'the' || before === 'in')
			? years(from, from + 1, start, start + 9)
			: null;
	}
	if (token.kind !== 'number') return null;
	const s = at(tokens, from + 1);
	const plural = s.lower === 's' || s.lower === "'s" ? from + 2 : -1;
	if (plural < 0) return null;
	const quoted = token.glued && /^['’‘]$/.test(at(tokens, from - 1).lower);
	if (/^(?:1\d|20)\d0$/.test(token.lower))
		return years(from, plural, token.value, token.value + (token.value % 100 === 0 && token.value < 2000 ? 99 : 9));
	const before = at(tokens, quoted ? from - 2 : from - 1).lower;
	const picked = /^[6-9]0$/.test(token.lower) && isPicked(tokens, quoted ? from - 2 : from - 1);
	if (!/^[1-9]0$/.test(token.lower) || (!quoted && before !== 'the' && !(before === 'in' && !s.glued) && !picked))
		return null;
	const start = token.value <= 20 ? 2000 + token.value : 1900 + token.value;
	return years(quoted ? from - 1 : from, plural, start, start + 9);
}

/** `the mid-90s`, `the late 80s`; not `in his mid-60s`. */
function isPicked(tokens: readonly Token[], last: number): boolean {
	const i = isHyphen(at(tokens, last)) ? last - 1 : last;
	return /^(?:early|mid|late)$/.test(at(tokens, i).lower) && at(tokens, i - 1).lower === 'the';
}

/** Centuries by count, 1601–1700 for the 17th; BC is left out. */
function century(tokens: readonly Token[], from: number): Period | null {
	const token = at(tokens, from);
	const next = at(tokens, from + 1);
	if (token.kind === 'number' && !(next.glued && next.kind === 'word')) return null;
	const numeral = token.kind === 'number' || (token.roles & opens.figure) !== 0 ? numeralAt(tokens, from, false) : null;
	if (numeral?.form !== 'ordinal' || numeral.value < 1 || numeral.value > 22) return null;
	const joined = isHyphen(at(tokens, numeral.to)) ? numeral.to + 1 : numeral.to;
	const word = at(tokens, joined).lower;
	if (word !== 'century' && word !== 'centuries') return null;
	if (at(tokens, joined + 1).lower.startsWith('bc')) return null;
	return years(from, joined + 1, numeral.value * 100 - 99, numeral.value * 100);
}

const ordinals: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fourth', 4],
	['last', 4],
]);

/** A quarter or half with its year. */
function partOfYear(tokens: readonly Token[], from: number): Period | null {
	const year = yearAt(tokens, from);
	if (year) {
		const letter = isHyphen(at(tokens, year.to)) ? year.to + 1 : year.to;
		const part = letteredPart(tokens, letter);
		return part && months(from, part.to, year.value, part.share, part.index);
	}
	const part = letteredPart(tokens, from) ?? spokenPart(tokens, from);
	if (!part) return null;
	const linked = at(tokens, part.to).lower === 'of' || at(tokens, part.to).lower === ',' ? part.to + 1 : part.to;
	const fiscal = at(tokens, linked).lower === 'fiscal' ? linked + 1 : linked;
	const after = yearAt(tokens, fiscal);
	return after && months(from, after.to, after.value, part.share, part.index);
}

/** `the first nine months of 2014`. */
function monthsOfYear(tokens: readonly Token[], from: number): Period | null {
	const which = at(tokens, from).lower;
	if (which !== 'first' && which !== 'last') return null;
	const numeral = numeralAt(tokens, from + 1, false);
	const count = numeral?.value ?? 0;
	if (!numeral || !Number.isInteger(count) || count < 1 || count > 12 || at(tokens, numeral.to).lower !== 'months')
		return null;
	const linked = /^(?:of|in)$/.test(at(tokens, numeral.to + 1).lower) ? numeral.to + 2 : numeral.to + 1;
	const year = yearAt(tokens, linked);
	if (!year) return null;
	const [firstMonth, lastMonth] = which === 'first' ? [1, count] : [13 - count, 12];
	return { from, to: year.to, firstYear: year.value, firstMonth, lastYear: year.value, lastMonth };
}

interface PartOfYear {
	/** 4 for quarters, 2 for halves. */
	readonly share: number;
	readonly index: number;
	readonly to: number;
}

function letteredPart(tokens: readonly Token[], i: number): PartOfYear | null {
	const letter = at(tokens, i);
	const number = at(tokens, i + 1);
	const share = letter.lower === 'q' ? 4 : letter.lower === 'h' ? 2 : 0;
	const fits = share > 0 && number.glued && number.lower.length === 1 && number.value >= 1 && number.value <= share;
	return fits ? { share, index: number.value, to: i + 2 } : null;
}

function spokenPart(tokens: readonly Token[], i: number): PartOfYear | null {
	const index = ordinals.get(at(tokens, i).lower);
	const word = at(tokens, i + 1).lower;
	const share = word === 'quarter' ? 4 : word === 'half' ? 2 : 0;
	return index !== undefined && index <= share ? { share, index, to: i + 2 } : null;
}

function months(from: number, to: number, year: number, share: number, index: number): Period {
	const length = 12 / share;
	return { from, to, firstYear: year, firstMonth: (index - 1) * length + 1, lastYear: year, lastMonth: index * length };
}

/** A season with a year stands for that year: its months depend on the hemisphere. */
function season(tokens: readonly Token[], from: number): Period | null {
	if (!seasons.has(at(tokens, from).lower)) return null;
	const linked = at(tokens, from + 1).lower === 'of' ? from + 2 : from + 1;
	const year = yearAt(tokens, linked);
	if (!year) return null;
	// "the winter of 2012-13"
	const dash = at(tokens, year.to);
	const last = isHyphen(dash) || dash.lower === '–' ? shortYear(tokens, year.to + 1, year.value) : null;
	return years(from, last?.to ?? year.to, year.value, last?.value ?? year.value);
}
