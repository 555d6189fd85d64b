const day = 86_400_000;
/** Of a year that has all days that any has. */
const wholeYear = 366;

/**
 * Days from the day on which one document was written to that of another, below 0 where the other is the earlier. Of days
 * without a year (`--MM-DD`) the shorter way round the year. Null where one is not known, or only one of them has a year.
 */
export function daysFrom(a: string | null, b: string | null): number | null {
	if (a === null || b === null || isOfAnyYear(a) !== isOfAnyYear(b)) return null;
	if (!isOfAnyYear(a)) return (Date.parse(b) - Date.parse(a)) / day;
	const [from, to] = [a, b].map((text) => Date.parse(`2000-${text.slice(2)}`) / day);
	const days = (to ?? 0) - (from ?? 0);
	return days - wholeYear * Math.round(days / wholeYear);
}

/** Days between the days on which two documents were written; 0 where it is not known. */
export function daysApart(a: string | null, b: string | null): number {
	return Math.abs(daysFrom(a, b) ?? 0);
}

function isOfAnyYear(written: string): boolean {
	return written.startsWith('--');
}
