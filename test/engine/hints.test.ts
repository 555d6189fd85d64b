import assert from 'node:assert/strict';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import { defaultSettings } from '../../server/src/engine/settings.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import type { RuleSetting } from '../../server/src/rules/rule.ts';

const documents = {
	'parcels a.txt': 'Volunteers in Marlow packed 640 parcels of food for the flooded villages.\n',
	'parcels b.txt': 'The flooded villages got 800 packages of food from Marlow.\n',
	'fire a.txt': 'The fire at the Holm Mill killed seven people, the Norfolk police said.\n',
	'fire b.txt': 'Nine people were killed in the fire at the Holm Mill, the Norfolk police said.\n',
};

/** The severities of the conflicting figures of two documents, by a setting of the rule. */
function severities(setting: RuleSetting) {
	const corpus = createCorpus(rules);
	corpus.configure({ ...defaultSettings, rules: { 'conflicting-figure': setting } });
	for (const [id, text] of Object.entries(documents)) corpus.set({ id, name: id, text, decisions: [] });
	runToEnd(corpus.analyse());
	return ['parcels a.txt', 'fire a.txt'].map((id) =>
		corpus.findings(id).flatMap(({ rule, severity }) => (rule === 'conflicting-figure' ? [severity] : [])),
	);
}

describe('a severity set for a rule', () => {
	it('grades what it reports; what it only hints at stays a hint', () => {
		assert.deepEqual(severities('default'), [['hint'], ['warning']]);
		assert.deepEqual(severities('error'), [['hint'], ['error']]);
		assert.deepEqual(severities('off'), [[], []]);
	});
});
