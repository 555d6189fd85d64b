import { hash32 } from '../../text/hash.ts';
import { isIdleWord } from '../terms.ts';
import type { Told } from '../types.ts';
import { months, weekdays } from '../words/calendarWords.ts';
import { numberWords, ordinalWords } from '../words/numberWords.ts';
import { buildWordTable, findWord } from '../words/wordTable.ts';
import type { ComparableWords } from './words.ts';

const negations =
	`no not never none nobody nothing nor neither without cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt arent
	wasnt werent wont wouldnt shouldnt mustnt neednt aint`.split(/\s+/);

/** Words that tell how many, when, and that something is not so. `one` is an article as often as a number. */
const telling = buildWordTable(
	[...numberWords.keys(), ...ordinalWords.keys(), ...months.keys(), ...weekdays.keys(), ...negations].filter(
		(word) => word !== 'one' && word !== 'may',
	),
);

const digit = /\p{N}/u;
const capital = /^\p{Lu}/u;

/** Most words are of the letters a to z, and most characters are ASCII: neither needs the tables of Unicode. */
const plain = /^[a-z]*$/;

function isCapital(prose: string, at: number): boolean {
	const code = prose.charCodeAt(at);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(prose.charAt(at));
}

/** The facts by which blocks that nearly repeat each other are told apart. Linear. */
export function toldBy(prose: string, { words, hashes, starts }: ComparableWords): Told {
	const inOrder: string[] = [];
	const names = new Set<number>();
	words.forEach((word, i) => {
		const isTelling = findWord(telling, word, 0, word.length) >= 0 || (!plain.test(word) && digit.test(word));
		if (isTelling) inOrder.push(word);
		else if (isCapital(prose, starts[i] ?? 0) && !isIdleWord(word)) names.add(hashes[i] ?? 0);
	});
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
