import { isBareClause } from './complement.ts';
import { QUOTE_MARKS, has, isMark, isOpeningAs } from './phrase.ts';
import { isAgentNoun } from './sources.ts';
import { OBJECTS, SOMEBODY } from './verbGroup.ts';
import type { VerbGroup } from './verbGroup.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInIng, endsInS } from '../words/endings.ts';

/** A word that may be a verb, with its neighbours. */
interface Place {
	readonly words: readonly Word[];
	readonly at: number;
	readonly word: Word;
	readonly before: Word | undefined;
	readonly after: Word | undefined;
}

/** A word that is a verb form elsewhere but a noun or adjective here. */
export function isNounHere(words: readonly Word[], at: number, group: VerbGroup): boolean {
	const word = words[at];
	if (!word) return true;
	const place: Place = { words, at, word, before: itemAt(words, at - 1), after: words[at + 1] };
	const told = byPhrase(place) ?? byCapital(place) ?? byForm(place) ?? byWordBefore(place);
	if (told !== null) return told;
	return !group.infinitive && group.bare && isNounAsBareForm(place);
}

/** By the phrase that it stands in; null where that tells nothing, as in what follows. */
function byPhrase({ words, at, word, before, after }: Place): boolean | null {
	if (before?.lower === 'that' || before?.lower === 'which') return false;
	// "war or other reasons to flee", unlike "the other reasons that"
	if (before?.lower === 'other' && has(word, L.S_FORM) && !has(itemAt(words, at - 2), L.DETERMINER)) return true;
	// "Image credit: Keller"
	if (word.lower === 'credit' && after?.lower === ':') return true;
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
	const isOfThought = word.lower === 'thought' && before?.lower === 'some' && isUnlisted(after);
	return isOfThought && !isBareClause(words, at + 1) ? true : null;
}

/** By its capital behind another word. */
function byCapital({ words, word, before, after }: Place): boolean | null {
	if (!word.capital || before?.kind !== 'word') return null;
	if (STATES.test(word.lower)) return true;
	return !(has(word, L.SAYING) && isTitleCase(words)) || (after?.lower === 'of' && has(word, L.BASE_FORM));
}

/** By its form: what ends in -ing, or is a past form and no other. */
function byForm({ words, at, word, before, after }: Place): boolean | null {
	if (has(word, L.ING_FORM)) return has(before, L.DETERMINER);
	// "McDonald's said": a name that ends as an owner does
	if (before?.possessive && before.capital && isSaidByName(words, at)) return false;
	const isPast = has(word, L.PAST_FORM | L.PARTICIPLE) && !has(word, L.BASE_FORM);
	if (isPast && before?.possessive) return true;
	// "to illustrate said point": the point that was named
	if (word.lower === 'said' && before?.capital === false && itemAt(words, at - 2)?.lower === 'to') {
		const isNamed = after?.kind === 'word' && !after.capital && !endsInS(after) && !has(after, L.FUNCTION_WORD);
		// "a source close to government said inflation would fall"
		if (isNamed && !isBareClause(words, at + 1)) return true;
	}
	return isPast ? has(before, L.DETERMINER | L.PREPOSITION) && !has(before, L.ADVERB) : null;
}

/** By what stands before it and opens a noun. */
function byWordBefore({ words, at, word, before }: Place): boolean | null {
	if (has(before, L.DETERMINER | L.PREPOSITION | L.NUMBER_WORD) && before?.lower !== 'to') return true;
	if (before?.possessive) return true;
	// "for some reason", "wanted some say in": "some" belongs to a noun there
	const isSome = before?.lower === 'some' && has(word, L.BASE_FORM);
	return isSome && has(itemAt(words, at - 2), L.PREPOSITION | L.VERB_FORM) ? true : null;
}

/** Whether a form without an auxiliary or `to`, behind no word that opens a noun, is one. */
function isNounAsBareForm(place: Place): boolean {
	const { word, before } = place;
	if (before?.kind === 'mark') return has(word, L.BASE_FORM) && (has(word, NOUN) || !has(word, L.SAYING | L.THINKING));
	return (
		isNote(place) ||
		isInFixedPhrase(place) ||
		isLabelNoun(place) ||
		isJoined(place) ||
		disagrees(place) ||
		(has(word, NOUN) && isSayingNoun(place))
	);
}

/** A piece of writing, and not that somebody writes it. */
function isNote({ words, at, word, before, after }: Place): boolean {
	if (!NOTES.test(word.lower)) return false;
	// "the head note is", "her post was": one verb does not follow another
	const next = after?.lower === 'that' || after?.lower === 'which' ? words[at + 2] : after;
	if (has(next, L.AUXILIARY) && !has(before, L.PRONOUN | L.RELATIVE)) return true;
	// "instead of monolithic book notes.", unlike "…, the book notes."
	const isLast = after === undefined || isMark(after, '.');
	if (isLast && has(word, L.S_FORM) && isUndetermined(words, at - 1)) return true;
	// "many document editing tools": what a thing is for stands before it
	return has(word, L.BASE_FORM) && has(before, L.QUANTIFIER) && after !== undefined && endsInIng(after);
}

function isInFixedPhrase({ word, before, after }: Place): boolean {
	// "long, but thanks to the pilots short": owing to them
	if (word.lower === 'thanks' && after?.lower === 'to') return true;
	if (word.lower === 'think' && after?.lower.startsWith('tank')) return true;
	// "the states had left": one verb does not follow another
	if (word.lower === 'states' && has(after, L.AUXILIARY)) return true;
	// "South Carolina state Reps.": after one name a bare form agrees with nothing.
	return word.lower === 'state' && before?.capital === true && after?.capital === true && !endsInS(before);
}

/** "all record labels were", "text labels, and": somebody is labelled by his name or a pronoun right behind. */
function isLabelNoun({ words, at, word, before }: Place): boolean {
	const agrees = has(word, L.BASE_FORM) && before?.kind === 'word' && endsInS(before);
	return LABELS.test(word.lower) && !agrees && !isLabelled(words, at + 1);
}

/** "career highlights and awards", "for his jokes and puns": what is joined without an object is a list of nouns. */
function isJoined({ word, before, after }: Place): boolean {
	const joins = after?.lower === 'and' || after?.lower === 'or';
	return joins && has(word, L.BASE_FORM | L.S_FORM) && isUnlistedSingular(before);
}

/** It agrees with no noun that stands before it. */
function disagrees({ words, at, word, before, after }: Place): boolean {
	// "how many suspects were": a verb in -s does not agree with a plural.
	if (has(word, L.S_FORM) && PLURALS.has(before?.lower ?? '')) return true;
	if (!has(word, L.BASE_FORM) || has(word, L.PAST_FORM)) return false;
	// "our revolver credit facility": a bare form agrees with no singular noun
	if (isUnlistedSingular(before) && isUnlisted(after)) return true;
	// "the Keller brand was sold": a bare form behind one name, before a verb
	return (
		before?.capital === true &&
		!endsInS(before) &&
		has(after, L.BE) &&
		has(itemAt(words, at - 2), L.DETERMINER) &&
		// "what the British say is a right"
		itemAt(words, at - 3)?.lower !== 'what'
	);
}

/** Whether what is a noun of saying as well (`claim`, `report`) is that here, since nothing behind it is what somebody says. */
function isSayingNoun(place: Place): boolean {
	const { words, at, word, before, after } = place;
	if (closesTail(words, at) || standsBehindAs(words, at)) return false;
	if (has(word, L.BASE_FORM) && has(word, L.SAYING) && isPeople(before) && !has(after, L.AUXILIARY)) return false;
	if (has(before, L.PRONOUN | L.RELATIVE | L.QUANTIFIER)) return false;
	return !opensWhatIsSaid(place) || (isUnlistedSingular(before) && has(word, L.BASE_FORM));
}

/** What somebody says may begin behind it. */
function opensWhatIsSaid({ words, at, word, before, after: next }: Place): boolean {
	return (
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
			next.capital)
	);
}

/** A word in small letters that no list knows: most often a noun. */
function isUnlisted(word: Word | undefined): boolean {
	return word?.kind === 'word' && word.flags === 0 && !word.capital;
}

function isUnlistedSingular(word: Word | undefined): boolean {
	return word !== undefined && isUnlisted(word) && !endsInS(word);
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
