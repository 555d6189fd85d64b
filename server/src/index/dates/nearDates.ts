import type { CalendarDate } from '../comparable.ts';
import { areSwapped } from '../compare/closeness.ts';

/**
 * How two different dates that both tell the year differ: two digits of the year or of the day changed places (`swapped`); a day
 * lacks its first digit, or only the month, or only the year, is another (`one part`); or they lie within one year, or few years
 * apart (`near`). Null where none of these holds, or one of them is no day, month or year.
 */
export function nearnessOf(a: CalendarDate, b: CalendarDate): 'swapped' | 'one part' | 'near' | null {
	const [x, y] = [partsOf(a), partsOf(b)];
	if (x === null || y === null) return null;
	const differing = x.map((part, i) => part !== y[i]);
	const [isOtherYear, isOtherMonth, isOtherDay] = differing;
	const count = differing.filter(Boolean).length;
	const years = Math.abs(Number(x[0]) - Number(y[0]));
	if (count === 1 && isOtherYear && areSwapped(x[0], y[0])) return 'swapped';
	const areDays = x[2] !== '' && y[2] !== '';
	if (count === 1 && isOtherDay && areDays && areSwapped(x[2].padStart(2, '0'), y[2].padStart(2, '0')))
		return 'swapped';
	if (count === 1 && areDays && (isOtherMonth || isDigitMore(x[2], y[2]) || (isOtherYear && years <= mostYears)))
		return 'one part';
	if (isOtherYear) return count === 1 && years <= mostYears ? 'near' : null;
	return 'near';
}

/** Two reports of one thing hardly lie further apart. */
const mostYears = 5;

/** The year, month and day of a date as they are written, the ones that it does not tell empty; null where it is none of these. */
function partsOf({ days }: CalendarDate): readonly [year: string, month: string, day: string] | null {
	if (days === null) return null;
	const { from, to } = days;
	const [year = '', month = '', day = ''] = from.split('-');
	if (from === to) return [year, month, String(Number(day))];
	if (from === `${year}-01-01` && to === `${year}-12-31`) return [year, '', ''];
	return day === '01' && to.startsWith(`${year}-${month}-`) && Number(to.slice(8)) >= 28 ? [year, month, ''] : null;
}

/** `9` and `19`. */
function isDigitMore(a: string, b: string): boolean {
	return a.length !== b.length && (a.length > b.length ? a.endsWith(b) : b.endsWith(a));
}
