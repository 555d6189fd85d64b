import { isLowSurrogate } from '../../text/codeUnits.ts';
import type { Span } from '../../text/span.ts';

/** Longest stretch that is read at once, in UTF-16 code units. Real sentences are shorter. */
const windowLength = 4096;

/**
 * A sentence in stretches of bounded length, cut at blanks where there are any: what is read inside one stretch costs bounded
 * time and memory, so that a "sentence" of megabytes is read in time linear in its length.
 */
export function windows(prose: string, sentence: Span): readonly Span[] {
	if (sentence.end - sentence.start <= windowLength) return [sentence];
	const cut: Span[] = [];
	let start = sentence.start;
	while (start < sentence.end) {
		let end = Math.min(start + windowLength, sentence.end);
		if (end < sentence.end) {
			const blank = blankBefore(prose, end, end - windowLength / 2);
			if (blank >= 0) end = blank;
			else if (isLowSurrogate(prose.charCodeAt(end))) end++;
		}
		cut.push({ start, end });
		start = end;
	}
	return cut;
}

/** The last blank in a stretch behind the end of a sentence, else the last blank; -1 without one. */
function blankBefore(prose: string, end: number, start: number): number {
	let blank = -1;
	for (let i = end; i > start; i--) {
		if (prose.charCodeAt(i) !== 0x20) continue;
		if (blank < 0) blank = i;
		const before = prose.charCodeAt(i - 1);
		if (before === 0x2e || before === 0x21 || before === 0x3f) return i;
	}
	return blank;
}
