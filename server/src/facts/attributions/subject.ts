import * as L from './lexicon.ts';
import { QUOTE_MARKS, endsName, has, isFiniteVerb, isMark, phraseBefore } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd, endsInS } from '../words/endings.ts';
import { verbOf } from '../words/verbs.ts';
import { isAgentNoun } from './sources.ts';

/** How far into a sentence its main verb is looked for, in words. */
const FARTHEST_MAIN_VERB = 60;
/** Longest stretch between two commas that is stepped over ("Vance, speaking at the event, criticised"). */
const LONGEST_ASIDE = 30;

/** Most words in a bracket that tells of which party or place somebody is. */
const LONGEST_BRACKET = 8;

const DASHES = '\u2013\u2014-';

/**
 * The subject of the verb group that begins at `verb`: the phrase before it, over an aside between commas or dashes, or the
 * antecedent of "who", "which", "that". Null where there is none.
 */
export function subjectBefore(words: readonly Word[], verb: number): Phrase | null {
	let end = withoutDay(words, verb);
	const before = itemAt(words, end - 1);
	if (!before) return null;
	if (has(before, L.RELATIVE) && (before.lower === 'who' || before.lower === 'which' || before.lower === 'that')) {
		end--;
		if (isMark(itemAt(words, end - 1), ',')) end--;
		const phrase = phraseBefore(words, end);
		if (phrase && before.lower !== 'that') return nearestAntecedent(words, phrase);
		return phrase;
	}
	// "Manafort, citing "the unique magic," said": the comma stands inside the marks.
	if (isMark(before, CLOSING_QUOTES) && isMark(itemAt(words, end - 2), ',')) end--;
	const bracketed = before.lower === ',' ? beforeBracket(words, end - 1) : null;
	if (bracketed) return bracketed;
	if (isMark(itemAt(words, end - 1), `,)${DASHES}`)) {
		const opener = before.lower === ')' ? '(' : (itemAt(words, end - 1)?.lower ?? ',');
		for (let at = end - 2; at > 0 && at >= end - LONGEST_ASIDE; at--) {
			if (!isMark(words[at], opener)) continue;
			return beforeAside(words, opener === ',' ? relativeComma(words, at) : at);
		}
		// A stray comma between subject and verb ("A report led by X, has revealed").
		if (before.lower !== ',') return null;
		return has(words[verb], L.AUXILIARY) ? phraseBefore(words, end - 1) : placedName(words, end - 1, verb);
	}
	if (isMark(before, CLOSING_QUOTES)) return beforeTitle(words, end - 1);
	if (before.kind === 'mark') return null;
	const joint = coordinatorBefore(words, end);
	if (joint > 0) return coordinatedSubject(words, joint);
	const phrase = phraseBefore(words, end);
	if (!phrase) return null;
	return beforeRelative(words, phrase, end) ?? nameBeforeOffice(words, phrase) ?? withoutOpeningDay(words, phrase);
}

/** "When polls closed, Gov. Anna Keller (D-Maine), said": the name before a bracket with a stray comma behind it; else null. */
function beforeBracket(words: readonly Word[], comma: number): Phrase | null {
	if (!isMark(itemAt(words, comma - 1), ')')) return null;
	for (let at = comma - 2; at > 0 && at >= comma - LONGEST_BRACKET; at--) {
		if (!isMark(words[at], '(')) continue;
		const phrase = phraseBefore(words, at);
		if (!phrase || phrase.to - phrase.from < 2) return null;
		for (let n = phrase.from; n < phrase.to; n++)
			if (words[n]?.kind === 'word' && (!words[n]?.capital || has(words[n], NO_NAME))) return null;
		return phrase;
	}
	return null;
}

/** "Members who have praised his plan warned": the phrase is the object of a relative clause without commas; its antecedent, else null. */
function beforeRelative(words: readonly Word[], { from, head }: Phrase, verb: number): Phrase | null {
	if (words[from]?.lower === 'named' || words[from]?.lower === 'identified') return unnamedBefore(words, from);
	const tells = has(words[verb], L.PAST_FORM | L.S_FORM) && has(itemAt(words, from - 1), L.VERB_FORM);
	// "who has lost several loved ones": no object yet
	if (!tells || words[head]?.capital || has(words[head], L.PRONOUN | L.QUANTIFIER | L.DETERMINER)) return null;
	let who = from - 2;
	while (has(words[who], L.AUXILIARY | L.ADVERB) && !has(words[who], L.RELATIVE)) who--;
	return words[who]?.lower === 'who' && words[who - 1]?.kind === 'word' ? phraseBefore(words, who) : null;
}

/** "A witness who asked not to be named told": whoever wants to stay unnamed; null where nobody does. */
function unnamedBefore(words: readonly Word[], named: number): Phrase | null {
	if (words[named - 1]?.lower !== 'be' || words[named - 2]?.lower !== 'to') return null;
	for (let who = named - 3; who > 0 && who > named - LONGEST_BRACKET; who--)
		if (words[who]?.lower === 'who') return phraseBefore(words, isMark(words[who - 1], ',') ? who - 1 : who);
	return null;
}

/** "Last Friday Keller announced", "This March the board said": the subject behind the day that opens the sentence. */
function withoutOpeningDay(words: readonly Word[], phrase: Phrase): Phrase {
	const { from, head } = phrase;
	const opens = /^(?:last|next|this|late|early)$/.test(words[from]?.lower ?? '') && has(words[from + 1], L.CALENDAR);
	const rest = words[from + 2];
	return opens && from + 2 <= head && (rest?.capital || has(rest, L.DETERMINER))
		? { ...phrase, from: from + 2 }
		: phrase;
}

/** Days, months and what may stand behind them: "Friday", "March 3", "Monday evening". */
const CLOSES_DAY = /^(?:morning|afternoon|evening|night|\d{1,4})$/;

/** What makes a weekday the name of one day of the year. */
const NAMED_DAY = /^(?:super|black|good|holy|ash|easter|cyber|giving)$/;

/** Words that stand in no name, with a capital or without. */
const NO_NAME = L.CALENDAR | L.PREPOSITION | L.DETERMINER | L.QUANTIFIER | L.PRONOUN | L.ADVERB | L.AUXILIARY;

/** Papers whose name ends in "on Sunday". */
const SUNDAY_PAPER = /^(?:mail|independent|scotland|wales)$/;

/** A body, a person, or a name of two words: "the ministry Friday said", "Anna Keller Friday said", unlike "Bloody Sunday showed". */
function stands(words: readonly Word[], last: number): boolean {
	if (has(words[last], L.ORGANISATION | L.PERSON | L.CROWD | L.ANONYMOUS_ROLE | L.DOCUMENT)) return true;
	return [words[last], itemAt(words, last - 1)].every((word) => word?.capital === true && !has(word, NO_NAME));
}

/**
 * Where the subject ends before a day that stands between it and its verb: "Anna Keller on Friday announced", "the ministry late
 * Monday said". The verb itself where no day does, or where nothing is left before it. Without a preposition only days of the week
 * tell, and only before a past tense: "Jane March", "the law of 12 June 2010", "the Saturday show" are names and phrases of their own.
 */
function withoutDay(words: readonly Word[], verb: number): number {
	let at = verb - 1;
	if (CLOSES_DAY.test(words[at]?.lower ?? '')) at--;
	const day = words[at];
	if (!day || !has(day, L.CALENDAR) || !day.capital) return verb;
	const from = at;
	if (/^(?:on|in|by)$/.test(itemAt(words, at - 1)?.lower ?? '')) at--;
	if (/^(?:late|later|early|earlier|last|this|next)$/.test(itemAt(words, at - 1)?.lower ?? '')) at--;
	const last = itemAt(words, at - 1);
	const bare = at === from;
	if (bare && !(day.lower.endsWith('day') && has(words[verb], L.PAST_FORM) && stands(words, at - 1))) return verb;
	if (day.lower === 'sunday' && last?.capital && SUNDAY_PAPER.test(last.lower)) return verb;
	const stays =
		!last ||
		(last.kind === 'mark' && last.lower !== ')' && !(last.lower === ',' && !bare)) ||
		has(last, L.DETERMINER | L.PREPOSITION | L.COORDINATOR | L.PARTICIPLE) ||
		(last.flags === 0 && !last.capital && endsInEd(last)) ||
		NAMED_DAY.test(last.lower);
	return stays ? verb : at;
}

/** "Commissioner of Police", unlike "Mayor Lee" and "Secretary of State Lee": no name stands behind the office at `head`. */
function isBareOffice(words: readonly Word[], head: number, to: number): boolean {
	if (head + 1 === to) return true;
	if (!/^(?:of|for)$/.test(words[head + 1]?.lower ?? '')) return false;
	return has(words[head + 2], L.DETERMINER) || head + 3 >= to || !words[head + 3]?.capital;
}

/**
 * "…,” Anna Keller, head of the mills said": an office without an article stands as no subject, but beside the name before its
 * comma, whose second comma was left out. The name, which opens the sentence or follows a quotation; else null.
 */
function nameBeforeOffice(words: readonly Word[], { from, to }: Phrase): Phrase | null {
	const first = words[from];
	if (!isMark(itemAt(words, from - 1), ',') || !first || has(first, L.DETERMINER | L.QUANTIFIER | L.PRONOUN))
		return null;
	let head = from;
	while (head + 1 < to && words[head + 1]?.kind === 'word' && !has(words[head + 1], L.PREPOSITION)) head++;
	const office = words[head];
	if (!office || endsInS(office)) return null;
	const listed = has(office, L.PERSON | L.ANONYMOUS_ROLE | L.TITLE);
	if (first.capital ? !listed || !isBareOffice(words, head, to) : !listed && !isAgentNoun(office.lower)) return null;
	let start = from - 1;
	while (start > 0 && words[start - 1]?.kind === 'word' && words[start - 1]?.capital) start--;
	// "Last Tuesday, head of the mills": a day and no name
	for (let at = start; at < from - 1; at++) if (has(words[at], NO_NAME)) return null;
	const opens =
		start === 0 ||
		isMark(words[start - 1], QUOTE_MARKS) ||
		// "in Leeds, West Yorkshire, Commissioner of Police Lee": a place
		(first.capital && isMark(words[start - 1], ',') && !itemAt(words, start - 2)?.capital);
	return opens && from - 1 - start >= 2 ? { from: start, to: from - 1, head: from - 2 } : null;
}

/** "Jonas Lee from the harbour board, said": a name with its place, which opens the sentence, before a stray comma; else null. */
function placedName(words: readonly Word[], end: number, verb: number): Phrase | null {
	if (words[verb]?.capital) return null;
	const phrase = phraseBefore(words, end);
	if (
		!phrase ||
		phrase.from > 0 ||
		phrase.head < 1 ||
		!/^(?:from|of|at|for|with)$/.test(words[phrase.head + 1]?.lower ?? '')
	)
		return null;
	for (let at = 0; at <= phrase.head; at++) if (!words[at]?.capital || has(words[at], NO_NAME)) return null;
	return phrase;
}

const CLOSING_QUOTES = '"\u201d\u2019\'';

/** "The study, "Effects of Poverty", concludes": the document before its title in quotation marks, which end at `close`. */
function beforeTitle(words: readonly Word[], close: number): Phrase | null {
	for (let at = close - 1; at > 0 && at >= close - LONGEST_ASIDE; at--) {
		if (!isMark(words[at], QUOTE_MARKS)) continue;
		const end = isMark(itemAt(words, at - 1), ',') ? at - 1 : at;
		return has(itemAt(words, end - 1), L.DOCUMENT) ? phraseBefore(words, end) : null;
	}
	return null;
}

/** "Slinker, whose firm, Paradata, sells data, said": the comma before a relative pronoun that the one at `comma` lies behind. */
function relativeComma(words: readonly Word[], comma: number): number {
	for (let at = comma - 1; at > 0 && at >= comma - LONGEST_ASIDE; at--) {
		if (isMark(words[at], '.;:!?')) break;
		const next = words[at + 1]?.lower;
		if (isMark(words[at], ',') && (next === 'whose' || next === 'who' || next === 'which')) return at;
	}
	return comma;
}

/**
 * The phrase before the aside opened at `opener`, a bracket or an age between it and the name stepped over:
 * "Cummings (D-Md.), chair of the committee, said"; "Ghazal, 39, a visitor from Lyon, told".
 */
function beforeAside(words: readonly Word[], opener: number): Phrase | null {
	let end = opener;
	if (isMark(itemAt(words, end - 1), ')')) {
		for (let at = end - 2; at > 0 && at > end - LONGEST_ASIDE; at--) {
			if (!isMark(words[at], '(')) continue;
			end = at;
			break;
		}
	}
	// "Ghazal, meanwhile, who sits at home, said"
	if (has(itemAt(words, end - 1), L.ADVERB) && isMark(itemAt(words, end - 2), ',')) end -= 2;
	const phrase = listBefore(words, phraseBefore(words, end));
	// "Ghazal, 39," and "Ghazal, of Lyon,"
	const first = phrase ? words[phrase.from] : undefined;
	const age = phrase !== null && phrase.to - phrase.from === 1 && first?.kind === 'number';
	const placed = first?.lower === 'of' || first?.lower === 'from';
	return phrase && (age || placed) && isMark(itemAt(words, phrase.from - 1), ',')
		? phraseBefore(words, phrase.from - 1)
		: phrase;
}

/** "Keller of the Institute for Rivers, Lakes and Harbours": the phrase with the items before its last two; the phrase itself where it ends no list. */
function listBefore(words: readonly Word[], phrase: Phrase | null): Phrase | null {
	if (!phrase || !words.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'and')) return phrase;
	const [item, comma] = [itemAt(words, phrase.from - 2), itemAt(words, phrase.from - 1)];
	if (!isMark(comma, ',') || !item?.capital || !words[phrase.from]?.capital) return phrase;
	const first = phraseBefore(words, phrase.from - 1);
	// "In Leeds, Keller and Lee"
	if (!first || first.to - first.from < 2 || has(itemAt(words, first.from - 1), L.PREPOSITION)) return phrase;
	return has(words[first.from], L.PREPOSITION | L.CALENDAR) ? phrase : { ...first, to: phrase.to };
}

/** Index of the "and" or "but" right before a verb group, adverbs and a day between them aside; 0 where none is. */
function coordinatorBefore(words: readonly Word[], verb: number): number {
	let at = verb - 1;
	while (at > 0 && has(words[at], L.ADVERB | L.CALENDAR) && !has(words[at], L.COORDINATOR)) at--;
	if (at > 0 && at < verb - 1 && has(words[at], L.PREPOSITION)) at--;
	return has(words[at], L.COORDINATOR) ? at : 0;
}

/** "They rushed in and said", "He is ill but told": the subject of the nearest verb before the conjunction that has one. */
function coordinatedSubject(words: readonly Word[], joint: number): Phrase | null {
	const ofAside = isMark(itemAt(words, joint - 1), ',');
	let nearest: Phrase | null = null;
	for (let at = joint - 1; at > 0 && at > joint - FARTHEST_MAIN_VERB; at--) {
		if (!isMainVerb(words, at)) continue;
		let start = at;
		while (start > 0 && has(words[start - 1], L.ADVERB | L.AUXILIARY) && !endsName(words, start - 1)) start--;
		if (start === 0 || coordinatorBefore(words, start) > 0) continue;
		const subject = subjectBefore(words, start);
		// "a paper claiming the mayor sold boats, and later clarified": of a clause that the participle tells
		if (!subject || holdsSaying(words, subject)) continue;
		// "They read the notes of those who rowed, and found": behind a comma the main clause goes on
		if (!ofAside || !has(itemAt(words, start - 1), L.RELATIVE)) return subject;
		nearest ??= subject;
	}
	return nearest;
}

/** "(a paper) claiming the mayor": what follows the participle is the subject of what it tells. */
function holdsSaying(words: readonly Word[], { from, to }: Phrase): boolean {
	return words.slice(from, to - 1).some((word) => has(word, L.SAYING) && has(word, L.ING_FORM) && !word.capital);
}

/** A finite verb as far as its form tells: an auxiliary, a known past tense or -s form, any other word in -ed. */
function isMainVerb(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word') return false;
	if (has(word, L.AUXILIARY)) return true;
	const before = itemAt(words, at - 1);
	if (word.capital || before?.possessive || has(before, L.DETERMINER | L.PREPOSITION)) return false;
	if (has(word, L.CUE_VERB | L.GENERAL_VERB)) return has(word, L.PAST_FORM) || isFiniteVerb(words, at);
	if (word.flags !== 0 || before?.kind !== 'word') return false;
	return endsInEd(word) ? word.lower.length > 4 : isIrregularPast(word.lower);
}

/** "shook", "fled": no form of a verb in the lists here, but in that of the irregular ones. */
function isIrregularPast(word: string): boolean {
	const verb = verbOf(word);
	// "its bid for the port": what is a base form, too, may be a noun
	return (
		verb?.known === true && verb.form === 'past' && verb.lemma !== word && !/^(?:bit|bound|ground|wound)$/.test(word)
	);
}

/** "critics of the plan who argue" keeps its head; "views of leaders who argue" takes the last person. */
function nearestAntecedent(words: readonly Word[], phrase: Phrase): Phrase {
	const people = L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION | L.PERSON;
	if (has(words[phrase.head], people) || words[phrase.head]?.capital) return phrase;
	for (let at = phrase.to - 1; at > phrase.from; at--) {
		const word = words[at];
		if (!has(word, people) && !word?.capital && !has(word, L.QUANTIFIER)) continue;
		let from = at;
		while (from > phrase.from && !has(words[from - 1], L.PREPOSITION | L.COORDINATOR)) from--;
		return { from, to: phrase.to, head: at };
	}
	return phrase;
}

/** The subject of the sentence's main clause: the phrase before its first finite verb. */
export function mainSubject(words: readonly Word[], limit: number): Phrase | null {
	for (let at = 1; at < limit && at < FARTHEST_MAIN_VERB; at++) {
		if (!isMainVerb(words, at)) continue;
		let start = at;
		while (start > 0 && has(words[start - 1], L.ADVERB)) start--;
		const subject = subjectBefore(words, start);
		// "In a widely read column": no verb, since nothing ends before it
		if (!subject || has(itemAt(words, subject.to - 1), L.DETERMINER | L.PREPOSITION)) continue;
		// "Even as shares fell, Keller wrote": of a clause before the main one, whose comma follows
		const fronted = has(itemAt(words, subject.from - 1), L.SUBORDINATOR) ? commaBehind(words, at, limit) : 0;
		if (fronted === 0) return subject;
		at = fronted;
	}
	return null;
}

/** Index of the next comma before `limit`, 0 where none is. */
function commaBehind(words: readonly Word[], from: number, limit: number): number {
	for (let at = from + 1; at < limit - 1; at++) if (isMark(words[at], ',')) return at;
	return 0;
}
