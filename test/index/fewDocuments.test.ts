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
});
