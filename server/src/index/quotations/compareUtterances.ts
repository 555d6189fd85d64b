import { isTellingWord } from '../../facts/terms.ts';
import type { QuotationMention, Relation } from '../mention.ts';
import {
	compareWords,
	holds,
	leastWords,
	namesOf,
	ownNames,
	numbersDiffer,
	speakersAgree,
	speakersMayAgree,
} from './compareQuotations.ts';
import type { Circumstances } from './compareQuotations.ts';
import { quotedWords, spokenWords } from './quotedWords.ts';

/** Words per shingle: quotations that share none of their shingles are not compared. */
const shingle = 3;

/** Words per mark: documents that share one of these are compared though they are about something else. */
const markWords = 5;

/** At most so many marks of one document are told, those of its first quotations. */
const mostMarks = 48;

/** Two quotations of one utterance: indices into the two lists. */
export interface ComparedUtterances {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
}

/** The quotations of one document, made ready to be looked up by their words. */
export interface Utterances {
	readonly quotations: readonly QuotationMention[];
	readonly words: readonly (readonly string[])[];
	/** Indices of the quotations that hold a shingle. */
	readonly byShingle: ReadonlyMap<string, readonly number[]>;
}

export function utterancesOf(quotations: readonly QuotationMention[]): Utterances {
	const words = quotations.map(({ text }) => spokenWords(text));
	const byShingle = new Map<string, number[]>();
	words.forEach((own, i) => {
		for (const key of shingles(own, shingle)) {
			const list = byShingle.get(key);
			if (list) list.push(i);
			else byShingle.set(key, [i]);
		}
	});
	return { quotations, words, byShingle };
}

/** The utterances that two documents, or one document (`b` null), both quote. */
export function compareUtterances(a: Utterances, b: Utterances | null): readonly ComparedUtterances[] {
	const others = b ?? a;
	const met = new Map<number, Set<number>>();
	for (const [key, here] of a.byShingle) {
		const there = others.byShingle.get(key);
		if (!there) continue;
		for (const i of here) {
			const list = met.get(i) ?? new Set();
			met.set(i, list);
			for (const j of there) if (b !== null || j > i) list.add(j);
		}
	}
	return [...met]
		.sort(([p], [q]) => p - q)
		.flatMap(([i, list]) =>
			[...list]
				.sort((p, q) => p - q)
				.flatMap((j): ComparedUtterances[] => {
					const [x, y] = [a.quotations[i], others.quotations[j]];
					const [own, other] = [a.words[i] ?? [], others.words[j] ?? []];
					const relation = x && y ? relationOf(x, y, own, other, b === null) : 'unrelated';
					return relation === 'unrelated' ? [] : [{ a: i, b: j, relation, confidence: confidenceOf(own, other) }];
				}),
		);
}

/** Sequences of words that few documents share unless they quote the same. */
export function utteranceMarks({ words }: Utterances): readonly string[] {
	const marks = new Set<string>();
	for (const own of words) {
		for (const key of shingles(own, markWords)) {
			if (marks.size >= mostMarks) return [...marks];
			marks.add(key);
		}
	}
	return [...marks];
}

function shingles(words: readonly string[], size: number): readonly string[] {
	if (words.length < leastWords || words.length < size) return [];
	return [...new Set(words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' ')))];
}

/** Fewer words are quoted than can be compared: `can't fail` is two, however it is spelled out. */
function isTooShort(spoken: readonly string[], { text }: QuotationMention): boolean {
	return spoken.length < 2 * leastWords && quotedWords(text).length < leastWords;
}

function relationOf(
	a: QuotationMention,
	b: QuotationMention,
	x: readonly string[],
	y: readonly string[],
	within: boolean,
): Relation {
	if (isTooShort(x, a) || isTooShort(y, b)) return 'unrelated';
	const mayAgree = speakersMayAgree(a.speaker, b.speaker);
	const isElided = elision.test(a.text) || elision.test(b.text);
	const relation = wordingOf(a, b, x, y, {
		isElided,
		against: within ? insideOne(a, b) : mayAgree ? 'nothing' : 'speakers',
	});
	if (relation === 'unrelated' && speakersAgree(a.speaker, b.speaker) && numbersDiffer(x, y)) return 'reworded';
	if (relation === 'unrelated' || mayAgree) return relation;
	// the other speaker stands in the paragraph: who of the two spoke was perhaps read wrongly
	if (named(a.speaker, b) || named(b.speaker, a)) return relation;
	if (relation === 'reworded') return 'unrelated';
	// what two people say alike but for words between is said by each
	if (relation === 'truncated' && !holds(x, y) && !holds(y, x)) return 'unrelated';
	// whom a pronoun means is a guess, too uncertain to say that two texts disagree
	if (namesOf(a.quotation.speaker).length === 0 || namesOf(b.quotation.speaker).length === 0) return relation;
	return Math.min(x.length, y.length) >= leastSpoken ? 'other-speaker' : 'unrelated';
}

function insideOne({ ref: a }: QuotationMention, { ref: b }: QuotationMention): Circumstances['against'] {
	return a.block === b.block && a.ordinal === b.ordinal ? 'paragraph' : 'text';
}

/** Words that are left out. */
const elision = /\.{3}|…|\. \. \./u;

/** What an editor puts in to explain, in brackets or in parentheses. */
const insertion = /\[[^\]]{0,200}\]|\([^)]{0,200}\)/gu;

/** So many words at most are replaced by what an editor puts in for them. */
const mostReplaced = 4;

/**
 * Words of one quotation without those that brackets in the other stand for: `[the memos]` for `that`, `(expletive)`. They stand
 * between the same two words as the brackets, or open the quotation as those do. No number, date or negation is among them:
 * what an editor puts in explains and does not take these away.
 */
function unreplaced(own: readonly string[], other: string): readonly string[] {
	const parts = other.split(insertion).map(spokenWords);
	return parts.slice(1).reduce((words, behind, i) => {
		const [next, afterNext] = behind;
		const at = words.findIndex((word, j) => word === next && (afterNext === undefined || words[j + 1] === afterNext));
		if (at < 0) return words;
		const before = parts
			.slice(0, i + 1)
			.flat()
			.at(-1);
		const from = before === undefined ? 0 : words.slice(0, at).lastIndexOf(before) + 1;
		const isFound = before === undefined || from > 0;
		if (!isFound || at - from > mostReplaced || words.slice(from, at).some(isTelling)) return words;
		return [...words.slice(0, from), ...words.slice(at)];
	}, own);
}

function isTelling(word: string): boolean {
	return isTellingWord(word) || /\p{N}/u.test(word);
}

/** How the words stand to each other; two quotations that differ only in what was put in for the reader are the same. */
function wordingOf(
	{ text: a }: QuotationMention,
	{ text: b }: QuotationMention,
	x: readonly string[],
	y: readonly string[],
	circumstances: Circumstances,
): ReturnType<typeof compareWords> {
	const relation = compareWords(x, y, circumstances);
	if (relation !== 'reworded' || !/[[(]/u.test(a + b)) return relation;
	const [p = [], q = []] = [a, b].map((text) => spokenWords(text.replace(insertion, ' ')));
	const without = compareWords(p, q, circumstances);
	if (without === 'same' || without === 'unrelated') return without;
	const filled = compareWords(unreplaced(p, b), unreplaced(q, a), circumstances);
	return filled === 'unrelated' ? without : filled;
}

/** Shorter quotations are said by many. */
const leastSpoken = 5;

/** Whether a word of a speaker's name stands in the paragraph of a quotation. */
function named(speaker: string | null, { paragraph, excerpt }: QuotationMention): boolean {
	return ownNames(speaker).some((name) => paragraph.terms.includes(name) || excerpt.includes(name));
}

/** The more words are shared, the less chance brings two utterances together. */
function confidenceOf(x: readonly string[], y: readonly string[]): number {
	const shorter = Math.min(x.length, y.length);
	return shorter >= 6 ? 0.95 : shorter >= 4 ? 0.8 : 0.7;
}
