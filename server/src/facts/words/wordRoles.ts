import { months, namedDecades, seasons, weekdayAbbreviations, weekdays } from './calendarWords.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';

/** What an expression a word may open: bits, so that one look-up a word decides which grammars are tried at it. */
export const opens = Object.freeze({ date: 1, figure: 2 });

/** Words that start a date relative to its document, besides numbers and weekdays. */
const relative = [
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
		[
			...months.keys(),
			...weekdays.keys(),
			...weekdayAbbreviations.keys(),
			...namedDecades.keys(),
			...seasons,
			...relative,
		],
		opens.date,
	],
	[['q', 'h'], opens.date],
	[[...numberWords.keys(), ...ordinalWords.keys(), 'a', 'an'], opens.date | opens.figure],
	[[...vagueNumbers.keys(), 'half', 'quarter', 'several', 'minus', 'negative'], opens.figure],
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
