import { isHyphen, readCardinal } from './cardinal.ts';
import type { NumeralPart } from './cardinal.ts';
import { endsPhrase } from './functionWords.ts';
import { isPlural } from './nouns.ts';
import { ordinalWords } from './numberWords.ts';
import { at } from './tokens.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './wordSet.ts';
import { endsInS } from './endings.ts';

/** The last word of a spoken fraction, e.g. `fifths` in `three twenty-fifths`. */
interface Denominator {
	readonly value: number;
	readonly role: NumeralPart['role'];
	readonly plural: boolean;
	readonly token: number;
}

/** A spoken fraction; `to` is the token after it. */
export interface Fraction {
	readonly value: number;
	readonly to: number;
}

/** Reads a denominator at a token, or after a hyphen there. `second` is time, not a half. */
export function denominatorAt(tokens: readonly Token[], i: number): Denominator | null {
	const index = isHyphen(at(tokens, i)) ? i + 1 : i;
	const token = at(tokens, index);
	if (token.kind !== 'word') return null;
	switch (token.lower) {
		case 'half':
		case 'halves':
			return { value: 2, role: 'digit', plural: token.lower !== 'half', token: index };
		case 'quarter':
		case 'quarters':
			return { value: 4, role: 'digit', plural: token.lower !== 'quarter', token: index };
		case 'second':
		case 'seconds':
			return null;
	}
	const plural = endsInS(token);
	const ordinal = ordinalWords.get(plural ? token.lower.slice(0, -1) : token.lower);
	return ordinal ? { value: ordinal.value, role: ordinal.role, plural, token: index } : null;
}

/**
 * Reads a run that a denominator follows as numerator and denominator: the denominator takes as many words as make a
 * valid ordinal and leave a valid numerator (`three twenty-firsts` is 3/21, `twenty one fifths` 21/5). A denominator in the
 * singular needs the numerator one. Null when it is no fraction (`twenty first`).
 */
export function splitFraction(parts: readonly NumeralPart[], denominator: Denominator): number | null {
	const hyphenated = (part: NumeralPart | undefined) => part?.joint === 'hyphen';
	for (let k = 1; k <= parts.length; k++) {
		const rest = parts.slice(k);
		const first = rest[0];
		if (
			first &&
			(first.joint !== 'blank' || first.role === 'hundred' || first.role === 'scale' || first.role === 'dozen')
		)
			continue;
		if (hyphenated(first)) continue;
		const numerator = readCardinal(parts, k);
		if (!numerator || numerator.parts !== k) continue;
		const whole: NumeralPart[] = [
			...rest.map((part, n) => (n === 0 ? { ...part, joint: 'blank' as const } : part)),
			{ token: denominator.token, role: denominator.role, value: denominator.value, joint: 'blank' },
		];
		const divisor = rest.length === 0 ? denominator.value : readOrdinal(whole);
		if (divisor === null || divisor < 2 || (!denominator.plural && numerator.value !== 1)) continue;
		if (rest.length === 0 && denominator.value === 4 && denominator.plural && isFiscal(numerator.value)) continue;
		return numerator.value / divisor;
	}
	return null;
}

/** "two quarters", "four quarters" and more are parts of a year. */
function isFiscal(quarters: number): boolean {
	return quarters !== 1 && quarters !== 3;
}

function readOrdinal(parts: readonly NumeralPart[]): number | null {
	const cardinal = readCardinal(parts);
	return cardinal && cardinal.parts === parts.length ? cardinal.value : null;
}

/** Words that may follow `and a third` in a mixed number; before any other word `a third` means "one more". */
const afterMixed = wordSet(
	'of percent million billion trillion thousand hundred times per more less fewer higher lower larger smaller bigger',
);

function isAfterShare(word: string): boolean {
	return afterMixed.has(word) || endsPhrase(word) || isPlural(word);
}

/** Reads `a half`, `a quarter`, `a third`, `one fourth` after the "and" of a mixed number. */
export function simpleFraction(tokens: readonly Token[], from: number): Fraction | null {
	const article = at(tokens, from).lower;
	if (article !== 'a' && article !== 'an' && article !== 'one') return null;
	const denominator = denominatorAt(tokens, from + 1);
	if (!denominator || denominator.plural || denominator.value < 2) return null;
	const next = at(tokens, denominator.token + 1);
	const certain =
		article === 'one' ||
		at(tokens, denominator.token).lower === 'half' ||
		at(tokens, denominator.token).lower === 'quarter';
	if (!certain && next.kind === 'word' && !isAfterShare(next.lower)) return null;
	return { value: 1 / denominator.value, to: denominator.token + 1 };
}
