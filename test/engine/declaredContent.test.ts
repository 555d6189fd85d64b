import assert from 'node:assert/strict';
import { contentReason } from '../../server/src/annotations/decision.ts';
import type { Decision } from '../../server/src/annotations/decision.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

const newsletter = 'Subscribe to our newsletter to get the latest news delivered to your inbox.';
const article = (subject: string) =>
	[
		`The council of ${subject} voted on Monday for a new road bridge over the river, after a debate of five hours.`,
		`The bridge of ${subject} will cost 40 million pounds and is to be opened in the spring of 2033, the council said.`,
		newsletter,
	].join('\n\n');

function said(text: string, reason: string): readonly Decision[] {
	const start = text.indexOf(newsletter);
	const at = { start, end: start + newsletter.length };
	return [{ id: 'said', rule: 'boilerplate-block', reason, at, pair: false }];
}

describe('“this is content”', () => {
	const texts = new Map([
		['a.txt', article('Northport')],
		['b.txt', article('Southport')],
	]);
	const open = (reason: string | null) => {
		const corpus = createCorpus(rules);
		for (const [id, text] of texts)
			corpus.set({ id, name: id, text, decisions: id === 'a.txt' && reason !== null ? said(text, reason) : [] });
		runToEnd(corpus.analyse());
		return corpus;
	};
	const labels = (corpus: ReturnType<typeof open>) =>
		[...texts.keys()].map((id) => corpus.view(id)?.content.at(-1)?.label);

	it('holds for the block in every document, and can be undone', () => {
		assert.deepEqual(labels(open(null)), ['boilerplate', 'boilerplate']);
		const corpus = open(contentReason);
		assert.deepEqual(labels(corpus), ['content', 'content']);
		for (const id of texts.keys()) assert.ok(corpus.findings(id).every(({ rule }) => rule !== 'boilerplate-block'));
		corpus.set({ id: 'a.txt', name: 'a.txt', text: texts.get('a.txt') ?? '', decisions: [] });
		assert.deepEqual([...runToEnd(corpus.analyse())].sort(), ['a.txt', 'b.txt']);
		assert.deepEqual(labels(corpus), ['boilerplate', 'boilerplate']);
	});

	it('holds where documents are only labelled; what they say of each other is found later', () => {
		for (const reason of [null, contentReason]) {
			const corpus = createCorpus(rules);
			for (const [id, text] of texts)
				corpus.set({ id, name: id, text, decisions: id === 'a.txt' && reason !== null ? said(text, reason) : [] });
			runToEnd(corpus.label());
			const whole = open(reason);
			const content = (of: typeof corpus) => [...texts.keys()].map((id) => of.view(id)?.content);
			const findings = (of: typeof corpus) => [...texts.keys()].map((id) => of.findings(id));
			assert.deepEqual(content(corpus), content(whole));
			runToEnd(corpus.analyse());
			assert.deepEqual(findings(corpus), findings(whole));
		}
	});

	it('is more than a dismissal, which silences one finding', () => {
		const corpus = open('kept on purpose');
		assert.deepEqual(labels(corpus), ['boilerplate', 'boilerplate']);
		assert.ok(corpus.findings('a.txt').every(({ rule }) => rule !== 'boilerplate-block'));
		assert.ok(corpus.findings('b.txt').some(({ rule }) => rule === 'boilerplate-block'));
	});
});
