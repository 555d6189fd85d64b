import assert from 'node:assert/strict';
import { messagesOf, reportsOf } from './ferryReports.ts';

const lives: readonly (readonly [name: string, a: string, b: string, isConflict: boolean])[] = [
	[
		'one birth, told in other words',
		'Anna Keller was born in 1967 in Kaldvik, the son of a pilot wrote.',
		'The incumbent Anna Keller (born 1965) won 38 percent.',
		true,
	],
	[
		'with a place, a title and another name between',
		'Anna Maria Keller was born in Kaldvik on 4 February 1871.',
		'Kaldvik is where Captain Anna Keller, who was born on 2 April 1871, had a clock.',
		true,
	],
	[
		'one death',
		'Anna Keller died on 11 January 1943.',
		'When Anna Keller died in Kaldvik on 12 January 1943, it rained.',
		true,
	],
	['a year and a day of it', 'Anna Keller was born in 1967.', 'Anna Keller was born on 2 April 1967.', false],
	['a birth and a death', 'Anna Keller was born in 1901.', 'Anna Keller died in 1977.', false],
	[
		'a parent and a child',
		'The tall mayor of Kaldvik, John Keller (born 1735), had a clock.',
		'His son John Quincy Keller was born in 1767, a pilot wrote.',
		false,
	],
	['namesakes in one text', 'John Keller (born 1950) sings. Another John Keller (born 1953) runs.', 'No.', false],
	[
		'somebody of the family',
		'Bells rang in Kaldvik, where the wife of Paul Keller died on 11 January 1950.',
		'Swans flew over the tall singer Paul Keller, who died in 1955.',
		false,
	],
	['another of the name', 'Anna Keller was born in 1967.', 'Bertha Keller was born in 1965.', false],
];

describe('births and deaths', () => {
	for (const [name, a, b, isConflict] of lives) {
		it(`${isConflict ? 'conflict' : 'do not conflict'}: ${name}`, () => {
			assert.equal(messagesOf(reportsOf(a, b), 'conflicting-date').length > 0, isConflict);
		});
	}
});
