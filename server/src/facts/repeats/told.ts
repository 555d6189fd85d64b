import { hash32 } from '../../text/hash.ts';
import type { Told } from '../types.ts';
import { isDigit } from '../words/characters.ts';
import { rolesOf } from '../words/lexicon.ts';
import { says } from '../words/wordRoles.ts';
import type { ComparableWords } from './words.ts';

const numeral = /\p{N}/u;
const capital = /^\p{Lu}/u;

/** Most characters are ASCII, which needs no look at the tables of Unicode. */
function holdsNumeral(word: string): boolean {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code >= 0x80) return numeral.test(word);
		if (isDigit(code)) return true;
	}
	return false;
}

function isCapital(prose: string, at: number): boolean {
	const code = prose.charCodeAt(at);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(prose.charAt(at));
}

/** The facts by which blocks that nearly repeat each other are told apart. Linear. */
export function toldBy(prose: string, { words, known, hashes, starts }: ComparableWords): Told {
	const inOrder: string[] = [];
	const names = new Set<number>();
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		const entry = known[i] ?? -1;
		const roles = rolesOf(entry);
		const isTelling = (roles & says.telling) !== 0 || (entry < 0 && holdsNumeral(word));
		if (isTelling) inOrder.push(word);
		else if ((roles & says.nothing) === 0 && isCapital(prose, starts[i] ?? 0)) names.add(hashes[i] ?? 0);
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
