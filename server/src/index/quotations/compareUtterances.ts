import { isTellingWord } from '../../facts/terms.ts';
import type { QuotationMention, Relation } from '../mention.ts';
import { remembering } from '../../text/lazily.ts';
import { countHolders, mostByKeyOf, mostMetOf, sharingMost } from '../comparisonLimits.ts';
import { visit } from '../../text/task.ts';
import type { Task } from '../../text/task.ts';
import { toldBeside } from './toldBeside.ts';
import { compareWords, holds, leastWords, numbersDiffer } from './compareQuotations.ts';
import type { Circumstances } from './compareQuotations.ts';
import { quotedWords, spokenWords } from './quotedWords.ts';
import { speakerOf, speakersAgree, speakersMayAgree } from './speaker.ts';
import type { Speaker } from './speaker.ts';

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

/** Words in a row, and the indices of the quotations that hold them, in ascending order. */
interface Shingle {
	readonly words: string;
	readonly holders: readonly number[];
}

/** A quotation made ready to be held against others. */
interface Utterance {
	readonly mention: QuotationMention;
	readonly words: readonly string[];
	readonly shingles: readonly Shingle[];
	/** As all of the document tells who speaks, and as the sentence does. */
	readonly speaker: Speaker;
	readonly named: Speaker;
}

/** The quotations of one document, made ready to be looked up by their words. */
export interface Utterances {
	readonly all: readonly Utterance[];
	readonly byShingle: ReadonlyMap<string, Shingle>;
}

export function utterancesOf(quotations: readonly QuotationMention[]): Utterances {
	const speakerCalled = remembering(speakerOf);
	const nobody = speakerOf(null);
	const speaker = (said: string | null) => (said === null ? nobody : speakerCalled(said));
	const byShingle = new Map<string, Shingle & { readonly holders: number[] }>();
	const all = quotations.map((mention, i): Utterance => {
		const words = spokenWords(mention.text);
		const own = shinglesOf(words, shingle).map((key) => {
			const known = byShingle.get(key) ?? { words: key, holders: [] };
			byShingle.set(key, known);
			known.holders.push(i);
			return known;
		});
		return {
			mention,
			words,
			shingles: own,
			speaker: speaker(mention.speaker),
			named: speaker(mention.quotation.speaker),
		};
	});
	return { all, byShingle };
}

/**
 * The utterances that two documents, or one document (`b` null), both quote. Of hundreds that share words with a quotation it is
 * held against those that share most (`mostMetOf`). Pauses in between.
 */
export function* compareUtterances(a: Utterances, b: Utterances | null): Task<readonly ComparedUtterances[]> {
	const others = b ?? a;
	const shared = new Uint16Array(others.all.length);
	const mostMet = mostMetOf(a.all.length);
	const mostByShingle = mostByKeyOf(a.all.length);
	const found: ComparedUtterances[] = [];
	yield* visit(a.all, (own, i) => {
		const met: number[] = [];
		const looked = { from: b === null ? i + 1 : 0, most: mostByShingle };
		for (const { words, holders } of own.shingles) {
			const there = b === null ? holders : (b.byShingle.get(words)?.holders ?? []);
			countHolders(there, looked, shared, met);
		}
		const nearest: number[] = [];
		for (const j of sharingMost(met, shared)) {
			if (nearest.length === mostMet) break;
			nearest.push(j);
		}
		for (const j of met) shared[j] = 0;
		for (const j of nearest.sort((p, q) => p - q)) {
			const other = others.all[j];
			const relation = other ? relationOf(own, other, b === null) : 'unrelated';
			if (!other || relation === 'unrelated') continue;
			const isWhole = relation === 'truncated' && isToldBeside(own, a, other, others);
			found.push({
				a: i,
				b: j,
				relation: isWhole ? 'same' : relation,
				confidence: confidenceOf(own.words, other.words),
			});
		}
		return nearest.length;
	});
	return found;
}

/** Sequences of words that few documents share unless they quote the same. */
export function utteranceMarks({ all }: Utterances): readonly string[] {
	const marks = new Set<string>();
	for (const { words } of all) {
		for (const key of shinglesOf(words, markWords)) {
			if (marks.size >= mostMarks) return [...marks];
			marks.add(key);
		}
	}
	return [...marks];
}

function shinglesOf(words: readonly string[], size: number): readonly string[] {
	if (words.length < leastWords || words.length < size) return [];
	return [...new Set(words.slice(0, words.length - size + 1).map((_, i) => words.slice(i, i + size).join(' ')))];
}

/** Fewer words are quoted than can be compared: `can't fail` is two, however it is spelled out. */
function isTooShort(spoken: readonly string[], { text }: QuotationMention): boolean {
	return spoken.length < 2 * leastWords && quotedWords(text).length < leastWords;
}

function relationOf(one: Utterance, other: Utterance, within: boolean): Relation {
	const [a, b] = [one.mention, other.mention];
	const [x, y] = [one.words, other.words];
	if (isTooShort(x, a) || isTooShort(y, b)) return 'unrelated';
	const mayAgree = speakersMayAgree(one.speaker, other.speaker);
	const isElided = elision.test(a.text) || elision.test(b.text);
	const relation = wordingOf(a, b, x, y, {
		isElided,
		against: within ? insideOne(a, b) : mayAgree ? 'nothing' : 'speakers',
	});
	if (relation === 'unrelated' && speakersAgree(one.speaker, other.speaker) && numbersDiffer(x, y)) return 'reworded';
	if (relation === 'unrelated' || mayAgree) return relation;
	// the other speaker stands in the paragraph: who of the two spoke was perhaps read wrongly
	if (isNamed(one.speaker, b) || isNamed(other.speaker, a)) return relation;
	if (relation === 'reworded') return 'unrelated';
	// what two people say alike but for words between is said by each
	if (relation === 'truncated' && !holds(x, y) && !holds(y, x)) return 'unrelated';
	// whom a pronoun means is a guess, too uncertain to say that two texts disagree
	if (one.named.names.length === 0 || other.named.names.length === 0) return relation;
	return Math.min(x.length, y.length) >= leastSpoken ? 'other-speaker' : 'unrelated';
}

function insideOne({ ref: a }: QuotationMention, { ref: b }: QuotationMention): Circumstances['against'] {
	return a.block === b.block && a.ordinal === b.ordinal ? 'paragraph' : 'text';
}

/** Whether the document of the shorter of two quotations quotes elsewhere what that one leaves out. */
function isToldBeside(one: Utterance, its: Utterances, other: Utterance, others: Utterances): boolean {
	const isShorter = one.words.length <= other.words.length;
	const [short, long, all] = isShorter ? [one, other, its] : [other, one, others];
	const holders = (words: string) =>
		(all.byShingle.get(words)?.holders ?? []).flatMap((i) => {
			const holder = all.all[i];
			return holder && holder !== short ? [holder.words] : [];
		});
	return toldBeside(short.words, long.words, holders);
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
	if ((relation !== 'reworded' && relation !== 'truncated') || !/[[(]/u.test(a + b)) return relation;
	const [p = [], q = []] = [a, b].map((text) => spokenWords(text.replace(insertion, ' ')));
	const without = compareWords(p, q, circumstances);
	if (relation === 'truncated') return without === 'same' ? without : relation;
	if (without === 'same' || without === 'unrelated') return without;
	const filled = compareWords(unreplaced(p, b), unreplaced(q, a), circumstances);
	return filled === 'unrelated' ? without : filled;
}

/** Shorter quotations are said by many. */
const leastSpoken = 5;

/** Whether a word of a speaker's name stands in the paragraph of a quotation. */
function isNamed({ own }: Speaker, { paragraph, excerpt }: QuotationMention): boolean {
	return own.some((name) => paragraph.terms.includes(name) || excerpt.includes(name));
}

/** The more words are shared, the less chance brings two utterances together. */
function confidenceOf(x: readonly string[], y: readonly string[]): number {
	const shorter = Math.min(x.length, y.length);
	return shorter >= 6 ? 0.95 : shorter >= 4 ? 0.8 : 0.7;
}
