import type { Mark } from './marks.ts';
import { lookUp } from '../attributions/lexicon.ts';
import * as L from '../attributions/lexicon.ts';

/** "the" run into the next word: link text between the two was lost on the way. */
const GLUED = /\bthe([a-z]{2,14})\b/g;
/** Words that begin so all the same, by their remainder. */
const REAL: ReadonlySet<string> = new Set([
	'me',
	'my',
	're',
	'an',
	'n',
	'se',
	'm',
	'ir',
	'y',
	'ta',
	'ism',
	'ist',
	'sis',
	'ses',
	'rein',
	'reto',
	'reat',
	'rapy',
	'mes',
]);
/** "the" with nothing to belong to: "told the:", "by the and the". */
const DANGLING = /\bthe(?=[:;,.](?:\s|$)|['\u2019] | (?:and|of|is|was|has|have|were|are|which|had) )/g;
/** "read more here." and its like; a link on it makes it a link. */
const HERE =
	/\b(?:read|learn|find|see|click|more|details?|information|available|found|story|report|article|watch|sign up|view(?:ed)?)\b[^.!?]{0,40}?\bhere(?=[.!)]|$)/gi;
const STARTER = /\b(?:read|learn|find|see|click|watch|viewed|found|available)\b/gi;
/** "this article by Time provides …", "see this report". */
const THIS_WORK =
	/\b(?:[Tt]his|[Tt]he following) (?:article|report|post|piece|link|page|story|blog post|video|study|analysis|guide|paper|resource)(?: (?:by|from|in|on|at|published by) (?:the )?\p{Lu}[\p{L}.&'\u2019-]{1,24}(?: \p{Lu}[\p{L}.&'\u2019-]{1,24}){0,4})? (?:provides?|offers?|explains?|discusses|explores?|covers?|details|describes?|gives?|outlines?|has more|goes into)\b/gu;

function matches(
	pattern: RegExp,
	text: string,
): { readonly start: number; readonly end: number; readonly group: string }[] {
	const found: { start: number; end: number; group: string }[] = [];
	for (const match of text.matchAll(pattern))
		found.push({ start: match.index, end: match.index + match[0].length, group: match[1] ?? '' });
	return found;
}

/** The last verb that asks to be followed: `more on the dam, read more here` begins at `read`. */
function lastStarter(phrase: string): number {
	let last = 0;
	for (const match of phrase.matchAll(STARTER)) last = match.index;
	return last;
}

/** Places where a link has been: words that ask to be followed, and words that lost their neighbour. */
export function lostMarks(text: string): Mark[] {
	const marks: Mark[] = [];
	if (text.includes('the')) {
		for (const { start, end, group } of matches(GLUED, text)) {
			if (REAL.has(group)) continue;
			const flags = lookUp(group);
			const closed = L.AUXILIARY | L.COORDINATOR | L.PREPOSITION | L.RELATIVE | L.SUBORDINATOR;
			const verb = (flags & (L.PAST_FORM | L.S_FORM)) !== 0 && (flags & L.ADVERB) === 0 && group.length > 4;
			const participle = group.length > 5 && group.endsWith('ed') && !/^ori[sz]ed$/.test(group);
			if ((flags & closed) !== 0 || verb || participle) marks.push({ start, end, form: 'lost', label: null });
		}
		for (const { start, end } of matches(DANGLING, text)) marks.push({ start, end, form: 'lost', label: null });
	}
	if (/here/i.test(text))
		for (const { start, end } of matches(HERE, text)) {
			const from = start + lastStarter(text.slice(start, end));
			marks.push({ start: from, end, form: 'phrase', label: null });
		}
	if (/this|the following/i.test(text))
		for (const { start, end } of matches(THIS_WORK, text)) marks.push({ start, end, form: 'phrase', label: null });
	return marks;
}
