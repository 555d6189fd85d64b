/** `the third quarter`, `Q3`, `H1 2024`, `the second half`; `full year`, `fiscal 2024`, `for the year to March`. */
const named =
	/\b(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](quarter|qtr|half)|Q([1-4])|H([12])(?= (?:19|20)\d\d\b)|(full[- ]year|fiscal (?:year|(?:19|20)\d\d)|(?:for|in) the year (?:to|ended|ending)))\b/giu;

/** `the first nine months`, `for the six months`, `12 months to March`; not a sentence of nine months, nor six months ago. */
const counted =
	/\b(?:(?:(?:for|in|over|during) the(?: first)?|the first) (six|nine|twelve|[69]|12)[- ](?:months|mths)\b(?! (?:ago|later|before|after))|(six|nine|twelve|[69]|12)[- ](?:months|mths) (?:to|ended|ending|through)\b)/giu;

const ordinals: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' };
/** How many months a period has, by the word for it. */
const lengths: Readonly<Record<string, string>> = { six: '6', nine: '9', twelve: '12' };

/**
 * The accounting periods that a sentence names: `quarter 3`, `half 2`, `months 9` and `months 12` (a year); a first half is
 * `months 6`. Three months may be any quarter and are none.
 */
export function periodsIn(sentence: string): ReadonlySet<string> {
	const byName = [...sentence.matchAll(named)].map(([, ordinal, part, quarter, half, year]) => {
		if (year !== undefined) return 'months 12';
		if (quarter !== undefined) return `quarter ${quarter}`;
		const which = half ?? ordinals[(ordinal ?? '').toLowerCase()] ?? ordinal?.slice(0, 1) ?? '';
		if (half === undefined && part?.toLowerCase() !== 'half') return `quarter ${which}`;
		return which === '1' ? 'months 6' : 'half 2';
	});
	const byLength = [...sentence.matchAll(counted)].map(([, inside, to]) => {
		const length = (inside ?? to ?? '').toLowerCase();
		return `months ${lengths[length] ?? length}`;
	});
	return new Set([...byName, ...byLength]);
}
