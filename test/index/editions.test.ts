import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import { messagesOf } from './ferryReports.ts';

/** What the pages of an archive call the editions of a conference. */
const titles = [
	'Tamar Design Day 2022',
	'Tamar Design Day 2023',
	'Tamar Design Day 2023 sessions',
	'Speaker information for Tamar Design Day 2023',
	'Call for speakers 2023',
	'Tamar Design Day 2024',
	'Tamar Design Day 2024 sessions',
	'Speaker information for Tamar Design Day 2024',
	'Call for speakers 2024',
];

describe('editions of one thing', () => {
	it('are named by their years', () => {
		const corpus = createCorpus(rules);
		titles.forEach((title, i) => {
			const id = `${String(i)}.md`;
			const text = `---\ntitle: This page has been archived - ${title}\nlayout: archived\n---\n\nSee the [Tamar Design Day](/tamar) page for what is to come.\n`;
			corpus.set({ id, name: id, text, decisions: [] });
		});
		// a folder of many
		for (let i = 0; i < 6; i++)
			corpus.set({ id: `o${String(i)}.md`, name: 'o.md', text: `Page ${String(i)} is about boats.\n`, decisions: [] });
		runToEnd(corpus.analyse());
		assert.deepEqual(messagesOf(corpus, 'conflicting-date'), []);
	});
});
