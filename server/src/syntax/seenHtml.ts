import { SKIPPED_ELEMENTS } from './htmlElements.ts';
import { scanHtml } from './htmlTokens.ts';
import type { HtmlHandler } from './htmlTokens.ts';

/** As `scanHtml`, without what a reader never sees: scripts, styles, drawings and the like, with their tags and all inside. */
export function scanSeenHtml(source: string, handler: HtmlHandler): void {
	let skipped = '';
	/** Open elements of the name that is skipped; 0 outside them. */
	let depth = 0;
	scanHtml(source, {
		text(start, end) {
			if (depth === 0) handler.text(start, end);
		},
		entity(text, start, end) {
			if (depth === 0) handler.entity(text, start, end);
		},
		open(tag) {
			if (depth > 0) {
				if (tag.name === skipped) depth++;
			} else if (SKIPPED_ELEMENTS.has(tag.name)) {
				skipped = tag.name;
				// of these alone HTML takes the slash in `<name/>` for an end
				depth = tag.selfClosing && (skipped === 'svg' || skipped === 'math') ? 0 : 1;
			} else handler.open(tag);
		},
		close(name, start, end) {
			if (depth === 0) handler.close(name, start, end);
			else if (name === skipped) depth--;
		},
	});
}
