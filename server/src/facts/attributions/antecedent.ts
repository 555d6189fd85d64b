import type { Quotation } from '../types.ts';
import { itemAt } from '../../text/itemAt.ts';
import type { Span } from '../../text/span.ts';
import { lastStarting } from '../../text/span.ts';
import { has, isMark } from './phrase.ts';
import { isAgentNoun } from './sources.ts';
import type { SentenceWordList, Word } from './words.ts';
import * as L from './lexicon.ts';

/** How many sentences before its own a pronoun is followed. */
const FARTHEST = 3;
/** Longest name, in words. */
const LONGEST_NAME = 5;

const NO_NAME = L.FUNCTION_WORD | L.ADVERB | L.ORGANISATION | L.DOCUMENT | L.EVENT | L.CROWD;

/** A text in which antecedents are looked for: its sentences, their words and its quotations, all in order. */
export interface Before {
	readonly sentences: readonly Span[];
	readonly cut: SentenceWordList;
	readonly quotations: readonly Quotation[];
}

/**
 * The name that opens the last sentence with a subject of its own before `sentence`: whom "he" or "she" means there, as a subject
 * is the first candidate (Hobbs, "Resolving Pronoun References", 1978). Sentences that open with a pronoun are passed over.
 * Null where the sentence opens otherwise, lies in a quotation, or does not go on with a verb, a comma or a relative.
 */
export function subjectNamedBefore({ sentences, cut, quotations }: Before, sentence: number): Span | null {
	for (let at = sentence - 1; at >= 0 && at >= sentence - FARTHEST; at--) {
		const words = cut[at] ?? [];
		const first = words[0];
		const start = sentences[at]?.start ?? 0;
		const quoted = itemAt(quotations, lastStarting(quotations, start));
		if (!first || (quoted && quoted.end > start)) return null;
		if (first.lower === 'he' || first.lower === 'she') continue;
		return openingName(words);
	}
	return null;
}

/**
 * The person whom "he" or "she" means at the start of the paragraph behind a text: who opens its last sentence with a subject of
 * its own, where a title, an age, "who" or a "he" or "she" in between says that it is a person. Null where nobody is for certain.
 */
export function personAtEnd(text: Before): Span | null {
	const { sentences, cut } = text;
	const name = sentences.length > 0 ? subjectNamedBefore(text, sentences.length) : null;
	if (!name) return null;
	const own = lastStarting(sentences, name.start);
	const words = cut[own] ?? [];
	const behind = words.findIndex(({ start }) => start >= name.end);
	const certain =
		own < sentences.length - 1 ||
		has(words[0], L.DETERMINER) ||
		has(words[0], L.TITLE) ||
		(isMark(words[behind], ',') &&
			(words[behind + 1]?.kind === 'number' ||
				words[behind + 1]?.lower === 'who' ||
				isPersonDescribed(words, behind + 1))) ||
		isOwner(words, behind);
	return certain ? name : null;
}

/** "Keller praised her crew": a possessive behind the name, before another one, says that it is a person's. */
function isOwner(words: readonly Word[], behind: number): boolean {
	for (let at = Math.max(1, behind); at < words.length; at++) {
		const word = words[at];
		if (!word || word.capital || isMark(word, ';:"\u201c')) return false;
		if (/^(?:his|her|himself|herself)$/.test(word.lower)) return true;
	}
	return false;
}

/** Longest description before its noun, in words: "a South African whistleblower". */
const LONGEST_DESCRIPTION = 5;

/** "a rower who …", "the former head coach of …": what stands behind a name's comma is a noun for a person. */
function isPersonDescribed(words: readonly Word[], from: number): boolean {
	if (!has(words[from], L.DETERMINER)) return false;
	let to = from + 1;
	while (to <= from + LONGEST_DESCRIPTION && words[to]?.kind === 'word' && !has(words[to], L.PREPOSITION | L.RELATIVE))
		to++;
	const head = words[to - 1];
	return head !== undefined && to > from + 1 && (has(head, L.PERSON) || isAgentNoun(head.lower));
}

function openingName(words: readonly Word[]): Span | null {
	const opens = words[0];
	if (has(opens, L.DETERMINER)) return nameBehindOffice(words);
	const titled = has(opens, L.TITLE);
	if (!opens || opens.kind !== 'word' || opens.possessive || (!titled && has(opens, NO_NAME))) return null;
	let to = 1;
	while (to < words.length && to < LONGEST_NAME && isNameWord(words[to])) to++;
	const last = itemAt(words, to - 1);
	const next = words[to];
	if (!last || last.possessive || !next || (titled && to === 1)) return null;
	const goesOn = isMark(next, ',(') || has(next, L.AUXILIARY | L.RELATIVE) || isVerb(next);
	return goesOn ? { start: opens.start, end: last.end } : null;
}

/** Longest office before its holder's name, in words: "The mayor of the old town, Anna Keller, …". */
const LONGEST_OFFICE = 9;

/** The name between commas behind an office that opens the sentence; null where none stands there. */
function nameBehindOffice(words: readonly Word[]): Span | null {
	const comma = words.findIndex((word, at) => at > LONGEST_OFFICE || isMark(word, ','));
	if (!isMark(itemAt(words, comma), ',')) return null;
	const office = words.slice(1, comma).findIndex((word) => has(word, L.PREPOSITION));
	const head = words[office < 0 ? comma - 1 : office];
	if (!head || !(has(head, L.PERSON | L.TITLE | L.ANONYMOUS_ROLE) || isAgentNoun(head.lower))) return null;
	let to = comma + 1;
	while (to < comma + 1 + LONGEST_NAME && isNameWord(words[to])) to++;
	const first = words[comma + 1];
	const last = words[to - 1];
	if (!first || !last || to < comma + 3 || !isMark(words[to], ',')) return null;
	return { start: first.start, end: last.end };
}

function isNameWord(word: Word | undefined): boolean {
	return word !== undefined && word.kind === 'word' && word.capital && !has(word, NO_NAME);
}

function isVerb(word: Word): boolean {
	return word.kind === 'word' && !word.capital && (has(word, L.PAST_FORM | L.S_FORM) || /(?:ed|s)$/.test(word.lower));
}
