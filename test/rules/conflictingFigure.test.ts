import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { defaultSettings } from '../../server/src/engine/settings.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

const texts = {
	'a.txt': 'At the Geneva Water Forum, 40 nations signed the Geneva Water Charter.',
	'b.txt': 'More than 40 countries signed the Geneva Water Charter at the Geneva Water Forum.',
	'c.txt': 'The Geneva Water Forum of the Geneva Water Charter lasted 55 countries long.',
};

describe('conflicting-figure', () => {
	const corpus = createCorpus(rules);
	for (const [id, text] of Object.entries(texts)) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	const mentions = corpus.groups().flatMap((group) => group.mentions);
	const of = (id: string) => {
		const mention = mentions.find(({ ref, kind }) => ref.document === id && kind === 'figure');
		assert.ok(mention, `no figure in ${id}`);
		return mention;
	};
	const rule = rules.find(({ id }) => id === 'conflicting-figure');
	const judge = (confidence: number, others: 'with a bound' | 'alone' = 'with a bound', settings = defaultSettings) => {
		assert.ok(rule && rule.reads !== 'document');
		const verdict = rule.judge(
			of('a.txt'),
			[
				...(others === 'alone'
					? []
					: [
							{ mention: of('b.txt'), relation: 'imprecise', direction: null, confidence: 0.8, departs: true } as const,
						]),
				{ mention: of('c.txt'), relation: 'conflicts', direction: null, confidence, departs: true },
			],
			settings,
		);
		return verdict && [verdict.message.id, verdict.confidence, verdict.evidence.map(({ mention }) => mention.text)];
	};

	it('rests on what is likely of one quantity: a graver difference that hardly is hides no other', () => {
		assert.deepEqual(judge(0.2), ['bound', 0.8, ['More than 40 countries']]);
		assert.deepEqual(judge(0.6), ['conflicts', 0.6, ['More than 40 countries', '55 countries']]);
	});

	it('hints at what is possibly of one quantity, beside nothing that is likely and not where only conflicts are asked for', () => {
		assert.deepEqual(judge(0.4), ['bound', 0.8, ['More than 40 countries']]);
		assert.deepEqual(judge(0.4, 'alone'), ['possible', 0.4, ['55 countries']]);
		assert.equal(judge(0.2, 'alone'), null);
		assert.equal(judge(0.4, 'alone', { ...defaultSettings, strictness: 'conflicts' }), null);
	});
});
