import type { Reading, Topics } from './types.ts';
import { isApostrophe } from './words/characters.ts';
import { endsInS } from './words/endings.ts';
import { entryOf, rolesOf } from './words/lexicon.ts';
import type { WordRange } from './words/ranges.ts';
import { hints, says } from './words/wordRoles.ts';
import { hashOf } from './words/wordTable.ts';

/** Shortest word that is a term without being a name, in code units. */
const shortestCommon = 4;

/** At most this many terms are kept of one block, names first. */
const maxTerms = 64;

/** True for words that say nothing about what a text is about, in lower case. */
export function isIdleWord(word: string): boolean {
	return isIdle(rolesOf(entryOf(word)));
}

/** True for words that say how many, when, or that something is not so, in lower case. */
export function isTellingWord(word: string): boolean {
	return (rolesOf(entryOf(word)) & says.telling) !== 0;
}

function isIdle(roles: number): boolean {
	return (roles & says.nothing) !== 0;
}

/**
 * What a block is about: proper names with their capital (`Macron`, `EU`), other words in lower case without a plural `s`.
 * Names stand out by their capital in running text; in a headline in title case every word has one, and counts as a common
 * word unless it is an acronym. At most 64, names first, in the order of the prose. Linear in it.
 */
export function extractTerms({ inline: { prose }, ranges }: Reading): readonly string[] {
	const names: Kept = { terms: [], hashes: [] };
	const common: Kept = { terms: [], hashes: [] };
	for (const range of ranges) collect(prose, range, names, common);
	return [...names.terms, ...common.terms].slice(0, maxTerms);
}

/** Terms in the order in which they were met, each once, and a hash of each: one look at a number passes over most others. */
interface Kept {
	readonly terms: string[];
	readonly hashes: number[];
}

/** `hash`: that of the term (`hashOf`). */
function keep({ terms, hashes }: Kept, term: string, hash: number): void {
	if (terms.length === maxTerms) return;
	for (let at = 0; at < hashes.length; at++) if (hashes[at] === hash && terms[at] === term) return;
	terms.push(term);
	hashes.push(hash);
}

/** The index behind the words that make one term with the word at an index: letters, digits and marks such as `.` and `’`. */
function termEnd({ words, to }: WordRange, from: number): number {
	let i = from + 1;
	while (i < to) {
		const word = words[i];
		if (!word?.glued || (word.kind === 'mark' && (word.roles & hints.joiner) === 0)) break;
		i++;
	}
	return i;
}

/** A sentence of which most words have a capital, so that none of them tells a name. */
function isTitleCase(range: WordRange): boolean {
	let capitals = 0;
	let count = 0;
	for (let i = range.from; i < range.to;) {
		const word = range.words[i];
		if (!word || word.kind === 'mark') {
			i++;
			continue;
		}
		count++;
		if (word.capital) capitals++;
		i = termEnd(range, i);
	}
	return count >= 4 && capitals > 0.6 * count;
}

function collect(prose: string, range: WordRange, names: Kept, common: Kept): void {
	const { words, from, to } = range;
	let titleCase: boolean | null = null;
	let isFirst = true;
	for (let i = from; i < to;) {
		const word = words[i];
		if (!word) break;
		if (word.kind === 'mark') {
			i++;
			continue;
		}
		const behind = termEnd(range, i);
		const last = words[behind - 1] ?? word;
		const { start, capital } = word;
		const opens = isFirst;
		isFirst = false;
		const alone = behind === i + 1;
		i = behind;
		if (word.kind === 'number' || (!capital && last.end - start < shortestCommon)) continue;
		// most words of a text are idle: they are passed over before anything is cut; `US` and `WHO` are not
		const idle = alone && isIdle(word.roles);
		if (idle && !word.upper) continue;
		if (alone && word.plain) {
			const term = endsInS(word) ? singular(word.lower) : word.lower;
			keep(common, term, term === word.lower ? word.hash : hashOf(term));
			continue;
		}
		const written = prose.slice(start, last.end);
		if (idle && !isAcronym(written)) continue;
		const term = alone ? written : bare(written);
		if (term.length < 2) continue;
		if (capital && isAcronym(term)) keep(names, term, hashOf(term));
		else if (term.length < written.length && isIdleWord(term.toLowerCase())) continue;
		else if (capital && !opens && !(titleCase ??= isTitleCase(range))) keep(names, term, hashOf(term));
		else if (term.length >= shortestCommon) {
			const lower = singular(alone ? word.lower : term.toLowerCase());
			keep(common, lower, hashOf(lower));
		}
	}
}

/** Without the possessive, the dots of an abbreviation and marks at the end: `U.S.` → `US`, `Macron’s` → `Macron`. */
function bare(word: string): string {
	let end = endsInPossessive(word) ? word.length - 2 : word.length;
	while (end > 0 && isMark(word.charCodeAt(end - 1))) end--;
	const core = end === word.length ? word : word.slice(0, end);
	const isDotted = core.length <= 9 && core.includes('.') && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(core);
	return isDotted ? core.replaceAll('.', '') : core;
}

/** A mark that may have to be taken off a word. */
function isMark(code: number): boolean {
	return code === 0x2e || code === 0x2d || code === 0x26 || isApostrophe(code);
}

function endsInPossessive(word: string): boolean {
	return (word.charCodeAt(word.length - 1) | 0x20) === 0x73 && isApostrophe(word.charCodeAt(word.length - 2));
}

function isCapital(text: string, at = 0): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isAcronym(word: string): boolean {
	if (word.length < 2 || word.length > 8) return false;
	const second = word.charCodeAt(1);
	if (second >= 0x61 && second <= 0x7a) return false;
	return /^\p{Lu}{2}[\p{Lu}\p{N}-]*$/u.test(word);
}

function singular(word: string): string {
	if (word.length < 4 || word.charCodeAt(word.length - 1) !== 0x73) return word;
	if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
	return word.endsWith('ss') ? word : word.slice(0, -1);
}

/** True for a term that is a proper name. */
export function isName(term: string): boolean {
	return isCapital(term);
}

/** How many terms describe a document, and how much more a name says than another word. */
const maxTopics = 64;
const nameWeight = 2;

/**
 * What a document is about: the terms of its blocks, weighted by the logarithm of how many blocks hold them (term frequency
 * as in Manning, Raghavan & Schütze 2008, §6.4.1). The heaviest are kept, ties broken by the alphabet, so that the answer
 * depends on the blocks alone.
 */
export function topicsOf(blocks: readonly { readonly terms: readonly string[] }[]): Topics {
	const counts = new Map<string, number>();
	for (const block of blocks) for (const term of block.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	const weightOf = (term: string) => (1 + Math.log(counts.get(term) ?? 1)) * (isName(term) ? nameWeight : 1);
	const terms = [...counts.keys()]
		.map((term) => ({ term, weight: weightOf(term) }))
		.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
		.slice(0, maxTopics)
		.map(({ term }) => term)
		.sort();
	return { terms, weights: terms.map(weightOf) };
}
