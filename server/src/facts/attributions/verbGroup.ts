import { isBareClause } from './complement.ts';
import { QUOTE_MARKS, endsName, has, isMark } from './phrase.ts';
import { SAYING_LEMMAS, SAYING_VERBS } from './verbs.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInNot } from '../words/endings.ts';

/** The words that belong to a verb, and what they make of it. */
export interface VerbGroup {
	/** First word of the verb group: auxiliaries and adverbs included. */
	readonly from: number;
	readonly passive: boolean;
	readonly progressive: boolean;
	readonly infinitive: boolean;
	readonly negated: boolean;
	/** Will, could, may …: nothing has been said yet. */
	readonly modal: boolean;
	readonly bare: boolean;
}

/** Reads the verb group that ends with the word at `verb`. */
export function verbGroup(words: readonly Word[], verb: number): VerbGroup {
	let from = verb;
	let passive = false;
	let negated = false;
	let infinitive = false;
	let bare = true;
	let modal = false;
	const participle = has(words[verb], L.PARTICIPLE);
	const ing = has(words[verb], L.ING_FORM);
	let progressive = false;
	for (let at = verb - 1; at >= 0 && at >= verb - 8; at--) {
		const word = words[at];
		if (!word || word.kind !== 'word') break;
		if (has(word, L.AUXILIARY)) {
			if (has(word, L.BE)) {
				if (ing) progressive = true;
				else if (participle && bare && !isHas(words, at, verb)) passive = true;
			}
			if (has(word, L.MODAL)) modal = true;
			if (endsInNot(word)) negated = true;
			bare = false;
			from = at;
			continue;
		}
		if (endsName(words, at)) break;
		if (has(word, L.NEGATION)) negated = true;
		// "to say", "to have said"
		else if (word.lower === 'to' && (at === verb - 1 || words[at + 1]?.lower === 'have')) {
			infinitive = true;
			from = at;
			continue;
		} else if (!has(word, L.ADVERB) && !isSince(words, at)) break;
		if (has(word, L.DETERMINER)) break;
		from = at;
	}
	// An adverb that opens the sentence is no part of the group unless an auxiliary or subject stands before it.
	return { from, passive, progressive, infinitive, negated, modal, bare };
}

/** "have since claimed": an adverb behind an auxiliary, a preposition elsewhere. */
function isSince(words: readonly Word[], at: number): boolean {
	return words[at]?.lower === 'since' && has(itemAt(words, at - 1), L.AUXILIARY);
}

/** Classes of nouns for who can intend. */
export const SOMEBODY = L.ORGANISATION | L.PERSON | L.CROWD | L.ANONYMOUS_ROLE;

/** Pronouns that only stand behind a verb. */
export const OBJECTS = /^(?:him|her|them|me|us|it|\w{2,4}sel(?:f|ves))$/;

/** What a clause without "that" may open with, unlike "missing" in "she's reported missing". */
const OPENS_CLAUSE = L.PRONOUN | L.DETERMINER | L.QUANTIFIER | L.NUMBER_WORD;

/**
 * "she's said that": `has` and not `is`, which a verb of saying shows by the object or clause behind it. One that takes the hearer
 * first shows it by the hearer ("she's told us that", not "she's told that"); nobody is said, unless to do something.
 */
function isHas(words: readonly Word[], at: number, verb: number): boolean {
	if (!/^['’]s$/.test(words[at]?.lower ?? '') || !/^(?:he|she|who)$/.test(itemAt(words, at - 1)?.lower ?? ''))
		return false;
	const lemma = SAYING_LEMMAS.get(words[verb]?.lower ?? '') ?? '';
	const traits = SAYING_VERBS.get(lemma);
	if (traits === undefined) return false;
	let behind = verb + 1;
	while (has(words[behind], L.ADVERB) && !has(words[behind], L.PREPOSITION)) behind++;
	const next = words[behind];
	if (traits.includes('o'))
		return (
			next !== undefined && next.lower !== 'it' && (OBJECTS.test(next.lower) || next.capital || has(next, SOMEBODY))
		);
	if (lemma === 'say') return next?.lower !== 'to';
	if (!next) return false;
	if (OBJECTS.test(next.lower)) return true;
	// "he's called “the Rock”": a name, as behind all verbs that tell no clause
	if (!traits.includes('c') || traits.includes('x')) return false;
	if (next.lower === 'that' || isMark(next, ':' + QUOTE_MARKS)) return true;
	if (isMark(next, ',')) return isMark(words[behind + 1], QUOTE_MARKS);
	return (next.capital || has(next, OPENS_CLAUSE)) && isBareClause(words, behind);
}
