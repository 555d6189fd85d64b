import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';

/** What a bound says of the number beside it. `below` is "nearly": under it, but close. */
export type Bound = 'plusMinus' | 'over' | 'atLeast' | 'under' | 'atMost' | 'below' | 'about' | 'equal';

export const phrases = (bound: Bound, list: string): (readonly [string, Bound])[] =>
	list.split('|').map((phrase) => [phrase.trim(), bound] as const);

/** Phrases right before a number, as lower-case words joined by blanks. */
const prefixBounds: ReadonlyMap<string, Bound> = new Map([
	...phrases(
		'over',
		`over|more than|above|in excess of|greater than|larger than|higher than|bigger than|longer than|older than|taller than
		|heavier than|better than|beyond|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|topping|north of
		|upward of|well over|just over|slightly over|well above|just above|slightly more than|little more than|much more than|far more than|way more than
		|>|&gt;|later than|farther than|further than|faster than|rather more than`,
	),
	...phrases(
		'atLeast',
		`at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at a minimum|minimum|upwards of
		|greater than or equal to|more than or equal to|higher than or equal to|larger than or equal to|bigger than or equal to|equal to or more than
		|equal to or greater than|at least or equal to|higher or equal than|greater or equal than|larger or equal than|bigger or equal than
		|more or equal than|greater or equal to|at the very least|as few as|as little as|starting at|>=|> =|≥|⩾`,
	),
	...phrases(
		'under',
		`less than|fewer than|under|lower than|smaller than|shorter than|younger than|lighter than|below|well under|well below
		|slightly less than|far less than|far fewer than|much less than|<|&lt;|short of|slower than|closer than|cheaper than|south of|beneath`,
	),
	...phrases(
		'atMost',
		`at most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum of|at the most|not exceeding|not over
		|not to exceed|less than or equal to|fewer than or equal to|lower than or equal to|smaller than or equal to|lower or equal than
		|smaller or equal than|less or equal than|less or equal to|equal to or less than|at a maximum|no greater than|no higher than|no longer than
		|no later than|no older than|no larger than|maximum|<=|< =|=<|≤|⩽|within`,
	),
	...phrases(
		'below',
		`nearly|almost|just under|just below|slightly under|slightly below|a little under|approaching|nearing|just shy of|shy of
		|just short of|not quite|a little less than|little less than`,
	),
	...phrases(
		'about',
		`about|around|approximately|approx|approx.|roughly|some|an estimated|estimated|circa|ca|ca.|c.|close to|closer to|near|in the region of
		|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|more or less|~|∼|≈|≃|somewhere around|reportedly about
		|or about|perhaps|maybe|average of about`,
	),
	...phrases('plusMinus', '±|plus or minus|+ / -|give or take'),
	...phrases('equal', 'equal to|equals to|equal|equals|equaling to|equalling to|equaling|exactly|precisely'),
]);

const longestPhrase = 5;

/** Last words of the phrases: nothing else needs to be looked at further. */
const lastWords: ReadonlySet<string> = new Set(
	[...prefixBounds.keys()].map((phrase) => phrase.split(' ').at(-1) ?? ''),
);

/** A bound before the token `i`, and where it starts. */
export function boundBefore(tokens: readonly Token[], i: number): { bound: Bound; from: number } | null {
	const last = at(tokens, i - 1);
	const dotted = last.lower === '.' ? `${at(tokens, i - 2).lower}.` : last.lower;
	if (!lastWords.has(last.lower) && !lastWords.has(dotted)) return null;
	let phrase = '';
	let found: { bound: Bound; from: number } | null = null;
	for (let n = 1; n <= longestPhrase; n++) {
		const token = at(tokens, i - n);
		if (token.lower === '') break;
		const tight = n > 1 && at(tokens, i - n + 1).lower === '.';
		phrase = n === 1 ? token.lower : `${token.lower}${tight ? '' : ' '}${phrase}`;
		const bound = prefixBounds.get(phrase);
		// "the run-up to the vote"
		if (bound !== undefined && !(token.glued && at(tokens, i - n - 1).lower === '-')) found = { bound, from: i - n };
	}
	return found;
}
