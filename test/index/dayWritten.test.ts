import assert from 'node:assert/strict';
import { daysApart, daysFrom, isoDayOf } from '../../server/src/index/dayWritten.ts';

/** The days on which two documents were written, and the days from one to the other. */
const cases: readonly (readonly [string | null, string | null, number | null])[] = [
	['2025-02-11', '2025-02-13', 2],
	['2025-03-01', '2024-12-31', -60],
	['--03-17', '--03-20', 3],
	['--12-30', '--01-02', 3],
	['--01-02', '--12-30', -3],
	['--02-29', '--03-01', 1],
	['--01-01', '--07-02', null],
	['--03-17', '2025-03-17', null],
	[null, '2025-03-17', null],
	[null, null, null],
];

describe('when documents were written', () => {
	for (const [a, b, days] of cases) {
		it(`${a} to ${b}: ${days ?? 'not known'}`, () => {
			assert.equal(daysFrom(a, b), days);
			assert.equal(daysFrom(b, a), days === null ? null : -days);
		});
	}
	it('lie apart whichever is the later', () => {
		assert.equal(daysApart('2025-02-11', '2025-02-13'), 2);
		assert.equal(daysApart('2025-02-13', '2025-02-11'), 2);
		assert.equal(daysApart('--01-01', '--07-02'), 183);
		assert.equal(daysApart('--07-02', '--01-01'), 183);
		assert.equal(daysApart('--03-17', '2025-03-17'), 0);
	});
	it('are days in order only where they have a year', () => {
		assert.equal(isoDayOf('2025-02-11'), '2025-02-11');
		assert.equal(isoDayOf('--02-11'), null);
		assert.equal(isoDayOf(null), null);
	});
});
