import assert from 'node:assert/strict';
import { extractDates } from '../../server/src/facts/dates/extractDates.ts';
import { resolveDate } from '../../server/src/facts/dates/resolveDate.ts';
import { readingOf } from '../../server/src/facts/reading.ts';
import { calendarDate, compareDates } from '../../server/src/index/dates/compareDates.ts';
import { readInline } from '../../server/src/syntax/readInline.ts';
import type { DateMentionInCorpus } from '../../server/src/index/mention.ts';

/** Two wordings and how they stand to each other; each line holds in both directions. Written on 2025-02-13 where not undated. */
const dated = `
	on March 3, 2020         | on March 3, 2020          | agrees
	on March 3, 2020         | on March 4, 2020          | conflicts
	on March 3, 2020         | in March 2020             | imprecise
	in late February 2020    | on February 25, 2020      | imprecise
	at the end of February 2020 | on February 28, 2020   | imprecise
	at the end of February 2020 | on March 1, 2020       | imprecise
	at the end of February 2020 | on February 3, 2020    | conflicts
	at the end of February 2020 | at the end of February 2020 | agrees
	in early 2015            | in March 2015             | imprecise
	in early 2015            | in November 2015          | conflicts
	in mid-June 2015         | on June 14, 2015          | imprecise
	in mid-June 2015         | on June 30, 2015          | conflicts
	in the first half of 2016 | in May 2016              | imprecise
	in the first half of 2016 | in August 2016           | conflicts
	in the second half of 2016 | in the first half of 2016 | conflicts
	in the summer of 2015    | in June 2015              | imprecise
	in the early 1990s       | in 1992                   | imprecise
	in the early 1990s       | in 1998                   | conflicts
	in the 1990s             | in 1994                   | imprecise
	in the 1990s             | in 2001                   | conflicts
	by March 1, 2020         | on February 20, 2020      | imprecise
	on or before March 1, 2020 | on March 1, 2020        | imprecise
	by March 1, 2020         | on March 4, 2020          | conflicts
	by March 1, 2020         | by March 15, 2020         | conflicts
	no earlier than May 2021 | in June 2021              | imprecise
	no earlier than May 2021 | in March 2021             | conflicts
	around 1900              | in 1901                   | imprecise
	around 1900              | in 1925                   | conflicts
	a year ago               | in 2024                   | agrees
	a year ago               | in December 2023          | imprecise
	a year ago               | in 2021                   | conflicts
	almost a year ago        | last year                 | imprecise
	more than a year ago     | in November 2023          | imprecise
	four years ago           | in 2021                   | agrees
	four years ago           | in 2016                   | conflicts
	a month ago              | on January 9, 2025        | imprecise
	earlier this year        | on January 9, 2025        | imprecise
	earlier this year        | on March 9, 2025          | conflicts
	a few days ago           | on February 8, 2025       | imprecise
	on Tuesday               | on February 11, 2025      | agrees
	on Tuesday               | on Thursday               | conflicts
	from 2009 to 2016        | beginning in 2009 and continuing through 2016 | agrees
	from 2009 to 2016        | from 2010 to 2016         | imprecise
`;

const undated = `
	in late February         | on February 28            | imprecise
	in late February         | on February 3             | conflicts
	on February 28           | on February 28, 2019      | agrees
	on January 1             | at the end of February    | conflicts
	a month ago              | a month ago               | agrees
	almost a year ago        | a year ago                | imprecise
	earlier this year        | this year                 | imprecise
	earlier this year        | in May                    | imprecise
	on Tuesday               | on Thursday               | conflicts
`;

for (const [table, written] of [
	[dated, '2025-02-13'],
	[undated, null],
] as const) {
	describe(`compareDates, ${written ?? 'undated'}`, () => {
		for (const line of table.trim().split('\n')) {
			const [a = '', b = '', relation = ''] = line.split('|').map((cell) => cell.trim());
			it(`${a} | ${b}: ${relation}`, () => {
				assert.equal(compareDates(mention(a, written), mention(b, written)), relation);
				assert.equal(compareDates(mention(b, written), mention(a, written)), relation);
			});
		}
	});
}

describe('compareDates, by the verb beside them', () => {
	const said = (excerpt: string, written: string) => mention(excerpt, written, excerpt);
	it('sees no conflict where only the verbs tell two days of one name apart', () => {
		const ahead = said('She will speak on Tuesday.', '2025-02-09');
		assert.equal(compareDates(ahead, said('A talk on Tuesday at noon.', '2025-02-10')), 'imprecise');
		const past = said('They met at the mill on Dec. 1.', '2025-07-24');
		assert.equal(compareDates(past, said('A Dec. 1 walk by the mill.', '2025-07-24')), 'imprecise');
	});
	it('sees one where the verbs make no difference to the days', () => {
		const told = said('She spoke on Tuesday.', '2025-02-13');
		assert.equal(compareDates(told, said('A talk on Tuesday at noon.', '2025-02-27')), 'conflicts');
		assert.equal(compareDates(told, said('She will speak on Tuesday.', '2025-03-06')), 'conflicts');
	});
	it('sees one where the same verb stands beside both', () => {
		assert.equal(
			compareDates(said('She spoke on Tuesday.', '2025-02-13'), said('She spoke on Tuesday.', '2025-02-20')),
			'conflicts',
		);
	});
});

const none = { terms: [], weights: [], length: 0 };

function mention(text: string, written: string | null, excerpt = `It was done ${text}.`): DateMentionInCorpus {
	const found = extractDates(readingOf('paragraph', readInline(excerpt, 'paragraph', 'markdown')));
	const [said] = found;
	assert.ok(said && found.length === 1, `one date in “${text}”, not ${found.length}`);
	const date = resolveDate(said, written);
	return {
		kind: 'date',
		ref: { kind: 'date', document: '', block: '', ordinal: 0, index: 0 },
		text: said.text,
		excerpt,
		paragraph: none,
		opens: null,
		written,
		said,
		date,
		calendar: calendarDate(said, date),
		saysChanged: false,
		saysOff: false,
		around: { words: none, beside: none },
	};
}
