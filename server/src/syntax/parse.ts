import type { Span } from '../text/span.ts';
import { readDefinitions, readReferenceEntries } from './definitions.ts';
import type { Block, BlockKind, ParsedDocument } from './document.ts';
import { detectFormat } from './format.ts';
import { readFrontMatter } from './frontMatter.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { readDeclarations } from './htmlHead.ts';
import { isInvisible, isSpace } from './proseBuilder.ts';
import { textBlocks } from './textBlocks.ts';

/**
 * Reads a document into blocks. `name` is a file name or path, only its extension is used, as a hint. Never throws,
 * whatever the text; time is linear in its length. Every character that is not white space lies in exactly one block:
 * what is only syntax (`---`, fences, tags around blocks, comments) is a block that is not read (`inline: 'none'`).
 */
export function parseDocument(text: string, name: string): ParsedDocument {
	const reading = readFrontMatter(text);
	const bodyStart = reading ? reading.frontMatter.end : 0;
	const format = detectFormat(text.slice(bodyStart), name);
	const body = format === 'html' ? htmlBlocks(text, bodyStart, text.length) : textBlocks(text, bodyStart, text.length);
	const blocks = fillGaps(text, [...(reading?.blocks ?? []), ...body], bodyStart);
	const entries = readReferenceEntries(text, blocks);
	return {
		format,
		length: text.length,
		blocks,
		frontMatter: reading?.frontMatter ?? null,
		declarations: format === 'html' ? readDeclarations(text) : [],
		definitions: readDefinitions(text, blocks, entries),
		entries,
	};
}

/** Adds a block for each stretch of syntax between the blocks; one a line in front matter. */
function fillGaps(text: string, content: readonly Block[], bodyStart: number): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	const fill = (to: number) => {
		while (at < to) {
			const inFront = at < bodyStart;
			let stop = Math.min(to, inFront ? bodyStart : to);
			if (inFront) {
				const newline = text.slice(at, stop).search(/[\r\n]/);
				if (newline >= 0) stop = at + newline + 1;
			}
			const span = visible(text, { start: at, end: stop });
			if (span.start < span.end) {
				const kind: BlockKind = inFront ? 'frontMatter' : text.charCodeAt(span.start) === 60 ? 'html' : 'paragraph';
				const { start, end } = span;
				blocks.push({ start, end, kind, inline: 'none', level: 0, key: null, ancestors: [] });
			}
			at = stop;
		}
	};
	for (const block of content) {
		if (block.start < at || block.end <= block.start) continue;
		fill(block.start);
		blocks.push(block);
		at = block.end;
	}
	fill(text.length);
	return blocks;
}

/** The span without white space and invisible characters at its ends. */
function visible(text: string, span: Span): Span {
	let { start, end } = span;
	const unseen = (code: number) => isSpace(code) || isInvisible(code);
	while (start < end && unseen(text.charCodeAt(start))) start++;
	while (end > start && unseen(text.charCodeAt(end - 1))) end--;
	return { start, end };
}
