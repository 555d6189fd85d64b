import { wordSet } from './wordSet.ts';

const monthNames = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];

/** Months by full name and by abbreviation; 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map<string, number>([
	...monthNames.map((name, i) => [name, i + 1] as const),
	...monthNames.map((name, i) => [name.slice(0, 3), i + 1] as const),
	['sept', 9],
]);

/** Full names that are nothing else in lower case (unlike `may`, `march`, `august`). */
export const plainMonths: ReadonlySet<string> = new Set(
	monthNames.filter((name) => name !== 'may' && name !== 'march' && name !== 'august'),
);

/** True for a month written out, in lower case. */
export const isFullMonthName = (word: string): boolean => monthNames.includes(word);

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Weekdays by full name; 0 Sunday to 6 Saturday. */
export const weekdays: ReadonlyMap<string, number> = new Map(weekdayNames.map((name, i) => [name, i]));

/** Abbreviated weekdays, which are words or names of their own and count only beside a date. */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
	['sun', 0],
	['mon', 1],
	['tue', 2],
	['tues', 2],
	['wed', 3],
	['weds', 3],
	['thu', 4],
	['thur', 4],
	['thurs', 4],
	['fri', 5],
	['sat', 6],
]);

/** Words before which a weekday is a name: `Black Friday`, `Super Tuesday`. */
export const namedWeekdays: ReadonlySet<string> = wordSet(
	'black good super ash palm easter bloody holy cyber shrove maundy fat giving whit',
);

/** The first year of a decade by its name: always one of the twentieth century. */
export const namedDecades: ReadonlyMap<string, number> = new Map([
	['twenties', 1920],
	['thirties', 1930],
	['forties', 1940],
	['fifties', 1950],
	['sixties', 1960],
	['seventies', 1970],
	['eighties', 1980],
	['nineties', 1990],
]);

/** Names of seasons; which months they are depends on the hemisphere. */
export const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** Units of a calendar by the words for them; a weekend counts as a week. */
export const calendarUnits: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'> = new Map([
	['day', 'day'],
	['days', 'day'],
	['week', 'week'],
	['weeks', 'week'],
	['month', 'month'],
	['months', 'month'],
	['year', 'year'],
	['years', 'year'],
	['weekend', 'week'],
]);
