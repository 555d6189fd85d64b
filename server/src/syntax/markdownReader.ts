import type { SyntaxNode } from '@lezer/common';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS } from './htmlElements.ts';
import { decodeEntity, scanHtml } from './htmlTokens.ts';
import { cleanUrl, linkForm } from './markdownLinks.ts';
import type { Inside } from './markers.ts';
import type { ProseBuilder } from './proseBuilder.ts';
import { readTags } from './tagReader.ts';

/** Turns parsed inlines into prose, from the start of a block to its end. */
export interface MarkdownReader {
	/** Reads the constructs below a node; `base` is where the parsed stretch starts in the source. */
	children(node: SyntaxNode, base: number): void;
	/** Copies what has not been read yet up to an offset of the source. */
	copyTo(offset: number): void;
	end(): void;
}

/** A reader of the inside of one block, handing what it reads to `prose`. `labels`: see `readInline`. */
export function readerOf(
	source: string,
	inside: Inside,
	prose: ProseBuilder,
	labels: ReadonlySet<string>,
): MarkdownReader {
	const tags = readTags(source, prose);
	let at = inside.start;
	let nextCut = 0;

	const copyTo = (offset: number) => {
		for (let cut = inside.cuts[nextCut]; cut && cut.start < offset; cut = inside.cuts[nextCut]) {
			nextCut++;
			if (cut.end <= at) continue;
			tags.copy(at, Math.max(at, cut.start));
			if (cut.text === '|') prose.bar(cut.start, cut.end);
			else prose.space(cut.start, cut.end);
			at = cut.end;
		}
		if (offset > at) tags.copy(at, offset);
		at = Math.max(at, offset);
	};
	const dropTo = (offset: number) => {
		at = Math.max(at, offset);
	};
	const drop = (start: number, end: number) => {
		copyTo(start);
		dropTo(end);
	};
	const children = (node: SyntaxNode, base: number, limit = source.length) => {
		for (let child = node.firstChild; child && base + child.from < limit; child = child.nextSibling) read(child, base);
	};
	/** A tag of an element that HTML knows; `<word>` stays text. */
	const tag = (start: number, end: number) => {
		const markup = source.slice(start, end);
		const known = (name: string) => BLOCK_ELEMENTS.has(name) || INLINE_ELEMENTS.has(name);
		scanHtml(markup, {
			text: () => undefined,
			entity: () => undefined,
			open(found) {
				if (!known(found.name)) return;
				drop(start, end);
				tags.open({ ...found, start, end });
			},
			close(name) {
				if (!known(name)) return;
				drop(start, end);
				tags.close(name, start, end);
			},
		});
	};
	const link = (node: SyntaxNode, base: number) => {
		const whole = { start: base + node.from, end: base + node.to };
		const form = linkForm(node, source, base, labels);
		switch (form.type) {
			case 'text':
				children(node, base);
				break;
			case 'footnote': {
				const mark = { start: form.start, end: whole.end };
				drop(mark.start, mark.end);
				prose.link({ kind: 'footnote', source: mark, target: null, label: form.label }, prose.position());
				break;
			}
			case 'link': {
				drop(whole.start, whole.start + 1);
				const from = prose.position();
				children(node, base, form.textEnd);
				drop(form.textEnd, whole.end);
				prose.link({ kind: 'link', source: whole, target: form.target, label: form.label }, from);
				break;
			}
		}
	};
	const image = (node: SyntaxNode, base: number) => {
		const whole = { start: base + node.from, end: base + node.to };
		const url = node.getChild('URL');
		const target = url ? cleanUrl(source.slice(base + url.from, base + url.to)) : null;
		drop(whole.start, whole.end);
		prose.link({ kind: 'image', source: whole, target, label: null }, prose.position());
	};
	/** `<https://…>`, or a bare address with `brackets` 0. */
	const autolink = (start: number, end: number, brackets: 0 | 1) => {
		const url = source.slice(start + brackets, end - brackets);
		const target = /^[^:/\s]+@/.test(url) ? `mailto:${url}` : url;
		drop(start, start + brackets);
		const from = prose.position();
		copyTo(end - brackets);
		dropTo(end);
		prose.link({ kind: 'autolink', source: { start, end }, target, label: null }, from);
	};
	const read = (node: SyntaxNode, base: number) => {
		const start = base + node.from;
		const end = base + node.to;
		if (start < at) return;
		switch (node.name) {
			case 'EmphasisMark':
				if (!isProduct(source, start, end)) drop(start, end);
				break;
			case 'StrikethroughMark':
			case 'CodeMark':
			case 'Comment':
			case 'ProcessingInstruction':
				drop(start, end);
				break;
			case 'InlineCode': {
				copyTo(start);
				const from = prose.position();
				children(node, base);
				prose.code(from);
				break;
			}
			case 'Escape':
				drop(start, start + 1);
				copyTo(end);
				break;
			case 'Entity':
				drop(start, end);
				prose.replace(decodeEntity(source.slice(start, end)), start, end);
				break;
			case 'HTMLTag':
				tag(start, end);
				break;
			case 'Link':
				link(node, base);
				break;
			case 'Image':
				image(node, base);
				break;
			case 'Autolink':
				autolink(start, end, 1);
				break;
			case 'URL':
				autolink(start, end, 0);
				break;
			default:
				children(node, base);
		}
	};
	return { children, copyTo, end: () => tags.end(source.length) };
}

/** True for a star between digits: `2*3*4` is no emphasis. */
function isProduct(source: string, start: number, end: number): boolean {
	return source[start] === '*' && /^\d\*\d$/.test(source.slice(start - 1, end + 1));
}
