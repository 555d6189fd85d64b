import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import { endsInEd, endsInEst, endsInNot } from '../words/endings.ts';
import { byEntry, listedByEntry } from '../words/lexicon.ts';
import { hashOf, bitOfHash } from '../words/wordTable.ts';
import { hasVerb } from './finiteVerbs.ts';
import { compares, outdoes } from './degrees.ts';
import * as C from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';

/** How often each class of words stands in a sentence. */
export interface WordCounts {
	words: number;
	names: number;
	digits: number;
	/** Marks that open or close a quotation either way, and how many more open than close it. */
	straightQuotes: number;
	openQuotes: number;
	/** Colons and semicolons. */
	colons: number;
	evaluative: number;
	coloured: number;
	abstract: number;
	notions: number;
	interpreting: number;
	happening: number;
	concrete: number;
	past: number;
	negation: number;
	superlative: number;
	turns: number;
	rhetoric: number;
	process: number;
	institution: number;
	asking: number;
	generality: number;
	/** How often each group of small words stands there, in the order of `SMALL_WORDS`. */
	readonly small: readonly number[];
	/** Bits of all classes that were met. */
	classes: number;
}

/** Turns of phrase by their first and second word; what is left of each are its further words. */
const TURNS: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>> = (() => {
	const map = new Map<string, Map<string, string[][]>>();
	for (const turn of C.TURNS) {
		const [first = '', second = '', ...rest] = turn.split(' ');
		const seconds = map.get(first) ?? new Map<string, string[][]>();
		seconds.set(second, [...(seconds.get(second) ?? []), rest]);
		map.set(first, seconds);
	}
	return map;
})();

/** The same by the number of the first word. */
const TURNS_OF = listedByEntry(TURNS);

/** By the number of a first word, a bit for the hash of each second one: behind most first words stands another. */
const SECONDS_OF = byEntry(
	new Map(
		Array.from(TURNS, ([first, seconds]) => [
			first,
			[...seconds.keys()].reduce((bits, second) => bits | bitOfHash(hashOf(second)), 0),
		]),
	),
);

/** The group of each word of the lexicon, by its number: its place in `SMALL_WORDS` and one, 0 for a word of no group. */
const GROUPS = byEntry(
	new Map(C.SMALL_WORDS.flatMap((group, index) => group.split(' ').map((word) => [word, index + 1] as const))),
);

/** A capitalised word inside a sentence that is no function word. */
function isName(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.capital || at === 0 || word.kind !== 'word') return false;
	const before = itemAt(words, at - 1);
	if (before?.kind === 'mark' && '.:!?"\u201c'.includes(before.lower)) return false;
	return word.lower !== 'i' && (word.flags & (L.DETERMINER | L.PREPOSITION | L.PRONOUN | L.COORDINATOR)) === 0;
}

function isSuperlative(words: readonly Word[], at: number, classes: number): boolean {
	const word = words[at];
	if (!word) return false;
	if ((classes & C.SUPERLATIVE) !== 0) return outdoes(words, at);
	return (
		endsInEst(word) &&
		!word.capital &&
		(classes & C.NOT_SUPERLATIVE) === 0 &&
		word.lower.length > 5 &&
		!word.lower.endsWith('west')
	);
}

/** A causal word tells no cause here: "leads the team", "since 1978", "due in court", "So we went", "so that they can". */
export function tellsNoCause(words: readonly Word[], at: number): boolean {
	const lower = words[at]?.lower ?? '';
	const next = words[at + 1];
	switch (lower) {
		case 'so':
			return opensNoConsequence(words, at);
		case 'since':
			return (
				!next ||
				next.kind !== 'word' ||
				next.capital ||
				SINCE_WHEN.has(next.lower) ||
				BEGINNINGS.some((verb) => words.slice(at + 1, at + farthest).some((word) => word.lower === verb)) ||
				!hasVerb(words, at + 1, at + farthest)
			);
		case 'due':
		case 'thanks':
		case 'lead':
		case 'leads':
		case 'led':
		case 'leading':
			return next?.lower !== 'to';
		case 'results':
			// "published her results"; "results from" and "results in" tell of a cause
			return next?.lower !== 'from' && next?.lower !== 'in';
		case 'driven':
			return [1, 2, 3].some((back) => VEHICLES.has(itemAt(words, at - back)?.lower ?? ''));
		case 'cause':
			// "for her cause"; "the cause of the fire" tells one
			return ((itemAt(words, at - 1)?.flags ?? 0) & L.DETERMINER) !== 0 && next?.lower !== 'of';
		default:
			return false;
	}
}

/** "So we went", "so high", "so you can choose": neither a mark nor "and" parts it from what would be the cause, or it tells a purpose. */
function opensNoConsequence(words: readonly Word[], at: number): boolean {
	const before = itemAt(words, at - 1);
	if (before?.lower !== 'and' && before?.lower !== ',' && before?.lower !== ';') return true;
	return ABLE.has(words[at + 2]?.lower ?? '') || words[at + 1]?.lower === 'that';
}

const ABLE: ReadonlySet<string> = new Set(['can', 'could']);

const VEHICLES: ReadonlySet<string> = new Set(
	'car cars vehicle vehicles truck trucks van vans bus buses taxi suv pickup sedan'.split(' '),
);

/** Verbs of beginning: what is told "since it began" is told from that day on. */
const BEGINNINGS: readonly string[] = ['began', 'started', 'opened', 'launched', 'became', 'came', 'took', 'left'];

/** A verb of what "since" opens stands among so many words. */
const farthest = 12;

const SINCE_WHEN: ReadonlySet<string> = new Set([
	'then',
	'last',
	'early',
	'late',
	'mid',
	'at',
	'before',
	'after',
	'when',
]);

/** A turn of phrase begins at a word. */
function opensTurn(words: readonly Word[], at: number): boolean {
	const second = words[at + 1];
	const entry = words[at]?.entry ?? -1;
	if (!second || entry < 0 || ((SECONDS_OF[entry] ?? 0) & bitOfHash(second.hash)) === 0) return false;
	const ways = TURNS_OF[entry]?.get(second.lower);
	return ways?.some((rest) => rest.every((word, index) => words[at + 2 + index]?.lower === word)) ?? false;
}

const noneOfSmall: readonly number[] = C.SMALL_WORDS.map(() => 0);

function countMark(counts: WordCounts, { lower }: Word): void {
	switch (lower) {
		case '"':
			counts.straightQuotes++;
			break;
		case '\u201c':
			counts.openQuotes++;
			break;
		case '\u201d':
			counts.openQuotes--;
			break;
		case ':':
		case ';':
			counts.colons++;
			break;
	}
}

/** Counts the classes of a sentence's words. */
export function countWords(words: readonly Word[]): WordCounts {
	const small = noneOfSmall.slice();
	const c: WordCounts = {
		words: 0,
		names: 0,
		digits: 0,
		straightQuotes: 0,
		openQuotes: 0,
		colons: 0,
		evaluative: 0,
		coloured: 0,
		abstract: 0,
		notions: 0,
		interpreting: 0,
		happening: 0,
		concrete: 0,
		past: 0,
		negation: 0,
		superlative: 0,
		turns: 0,
		rhetoric: 0,
		process: 0,
		institution: 0,
		asking: 0,
		generality: 0,
		small,
		classes: 0,
	};
	let afterBe = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.kind !== 'word') {
			if (word.kind === 'number') c.digits++;
			else countMark(c, word);
			continue;
		}
		c.words++;
		const { lower, entry, flags, classes } = word;
		const group = entry < 0 ? 0 : (GROUPS[entry] ?? 0);
		if (group > 0) small[group - 1] = (small[group - 1] ?? 0) + 1;
		if (word.capital && isName(words, at)) c.names++;
		if (classes !== 0) {
			if ((classes & C.CONCRETE) !== 0) c.concrete++;
			if ((classes & C.COLOURED) !== 0) c.coloured++;
			if ((classes & C.NOTIONS) !== 0) c.notions++;
			if ((classes & C.RHETORIC) !== 0) c.rhetoric++;
			if ((classes & C.PROCESS) !== 0) c.process++;
			if ((classes & C.INSTITUTION) !== 0) c.institution++;
			if ((classes & C.ASKING) !== 0) c.asking++;
			if ((classes & C.GENERALITY) !== 0) c.generality++;
			if ((classes & C.TURN) !== 0 && c.turns === 0 && opensTurn(words, at)) c.turns++;
		}
		if (word.upper && lower.length > 1) continue;
		if (classes !== 0) {
			if (!word.capital || at === 0) {
				if ((classes & C.EVALUATIVE) !== 0) c.evaluative++;
				if ((classes & C.ABSTRACT) !== 0) c.abstract++;
				if ((classes & C.INTERPRETING) !== 0) c.interpreting++;
				if ((classes & C.HAPPENING) !== 0) c.happening++;
			}
			let told = classes;
			if ((told & C.CAUSAL) !== 0 && tellsNoCause(words, at)) told &= ~C.CAUSAL;
			if ((told & C.COMPARATIVE) !== 0 && !compares(words, at)) told &= ~C.COMPARATIVE;
			c.classes |= told;
		}
		if (isSuperlative(words, at, classes)) c.superlative++;
		let past = (flags & L.PAST_FORM) !== 0 || (classes & C.PAST) !== 0;
		if (flags === 0) past ||= endsInEd(word) && lower.length > 4;
		else if ((flags & L.AUXILIARY) !== 0) {
			past ||= lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did';
			if (lower === 'have' && words[at + 1]?.lower === 'to') c.classes |= C.OBLIGATION;
		}
		const negates = (flags & L.NEGATION) !== 0 || ((flags & L.DETERMINER) !== 0 && lower === 'no');
		if (negates || endsInNot(word)) c.negation++;
		if (past && !afterBe) c.past++;
		afterBe = (flags & L.BE) !== 0 || (afterBe && (flags & L.ADVERB) !== 0);
	}
	return c;
}
