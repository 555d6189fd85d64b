import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

const sheet =
	'The Tarn Boiler 20 in short\n\nThe tank of the Tarn Boiler 20 holds 180 litres and weighs 64 kilograms when empty. Its heater ' +
	'draws 2.4 kilowatts, and the guarantee on the tank runs for 10 years.\n';
const review =
	'We tried the Tarn Boiler 20 for a winter\n\nWith its tank of 180 litres the Tarn Boiler 20 fed two showers in a row. When ' +
	'it is empty we could lift its 71 kilograms.\n';

/** Documents of other things, so that the folder holds so many more. */
const others = (count: number) =>
	Array.from(
		{ length: count },
		(_, i) => [`other${i}.txt`, `The orchard at Brill has ${i + 60} pear trees.\n`] as const,
	);

describe('a folder of few documents', () => {
	it('is one of at most twelve; beyond that a likely difference has to be likelier, also as documents come and go', () => {
		const corpus = createCorpus(rules);
		const put = (id: string, text: string) => corpus.set({ id, name: id, text, decisions: [] });
		const told = () => {
			runToEnd(corpus.analyse());
			return corpus.findings('review.txt').flatMap(({ rule, severity, start, end }) => {
				return rule === 'conflicting-figure' ? [`${severity}: ${review.slice(start, end)}`] : [];
			});
		};
		for (const [id, text] of [['sheet.txt', sheet] as const, ['review.txt', review] as const, ...others(10)])
			put(id, text);
		assert.deepEqual(told(), ['warning: 71 kilograms']);
		put('one more.txt', 'The orchard at Brill has 90 pear trees.\n');
		assert.deepEqual(told(), ['hint: 71 kilograms']);
		corpus.remove('one more.txt');
		assert.deepEqual(told(), ['warning: 71 kilograms']);
	});

	const pairs: readonly (readonly [name: string, here: string, there: string, told: readonly string[]])[] = [
		[
			'digits that change places, though nothing names what they count',
			'Brill Rovers against Marlow\n\nAttendance: 51,384\n',
			'A night at the Rovers\n\nBrill Rovers beat Marlow before a crowd that the club put at 53,184.\n',
			['51,384'],
		],
		[
			'an amount without a currency',
			'Halden Pumps: third quarter\n\nProfit for the period: SEK 71.4 million\n',
			'Halden beats forecasts\n\nHalden Pumps earned 74.1 million in profit in the third quarter.\n',
			['SEK 71.4 million'],
		],
		[
			'two currencies',
			'Halden Pumps: third quarter\n\nProfit for the period: SEK 71.4 million\n',
			'Halden beats forecasts\n\nHalden Pumps earned €74.1 million in profit in the third quarter.\n',
			[],
		],
		[
			'two short numbers that nothing names',
			'Brill Rovers against Marlow\n\nAttendance: 51\n',
			'A night at the Rovers\n\nBrill Rovers beat Marlow before a crowd that the club put at 53.\n',
			[],
		],
	];
	for (const [name, here, there, told] of pairs) {
		it(`${told.length > 0 ? 'compares' : 'does not compare'} ${name}`, () => {
			const corpus = createCorpus(rules);
			corpus.set({ id: 'here.txt', name: 'here.txt', text: here, decisions: [] });
			corpus.set({ id: 'there.txt', name: 'there.txt', text: there, decisions: [] });
			runToEnd(corpus.analyse());
			const found = corpus.findings('here.txt').filter(({ rule }) => rule === 'conflicting-figure');
			assert.deepEqual(
				found.map(({ start, end }) => here.slice(start, end)),
				told,
			);
		});
	}
});
