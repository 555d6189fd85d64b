import type { Mark } from './marks.ts';
import { lookUp } from '../words/word.ts';
import { hints } from '../words/wordRoles.ts';
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
/** "click here", "read more here.", "The full report is available here."; a link on it makes it a link. */
const HERE: readonly RegExp[] = [
	/\b(?:click|tap) (?:right )?here\b/gi,
	/\b(?:read|see|find|learn|view|watch|get|discover) (?:more|details|full|the (?:full|original|entire|whole|complete|rest))\b[^.!?]{0,60}?\bhere(?=[.!?,:;)]|$)/gi,
	/\b(?:can|may) be (?:found|read|viewed|seen|downloaded|accessed|watched) (?:online )?here(?=[.!?,:;)]|$)/gi,
	/\b(?:reports?|texts?|details|information|statements?|stud(?:y|ies)|videos?|transcripts?|documents?|papers?|lists?|data|pdf|letters?|releases?) (?:(?:is|are|which is) )?(?:also )?available (?:online )?here(?=[.!?,:;)]|$)/gi,
	/(?<=^|[.!?(\u2014\u2013:] ?)(?:read|see|watch)(?: it| them)? here(?=[.!?,:;)]|$)/gi,
];
/** "this article by Time provides …"; without a name the text speaks of itself. */
const THIS_WORK =
	/\b(?:[Tt]his|[Tt]he following) (?:article|report|post|piece|page|story|blog post|video|study|analysis|guide|paper|resource) (?:by|from|in|on|at|published by) (?:the )?\p{Lu}[\p{L}.&'\u2019-]{1,24}(?: \p{Lu}[\p{L}.&'\u2019-]{1,24}){0,4}(?= (?:provides?|offers?|explains?|discusses|explores?|covers?|details|describes?|gives?|outlines?|has more|goes into)\b)/gu;
/** "according to." and its like: the name behind it was lost. */
const NAMELESS =
	/\b(?:according to|as reported by|published by|in an? (?:interview|statement|report|study) (?:with|by|from))(?= ?[.,;:](?: |$))/gi;
/** Every one of them ends so; few texts hold one. */
const OPEN_END = /\b(?:to|by|with|from) ?[.,;:]/i;
/** The form of an address that leads nowhere: `https://` alone, `http:/example.org`, `https//example.org`; not "look for the https:// in it". */
const BROKEN_ADDRESS =
	/(?<![\w/:.])(?:(?<!\b(?:the|an|this|that|your|its) )https?:\/\/(?=[\s.,;)\]]|$)|https?:\/(?!\/)\S{1,200}|https?\/\/\S{1,200})/gi;

function matches(
	pattern: RegExp,
	text: string,
): { readonly start: number; readonly end: number; readonly group: string }[] {
	const found: { start: number; end: number; group: string }[] = [];
	// hardly any prose holds one, and walking over matches copies the pattern
	if (text.search(pattern) < 0) return found;
	for (const match of text.matchAll(pattern))
		found.push({ start: match.index, end: match.index + match[0].length, group: match[1] ?? '' });
	return found;
}

/**
 * Places where a link has been: words that ask to be followed, and words that lost their neighbour. `roles` are those of all
 * words of the text: they spare most texts the patterns.
 */
export function lostMarks(text: string, roles: number): Mark[] {
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
	const add = (pattern: RegExp, form: Mark['form']) => {
		for (const { start, end } of matches(pattern, text)) marks.push({ start, end, form, label: null });
	};
	if ((roles & hints.here) !== 0) for (const pattern of HERE) add(pattern, 'phrase');
	if ((roles & hints.thisWork) !== 0 && (roles & hints.work) !== 0) add(THIS_WORK, 'phrase');
	if (OPEN_END.test(text)) add(NAMELESS, 'lost');
	if ((roles & hints.address) !== 0) add(BROKEN_ADDRESS, 'empty');
	return marks;
}
