import { QUOTE_MARKS, has, isMark, phraseAfter, phraseBefore } from './phrase.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { quotationEndingAt } from './sentenceWords.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import type { Source } from './sources.ts';
import type { VerbGroup } from './verbGroup.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd } from '../words/endings.ts';

/** "…," said Smith; "…, reported the Times": the subject behind its verb, or null. */
export function inverted(at: SentenceWords, verb: number, group: VerbGroup): Phrase | null {
	const { words } = at;
	const before = itemAt(words, group.from - 1);
	const quoteBefore = before !== undefined && before.kind === 'mark' && QUOTE_MARKS.includes(before.lower);
	if (
		!quoteBefore &&
		!isMark(before, ',?!\u2014\u2013') &&
		!(group.from === 0 && quotationEndingAt(at, words[0]?.start ?? 0) !== null)
	)
		return null;
	// "…," Weaver, the manager, said in a statement
	const after = words[verb + 1];
	if (after?.lower === 'that' || has(after, L.PREPOSITION | L.SUBORDINATOR | L.RELATIVE)) return null;
	const phrase = phraseAfter(words, verb + 1);
	if (!phrase || (has(words[phrase.head], L.PRONOUN) && words[phrase.to] && !isMark(words[phrase.to], '.,')))
		return null;
	// "…, say police.", "…, say the researchers."
	if (words[verb]?.lower === 'say' && words[phrase.to] && !isMark(words[phrase.to], '.,')) return null;
	const source = classifySource(words, phrase);
	if (!source?.speaks || holdsVerb(words, phrase) || (!quoteBefore && isAppositive(words, group.from))) return null;
	const next = words[phrase.to];
	if (
		next &&
		next.kind === 'word' &&
		(has(next, L.AUXILIARY) ||
			(has(next, L.VERB_FORM) &&
				!has(next, L.ING_FORM | L.SUBORDINATOR | L.PREPOSITION) &&
				!has(next, L.CALENDAR) &&
				!isReduced(words, phrase.to)) ||
			(next.flags === 0 && endsInEd(next)))
	)
		return null;
	return phrase;
}

/** "said fishermen first noticed the people": a clause, where a past form that no list holds has an object behind it. */
function holdsVerb(words: readonly Word[], { from, to }: Phrase): boolean {
	for (let at = from + 1; at < to - 1; at++) {
		const word = words[at];
		const past = word && word.flags === 0 && !word.capital && endsInEd(word) && word.lower.length > 4;
		if (past && has(words[at + 1], L.DETERMINER | L.PRONOUN) && !has(itemAt(words, at - 1), L.DETERMINER)) return true;
	}
	return false;
}

/**
 * "Keller, spokesman for the army, said": two commas and no verb before the cue, so that nothing has been said yet. What is
 * said without a verb has one comma at most ("No deal, said Keller").
 */
function isAppositive(words: readonly Word[], cue: number): boolean {
	let commas = 0;
	for (let at = 0; at < cue; at++) {
		const word = words[at];
		if (isMark(word, ',')) commas++;
		if (has(word, L.AUXILIARY)) return false;
		if (has(word, L.PAST_FORM | L.S_FORM) && has(word, L.CUE_VERB | L.GENERAL_VERB)) return false;
		if (word?.kind === 'word' && word.flags === 0 && !word.capital && endsInEd(word)) return false;
	}
	return commas > 1;
}

/** "a study released today by X", "a man charged with Y": a participle that belongs to the noun before it. */
function isReduced(words: readonly Word[], at: number): boolean {
	return has(words[at], L.PARTICIPLE) && has(words[at + 1], L.PREPOSITION | L.CALENDAR | L.ADVERB);
}

/** How far behind a fronted participle its clause begins at most, in words. */
const LONGEST_FRONT = 40;

/**
 * The subject of a participle: "X did Y, citing Z"; "a report citing Z". `speaking`: who speaks before it in the sentence
 * and goes on: "said Smith, adding that".
 */
export function participleSubject(
	words: readonly Word[],
	verb: number,
	group: VerbGroup,
	speaking: Phrase | null,
): Phrase | null {
	const before = itemAt(words, group.from - 1);
	// "arrested people for demanding that": whose word it is stands in the object, if anywhere
	if (before?.lower === 'for' && group.from > 1) return null;
	// "a dispute with the board regarding the toll": no participle that tells
	const quoted = quotedAs(words, group.from) ?? (has(words[verb], L.SAYING) ? withSubject(words, group.from) : null);
	if (quoted) return quoted;
	if (before && before.kind === 'word' && !has(before, L.PREPOSITION | L.COORDINATOR | L.SUBORDINATOR)) {
		if (has(before, L.DOCUMENT | L.SAYING_NOUN | L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION | L.PERSON))
			return objectOf(words, phraseBefore(words, group.from));
		return null;
	}
	if (group.from === 0 || (group.from <= 1 && before?.kind === 'word')) {
		for (let comma = verb + 1; comma < words.length && comma < verb + LONGEST_FRONT; comma++) {
			if (isMark(words[comma], ',')) return phraseAfter(words, comma + 1);
		}
		return null;
	}
	return speaking ?? mainSubject(words, group.from);
}

/** "(She) shared a poll", "(he) pointed to a chart", "despite polls": a document without the verb or preposition that it is the object of. */
function objectOf(words: readonly Word[], phrase: Phrase | null): Phrase | null {
	if (!phrase || !has(words[phrase.to - 1], L.DOCUMENT)) return phrase;
	const opening = words[phrase.from];
	// "Keller sent a letter saying": hers
	if (opening?.capital && !has(opening, L.DETERMINER | L.QUANTIFIER | L.PREPOSITION)) return phrase;
	for (let at = phrase.to - 2; at > phrase.from; at--) {
		const before = words[at - 1];
		if (!before || !has(words[at], L.DETERMINER)) continue;
		const governed = before.lower === 'to' || has(before, L.VERB_FORM) || endsInEd(before);
		return governed && !before.capital ? { ...phrase, from: at } : phrase;
	}
	const fronted = phrase.from === 0 && phrase.to > 1 && has(words[0], L.PREPOSITION) && !has(words[0], L.DETERMINER);
	return fronted ? { ...phrase, from: 1 } : phrase;
}

/** Longest phrase between "with" and its participle, in words. */
const LONGEST_WITH = 10;

/**
 * "…, with the ministry saying that", "With Keller reporting a loss, …": who stands between "with" and the participle; null
 * where nobody does. Behind a noun or verb only people stand so ("ended with Keller saying"), unlike "filed a complaint
 * with the board alleging".
 */
function withSubject(words: readonly Word[], from: number): Phrase | null {
	for (let at = from - 1; at >= 0 && at >= from - LONGEST_WITH; at--) {
		const word = words[at];
		if (!word || has(word, L.AUXILIARY | L.RELATIVE | L.SUBORDINATOR)) return null;
		if (word.kind === 'mark' && !isMark(word, "\u2019'.")) return null;
		if (word.lower !== 'with') continue;
		const phrase = at + 1 < from ? phraseAfter(words, at + 1, from) : null;
		if (phrase?.to !== from || !classifySource(words, phrase)?.speaks) return null;
		// "went on with the board saying that"
		const opens =
			at === 0 || words[at - 1]?.kind === 'mark' || has(words[at - 1], L.PREPOSITION | L.ADVERB | L.CALENDAR);
		return opens || isOfPeople(words, phrase) ? phrase : null;
	}
	return null;
}

/** "people", "minister Anna Keller", "footage of Keller": whoever speaks for themselves, and no body. */
function isOfPeople(words: readonly Word[], { from, to, head }: Phrase): boolean {
	if (has(words[head], L.CROWD)) return true;
	if (!words[to - 1]?.capital) return false;
	return words
		.slice(from, to)
		.every((word) => word.lower === 'of' || !has(word, L.DETERMINER | L.PREPOSITION | L.ORGANISATION));
}

/** Participles by which somebody is overheard: "was quoted in the Times saying", "was filmed telling". */
const OVERHEARD: ReadonlySet<string> = new Set('quoted cited heard overheard recorded filmed caught seen'.split(' '));

/** How far before "saying" that participle stands, in words. */
const FARTHEST_OVERHEARD = 10;

/** The subject of the passive that a participle of saying hangs on: "Keller was quoted by the Times as saying"; null where none is. */
function quotedAs(words: readonly Word[], from: number): Phrase | null {
	for (let at = from - 1; at > 0 && at >= from - FARTHEST_OVERHEARD; at--) {
		const word = words[at];
		if (!word || word.kind === 'mark' || has(word, L.RELATIVE)) return null;
		if (!OVERHEARD.has(word.lower)) continue;
		let start = at;
		while (start > 0 && has(words[start - 1], L.AUXILIARY | L.ADVERB) && !has(words[start - 1], L.DETERMINER)) start--;
		return has(itemAt(words, at - 1), L.BE) || has(words[start], L.BE) ? subjectBefore(words, start) : null;
	}
	return null;
}

/** How far behind a document its author is looked for, in words. */
const FARTHEST_AUTHOR = 6;

/** How far within brackets a second name is looked for, in words. */
const FARTHEST_NAME = 5;

/**
 * "rowers (Jane Doe and John Roe)": names of two words right behind in brackets; "divers (Figure 2)", "officers (UK)" and "experts
 * (New York)", of whom there would be more than one name, are not named.
 */
function isNamedInBrackets(words: readonly Word[], { to }: Phrase): boolean {
	const at = isMark(words[to], '(') ? to : to - 1;
	if (!isMark(words[at], '(') || !isFullName(words, at + 1)) return false;
	for (let next = at + 3; next < at + 3 + FARTHEST_NAME && !isMark(words[next], ')'); next++) {
		if ((isMark(words[next], ',') || has(words[next], L.COORDINATOR)) && isFullName(words, next + 1)) return true;
	}
	return false;
}

function isFullName(words: readonly Word[], at: number): boolean {
	return [words[at], words[at + 1]].every(
		(word) => word?.kind === 'word' && word.capital && !has(word, L.FUNCTION_WORD),
	);
}

/**
 * "A new study released today by the Fraser Institute", "X have published research that suggests", "rowers (Jane Doe and John Roe)
 * said": whoever is told beside a source names it.
 */
export function withAuthor(words: readonly Word[], phrase: Phrase, is: Source): Source {
	if (is.kind === 'attributed') return is;
	if (is.kind === 'vague' && isNamedInBrackets(words, phrase)) return { ...is, kind: 'attributed' };
	if (!has(words[phrase.head], L.DOCUMENT)) return is;
	// "The report, “Rivers of the North,” finds": its title names it
	const title = isMark(words[phrase.to], ',') ? phrase.to + 1 : phrase.to;
	if (is.kind === 'anonymous' && isMark(words[title], QUOTE_MARKS) && words[title + 1]?.capital)
		return { ...is, kind: 'attributed' };
	for (let at = phrase.head + 1; at < words.length && at <= phrase.to + FARTHEST_AUTHOR; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:!?')) break;
		if (word.lower !== 'by' && word.lower !== 'from' && word.lower !== 'in') continue;
		const author = phraseAfter(words, at + 1);
		const found = author && classifySource(words, author);
		if (author && found?.kind === 'attributed' && found.speaks && !found.pronoun) return { ...is, kind: 'attributed' };
	}
	const lead = itemAt(words, phrase.from - 1);
	if (!has(lead, L.GENERAL_VERB)) return is;
	const publisher = mainSubject(words, phrase.from);
	const found = publisher && classifySource(words, publisher);
	return found?.kind === 'attributed' && found.speaks ? { ...is, kind: 'attributed' } : is;
}

/** Start of the verb group that an infinitive hangs on. */
export function leadStart(words: readonly Word[], to: number): number {
	let at = to - 1;
	if (words[at]?.lower === 'on') at--;
	while (at > 0 && has(words[at - 1], L.AUXILIARY | L.ADVERB) && !has(words[at - 1], L.DETERMINER)) at--;
	return at;
}
