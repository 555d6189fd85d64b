import type { Reading } from '../types.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { windows } from './windows.ts';
import { wordsWithin } from './word.ts';
import type { WordRange } from './word.ts';
import { cue } from './wordRoles.ts';

/** A sentence, or a window of a very long one, that may hold a date or a figure, cut into tokens. */
export interface Passage {
	readonly prose: string;
	readonly tokens: readonly Token[];
	/** Prose offsets. */
	readonly start: number;
	readonly end: number;
	/** Index of the sentence in its block. */
	readonly sentence: number;
	readonly mayHoldDate: boolean;
	readonly mayHoldFigure: boolean;
}

/**
 * The passages of a block that may hold a date or a figure, by what the lexicon knows of their words; the rest of its sentences
 * cost a look at these bits. Code holds none. Share the result between `extractDates` and `extractFigures`. Linear in the prose.
 */
export function passagesOf({ kind, inline: { prose }, sentences, words }: Reading): readonly Passage[] {
	const passages: Passage[] = [];
	if (kind === 'code') return passages;
	let next = 0;
	for (let sentence = 0; sentence < sentences.length; sentence++) {
		const span = sentences[sentence];
		if (!span) break;
		for (const window of windows(prose, span)) {
			const range = wordsWithin(prose, words, window, next);
			if (range.words === words) next = range.to;
			const cues = cuesIn(range);
			if (cues === 0) continue;
			passages.push({
				prose,
				tokens: tokenize(prose, window, range),
				start: window.start,
				end: window.end,
				sentence,
				mayHoldDate: (cues & (cue.date | cue.capitalDate)) !== 0,
				mayHoldFigure: (cues & cue.figure) !== 0,
			});
		}
	}
	return passages;
}

/** What the words of a stretch make it worth looking at for: bits of `cue`. */
function cuesIn({ words, from, to }: WordRange): number {
	let roles = 0;
	for (let i = from; i < to; i++) roles |= words[i]?.roles ?? 0;
	return roles & (cue.both | cue.capitalDate);
}
