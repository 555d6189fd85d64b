import assert from 'node:assert/strict';
import { messagesOf, reportsOf } from './ferryReports.ts';

/** How what the ferry cost in one report stands to what it cost in another, null where the two are not compared. */
function relationOf(own: string, other: string): string | null {
	const corpus = reportsOf(`The ferry Aurora cost ${own} to build.`, `The ferry Aurora cost ${other} to build.`);
	for (const { mentions, comparisons } of corpus.groups()) {
		const found = comparisons.find(({ a, b }) => {
			const texts = [mentions[a]?.text, mentions[b]?.text];
			return texts.includes(own) && texts.includes(other);
		});
		if (found) return found.relation;
	}
	return null;
}

describe('amounts in a currency whose name several nations share', () => {
	const amounts: readonly (readonly [own: string, other: string, relation: string | null])[] = [
		['842 million crowns', 'SEK 842 million', 'agrees'],
		['842 million crowns', 'CZK 842 million', 'agrees'],
		['842 million kroner', 'DKK 842 million', 'agrees'],
		['842 million francs', 'CHF 842 million', 'agrees'],
		['842 million pesos', 'ARS 842 million', 'agrees'],
		['842 million rupees', '842 million Pakistani rupees', 'agrees'],
		['842 million Norwegian kroner', 'DKK 842 million', null],
		['842 million French francs', 'CHF 842 million', null],
		['842 million crowns', '842 million euros', null],
		['5 crowns', 'SEK 6 million', null],
	];
	for (const [own, other, relation] of amounts) {
		it(`${own}, ${other}: ${relation ?? 'not compared'}`, () => assert.equal(relationOf(own, other), relation));
	}
	it('is no conflict where the amounts are the same', () => {
		const corpus = reportsOf('The Aurora cost 842 million crowns.', 'The Aurora cost SEK 842 million.');
		assert.deepEqual(messagesOf(corpus, 'conflicting-figure'), []);
	});
});
