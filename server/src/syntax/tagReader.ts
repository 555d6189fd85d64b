import { BLOCK_ELEMENTS, CELL_ELEMENTS, CODE_ELEMENTS } from './htmlElements.ts';
import type { OpenTag } from './htmlTokens.ts';
import type { ProseBuilder } from './proseBuilder.ts';

/** The superscript digits from 0 to 9. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What HTML tags mean for the prose around them, in HTML and in Markdown alike. */
export interface TagReader {
	open(tag: OpenTag): void;
	close(name: string, start: number, end: number): void;
	/** Copies source text; inside `<sup>` digits become superscript ones: `1998<sup>2</sup>` is not 19982. */
	copy(start: number, end: number): void;
	/** Ends what is still open. */
	end(offset: number): void;
}

/** Links for `<a href>` and `<img>`, ` | ` between cells, quotation marks for `<q>`, a space for breaks and blocks. */
export function readTags(source: string, prose: ProseBuilder): TagReader {
	let raised = 0;
	/** The outermost element of code that is open. */
	let code: { readonly name: string; readonly from: number } | null = null;
	let anchor: { readonly start: number; readonly from: number; readonly target: string } | null = null;
	const endAnchor = (end: number) => {
		if (anchor) {
			const { start, from, target } = anchor;
			prose.link({ kind: 'link', source: { start, end }, target: target === '' ? null : target, label: null }, from);
		}
		anchor = null;
	};
	return {
		open(tag) {
			const { name, start, end } = tag;
			const target = tag.target?.trim() ?? null;
			if (name === 'a') {
				endAnchor(start);
				if (target !== null) anchor = { start, from: prose.position(), target };
			} else if (name === 'img') {
				const image = target === '' ? null : target;
				prose.link({ kind: 'image', source: { start, end }, target: image, label: null }, prose.position());
			} else if (name === 'sup') raised++;
			else if (CODE_ELEMENTS.has(name)) code ??= { name, from: prose.position() };
			else if (name === 'q') prose.replace('“', start, end);
			else if (CELL_ELEMENTS.has(name)) {
				if (prose.position() > 0) prose.bar(start, end);
			} else if (isBreak(name)) prose.space(start, end);
		},
		close(name, start, end) {
			if (name === 'a') endAnchor(end);
			else if (name === 'sup') raised = Math.max(0, raised - 1);
			else if (code?.name === name) {
				prose.code(code.from);
				code = null;
			} else if (name === 'q') prose.replace('”', start, end);
			else if (isBreak(name)) prose.space(start, end);
		},
		copy(start, end) {
			let from = start;
			const digits = raised > 0 ? end : start;
			for (let at = start; at < digits; at++) {
				const digit = source.charCodeAt(at) - 48;
				if (digit < 0 || digit > 9) continue;
				prose.copy(from, at);
				prose.replace(RAISED.charAt(digit), at, at + 1);
				from = at + 1;
			}
			prose.copy(from, end);
		},
		end: endAnchor,
	};
}

function isBreak(name: string): boolean {
	return name === 'br' || BLOCK_ELEMENTS.has(name);
}
