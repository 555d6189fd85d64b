import assert from 'node:assert/strict';
import { daysApart, daysFrom } from '../../server/src/index/written.ts';

/** The days on which two documents were written, and the days from one to the other. */
const cases: readonly (readonly [string | null, string | null, number | null])[] = [
	['2025-02-11', '2025-02-13', 2],
	['2025-03-01', '2024-12-31', -60],
	['--03-17', '--03-20', 3],
	['--12-30', '--01-02', 3],
	['--01-02', '--12-30', -3],
	['--02-29', '--03-01', 1],
	['--03-17', '2025-03-17', null],
	[null, '2025-03-17', null],
	[null, null, null],
];

describe('when documents were written', () => {
	for (const [a, b, days] of cases) {
		it(`${a} to ${b}: ${days ?? 'not known'}`, () => {
			assert.equal(daysFrom(a, b), days);
			assert.equal(daysApart(a, b), Math.abs(days ?? 0));
		});
	}
});
