import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { readDocument } from '../../server/src/facts/documentFacts.ts';
import { compareDocuments } from '../../server/src/index/compare/compareDocuments.ts';
import { untitled } from '../../server/src/index/compare/documentName.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';
import { sayingOf } from '../../server/src/index/sayingOf.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/** A report of many floods, in which figures of one kind stand again and again. */
function report(floods: number): string {
	const towns = ['Leeds', 'Hull', 'York', 'Bath', 'Ely'];
	const sentences = Array.from(
		{ length: floods },
		(_, i) => `In ${towns[i % 5]}, ${10 + ((i * 7) % 90)} houses were lost and ${2 + (i % 9)} people were killed.`,
	);
	return `# The floods\n\n${sentences.join('\n\n')}\n`;
}

describe('comparing a large document', () => {
	const text = report(120);
	/** A corpus with one document, and its analysis given up after so many steps. */
	function begun(steps: number) {
		const corpus = createCorpus(rules);
		corpus.set({ id: 'a.md', name: 'a.md', text, decisions: [] });
		const task = corpus.analyse();
		for (let made = 0; made < steps && task.next().done !== true; made++);
		return corpus;
	}
	const found = JSON.stringify(begun(Number.POSITIVE_INFINITY).findings('a.md'));

	it('pauses many times', () => {
		const facts = readDocument(text, 'a.md');
		const { mentions } = sayingOf(
			'a.md',
			facts,
			facts.blocks.map(({ content }) => content),
		);
		const countable = mentions.flatMap((mention) => (mention.kind === 'quotation' ? [] : [mention]));
		const work = compareDocuments(prepare(countable, untitled, createVectorMeter()), null, {
			similarity: 1,
			few: false,
		});
		let pauses = 0;
		while (work.next().done !== true) pauses++;
		assert.ok(pauses >= 10, String(pauses));
	});

	it('finds the same where it was given up in between, at whatever place', () => {
		assert.notEqual(found, '[]');
		for (const steps of [1, 4, 7, 12]) {
			const corpus = begun(steps);
			const again = corpus.analyse();
			while (again.next().done !== true);
			assert.equal(JSON.stringify(corpus.findings('a.md')), found, `given up after ${steps} steps`);
		}
	});

	it('forgets what it had compared where the document has changed meanwhile', () => {
		const corpus = begun(8);
		const less = report(40);
		corpus.set({ id: 'a.md', name: 'a.md', text: less, decisions: [] });
		const again = corpus.analyse();
		while (again.next().done !== true);
		const fresh = createCorpus(rules);
		fresh.set({ id: 'a.md', name: 'a.md', text: less, decisions: [] });
		const task = fresh.analyse();
		while (task.next().done !== true);
		assert.equal(JSON.stringify(corpus.findings('a.md')), JSON.stringify(fresh.findings('a.md')));
	});
});
