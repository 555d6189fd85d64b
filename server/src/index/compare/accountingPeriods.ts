const period =
	/\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](quarter|qtr|half)|([qh])([1-4])|(six|nine|twelve|[69]|12)[- ]m(?:on)?ths?|full[- ]year|fiscal (?:year|(?:19|20)\d\d)|(?:for|in) the year (?:to|ended|ending))\b/giu;

const ordinals: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' };
const months: Readonly<Record<string, string>> = { six: '6', nine: '9', twelve: '12' };

/**
 * The accounting periods that a sentence names: `quarter 3`, `half 2`, `months 9` and `months 12` (a year); a first half is
 * `months 6`. Three months may be any quarter and are none.
 */
export function periodsIn(sentence: string): ReadonlySet<string> {
	return new Set(
		[...sentence.matchAll(period)].map(([, ordinal, part, letter, number, count]) => {
			if (count !== undefined) return `months ${months[count.toLowerCase()] ?? count}`;
			const which = number ?? (ordinal === undefined ? null : (ordinals[ordinal.toLowerCase()] ?? ordinal.slice(0, 1)));
			if (which === null) return 'months 12';
			const isHalf = (part ?? letter ?? '').toLowerCase().startsWith('h');
			return isHalf ? (which === '1' ? 'months 6' : 'half 2') : `quarter ${which}`;
		}),
	);
}
