import { isSpace } from '../../syntax/proseBuilder.ts';
import type { Span } from '../../text/span.ts';
import type { Mark } from './marks.ts';
import { lookUp } from '../words/word.ts';
import { isDigit } from '../../text/codeUnits.ts';
import { hints } from '../words/wordRoles.ts';
import * as L from '../attributions/lexicon.ts';

/** The longest remainder of a word that "the" has run into, in letters. */
const LONGEST_GLUED = 14;
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
/** What "the" cannot stand before, with nothing to belong to: "by the and the". */
const BEHIND_NOTHING: ReadonlySet<string> = new Set('and of is was has have were are which had'.split(' '));
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

function matches(pattern: RegExp, text: string): Span[] {
	const found: Span[] = [];
	// hardly any prose holds one, and walking over matches copies the pattern
	if (text.search(pattern) < 0) return found;
	for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
	return found;
}

function isSmall(code: number): boolean {
	return code >= 0x61 && code <= 0x7a;
}

/** Letters of ASCII, digits and the underscore: what a word runs on with. */
function isWordCode(code: number): boolean {
	return isSmall(code | 0x20) || isDigit(code) || code === 0x5f;
}

/** The end of the small letters from an offset on. */
function smallEnd(text: string, from: number): number {
	let end = from;
	while (end < text.length && isSmall(text.charCodeAt(end))) end++;
	return end;
}

/** "the" has run into the word that stands from `start` to `end`: link text between the two was lost on the way. */
function isGlued(text: string, start: number, end: number): boolean {
	if (end - start < 2 || end - start > LONGEST_GLUED || isWordCode(text.charCodeAt(end))) return false;
	const rest = text.slice(start, end);
	if (REAL.has(rest)) return false;
	const flags = lookUp(rest);
	const closed = L.AUXILIARY | L.COORDINATOR | L.PREPOSITION | L.RELATIVE | L.SUBORDINATOR;
	const verb = (flags & (L.PAST_FORM | L.S_FORM)) !== 0 && (flags & L.ADVERB) === 0 && rest.length > 4;
	const participle = rest.length > 5 && rest.endsWith('ed') && !/^ori[sz]ed$/.test(rest);
	return (flags & closed) !== 0 || verb || participle;
}

/** "told the:", "by the and the": nothing stands behind the "the" that ends at an offset that it could belong to. */
function dangles(text: string, end: number): boolean {
	const next = text.charCodeAt(end + 1);
	switch (text.charCodeAt(end)) {
		case 0x20: {
			const behind = smallEnd(text, end + 1);
			return behind - end <= 6 && text.charCodeAt(behind) === 0x20 && BEHIND_NOTHING.has(text.slice(end + 1, behind));
		}
		case 0x27:
		case 0x2019:
			return next === 0x20;
		case 0x2c:
		case 0x2e:
		case 0x3a:
		case 0x3b:
			return Number.isNaN(next) || isSpace(next);
		default:
			return false;
	}
}

/**
 * Places where a link has been: words that ask to be followed, and words that lost their neighbour. `roles` are those of all
 * words of the text: they spare most texts the patterns.
 */
export function lostMarks(text: string, roles: number): Mark[] {
	const marks: Mark[] = [];
	for (let start = text.indexOf('the'); start >= 0; start = text.indexOf('the', start + 3)) {
		if (start > 0 && isWordCode(text.charCodeAt(start - 1))) continue;
		const end = smallEnd(text, start + 3);
		const isLost = end === start + 3 ? dangles(text, end) : isGlued(text, start + 3, end);
		if (isLost) marks.push({ start, end, form: 'lost', label: null });
	}
	const add = (pattern: RegExp, form: Mark['form']) => {
		for (const { start, end } of matches(pattern, text)) marks.push({ start, end, form, label: null });
	};
	if ((roles & hints.here) !== 0) for (const pattern of HERE) add(pattern, 'phrase');
	if ((roles & hints.thisWork) !== 0 && (roles & hints.work) !== 0) add(THIS_WORK, 'phrase');
	if ((roles & hints.published) !== 0 && OPEN_END.test(text)) add(NAMELESS, 'lost');
	if ((roles & hints.address) !== 0) add(BROKEN_ADDRESS, 'empty');
	return marks;
}
