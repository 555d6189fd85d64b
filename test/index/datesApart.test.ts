import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { messagesOf } from './ferryReports.ts';

const event =
	'The ferry Aurora capsized off Osland harbour, the Osland coast guard and Captain Keller reported.\n\n' +
	'Keller blamed the Osland pilots of the Aurora, and the harbour inquiry asked the ferry owners for papers.\n\n';

/** A report of a day. */
interface Report {
	readonly written: string;
	readonly text: string;
}

/** Whether two reports of one event, each of its day, are told to differ in a date. */
function isConflict(...reports: readonly Report[]): boolean {
	const corpus = createCorpus(rules);
	for (const [i, { written, text }] of reports.entries()) {
		const id = `${'ab'.charAt(i)}.md`;
		corpus.set({ id, name: id, text: `---\ndate: ${written}\n---\n\n${event}${text}\n`, decisions: [] });
	}
	runToEnd(corpus.analyse());
	return messagesOf(corpus, 'conflicting-date').length > 0;
}

const law = 'The parliament of Osland passed the Osland ferry law for the Aurora on';

const cases: readonly (readonly [name: string, a: Report, b: Report, isConflict: boolean])[] = [
	[
		'one act on two days',
		{ written: '2031-05-10', text: `${law} May 6.` },
		{ written: '2031-05-10', text: `${law} May 7.` },
		true,
	],
	[
		'a weekday that both name, told on two days of one week',
		{ written: '2031-05-06', text: `${law} Wednesday.` },
		{ written: '2031-05-07', text: `${law} Wednesday.` },
		false,
	],
	[
		'the same word in words that both quote',
		{ written: '2031-05-06', text: 'The Osland pilots are in mourning for the Aurora today.' },
		{ written: '2031-05-08', text: 'The Osland pilots are in mourning for the Aurora today.' },
		false,
	],
	[
		'one that is to come, and one that is past',
		{ written: '2031-05-10', text: 'The hearing on the Osland ferry law for the Aurora is on May 20.' },
		{ written: '2031-05-10', text: 'The hearing on the Osland ferry law for the Aurora was on May 3.' },
		false,
	],
	[
		'stamps of posts',
		{ written: '2031-05-10', text: '— Osland Coast Guard (@oslandguard) May 6, 2031' },
		{ written: '2031-05-10', text: '— Osland Coast Guard (@oslandguard) May 8, 2031' },
		false,
	],
];

describe('two dates of two days of writing', () => {
	for (const [name, a, b, expected] of cases) {
		it(`${expected ? 'conflict' : 'do not conflict'}: ${name}`, () => {
			assert.equal(isConflict(a, b), expected);
		});
	}
});
