import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/engine/task.ts';
import { explainAt } from '../../server/src/ide/explain.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

const texts = {
	'a.txt': 'At the Geneva Water Forum, 40 nations signed the Geneva Water Charter, the organisers wrote.\n',
	'b.txt': 'Some 38 states signed the Geneva Water Charter at the Geneva Water Forum last month.\n',
	'c.txt': 'In Lima, 12 nations signed the Andes Mining Treaty after a week of talks with Peru.\n',
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

	it('tells why nothing is said of a mention that stands alone', () => {
		const told = explainAt(corpusOf(), 'c.txt', offsetOf('c.txt', '12 nations'), 'silence');
		assert.match(told, /^“12 nations” in c\.txt\n/u);
		assert.doesNotMatch(told, /and reported/u);
	});

	it('tells that a date cannot be resolved', () => {
		const told = explainAt(corpusOf(), 'b.txt', offsetOf('b.txt', 'last month'), 'silence');
		assert.match(told, /no certain day: depends on the date of the document, which is not known/u);
	});

	it('says so where nothing stands that is compared', () => {
		assert.match(
			explainAt(corpusOf(), 'a.txt', offsetOf('a.txt', 'organisers'), 'silence'),
			/^Nothing that is compared/u,
		);
	});
});
