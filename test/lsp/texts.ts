/** Documents that disagree, repeat each other and say nothing, for tests that are not about what is found. */

export const signed =
	'More than 40 countries signed the Geneva Water Charter on Monday, the organisers of the Geneva Water Forum wrote.\n';
export const fewer = 'At the Geneva Water Forum, 38 nations signed the Geneva Water Charter, the organisers wrote.\n';
export const quiet = 'The forum opens its doors every spring.\n';

/** The words that conflict in `signed` and `fewer`. */
export const marks = { signed: 'More than 40 countries', fewer: '38 nations' };

/** Where a word of a one-line text stands. */
export function rangeOf(text: string, words: string, line = 0) {
	const start = text.split('\n')[line]?.indexOf(words) ?? -1;
	return { start: { line, character: start }, end: { line, character: start + words.length } };
}
