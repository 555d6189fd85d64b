import assert from 'node:assert/strict';
import { extractFigures } from '../../server/src/facts/figures/extractFigures.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import type { Figure } from '../../server/src/facts/types.ts';
import { compareValues } from '../../server/src/index/figures/compareValues.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';

/** Two wordings and how they stand to each other; each line holds in both directions. */
const table = `
	60 countries           | sixty countries          | agrees
	60 countries           | around 60 countries      | imprecise
	60 countries           | over 60 countries        | imprecise
	60 countries           | at least 60 countries    | imprecise
	over 60 countries      | more than 60 countries   | agrees
	over 60 countries      | at least 60 countries    | imprecise
	around 60 countries    | approximately 60 nations | agrees
	around 60 countries    | over 60 countries        | imprecise
	58 countries           | over 60 countries        | conflicts
	58 countries           | 60 countries             | conflicts
	75 countries           | over 60 countries        | imprecise
	62 countries           | nearly 60 countries      | conflicts
	57 countries           | nearly 60 countries      | imprecise
	60 countries           | nearly 60 countries      | imprecise
	48 countries           | nearly 60 countries      | conflicts
	48 countries           | under 60 countries       | imprecise
	nearly 60 countries    | almost 60 countries      | agrees
	over 60 countries      | nearly 60 countries      | imprecise
	100 countries          | around 60 countries      | conflicts
	10 to 15 countries     | 12 countries             | imprecise
	10 to 15 countries     | 16 countries             | conflicts
	five weeks             | 35 days                  | agrees
	1.2 million people     | 1,203,118 people         | agrees
	1.2 million people     | 1.3 million people       | conflicts
	1,203 people           | about 1,200 people       | imprecise
	1,500m                 | 5,000m                   | conflicts
	1500m                  | 200m                     | conflicts
	1500m                  | 1.5km                    | agrees
	140 ms                 | 0.14 seconds             | agrees
	750 ml                 | 0.75 litres              | agrees
	45 hectares            | 450,000 square metres    | agrees
	2 km²                  | 150 hectares             | conflicts
	61 million tonnes      | 61 Mt                    | agrees
	5,000 mAh              | 5 Ah                     | agrees
	3.2 GHz                | 3,400 MHz                | conflicts
	512 GB                 | 0.5 TB                   | imprecise
	16 GB                  | 16,384 MB                | imprecise
	16 GB                  | 16,000 MB                | agrees
	16 GB                  | 17,000 MB                | conflicts
	2.4 THz                | 2,400 GHz                | agrees
	1.2 GW                 | 1,200 megawatts          | agrees
	1.5 MWh                | 1,500 kilowatt-hours     | agrees
	1.5m tonnes            | 1.53m tonnes             | agrees
	$2.5 billion           | $2.5 million             | conflicts
	$2.5bn                 | 2.5 billion dollars      | agrees
	one in five voters     | 20 percent of voters     | agrees
	a third of voters      | 33 percent of voters     | agrees
	half of the voters     | 48 percent of voters     | imprecise
	half of the voters     | 54 percent of voters     | conflicts
	two thirds of voters   | 65 percent of voters     | imprecise
	more than half of the voters | 54 percent of voters | imprecise
	one in five voters     | one in four voters       | conflicts
	three-quarters of voters | three out of four voters | agrees
	two dozen agents       | 23 agents                | imprecise
	two dozen agents       | 24 agents                | agrees
	two dozen agents       | 29 agents                | conflicts
	nearly two dozen agents | 23 agents               | imprecise
	nearly two dozen agents | 29 agents               | conflicts
	more than a dozen agents | 29 agents              | imprecise
	more than a dozen agents | nine agents            | conflicts
	about a dozen agents   | 14 agents                | imprecise
	half a dozen agents    | six agents               | agrees
	half a dozen agents    | nine agents              | conflicts
	dozens of agents       | 23 agents                | imprecise
	dozens of agents       | 29 agents                | imprecise
	dozens of agents       | 12 agents                | conflicts
	a couple of dozen agents | 29 agents              | imprecise
	a score of agents      | 19 agents                | imprecise
	three decades          | 33 years                 | imprecise
	three decades          | 30 years                 | agrees
	three decades          | 40 years                 | conflicts
	48 hours               | two days                 | agrees
	a year and a half      | 18 months                | agrees
	a two-year effort      | a monthslong effort      | imprecise
	a six-week effort      | a monthslong effort      | conflicts
	a monthlong effort     | 35 days                  | imprecise
	a monthlong effort     | 60 days                  | conflicts
	two years              | 22 months                | imprecise
	two years              | 18 months                | conflicts
	one hour               | 45 minutes               | conflicts
	just one month         | 35 days                  | imprecise
	a weeklong effort      | seven days               | imprecise
	about seven minutes    | six minutes              | imprecise
	under four minutes     | about seven minutes      | conflicts
	30 seconds             | 60 seconds               | conflicts
`;

describe('compareValues', () => {
	for (const line of table.trim().split('\n')) {
		const [a = '', b = '', relation = ''] = line.split('|').map((cell) => cell.trim());
		it(`${a} | ${b}: ${relation}`, () => {
			assert.equal(compareValues(figure(a), figure(b)), relation);
			assert.equal(compareValues(figure(b), figure(a)), relation);
		});
	}
});

function figure(text: string): Figure {
	const prose = `There were ${text} in it.`;
	const found = extractFigures(readingOf('paragraph', readInline(prose, 'paragraph', 'markdown')));
	const only = found[0];
	assert.ok(only && found.length === 1, `one figure in “${text}”, not ${found.length}`);
	return only;
}
