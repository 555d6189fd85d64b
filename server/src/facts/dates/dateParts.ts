import { isHyphen, numeralRun, readCardinal } from '../words/cardinal.ts';
import { numeralAt } from '../words/numeral.ts';
import { ordinalWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isFullMonthName, months, weekdayAbbreviations, weekdays } from '../words/calendarWords.ts';

/** A part of a date and the token after it. */
export interface Part {
	readonly value: number;
	readonly to: number;
}

/** `Feb.`, `February`; 1 to 12. */
export function monthAt(tokens: readonly Token[], i: number): Part | null {
	const token = at(tokens, i);
	const value = token.kind === 'word' ? months.get(token.lower) : undefined;
	if (value === undefined) return null;
	const dot = at(tokens, i + 1);
	const abbreviated = !isFullMonthName(token.lower) && dot.lower === '.' && dot.glued;
	return { value, to: i + (abbreviated ? 2 : 1) };
}

/** `Tuesday`, `Tue.`; 0 Sunday to 6 Saturday. Abbreviations only where `beside` a date. */
export function weekdayAt(tokens: readonly Token[], i: number, beside: boolean): Part | null {
	const token = at(tokens, i);
	if (token.kind !== 'word') return null;
	const full = weekdays.get(token.lower);
	if (full !== undefined) return { value: full, to: i + 1 };
	const short = beside && token.capital ? weekdayAbbreviations.get(token.lower) : undefined;
	if (short === undefined) return null;
	const dot = at(tokens, i + 1);
	return { value: short, to: i + (dot.lower === '.' && dot.glued ? 2 : 1) };
}

/** Marks and letters that make a number something else than a day or year: `11%`, `11:30`, `11.5`, `2025-page`. */
export function isAttached(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i);
	if (!next.glued) return false;
	const after = at(tokens, i + 1);
	if (next.kind === 'word' || next.lower === '%' || next.lower === '°') return true;
	return (next.lower === ':' || next.lower === '.') && after.glued && after.kind === 'number';
}

/** `11`, `11th`, `eleventh`, `the 11th`, `the 11th day`; 1 to 31. */
export function dayAt(tokens: readonly Token[], from: number): Part | null {
	const i = at(tokens, from).lower === 'the' ? from + 1 : from;
	const token = at(tokens, i);
	if (token.kind === 'number') {
		const fits = token.lower.length <= 2 && token.value >= 1 && token.value <= 31 && Number.isInteger(token.value);
		if (!fits) return null;
		const ending = at(tokens, i + 1);
		const ordinal = ending.glued && /^(?:st|nd|rd|th)$/.test(ending.lower);
		if (!ordinal && isAttached(tokens, i + 1)) return null;
		return { value: token.value, to: i + (ordinal ? 2 : 1) };
	}
	if (token.kind !== 'word') return null;
	const numeral = ordinalWords.has(token.lower) || token.lower.startsWith('t') ? numeralAt(tokens, i, false) : null;
	return numeral?.form === 'ordinal' && numeral.value >= 1 && numeral.value <= 31
		? { value: numeral.value, to: numeral.to }
		: null;
}

/** `twenty five` after a month name: a day in cardinal words. */
export function spokenDayAt(tokens: readonly Token[], i: number): Part | null {
	const parts = numeralRun(tokens, i);
	const first = parts[0];
	if (!first || first.role === 'literal') return null;
	const second = parts[1];
	const compound = first.role === 'tens' && second?.role === 'digit';
	const value = first.value + (compound ? second.value : 0);
	const last = compound ? second : first;
	return value >= 1 && value <= 31 ? { value, to: last.token + 1 } : null;
}

/** Four digits from 1000 to 2199 that nothing turns into something else. */
export function yearAt(tokens: readonly Token[], i: number): Part | null {
	const token = at(tokens, i);
	// "in 1985's debut"; "the 1980's" are a decade
	const owns = /^['’]s$/.test(at(tokens, i + 1).lower) && !token.lower.endsWith('0');
	const fits =
		token.kind === 'number' && /^(?:1\d|20|21)\d\d$/.test(token.lower) && (owns || !isAttached(tokens, i + 1));
	return fits ? { value: token.value, to: i + 1 } : null;
}

/**
 * A year after a day or month: `, 2025`, ` of 1987`, ` in 2019`, `'87`, `of 87`, `nineteen eighty six`; behind a separator in two
 * digits, too, where all parts are `joined` so (`05-Aug-86`; in `August 5-8` it is a day).
 */
export function yearAfter(tokens: readonly Token[], from: number, joined = true): Part | null {
	let i = from;
	if (at(tokens, i).lower === ',' || isSeparator(tokens, i)) i++;
	const word = at(tokens, i).lower;
	const linked = word === 'of' || word === 'in';
	if (linked) i++;
	const year = yearAt(tokens, i);
	if (year) return year;
	const mark = at(tokens, i).lower;
	const quoted = mark === "'" || mark === '’' || mark === '‘';
	const short = at(tokens, quoted ? i + 1 : i);
	const two = short.kind === 'number' && /^\d\d$/.test(short.lower) && !isAttached(tokens, i + (quoted ? 2 : 1));
	if (two && (quoted ? short.glued : word === 'of' || (joined && i > from && isSeparator(tokens, i - 1)))) {
		return { value: century(short.value), to: i + (quoted ? 2 : 1) };
	}
	return spokenYear(tokens, i);
}

/** Two-digit years by the rule of POSIX: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function century(short: number): number {
	return short >= 69 ? 1900 + short : 2000 + short;
}

/** `nineteen eighty six`, `twenty twenty-five`, `two thousand and five`. */
function spokenYear(tokens: readonly Token[], i: number): Part | null {
	const parts = numeralRun(tokens, i);
	const first = parts[0];
	if (!first || first.role === 'literal') return null;
	const whole = readCardinal(parts);
	const last = whole && parts[whole.parts - 1];
	if (whole && last && whole.value >= 1900 && whole.value <= 2099) return { value: whole.value, to: last.token + 1 };
	if (first.value < 13 || first.value > 20) return null;
	const rest = readCardinal(parts.slice(1));
	const end = rest && parts[rest.parts];
	return rest && end && rest.value >= 10 && rest.value <= 99
		? { value: first.value * 100 + rest.value, to: end.token + 1 }
		: null;
}

/** A hyphen, slash or full stop glued on both sides, as in `05-Aug-2016`, `22/Jan/2019`. */
export function isSeparator(tokens: readonly Token[], i: number): boolean {
	const mark = at(tokens, i);
	return mark.glued && at(tokens, i + 1).glued && (isHyphen(mark) || mark.lower === '/' || mark.lower === '.');
}
