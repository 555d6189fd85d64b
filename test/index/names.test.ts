import assert from 'node:assert/strict';
import { compareNames, namesIn } from '../../server/src/index/compare/names.ts';

/** Two sentences, and how their names meet. */
const pairs: readonly (readonly [a: string, b: string, meet: string])[] = [
	['About 72 percent of voters trust Keller.', 'About 75 percent of voters trust Ortiz.', 'apart'],
	['In Lyon, 50 seats are at stake for Keller.', 'In Turin, 38 seats are at stake for Keller.', 'partly'],
	['On Monday 47 pages were released.', 'The ministry of Osland released 48 pages.', 'same'],
	['The Kellers released 47 pages.', 'Anna Keller of Lyon released 48 pages.', 'same'],
	['Keller released 47 pages.', 'Anna Keller of Lyon released 48 pages.', 'same'],
];

describe('compareNames', () => {
	for (const [a, b, meet] of pairs) {
		it(`${meet}: ${a} | ${b}`, () => {
			assert.equal(compareNames(namesIn(a), namesIn(b)), meet);
			assert.equal(compareNames(namesIn(b), namesIn(a)), meet);
		});
	}
});
