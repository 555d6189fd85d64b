import { hash32 } from '../../text/hash.ts';
import type { Told } from '../types.ts';
import { isDigit } from '../../text/codeUnits.ts';
import { says } from '../words/wordRoles.ts';
import type { ComparableWords } from './words.ts';

const numeral = /\p{N}/u;

/** Most characters are ASCII, which needs no look at the tables of Unicode. */
function holdsNumeral(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code >= 0x80) return numeral.test(word);
		if (isDigit(code)) return true;
	}
	return false;
}

/** The facts by which blocks that nearly repeat each other are told apart. Linear. */
export function toldBy({ words }: ComparableWords): Told {
	const inOrder: string[] = [];
	const names = new Set<number>();
	for (const { kind, lower, entry, plain, roles, capital, hash } of words) {
		const isNumber = kind === 'number' || (entry < 0 && !plain && holdsNumeral(lower));
		if (isNumber || (roles & says.telling) !== 0) inOrder.push(lower);
		else if (capital && (roles & says.nothing) === 0) names.add(hash);
	}
	return { inOrder: inOrder.length === 0 ? 0 : hash32(inOrder.join(' ')), names: [...names] };
}

/**
 * Whether two blocks in nearly the same words state the same facts: the same numbers, dates and negations, and no name in place
 * of another. A name that only one of them has (`Keller said` beside `she said`) changes nothing.
 */
export function sayTheSame(a: Told, b: Told): boolean {
	const lacks = (one: Told, other: Told) => one.names.some((name) => !other.names.includes(name));
	return a.inOrder === b.inOrder && !(lacks(a, b) && lacks(b, a));
}
