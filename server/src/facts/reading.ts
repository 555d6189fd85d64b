import type { BlockKind } from '../syntax/document.ts';
import type { Inline } from '../syntax/inline.ts';
import { splitSentences } from '../syntax/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './types.ts';
import { wordsOfEach } from './words/ranges.ts';
import { cutWords } from './words/word.ts';

/** A block as extractors read it: its prose cut into sentences and into words, once for all of them. Linear in the prose. */
export function readingOf(kind: BlockKind, inline: Inline): Reading {
	return readingIn(kind, inline, splitSentences(inline.prose, inline.links));
}

/** The same with given sentences, in order. */
export function readingIn(kind: BlockKind, inline: Inline, sentences: readonly Span[]): Reading {
	const words = cutWords(inline.prose);
	return { kind, inline, sentences, words, ranges: wordsOfEach(inline.prose, words, sentences) };
}
