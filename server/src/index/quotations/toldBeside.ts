import { holds, leastWords } from './compareQuotations.ts';

/** So many quotations that hold the same words are looked at. */
const mostHolders = 24;

/**
 * Left out among so many words right before a quotation, these turn it round: `“close the river”` of `“I do not think that we should
 * close the river”`.
 */
const nearby = 6;
const negation = /^(?:no|not|never|none|nobody|nothing|nor|neither|without|cannot)$|n['\u2019]t$/u;

/**
 * Whether what a shorter quotation leaves out before and behind its words in a longer one is quoted beside it: in full, as in a text
 * below its headline, unless that means the contrary, or from there on, where `she said` parts an utterance.
 * `holdersOf` finds the other quotations of its document that hold three words in a row, each as its words.
 */
export function toldBeside(
	short: readonly string[],
	long: readonly string[],
	holdersOf: (words: string) => readonly (readonly string[])[],
): boolean {
	const at = long.findIndex((_, i) => short.every((word, j) => long[i + j] === word));
	if (at < 0) return false;
	const [before, behind] = [long.slice(0, at), long.slice(at + short.length)];
	return isTold(before, short, 'before', holdersOf) && isTold(behind, short, 'behind', holdersOf);
}

function isTold(
	left: readonly string[],
	short: readonly string[],
	side: 'before' | 'behind',
	holdersOf: (words: string) => readonly (readonly string[])[],
): boolean {
	if (left.length === 0) return true;
	const isBefore = side === 'before';
	// of fewer words those next to them tell whether it is they
	const next = Math.max(0, leastWords - left.length);
	const whole = isBefore ? [...left, ...short.slice(0, next)] : [...short.slice(short.length - next), ...left];
	const key = isBefore ? whole.slice(-leastWords) : whole.slice(0, leastWords);
	const all = whole.join(' ');
	const isTurned = isBefore && left.slice(-nearby).some((word) => negation.test(word));
	return holdersOf(key.join(' '))
		.slice(0, mostHolders)
		.some((words) => {
			const told = words.join(' ');
			return (
				(holds(words, whole) && !isTurned) ||
				(isBefore ? ` ${all}`.endsWith(` ${told}`) : `${all} `.startsWith(`${told} `))
			);
		});
}
