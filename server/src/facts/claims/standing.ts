import type { Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import { IMPERATIVE } from './lexicon.ts';

/** Why a sentence asserts nothing that a source could be asked for; null where it does. */
export type NoClaim = 'heading' | 'code' | 'title' | 'question' | 'imperative' | 'tail' | 'leadIn' | 'aboutText' | 'fragment';

/** "As Reuters reported:", "he said.": a sentence that only hands over to a quotation. */
const MOST_WORDS_OF_A_TAIL = 6;
/** Most words of a lead-in that ends with a colon. */
const MOST_WORDS_OF_A_LEAD_IN = 14;

const ABOUT_TEXT = /\b(?:this|the following|the accompanying) (?:article|post|report|page|piece|story|guide|blog|list|section|video|link)\b[^.!?]{0,80}?\b(?:provides?|offers?|explains?|explores?|covers?|discuss(?:es)?|looks? at|walks?|shows? you|takes? you|has more|details)\b|\b(?:read|learn|find out|see|click) (?:more|on|here|below)\b[^.!?]{0,60}$|\bin this (?:article|post|report|guide|section|piece)\b[^.!?]{0,40}\b(?:we|i|you)\b|\bcan be further explored\b|\bbrings? (?:me|us) to\b/i;

function hasFiniteVerb(words: readonly Word[]): boolean {
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || word.kind !== 'word') continue;
		if ((word.flags & L.AUXILIARY) !== 0) return true;
		if (at === 0) continue;
		const before = words[at - 1];
		if (before && (before.flags & (L.DETERMINER | L.PREPOSITION)) !== 0) continue;
		if ((word.flags & (L.PAST_FORM | L.S_FORM)) !== 0) return true;
		if (word.flags === 0 && !word.capital && word.lower.length > 4 && (word.lower.endsWith('ed') || /[^s]s$/.test(word.lower) && before !== undefined && (before.capital || before.lower.endsWith('s')))) return true;
		if ((word.flags & L.BASE_FORM) !== 0 && before && ((before.flags & (L.PRONOUN | L.QUANTIFIER)) !== 0 || before.lower.endsWith('s'))) return true;
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

/**
 * Whether a sentence stands outside claiming: headings, titles, questions, imperatives, lead-ins and tails of quotations,
 * text about the text. `alone` is true for the only sentence of its block; `inside` the quotations that touch it.
 */
export function standsOutside(
	text: string,
	words: readonly Word[],
	kind: BlockKind,
	alone: boolean,
	inside: readonly Quotation[],
	figures: number,
): NoClaim | null {
	if (kind === 'heading') return 'heading';
	if (kind === 'code') return 'code';
	const spoken = words.filter((word) => word.kind === 'word');
	if (spoken.length === 0) return 'fragment';
	const closed = /[.!\u2026]["'\u201d\u2019)\]]*$/.test(text);
	const quoted = inside.some((quotation) => quotation.use === 'speech');
	if (/\?["'\u201d\u2019)\]]*$/.test(text) && !quoted) return 'question';
	if (text.endsWith(':') && spoken.length <= MOST_WORDS_OF_A_LEAD_IN && !quoted) return 'leadIn';
	if (ABOUT_TEXT.test(text) && figures === 0 && !quoted) return 'aboutText';
	if (!quoted && spoken.length <= MOST_WORDS_OF_A_TAIL && spoken.some((word) => (word.flags & L.SAYING) !== 0) && spoken.every((word, index) => word.capital || index === 0 || word.flags !== 0)) return 'tail';
	const list = kind === 'table' || kind === 'listItem';
	if (!closed && !quoted) {
		if (list) return figures > 0 || hasFiniteVerb(words) ? null : 'fragment';
		if (alone && spoken.length <= 20 && (titleCase(words) || !hasFiniteVerb(words))) return 'title';
		if (alone && kind === 'frontMatter' && spoken.length <= 20) return 'title';
		if (alone && spoken.length <= 16 && figures === 0) return 'title';
	}
	const opening = words[0];
	if (opening && !quoted && opening.kind === 'word' && IMPERATIVE.has(opening.lower) && isImperative(words)) return 'imperative';
	if (closed && spoken.length <= 2 && !hasFiniteVerb(words)) return 'fragment';
	return null;
}

/** A base form that opens the sentence, with an object or nothing behind it, and no other verb right after. */
function isImperative(words: readonly Word[]): boolean {
	const next = words[1];
	if (!next) return true;
	if ((next.flags & (L.AUXILIARY | L.RELATIVE)) !== 0) return false;
	if (next.kind === 'word' && (next.flags & (L.S_FORM | L.PAST_FORM)) !== 0 && (next.flags & (L.BASE_FORM | L.PREPOSITION)) === 0) return false;
	return true;
}
