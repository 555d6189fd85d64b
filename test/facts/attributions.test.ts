import { extractAttributions } from '../../server/src/facts/attributions/extractAttributions.ts';
import { extractQuotations } from '../../server/src/facts/quotations/extractQuotations.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import { checkDrawn } from './drawn.ts';
import type { Drawn } from './drawn.ts';

/** Source with its kind and mode, cue, content; an agentless passive has no source to draw. */
function read(text: string): Drawn[] {
	const reading = readingOf('paragraph', { prose: text, map: [], links: [], code: [] });
	return extractAttributions(reading, extractQuotations(reading)).flatMap(
		({ source, cue, content, kind, mode, pronoun }) => [
			...(source.end > source.start ? [{ ...source, label: `${pronoun ? 'pronoun ' : ''}${kind} ${mode}` }] : []),
			{ ...cue, label: source.end > source.start ? 'cue' : `cue, ${kind} ${mode}` },
			{ ...content, label: 'content' },
		],
	);
}

for (const file of ['named', 'unnamed', 'vague', 'places', 'documents', 'thought', 'none'])
	checkDrawn(`attributions/${file}.txt`, read);
