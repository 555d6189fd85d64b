import { extractDates } from '../dates/extractDates.ts';
import type { Span } from '../../text/span.ts';
import { bySpan } from '../../text/span.ts';
import type { DateMention, Figure, Reading } from '../types.ts';
import { buildTrie, hasCue } from '../words/cueScan.ts';
import { numberWords, ordinalWords, vagueNumbers } from '../words/numberWords.ts';
import { tokenize } from '../words/tokens.ts';
import { windows } from '../words/windows.ts';
import { markedSpans } from './nonFigures.ts';
import { readFigures } from './readFigures.ts';

/** Units before which "more than a" makes a figure. */
const units = ['hour', 'week', 'month', 'year', 'decade', 'century', 'mile'];

const cues = buildTrie([
	...numberWords.keys(),
	...ordinalWords.keys(),
	...vagueNumbers.keys(),
	...units,
	'half',
	'quarter',
	'quarters',
]);

/**
 * The figures of a block's prose, in order, without overlap (prose offsets). `dates` are the block's own, so that years and
 * days are not taken for figures. Numbers are read by a grammar of English numerals (after the specification of Microsoft
 * Recognizers-Text), bounds and ranges as intervals, and what is counted from the noun phrase around them. Linear in the
 * prose; sentences without a digit or number word are only scanned.
 */
export function extractFigures(
	reading: Reading,
	dates: readonly DateMention[] = extractDates(reading),
): readonly Figure[] {
	const { prose } = reading.inline;
	const taken: readonly Span[] = [...markedSpans(reading.inline), ...dates].sort(bySpan);
	const figures: Figure[] = [];
	let next = 0;
	reading.sentences.forEach((sentence, index) => {
		for (const window of windows(prose, sentence)) {
			while (next < taken.length && (taken[next]?.end ?? 0) <= window.start) next++;
			if (!hasCue(prose, window, cues)) continue;
			let end = next;
			while (end < taken.length && (taken[end]?.start ?? 0) < window.end) end++;
			const tokens = tokenize(prose, window);
			figures.push(
				...readFigures({ prose, tokens, sentence: index, opens: window.start === 0 }, taken.slice(next, end)),
			);
		}
	});
	return figures;
}
