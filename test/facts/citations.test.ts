import { extractCitations } from '../../server/src/facts/citations/extractCitations.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import { checkDrawn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

/** Form and target or label of each mark, in offsets of the prose; the prose itself where it differs from the text. */
function read(text: string): Drawn[] {
	const inline = readInline(text, 'paragraph', 'markdown');
	const reading = readingOf('paragraph', inline);
	return extractCitations(reading, extractQuotations(reading)).map(
		({ start, end, form, target, label, mark, text: words }) => ({
			start,
			end,
			label: [form, mark ? 'mark' : 'words', target ?? 'no target', label === null ? '' : `#${label}`, `“${words}”`]
				.filter((part) => part !== '')
				.join(' '),
		}),
	);
}

for (const file of ['links', 'marks', 'lost', 'none']) checkDrawn(`citations/${file}.txt`, read);
