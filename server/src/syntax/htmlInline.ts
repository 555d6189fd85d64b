import { BLOCK_ELEMENTS, CELL_ELEMENTS, SKIPPED_ELEMENTS } from './htmlElements.ts';
import { scanHtml } from './htmlTokens.ts';
import type { Inline } from './inline.ts';
import { buildProse } from './proseBuilder.ts';

/**
 * Reads a block of HTML: tags out, character references decoded, `<a href>` and `<img>` as links, ` | ` between the cells
 * of a row. Linear.
 */
export function readHtmlInline(source: string): Inline {
	const prose = buildProse(source);
	let skipped = '';
	let skipDepth = 0;
	let anchor: { readonly start: number; readonly from: number; readonly target: string } | null = null;
	const endAnchor = (end: number) => {
		if (anchor) {
			const { start, from, target } = anchor;
			prose.link({ kind: 'link', source: { start, end }, target: target === '' ? null : target, label: null }, from);
		}
		anchor = null;
	};
	scanHtml(source, {
		text(start, end) {
			if (skipDepth === 0) prose.copy(start, end);
		},
		entity(text, start, end) {
			if (skipDepth === 0) prose.replace(text, start, end);
		},
		open(tag) {
			if (skipDepth > 0) {
				if (tag.name === skipped) skipDepth++;
				return;
			}
			if (SKIPPED_ELEMENTS.has(tag.name)) {
				skipped = tag.name;
				skipDepth = tag.selfClosing && (skipped === 'svg' || skipped === 'math') ? 0 : 1;
			} else if (tag.name === 'a') {
				endAnchor(tag.start);
				if (tag.target !== null) anchor = { start: tag.start, from: prose.position(), target: tag.target.trim() };
			} else if (tag.name === 'img') {
				const source = { start: tag.start, end: tag.end };
				prose.link({ kind: 'image', source, target: tag.target || null, label: null }, prose.position());
			} else if (CELL_ELEMENTS.has(tag.name)) {
				if (prose.position() > 0) {
					prose.space(tag.start, tag.start);
					prose.replace('|', tag.start, tag.end);
					prose.space(tag.end, tag.end);
				}
			} else if (tag.name === 'br' || BLOCK_ELEMENTS.has(tag.name)) prose.space(tag.start, tag.end);
		},
		close(name, start, end) {
			if (skipDepth > 0) {
				if (name === skipped) skipDepth--;
			} else if (name === 'a') endAnchor(end);
			else if (name === 'br' || BLOCK_ELEMENTS.has(name)) prose.space(start, end);
		},
	});
	endAnchor(source.length);
	return prose.finish();
}
