import { lastStarting } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** Index of the sentence that holds an offset: the last one that starts at or before it; 0 when none does. Logarithmic. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
	return Math.max(0, lastStarting(sentences, offset));
}
