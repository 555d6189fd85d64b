import type { Countable } from '../mention.ts';

/** The words just before and just after a mention in its sentence, lower case, the nearest first. */
export interface Wording {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** So many words on each side are looked at. */
const reach = 4;

/** A stretch of the sentence that holds as many words, in UTF-16 code units. */
const stretch = 64;

/** The words beside a mention as they are written, function words and all: copied and reported sentences share them. */
export function wordingOf({ excerpt, text }: Countable): Wording {
	const at = excerpt.indexOf(text);
	if (at < 0) return none;
	const end = at + text.length;
	return {
		before: writtenWords(excerpt.slice(Math.max(0, at - stretch), at))
			.slice(-reach)
			.reverse(),
		after: writtenWords(excerpt.slice(end, end + stretch)).slice(0, reach),
	};
}

/** The words of a sentence before and behind a mention, in order, lower case. */
export interface Sides {
	readonly before: readonly string[];
	readonly behind: readonly string[];
}

/** More words than these on one side say no more. */
const mostWords = 48;

export function sidesOf({ excerpt, text }: Countable): Sides {
	const at = excerpt.indexOf(text);
	if (at < 0) return { before: [], behind: [] };
	return {
		before: writtenWords(excerpt.slice(0, at)).slice(-mostWords),
		behind: writtenWords(excerpt.slice(at + text.length)).slice(0, mostWords),
	};
}

/** The words of a piece of a sentence as they are written, lower case; of one that is longer than 40 characters, in parts. */
function writtenWords(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
}

const none: Wording = { before: [], after: [] };

/** The part of the words beside two mentions that is equal without a gap, 0 to 1: before, and after. */
export function sameWording(a: Wording = none, b: Wording = none): { readonly before: number; readonly after: number } {
	return { before: run(a.before, b.before) / reach, after: run(a.after, b.after) / reach };
}

function run(a: readonly string[], b: readonly string[]): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
