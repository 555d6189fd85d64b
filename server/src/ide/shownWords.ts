import type { Block } from '../syntax/document.ts';
import { parseDocument } from '../syntax/parse.ts';
import { toProse } from '../syntax/proseMap.ts';
import { readInline } from '../syntax/readInline.ts';
import { once } from '../text/lazily.ts';
import { firstEnding, textAt } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** What a stretch of source without any of these reads like is its source: most of them, so that hardly a document is parsed. */
const markup = /[[\]<>&*_`\\]/u;

/**
 * How stretches of a document read, in document offsets: links as their words, no tags and no marks of footnotes, on one line.
 * What is markup only reads as it is written. `name` is the document's file name.
 */
export function shownWords(text: string, name: string): (span: Span) => string {
	const blocks = once(() => parseDocument(text, name).blocks);
	return (span) => {
		const written = textAt(text, span);
		if (!markup.test(written)) return written;
		return proseIn(text, blocks(), span) || written;
	};
}

function proseIn(text: string, blocks: readonly Block[], span: Span): string {
	const words: string[] = [];
	for (let i = firstEnding(blocks, span.start); i < blocks.length; i++) {
		const block = blocks[i];
		if (!block || block.start >= span.end) break;
		const { prose, map } = readInline(textAt(text, block), block.kind, block.inline);
		const shown = toProse(map, { start: span.start - block.start, end: span.end - block.start });
		if (shown) words.push(textAt(prose, shown));
	}
	return words.join(' ').trim();
}
