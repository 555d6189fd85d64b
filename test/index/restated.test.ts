import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** The figures that one text is told to contradict itself in. */
function conflicts(text: string): readonly string[] {
	const corpus = createCorpus(rules);
	corpus.set({ id: 'a.txt', name: 'a.txt', text, decisions: [] });
	runToEnd(corpus.analyse());
	return corpus
		.findings('a.txt')
		.filter(({ rule, message }) => rule === 'conflicting-figure' && message.id === 'conflicts')
		.map(({ start, end }) => text.slice(start, end));
}

const body = '\n\nThe harbour office published the accounts on its own site and in print.\n';

const texts: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	[
		'a headline and the paragraph below it that differ',
		`Osland Ferry Lost $12 Million in Five Years\n\nThe Osland ferry lost $12 million over the six years of its lease, the harbour office said.${body}`,
		['Five Years', 'six years'],
	],
	[
		'no other number repeated',
		`Osland Ferry Lost Money in Five Years\n\nThe Osland ferry lost $12 million over the six years of its lease, the harbour office said.${body}`,
		[],
	],
	[
		'two numbers of one unit in the paragraph',
		`Osland Ferry Lost $12 Million in Five Years\n\nThe Osland ferry lost $12 million in five of the six years of its lease, two years after a fire.${body}`,
		[],
	],
	[
		'the same farther down',
		`Osland Ferry Lost $12 Million in Five Years\n\nThe Osland ferry lost $12 million, the harbour office said.${body}\nOf its $12 million the ferry lost most over six years.\n`,
		[],
	],
];

describe('a headline and the paragraph below it', () => {
	for (const [name, text, found] of texts) {
		it(`${found.length > 0 ? 'conflict' : 'do not conflict'}: ${name}`, () => assert.deepEqual(conflicts(text), found));
	}
});
