import assert from 'node:assert/strict';
import { saysMoved } from '../../server/src/index/figures/supersedes.ts';
import { milestonesBeside } from '../../server/src/index/dates/milestones.ts';
import { relationWithin, reportsOf } from './ferryReports.ts';

const texts: readonly (readonly [name: string, text: string, own: string, other: string, relation: string | null])[] = [
	[
		'a day that was moved, told in other words',
		'Keller will be leaving the Osland coast guard on May 3, earlier than planned.\n\n"The last day of my service is June 30," her letter says.',
		'May 3',
		'June 30',
		'superseded',
	],
	[
		'a day that was moved, and the day of another',
		'Keller will be leaving the Osland coast guard on May 3, earlier than planned.\n\nAt noon, the pilot Brandt resigned on June 30.',
		'May 3',
		'June 30',
		null,
	],
	[
		'a day that was moved, and something else',
		'Keller will be leaving the Osland coast guard on May 3, earlier than planned.\n\nThe harbour opens on June 30.',
		'May 3',
		'June 30',
		null,
	],
	[
		'a day, and the month that holds it',
		'Keller is to retire at the end of June, the coast guard wrote.\n\nThe final day in office of Keller will be June 30.',
		'end of June',
		'June 30',
		'imprecise',
	],
];

describe('the beginning or end of one thing in one text', () => {
	for (const [name, text, own, other, relation] of texts) {
		it(`${relation ?? 'nothing'}: ${name}`, () => assert.equal(relationWithin(text, own, other), relation));
	}
});

describe('milestonesBeside', () => {
	const sentences: readonly (readonly [sentence: string, date: string, milestones: readonly string[]])[] = [
		['She steps down on May 3.', 'May 3', ['leaving']],
		['The end of her term is May 3.', 'May 3', ['leaving']],
		['On May 3 the bridge opened.', 'May 3', ['opening']],
		['The pier dates from 1931.', '1931', ['making']],
		['The mill closed. On May 3 it rained.', 'May 3', []],
	];
	for (const [sentence, date, milestones] of sentences) {
		it(sentence, () => assert.deepEqual(milestonesBeside(sentence, date), milestones));
	}
});

describe('saysMoved', () => {
	it('heeds what was to be on a date, and not what that was to be', () => {
		assert.equal(saysMoved('The bridge was supposed to open on May 3.', 'May 3'), true);
		assert.equal(saysMoved('The opening on May 3 was supposed to please the town.', 'May 3'), false);
	});
});

describe('the year in which something was built', () => {
	/** The years that two texts are told to differ in. */
	const found = (other: string) => {
		const corpus = reportsOf('The ferry hit the wooden pier, built in 1931, at noon.', other);
		return corpus
			.findings('a.txt')
			.filter(({ rule, message }) => rule === 'conflicting-date' && message.id === 'conflicts').length;
	};
	it('conflicts with another year of the same thing, also where that stands before its name', () => {
		assert.equal(found('The pier that the ferry struck was built in 1932.'), 1);
		assert.equal(found('The ferry struck the 1932 pier of the town at noon.'), 1);
	});
	it('does not conflict with the year of another thing, or of another act', () => {
		assert.equal(found('The church of the town was built in 1932.'), 0);
		assert.equal(found('The ferry struck the wooden pier, closed in 1932, at noon.'), 0);
	});
});
