import type { Reading } from '../types.ts';
import { calendarUnits, months, namedDecades, plainMonths, weekdays } from './calendarWords.ts';
import { buildCueTrie, cue, cuesIn } from './cueScan.ts';
import { numberWords, ordinalWords, vagueNumbers } from './numberWords.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { windows } from './windows.ts';

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

const trie = buildCueTrie([
	{ words: [...plainMonths, ...weekdays.keys(), ...namedDecades.keys()], cues: cue.date },
	{ words: [...months.keys()].filter((name) => !plainMonths.has(name)), cues: cue.date, capital: true },
	{ words: [...calendarUnits.keys()].filter((name) => name !== 'day' && name !== 'days'), cues: cue.both },
	{ words: ['today', 'tonight', 'yesterday', 'tomorrow', 'ago', 'century', 'centuries'], cues: cue.date },
	{ words: [...numberWords.keys(), ...ordinalWords.keys(), ...vagueNumbers.keys()], cues: cue.figure },
	{ words: ['half', 'quarter', 'quarters', 'hour', 'decade', 'century', 'mile'], cues: cue.figure },
]);

/**
 * The passages of a block that may hold a date or a figure; the rest of its sentences cost one scan. Code holds none. Share the result between
 * `extractDates` and `extractFigures`. Linear in the prose.
 */
export function passagesOf(reading: Reading): readonly Passage[] {
	const { prose } = reading.inline;
	const passages: Passage[] = [];
	if (reading.kind === 'code') return passages;
	reading.sentences.forEach((span, sentence) => {
		for (const window of windows(prose, span)) {
			const cues = cuesIn(prose, window, trie);
			if (cues === 0) continue;
			passages.push({
				prose,
				tokens: tokenize(prose, window),
				start: window.start,
				end: window.end,
				sentence,
				mayHoldDate: (cues & cue.date) !== 0,
				mayHoldFigure: (cues & cue.figure) !== 0,
			});
		}
	});
	return passages;
}
