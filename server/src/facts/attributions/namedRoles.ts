import { itemAt } from '../../text/itemAt.ts';
import { textAt } from '../../text/span.ts';
import type { NamedRole } from '../types.ts';
import { has, isMark } from './phrase.ts';
import { singular } from './roles.ts';
import type { SentenceWordList, Word } from './words.ts';
import * as L from './lexicon.ts';

/** Farthest that an apposition reaches from its comma to the noun of the role, in words. */
const LONGEST_APPOSITION = 8;
/** Longest name, in words. */
const LONGEST_NAME = 5;
/** Names kept of one block: longer lists are directories. */
const MOST_NAMES = 48;

const ROLE = L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.ORGANISATION | L.QUANTIFIER;
const NO_NAME = L.FUNCTION_WORD | L.ADVERB | L.VERB_FORM;

function isName(word: Word | undefined): boolean {
	return word !== undefined && word.kind === 'word' && word.capital && !has(word, NO_NAME);
}

/** The name that begins at `from`, as word indices. */
function nameFrom(words: readonly Word[], from: number): number {
	let to = from;
	while (to < words.length && to < from + LONGEST_NAME && isName(words[to])) to++;
	return to;
}

/**
 * "another former candidate, ex-Maryland Gov. Martin O'Malley, …", "said a spokesman, Martin O'Malley.": a name between commas,
 * or at the sentence's end, right behind one person's role.
 */
export function appositionBehind(words: readonly Word[], role: number): number | null {
	if (has(words[role], L.QUANTIFIER) || isCrowd(words[role]) || !isMark(words[role + 1], ',')) return null;
	let at = role + 2;
	while (at < role + 6 && words[at]?.kind === 'word' && (has(words[at], L.TITLE) || !isName(words[at]))) at++;
	const to = nameFrom(words, at);
	// "of Leeds" may stand behind the name
	let end = to;
	while (end < to + 5 && words[end]?.kind === 'word') end++;
	return to - at >= 2 && (end === words.length || isMark(words[end], ',.')) ? at : null;
}

/** "critics", as opposed to "a critic". */
function isCrowd(word: Word | undefined): boolean {
	return has(word, L.CROWD) && /(?:s|people|police)$/.test(word?.lower ?? '');
}

/** Where a name stands behind a role: "analyst Jane Doe", "critics such as Jane Doe", "experts, including Jane Doe". */
function nameBehind(words: readonly Word[], role: number): number | null {
	let at = role + 1;
	if (!has(words[role], L.QUANTIFIER) && isName(words[at])) return at;
	const put = appositionBehind(words, role);
	if (put !== null) return put;
	if (isMark(words[at], ',(')) at++;
	const first = words[at]?.lower;
	if (first === 'such' && words[at + 1]?.lower === 'as') at += 2;
	else if (first === 'including' || first === 'like' || first === 'notably' || first === 'namely') at++;
	else if ((first === 'among' || first === 'amongst') && words[at + 1]?.lower === 'them') at += 2;
	else if (first === 'led' && words[at + 1]?.lower === 'by') at += 2;
	else return null;
	while (has(words[at], L.DETERMINER | L.TITLE) && !isName(words[at])) at++;
	// "critics such as former minister Jane Doe": an office before the name
	for (let skipped = 0; skipped < 3 && words[at]?.kind === 'word' && !words[at]?.capital; skipped++) at++;
	return isName(words[at]) ? at : null;
}

/** Where the name ends to which a role is put in apposition: "Jane Doe, an analyst at Fitch". */
function nameBefore(words: readonly Word[], role: number): number | null {
	for (let at = role - 1; at > 0 && at >= role - LONGEST_APPOSITION; at--) {
		const word = words[at];
		if (isMark(word, ',')) return isName(itemAt(words, at - 1)) ? at : null;
		const inside = word?.kind === 'word' && !has(word, L.AUXILIARY | L.PRONOUN | L.RELATIVE | L.SUBORDINATOR);
		if (!inside && !isMark(word, '-')) return null;
	}
	return null;
}

/** What narrows a role: the capitalised words right before and behind its noun, lower case ("british", "treasury"). */
function qualifiersOf(words: readonly Word[], role: number, name: readonly [number, number]): readonly string[] {
	const near: string[] = [];
	for (let at = Math.max(0, role - 4); at < Math.min(words.length, role + 6); at++) {
		const word = words[at];
		if (at !== role && isMark(word, ',;:.') && at < role) near.length = 0;
		if (at > role && word?.kind === 'mark') break;
		if (at < name[0] || at >= name[1]) if (isName(word) && word) near.push(word.lower);
	}
	return near;
}

/**
 * Who is named in which role in a block: "analyst Jane Doe", "Jane Doe, an analyst at Fitch", "critics such as Jane Doe". In
 * order of sentence; what a crowd or an unnamed source is compared with. Linear in the number of words.
 */
export function namedRoles(prose: string, cut: SentenceWordList): NamedRole[] {
	const found: NamedRole[] = [];
	for (let sentence = 0; sentence < cut.length; sentence++) {
		const words = cut[sentence] ?? [];
		for (let role = 0; role < words.length && found.length < MOST_NAMES; role++) {
			const word = words[role];
			if (word?.kind !== 'word' || !has(word, ROLE)) continue;
			const behind = nameBehind(words, role);
			const before = behind === null && !has(word, L.QUANTIFIER) ? nameBefore(words, role) : null;
			let [from, to] = [0, 0];
			if (behind !== null) [from, to] = [behind, nameFrom(words, behind)];
			else if (before !== null) {
				[from, to] = [before, before];
				while (from > 0 && before - from < LONGEST_NAME && isName(words[from - 1])) from--;
			}
			const first = words[from];
			const last = itemAt(words, to - 1);
			if (to <= from || !first || !last) continue;
			const name = textAt(prose, { start: first.start, end: last.end });
			found.push({ role: singular(word.lower), name, qualifiers: qualifiersOf(words, role, [from, to]), sentence });
		}
	}
	return found;
}
