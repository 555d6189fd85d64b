import type { Span } from '../text/span.ts';
import { textBulletEnd } from './containers.ts';
import { isLinkDefinition } from './definitions.ts';
import type { Block, BlockKind, Format } from './document.ts';
import { detectFormat } from './format.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { indentedCode } from './indentedCode.ts';
import { joinWrapped, linesOf, wrapWidth } from './lines.ts';
import { literalBlocks, readsAsProse } from './literalBlocks.ts';
import { markdownLeaves, type Leaf } from './markdownBlocks.ts';
import { equalsLevel } from './markers.ts';
import { isSpace } from './proseBuilder.ts';
import { isFilledIn, joinTemplateLines } from './templates.ts';
import { append } from '../text/append.ts';

/** Longest title above a line of `---`; a longer paragraph is followed by a mere rule. */
const LONGEST_TITLE = 120;
/** How much of a fence without an info word is looked at to tell its format, in code units. */
const FENCE_SAMPLE = 4000;
const HTML_INFO = /^(?:html?|xhtml)\b/;
const TEXT_INFO = /^(?:markdown|md|text|txt|plain|plaintext)\b/;

/**
 * The blocks of Markdown or plain text between two offsets of a document, in order and in document offsets. Lines that
 * hold only syntax may be left out: `parseDocument` fills them in. Never throws; linear.
 */
export function textBlocks(text: string, start: number, end: number, nested = false): Block[] {
	const body = text.slice(start, end);
	const leaves = markdownLeaves(body);
	const literal = new Set([...literalBlocks(body, leaves), ...indentedCode(body, leaves)]);
	const paragraphs = new Map<Leaf, Span[]>();
	for (const leaf of leaves)
		if (leaf.type === 'paragraph' && !literal.has(leaf)) paragraphs.set(leaf, paragraphLines(body, leaf));
	const width = wrapWidth(body, [...paragraphs.values()]);
	const blocks: Block[] = [];
	const add = (span: Span, kind: BlockKind, read: boolean, level = 0) => {
		blocks.push({
			start: start + span.start,
			end: start + span.end,
			kind,
			inline: read ? 'markdown' : 'none',
			level,
			key: null,
			ancestors: [],
		});
	};
	for (const leaf of leaves) {
		const whole = wholeLines(body, leaf);
		if (literal.has(leaf)) {
			add(whole, 'code', false);
			continue;
		}
		switch (leaf.type) {
			case 'heading':
				add(whole, 'heading', true, leaf.level);
				break;
			case 'paragraph': {
				const lines = paragraphs.get(leaf) ?? [];
				const alert = leaf.quoted ? alertMark(body, lines[0]) : null;
				if (alert) add(alert.mark, 'quote', false);
				if (alert?.title) add(alert.title, 'quote', true);
				const rest = alert ? lines.slice(1) : lines;
				addParagraph(body, leaf, joinLines(body, leaf, rest, width), add);
				break;
			}
			case 'rule':
				if (!underlines(body, whole, blocks, start)) add(whole, 'paragraph', false);
				break;
			case 'tableRow':
				add(whole, 'table', true);
				break;
			case 'tableRule':
				add(whole, 'table', false);
				break;
			case 'html':
				addHtml(text, start + whole.start, start + whole.end, nested, blocks);
				break;
			case 'fence':
				addFence(text, start, leaf, nested, blocks);
				break;
		}
	}
	return withoutContents(text, blocks);
}

/** Behind this mark kramdown puts a table of contents in the place of a list item, whatever that says. */
const CONTENTS = /^\s{1,8}\{:toc\b/;

/** The items that stand in the place of a table of contents are only syntax. */
function withoutContents(text: string, blocks: readonly Block[]): Block[] {
	return blocks.map((block) =>
		block.kind === 'listItem' && CONTENTS.test(text.slice(block.end, block.end + 14))
			? { ...block, inline: 'none' }
			: block,
	);
}

/** `> [!NOTE]` or `> [!tip]- A title`, which open an alert of GitHub or a callout of Obsidian. */
const ALERT = /^[>\s]{0,40}\[![A-Za-z][\w-]{0,30}\][+-]?/;

/** The mark that opens an alert, which is only syntax, and what stands behind it in its line. */
function alertMark(body: string, line: Span | undefined): { readonly mark: Span; readonly title: Span | null } | null {
	if (!line) return null;
	const length = ALERT.exec(body.slice(line.start, Math.min(line.end, line.start + 80)))?.[0].length ?? 0;
	if (length === 0) return null;
	let start = line.start + length;
	const mark = { start: line.start, end: start };
	while (start < line.end && isSpace(body.charCodeAt(start))) start++;
	return { mark, title: start < line.end ? { start, end: line.end } : null };
}

/** Puts wrapped lines together; headings with their signs stand for themselves, empty lines around them or not. */
function joinLines(body: string, leaf: Leaf, lines: readonly Span[], width: number | null): Span[] {
	const hanging = hangingOf(body, leaf);
	const joined: Span[] = [];
	let from = 0;
	lines.forEach((line, i) => {
		const next = lines[i + 1];
		const underline = next && underlineLevel(body, line, next) > 0 ? next : null;
		const isTitle =
			!leaf.quoted &&
			!leaf.item &&
			equalsLevel(body.slice(line.start, Math.min(line.end, line.start + 500)), i === 0) > 0;
		if (i < from || (!underline && !isTitle)) return;
		// a title above a line of equals signs may be wrapped itself
		if (underline && body.charCodeAt(underline.start) === 61)
			append(joined, [...joinWrapped(body, lines.slice(from, i + 1), width, hanging), underline]);
		else
			append(joined, [
				...joinWrapped(body, lines.slice(from, i), width, hanging),
				line,
				...(underline ? [underline] : []),
			]);
		from = underline ? i + 2 : i + 1;
	});
	return [...joined, ...joinWrapped(body, from === 0 ? lines : lines.slice(from), width, hanging)];
}

function addParagraph(
	body: string,
	leaf: Leaf,
	spans: readonly Span[],
	add: (span: Span, kind: BlockKind, read: boolean, level?: number) => void,
): void {
	const underlines = new Set<number>();
	spans.forEach((span, i) => {
		const next = spans[i + 1];
		const source = body.slice(span.start, Math.min(span.end, span.start + 2000));
		if (/^=+$/.test(source) && source.length > 1) return;
		if (i > 0 && underlines.has(i)) return;
		const below = next && !leaf.quoted && !leaf.item ? underlineLevel(body, span, next) : 0;
		if (next && below > 0) {
			underlines.add(i + 1);
			add({ start: span.start, end: next.end }, 'heading', true, below);
			return;
		}
		const level = leaf.quoted || leaf.item ? 0 : equalsLevel(source, i === 0);
		if (level > 0) {
			add(span, 'heading', true, level);
			return;
		}
		const quoted = leaf.quoted && (i === 0 || source.startsWith('>'));
		const kind = quoted
			? 'quote'
			: (leaf.item && i === 0) || textBulletEnd(source, 0, source.length) > 0
				? 'listItem'
				: 'paragraph';
		const read = !/^[ \t]*(?:```|~~~)/.test(source) && !isLinkDefinition(source) && !isFilledIn(source);
		add(span, /^(?:```|~~~)/.test(source) ? 'code' : kind, read);
	});
}

/** Signs of reStructuredText below a title as long as themselves; Markdown knows but `=`, as short as one likes. */
const UNDERLINE = /^([~^"+'])\1{3,}$/;
/** How much longer or shorter than its title such a line is. */
const UNEVEN = 2;

/** The level of the heading that a line of signs makes of the line above it, else 0. */
function underlineLevel(body: string, title: Span, line: Span): number {
	const length = line.end - line.start;
	const first = body.charCodeAt(line.start);
	if (length < 2 || first !== body.charCodeAt(line.end - 1)) return 0;
	const signs = body.slice(line.start, Math.min(line.end, line.start + 1000));
	if (first === 61) return /^=+$/.test(signs) ? 1 : 0;
	return UNDERLINE.test(signs) && Math.abs(title.end - title.start - length) <= UNEVEN ? 3 : 0;
}

/** Makes the block above a heading where `---` directly under one short line without a full stop underlines it. */
function underlines(body: string, rule: Span, blocks: Block[], start: number): boolean {
	const above = blocks[blocks.length - 1];
	if (!above || above.kind !== 'paragraph' || above.inline !== 'markdown' || body.charCodeAt(rule.start) !== 45)
		return false;
	if (/\s/.test(body.slice(rule.start, rule.end).trim())) return false;
	const title = body.slice(above.start - start, above.end - start);
	const between = body.slice(above.end - start, rule.start);
	const adjacent = /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(between);
	if (!adjacent || title.length > LONGEST_TITLE || /[\r\n]/.test(title) || /[.!?:;,…]["”’]?$/.test(title)) return false;
	const before = body.slice(0, above.start - start);
	if (!/(?:^|\n[ \t\r]*\n|\r[ \t]*\r)[ \t]*$/.test(before.slice(-400))) return false;
	blocks[blocks.length - 1] = { ...above, end: start + rule.end, kind: 'heading', level: 2 };
	return true;
}

/** HTML inside text. Lines outside its elements, or behind a tag that nobody closes, are lines of text. */
function addHtml(text: string, start: number, end: number, nested: boolean, blocks: Block[]): void {
	const found = htmlBlocks(text, start, end);
	found.forEach((block, i) => {
		const closed = block.ancestors.length > 0 && (i < found.length - 1 || text.charCodeAt(block.end - 1) === 62);
		const lines = closed || nested ? [] : linesOf(text, block.start, block.end);
		if (lines.length > 1) addLines(text, lines, blocks);
		else blocks.push(block);
	});
}

/** Lines that begin with a tag are HTML, each for itself; those between them are text. */
function addLines(text: string, lines: readonly Span[], blocks: Block[]): void {
	let first: Span | null = null;
	lines.forEach((line, i) => {
		const next = lines[i + 1];
		if (text.charCodeAt(line.start) === 60) append(blocks, htmlBlocks(text, line.start, line.end));
		else {
			first ??= line;
			if (next && text.charCodeAt(next.start) !== 60) return;
			append(blocks, textBlocks(text, first.start, line.end, true));
		}
		first = null;
	});
}

/** The opening and the closing line are markup; inside is HTML, text, or code. */
function addFence(text: string, start: number, leaf: Leaf, nested: boolean, blocks: Block[]): void {
	const lines = linesOf(text, start + leaf.start, start + leaf.end);
	const first = lines[0];
	const last = lines[lines.length - 1];
	if (!first || !last) return;
	const mark = ({ start, end }: Span): Block => ({
		start,
		end,
		kind: 'code',
		inline: 'none',
		level: 0,
		key: null,
		ancestors: [],
	});
	const closed = last !== first && /^[>\s]*(?:`{3,}|~{3,})$/.test(text.slice(last.start, last.end));
	blocks.push(mark(wholeLines(text, first)));
	const inside = lines.slice(1, closed ? -1 : undefined);
	const from = inside[0]?.start;
	const to = inside[inside.length - 1]?.end;
	if (from !== undefined && to !== undefined) {
		const format = fencedFormat(leaf.info, text.slice(from, to));
		if (format === 'html') append(blocks, htmlBlocks(text, from, to));
		else if (format !== null && !nested) append(blocks, textBlocks(text, from, to, true));
		else blocks.push(mark({ start: from, end: to }));
	}
	if (closed) blocks.push(mark(last));
}

/** How the inside of a fence is written, null when it is code: its info word says so, else whether it holds sentences. */
function fencedFormat(info: string, inside: string): Format | null {
	if (HTML_INFO.test(info)) return 'html';
	if (TEXT_INFO.test(info)) return 'markdown';
	if (info !== '') return null;
	return readsAsProse(inside) ? detectFormat(inside.slice(0, FENCE_SAMPLE), '') : null;
}

/** The lines of a paragraph; the first one from its own start, list and quote markers included. */
function paragraphLines(body: string, leaf: Leaf): Span[] {
	return joinTemplateLines(body, linesOf(body, wholeLines(body, leaf).start, leaf.end));
}

/** How far the text of a list item stands from the margin, in code units; 0 outside list items. */
function hangingOf(body: string, leaf: Leaf): number {
	if (!leaf.item || leaf.quoted) return 0;
	let start = leaf.start;
	while (start > 0 && body.charCodeAt(start - 1) !== 10 && body.charCodeAt(start - 1) !== 13) start--;
	return leaf.start - start;
}

/** The span from the first visible character of its first line to its last visible character. */
function wholeLines(body: string, span: Span): Span {
	let start = span.start;
	while (start > 0 && body.charCodeAt(start - 1) !== 10 && body.charCodeAt(start - 1) !== 13) start--;
	let end = span.end;
	while (start < end && isSpace(body.charCodeAt(start))) start++;
	while (end > start && isSpace(body.charCodeAt(end - 1))) end--;
	return { start, end };
}
