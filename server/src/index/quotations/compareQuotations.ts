import { isIdleWord } from '../../facts/terms.ts';
import { numberWords } from '../../facts/words/numberWords.ts';
import { termWeight } from '../compare/termWeights.ts';
import type { Relation } from '../mention.ts';

/** Quotations shorter than this many words are too common to be one utterance. */
export const leastWords = 3;

/** Share of the shorter quotation's words that must stand in the longer one, in the same order, for one utterance. */
const alike = 0.6;

/** The same where chance explains more: few words, two speakers. */
const clearlyAlike = 0.75;

/** Words of a short quotation are met in any order in one that is so many times longer. */
const mostScattered = 4;

/** Shorter quotations share words by chance. */
const leastReworded = 4;

/** Quotations of fewer words must be clearly alike. */
const middling = 12;

/** Quotations of fewer words must share three telling words. */
const few = 7;

/** With nearly all its words in another, a quotation of so many is no chance, whatever the others are. */
const nearlyAll = 0.85;
const leastVerbatim = 6;
/** But not where the few others carry the meaning: “we are going to win so much”, “we are going to lose so much”. */
const anyMeaning = 0.4;

/** What a quotation has of another lies close together in that: within so many words for each of its own, and some more. */
const spread = Object.freeze({ perWord: 1.6, more: 4 });

/** So much of what two quotations share shows where in the longer one the shorter stands; the rest is met by chance. */
const most = 0.9;

/** Longest quotation compared word by word; of longer ones the beginning counts. */
const mostWords = 400;

/** What is known of two quotations beside their words. */
export interface Circumstances {
	/** One of them leaves words out and says so (`…`). */
	readonly isElided: boolean;
	/**
	 * What speaks against one utterance: `speakers` are said to be two; one `text` seldom quotes an utterance in two ways, but
	 * often what was said on two occasions; one `paragraph` sets two utterances side by side.
	 */
	readonly against: 'nothing' | 'speakers' | 'text' | 'paragraph';
}

const plain: Circumstances = Object.freeze({ isElided: false, against: 'nothing' });

/**
 * How two quotations' words stand to each other: the same, one cut short, reworded, or nothing to do with each other.
 * Longest common subsequence of words (Hunt & Szymanski 1977 give the problem; quadratic here, bounded by `mostWords`), which
 * counts as one utterance where it lies close together and holds most of what the shorter quotation tells, by the inverse
 * document frequency of its words.
 */
export function compareWords(
	a: readonly string[],
	b: readonly string[],
	circumstances: Circumstances = plain,
): Extract<Relation, 'same' | 'truncated' | 'reworded' | 'unrelated'> {
	const [short, long] =
		a.length <= b.length
			? [a.slice(0, mostWords), b.slice(0, mostWords)]
			: [b.slice(0, mostWords), a.slice(0, mostWords)];
	if (short.length < leastWords) return 'unrelated';
	if (written(short) === written(long)) return 'same';
	if (holds(long, short) || overlap(short, long) >= alike * short.length) return 'truncated';
	if (inCommon(short, long) < Math.max(leastWords, alike * short.length)) return 'unrelated';
	const shared = commonSubsequence(short, long).at(-1) ?? 0;
	if (shared < alike * short.length || shared < leastWords) return 'unrelated';
	if (shared === short.length) return long.length <= mostScattered * short.length ? 'truncated' : 'unrelated';
	return short.length >= leastReworded && isOneUtterance(short, long, shared, circumstances) ? 'reworded' : 'unrelated';
}

/** Words as they are told apart where nothing else differs: an apostrophe (`Kellers`, `Keller's`) is punctuation. */
function written(words: readonly string[]): string {
	return words.join('').replaceAll("'", '');
}

/** Whether a quotation holds the words of another in a row. */
export function holds(long: readonly string[], short: readonly string[]): boolean {
	return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** How many words in a row end one quotation and begin the other: each goes on where the other was cut. */
function overlap(a: readonly string[], b: readonly string[]): number {
	const most = Math.min(a.length, b.length) - 1;
	for (let n = most; n > leastReworded; n--) if (runsOn(a, b, n) || runsOn(b, a, n)) return n;
	return 0;
}

function runsOn(first: readonly string[], then: readonly string[], n: number): boolean {
	for (let i = 0; i < n; i++) if (first[first.length - n + i] !== then[i]) return false;
	return true;
}

function isOneUtterance(
	short: readonly string[],
	long: readonly string[],
	shared: number,
	{ isElided, against }: Circumstances,
): boolean {
	if (against === 'paragraph') return false;
	const enough = against === 'nothing' ? alike : clearlyAlike;
	if (shared < (short.length < middling ? clearlyAlike : enough) * short.length) return false;
	const part = isElided ? long : closestPart(short, long, shared);
	if (!isElided && part.length > spread.perWord * short.length + spread.more) return false;
	if (short.length >= leastVerbatim && shared >= nearlyAll * short.length)
		return meansAlike(short, part, anyMeaning, 1);
	if (against === 'text') return false;
	const words = short.length < few && shared < short.length - 1 ? 3 : 2;
	return meansAlike(short, part, enough, words);
}

/** The part of a longer quotation in which most of what it shares with a shorter one stands. */
function closestPart(short: readonly string[], long: readonly string[], shared: number): readonly string[] {
	const enough = most * shared;
	const fromEnd = commonSubsequence([...short].reverse(), [...long].reverse());
	const start = long.length - fromEnd.findIndex((length) => length >= enough);
	const rest = long.slice(start);
	const end = commonSubsequence(short, rest).findIndex((length) => length >= enough);
	return end < 0 ? rest : rest.slice(0, end);
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

/** Words that carry the meaning: most of the weight of those of the shorter quotation stands in the longer one, and some words. */
function meansAlike(short: readonly string[], long: readonly string[], least: number, words: number): boolean {
	const there = new Set(long);
	const telling = short.filter((word) => !isIdleWord(word) && !word.includes("'"));
	const shared = telling.filter((word) => there.has(word));
	const weight = (list: readonly string[]) => list.reduce((sum, word) => sum + termWeight(word), 0);
	return shared.length >= words && weight(shared) >= least * weight(telling);
}

/** How many words of one stand in the other at all: their longest common subsequence has no more. Linear. */
function inCommon(a: readonly string[], b: readonly string[]): number {
	const there = new Set(b);
	return a.reduce((count, word) => count + Number(there.has(word)), 0);
}

/** Lengths of the longest common subsequence of `a` with the first words of `b`, from none of them to all. */
function commonSubsequence(a: readonly string[], b: readonly string[]): readonly number[] {
	let previous = new Array<number>(b.length + 1).fill(0);
	for (const word of a) {
		const current = [0];
		for (let j = 1; j <= b.length; j++) {
			current.push(word === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, current[j - 1] ?? 0));
		}
		previous = current;
	}
	return previous;
}
