import assert from 'node:assert/strict';
import { nearnessOf } from '../../server/src/index/dates/nearDates.ts';
import type { CalendarDate } from '../../server/src/index/comparable.ts';

function dateOf(from: string, to = from): CalendarDate {
	return { days: { from, to }, season: null, weekday: null, open: null, reach: 0, hedge: '' };
}

const year = (name: string) => dateOf(`${name}-01-01`, `${name}-12-31`);

describe('nearnessOf', () => {
	const pairs: readonly (readonly [name: string, a: CalendarDate, b: CalendarDate, nearness: string | null])[] = [
		['1874, 1847', year('1874'), year('1847'), 'swapped'],
		['12 and 21 May', dateOf('1759-05-12'), dateOf('1759-05-21'), 'swapped'],
		['1 May 1178, 1 May 1187', dateOf('1178-05-01'), dateOf('1187-05-01'), 'swapped'],
		['9 and 19 May', dateOf('1938-05-09'), dateOf('1938-05-19'), 'one part'],
		['14 June, 14 July', dateOf('1931-06-14'), dateOf('1931-07-14'), 'one part'],
		['3 May 2019, 3 May 2020', dateOf('2019-05-03'), dateOf('2020-05-03'), 'one part'],
		['3 May 1919, 3 May 2020', dateOf('1919-05-03'), dateOf('2020-05-03'), null],
		['12 and 14 May', dateOf('1759-05-12'), dateOf('1759-05-14'), 'near'],
		['1902, 1904', year('1902'), year('1904'), 'near'],
		['1902, 1912', year('1902'), year('1912'), null],
		['3 May 2020, June 2020', dateOf('2020-05-03'), dateOf('2020-06-01', '2020-06-30'), 'near'],
		['a decade', dateOf('1930-01-01', '1939-12-31'), year('1940'), null],
	];
	for (const [name, a, b, nearness] of pairs) it(name, () => assert.equal(nearnessOf(a, b), nearness));
});
