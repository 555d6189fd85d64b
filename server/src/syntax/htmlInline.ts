import type { Inline } from './inline.ts';
import { buildProse } from './proseBuilder.ts';
import { scanSeenHtml } from './seenHtml.ts';
import { readTags } from './tagReader.ts';

/** Reads a block of HTML: tags out, character references decoded, scripts and other unseen elements left out. Linear. */
export function readHtmlInline(source: string): Inline {
	const prose = buildProse(source);
	const tags = readTags(source, prose);
	scanSeenHtml(source, {
		text: tags.copy,
		entity: prose.replace,
		open: tags.open,
		close: tags.close,
	});
	tags.end(source.length);
	return prose.finish();
}
