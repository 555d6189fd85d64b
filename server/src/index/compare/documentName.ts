import { isIdleWord, isName } from '../../facts/terms.ts';
import type { Naming } from '../../facts/types.ts';
import { idleInNames } from '../figures/describe.ts';
import { calendarUnits, months, weekdays } from '../../facts/words/calendarWords.ts';
import { entryOf } from '../../facts/words/lexicon.ts';

/** What stands at the head of a document, and what it is about. */
export interface Heading {
	/** The terms of its headline. */
	readonly headline: readonly string[];
	readonly naming: Naming;
	/** The terms of what it is about: names with their capital. */
	readonly about: readonly string[];
}

/** Of a document that nothing is known of. */
export const untitled: Heading = Object.freeze({ headline: [], naming: { title: null, opening: null }, about: [] });

/** Whether two versions of a document say the same of what they are about. */
export function sameHeading(a: Heading, b: Heading): boolean {
	return (
		a.naming.title === b.naming.title &&
		a.naming.opening === b.naming.opening &&
		sameWords(a.headline, b.headline) &&
		sameWords(a.about, b.about)
	);
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** What a document calls itself, found once for being held against others. All words in lower case. */
export interface DocumentName {
	readonly title: NameWords | null;
	/** What its first sentence defines, and by which words: `The Anker` of `The Anker is a hotel on the harbour`; else null. */
	readonly subject: { readonly name: NameWords; readonly is: ReadonlySet<string> } | null;
	/** All that its first sentence holds. */
	readonly opening: ReadonlySet<string>;
	/** All that its title and first sentence hold, and what it is about. */
	readonly known: ReadonlySet<string>;
}

export interface NameWords {
	/** What tells one of a series from the next, and its kind: `year 2021`, `model x200`. */
	readonly marks: ReadonlyMap<string, MarkKind>;
	/** Its other words that say something. */
	readonly words: ReadonlySet<string>;
	/** Those of them that are names. */
	readonly names: ReadonlySet<string>;
	/** By a name, the rare one that stands right behind it, of which it may be the given name: `harlan` of `Jim Harlan`. */
	readonly surnames: ReadonlyMap<string, string>;
}

export type MarkKind = 'year' | 'month' | 'weekday' | 'day' | 'ordinal' | 'model';

/** A word of a title, with what stands between it and the word before. */
interface TitleWord {
	readonly written: string;
	readonly lower: string;
	readonly between: string;
}

const wordPattern = /[\p{L}\p{N}]{1,40}(?:[.'’-][\p{L}\p{N}]{1,40}){0,6}/gu;

function wordsOf(text: string): readonly TitleWord[] {
	let behind = 0;
	return [...text.matchAll(wordPattern)].map(({ 0: found, index }) => {
		const between = text.slice(behind, index);
		behind = index + found.length;
		const written = found.replace(/['’]s$/u, '');
		return { written, lower: written.toLowerCase(), between };
	});
}

/** All words of a sentence, lower case, and what in it tells one of a series from the next. */
export function saidIn(sentence: string): ReadonlySet<string> {
	const words = wordsOf(sentence);
	return new Set([...words.map(({ lower }) => lower), ...marksIn(words).map(({ name }) => name)]);
}

/** What is numbered: `week 12`, `version 2`. */
const numbered =
	/^(?:week|day|year|version|release|part|chapter|volume|issue|edition|number|no|season|episode|series|round|phase|stage|match|game|trial|study|group|type|mark|model|block|flight|route|line|room|lot|unit|section|article|report|bulletin|lesson|case|level|class|zone|district|ward|plan|step)$/u;

/** Whether a word is one for parts, times and versions that are numbered, in lower case. */
export function isNumbered(word: string): boolean {
	return numbered.test(word);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinalNumber = /^(\d{1,3})(?:st|nd|rd|th)$/u;

/** What ends the names of models of one kind: `Orbit 8 Max`. */
const variant = /^(?:max|mini|pro|plus|lite|ultra|xl)$/u;

/** `X200`, `Q3`, `v2`, `200D`. */
const letteredNumber = /^(?:\p{Lu}[\p{L}-]{0,10}\d[\p{L}\p{N}.-]{0,12}|v\d[\d.]{0,8}|\d{1,6}\p{Lu})$/u;
const plainNumber = /^\d{1,6}(?:\.\d{1,4}){0,3}$/u;
const isoDay = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/u;

/** `4 pm`, `20 percent`, `300 jobs`, `12 km`: a time of day or an amount. */
const amountBehind = /^(?:[ap]\.?m|noon|o'?clock|percent|million|billion|thousand|\p{L}{3,20}s|\p{Ll}{1,3})$/iu;

interface Mark {
	readonly name: string;
	readonly kind: MarkKind;
	/** The index of its word. */
	readonly at: number;
}

function marksIn(words: readonly TitleWord[]): readonly Mark[] {
	return words.flatMap((_, at) => markAt(words, at).map(([kind, name]) => ({ kind, name: `${kind} ${name}`, at })));
}

/** What tells one of a series from the next at a place of a title. */
function markAt(words: readonly TitleWord[], i: number): readonly (readonly [kind: MarkKind, name: string])[] {
	const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
	if (!word) return [];
	const { written, lower, between } = word;
	const [, year, month, day] = isoDay.exec(lower) ?? [];
	if (year !== undefined)
		return [
			['year', year],
			['month', `${Number(month)}`],
			['day', `${Number(day)}`],
		];
	if (/^(?:1[5-9]|20)\d\d$/u.test(lower)) return [['year', lower]];
	if (isMonth(word)) return [['month', `${months.get(lower)}`]];
	if (weekdays.has(lower) && startsUpper(word)) return [['weekday', lower]];
	const [, place = `${ordinals.indexOf(lower) + 1}`] = ordinalNumber.exec(lower) ?? [];
	const isInDate = isMonth(before) || isMonth(next);
	if (place !== '0') return [[isInDate ? 'day' : 'ordinal', place]];
	if (/\p{Sc}$/u.test(between)) return [];
	const end = next?.between === ' ' && variant.test(next.lower) ? next.lower : '';
	// `X-200` is `X200`
	if (letteredNumber.test(written)) return [['model', lower.replaceAll('-', '') + end]];
	if (!plainNumber.test(written)) return [];
	if (isInDate) return [['day', lower]];
	if (
		!before ||
		between !== ' ' ||
		(next && end === '' && (/^(?:[/%\p{Sc}-]|:$)/u.test(next.between) || isAmount(next)))
	)
		return [];
	const tellsWhich = isNumbered(before.lower) || (startsUpper(before) && !isIdleWord(before.lower));
	return tellsWhich ? [['model', (before.lower === 'version' ? 'v' : before.lower) + lower + end]] : [];
}

function startsUpper({ written }: TitleWord): boolean {
	return /^\p{Lu}/u.test(written);
}

function isMonth(word: TitleWord | undefined): boolean {
	return word !== undefined && months.has(word.lower) && startsUpper(word);
}

function isAmount({ between, written, lower }: TitleWord): boolean {
	return between === ' ' && amountBehind.test(written) && !isIdleWord(lower);
}

/** Most words of a text so written have a capital, or are in capitals throughout. */
const mostly = 0.6;

export function documentNameOf({ naming: { title, opening }, about }: Heading): DocumentName {
	const proper = new Set(about.filter(isName).map((term) => term.toLowerCase()));
	const isShouted = title !== null && share(wordsOf(title), ({ written }) => /^\p{Lu}{2,40}$/u.test(written)) > mostly;
	const [, name, is = ''] = definition.exec(opening ?? '') ?? [];
	const said = saidIn(opening ?? '');
	return {
		title: title === null || isShouted ? null : nameWordsIn(title, proper),
		subject: name === undefined ? null : { name: nameWordsIn(name, proper), is: nameWordsIn(is, proper).words },
		opening: said,
		known: new Set([...about.map((term) => term.toLowerCase()), ...saidIn(title ?? ''), ...said]),
	};
}

/** `Edith Aldous was a Scottish astronomer`, `The Anker is a hotel`: what is defined, in a few words. */
const definition = /^((?:[\p{L}\p{N}.'’()-]{1,30} ){1,6})(?:is|was|are|were) (?:an?|one of|the) (.*)/u;

function nameWordsIn(text: string, proper: ReadonlySet<string>): NameWords {
	const all = wordsOf(text);
	const isTitleCase = share(all, startsUpper) > mostly;
	const found = marksIn(all);
	const marked = new Set(found.map(({ at }) => at));
	const words = new Set<string>();
	const names = new Set<string>();
	const surnames = new Map<string, string>();
	all.forEach((word, i) => {
		const { lower } = word;
		if (
			marked.has(i) ||
			(marked.has(i - 1) && variant.test(lower)) ||
			/^\d/u.test(lower) ||
			isIdleWord(lower) ||
			idleInNames.has(lower) ||
			calendarUnits.has(lower)
		)
			return;
		words.add(lower);
		// a first word that no list of common words knows is a name, more often than not
		const isLikely = !isTitleCase && (i > 0 || entryOf(lower) < 0);
		if (startsUpper(word) && (proper.has(lower) || isLikely)) names.add(lower);
		const next = all[i + 1];
		if (next?.between === ' ' && startsUpper(next) && entryOf(next.lower) < 0) surnames.set(lower, next.lower);
	});
	const marks = new Map(found.map(({ name, kind }) => [name, kind]));
	return { marks, words, names, surnames };
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
	return all.filter(is).length / Math.max(1, all.length);
}
