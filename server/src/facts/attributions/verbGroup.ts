import { isBareClause } from './complement.ts';
import { QUOTE_MARKS, endsName, has, isMark, isOpeningAs } from './phrase.ts';
import { isAgentNoun } from './sources.ts';
import { SAYING_LEMMAS, SAYING_VERBS } from './verbs.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInIng, endsInNot, endsInS } from '../words/endings.ts';

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
const SOMEBODY = L.ORGANISATION | L.PERSON | L.CROWD | L.ANONYMOUS_ROLE;

/** Pronouns that only stand behind a verb. */
const OBJECTS = /^(?:him|her|them|me|us|it|\w{2,4}sel(?:f|ves))$/;

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

/** Classes of nouns that share their form with a verb: `claim`, `report`. */
const NOUN = L.SAYING_NOUN | L.DOCUMENT | L.ORGANISATION | L.EVENT | L.CROWD;

/** Words that stand before a plural. */
const PLURALS: ReadonlySet<string> = new Set(
	'some many several few both most numerous countless various these those'.split(' '),
);

/** How much of a sentence is looked at to tell a headline. */
const HEADLINE = 16;

/** "Trump Says He Never Pledged": words have capitals as headlines give them to all but the small ones. */
function isTitleCase(words: readonly Word[]): boolean {
	let small = 0;
	let capital = 0;
	for (const word of words.slice(0, HEADLINE)) {
		if (word.kind !== 'word' || has(word, L.PREPOSITION | L.DETERMINER | L.COORDINATOR)) continue;
		if (word.capital) capital++;
		else small++;
	}
	return capital >= 4 && small * 5 <= capital;
}

/** "McDonald's said sales fell", unlike "Keller's told story": what ends as an owner does says so. */
function isSaidByName(words: readonly Word[], at: number): boolean {
	const lower = words[at]?.lower;
	return lower === 'says' || lower === 'said';
}

/** `United States`, in capitals too. */
const STATES = /^states?$/;

/** Verbs that are written pieces as well, and seldom stand without what they tell. */
const NOTES = /^(?:notes?|lists?|details?|posts?|documents?|outlines?|quotes?|comments?|remarks?|jokes?)$/;

/** A singular noun in small letters that neither an article nor a comma opens, however many words stand between: no subject by itself. */
function isUndetermined(words: readonly Word[], at: number): boolean {
	const noun = words[at];
	if (noun?.kind !== 'word' || noun.capital || endsInS(noun) || has(noun, L.FUNCTION_WORD | L.ADVERB)) return false;
	let before = at - 1;
	while (words[before]?.kind === 'word' && !has(words[before], L.FUNCTION_WORD)) before--;
	const opens = itemAt(words, before);
	return opens?.kind === 'word' && !has(opens, L.DETERMINER);
}

/** Nouns of what is put on things, which give no word where nothing behind them could be named so. */
const LABELS = /^(?:labels?|brands?)$/;

/** How far behind its label it may stand as what a thing is labelled, in words: "labels 40 percent of it as toxic". */
const FARTHEST_LABEL = 6;

/** "labels him a liar", "brands Keller “weak”", "labels the plan a waste", "labels plastics as toxic". */
function isLabelled(words: readonly Word[], at: number): boolean {
	const next = words[at];
	if (!next) return false;
	for (let behind = at + 1; behind < at + FARTHEST_LABEL; behind++) {
		if (words[behind]?.lower === 'as') return true;
		if (words[behind]?.kind === 'mark' || has(words[behind], L.AUXILIARY | L.PRONOUN | L.SUBORDINATOR)) break;
	}
	return (
		has(next, L.DETERMINER) ||
		OBJECTS.test(next.lower) ||
		isMark(next, QUOTE_MARKS) ||
		(next.kind === 'word' && next.capital)
	);
}

/** A plural for people or bodies: a noun in the singular hardly follows it, and a verb agrees with it ("insurers estimate"). */
function isPeople(word: Word | undefined): boolean {
	if (word === undefined || word.kind !== 'word' || !endsInS(word)) return false;
	return has(word, SOMEBODY) || isAgentNoun(word.lower);
}

/** "…, the Associated Press reports.": behind a comma, a name and nothing else stands before the verb that ends the sentence. */
function closesTail(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (!has(words[at], L.S_FORM) || !has(words[at], L.SAYING) || (next && !isMark(next, '.'))) return false;
	let from = at;
	while (from > 0 && words[from - 1]?.kind === 'word' && words[from - 1]?.capital) from--;
	if (from === at) return false;
	if (words[from - 1]?.lower === 'the') from--;
	return from > 1 && isMark(words[from - 1], ',');
}

/** "As Reuters reports, …", "…, as the study estimates.": behind "as" and one name or noun it is a verb, and what is said stands around it. */
function standsBehindAs(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	if (!has(words[at], L.S_FORM) || !has(words[at], L.SAYING) || (next && !isMark(next, ',.'))) return false;
	let from = at;
	while (from > 0 && words[from - 1]?.kind === 'word' && words[from - 1]?.capital && words[from - 1]?.lower !== 'as')
		from--;
	const noun = words[at - 1];
	if (from === at && noun?.kind === 'word' && !endsInS(noun) && has(itemAt(words, at - 2), L.DETERMINER)) from--;
	if (from === at) return false;
	if (has(words[from - 1], L.DETERMINER)) from--;
	return isOpeningAs(words, from - 1);
}

/** A word that is a verb form elsewhere but a noun or adjective here. */
export function isNounHere(words: readonly Word[], at: number, group: VerbGroup): boolean {
	const word = words[at];
	if (!word) return true;
	const before = itemAt(words, at - 1);
	if (before?.lower === 'that' || before?.lower === 'which') return false;
	// "war or other reasons to flee", unlike "the other reasons that"
	if (before?.lower === 'other' && has(word, L.S_FORM) && !has(itemAt(words, at - 2), L.DETERMINER)) return true;
	// "Image credit: Keller"
	if (word.lower === 'credit' && words[at + 1]?.lower === ':') return true;
	// "a property tax credit included": rather the noun, but behind whoever can give it
	if (
		word.lower === 'credit' &&
		before?.kind === 'word' &&
		!before.capital &&
		!endsInS(before) &&
		!has(before, SOMEBODY | L.PRONOUN | L.RELATIVE | L.QUANTIFIER | L.AUXILIARY | L.ADVERB) &&
		before.lower !== 'to'
	)
		return true;
	// "some thought experiments"
	if (
		word.lower === 'thought' &&
		before?.lower === 'some' &&
		words[at + 1]?.kind === 'word' &&
		words[at + 1]?.flags === 0 &&
		words[at + 1]?.capital === false &&
		!isBareClause(words, at + 1)
	)
		return true;
	if (word.capital && before?.kind === 'word' && STATES.test(word.lower)) return true;
	if (word.capital && at > 0 && words[at - 1]?.kind === 'word')
		return !(has(word, L.SAYING) && isTitleCase(words)) || (words[at + 1]?.lower === 'of' && has(word, L.BASE_FORM));
	if (has(word, L.ING_FORM)) return has(before, L.DETERMINER);
	// "McDonald's said": a name that ends as an owner does
	if (before?.possessive && before.capital && isSaidByName(words, at)) return false;
	if (has(word, L.PAST_FORM | L.PARTICIPLE) && !has(word, L.BASE_FORM) && before?.possessive) return true;
	// "to illustrate said point": the point that was named
	if (word.lower === 'said' && before?.capital === false && itemAt(words, at - 2)?.lower === 'to') {
		const named = words[at + 1];
		const isNamed = named?.kind === 'word' && !named.capital && !endsInS(named) && !has(named, L.FUNCTION_WORD);
		// "a source close to government said inflation would fall"
		if (isNamed && !isBareClause(words, at + 1)) return true;
	}
	if (has(word, L.PAST_FORM | L.PARTICIPLE) && !has(word, L.BASE_FORM))
		return has(before, L.DETERMINER | L.PREPOSITION) && !has(before, L.ADVERB);
	if (has(before, L.DETERMINER | L.PREPOSITION | L.NUMBER_WORD) && before?.lower !== 'to') return true;
	if (before?.possessive) return true;
	// "for some reason", "wanted some say in": "some" belongs to a noun there
	if (before?.lower === 'some' && has(word, L.BASE_FORM) && has(itemAt(words, at - 2), L.PREPOSITION | L.VERB_FORM))
		return true;
	if (group.infinitive || !group.bare) return false;
	if (before?.kind === 'mark') return has(word, L.BASE_FORM) && (has(word, NOUN) || !has(word, L.SAYING | L.THINKING));
	// "the head note is", "her post was": one verb does not follow another
	const told = words[at + 1]?.lower === 'that' || words[at + 1]?.lower === 'which' ? words[at + 2] : words[at + 1];
	if (has(told, L.AUXILIARY) && !has(before, L.PRONOUN | L.RELATIVE) && NOTES.test(word.lower)) return true;
	// "how many suspects were": a verb in -s does not agree with a plural.
	if (has(word, L.S_FORM) && PLURALS.has(before?.lower ?? '')) return true;
	const after = words[at + 1];
	// "instead of monolithic book notes.", unlike "…, the book notes."
	const isLast = after === undefined || isMark(after, '.');
	if (isLast && has(word, L.S_FORM) && NOTES.test(word.lower) && isUndetermined(words, at - 1)) return true;
	// "long, but thanks to the pilots short": owing to them
	if (word.lower === 'thanks' && after?.lower === 'to') return true;
	// "many document editing tools": what a thing is for stands before it
	if (has(word, L.BASE_FORM) && NOTES.test(word.lower) && has(before, L.QUANTIFIER) && after && endsInIng(after))
		return true;
	// "all record labels were", "text labels, and": somebody is labelled by his name or a pronoun right behind
	const agrees = has(word, L.BASE_FORM) && before?.kind === 'word' && endsInS(before);
	if (LABELS.test(word.lower) && !agrees && !isLabelled(words, at + 1)) return true;
	if (word.lower === 'think' && after?.lower.startsWith('tank')) return true;
	// "career highlights and awards", "for his jokes and puns": what is joined without an object is a list of nouns.
	if (
		(after?.lower === 'and' || after?.lower === 'or') &&
		has(word, L.BASE_FORM | L.S_FORM) &&
		before?.kind === 'word' &&
		before.flags === 0 &&
		!before.capital &&
		!endsInS(before)
	)
		return true;
	// "the states had left": one verb does not follow another
	if (word.lower === 'states' && has(after, L.AUXILIARY)) return true;
	// "the Keller brand was sold": a bare form behind one name, before a verb
	if (
		has(word, L.BASE_FORM) &&
		!has(word, L.PAST_FORM) &&
		before?.capital &&
		!endsInS(before) &&
		has(after, L.BE) &&
		has(itemAt(words, at - 2), L.DETERMINER) &&
		// "what the British say is a right"
		itemAt(words, at - 3)?.lower !== 'what'
	)
		return true;
	// "our revolver credit facility": a bare form agrees with no singular noun
	if (
		has(word, L.BASE_FORM) &&
		!has(word, L.PAST_FORM) &&
		before?.kind === 'word' &&
		before.flags === 0 &&
		!before.capital &&
		!endsInS(before) &&
		after?.kind === 'word' &&
		after.flags === 0 &&
		!after.capital
	)
		return true;
	// "South Carolina state Reps.": after one name a bare form agrees with nothing.
	if (word.lower === 'state' && before?.capital && after?.capital && !endsInS(before)) return true;
	if (has(word, NOUN)) {
		const next = words[at + 1];
		if (closesTail(words, at) || standsBehindAs(words, at)) return false;
		if (has(word, L.BASE_FORM) && has(word, L.SAYING) && isPeople(before) && !has(next, L.AUXILIARY)) return false;
		if (has(before, L.PRONOUN | L.RELATIVE | L.QUANTIFIER)) return false;
		const opens =
			next !== undefined &&
			(next.lower === 'that' ||
				next.lower === 'how' ||
				(next.lower === 'out' && word.lower === 'point') ||
				next.lower === 'for' ||
				// "the Trust estimates there are"; a capital that opens the sentence tells nothing: "Cost estimates there are"
				(next.lower === 'there' && has(words[at + 2], L.BE) && before?.capital === true && at > 1) ||
				has(next, L.DETERMINER | L.PRONOUN) ||
				OBJECTS.test(next.lower) ||
				next.kind === 'number' ||
				// "the Trust reports more than half"
				(has(word, L.S_FORM) && next.lower === 'more' && words[at + 2]?.lower === 'than' && before?.capital === true) ||
				QUOTE_MARKS.includes(next.lower) ||
				next.lower === ':' ||
				// "claims, wrongly, that"
				(next.lower === ',' && isMark(words[at + 3], ',') && words[at + 4]?.lower === 'that') ||
				(next.lower === 'to' &&
					has(word, L.THINKING | L.ATTITUDE) &&
					(before?.capital === true || has(before, SOMEBODY))) ||
				next.capital);
		return (
			!opens ||
			(before !== undefined &&
				before.kind === 'word' &&
				before.flags === 0 &&
				!before.capital &&
				!endsInS(before) &&
				has(word, L.BASE_FORM))
		);
	}
	return false;
}
