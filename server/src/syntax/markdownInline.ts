import { Autolink, parser, Strikethrough } from '@lezer/markdown';
import type { InlineContext } from '@lezer/markdown';
import { isHighSurrogate } from '../text/codeUnits.ts';
import type { BlockKind } from './document.ts';
import type { Inline } from './inline.ts';
import { readerOf } from './markdownReader.ts';
import { insideOf, type Inside } from './markers.ts';
import { buildProse, plainInline } from './proseBuilder.ts';
import { hideTemplates, TEMPLATE } from './templates.ts';

/** Longest stretch handed to the inline parser at once: some of its constructs look ahead to the end of their input. */
const CHUNK = 6000;
/** Delimiters in a stretch from which on it is no prose and is read as it stands. */
const MAX_DELIMITERS = 600;

const DELIMITERS = /[\\`*_[\]<&~!@]/g;

/** The inline grammar of @lezer/markdown: CommonMark with GFM autolinks and strike-through. */
const inlineParser = parser.configure([
	Autolink,
	Strikethrough,
	{
		parseInline: [{ name: 'Template', before: 'Escape', parse: readTemplate }],
		remove: [
			'LinkReference',
			'IndentedCode',
			'FencedCode',
			'Blockquote',
			'HorizontalRule',
			'BulletList',
			'OrderedList',
			'ATXHeading',
			'HTMLBlock',
			'SetextHeading',
		],
	},
]);

/** What a program is to fill in leaves nothing in prose, as comments do; where it is an address it is one. */
function readTemplate(cx: InlineContext, next: number, start: number): number {
	if (next !== TEMPLATE) return -1;
	let end = start + 1;
	while (cx.char(end) === TEMPLATE) end++;
	return cx.addElement(cx.elt('Comment', start, end));
}

/** Reads a block of Markdown or plain text. Linear: long blocks are read in stretches. `labels`: see `readInline`. */
export function readMarkdownInline(source: string, kind: BlockKind, labels: ReadonlySet<string>): Inline {
	const inside = insideOf(source, kind);
	const marked = markupAt(source, 0, source.length) >= 0;
	const plain = marked || inside.cuts.length > 0 ? null : plainInline(source, inside.start, inside.end);
	if (plain) return plain;
	const prose = buildProse(source);
	const reader = readerOf(source, inside, prose, labels);
	const masked = maskCuts(hideTemplates(source), inside);
	for (let from = inside.start; from < inside.end;) {
		const to = chunkEnd(masked, from, inside.end);
		const begin = marked ? markupStart(masked, from, to) : to;
		const chunk = masked.slice(begin, to);
		if (begin < to && (chunk.match(DELIMITERS)?.length ?? 0) <= MAX_DELIMITERS) {
			reader.children(inlineParser.parse(chunk).topNode, begin);
		}
		reader.copyTo(to);
		from = to;
	}
	reader.end();
	return prose.finish();
}

/** The source for the inline parser: one line, cuts and line breaks are spaces. */
function maskCuts(source: string, inside: Inside): string {
	const masked = source.replace(/\\?[\r\n]/g, (found) => ' '.repeat(found.length));
	const parts: string[] = [];
	let at = 0;
	for (const { start, end, text } of inside.cuts) {
		if (text !== ' ') continue;
		parts.push(masked.slice(at, start), ' '.repeat(end - start));
		at = end;
	}
	return parts.length > 0 ? parts.join('') + masked.slice(at) : masked;
}

/** Start of the first word with markup between two offsets; `to` when there is none. */
function markupStart(text: string, from: number, to: number): number {
	const found = markupAt(text, from, to);
	if (found < 0) return to;
	let at = found;
	while (at > from && text.charCodeAt(at - 1) > 32) at--;
	return at;
}

/** What may be markup or begin it: a pattern reads characters faster than a loop over them does, and most prose holds none. */
const MARKUP = /[\\`*_[<@\x01]|\{(?:\{[<%]|[%:#])|&[#\w]|~~|:\/\/|www\./;

/** `MARKUP` looks at so many characters at most. */
const LONGEST_MARK = 4;

/** Offset of the next character before `to` that may be markup, or -1. */
function markupAt(text: string, from: number, to: number): number {
	// what tells markup may stand behind the stretch
	const found = text.slice(from, to + LONGEST_MARK).search(MARKUP);
	return found >= 0 && from + found < to ? from + found : -1;
}

/** End of the stretch that begins at `from`: after a full stop if there is one, else after a space. */
function chunkEnd(text: string, from: number, end: number): number {
	if (end - from <= CHUNK) return end;
	const window = text.slice(from, from + CHUNK);
	const stop = window.lastIndexOf('. ');
	if (stop > CHUNK / 2) return from + stop + 2;
	const space = window.lastIndexOf(' ');
	if (space > CHUNK / 2) return from + space + 1;
	return from + CHUNK - (isHighSurrogate(text.charCodeAt(from + CHUNK - 1)) ? 1 : 0);
}
