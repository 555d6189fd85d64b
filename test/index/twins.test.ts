import assert from 'node:assert/strict';
import { reportsOf } from './ferryReports.ts';

/** The figures that two texts are told to contradict each other in. */
function conflicts(a: string, b: string): readonly unknown[] {
	const corpus = reportsOf(a, b);
	return ['a.txt', 'b.txt'].flatMap((id) =>
		corpus
			.findings(id)
			.flatMap(({ rule, message }) =>
				rule === 'conflicting-figure' && message.id === 'conflicts' ? [message.args['text'] ?? ''] : [],
			),
	);
}

const sentence = 'Guests of the Osland office will be sitting in the last two rows of the hall, behind the pilots.';

const texts: readonly (readonly [name: string, other: string, found: readonly string[]])[] = [
	['but for one number', sentence.replace('two rows', 'four rows'), ['two rows', 'four rows']],
	[
		'but for a number and a word or two',
		sentence.replace('two rows', 'four rows').replace('behind', 'just behind'),
		['two rows', 'four rows'],
	],
	['but for a number and a name', sentence.replace('two rows', 'four rows').replace('Osland', 'Brandt'), []],
	['about other rows', 'Brandt said that the last four rows of the hall were painted by pupils of the town.', []],
	['with two numbers changed', `${sentence.replace('two rows', 'four rows').replace('.', '')} of 12 ships.`, []],
];

describe('a sentence that two texts share', () => {
	for (const [name, other, found] of texts) {
		it(`${found.length > 0 ? 'conflict' : 'no conflict'}: ${name}`, () =>
			assert.deepEqual(conflicts(sentence, other), found));
	}
});
