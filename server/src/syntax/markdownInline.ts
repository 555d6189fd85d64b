import { Autolink, parser, Strikethrough } from '@lezer/markdown';
import type { SyntaxNode } from '@lezer/common';
import { normaliseLabel } from './definitions.ts';
import type { BlockKind } from './document.ts';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS } from './htmlElements.ts';
import { decodeEntity, scanHtml, type OpenTag } from './htmlTokens.ts';
import type { Inline } from './inline.ts';
import { insideOf, type Inside } from './markers.ts';
import { buildProse, plainInline } from './proseBuilder.ts';

/** Longest stretch handed to the inline parser at once: some of its constructs look ahead to the end of their input. */
const CHUNK = 6000;
/** Delimiters in a stretch from which on it is no prose and is read as it stands. */
const MAX_DELIMITERS = 600;

const MARKUP = /[\\`*_[\]<@]|&[#\w]|~~|:\/\/|www\./;
const DELIMITERS = /[\\`*_[\]<&~!@]/g;

/** The inline grammar of @lezer/markdown: CommonMark with GFM autolinks and strike-through. */
const inlineParser = parser.configure([
	Autolink,
	Strikethrough,
	{
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

/** Reads a block of Markdown or plain text. Linear: long blocks are read in stretches. */
export function readMarkdownInline(source: string, kind: BlockKind): Inline {
	const inside = insideOf(source, kind);
	const marked = MARKUP.test(source);
	const plain = marked || inside.cuts.length > 0 ? null : plainInline(source, inside.start, inside.end);
	if (plain) return plain;
	const prose = buildProse(source);
	const reader = readerOf(source, inside, prose);
	const masked = maskCuts(source, inside);
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
	let masked = source.replace(/\\?[\r\n]/g, (found) => ' '.repeat(found.length));
	for (const cut of inside.cuts) {
		if (cut.text === ' ') masked = masked.slice(0, cut.start) + ' '.repeat(cut.end - cut.start) + masked.slice(cut.end);
	}
	return masked;
}

/** Start of the first word with markup between two offsets; `to` when there is none. */
function markupStart(text: string, from: number, to: number): number {
	const found = text.slice(from, to).search(MARKUP);
	if (found < 0) return to;
	let at = from + found;
	while (at > from && text.charCodeAt(at - 1) > 32) at--;
	return at;
}

/** End of the stretch that begins at `from`: after a full stop if there is one, else after a space. */
function chunkEnd(text: string, from: number, end: number): number {
	if (end - from <= CHUNK) return end;
	const window = text.slice(from, from + CHUNK);
	const stop = window.lastIndexOf('. ');
	if (stop > CHUNK / 2) return from + stop + 2;
	const space = window.lastIndexOf(' ');
	if (space > CHUNK / 2) return from + space + 1;
	const code = text.charCodeAt(from + CHUNK - 1);
	return from + CHUNK - (code >= 0xd800 && code <= 0xdbff ? 1 : 0);
}

interface Reader {
	/** Reads the constructs below a node; `base` is where the parsed stretch starts in the source. */
	children(node: SyntaxNode, base: number): void;
	/** Copies what has not been read yet up to an offset of the source. */
	copyTo(offset: number): void;
	end(): void;
}

function readerOf(source: string, inside: Inside, prose: ReturnType<typeof buildProse>): Reader {
	let at = inside.start;
	let nextCut = 0;
	let anchor: { readonly start: number; readonly from: number; readonly target: string } | null = null;

	const copyTo = (offset: number) => {
		for (let cut = inside.cuts[nextCut]; cut && cut.start < offset; cut = inside.cuts[nextCut]) {
			nextCut++;
			if (cut.end <= at) continue;
			prose.copy(at, Math.max(at, cut.start));
			prose.space(cut.start, cut.text === ' ' ? cut.end : cut.start);
			if (cut.text !== ' ') {
				prose.replace(cut.text, cut.start, cut.end);
				prose.space(cut.end, cut.end);
			}
			at = Math.max(at, cut.end);
		}
		if (offset > at) {
			prose.copy(at, offset);
			at = offset;
		}
	};
	const dropTo = (offset: number) => {
		at = Math.max(at, offset);
	};
	const endAnchor = (end: number) => {
		if (anchor) {
			const { start, from, target } = anchor;
			prose.link({ kind: 'link', source: { start, end }, target: target || null, label: null }, from);
		}
		anchor = null;
	};
	const children = (node: SyntaxNode, base: number, limit = source.length) => {
		for (let child = node.firstChild; child && base + child.from < limit; child = child.nextSibling) read(child, base);
	};
	const tag = (node: SyntaxNode, base: number) => {
		const start = base + node.from;
		const end = base + node.to;
		const found = readTag(source.slice(start, end));
		if (!found) return;
		copyTo(start);
		const { name } = found;
		if (name === 'a') {
			endAnchor(found.open ? start : end);
			if (found.open?.target) anchor = { start, from: prose.position(), target: found.open.target.trim() };
		} else if (name === 'img' && found.open) {
			prose.link(
				{ kind: 'image', source: { start, end }, target: found.open.target || null, label: null },
				prose.position(),
			);
		} else if (name === 'br' || BLOCK_ELEMENTS.has(name)) prose.space(start, end);
		dropTo(end);
	};
	const link = (node: SyntaxNode, base: number) => {
		const start = base + node.from;
		const end = base + node.to;
		const form = linkForm(node, source, base);
		const whole = { start, end };
		switch (form.type) {
			case 'text':
				children(node, base);
				break;
			case 'footnote':
				copyTo(form.start);
				prose.link(
					{ kind: 'footnote', source: { start: form.start, end }, target: null, label: form.label },
					prose.position(),
				);
				dropTo(end);
				break;
			case 'link': {
				copyTo(start);
				dropTo(start + 1);
				const from = prose.position();
				children(node, base, form.textEnd);
				copyTo(form.textEnd);
				prose.link({ kind: 'link', source: whole, target: form.target, label: form.label }, from);
				dropTo(end);
				break;
			}
		}
	};
	const read = (node: SyntaxNode, base: number) => {
		const start = base + node.from;
		const end = base + node.to;
		if (start < at) return;
		switch (node.name) {
			case 'EmphasisMark':
			case 'StrikethroughMark':
			case 'CodeMark':
				copyTo(start);
				dropTo(end);
				break;
			case 'Comment':
			case 'ProcessingInstruction':
				copyTo(start);
				dropTo(end);
				break;
			case 'Escape':
				copyTo(start);
				dropTo(start + 1);
				copyTo(end);
				break;
			case 'Entity':
				copyTo(start);
				prose.replace(decodeEntity(source.slice(start, end)), start, end);
				dropTo(end);
				break;
			case 'HTMLTag':
				tag(node, base);
				break;
			case 'Link':
				link(node, base);
				break;
			case 'Image': {
				const url = node.getChild('URL');
				const target = url ? cleanUrl(source.slice(base + url.from, base + url.to)) : null;
				copyTo(start);
				prose.link({ kind: 'image', source: { start, end }, target, label: null }, prose.position());
				dropTo(end);
				break;
			}
			case 'Autolink':
			case 'URL': {
				const bracketed = node.name === 'Autolink' ? 1 : 0;
				copyTo(start);
				dropTo(start + bracketed);
				const from = prose.position();
				copyTo(end - bracketed);
				const url = source.slice(start + bracketed, end - bracketed);
				const target = /^[^:/\s]+@/.test(url) ? `mailto:${url}` : url;
				prose.link({ kind: 'autolink', source: { start, end }, target, label: null }, from);
				dropTo(end);
				break;
			}
			default:
				children(node, base);
		}
	};
	return {
		children,
		copyTo,
		end: () => endAnchor(source.length),
	};
}

type LinkForm =
	| { readonly type: 'text' }
	| { readonly type: 'footnote'; readonly start: number; readonly label: string }
	| { readonly type: 'link'; readonly textEnd: number; readonly target: string | null; readonly label: string | null };

/** Tells what a pair of brackets is. A lone `[x]` stays text: only the document knows whether `x` is defined. */
function linkForm(node: SyntaxNode, source: string, base: number): LinkForm {
	const marks = node.getChildren('LinkMark');
	const close = marks[1];
	if (!close) return { type: 'text' };
	const textEnd = base + close.from;
	const text = source.slice(base + node.from + 1, textEnd);
	const label = node.getChild('LinkLabel');
	if (marks.length > 2) {
		const url = node.getChild('URL');
		return {
			type: 'link',
			textEnd,
			target: url ? cleanUrl(source.slice(base + url.from, base + url.to)) : null,
			label: null,
		};
	}
	if (label) {
		const name = normaliseLabel(source.slice(base + label.from + 1, base + label.to - 1));
		if (name.startsWith('^')) return { type: 'footnote', start: base + label.from, label: name };
		if (name === '') return { type: 'link', textEnd, target: null, label: normaliseLabel(text) };
		const numbers = /^\d+$/.test(name) && /^\d+$/.test(text.trim());
		return numbers ? { type: 'text' } : { type: 'link', textEnd, target: null, label: name };
	}
	return /^\^\S+$/.test(text)
		? { type: 'footnote', start: base + node.from, label: normaliseLabel(text) }
		: { type: 'text' };
}

/** A link destination as it is followed: without `<>`, escapes and character references resolved; null when empty. */
function cleanUrl(written: string): string | null {
	const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
	const url = bare
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/&(?:#\w{1,8}|\w{2,32});/g, decodeEntity)
		.trim();
	return url === '' ? null : url;
}

/** The HTML element that a tag belongs to; null when there is none of that name, so that the text stays text. */
function readTag(source: string): { readonly name: string; readonly open: OpenTag | null } | null {
	let name = '';
	let open: OpenTag | null = null;
	scanHtml(source, {
		text: () => undefined,
		entity: () => undefined,
		open(tag) {
			name = tag.name;
			open = tag;
		},
		close(closed) {
			name = closed;
		},
	});
	return BLOCK_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name) ? { name, open } : null;
}
