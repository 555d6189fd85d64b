import assert from 'node:assert/strict';
import type { Decision } from '../../server/src/annotations/decision.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { crossReferences } from '../../server/src/ide/crossReferences.ts';
import { explainAt } from '../../server/src/ide/explain.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { renderPlain } from '../../server/src/ide/markdown.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { formatMessage } from '../../server/src/text/message.ts';

const rule = 'conflicting-figure';
const reason = 'not the same quantity';

const texts = {
	'a.txt':
		'The flood that struck Harlow valley on Monday killed 16 people, the emergency service of the county said.\n',
	'b.txt':
		'At least 14 people were killed in the flood of Harlow valley on Monday, the county’s emergency service said.\n',
	'c.txt': 'Fourteen people died in the flood of Harlow valley on Monday, the emergency service of the county said.\n',
} as const;
type Name = keyof typeof texts;
const figures: Readonly<Record<Name, string>> = {
	'a.txt': '16 people',
	'b.txt': 'At least 14 people',
	'c.txt': 'Fourteen people',
};

const spanOf = (id: Name) => ({
	start: texts[id].indexOf(figures[id]),
	end: texts[id].indexOf(figures[id]) + figures[id].length,
});

/** The documents, each pair dismissed from both ends. */
function corpusWithout(...pairs: readonly (readonly [Name, Name])[]): Corpus {
	const corpus = createCorpus(rules);
	const names: readonly Name[] = ['a.txt', 'b.txt', 'c.txt'];
	for (const id of names) {
		const decisions = pairs.flatMap((pair, i): Decision[] =>
			pair.includes(id) ? [{ id: `${i}`, rule, reason, at: spanOf(id), pair: true }] : [],
		);
		corpus.set({ id, name: id, text: texts[id], decisions });
	}
	runToEnd(corpus.analyse());
	return corpus;
}

function told(corpus: Corpus, id: Name) {
	const templates = rules.find((one) => one.id === rule)?.templates ?? {};
	return corpus
		.findings(id)
		.filter((finding) => finding.rule === rule)
		.map(({ message, severity, evidence }) => ({
			message: formatMessage(templates, message).split('. ')[0],
			severity,
			evidence: evidence.map(({ text }) => text),
		}));
}

function relations(corpus: Corpus, id: Name) {
	const found = crossReferences(corpus, id, texts[id], spanOf(id).start);
	return (found?.headings ?? []).flatMap(({ groups }) =>
		groups.flatMap(({ mentions }) => mentions.map(({ mention: { text }, relation, why }) => [text, relation, why])),
	);
}

describe('a pair that was dismissed', () => {
	it('is what the finding names and is graded by, before', () => {
		assert.deepEqual(told(corpusWithout(), 'a.txt'), [
			{
				message: '“16 people” here, but “Fourteen people” in c.txt (others differ, too)',
				severity: 'warning',
				evidence: ['At least 14 people', 'Fourteen people'],
			},
		]);
	});

	it('is named no more: the finding is judged by what is left', () => {
		assert.deepEqual(told(corpusWithout(['a.txt', 'c.txt']), 'a.txt'), [
			{
				message: '“16 people” here, “At least 14 people” in b.txt',
				severity: 'information',
				evidence: ['At least 14 people'],
			},
		]);
	});

	it('leaves no finding where nothing else differs', () => {
		assert.deepEqual(told(corpusWithout(['a.txt', 'c.txt'], ['a.txt', 'b.txt']), 'a.txt'), []);
	});

	it('is shown as dismissed beside the others, last, with the reason', () => {
		const corpus = corpusWithout(['a.txt', 'c.txt']);
		const seen = relations(corpus, 'a.txt');
		assert.deepEqual(
			seen.map(([text, relation]) => [text, relation]),
			[
				['16 people', 'self'],
				['At least 14 people', 'imprecise'],
				['Fourteen people', 'dismissed'],
			],
		);
		assert.equal(seen[2]?.[2], reason);
		assert.equal(relations(corpus, 'c.txt').find(([text]) => text === '16 people')?.[1], 'dismissed');
		const shown = hover(corpus, 'a.txt', spanOf('a.txt').start, {});
		assert.match(renderPlain(shown?.parts ?? []), /c\.txt.*Fourteen people.*dismissed/u);
	});

	it('is no difference in explanations any more', () => {
		const corpus = corpusWithout(['a.txt', 'c.txt'], ['a.txt', 'b.txt']);
		const { start } = spanOf('a.txt');
		assert.match(
			explainAt(corpus, 'a.txt', start, 'comparison'),
			/“Fourteen people”: conflicts.*\n {2}Dismissed: not the same quantity\./u,
		);
		assert.doesNotMatch(explainAt(corpus, 'a.txt', start, 'silence'), /differs from/u);
	});
});
