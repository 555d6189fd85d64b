import type { Word } from './words.ts';
import { PARTITIVES, QUOTE_MARKS, TIMES, endOfMore, has, isInfinitive, isMark } from './phrase.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInIng, endsInS } from '../words/endings.ts';

/** What follows a verb: its content, or nothing of the kind. */
export type Complement = 'clause' | 'quotation' | 'nounPhrase' | 'infinitive' | 'preposition' | 'nothing';

/** Prepositions that lead from a verb of saying to its content. */
const CONTENT_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	Object.entries({
		warn: 'of about against',
		caution: 'against about',
		complain: 'about of',
		boast: 'of about',
		brag: 'of about',
		joke: 'about',
		speak: 'of about against',
		talk: 'about of',
		write: 'about of that',
		call: 'for on',
		point: 'to out',
		refer: 'to',
		comment: 'on',
		elaborate: 'on',
		advocate: 'for',
		rail: 'against',
		advise: 'against on',
		tell: 'of about',
		hint: 'at',
		report: 'on',
		ask: 'about for',
		lament: 'about over',
		preach: 'about',
		testify: 'about',
		speculate: 'about on',
		theorise: 'about',
		remark: 'on',
		opine: 'on',
		agree: 'with on',
		protest: 'against',
		object: 'to',
		know: 'about of',
		think: 'about of',
		worry: 'about over',
		believe: 'in',
		hope: 'for',
		dream: 'of',
		vote: 'for against',
		plan: 'for on',
		wonder: 'about',
		say: 'of about',
		respond: 'to',
		reply: 'to',
		rule: 'against on',
		disagree: 'with',
		describe: 'as',
		characterise: 'as',
		characterize: 'as',
		portray: 'as',
		depict: 'as',
		dismiss: 'as',
		denounce: 'as',
	}).map(([verb, prepositions]) => [verb, new Set(prepositions.split(' '))] as const),
);

const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
	'that',
	'whether',
	'how',
	'why',
	'what',
	'who',
	'when',
	'where',
	'if',
	'which',
	'there',
]);

/** Of these, what opens a clause of time or condition as well. */
const TELLS_WHEN: ReadonlySet<string> = new Set(['when', 'where', 'if']);

/** They open a clause of time, behind which what was said may still follow. */
const TIMED: ReadonlySet<string> = new Set(['after', 'before', 'while', 'as', 'once']);

/** Verbs of finding: with a plain object they tell what was done ("found a body"), with a clause what was learned. */
export const CLAUSE_ONLY: ReadonlySet<string> = new Set([
	'find',
	'show',
	'indicate',
	'discover',
	'determine',
	'detect',
	'demonstrate',
	'establish',
	'hold',
	'observe',
]);

/** Behind their hearer, "of" belongs to the hearer: "spoke to the minister of ports". */
const CONVERSES: ReadonlySet<string> = new Set(['speak', 'talk']);

/** Where the content of the verb at `verb` begins, and what it is. `at` is a word index. */
export function complementAfter(
	words: readonly Word[],
	verb: number,
	lemma: string,
): { readonly type: Complement; readonly at: number } {
	let at = verb + 1;
	const prepositions = CONTENT_PREPOSITIONS.get(lemma);
	let behindHearer = false;
	for (let steps = 0; steps < 14; steps++) {
		const word = words[at];
		if (!word) return { type: 'nothing', at };
		if (word.kind === 'mark') {
			if (QUOTE_MARKS.includes(word.lower)) return { type: 'quotation', at: at + 1 };
			const next = words[at + 1];
			if (isMark(word, ',:') && next && QUOTE_MARKS.includes(next.kind === 'mark' ? next.lower : '\0'))
				return { type: 'quotation', at: at + 2 };
			if (isMark(word, ':')) return { type: next ? 'quotation' : 'nothing', at: at + 1 };
			if (isMark(word, ',') && next && CLAUSE_OPENERS.has(next.lower) && next.lower === 'that')
				return { type: 'clause', at: at + 2 };
			// "Our neighbour says, she was …"
			if (lemma === 'say' && isMark(word, ',') && has(next, L.PRONOUN) && has(words[at + 2], L.AUXILIARY))
				return { type: 'clause', at: at + 1 };
			const aside = afterAside(words, at);
			if (aside !== null) return aside;
			return { type: isMark(word, '$\u20ac\u00a3') ? 'nounPhrase' : 'nothing', at };
		}
		if (
			(word.lower === 'as' &&
				(words[at + 1]?.lower === 'much' || words[at + 1]?.lower === 'though' || words[at + 1]?.lower === 'if')) ||
			word.lower === 'so' ||
			word.lower === 'otherwise'
		)
			return { type: 'clause', at };
		// "added to the stock when prices fell": behind a hearer, a time or a place they tell when it was said
		if (at > verb + 1 && TELLS_WHEN.has(word.lower) && words[at - 1]?.kind === 'word' && !has(words[at - 1], L.ADVERB))
			return clauseBehind(words, at);
		if (CLAUSE_OPENERS.has(word.lower)) return { type: 'clause', at: word.lower === 'that' ? at + 1 : at };
		// "point out that": what follows is a clause as behind "say"
		const opener = word.lower === 'out' ? words[at + 1]?.lower : undefined;
		if (prepositions && opener !== undefined && CLAUSE_OPENERS.has(opener))
			return { type: 'clause', at: opener === 'that' ? at + 2 : at + 1 };
		// "reported but gave no figures": nothing of what was said
		if (at === verb + 1 && word.lower === 'but') return { type: 'nothing', at };
		// "spoke to the minister of ports": whose minister
		if (word.lower === 'of' && behindHearer && CONVERSES.has(lemma) && isOffice(words, at))
			return { type: 'nothing', at };
		if (prepositions?.has(word.lower)) return { type: 'preposition', at: at + 1 };
		if (word.lower === 'to') {
			const next = words[at + 1];
			if (has(next, L.DETERMINER | L.PRONOUN | L.ORGANISATION) || next?.capital || HEARER.test(next?.lower ?? '')) {
				// "said to reporters that": step over the hearer.
				at = afterPhrase(words, at + 1);
				behindHearer = true;
				continue;
			}
			return { type: 'infinitive', at: at + 1 };
		}
		// "said more than half of the boats were gone", unlike "said more than once that"
		if (
			lemma !== 'hold' &&
			word.lower === 'more' &&
			words[at + 1]?.lower === 'than' &&
			isBareClause(words.slice(at + 1, endOfMore(words, at + 1)), 0)
		)
			return { type: 'clause', at };
		if (has(word, L.ADVERB) || has(word, L.CALENDAR)) {
			at++;
			continue;
		}
		if (isTime(words, at)) {
			at += 2;
			continue;
		}
		if (has(word, L.PREPOSITION) && !has(word, L.DETERMINER)) {
			// "suspected of committing": a deed, no word of anyone's.
			if (has(words[at + 1], L.ING_FORM) || /^[a-z]{2,}ing$/.test(words[at + 1]?.lower ?? ''))
				return { type: 'nothing', at };
			// "said in a statement that", "insisted on Friday that": step over time, place and manner.
			const after = afterPhrase(words, at + 1);
			if (after >= words.length || after <= at + 1) return { type: 'nothing', at };
			at = after;
			continue;
		}
		if (word.lower === 'before' && (words[at + 1]?.capital || has(words[at + 1], L.DETERMINER))) {
			// "argued before the court that"
			const after = afterPhrase(words, at + 1);
			if (words[after]?.lower === 'that') return { type: 'clause', at: after + 1 };
		}
		// "said Monday after meeting the board that"
		if (has(word, L.SUBORDINATOR))
			return at > verb && TIMED.has(word.lower) ? clauseBehind(words, at) : { type: 'nothing', at };
		const heard = HEARERS.has(lemma) ? (afterHearer(words, at) ?? wishBehind(words, at, lemma)) : null;
		return heard ?? { type: 'nounPhrase', at };
	}
	return { type: 'nothing', at };
}

/** "suggested to me that", "admitted to them that". */
const HEARER = /^(?:me|us|him|them)$/;

/** "after the storm that hit the town", "before that": no clause of what was said begins here. */
function isRelative(words: readonly Word[], that: number): boolean {
	const next = words[that + 1];
	return (
		!next || next.kind === 'mark' || has(next, L.AUXILIARY) || (has(next, L.PAST_FORM | L.S_FORM) && !next.capital)
	);
}

/** "the minister of ports", "members of the board", "the University of Leeds": unlike "Reuters of the loss", "reporters of a storm". */
function isOffice(words: readonly Word[], of: number): boolean {
	const hearer = words[of - 1];
	if (!hearer || hearer.upper) return false;
	if (hearer.capital) return has(hearer, ASKED | L.TITLE);
	return !endsInS(hearer) || PARTITIVES.has(hearer.lower) || words[of + 1]?.capital === true;
}

/** "said on Monday when he arrived that": the clause behind one of time; nothing where there is none. */
function clauseBehind(words: readonly Word[], from: number): { readonly type: Complement; readonly at: number } {
	for (let at = from + 1; at < words.length && at < from + LONGEST_ASIDE; at++) {
		if (words[at]?.kind === 'mark' && !isMark(words[at], ',')) break;
		if (words[at]?.lower === 'that' && !isRelative(words, at)) return { type: 'clause', at: at + 1 };
	}
	return { type: 'nothing', at: from };
}

/** Verbs that name the hearer first: "told Reuters that", "asked Obama whether". */
const HEARERS: ReadonlySet<string> = new Set([
	'tell',
	'ask',
	'inform',
	'notify',
	'remind',
	'warn',
	'assure',
	'advise',
	'brief',
	'urge',
]);

/** "this week", "that evening", "last month". */
function isTime(words: readonly Word[], at: number): boolean {
	const first = words[at]?.lower;
	const pointing = first === 'this' || first === 'that' || first === 'last' || first === 'the';
	return pointing && TIMES.has(words[at + 1]?.lower ?? '');
}

/** Longest aside between a verb of saying and its "that", in words. */
const LONGEST_ASIDE = 24;

/** Longest list of hearers with their offices before what they are urged to do, in words. */
const LONGEST_HEARERS = 48;

/** "said, however, that …", "says, win or lose, he …": what follows the aside opened at `mark`; null where none is. */
function afterAside(words: readonly Word[], mark: number): { readonly type: Complement; readonly at: number } | null {
	const opened = words[mark]?.lower ?? '';
	if (!isMark(words[mark], ',\u2014\u2013')) return null;
	for (let at = mark + 2; at < words.length && at < mark + LONGEST_ASIDE; at++) {
		const word = words[at];
		// "responded, with a smile: “…”"
		const colon = opened === ',' && isMark(word, ':');
		if (word?.kind !== 'mark' || (word.lower !== opened && !colon)) continue;
		const next = words[at + 1];
		if (next?.lower === 'that') return { type: 'clause', at: at + 2 };
		if (next?.kind === 'mark' && QUOTE_MARKS.includes(next.lower)) return { type: 'quotation', at: at + 2 };
		return !colon && has(next, L.PRONOUN) && has(words[at + 2], L.AUXILIARY) ? { type: 'clause', at: at + 1 } : null;
	}
	return null;
}

/** The content behind a hearer; null where none follows. */
function afterHearer(words: readonly Word[], from: number): { readonly type: Complement; readonly at: number } | null {
	let at = afterPhrase(words, from);
	if (at === from) return null;
	for (let steps = 0; steps < 4; steps++) {
		const step = words[at];
		if (has(step, L.CALENDAR | L.ADVERB)) at++;
		else if (isTime(words, at)) at += 2;
		// "asked the tower for permission to land" tells what was wanted
		else if (has(step, L.PREPOSITION) && !/^(?:about|of|for)$/.test(step?.lower ?? '') && !isInfinitive(words, at))
			at = afterPhrase(words, at + 1);
		else break;
	}
	const word = words[at];
	// "…, an official told Reuters.": the content stands before.
	if (!word || isMark(word, '.;!?')) return { type: 'nothing', at };
	if (CLAUSE_OPENERS.has(word.lower)) return { type: 'clause', at: word.lower === 'that' ? at + 1 : at };
	if (word.lower === 'to') return { type: 'infinitive', at: at + 1 };
	if (has(word, L.PRONOUN | L.DETERMINER) && isBareClause(words, at)) return { type: 'clause', at };
	const next = words[at + 1];
	if (word.kind === 'mark' && QUOTE_MARKS.includes(word.lower)) return { type: 'quotation', at: at + 1 };
	if (isMark(word, ',:') && next?.kind === 'mark' && QUOTE_MARKS.includes(next.lower))
		return { type: 'quotation', at: at + 2 };
	return null;
}

/** Verbs of a wish, which may be quoted behind "to". */
const WISHES: ReadonlySet<string> = new Set(['ask', 'urge', 'warn', 'advise', 'remind']);

/** Whoever can be asked for something. */
const ASKED = L.PERSON | L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION;

/** "urged the mayors of the coast and the minister, Anna Keller, to “tell …”": a quotation that says what the hearers are to do. */
function wishBehind(
	words: readonly Word[],
	from: number,
	lemma: string,
): { readonly type: Complement; readonly at: number } | null {
	if (!WISHES.has(lemma)) return null;
	for (let at = from; at < words.length && at < from + LONGEST_HEARERS; at++) {
		const word = words[at];
		if (isMark(word, '.;:!?') || has(word, L.RELATIVE | L.SUBORDINATOR | L.AUXILIARY)) return null;
		if (word?.lower !== 'to' || !isMark(words[at + 1], QUOTE_MARKS)) continue;
		// "a paper known to “print lies”", "the move to “The Hub”": none of the hearers stands before, no deed behind
		const hearer = itemAt(words, at - 1);
		const isHearer = isMark(hearer, ',') || hearer?.capital === true || has(hearer, ASKED);
		return isHearer && words[at + 2]?.capital === false ? { type: 'quotation', at: at + 2 } : null;
	}
	return null;
}

/** Index behind a short noun phrase: up to a mark, preposition, verb or clause opener. */
function afterPhrase(words: readonly Word[], from: number): number {
	let at = from;
	while (at < words.length && at < from + 8) {
		const word = words[at];
		if (!word || word.kind === 'mark' || CLAUSE_OPENERS.has(word.lower)) break;
		const dated = has(word, L.CALENDAR) && has(itemAt(words, at - 1), L.DETERMINER);
		if (at > from && !dated && has(word, L.PREPOSITION | L.AUXILIARY | L.PRONOUN | L.CALENDAR | L.SUBORDINATOR)) break;
		if (at > from && has(word, L.DETERMINER) && !word.capital && !has(words[at - 1], L.DETERMINER)) break;
		at++;
	}
	return at;
}

/** A finite verb within reach: what follows is a clause without "that", not a plain noun phrase. */
export function isBareClause(words: readonly Word[], from: number): boolean {
	if (has(words[from], L.PRONOUN)) return true;
	for (let at = from + 1; at < words.length && at < from + 14; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:!?')) return false;
		if (has(word, L.RELATIVE | L.SUBORDINATOR)) return false;
		if (
			has(word, L.AUXILIARY) &&
			!endsInIng(word) &&
			word.lower !== 'be' &&
			word.lower !== 'been' &&
			!isMark(itemAt(words, at - 1), ',')
		)
			return true;
		if (
			has(word, L.S_FORM | L.PAST_FORM) &&
			has(word, L.GENERAL_VERB | L.CUE_VERB) &&
			!word.capital &&
			!has(itemAt(words, at - 1), L.DETERMINER | L.PREPOSITION) &&
			!has(word, L.SAYING_NOUN | L.DOCUMENT) &&
			// "announced the causes of": a plural noun
			!(has(word, L.S_FORM) && words[at + 1]?.lower === 'of') &&
			// "people feel tired, says Keller": behind the comma somebody else speaks
			!(isMark(itemAt(words, at - 1), ',') && words[at + 1]?.capital === true)
		) {
			if (!(has(word, L.PARTICIPLE) && has(words[at + 1], L.PREPOSITION))) return true;
		}
	}
	return false;
}

/** "called it a mistake", "calling him 'rocket man'": a name is given to something. */
export function isNaming(words: readonly Word[], from: number): boolean {
	let aside = false;
	for (let at = from; at < words.length && at < from + 14; at++) {
		const word = words[at];
		if (!word) return false;
		if (isMark(word, ',')) {
			aside = true;
			continue;
		}
		if (word.kind === 'mark') return QUOTE_MARKS.includes(word.lower);
		// "calling the victim and pretending to be the agent": a deed, and another
		const next = words[at + 1];
		if (has(word, L.COORDINATOR) && next && endsInIng(next)) return false;
		// "calling out those who didn't get the story": what follows belongs to a clause of its own
		if (at > from && has(word, L.RELATIVE | L.SUBORDINATOR)) return false;
		if (
			at > from &&
			!aside &&
			(word.lower === 'a' || word.lower === 'an' || word.lower === 'the') &&
			!has(itemAt(words, at - 1), L.PREPOSITION | L.COORDINATOR | L.DETERMINER)
		)
			return true;
	}
	return false;
}
