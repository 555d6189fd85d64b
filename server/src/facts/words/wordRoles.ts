import { months, namedDecades, seasons, weekdayAbbreviations, weekdays } from './calendarWords.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';

/** What an expression a word may open: bits, so that one look-up a word decides which grammars are tried at it. */
export const opens = Object.freeze({
	/** A calendar date, or a period with its year. */
	date: 1,
	figure: 2,
	/** A date that depends on its document: `last month`, `a week ago`. */
	relativeDate: 4,
});

const relative = [
	'a',
	'an',
	'today',
	'tonight',
	'yesterday',
	'tomorrow',
	'last',
	'previous',
	'past',
	'this',
	'current',
	'next',
	'coming',
	'following',
	'upcoming',
];

const lists: readonly (readonly [Iterable<string>, number])[] = [
	[
		[...months.keys(), ...weekdays.keys(), ...weekdayAbbreviations.keys(), ...namedDecades.keys(), ...seasons],
		opens.date,
	],
	[[...weekdays.keys(), ...numberWords.keys(), ...relative], opens.relativeDate],
	[['q', 'h'], opens.date],
	[[...numberWords.keys(), ...ordinalWords.keys()], opens.date | opens.figure],
	[[...vagueNumbers.keys(), 'a', 'an', 'half', 'quarter', 'several', 'minus', 'negative'], opens.figure],
];

const roles: ReadonlyMap<string, number> = (() => {
	const table = new Map<string, number>();
	for (const [words, role] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | role);
	return table;
})();

/** The bits of `opens` for a lower-case word. */
export function rolesOf(word: string): number {
	return roles.get(word) ?? 0;
}
