import { isIdleWord } from '../../facts/terms.ts';
import { numberWords } from '../../facts/words/numberWords.ts';
import type { Relation } from '../mention.ts';

/** Quotations shorter than this many words are too common to be one utterance. */
export const leastWords = 3;

/** Share of the shorter quotation's words that must stand in the longer one, in the same order, for one utterance. */
const alike = 0.6;

/** Words of a short quotation are met in any order in one that is so many times longer. */
const mostScattered = 4;

/** Shorter quotations share words by chance. */
const leastReworded = 4;

/** Longest quotation compared word by word; of longer ones the beginning counts. */
const mostWords = 400;

/**
 * How two quotations' words stand to each other: the same, one cut short, reworded, or nothing to do with each other.
 * Longest common subsequence of words (Hunt & Szymanski 1977 give the problem; quadratic here, bounded by `mostWords`).
 */
export function compareWords(
	a: readonly string[],
	b: readonly string[],
): Extract<Relation, 'same' | 'truncated' | 'reworded' | 'unrelated'> {
	const [short, long] =
		a.length <= b.length
			? [a.slice(0, mostWords), b.slice(0, mostWords)]
			: [b.slice(0, mostWords), a.slice(0, mostWords)];
	if (short.length < leastWords) return 'unrelated';
	if (short.length === long.length && short.every((word, i) => word === long[i])) return 'same';
	if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return 'truncated';
	const shared = commonSubsequence(short, long);
	if (shared < alike * short.length || shared < leastWords) return 'unrelated';
	if (shared === short.length) return long.length <= mostScattered * short.length ? 'truncated' : 'unrelated';
	return short.length >= leastReworded && meansAlike(short, long) ? 'reworded' : 'unrelated';
}

/**
 * Whether two short quotations are the same words with another number: “it took us 18 months”, “it took us 14 months”. They
 * share too few telling words to be one utterance by those alone; with one speaker they are.
 */
export function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length || a.length < leastReworded) return false;
	const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[numberOf(word), numberOf(b[i] ?? '')] as const]));
	return differing.length === 1 && differing.every(([x, y]) => x !== null && y !== null && x !== y);
}

function numberOf(word: string): number | null {
	return /^\p{Nd}+$/u.test(word) ? Number(word) : (numberWords.get(word)?.value ?? null);
}

/** Words that carry the meaning: most of those of the shorter quotation stand in the longer one, and at least two. */
function meansAlike(short: readonly string[], long: readonly string[]): boolean {
	const there = new Set(long);
	const telling = short.filter((word) => !isIdleWord(word) && !word.includes("'"));
	const shared = telling.filter((word) => there.has(word));
	return shared.length >= Math.max(2, alike * telling.length);
}

function commonSubsequence(a: readonly string[], b: readonly string[]): number {
	let previous = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const current = [0];
		for (let j = 1; j <= b.length; j++) {
			current.push(word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/** Words of a speaker's name that do not tell one person from another. */
const titles = new Set(
	'the a an mr mrs ms dr sir lord lady president vice prime minister senator secretary professor chief executive ceo director general spokesperson spokesman spokeswoman official officials government source close to of for he she they it who his her'.split(
		' ',
	),
);

/** The words of a speaker's name that tell one person from another. */
export function namesOf(speaker: string | null): readonly string[] {
	return (speaker ?? '')
		.split(/[^\p{L}\p{N}.]+/u)
		.filter((word) => /^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase().replaceAll('.', '')));
}

/**
 * Whether two speakers may be one: they share a name, or one of them is unnamed ("a British official", "he") and so excludes
 * nobody.
 */
export function speakersMayAgree(a: string | null, b: string | null): boolean {
	const nobody = namesOf(a).length === 0 || namesOf(b).length === 0;
	return nobody || isUnnamed(a) || isUnnamed(b) || speakersAgree(a, b);
}

/** Whether two speakers share a name. */
export function speakersAgree(a: string | null, b: string | null): boolean {
	const names = new Set(namesOf(a));
	return namesOf(b).some((name) => names.has(name));
}

function isUnnamed(speaker: string | null): boolean {
	return speaker === null || /^(?:an?|another|one|some|the)\s/iu.test(speaker);
}
