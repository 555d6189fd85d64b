import { extractDates } from '../dates/extractDates.ts';
import type { Span } from '../../text/span.ts';
import { bySpan } from '../../text/span.ts';
import type { DateMention, Figure, Reading } from '../types.ts';
import { passagesOf } from '../words/passages.ts';
import type { Passage } from '../words/passages.ts';
import { markedSpans } from './nonFigures.ts';
import { readFigures } from './readFigures.ts';
import { append } from '../../text/append.ts';

/**
 * The figures of a block's prose, in order, without overlap (prose offsets). `passages` and
 * `dates` are the block's own, where they are at hand; years and days are not taken for figures. Numbers are read by a grammar of English numerals (after the specification of Microsoft
 * Recognizers-Text), bounds and ranges as intervals, and what is counted from the noun phrase around them. Linear in the
 * prose; sentences without a digit or number word are only scanned.
 */
export function extractFigures(
	reading: Reading,
	passages: readonly Passage[] = passagesOf(reading),
	dates: readonly DateMention[] = extractDates(reading, passages),
): readonly Figure[] {
	const taken: readonly Span[] = [...markedSpans(reading.inline), ...dates].sort(bySpan);
	const figures: Figure[] = [];
	let next = 0;
	for (const passage of passages) {
		if (!passage.mayHoldFigure) continue;
		while (next < taken.length && (taken[next]?.end ?? 0) <= passage.start) next++;
		let end = next;
		while (end < taken.length && (taken[end]?.start ?? 0) < passage.end) end++;
		append(figures, readFigures(passage, taken.slice(next, end)));
	}
	return figures;
}
