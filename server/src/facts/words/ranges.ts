import type { Span } from '../../text/span.ts';
import { cutWords } from './word.ts';
import type { Word } from './word.ts';

/** Words from `from` to before `to` of a list. */
export interface WordRange {
	readonly words: readonly Word[];
	readonly from: number;
	readonly to: number;
	/** The roles of all of them: what none of them has need not be looked for. */
	readonly roles: number;
}

/**
 * The words of a stretch among those of its prose, which begin at or behind `first`; cut anew where the stretch begins or ends
 * inside a word, as it does only in text without blanks.
 */
export function wordsWithin(prose: string, words: readonly Word[], { start, end }: Span, first = 0): WordRange {
	let from = first;
	while (from < words.length && (words[from]?.start ?? 0) < start) from++;
	let to = from;
	let roles = 0;
	for (; to < words.length; to++) {
		const word = words[to];
		if (!word || word.start >= end) break;
		roles |= word.roles;
	}
	const isCut = (from > 0 && (words[from - 1]?.end ?? 0) > start) || (to > from && (words[to - 1]?.end ?? 0) > end);
	return isCut ? allOf(cutWords(prose, start, end)) : { words, from, to, roles };
}

function allOf(words: readonly Word[]): WordRange {
	let roles = 0;
	for (const word of words) roles |= word.roles;
	return { words, from: 0, to: words.length, roles };
}

/** The roles of all words of some stretches. */
export function rolesOfAll(ranges: readonly WordRange[]): number {
	let roles = 0;
	for (const range of ranges) roles |= range.roles;
	return roles;
}

/** The words of each of some stretches, which are in order. */
export function wordsOfEach(prose: string, words: readonly Word[], stretches: readonly Span[]): readonly WordRange[] {
	let next = 0;
	return stretches.map((stretch) => {
		const range = wordsWithin(prose, words, stretch, next);
		if (range.words === words) next = range.to;
		return range;
	});
}
