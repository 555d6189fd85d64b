import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import { checkDrawn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

/** Each part of a quotation: its use, and the speaker that the block names. */
function read(text: string): Drawn[] {
	const reading = readingOf('paragraph', { prose: text, map: [], links: [], code: [] });
	return extractQuotations(reading).flatMap(({ parts, use, speaker }) =>
		parts.map((part, index) => ({
			...part,
			label: index === 0 ? `${use}${speaker === null ? '' : ` @ ${speaker}`}` : 'and on',
		})),
	);
}

for (const file of ['marks', 'speakers', 'uses']) checkDrawn(`quotations/${file}.txt`, read);
