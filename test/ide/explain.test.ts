import assert from 'node:assert/strict';
import type { Annotation } from '../../server/src/annotations/decision.ts';
import { defaultSettings } from '../../server/src/engine/settings.ts';
import { sourcing } from '../../server/src/rules/families.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { explainAt } from '../../server/src/ide/explain.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

const texts = {
	'a.txt': 'At the Geneva Water Forum, 40 nations signed the Geneva Water Charter, the organisers wrote.\n',
	'b.txt': 'Some 38 states signed the Geneva Water Charter at the Geneva Water Forum last month.\n',
	'c.txt': 'In Lima, 12 trams of the Andes line stood still after a week of rain.\n',
} as const;

function corpusOf() {
	const corpus = createCorpus(rules);
	for (const [id, text] of Object.entries(texts)) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	return corpus;
}

const offsetOf = (id: keyof typeof texts, words: string) => texts[id].indexOf(words) + 1;

describe('explaining a comparison', () => {
	it('names the other mention, its relation, and what speaks for one quantity', () => {
		const told = explainAt(corpusOf(), 'a.txt', offsetOf('a.txt', '40 nations'), 'comparison');
		assert.match(told, /^“40 nations” in a\.txt\n\nb\.txt: “Some 38 states”: \w+, confidence 0\.\d\d\n/u);
		assert.match(told, /likeness [+−]\d+\.\d of: .*words around \+\d/u);
		assert.match(told, /words around both: .*charter/u);
		assert.doesNotMatch(told, /c\.txt/u);
	});

	it('tells whether the comparison is reported where it was asked', () => {
		const told = explainAt(corpusOf(), 'a.txt', offsetOf('a.txt', '40 nations'), 'comparison');
		assert.match(told, /^ {2}Compared, and (?:not )?reported here\.$/mu);
	});

	it('tells that a pair is hinted at only', () => {
		const corpus = createCorpus(rules);
		const [a, b] = [
			'Volunteers in Marlow packed 640 parcels of food for the flooded villages.\n',
			'The flooded villages got 800 packages of food from Marlow.\n',
		];
		corpus.set({ id: 'a.txt', name: 'a.txt', text: a, decisions: [] });
		corpus.set({ id: 'b.txt', name: 'b.txt', text: b, decisions: [] });
		runToEnd(corpus.analyse());
		const told = explainAt(corpus, 'a.txt', a.indexOf('640'), 'comparison');
		assert.match(told, /^ {2}Compared, and hinted at here: less likely of one quantity than not\.$/mu);
	});

	it('tells first why nothing is said of a mention that stands alone, then the details', () => {
		const told = explainAt(corpusOf(), 'c.txt', offsetOf('c.txt', '12 trams'), 'silence');
		assert.match(told, /^“12 trams” was compared with nothing: .*\n\nDetails\n\n“12 trams” in c\.txt\n/mu);
		assert.doesNotMatch(told, /and reported/u);
	});

	it('tells that the year of a work in a list of references is compared with nothing', () => {
		const corpus = createCorpus(rules);
		const text =
			'The bishops built the road.\n\n# Sources\n\n- Becker, Anna. *Salt and Power*. Berlin: Reimer, 1987.\n';
		corpus.set({ id: 'a.md', name: 'a.md', text, decisions: [] });
		runToEnd(corpus.analyse());
		const told = explainAt(corpus, 'a.md', text.indexOf('1987'), 'silence');
		assert.match(told, /^“1987” stands in a list of references: .* compared with nothing\.$/mu);
	});

	it('tells first what a person decided, and which rules are off', () => {
		const corpus = corpusOf();
		const offset = offsetOf('c.txt', '12 trams');
		const settings = { ...defaultSettings, rules: { 'unsourced-claim': 'off' as const } };
		corpus.configure(settings);
		runToEnd(corpus.analyse());
		const annotation: Annotation = {
			id: 'x',
			type: 'dismissal',
			rule: 'conflicting-figure',
			reason: 'not the same quantity',
			anchor: { exact: '12 trams', prefix: '', suffix: '', position: offset },
			other: { document: 'b.txt', anchor: { exact: '38 states', prefix: '', suffix: '', position: 5 } },
			created: '2025-02-11T10:00:00Z',
		};
		const decided = [{ annotation, at: { start: offset, end: offset + 5 }, beside: 'b.txt' }];
		assert.deepEqual(explainAt(corpus, 'c.txt', offset, 'silence', { decided, settings }).split('\n').slice(0, 3), [
			'Dismissed on 2025-02-11 (conflicting-figure, for the pair with b.txt): not the same quantity.',
			'unsourced-claim is turned off for this folder.',
			'The claim has no source.',
		]);
	});

	it('tells of every rule about sources that is off', () => {
		const corpus = corpusOf();
		for (const rule of sourcing) {
			const settings = { ...defaultSettings, rules: { [rule]: 'off' as const } };
			const told = explainAt(corpus, 'c.txt', offsetOf('c.txt', '12 trams'), 'silence', { decided: [], settings });
			assert.match(told, new RegExp(`^${rule} is turned off for this folder\\.$`, 'mu'));
		}
	});

	it('tells that a date cannot be resolved', () => {
		const told = explainAt(corpusOf(), 'b.txt', offsetOf('b.txt', 'last month'), 'silence');
		assert.match(told, /no certain day: depends on the date of the document, which is not known/u);
	});

	it('says so where nothing stands that is compared', () => {
		assert.match(
			explainAt(corpusOf(), 'a.txt', offsetOf('a.txt', 'organisers'), 'comparison'),
			/^Nothing that is compared/u,
		);
	});

	it('tells of a sentence without a mention where its source stands', () => {
		assert.equal(
			explainAt(corpusOf(), 'a.txt', offsetOf('a.txt', 'organisers'), 'silence'),
			'Source of the claim · a named source: the organisers, in the sentence itself.',
		);
	});
});
