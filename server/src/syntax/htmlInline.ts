import { SKIPPED_ELEMENTS } from './htmlElements.ts';
import { scanHtml } from './htmlTokens.ts';
import type { Inline } from './inline.ts';
import { buildProse } from './proseBuilder.ts';
import { readTags } from './tagReader.ts';

/** Reads a block of HTML: tags out, character references decoded, scripts and other unseen elements left out. Linear. */
export function readHtmlInline(source: string): Inline {
	const prose = buildProse(source);
	const tags = readTags(source, prose);
	let skipped = '';
	let skipDepth = 0;
	scanHtml(source, {
		text(start, end) {
			if (skipDepth === 0) tags.copy(start, end);
		},
		entity(text, start, end) {
			if (skipDepth === 0) prose.replace(text, start, end);
		},
		open(tag) {
			if (skipDepth > 0) {
				if (tag.name === skipped) skipDepth++;
			} else if (SKIPPED_ELEMENTS.has(tag.name)) {
				skipped = tag.name;
				skipDepth = tag.selfClosing && (skipped === 'svg' || skipped === 'math') ? 0 : 1;
			} else tags.open(tag);
		},
		close(name, start, end) {
			if (skipDepth === 0) tags.close(name, start, end);
			else if (name === skipped) skipDepth--;
		},
	});
	tags.end(source.length);
	return prose.finish();
}
