import type { BlockKind } from '../syntax/document.ts';
import type { Inline } from '../syntax/inline.ts';
import { splitSentences } from '../syntax/sentences.ts';
import type { Reading } from './types.ts';
import { cutWords } from './words/word.ts';

/** A block as extractors read it: its prose cut into sentences and into words, once for all of them. Linear in the prose. */
export function readingOf(kind: BlockKind, inline: Inline): Reading {
	const { prose, links } = inline;
	return { kind, inline, sentences: splitSentences(prose, links), words: cutWords(prose) };
}
