import type { Word } from './words.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd } from '../words/endings.ts';

/** A noun phrase as indices of a sentence's words: `from` inclusive, `to` exclusive, `head` its main noun. */
export interface Phrase {
	readonly from: number;
	readonly to: number;
	readonly head: number;
}

/** Longest subject that is followed leftwards, in words. */
const LONGEST_PHRASE = 28;

export function has(word: Word | undefined, bits: number): boolean {
	return word !== undefined && (word.flags & bits) !== 0;
}

export function isMark(word: Word | undefined, marks: string): boolean {
	return word !== undefined && word.kind === 'mark' && marks.includes(word.lower);
}

/** `Today` of "USA Today reported": with a capital behind another one it is no adverb. */
export function endsName(words: readonly Word[], at: number): boolean {
	return words[at]?.lower === 'today' && words[at].capital && itemAt(words, at - 1)?.capital === true;
}

/**
 * "As Keller claims, …", "…, as Keller claims.": an "as" that opens a clause, at the beginning of the sentence, behind a mark or a
 * coordinator; not one of "as well as", "such as", "known as", "as old as".
 */
export function isOpeningAs(words: readonly Word[], at: number): boolean {
	if (words[at]?.lower !== 'as') return false;
	const before = itemAt(words, at - 1);
	return before === undefined || before.kind === 'mark' || has(before, L.COORDINATOR);
}

export const QUOTE_MARKS = '"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\'';

/** Forms in -s of verbs that are plural nouns as often. */
const ALSO_PLURALS: ReadonlySet<string> = new Set(
	'buys catches cuts deals draws drives falls fights flies grows hits leads leaves meets pays rises runs sets spends stands steals strikes wins uses needs works helps starts stops turns moves lives looks follows changes plays opens walks offers remains raises passes returns increases decreases covers acts visits attends signs hosts launches releases issues files charges convicts sentences bans fires faces costs trades funds finances attracts damages defeats beats attacks marks forms founds crosses travels fuels drives prompts triggers forces pushes drops slips jumps gains controls addresses handles aims struggles shapes reports claims plans estimates results tests shoots breaks records tries'.split(
		' ',
	),
);

/** Past tense or -s form that can only be a verb where it stands, so that a subject cannot reach over it. */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word') return false;
	// "the actor Will Keller"
	if (word.lower === 'will' && word.capital && at > 0 && words[at + 1]?.capital) return false;
	if (has(word, L.AUXILIARY)) return true;
	if (!has(word, L.CUE_VERB | L.GENERAL_VERB)) return false;
	const before = itemAt(words, at - 1);
	if (has(before, L.DETERMINER | L.PREPOSITION) || before?.possessive) return false;
	if (word.capital && at > 0) return false;
	const noun = has(word, L.SAYING_NOUN | L.DOCUMENT | L.CROWD | L.PERSON | L.ORGANISATION | L.ANONYMOUS_ROLE | L.EVENT);
	if (has(word, L.PAST_FORM)) {
		// A reduced relative ("the report released today", "a man charged with") does not end a subject.
		const reduced = has(words[at + 1], L.PREPOSITION | L.CALENDAR) || isRecent(words, at + 1);
		if (has(word, L.PARTICIPLE) && reduced && !has(before, L.PRONOUN)) return false;
		return !noun;
	}
	if (has(word, L.S_FORM))
		return (
			!noun &&
			(has(before, L.PRONOUN) ||
				before?.capital === true ||
				(has(word, L.GENERAL_VERB) && !ALSO_PLURALS.has(word.lower)))
		);
	if (has(word, L.BASE_FORM)) return has(before, L.PRONOUN);
	return false;
}

/** Index of the word where the noun phrase that ends before `end` begins. */
function phraseStart(words: readonly Word[], end: number): number {
	let at = end - 1;
	const stop = Math.max(0, end - LONGEST_PHRASE);
	while (at >= stop) {
		const word = words[at];
		if (!word) break;
		if (word.kind === 'mark') {
			if (isMark(word, '.') || isMark(word, '$\u20ac\u00a3%#@&/') || isOwning(words, at)) {
				at--;
				continue;
			}
			break;
		}
		if (has(word, L.SUBORDINATOR) && !has(word, L.PREPOSITION)) break;
		// "That poll found"
		if (has(word, L.RELATIVE) && !(at === 0 && word.lower === 'that' && end > 1)) break;
		if (word.lower === 'to' && itemAt(words, at - 1)?.lower === 'according') break;
		if (has(word, L.COORDINATOR)) {
			if (word.lower !== 'and' && word.lower !== 'or') break;
			const left = itemAt(words, at - 1);
			const right = words[at + 1];
			if (!left || !right || left.kind === 'mark') break;
			if (!left.capital && (right.capital || has(right, L.PRONOUN | L.DETERMINER | L.ADVERB))) break;
			if (left.capital && has(right, L.PRONOUN)) break;
		}
		if (isFiniteVerb(words, at)) break;
		if (word.lower === 'to' && has(words[at + 1], L.BASE_FORM) && !has(words[at + 1], L.SAYING_NOUN | L.DOCUMENT))
			break;
		at--;
	}
	return at + 1;
}

/** The apostrophe of "the workers' claim". */
function isOwning(words: readonly Word[], at: number): boolean {
	return isMark(words[at], "'\u2019") && itemAt(words, at - 1)?.possessive === true;
}

/** The head of the phrase `[from, to)`: the noun before its first preposition; behind "of" where the first noun only counts. */
function headOf(words: readonly Word[], from: number, to: number): number {
	for (let at = from + 1; at < to; at++) {
		const word = words[at];
		if (has(word, L.RELATIVE)) return at - 1;
		if (!has(word, L.PREPOSITION)) {
			const reduced =
				!word?.capital &&
				(has(words[at + 1], L.PREPOSITION | L.CALENDAR) || isRecent(words, at + 1)) &&
				(has(word, L.PARTICIPLE | L.ING_FORM) || (word !== undefined && POSTPOSED.has(word.lower)));
			if (reduced) {
				let noun = at - 1;
				while (noun > from && has(words[noun], L.ADVERB) && !has(words[noun], L.DETERMINER)) noun--;
				if (!has(words[noun], L.DETERMINER | L.ADVERB)) return noun;
			}
			// "a poll last week found"
			if (isRecent(words, at) && at + 2 === to) return beforeParticiple(words, from, at - 1);
			continue;
		}
		const before = itemAt(words, at - 1);
		const counts =
			has(before, L.QUANTIFIER | L.NUMBER_WORD) ||
			before?.kind === 'number' ||
			(before !== undefined && PARTITIVES.has(before.lower));
		if (word?.lower === 'of' && counts) continue;
		if (has(before, L.ADVERB) && counts) continue;
		let noun = at - 1;
		while (noun > from && (has(words[noun], L.ADVERB) || isUnknownParticiple(words, noun))) noun--;
		return noun;
	}
	return to - 1;
}

/** "a poll conducted last week": the noun before the participle at `last`; `last` itself where it is none. */
function beforeParticiple(words: readonly Word[], from: number, last: number): number {
	const reduced = isUnknownParticiple(words, last) || (has(words[last], L.PARTICIPLE) && !words[last]?.capital);
	return last > from && reduced ? last - 1 : last;
}

/** "last week", "this year", "earlier": a time behind a noun. */
function isRecent(words: readonly Word[], at: number): boolean {
	const first = words[at]?.lower;
	if (first === 'earlier' || first === 'yesterday' || first === 'today') return true;
	return (first === 'last' || first === 'this') && TIMES.has(words[at + 1]?.lower ?? '');
}

/** Nouns of time: "last week", "this morning". */
export const TIMES: ReadonlySet<string> = new Set(
	'week month year day morning afternoon evening night weekend spring summer autumn fall winter'.split(' '),
);

/** "a survey conducted by", "a plan hatched in": a participle behind its noun, of a verb that no list holds. */
function isUnknownParticiple(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before = itemAt(words, at - 1);
	if (!word || word.flags !== 0 || word.capital || !endsInEd(word) || word.lower.length < 5) return false;
	return before?.kind === 'word' && !has(before, L.DETERMINER | L.QUANTIFIER | L.ADVERB | L.NUMBER_WORD);
}

/** Adjectives that stand behind their noun: "a source close to", "people familiar with". */
const POSTPOSED: ReadonlySet<string> = new Set([
	'close',
	'emerita',
	'emeritus',
	'familiar',
	'aware',
	'responsible',
	'critical',
	'loyal',
	'knowledgeable',
	'sympathetic',
]);

/** Nouns that only count what follows "of". */
export const PARTITIVES: ReadonlySet<string> = new Set(
	'batch trove slew string flurry spate bunch bulk group team number majority minority handful couple series range panel variety lot lots array chorus generation pair dozen member members share percentage percent body host crowd wave all both none each'.split(
		' ',
	),
);

const PARAGRAPH = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;

/** Trims what opens a sentence but belongs to no subject: adverbs, conjunctions, a fronted phrase of time or place. */
function trimStart(words: readonly Word[], from: number, to: number): number {
	let at = from;
	// "1.5 The director": the number of a paragraph
	if (from === 0 && to > 1 && words[1]?.capital && PARAGRAPH.test(words[0]?.lower ?? '')) at++;
	while (
		at < to - 1 &&
		(has(words[at], L.ADVERB | L.COORDINATOR) || has(words[at], L.CALENDAR)) &&
		!has(words[at], L.DETERMINER | L.QUANTIFIER)
	)
		at++;
	// "…, with some experts worried that": the subject of a clause without a finite verb
	if (words[at]?.lower === 'with' && at + 1 < to) return at + 1;
	// "to discuss the sale of equipment the president said"
	if (itemAt(words, from - 1)?.lower === 'to' && has(words[from], L.BASE_FORM)) {
		for (let last = to - 1; last > from + 1; last--)
			if (has(words[last], L.DETERMINER) && !has(words[last - 1], L.PREPOSITION)) return last;
	}
	if (has(words[at], L.PREPOSITION) && !has(words[at], L.ADVERB)) {
		// "In August the president", "At the summit Vance": the subject begins at the last determiner or name.
		for (let last = to - 1; last > at + 1; last--) {
			const word = words[last];
			const before = words[last - 1];
			if (has(word, L.DETERMINER | L.PRONOUN) && !has(before, L.PREPOSITION)) return last;
			if (
				word?.capital &&
				before &&
				!before.capital &&
				!has(before, L.PREPOSITION | L.DETERMINER | L.COORDINATOR | L.TITLE)
			)
				return last;
		}
	}
	return at;
}

const FIRMS: ReadonlySet<string> = new Set(
	'inc inc. llc l.l.c. llp ltd ltd. plc corp corp. lp l.p. co. gmbh'.split(' '),
);

/** "had written an op-ed", "are touting a poll": the object behind a verb whose auxiliary ends the phrase. */
function withoutParticiple(words: readonly Word[], from: number): number {
	const open = words[from];
	const isVerb = has(itemAt(words, from - 1), L.AUXILIARY) && has(open, L.PARTICIPLE | L.ING_FORM);
	return isVerb && !open?.capital && has(words[from + 1], L.DETERMINER) ? from + 1 : from;
}

/** "a deal Keller condemned": the name behind a noun for what cannot speak is the subject of a clause about that. */
function namedSubject(words: readonly Word[], from: number, end: number): number {
	let name = end;
	while (name > from && words[name - 1]?.capital && words[name - 1]?.kind === 'word') name--;
	const thing = itemAt(words, name - 1);
	const isThing = name < end && name - 1 > from && !thing?.possessive && has(thing, L.EVENT);
	return isThing && has(words[from], L.DETERMINER) && !words[from + 1]?.capital ? name : from;
}

/** The noun phrase that ends right before `end`, or null. */
export function phraseBefore(words: readonly Word[], end: number): Phrase | null {
	if (end <= 0) return null;
	// "a few minutes later they"
	if (has(itemAt(words, end - 1), L.PRONOUN)) return { from: end - 1, to: end, head: end - 1 };
	const begins = phraseStart(words, end);
	// "Weber Trams, Inc.": what kind of firm it is stands behind a comma
	const firm = FIRMS.has(words[begins]?.lower ?? '') && isMark(itemAt(words, begins - 1), ',');
	const trimmed = trimStart(words, firm ? phraseStart(words, begins - 1) : begins, end);
	const from = namedSubject(words, withoutParticiple(words, trimmed), end);
	if (from >= end) return null;
	return { from, to: end, head: headOf(words, from, end) };
}

/** The noun phrase that begins at `from`: up to a mark, a verb or a clause. */
export function phraseAfter(words: readonly Word[], from: number, limit: number = words.length): Phrase | null {
	let to = from;
	const stop = Math.min(limit, from + LONGEST_PHRASE);
	while (to < stop) {
		const word = words[to];
		if (!word) break;
		if (word.kind === 'mark' && !isMark(word, '$\u20ac\u00a3%#@&/') && !isOwning(words, to)) break;
		if (to > from) {
			if (has(word, L.SUBORDINATOR) && !has(word, L.PREPOSITION)) break;
			if (has(word, L.RELATIVE)) break;
			if (has(word, L.AUXILIARY)) break;
			if (has(word, L.COORDINATOR)) {
				const right = words[to + 1];
				const left = itemAt(words, to - 1);
				if (!right || right.kind === 'mark' || !left?.capital || !right.capital) break;
			}
			if (has(word, L.PREPOSITION) && has(words[to + 1], L.ING_FORM)) break;
			// "urged by a court of auditors to speed up"
			if (word.lower === 'to' && isInfinitive(words, to)) break;
			if (has(word, L.CALENDAR) && !has(itemAt(words, to - 1), L.PREPOSITION | L.DETERMINER)) break;
			if (
				!word.capital &&
				has(word, L.PAST_FORM | L.ING_FORM) &&
				has(word, L.CUE_VERB | L.GENERAL_VERB) &&
				!has(itemAt(words, to - 1), L.DETERMINER | L.PREPOSITION)
			)
				break;
			if (
				!word.capital &&
				has(word, L.PREPOSITION) &&
				TIME_PREPOSITIONS.has(word.lower) &&
				!words[to + 1]?.capital &&
				!has(words[to + 1], L.DETERMINER)
			)
				break;
			if (has(word, L.PREPOSITION) && has(words[to + 1], L.CALENDAR)) break;
			// "a filing dated 27 February"
			if (word.lower === 'dated') break;
			if (has(word, L.PRONOUN)) break;
			// "said Will Keller", "said May Weber"
		} else if (has(word, L.AUXILIARY | L.SUBORDINATOR) && !(word.capital && words[to + 1]?.capital)) return null;
		to++;
	}
	while (to > from && has(itemAt(words, to - 1), L.PREPOSITION | L.DETERMINER | L.COORDINATOR)) to--;
	return to > from ? { from, to, head: headOf(words, from, to) } : null;
}

/** "to" with what cannot be a place, a person or a number behind it. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return words[at]?.lower === 'to' && next?.kind === 'word' && !next.capital && !has(next, L.DETERMINER | L.PRONOUN);
}

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'during', 'after', 'before', 'amid', 'as', 'on', 'at']);

/**
 * Where the phrase or clause of "more than" ends at the latest: "(said) more than 40 boats were gone", unlike "(raised) more
 * than 40 pounds -- all that it had" and "(found) more than 40 boats and sold them".
 */
export function endOfMore(words: readonly Word[], than: number): number {
	let end = than + 1;
	while (end < words.length && !closesMore(words, end)) end++;
	return end;
}

/** A mark, "as", a second verb behind "and", or a plural right behind the number: "3,100 lives". */
function closesMore(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.kind === 'mark') return !isMark(word, "%$\u20ac\u00a3\u2019'");
	if (word?.lower === 'as') return true;
	if (has(word, L.S_FORM) && words[at - 1]?.kind === 'number') return !has(words[at + 1], L.AUXILIARY);
	return has(word, L.COORDINATOR) && has(words[at + 1], L.AUXILIARY | L.PAST_FORM | L.S_FORM);
}
