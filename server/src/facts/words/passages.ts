import type { Reading } from '../types.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { windows } from './windows.ts';
import { wordsWithin } from './ranges.ts';
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

const worthALook = cue.both | cue.capitalDate;

/**
 * The passages of a block that may hold a date or a figure, by what the lexicon knows of their words; the rest of its sentences
 * cost a look at these bits. Code holds none. Share the result between `extractDates` and `extractFigures`. Linear in the prose.
 */
export function passagesOf({ kind, inline: { prose }, sentences, ranges }: Reading): readonly Passage[] {
	const passages: Passage[] = [];
	if (kind === 'code') return passages;
	for (let sentence = 0; sentence < sentences.length; sentence++) {
		const span = sentences[sentence];
		const whole = ranges[sentence];
		if (!span || !whole || (whole.roles & worthALook) === 0) continue;
		let next = whole.from;
		for (const window of windows(prose, span)) {
			const range = window === span ? whole : wordsWithin(prose, whole.words, window, next);
			if (range.words === whole.words) next = range.to;
			const cues = range.roles & worthALook;
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
