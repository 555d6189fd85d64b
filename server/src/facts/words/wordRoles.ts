import { months, namedDecades, seasons, weekdayAbbreviations, weekdays } from './calendarWords.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';
import { buildWordTable, findWord } from './wordTable.ts';

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

const rolesByWord: ReadonlyMap<string, number> = (() => {
	const table = new Map<string, number>();
	for (const [words, role] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | role);
	return table;
})();

const table = buildWordTable(rolesByWord.keys());
const roles = new Uint8Array(table.words.map((word) => rolesByWord.get(word) ?? 0));

/** The bits of `opens` for the word at a stretch of text, in any case. */
export function rolesAt(text: string, start: number, end: number): number {
	const number = findWord(table, text, start, end);
	return number < 0 ? 0 : (roles[number] ?? 0);
}
