import type { Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import { directs, directsBehindClause } from './directions.ts';
import { isIngredient, isListOfNames } from './lists.ts';
import { IMPERATIVE } from './lexicon.ts';
import { hints } from '../words/wordRoles.ts';
import { isReference } from './references.ts';
import { isDataRow } from './reported.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd, endsInS } from '../words/endings.ts';

/** Why a sentence asserts nothing that a source could be asked for; null where it does. */
export type NoClaim =
	| 'heading'
	| 'code'
	| 'title'
	| 'question'
	| 'imperative'
	| 'tail'
	| 'leadIn'
	| 'aboutText'
	| 'reference'
	| 'fragment';

/** "As Reuters reported:", "he said.": a sentence that only hands over to a quotation. */
const MOST_WORDS_OF_A_TAIL = 6;
/** Most words of a lead-in that ends with a colon. */
const MOST_WORDS_OF_A_LEAD_IN = 14;

/** "Port Elmet, Norvik, Saturday." */
const MOST_WORDS_OF_A_DATELINE = 6;

const ABOUT_TEXT =
	/\b(?:this|the following|the accompanying) (?:article|post|report|page|piece|story|guide|blog|list|section|video|link)\b[^.!?]{0,80}?\b(?:provides?|offers?|explains?|explores?|covers?|discuss(?:es)?|looks? at|walks?|shows? you|takes? you|has more|details)\b|\b(?:read|learn|find out|see|click) (?:more|on|here|below)\b[^.!?]{0,60}[.!]?$|\bin this (?:article|post|report|guide|section|piece|video)\b[^.!?]{0,40}\b(?:we|i|you)\b|\bcan be further explored\b|\bbrings? (?:me|us) to\b/i;

/** "Below are nine things …", "Here is a quick guide", "… can be found here.", "This story was first published …": tells of the text, not of the world. */
const POINTS_AT_TEXT =
	/^(?:[^,.;:"\u201c]{1,60}, )?(?:below|here) (?:is|are|you)\b|^here['\u2019]s\b|\bcan be (?:(?:found|read|seen|viewed|downloaded) (?:here|below|online)|accessed (?:here|below)|(?:found|read|seen|viewed|accessed) in (?:the|this|his|her|their) (?:[a-z]+ )?(?:article|document|interview|paper|piece|post|report|story|study|transcript) (?:here|below|online))\b|^(?:(?:correction|update|clarification|editor['\u2019]s note): )?this (?:article|post|posting|piece|story|column|essay) (?:(?:has been|was|is) (?:first |originally |also )?(?:contributed|published|written|posted|updated|reprinted|republished|translated|adapted|excerpted|syndicated|sponsored|corrected)|(?:first |originally )?appeared)\b/i;

/** "More on that shortly.", unlike "More on those islands died." */
const MORE_TO_COME =
	/^more (?:on|about) (?:(?:this|that|these|those)(?: (?:issue|matter|point|question|story|subject|topic)s?)?|it|them)(?: (?:all|here|below|shortly|soon|later|now|then|next|tomorrow|further|another|as|at|in|when|to come)\b|\W*$)/i;

/** "Originally published in …", "An earlier version of this article misstated …", "Additional reporting by …": what editors add. */
const EDITORIAL =
	/^(?:(?:correction|update|clarification|editor['\u2019]s note): )?(?:originally (?:published|posted|printed) (?:in|on|at|by)\b[^,;]{1,60}$|an? (?:earlier|previous|prior) version of (?:this|the) (?:article|post|posting|piece|story|column|essay|report|headline)\b)/i;
const CREDIT = /^\(?(?:Additional |additional )?(?:Reporting|reporting|Writing|writing|Editing|editing) by \p{Lu}/u;

/** "For more details, please consult …": a request, wherever it stands. */
const REQUESTS =
	/(?:^|[,;] )please (?:(?!d\b)[a-z]{3,20}\b|do(?: not|n['\u2019]t)?\b)|\bplease (?:also )?(?:call|check|click|consult|contact|email|note|refer|see|send|visit|write)\b/i;

function hasFiniteVerb(words: readonly Word[]): boolean {
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || word.kind !== 'word') continue;
		if ((word.flags & L.AUXILIARY) !== 0) return true;
		if (at === 0) continue;
		const before = itemAt(words, at - 1);
		if (before && (before.flags & (L.DETERMINER | L.PREPOSITION)) !== 0) continue;
		if ((word.flags & (L.PAST_FORM | L.S_FORM)) !== 0) return true;
		if (
			word.flags === 0 &&
			!word.capital &&
			word.lower.length > 4 &&
			(endsInEd(word) ||
				(endsInS(word) && !word.lower.endsWith('ss') && before !== undefined && (before.capital || endsInS(before))))
		)
			return true;
		if (
			(word.flags & L.BASE_FORM) !== 0 &&
			before &&
			((before.flags & (L.PRONOUN | L.QUANTIFIER)) !== 0 || endsInS(before))
		)
			return true;
	}
	return false;
}

function titleCase(words: readonly Word[]): boolean {
	let long = 0;
	let capital = 0;
	for (const word of words) {
		if (word.kind !== 'word' || word.lower.length <= 3) continue;
		long++;
		if (word.capital) capital++;
	}
	return long >= 2 && capital * 4 >= long * 3;
}

/** Most words of a headline in capital letters, with what a page writes behind it. */
const MOST_WORDS_IN_CAPITALS = 40;
/** Share of its words that make a line one in capital letters: "DRIVER SENTENCED TO SIX YEARS - Osland Court". */
const MOSTLY_CAPITALS = 0.75;

/** Nobody but a headline shouts: nearly all words are in capital letters. */
function isInCapitals(words: readonly Word[]): boolean {
	const spoken = words.filter(({ kind, lower }) => kind === 'word' && lower.length > 1);
	const upper = spoken.filter((word) => word.upper).length;
	return spoken.length >= 4 && spoken.length <= MOST_WORDS_IN_CAPITALS && upper >= spoken.length * MOSTLY_CAPITALS;
}

/** The last character of a text, quotation marks and brackets behind it aside. */
function lastMark(text: string): string {
	let at = text.length - 1;
	while (at >= 0 && '"\'\u201d\u2019\u00bb)]'.includes(text.charAt(at))) at--;
	return text.charAt(at);
}

/**
 * Whether a sentence stands outside claiming: headings, titles, questions, imperatives, lead-ins and tails of quotations,
 * text about the text. `alone` is true for the only sentence of its block; `inside` the quotations that touch it; `roles` are
 * those of all its words: they spare most sentences the patterns.
 */
export function standsOutside(
	text: string,
	words: readonly Word[],
	kind: BlockKind,
	alone: boolean,
	inside: readonly Quotation[],
	figures: number,
	roles: number,
): NoClaim | null {
	if (kind === 'heading') return 'heading';
	if (kind === 'code') return 'code';
	const spoken = countSpoken(words);
	if (spoken === 0) return 'fragment';
	const last = lastMark(text);
	const closed = last === '.' || last === '!' || last === '\u2026';
	const quoted = inside.some((quotation) => quotation.use === 'speech');
	// what somebody asks or tells another to do in words of their own is no claim either: "“What now? …”"
	const whole = quoted && isInside(words, inside);
	if (last === '?' && (!quoted || whole)) return 'question';
	if (text.endsWith(':') && spoken <= MOST_WORDS_OF_A_LEAD_IN && !quoted) return 'leadIn';
	if (figures === 0 && !quoted && (roles & hints.aboutText) !== 0 && ABOUT_TEXT.test(text)) return 'aboutText';
	if (
		!quoted &&
		(roles & hints.pointing) !== 0 &&
		(POINTS_AT_TEXT.test(text) || EDITORIAL.test(text) || CREDIT.test(text))
	)
		return 'aboutText';
	if (!quoted && (roles & hints.request) !== 0 && REQUESTS.test(text)) return 'imperative';
	if (!quoted && spoken <= MOST_WORDS_OF_A_TAIL && isTail(words)) return 'tail';
	if (isReference(text, words, roles)) return 'reference';
	const list = kind === 'table' || kind === 'listItem';
	// "A look into 'the bridge will close'": what a title quotes is no claim of its own
	if (!closed && alone && kind === 'frontMatter' && spoken <= 20) return 'title';
	if (!closed && !quoted && alone && isDataRow(text, kind)) return null;
	if (!closed && !quoted) {
		if (list) return !isIngredient(text, words) && (figures > 0 || hasFiniteVerb(words)) ? null : 'fragment';
		if (alone && isInCapitals(words)) return 'title';
		if (alone && spoken <= 20 && (titleCase(words) || !hasFiniteVerb(words))) return 'title';
		if (alone && spoken <= (figures === 0 ? 16 : 10)) return 'title';
	}
	if (!quoted || whole) {
		const spoke = whole ? withoutMarks(words) : words;
		if (((spoke[0]?.classes ?? 0) & IMPERATIVE) !== 0 && isImperative(spoke)) return 'imperative';
		if (directs(spoke)) return 'imperative';
	} else if (directsBehindClause(words)) return 'imperative';
	if (closed && spoken <= 2 && !hasFiniteVerb(words)) return 'fragment';
	if (closed && spoken <= MOST_WORDS_OF_A_TAIL && MORE_TO_COME.test(text)) return 'aboutText';
	if (closed && spoken <= MOST_WORDS_OF_A_DATELINE && isPlaceAndDay(words)) return 'fragment';
	if (figures === 0 && !quoted && isListOfNames(words)) return 'fragment';
	return null;
}

/** "Norvik, July 17.": names, numbers and a day or month, nothing else. */
function isPlaceAndDay(words: readonly Word[]): boolean {
	return (
		words.some(({ flags }) => (flags & L.CALENDAR) !== 0) &&
		words.every(
			({ kind, capital, flags }) =>
				kind !== 'word' || (capital && (flags & (L.AUXILIARY | L.PRONOUN | L.DETERMINER)) === 0),
		)
	);
}

function countSpoken(words: readonly Word[]): number {
	let count = 0;
	for (const { kind } of words) if (kind === 'word') count++;
	return count;
}

/** One quotation holds the sentence from its first letter to its last. */
function isInside(words: readonly Word[], inside: readonly Quotation[]): boolean {
	const spoke = withoutMarks(words);
	const from = spoke[0]?.start ?? 0;
	const to = words.findLast(({ kind }) => kind !== 'mark')?.end ?? 0;
	return inside.some(({ use, start, end }) => use === 'speech' && start <= from && end >= to);
}

/** The words from the first that is none of the marks before it. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
	const first = words.findIndex(({ kind }) => kind !== 'mark');
	return first > 0 ? words.slice(first) : words;
}

/** "he said.", "said Giesers.", "Trump added.": a name or pronoun and a verb of saying, nothing more. */
function isTail(sentence: readonly Word[]): boolean {
	const words = sentence.filter((word) => word.kind === 'word');
	if (words.length < 2) return false;
	const says = words.findIndex((word) => (word.flags & L.SAYING) !== 0);
	if (says !== 0 && says < words.length - 2) return false;
	return (
		words.every(
			(word, index) =>
				index === says ||
				word.capital ||
				(word.flags &
					(L.PRONOUN | L.DETERMINER | L.TITLE | L.ADVERB | L.ORGANISATION | L.ANONYMOUS_ROLE | L.PERSON | L.CROWD)) !==
					0,
		) && !words.some((word) => word.lower === 'that' || word.lower === 'it')
	);
}

/** "Make America Awesome paid for the ads": capitals from the first word on, and a finite verb right behind them. */
function opensWithName(words: readonly Word[]): boolean {
	let at = 0;
	while (words[at]?.kind === 'word' && words[at]?.capital) at++;
	const verb = words[at];
	if (at < 2 || !verb || verb.kind !== 'word') return false;
	return (verb.flags & (L.AUXILIARY | L.PAST_FORM | L.S_FORM)) !== 0 && (verb.flags & L.PREPOSITION) === 0;
}

/** A base form that opens the sentence, with an object or nothing behind it, and no other verb right after. */
function isImperative(words: readonly Word[]): boolean {
	const next = words[1];
	if (!next) return true;
	if (opensWithName(words)) return false;
	if ((next.flags & (L.AUXILIARY | L.RELATIVE)) !== 0) return false;
	if (
		next.kind === 'word' &&
		(next.flags & (L.S_FORM | L.PAST_FORM)) !== 0 &&
		(next.flags & (L.BASE_FORM | L.PREPOSITION)) === 0
	)
		return false;
	return true;
}
