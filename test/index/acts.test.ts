import assert from 'node:assert/strict';
import { actsBeside } from '../../server/src/index/dates/acts.ts';
import { messagesOf, reportsOf } from './ferryReports.ts';

/** The weekdays that two reports of one event are told to differ in. */
function conflicts(a: string, b: string): readonly string[] {
	return messagesOf(reportsOf(a, b), 'conflicting-date');
}

const reports: readonly (readonly [name: string, a: string, b: string, isConflict: boolean])[] = [
	[
		'one act that two reports date otherwise',
		'The parliament passed the Osland ferry law on Tuesday.',
		'On Wednesday, the parliament voted for the Osland ferry law.',
		true,
	],
	[
		'an act in the past and after a preposition',
		'The minister blamed the parliament for passing the Osland ferry law on Tuesday.',
		'The parliament adopted the Osland ferry law on Wednesday.',
		true,
	],
	[
		'another act',
		'The parliament passed the Osland ferry law on Tuesday.',
		'The parliament debated the Osland ferry law on Monday.',
		false,
	],
	[
		'a plan, and what came of it',
		'The Osland ferry law is expected to be passed on Monday.',
		'The parliament passed the Osland ferry law on Tuesday.',
		false,
	],
	[
		'a verb of another clause',
		'The Osland ferry law was passed by the parliament on Tuesday.',
		'Keller said on Monday that the Osland ferry law passed.',
		false,
	],
];

describe('weekdays of one act', () => {
	for (const [name, a, b, isConflict] of reports) {
		it(`${isConflict ? 'conflict' : 'do not conflict'}: ${name}`, () => {
			assert.equal(conflicts(a, b).length > 0, isConflict);
		});
	}
});

describe('actsBeside', () => {
	const sentences: readonly (readonly [sentence: string, acts: readonly string[], isPlan: boolean])[] = [
		['The House approved the bill on Friday.', ['pass'], false],
		['On Friday, the senators voted for the bill.', ['pass'], false],
		['They were blamed for stopping the trains on Friday.', ['blam', 'stop'], false],
		['The verdict is expected to be reversed on Friday.', ['revers'], true],
		['He announced on Friday that the mine closed.', [], false],
		['The paper said on Friday it had been handed a letter.', [], false],
		['The mayor on Friday said she was robbed.', [], false],
		['The mine closed; on Friday the owner was silent.', [], false],
		['The opening on Friday drew hundreds.', ['drew'], false],
	];
	for (const [sentence, acts, isPlan] of sentences) {
		it(sentence, () => {
			const { done, isPlan: plan } = actsBeside(sentence, 'Friday');
			assert.deepEqual([...done].sort(), acts);
			assert.equal(plan, isPlan);
		});
	}
});
