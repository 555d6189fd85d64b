/** A day of the proleptic Gregorian calendar; `month` 1–12, `day` 1–31. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1 to 12) of a year has in the Gregorian calendar; 0 for a month that there is not. */
export function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** True for a day that exists, in the years that ISO 8601 writes with four digits. */
export function isDay({ year, month, day }: Day): boolean {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. Algorithm `days_from_civil`, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013). */
export function toDayNumber({ year, month, day }: Day): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a day number; `civil_from_days` of the same source. */
export function fromDayNumber(days: number): Day {
	const shifted = days + 719_468;
	const era = Math.floor(shifted / 146_097);
	const dayOfEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
	};
}

/** Day of the week, 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
	return (((toDayNumber(day) + 4) % 7) + 7) % 7;
}

/** `2025-02-11`. */
export function isoDay({ year, month, day }: Day): string {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `--02-11`: a day of any year (`gMonthDay` of XML Schema 1.1 Part 2). */
export function isoDayOfYear(month: number, day: number): string {
	return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that starts with `YYYY-MM-DD` (a time may follow), or null when there is no such day. */
export function parseIsoDay(text: string): Day | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
	if (!match) return null;
	const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
	return isDay(day) ? day : null;
}

/** The day `months` later (or earlier), the day of the month cut to the new month's length. */
export function addMonths(day: Day, months: number): Day {
	const index = day.year * 12 + (day.month - 1) + months;
	const year = Math.floor(index / 12);
	const month = index - year * 12 + 1;
	return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}
