/** Documents that disagree, repeat each other and say nothing, for tests that are not about what is found. */

export const signed =
	'More than 40 countries signed the Geneva Water Charter on Monday, the organisers of the Geneva Water Forum wrote.\n';
export const fewer = 'At the Geneva Water Forum, 38 nations signed the Geneva Water Charter, the organisers wrote.\n';
export const quiet = 'The forum opens its doors every spring.\n';

/** An article long enough for what stands under it to be told from it. */
export const article = [
	'The river has risen by 12 cm since 1990, the surveyors of the county wrote in their yearly report on the delta.',
	...[1990, 1991, 1992, 1993].map(
		(year) =>
			`In the year ${year} the county measured the delta again and found that the banks had moved, the report says.`,
	),
].join('\n\n');

/** The words that conflict in `signed` and `fewer`. */
export const marks = { signed: 'More than 40 countries', fewer: '38 nations' };

/** Where a word of a one-line text stands. */
export function rangeOf(text: string, words: string, line = 0) {
	const start = text.split('\n')[line]?.indexOf(words) ?? -1;
	return { start: { line, character: start }, end: { line, character: start + words.length } };
}
