import type { Block } from '../syntax/document.ts';
import type { Inline } from '../syntax/inline.ts';
import { parseDocument } from '../syntax/parse.ts';
import { toProse } from '../syntax/proseMap.ts';
import { readInline } from '../syntax/readInline.ts';
import { lazily, once } from '../text/lazily.ts';
import type { Lazily } from '../text/lazily.ts';
import { firstEnding, textAt } from '../text/span.ts';
import type { Span } from '../text/span.ts';

/** What a stretch of source without any of these reads like is its source: most of them, so that hardly a document is parsed. */
const markup = /[[\]<>&*_`\\]/u;

/**
 * How stretches of a document read, in document offsets: links as their words, no tags and no marks of footnotes, on one line.
 * What is markup only reads as it is written. `name` is the document's file name.
 */
export function shownWords(text: string, name: string): (span: Span) => string {
	const read = once(() => readOf(text, parseDocument(text, name).blocks));
	return (span) => {
		const written = textAt(text, span);
		if (!markup.test(written)) return written;
		return proseIn(read(), span) || written;
	};
}

/** The blocks of a document, and what each of them reads like. */
interface Read {
	readonly blocks: readonly Block[];
	readonly inline: Lazily<Inline>;
}

/** Each block is read once, since one may be a whole document and hold a thousand findings. */
function readOf(text: string, blocks: readonly Block[]): Read {
	return { blocks, inline: lazily(blocks, (block) => readInline(textAt(text, block), block.kind, block.inline)) };
}

function proseIn({ blocks, inline }: Read, span: Span): string {
	const words: string[] = [];
	for (let i = firstEnding(blocks, span.start); i < blocks.length; i++) {
		const block = blocks[i];
		if (!block || block.start >= span.end) break;
		const read = inline(i);
		if (!read) break;
		const shown = toProse(read.map, { start: span.start - block.start, end: span.end - block.start });
		if (shown) words.push(textAt(read.prose, shown));
	}
	return words.join(' ').trim();
}
