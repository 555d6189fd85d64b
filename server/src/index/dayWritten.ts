const day = 86_400_000;
/** Of a year that has all days that any has. */
const wholeYear = 366;

/** Days without a year that lie farther apart tell no longer which of them is the later. */
const farthest = 60;

/**
 * Days from the day on which one document was written to that of another, below 0 where the other is the earlier. Null where
 * one is not known, where only one of them has a year, or where they have none (`--MM-DD`) and lie two months apart or more.
 */
export function daysFrom(a: string | null, b: string | null): number | null {
	const days = shortestWay(a, b);
	return days === null || (isOfAnyYear(a) && Math.abs(days) > farthest) ? null : days;
}

/** Days between the days on which two documents were written, without years the shorter way round; 0 where it is not known. */
export function daysApart(a: string | null, b: string | null): number {
	return Math.abs(shortestWay(a, b) ?? 0);
}

/** The day (ISO) on which a document was written; null where it is not known or has no year. */
export function isoDayOf(written: string | null): string | null {
	return isOfAnyYear(written) ? null : written;
}

function shortestWay(a: string | null, b: string | null): number | null {
	if (a === null || b === null || isOfAnyYear(a) !== isOfAnyYear(b)) return null;
	if (!isOfAnyYear(a)) return (Date.parse(b) - Date.parse(a)) / day;
	const [from, to] = [a, b].map((text) => Date.parse(`2000-${text.slice(2)}`) / day);
	const days = (to ?? 0) - (from ?? 0);
	return days - wholeYear * Math.round(days / wholeYear);
}

function isOfAnyYear(written: string | null): boolean {
	return written?.startsWith('--') === true;
}
