import type { Span } from '../text/span.ts';

/** Index of the sentence that holds an offset: the last one that starts at or before it; 0 when none does. Logarithmic. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}
