import { isHyphen } from '../words/cardinal.ts';
import { numberWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { Amount } from './amount.ts';
import { nameBefore } from './names.ts';

/** `F-16`, `Covid-19`, `MP3`, `under-23`; `4chan`, `3D`. */
export function isGluedToWord(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	const token = at(tokens, from);
	const before = at(tokens, from - 1);
	if (token.glued) {
		if (before.kind === 'word' && type !== 'money') return true;
		const previous = at(tokens, from - 2);
		const joined = isHyphen(before) && before.glued && previous.kind === 'word' && !isNumberWord(previous);
		if (joined && !(token.kind === 'word' && at(tokens, from - 2).lower === 'a')) return true;
	}
	const next = at(tokens, to);
	return next.glued && next.kind === 'word' && next.lower !== "'s" && at(tokens, to - 1).kind === 'number';
}

function isNumberWord(token: Token): boolean {
	return numberWords.has(token.lower);
}

/** `51° 30′ 26″ N`, `51.5° N`: degrees, minutes and seconds of a place on the globe. */
export function isArc(tokens: readonly Token[], { from, to, unit, low, high }: Amount): boolean {
	const next = at(tokens, to);
	// "a 360-degree view", "a 180-degree turn": all around, or the contrary
	if (unit === 'deg' && low === high && (low === 180 || low === 360) && isHyphen(at(tokens, from + 1))) return true;
	const side = next.capital && /^[nsew]$/.test(next.lower);
	if (unit === 'deg' && (side || (next.kind === 'number' && /^["'’′]$/.test(at(tokens, to + 1).lower)))) return true;
	if (!/^["'’”′″]$/.test(at(tokens, to).lower)) return false;
	const before = at(tokens, from - 1).lower;
	return before === '°' || (/^['’′]$/.test(before) && at(tokens, from - 3).lower === '°');
}

/** `PASADENA 4.4 WNW`: how far a station lies from the place that names it. */
export function isBearing(tokens: readonly Token[], { to }: Amount): boolean {
	return bearings.test(at(tokens, to).lower);
}

const bearings = /^(?:nne|ene|ese|sse|ssw|wsw|wnw|nnw)$/;

/** Marks that glue a number to an identifier, date, ratio, path or telephone number. */
export function isInPath(tokens: readonly Token[], { from, to }: Amount): boolean {
	const token = at(tokens, from);
	const before = at(tokens, from - 1);
	const previous = at(tokens, from - 2);
	if (token.glued && /^[#№@_=\\&§/:;.'’*]$/.test(before.lower) && (before.glued || /^[#№@_§&]$/.test(before.lower))) {
		const plainEnd =
			(before.lower === '.' ||
				before.lower === ':' ||
				before.lower === ';' ||
				before.lower === "'" ||
				before.lower === '’') &&
			previous.kind !== 'number' &&
			previous.kind !== 'word';
		if (!plainEnd) return true;
	}
	if ((before.lower === ':' || before.lower === ';') && before.glued && previous.kind === 'number') return true;
	const linked =
		token.glued && (isHyphen(before) || before.lower === '–') && before.glued && previous.kind === 'number';
	if (linked && previous.glued && (isHyphen(at(tokens, from - 3)) || at(tokens, from - 3).lower === ')')) return true;
	const next = at(tokens, to);
	const after = at(tokens, to + 1);
	if (!next.glued) return false;
	if (/^[_@=\\]$/.test(next.lower)) return true;
	// `4.cn`; in scraped text "60.The" ends a sentence
	if (next.lower === '.' && after.glued && after.kind === 'word' && !after.capital) return true;
	if (next.lower === '%' && after.glued && after.kind !== 'mark') return true;
	if (/^[/:.]$/.test(next.lower) && after.glued && after.kind === 'number') return true;
	if (isHyphen(next) && after.glued && after.kind === 'number') return isTelephone(tokens, to);
	return (
		next.lower === '/' &&
		after.glued &&
		after.kind === 'word' &&
		at(tokens, to - 1).kind === 'number' &&
		at(tokens, to + 2).glued &&
		at(tokens, to + 2).lower === '/'
	);
}

/** `1-800-555-0100`, `555-0100`, `+1-222-2222`: the hyphen at `i` links more than two numbers or seven digits. */
function isTelephone(tokens: readonly Token[], i: number): boolean {
	const left = at(tokens, i - 1).lower;
	const right = at(tokens, i + 1).lower;
	const more = at(tokens, i + 2);
	if (
		more.glued &&
		(isHyphen(more) || more.lower === '/') &&
		at(tokens, i + 3).glued &&
		at(tokens, i + 3).kind === 'number'
	)
		return true;
	return left.length === 3 && right.length === 4 && !left.includes('.') && at(tokens, i - 2).lower === ')';
}

/** `Paul Meyer (50)`. */
export function isAgeInBrackets(prose: string, tokens: readonly Token[], { from, to, low }: Amount): boolean {
	const name = at(tokens, from - 1).lower === '(' && to === from + 1 ? nameBefore(prose, tokens, from - 1) : null;
	const listed = at(tokens, to + 1).capital || at(tokens, to + 1).kind === 'number';
	return name !== null && !listed && name.to - name.from >= 2 && (low ?? 0) >= 10 && (low ?? 0) <= 110;
}

/** `[1]`, `[2, 3]`, `(7)`. */
export function isBracketMark(tokens: readonly Token[], { from, to, type, low, high }: Amount): boolean {
	if (type !== 'plain') return false;
	const small = (low ?? 0) < 1000 && (high ?? 0) < 1000 && Number.isInteger(low ?? 0);
	let open = from - 1;
	for (let n = 0; n < 12 && /^(?:,|–|-)$/.test(at(tokens, open).lower) && at(tokens, open - 1).kind === 'number'; n++)
		open -= 2;
	let close = to;
	for (let n = 0; n < 12 && /^(?:,|–|-)$/.test(at(tokens, close).lower) && at(tokens, close + 1).kind === 'number'; n++)
		close += 2;
	const [left, right] = [at(tokens, open).lower, at(tokens, close).lower];
	return (
		(left === '[' && right === ']') || (left === '(' && right === ')' && small && at(tokens, from).kind === 'number')
	);
}

/** Volume and pages of a reference: `9: 2579–2605`, `37 (1): 339–351`, and the pages behind a citation mark: `[4]: 12`. */
export function isReference(tokens: readonly Token[], { from, to, type }: Amount): boolean {
	if (type !== 'plain') return false;
	const next = at(tokens, to);
	const colon = (i: number) =>
		at(tokens, i).lower === ':' && at(tokens, i).glued && at(tokens, i + 1).kind === 'number';
	const issue = next.lower === '(' && at(tokens, to + 1).kind === 'number' && at(tokens, to + 2).lower === ')';
	if (colon(to) || (issue && colon(to + 3))) return true;
	const before = at(tokens, from - 1);
	const volume = at(tokens, from - 2);
	return (
		before.lower === ':' &&
		before.glued &&
		(volume.kind === 'number' ||
			(volume.lower === ')' && at(tokens, from - 3).kind === 'number') ||
			(volume.lower === ']' && (next.kind === 'mark' || next.capital || next.lower === '')))
	);
}
