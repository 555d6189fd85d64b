import type { Span } from '../text/span.ts';
import type { Reading, Topic } from './types.ts';
import { buildWordTable, findWord } from './words/wordTable.ts';

/** Shortest word that is a term without being a name, in code units. */
const shortestCommon = 4;

/** At most this many terms are kept of one block, names first. */
const maxTerms = 64;

/** Function words, calendar words and news filler: they say nothing about what a text is about. */
const idle = buildWordTable(
	`a about above after again against ago all almost along already also although always am among an and another any anybody
	anyone anything are around as ask asked at away back be became because become been before began behind being below between
	both but by call called came can cannot come could day days did do does doing done down during each early either else end
	enough even ever every everyone everything far few first five following for former found four from full further gave get
	gets give given go going gone good got great had half has have having he her here hers herself high him himself his how
	however i if in including instead into is it its itself just keep kind know known large last late later least left less let
	life like likely line little long look made main make makes making man many matter may maybe me mean means meanwhile might
	million billion trillion thousand hundred dozen mine month months more moreover most mr mrs ms dr much must my myself near
	nearly need never new news next nine no nobody none nor not nothing now number of off often old on once one only onto or
	order other others our ours out over own part people per percent perhaps place point possible put quite rather really
	report reported reports right said same saw say saying says second see seem seemed seems seen set seven several shall she
	should show side since six small so some something sometimes soon still such take taken ten than that the their theirs them
	themselves then there therefore these they thing things think third this those though thought three through throughout thus
	time times to today together told too took toward towards two under until up upon us use used using very via was way we
	week weeks well went were what whatever when where whether which while who whole whom whose why will with within without
	work would year years yesterday yet you your yours
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan feb mar apr jun jul aug sept sep oct nov dec`
		.split(/\s+/)
		.filter((word) => word !== ''),
);

/** True for words that say nothing about what a text is about, in lower case. */
export function isIdleWord(word: string): boolean {
	return findWord(idle, word, 0, word.length) >= 0;
}

/**
 * What a block is about: proper names with their capital (`Macron`, `EU`), other words in lower case without a plural `s`.
 * Names stand out by their capital in running text; in a headline in title case every word has one, and counts as a common
 * word unless it is an acronym. Sorted, at most 64. Linear in the prose.
 */
export function extractTerms(reading: Reading): readonly string[] {
	const names = new Set<string>();
	const words = new Set<string>();
	for (const sentence of reading.sentences) collect(reading.inline.prose, sentence, names, words);
	// a word may be met as a name and in lower case only in a sentence of capitals: the name says it
	for (const name of names) words.delete(name);
	if (names.size + words.size > maxTerms) return [...[...names].sort(), ...[...words].sort()].slice(0, maxTerms).sort();
	return [...names, ...words].sort();
}

/**
 * What a character is to a term: nothing, a mark that stands inside words (`.`, `’`, `'`, `&`, `-`), a letter or digit, or a
 * small letter of ASCII, of which most words are made and which needs no look at the tables of Unicode.
 */
const nothing = 0;
const joiner = 1;
const letter = 2;
const small = 3;

/** Classes of ASCII. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[a-z]/.test(character)) return small;
	if (/[\p{L}\p{N}]/u.test(character)) return letter;
	return ".'&-".includes(character) ? joiner : nothing;
});

const wordCharacter = /^[\p{L}\p{N}]$/u;

/** The class of a character beyond ASCII by its code point. */
function classOf(point: number): number {
	if (point === 0x2019) return joiner;
	return wordCharacter.test(String.fromCodePoint(point)) ? letter : nothing;
}

/** Where a word stands: a letter or digit, then letters, digits and joiners. */
interface WordPlace extends Span {
	readonly capital: boolean;
	/** Of small letters of ASCII alone: it is its own lower case, and no mark has to be taken off. */
	readonly plain: boolean;
}

function wordsIn(prose: string, { start, end }: Span): readonly WordPlace[] {
	const words: WordPlace[] = [];
	for (let at = start; at < end;) {
		const from = at;
		let plain = true;
		while (at < end) {
			const code = prose.charCodeAt(at);
			const point = code < 0x80 ? code : (prose.codePointAt(at) ?? code);
			const kind = code < 0x80 ? (classes[code] ?? nothing) : classOf(point);
			if (at === from ? kind < letter : kind === nothing) break;
			if (kind !== small) plain = false;
			at += point > 0xffff ? 2 : 1;
		}
		if (at > from) words.push({ start: from, end: at, plain, capital: !plain && isCapital(prose, from) });
		else at += (prose.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
	return words;
}

function collect(prose: string, sentence: Span, names: Set<string>, words: Set<string>): void {
	const places = wordsIn(prose, sentence);
	let capitals = 0;
	for (const { capital } of places) if (capital) capitals++;
	const titleCase = places.length >= 4 && capitals > 0.6 * places.length;
	for (let i = 0; i < places.length; i++) {
		const place = places[i];
		if (!place) break;
		const { start, end, capital, plain } = place;
		if ((!capital && end - start < shortestCommon) || (!plain && isDigit(prose, start))) continue;
		// most words of a text are idle: they are passed over before anything is cut; `US` and `WHO` are not
		const isIdle = findWord(idle, prose, start, end) >= 0;
		if (isIdle && !capital) continue;
		const written = prose.slice(start, end);
		if (plain) {
			words.add(singular(written));
			continue;
		}
		if (isIdle && !isAcronym(written)) continue;
		const word = bare(written);
		if (word.length < 2) continue;
		if (capital && isAcronym(word)) names.add(word);
		else if (word.length < written.length && findWord(idle, word, 0, word.length) >= 0) continue;
		else if (capital && i > 0 && !titleCase) names.add(word);
		else if (word.length >= shortestCommon) words.add(singular(word.toLowerCase()));
	}
}

/** Marks that may have to be taken off a word. */
const marks = /[.’'&-]/;

/** Without the possessive, the dots of an abbreviation and marks at the end: `U.S.` → `US`, `Macron’s` → `Macron`. */
function bare(word: string): string {
	if (!marks.test(word)) return word;
	let end = /^[’']s$/iu.test(word.slice(-2)) ? word.length - 2 : word.length;
	while (end > 0 && ".’'&-".includes(word.charAt(end - 1))) end--;
	const core = word.slice(0, end);
	return core.length <= 9 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(core) ? core.replaceAll('.', '') : core;
}

function isCapital(text: string, at = 0): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(characterAt(text, at));
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 0x80 ? code >= 0x30 && code <= 0x39 : /^\p{N}/u.test(characterAt(text, at));
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
 * depends on the blocks alone. Sorted by term.
 */
export function topicsOf(blocks: readonly { readonly terms: readonly string[] }[]): readonly Topic[] {
	const counts = new Map<string, number>();
	for (const block of blocks) for (const term of block.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return [...counts]
		.map(([term, count]) => ({ term, weight: (1 + Math.log(count)) * (isName(term) ? nameWeight : 1) }))
		.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
		.slice(0, maxTopics)
		.sort((a, b) => (a.term < b.term ? -1 : 1));
}
