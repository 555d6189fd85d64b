import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contentReason } from '../../server/src/annotations/decision.ts';
import type { Decision } from '../../server/src/annotations/decision.ts';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { defaultSettings } from '../../server/src/engine/settings.ts';
import type { Settings } from '../../server/src/engine/settings.ts';
import { runToEnd } from '../../server/src/text/task.ts';
import { rules } from '../../server/src/rules/catalogue.ts';
import type { RuleSetting, Strictness } from '../../server/src/rules/rule.ts';

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
	// dates: told fully, in part, by weekday, moved, and with a weekday that does not fit
	'The Geneva Water Forum opened on 10 March 2025, the organisers of the Geneva Water Forum wrote.',
	'The Geneva Water Forum opened on 12 March 2025, the organisers wrote.',
	'The Geneva Water Forum was postponed: it opened on March 14, later than planned, the organisers wrote.',
	'On Monday, March 12, 2025, the Geneva Water Forum opened.',
	'The organisers of the Geneva Water Forum opened it on Wednesday, and the delegates left yesterday.',
	// one utterance: whole, cut, reworded, by another speaker, by a pronoun
	'“We need rules that the people along the river can live with, not fear,” said Anna Keller.',
	'“We need rules that the people along the river can live with,” Anna Keller said.',
	'“We need laws that the people along this river can live with, not fear,” Anna Keller said.',
	'“We need rules that the people along the river can live with, not fear,” said Maria Lopez.',
	'Anna Keller spoke last. “We need rules that the people along the river can live with, not fear,” she said.',
	// counts of which several things are said, and one of which nothing is known
	'At the Geneva Water Forum 12 people were killed and 30 people were injured, the police of Geneva said.',
	'Some 14 people died at the Geneva Water Forum so far, the police of Geneva said.',
	'The police of Geneva counted 31 people at the Geneva Water Forum.',
	'About 41 countries were at the Geneva Water Forum for the Geneva Water Charter.',
	// a passage of the dam's inquiry, copied with other words around it
	'In the files one reads: Engineers had warned before that its foot was too weak for a higher wall, and they had asked for a survey of the rock, which was promised and never made, as the files of the inquiry show. When the river rose in the spring, water came through the western side. That was in 1988.',
];

/** What stands above some documents: when they were written decides what their dates mean, and what replaces what. */
const headers = ['', '---\npublished: 2025-03-13\n---\n\n', '---\npublished: 2025-03-20\n---\n\n'];

const names = ['a.txt', 'b.md', 'c.txt', 'd/e.txt', 'f.txt'];

/** So many documents stand beside them: with some, a folder is one of few documents or of more as documents come and go. */
const others = [0, 9];

type Step =
	| { readonly type: 'write'; readonly name: string; readonly header: number; readonly parts: readonly number[] }
	| { readonly type: 'insert'; readonly name: string; readonly at: number; readonly text: string }
	| { readonly type: 'declare'; readonly name: string }
	| { readonly type: 'dismiss'; readonly name: string; readonly other: string | null; readonly rule: string }
	| { readonly type: 'configure'; readonly settings: Settings }
	| { readonly type: 'remove'; readonly name: string }
	| { readonly type: 'rename'; readonly name: string; readonly to: string }
	| { readonly type: 'giveUp'; readonly after: number };

const name = fc.constantFrom(...names);

/** Rules that people switch off, grade and dismiss. */
const switchable = ['conflicting-figure', 'conflicting-date', 'altered-quotation', 'repeated-block', 'unsourced-claim'];

const rulesSet = fc.dictionary(
	fc.constantFrom(...switchable),
	fc.constantFrom<RuleSetting>('off', 'default', 'error', 'hint'),
	{ maxKeys: 2 },
);
const settings: fc.Arbitrary<Settings> = fc.record({
	rules: rulesSet,
	documents: fc.dictionary(name, rulesSet, { maxKeys: 1 }),
	sources: fc.constant([]),
	strictness: fc.constantFrom<Strictness>('conflicts', 'imprecise', 'wording'),
	authoritative: fc.subarray([...names], { maxLength: 2 }).map((list) => new Set(list)),
});

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('write' as const),
			name,
			header: fc.nat(headers.length - 1),
			parts: fc.array(fc.nat(paragraphs.length - 1), { maxLength: 6 }),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('insert' as const),
			name,
			at: fc.nat(300),
			text: fc.constantFrom('x', '\n\n', ' 41 ', '“', 'over ', '.', ' March 13 ', ' not '),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('declare' as const), name }) },
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('dismiss' as const),
			name,
			other: fc.option(name),
			rule: fc.constantFrom(...switchable),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('configure' as const), settings }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('remove' as const), name }) },
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), name, to: name }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('giveUp' as const), after: fc.nat(6) }) },
);

function report(corpus: Corpus): unknown {
	return corpus.documents().map((id) => {
		const blocks = corpus.facts(id)?.blocks ?? [];
		const repeats = blocks.map((_, block) => corpus.repeatsOf(id, block));
		const groups = corpus.groups().filter(({ mentions }) => mentions.some(({ ref }) => ref.document === id));
		return [id, groups, corpus.findings(id), corpus.view(id)?.content, corpus.shared(id), corpus.origin(id), repeats];
	});
}

/** Everything but the texts that a corpus is told. */
interface Told {
	readonly settings: Settings;
	/** Documents of which the newsletter line was called content. */
	readonly declaring: ReadonlySet<string>;
	/** Findings that were dismissed, alone (`other` null) or as a pair. */
	readonly dismissals: readonly Extract<Step, { type: 'dismiss' }>[];
}

const nothingTold: Told = { settings: defaultSettings, declaring: new Set(), dismissals: [] };

/** Where somebody decided something: the first number with a noun or the first quotation. Not found, it says nothing. */
const decidedPlace = /\d+ (?:countries|nations|people)|“[^”]{1,200}”/u;

/** Sidecars find their places in each text anew: what is not found silences nothing. */
function decisionsOf(id: string, text: string, { declaring, dismissals }: Told): readonly Decision[] {
	const newsletter = text.indexOf('Subscribe to our');
	const decided = decidedPlace.exec(text);
	const at = decided && { start: decided.index, end: decided.index + decided[0].length };
	return [
		...(declaring.has(id)
			? [
					{
						id: 'said',
						rule: 'boilerplate-block',
						reason: contentReason,
						at: newsletter < 0 ? null : { start: newsletter, end: newsletter + 9 },
						pair: false,
					},
				]
			: []),
		...dismissals.flatMap(({ name: one, other, rule }, i): Decision[] =>
			id === one || id === other ? [{ id: `${i}`, rule, reason: 'meant', at, pair: other !== null }] : [],
		),
	];
}

function fromNothing(texts: ReadonlyMap<string, string>, told: Told): Corpus {
	const corpus = createCorpus(rules, told.settings);
	for (const [id, text] of texts) corpus.set({ id, name: id, text, decisions: decisionsOf(id, text, told) });
	runToEnd(corpus.analyse());
	return corpus;
}

describe('the corpus after any sequence of edits', () => {
	it('reports what a rebuild reports, and names every document whose findings changed', () => {
		fc.assert(
			fc.property(fc.constantFrom(...others), fc.array(step, { minLength: 1, maxLength: 20 }), (beside, steps) => {
				const corpus = createCorpus(rules);
				const texts = new Map<string, string>();
				const shown = new Map<string, string>();
				const declaring = new Set<string>();
				let told: Told = { ...nothingTold, declaring };
				const put = (id: string, text: string) => {
					texts.set(id, text);
					corpus.set({ id, name: id, text, decisions: decisionsOf(id, text, told) });
				};
				/** A sidecar changed: its document is handed in again. */
				const putAgain = (id: string | null) => {
					const text = texts.get(id ?? '');
					if (id !== null && text !== undefined) put(id, text);
				};
				for (let i = 0; i < beside; i++)
					put(`g${i}.txt`, `The orchard at Brill has ${i + 60} pear trees, the owner said.`);
				for (const action of steps) {
					switch (action.type) {
						case 'write':
							put(action.name, (headers[action.header] ?? '') + action.parts.map((i) => paragraphs[i]).join('\n\n'));
							break;
						case 'insert': {
							const text = texts.get(action.name) ?? '';
							const at = Math.min(action.at, text.length);
							put(action.name, text.slice(0, at) + action.text + text.slice(at));
							break;
						}
						case 'declare':
							if (!declaring.delete(action.name)) declaring.add(action.name);
							putAgain(action.name);
							break;
						case 'dismiss':
							told = { ...told, dismissals: [...told.dismissals, action] };
							putAgain(action.name);
							putAgain(action.other);
							break;
						case 'configure':
							told = { ...told, settings: action.settings };
							corpus.configure(action.settings);
							break;
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
					assert.deepEqual(report(corpus), report(fromNothing(texts, told)));
					for (const id of corpus.documents()) {
						const now = JSON.stringify(corpus.findings(id));
						if (shown.has(id) && shown.get(id) !== now) assert.ok(changed.has(id), `${id} changed unannounced`);
						shown.set(id, now);
					}
				}
			}),
			{ numRuns: 120 },
		);
	});

	it('is drawn from texts of which every rule that compares has something to say', () => {
		const texts = new Map(
			names.map((id, i) => [
				id,
				(headers[i % headers.length] ?? '') + paragraphs.filter((_, j) => (j + i) % 3 !== 0).join('\n\n'),
			]),
		);
		const corpus = fromNothing(texts, nothingTold);
		const said = new Set(corpus.documents().flatMap((id) => corpus.findings(id).map(({ rule }) => rule)));
		const expected = [
			'altered-quotation',
			'conflicting-date',
			'conflicting-figure',
			'copied-passage',
			'repeated-block',
		];
		assert.deepEqual(
			expected.filter((rule) => !said.has(rule)),
			[],
		);
		// counts of which several things are said share a cluster, and are told apart
		assert.ok(corpus.groups().some(({ title, heading }) => title === 'attend' && heading === 'count country'));
	});

	it('does not depend on the order in which documents come', () => {
		const texts = new Map(
			names.map((id, i) => [
				id,
				[0, 1, 4, 5, 8, 10].map((j) => paragraphs[(i * 5 + j) % paragraphs.length]).join('\n\n'),
			]),
		);
		const backwards = new Map([...texts].reverse());
		assert.deepEqual(report(fromNothing(backwards, nothingTold)), report(fromNothing(texts, nothingTold)));
	});
});
