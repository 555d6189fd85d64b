import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { confidences } from './confidences.ts';
import { documentNames, nameDocuments } from './documentNames.ts';
import type { DocumentRule, Problem, SharedPassage } from './rule.ts';
import { greatestOf, leastOf } from '../text/extremes.ts';

/** A passage that two documents share, so that they are one origin and not two witnesses. */
const rule: DocumentRule = {
	id: 'copied-passage',
	reasons: ['Known to be of one origin', 'Quoted on purpose'],
	reads: 'document',
	severity: 'information',
	languages: null,
	summary:
		'Fifty or more words shared with another document: where one was taken from the other, they are one witness, not two.',
	explanation: `
Two articles that took a passage from one another, or both from an agency, are one witness for what it says. Whoever counts
them as two takes a claim for confirmed that was only copied.

Running text is compared from document to document by fingerprints: of the hashes of all runs of five words some are kept
(winnowing; Schleimer, Wilkerson and Aiken 2003) and kept once more to look for other documents, so that the cost grows with the
text and not with its square. A passage is a stretch of at least fifty shared words, a few altered ones aside. Documents that
share a passage, also by way of a third, are one *origin*: hover and cross-references say “3 documents, 2 origins”.

**Silent when** the passage is a marked quotation or furniture, and where \`repeated-block\` has marked all of it.

**What settles it:** name the source of the passage, or count the documents as one.
`,
	examples: [
		{
			title: 'A passage inside two paragraphs',
			documents: {
				'a.txt':
					'Our reporter was there. The ferry left the harbour an hour late because the pilot had been called to another ship, the company said, and it met the storm that the weather service had announced since noon. Forty passengers were taken to the school of the village, where they spent the night on mats, and all of them went home by bus on Sunday morning.\n',
				'b.txt':
					'The ferry left the harbour an hour late because the pilot had been called to another ship, the company said, and it met the storm that the weather service had announced since noon. Forty passengers were taken to the school of the village, where they spent the night on mats, and all of them went home by bus on Sunday morning. Nobody in the village could remember a night like it, and the mayor thanked all who had opened their doors, brought blankets and cooked for the strangers until the last bus had left.\n',
			},
			marks: [
				'The ferry left the harbour an hour late because the pilot had been called to another ship, the company said, and it met the storm that the weather service had announced since noon. Forty passengers were taken to the school of the village, where they spent the night on mats, and all of them went home by bus on Sunday morning.',
				'The ferry left the harbour an hour late because the pilot had been called to another ship, the company said, and it met the storm that the weather service had announced since noon. Forty passengers were taken to the school of the village, where they spent the night on mats, and all of them went home by bus on Sunday morning.',
			],
		},
		{
			title: 'One sentence in common',
			documents: {
				'a.txt':
					'The ferry left the harbour an hour late because the pilot had been called to another ship. It met the storm soon after.\n',
				'b.txt':
					'Why the storm met it at sea is known: the ferry left the harbour an hour late because the pilot had been called to another ship.\n',
			},
			marks: [],
		},
	],
	templates: {
		...documentNames,
		found:
			'About {words} words are shared with {documents}. If one was taken from another, they are one witness, not {count}; name the source of the passage, or count them as one.',
		there: 'about {words} words',
	},
	find(view) {
		return merged(view.shared()).map((passages): Problem => {
			const documents = new Set(passages.map(({ other }) => other.document));
			const [first = ''] = documents;
			const words = greatestOf(passages.map((passage) => passage.words));
			return {
				start: leastOf(passages.map(({ start }) => start)),
				end: greatestOf(passages.map(({ end }) => end)),
				message: {
					id: 'found',
					args: { words, documents: nameDocuments(first, documents, view.id), count: documents.size + 1 },
				},
				severity: 'information',
				confidence: confidences.sharedPassage,
				evidence: passages.map(({ other, words: shared }) => ({
					...other,
					text: '',
					relation: 'copies',
					note: { id: 'there', args: { words: shared } } satisfies Message,
				})),
				faded: false,
			};
		});
	},
	offers: () => [],
	apply: () => [],
};

export default rule;

/** Passages that overlap, together: several documents have the same from one another. */
function merged(passages: readonly SharedPassage[]): readonly (readonly SharedPassage[])[] {
	const runs: SharedPassage[][] = [];
	let reached: Span | null = null;
	for (const passage of passages) {
		const open: SharedPassage[] | undefined = reached && passage.start < reached.end ? runs.at(-1) : undefined;
		if (open) open.push(passage);
		else runs.push([passage]);
		reached = { start: passage.start, end: Math.max(open && reached ? reached.end : 0, passage.end) };
	}
	return runs;
}
