import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** The figures of one text that are told to be hedged or bounded elsewhere in it. */
function imprecise(text: string): readonly string[] {
	const corpus = createCorpus(rules);
	corpus.set({ id: 'a.txt', name: 'a.txt', text, decisions: [] });
	runToEnd(corpus.analyse());
	return corpus
		.findings('a.txt')
		.filter(({ rule }) => rule === 'conflicting-figure')
		.map(({ start, end }) => text.slice(start, end));
}

const texts: readonly (readonly [name: string, paragraphs: readonly string[], found: readonly string[]])[] = [
	[
		'one number, hedged and not',
		[
			'Keller said there was a chance of about 10 percent that the Aurora would sail from Osland on Sunday.',
			'The Aurora has only a 10 percent chance of sailing from Osland on Sunday, Keller said.',
		],
		['about 10 percent', '10 percent'],
	],
	[
		'one number, exact and with fewer digits',
		[
			'The owner of the ferry firm Aurora was paid $9.68 million by the Osland government in 2030.',
			'The Osland government paid nearly $10 million to the owner of the ferry firm Aurora in 2030.',
		],
		['$9.68 million', 'nearly $10 million'],
	],
	[
		'two amounts',
		[
			'The owner of the ferry firm Aurora has sued the Osland government for $28.3 million.',
			"The Osland government's argument for seizing the pier was that Aurora owed more than $27 million in taxes from 2030 onwards.",
		],
		[],
	],
	[
		'a level and a forecast',
		[
			'The index of the Osland exchange rose again, and the pilots of the Osland exchange cheered.',
			'The main Osland index closed at 24,997 points on Friday. The Osland index may rise to almost 27,000 points, said Keller.',
		],
		[],
	],
	[
		'an age and a limit of ages',
		[
			'A pilot of the Osland harbour is charged with theft of pictures of a child under 14 in Osland.',
			"During a search of the pilot's Osland house officers found pictures of a child between infancy and 14 years old, and pictures of theft.",
		],
		[],
	],
	[
		'two storms',
		[
			'The storm killed at least 19 people on the ferry Aurora in Osland on Wednesday, in the worst storm of the year.',
			'The last storm on a ferry in Osland was in 2002, when it killed more than 20 people on the ferry Borealis.',
		],
		[],
	],
];

describe('two hedged figures of one text', () => {
	for (const [name, paragraphs, found] of texts) {
		it(`${found.length > 0 ? 'are' : 'are not'} told to be one: ${name}`, () =>
			assert.deepEqual(imprecise(`${paragraphs.join('\n\n')}\n`), found));
	}
});
