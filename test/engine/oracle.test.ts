import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentReason } from '../../server/src/annotations/decision.ts';
import type { Decision } from '../../server/src/annotations/decision.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { runToEnd } from '../../server/src/engine/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';

/**
 * The slow path as the oracle: after any sequence of edits, additions, deletions and renames the incremental corpus must
 * report exactly what a corpus built from nothing reports.
 */

/** Paragraphs that agree, conflict, repeat, count other things, or are furniture: documents are drawn from these. */
const paragraphs = [
	'More than 40 countries signed the Geneva Water Charter on Monday, the organisers of the Geneva Water Forum wrote.',
	'At the Geneva Water Forum, 40 nations signed the Geneva Water Charter, the organisers wrote.',
	'Some 38 states signed the Geneva Water Charter at the Geneva Water Forum.',
	'The Geneva Water Forum in Switzerland was attended by 55 countries.',
	'Around 55 countries attended the Geneva Water Forum, and signed the Geneva Water Charter.',
	'Subscribe to our newsletter to get the latest news delivered to your inbox.',
	'Copyright 2024 Example News. All rights reserved.',
	'The river has risen since 1990, the fastest rise in a century.',
	'“Water is a common good,” said Anna Keller, who chairs the Geneva Water Forum.',
	'# Forum ends with a charter',
	'Maria Lopez, 34, leads the delegation of Chile at the Geneva Water Forum.',
	'Maria Lopez, 36, spoke for Chile at the Geneva Water Forum.',
	'The dam above the town was raised in 1987. Engineers had warned before that its foot was too weak for a higher wall, and they had asked for a survey of the rock, which was promised and never made, as the files of the inquiry show. When the river rose in the spring, water came through the eastern side.',
	'We went to see it. Engineers had warned before that its foot was too weak for a higher wall, and they had asked for a survey of the rock, which was promised but never made, as the files of the inquiry show. When the river rose in the spring, water came through the eastern side. Nobody was hurt.',
	'The river has risen by far since 1990, the fastest rise in a century.',
];

const names = ['a.txt', 'b.md', 'c.txt', 'd/e.txt', 'f.txt'];

type Step =
	| { readonly type: 'write'; readonly name: string; readonly parts: readonly number[] }
	| { readonly type: 'insert'; readonly name: string; readonly at: number; readonly text: string }
	| { readonly type: 'declare'; readonly name: string }
	| { readonly type: 'remove'; readonly name: string }
	| { readonly type: 'rename'; readonly name: string; readonly to: string }
	| { readonly type: 'giveUp'; readonly after: number };

const name = fc.constantFrom(...names);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('write' as const),
			name,
			parts: fc.array(fc.nat(paragraphs.length - 1), { maxLength: 6 }),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('insert' as const),
			name,
			at: fc.nat(300),
			text: fc.constantFrom('x', '\n\n', ' 41 ', '“', 'over ', '.'),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('declare' as const), name }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), name }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), name, to: name }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('giveUp' as const), after: fc.nat(6) }) },
);

function report(corpus: Corpus): unknown {
	return corpus.documents().map((id) => {
		const blocks = corpus.facts(id)?.blocks ?? [];
		const repeats = blocks.map((_, block) => corpus.repeatsOf(id, block));
		return [id, corpus.findings(id), corpus.view(id)?.content, corpus.shared(id), corpus.origin(id), repeats];
	});
}

/** In some documents somebody has said that the newsletter line is content; where it is not found, that says nothing. */
function decisionsOf(id: string, text: string, declaring: ReadonlySet<string>): readonly Decision[] {
	if (!declaring.has(id)) return [];
	const start = text.indexOf('Subscribe to our');
	const at = start < 0 ? null : { start, end: start + 9 };
	return [{ id: 'said', rule: 'boilerplate-block', reason: contentReason, at, pair: false }];
}

function fromNothing(texts: ReadonlyMap<string, string>, declaring: ReadonlySet<string> = new Set()): Corpus {
	const corpus = createCorpus(rules);
	for (const [id, text] of texts) corpus.set({ id, name: id, text, decisions: decisionsOf(id, text, declaring) });
	runToEnd(corpus.analyse());
	return corpus;
}

describe('the corpus after any sequence of edits', () => {
	it('reports what a rebuild reports, and names every document whose findings changed', () => {
		fc.assert(
			fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
				const corpus = createCorpus(rules);
				const texts = new Map<string, string>();
				const shown = new Map<string, string>();
				const declaring = new Set<string>();
				const put = (id: string, text: string) => {
					texts.set(id, text);
					corpus.set({ id, name: id, text, decisions: decisionsOf(id, text, declaring) });
				};
				for (const action of steps) {
					switch (action.type) {
						case 'write':
							put(action.name, action.parts.map((i) => paragraphs[i]).join('\n\n'));
							break;
						case 'insert': {
							const text = texts.get(action.name) ?? '';
							const at = Math.min(action.at, text.length);
							put(action.name, text.slice(0, at) + action.text + text.slice(at));
							break;
						}
						case 'declare': {
							if (!declaring.delete(action.name)) declaring.add(action.name);
							const text = texts.get(action.name);
							if (text !== undefined) put(action.name, text);
							break;
						}
						case 'remove':
							texts.delete(action.name);
							corpus.remove(action.name);
							break;
						case 'rename': {
							const text = texts.get(action.name);
							if (text === undefined || action.to === action.name) break;
							texts.delete(action.name);
							corpus.remove(action.name);
							put(action.to, text);
							break;
						}
						case 'giveUp': {
							// analysis stopped half way: the next one takes up the rest
							const task = corpus.analyse();
							for (let i = 0; i < action.after; i++) if (task.next().done) break;
							task.return(new Set());
							continue;
						}
					}
					const changed = runToEnd(corpus.analyse());
					assert.deepEqual(report(corpus), report(fromNothing(texts, declaring)));
					for (const id of corpus.documents()) {
						const now = JSON.stringify(corpus.findings(id));
						if (shown.has(id) && shown.get(id) !== now) assert.ok(changed.has(id), `${id} changed unannounced`);
						shown.set(id, now);
					}
				}
			}),
			{ numRuns: 80 },
		);
	});

	it('does not depend on the order in which documents come', () => {
		const texts = new Map(
			names.map((id, i) => [
				id,
				[0, 1, 4, 5, 8, 10].map((j) => paragraphs[(i * 5 + j) % paragraphs.length]).join('\n\n'),
			]),
		);
		const backwards = new Map([...texts].reverse());
		assert.deepEqual(report(fromNothing(backwards)), report(fromNothing(texts)));
	});
});
