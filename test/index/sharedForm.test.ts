import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** What a soup takes: how many grams of lentils, onions, litres of stock, minutes, calories and days. */
type Amounts = readonly [grams: number, onions: number, stock: string, minutes: number, calories: number, days: number];

const soup = (name: string, [grams, onions, stock, minutes, calories, days]: Amounts) =>
	`${name}\n\nYou need ${grams} grams of lentils, ${onions} onions and ${stock} litres of vegetable stock.\n\n` +
	`Add the lentils and the stock to the onions and simmer the soup for ${minutes} minutes. One serving of the soup has ` +
	`${calories} calories. The soup keeps for ${days} days in the fridge.\n`;

const red: Amounts = [250, 2, '1.2', 20, 310, 3];
const brown: Amounts = [400, 5, '1.5', 45, 240, 4];

/** The figures of the first of two soups that are reported, and why one of them is kept apart. */
function compared(other: Amounts) {
	const text = soup('Red lentil soup', red);
	const corpus = createCorpus(rules);
	corpus.set({ id: 'a.txt', name: 'a.txt', text, decisions: [] });
	corpus.set({ id: 'b.txt', name: 'b.txt', text: soup('Lentil soup from the oven', other), decisions: [] });
	runToEnd(corpus.analyse());
	const found = corpus.findings('a.txt').filter(({ rule }) => rule === 'conflicting-figure');
	const calories = [...corpus.groups()]
		.flatMap(({ mentions }) => mentions)
		.find(({ text: words, ref }) => words === '310 calories' && ref.document === 'a.txt');
	assert.ok(calories);
	const apart = corpus.weighed(calories.ref).find(({ mention }) => mention.text.endsWith(' calories'))?.apart;
	return { reported: found.map(({ start, end }) => text.slice(start, end)), apart };
}

describe('two documents that fill in one form', () => {
	it('differ in nothing that is told where hardly any of their values agree', () => {
		assert.deepEqual(compared(brown), {
			reported: [],
			apart: 'both documents fill in one form, each with values of its own',
		});
	});

	it('differ in what is told where most values agree', () => {
		assert.deepEqual(compared([250, 2, '1.2', 20, 240, 3]), { reported: ['310 calories'], apart: null });
	});
});
