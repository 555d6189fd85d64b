import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decisionsByDocument, locateDecisions, orderPair } from '../../server/src/annotations/decisions.ts';
import type { Annotation } from '../../server/src/annotations/decision.ts';
import { documentOfSidecar, parseSidecar, sidecarPath } from '../../server/src/annotations/sidecar.ts';
import {
	withAnnotation,
	withDocument,
	withOther,
	withoutAnnotation,
} from '../../server/src/annotations/sidecarEdits.ts';
import { makeAnchor } from '../../server/src/text/quoteAnchor.ts';

const dismissal: Annotation = {
	id: '8f3a',
	type: 'dismissal',
	rule: 'conflicting-figure',
	reason: 'not the same quantity',
	anchor: { exact: '60 countries', prefix: 'leaders from over ', suffix: ' gathered', position: 123 },
	other: {
		document: '004.txt',
		anchor: { exact: '60 nations', prefix: 'signed by ', suffix: '', position: 7 },
	},
	created: '2025-02-11T10:00:00Z',
};

const printed = `version: 1
document: 003_6b5612bb3a08cef9.txt
annotations:
  - id: 8f3a
    type: dismissal
    rule: conflicting-figure
    reason: not the same quantity
    anchor: { exact: 60 countries, prefix: "leaders from over ", suffix: " gathered", position: 123 }
    other: { document: 004.txt, anchor: { exact: 60 nations, prefix: "signed by ", suffix: "", position: 7 } }
    created: 2025-02-11T10:00:00Z
`;

describe('sidecars', () => {
	it('are written as they are published', () => {
		assert.equal(withAnnotation(null, '003_6b5612bb3a08cef9.txt', dismissal), printed);
		assert.deepEqual(parseSidecar(printed), { annotations: [dismissal], faults: [], locked: false });
	});

	it('stand beside the corpus under the path of their document', () => {
		assert.equal(sidecarPath('a/b c.md'), '.corroborate/a/b c.md.yaml');
		assert.equal(documentOfSidecar('.corroborate/a/b c.md.yaml'), 'a/b c.md');
		assert.equal(documentOfSidecar('a/b.yaml'), null);
	});

	it('keep what others wrote into them: keys, comments, order', () => {
		const others = printed
			.replace('annotations:', 'desk: politics # ours\n\n# decided in the morning round\nannotations:')
			.replace('    reason:', '    colour: red\n    reason:');
		const note: Annotation = { ...dismissal, id: 'n1', type: 'note', rule: null, other: null, reason: 'ask Paris' };
		const added = withAnnotation(others, '003_6b5612bb3a08cef9.txt', note);
		assert.equal(
			added,
			`${others}  - id: n1
    type: note
    reason: ask Paris
    anchor: { exact: 60 countries, prefix: "leaders from over ", suffix: " gathered", position: 123 }
    created: 2025-02-11T10:00:00Z
`,
		);
		assert.equal(withoutAnnotation(added ?? '', 'n1'), others);
	});

	it('replace an annotation of the same id', () => {
		const changed = withAnnotation(printed, '003_6b5612bb3a08cef9.txt', { ...dismissal, reason: 'two counts' });
		assert.equal(changed, printed.replace('not the same quantity', 'two counts'));
	});

	it('are deleted with their last annotation, unless a person wrote more', () => {
		assert.equal(withoutAnnotation(printed, '8f3a'), null);
		assert.equal(withoutAnnotation(printed, 'unknown'), printed);
		assert.match(withoutAnnotation(`# kept by hand\n${printed}`, '8f3a') ?? 'deleted', /^# kept by hand/);
	});

	it('report faults where they stand and read the rest', () => {
		const text = printed.replace('type: dismissal', 'type: dismisal') + printed.slice(printed.indexOf('  - id'));
		const { annotations, faults, locked } = parseSidecar(text);
		assert.deepEqual(annotations, [dismissal]);
		assert.deepEqual(
			faults.map(({ start, message }) => [text.slice(start, start + 8), message]),
			[['id: 8f3a', 'The type of an annotation is dismissal, source or note.']],
		);
		assert.equal(locked, false);
	});

	for (const [name, text] of [
		['broken YAML', 'version: 1\nannotations: [\n'],
		['another version', 'version: 2\nannotations: []\n'],
		['something else', '- just\n- a list\n'],
		['what would run a parser out of stack', `version: 1\nannotations: ${'['.repeat(100_000)}`],
		['blocks in blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
	] as const) {
		it(`are not written over ${name}`, () => {
			assert.equal(parseSidecar(text).locked, true);
			assert.equal(parseSidecar(text).faults.length > 0, true);
			assert.equal(withAnnotation(text, 'a.txt', dismissal), null);
			assert.equal(withoutAnnotation(text, '8f3a'), undefined);
		});
	}

	it('take brackets in quotes for words', () => {
		const note: Annotation = { ...dismissal, reason: '[ '.repeat(200), other: null };
		const text = withAnnotation(null, 'a.txt', note) ?? '';
		assert.deepEqual(parseSidecar(text).annotations, [note]);
	});

	it('begin below the comments of a file that holds nothing else', () => {
		const text = withAnnotation('# ours', 'a.txt', dismissal) ?? '';
		assert.match(text, /^# ours\n/);
		assert.deepEqual(parseSidecar(text), { annotations: [dismissal], faults: [], locked: false });
	});

	it('move as they are where they hold comments only', () => {
		for (const text of ['# ours\n', '']) assert.equal(withDocument(text, 'b.txt'), text);
	});

	it('are left as they are where the change could not be read again', () => {
		const alias = `${printed}desk: *nobody\n`;
		assert.equal(withAnnotation(alias, 'a.txt', { ...dismissal, id: 'n1' }), null);
		assert.equal(withoutAnnotation(alias, '8f3a'), undefined);
		assert.equal(withDocument(alias, 'b.txt'), null);
		assert.equal(withOther(alias, '004.txt', '005.txt'), alias);
	});

	it('give back whatever words they were given', () => {
		// A lone surrogate has no form in UTF-8, so no file can hold it; texts that were decoded have none.
		const words = fc.string({ unit: 'binary', maxLength: 40 });
		const parts = { exact: words, prefix: words, suffix: words, position: fc.nat() };
		const anchor = fc.record(parts, { noNullPrototype: true });
		fc.assert(
			fc.property(words, anchor, anchor, words, (reason, here, there, document) => {
				const other = { document: `d${document}`, anchor: there };
				const annotation: Annotation = { ...dismissal, reason, anchor: here, other };
				const text = withAnnotation(null, 'x.txt', annotation) ?? '';
				assert.deepEqual(parseSidecar(text), { annotations: [annotation], faults: [], locked: false });
			}),
		);
	});

	it('never make a parser throw', () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom('version: 1\n', 'annotations:', '\n', ' ', '- ', '{', '*a', '&a', ':', 'x'),
				}),
				(text) => {
					const { faults, annotations } = parseSidecar(text);
					assert.ok(annotations.length === 0);
					for (const { start, end } of faults) assert.ok(start <= end && end <= text.length + 1);
				},
			),
		);
	});
});

describe('decisions', () => {
	const a = 'In all, 60 countries signed.';
	const b = 'It was signed by 60 nations.';
	const anchor = (text: string, words: string) => {
		const start = text.indexOf(words);
		return makeAnchor(text, { start, end: start + words.length });
	};

	it('about a pair stand in both documents with one id', () => {
		const pair: Annotation = {
			...dismissal,
			anchor: anchor(a, '60 countries'),
			other: { document: 'b.txt', anchor: anchor(b, '60 nations') },
		};
		const byDocument = decisionsByDocument([['a.txt', [pair, { ...pair, id: 'n', type: 'note', rule: null }]]]);
		const common = { id: '8f3a', rule: 'conflicting-figure', reason: 'not the same quantity', pair: true };
		assert.deepEqual(locateDecisions(a, byDocument.get('a.txt') ?? []), [{ ...common, at: { start: 8, end: 20 } }]);
		assert.deepEqual(locateDecisions(b, byDocument.get('b.txt') ?? []), [{ ...common, at: { start: 17, end: 27 } }]);
		assert.deepEqual(locateDecisions('Gone.', byDocument.get('b.txt') ?? []), [{ ...common, at: null }]);
	});

	it('about a pair are written once, under the lesser path', () => {
		const [first, second] = [
			{ document: 'a.txt', anchor: anchor(a, '60 countries') },
			{ document: 'b.txt', anchor: anchor(b, '60 nations') },
		];
		assert.deepEqual(orderPair(second, first), [first, second]);
		assert.deepEqual(orderPair(first, second), [first, second]);
		const later = { document: 'a.txt', anchor: anchor(a, 'signed') };
		assert.deepEqual(orderPair(later, first), [first, later]);
	});
});
