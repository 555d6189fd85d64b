import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { messagesOf } from './ferryReports.ts';

const report =
	'The ferry Aurora is what divides the candidates Keller and Brandt, who both want to be harbour master of Osland.\n\n' +
	'Keller blamed the Osland pilots of the Aurora, and Brandt asked the ferry owners for papers.\n\n';

/** The weekdays that two articles are told to differ in. */
function conflicts(a: string, b: string): readonly string[] {
	const corpus = createCorpus(rules);
	for (const [id, text] of [
		['a.txt', a],
		['b.txt', b],
	] as const) {
		const [headline = '', ...rest] = text.split('\n');
		corpus.set({ id, name: id, text: `${headline}\n\n${report}${rest.join('\n')}\n`, decisions: [] });
	}
	runToEnd(corpus.analyse());
	return messagesOf(corpus, 'conflicting-date');
}

const articles: readonly (readonly [name: string, a: string, b: string, isConflict: boolean])[] = [
	[
		'two reports of it, each with one weekday',
		'Keller wins the harbour quiz of Osland\nThe harbour quiz on Monday was loud and long.',
		'Loud words at the Osland harbour quiz\nBrandt lost no time Friday night in naming the pilots.',
		true,
	],
	[
		'a report that names two weekdays',
		'Keller wins the harbour quiz of Osland\nThe harbour quiz on Monday was loud and long.',
		'Loud words at the Osland harbour quiz\nBrandt lost no time Friday night in naming the pilots. It rained Monday.',
		false,
	],
	[
		'a headline of something else',
		'Keller wins the harbour quiz of Osland\nThe harbour quiz on Monday was loud and long.',
		'Loud words at the Osland ferry pier\nBrandt lost no time Friday night in naming the pilots.',
		false,
	],
	[
		'what somebody said afterwards',
		'Keller wins the harbour quiz of Osland\nThe harbour quiz on Monday was loud and long.',
		'Loud words at the Osland harbour quiz\nBrandt said on Friday that the pilots slept.',
		false,
	],
];

describe('the only weekday of two reports', () => {
	for (const [name, a, b, isConflict] of articles) {
		it(`${isConflict ? 'conflicts' : 'does not conflict'}: ${name}`, () => {
			assert.equal(conflicts(a, b).length > 0, isConflict);
		});
	}
});
