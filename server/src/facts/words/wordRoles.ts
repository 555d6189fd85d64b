import {
	calendarUnits,
	months,
	namedDecades,
	plainMonths,
	seasons,
	weekdayAbbreviations,
	weekdays,
} from './calendarWords.ts';
import { PHRASE_CUES } from '../attributions/lexicon.ts';
import { durationWords } from './durationWords.ts';
import { conjunctions } from './functionWords.ts';
import { idleWords } from './idleWords.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';

/** What an expression a word may open: bits, so that one look-up a word decides which grammars are tried at it. */
export const opens = Object.freeze({
	/** A calendar date, or a period with its year. */
	date: 1,
	figure: 2,
	/** A date that depends on its document: `last month`, `a week ago`. */
	relativeDate: 4,
	any: 7,
});

/** What a word makes its sentence worth looking at for: bits beside those of `opens`. */
export const cue = Object.freeze({
	date: 8,
	figure: 16,
	both: 24,
	/** A date, where the word has a capital (`May`, `March`). */
	capitalDate: 32,
});

/** Other bits of the same number. */
export const says = Object.freeze({
	/** Nothing about what a text is about. */
	nothing: 64,
	/** How many, when, or that something is not so: what a restatement may not change. `one` is an article as often as a number. */
	telling: 128,
	/** What stands beside it is another clause, or another thing said. */
	joining: 256,
	/** Not by itself, but with words beside it, who said something: `according`, `opinion`. */
	source: 512,
});

/** What a sentence must hold for a pattern over its text to fit: bits that spare most sentences the pattern. */
export const hints = Object.freeze({
	/** An entry of a list of references; every one but `doi:`, `ISBN` and `et al.` holds a digit. */
	reference: 1 << 10,
	/** `this article explains`, `read more`. */
	aboutText: 1 << 11,
	/** `below are`, `can be found here`, `this story was first published`, `additional reporting by`. */
	pointing: 1 << 12,
	/** `please consult`. */
	request: 1 << 13,
	/** `click here`. */
	here: 1 << 14,
	/** `this article by Time provides`: the pronoun and the noun. */
	thisWork: 1 << 15,
	work: 1 << 18,
	address: 1 << 16,
	/** `according to`, `published by`, `in an interview with`: a name follows. */
	published: 1 << 19,
	/** A mark that may open or close a quotation. */
	quote: 1 << 20,
	/** A mark that may stand inside a word or at its end: `AT&T`, `U.S.`. */
	joiner: 1 << 17,
});

const relative = `a an several today tonight yesterday tomorrow last previous past this current next coming following upcoming`;

const negations = `no not never none nobody nothing nor neither without cannot cant couldnt didnt doesnt dont hadnt hasnt havent
	isnt arent wasnt werent wont wouldnt shouldnt mustnt neednt aint`;

const split = (words: string) => words.split(/\s+/);
const numbers = [...numberWords.keys(), ...ordinalWords.keys()];
const isDay = (unit: string) => unit === 'day' || unit === 'days';

const lists: readonly (readonly [Iterable<string>, number])[] = [
	[
		[...months.keys(), ...weekdays.keys(), ...weekdayAbbreviations.keys(), ...namedDecades.keys(), ...seasons],
		opens.date,
	],
	[[...weekdays.keys(), ...numberWords.keys(), ...split(relative)], opens.relativeDate],
	[['q', 'h'], opens.date],
	[numbers, opens.date | opens.figure],
	[durationWords.keys(), opens.figure | cue.figure],
	[[...vagueNumbers.keys(), 'a', 'an', 'half', 'quarter', 'several', 'minus', 'negative'], opens.figure],
	[[...plainMonths, ...weekdays.keys(), ...namedDecades.keys()], cue.date],
	[[...months.keys()].filter((name) => !plainMonths.has(name)), cue.capitalDate],
	[[...calendarUnits.keys()].filter((name) => !isDay(name)), cue.both],
	[split('today tonight yesterday tomorrow ago century centuries'), cue.date],
	[[...numbers, ...vagueNumbers.keys()], cue.figure],
	[split('half quarter quarters hour hours decade decades century mile couple score'), cue.figure],
	[idleWords, says.nothing],
	[
		[...numbers, ...months.keys(), ...weekdays.keys(), ...split(negations)].filter(
			(word) => word !== 'one' && word !== 'may',
		),
		says.telling,
	],
	[conjunctions, says.joining],
	[PHRASE_CUES, says.source],
	[['doi', 'isbn', 'al'], hints.reference],
	[
		split(`article post report page piece story guide blog list section video link read learn find see click explored
			bring brings`),
		hints.aboutText,
	],
	[split('below here online this originally version reporting writing editing'), hints.pointing],
	[['please'], hints.request],
	[['here'], hints.here],
	[['this', 'following'], hints.thisWork],
	[split('article report post piece page story video study analysis guide paper resource'), hints.work],
	[['http', 'https'], hints.address],
	[split('according reported published interview statement report study'), hints.published],
];

/** The bits of every word that has any, by lower-case form. */
export const wordRoles: ReadonlyMap<string, number> = (() => {
	const table = new Map<string, number>();
	for (const [words, role] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | role);
	return table;
})();
