import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import type { WebAnnotations } from '../../server/src/annotations/webAnnotation.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { ExportedDecisions, UndoAnswer } from '../../server/src/lsp/protocol/decisions.ts';
import type { CrossReferences } from '../../server/src/lsp/protocol/crossReferences.ts';
import type { DecisionItem, SourceFolder } from '../../server/src/lsp/protocol/sources.ts';
import { fullCapabilities, root, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, marks, rangeOf, signed } from './texts.ts';

const sidecar = (document: string, annotations: readonly object[]) =>
	JSON.stringify({ version: 1, document, annotations });
const created = '2025-02-11T10:00:00Z';
const dismissed = {
	id: 'dismissed',
	type: 'dismissal',
	rule: 'conflicting-figure',
	reason: 'not the same quantity',
	anchor: { exact: marks.signed, position: 0 },
	other: { document: 'seeds/b.txt', anchor: { exact: marks.fewer, position: 27 } },
	created,
};
const given = {
	id: 'given',
	type: 'source',
	reason: 'https://example.org/charter',
	anchor: { exact: 'the Geneva Water Charter on Monday', position: 30 },
	created,
};
const lost = {
	id: 'lost',
	type: 'note',
	reason: 'ask them',
	anchor: { exact: 'words long gone', position: 3 },
	created,
};
const goneNote = { ...lost, id: 'gone', anchor: { exact: 'gone with its page', position: 0 } };
const files = {
	'seeds/a.txt': signed,
	'seeds/b.txt': fewer,
	'.corroborate/seeds/a.txt.yaml': sidecar('seeds/a.txt', [lost, given, dismissed]),
	'.corroborate/seeds/gone.txt.yaml': sidecar('seeds/gone.txt', [goneNote]),
};

describe('what was decided', () => {
	let client: TestClient;
	afterEach(() => client.stop());
	const a = () => client.folder.uri('seeds/a.txt');
	const start = async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		client.open(a(), signed);
		await client.ready();
	};
	const listed = async (): Promise<readonly DecisionItem[]> =>
		(await client.request<SourceFolder[]>(methods.sources, {})).flatMap(({ decisions }) => decisions);

	it('is listed with its words, its reason and where it stands; last what is not found any more', async () => {
		await start();
		const items = await listed();
		assert.deepEqual(
			items.map(({ id, name, range, excerpt }) => [id, name, range?.start.character ?? null, excerpt]),
			[
				['dismissed', 'a.txt', 0, marks.signed],
				['given', 'a.txt', 30, given.anchor.exact],
				['lost', 'a.txt', null, 'words long gone'],
				['gone', 'gone.txt', null, 'gone with its page'],
			],
		);
		const { uri, type, rule, reason, other } = items[0] ?? assert.fail('nothing is listed');
		assert.deepEqual(
			{ uri, type, rule, reason, other },
			{ uri: a(), type: 'dismissal', rule: 'conflicting-figure', reason: 'not the same quantity', other: 'b.txt' },
		);
	});

	it('can be undone from that list, also where document or words are gone', async () => {
		await start();
		for (const { uri, id } of await listed()) {
			const taken = await client.request<UndoAnswer>(methods.undo, { uri, id });
			assert.deepEqual(taken, { message: null, gone: true });
		}
		assert.deepEqual(await listed(), []);
		assert.deepEqual(client.folder.paths(), ['seeds/a.txt', 'seeds/b.txt']);
		while ((await client.diagnostics(a())).length === 0) await client.next(methods.status);
	});

	it('is told in the hover, and can be undone at its place and at the other end of a pair', async () => {
		await start();
		const b = client.folder.uri('seeds/b.txt');
		client.open(b, fewer);
		const hovered = async (uri: string, text: string, words: string) => {
			const at = { textDocument: { uri }, position: rangeOf(text, words).start };
			return JSON.stringify((await client.request<Hover | null>('textDocument/hover', at))?.contents ?? '');
		};
		const source = await hovered(a(), signed, 'Charter');
		assert.match(source, /\*\*Source noted beside the document\*\* · https\\+:/);
		const pair = /\*\*Dismissed\*\* · conflicting\\+-figure · not the same quantity/;
		assert.match(await hovered(a(), signed, '40 countries'), pair);
		assert.match(await hovered(b, fewer, marks.fewer), pair);
		const titles = async (uri: string, range: object) => {
			const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
			return (await client.request<CodeAction[]>('textDocument/codeAction', params)).map(({ title }) => title);
		};
		assert.ok(
			(await titles(a(), rangeOf(signed, 'Charter'))).includes('Undo the source “https://example.org/charter”'),
		);
		const undoing = (there: string) => `Undo the dismissal of conflicting-figure beside “${there}”`;
		assert.ok((await titles(b, rangeOf(fewer, marks.fewer))).includes(undoing(marks.signed)));
		assert.ok((await titles(a(), rangeOf(signed, '40 countries'))).includes(undoing(marks.fewer)));
	});

	it('about several pairs at once is told and undone as the one choice that it was', async () => {
		const other = { document: 'seeds/c.txt', anchor: { exact: marks.fewer, position: 27 } };
		const pairs = [dismissed, { ...dismissed, id: 'dismissed, too', other }];
		client = await startClient({
			files: { ...files, 'seeds/c.txt': fewer, '.corroborate/seeds/a.txt.yaml': sidecar('seeds/a.txt', pairs) },
			capabilities: fullCapabilities,
		});
		client.open(a(), signed);
		await client.ready();
		const range = rangeOf(signed, '40 countries');
		const at = { textDocument: { uri: a() }, position: range.start };
		const shown = JSON.stringify(await client.request<Hover>('textDocument/hover', at));
		assert.equal(shown.split('**Dismissed**').length, 2, shown);
		const { headings } = await client.request<CrossReferences>(methods.crossReferences, {
			uri: a(),
			position: range.start,
		});
		const mentions = headings.flatMap(({ groups }) => groups.flatMap((group) => group.mentions));
		assert.deepEqual(
			mentions.map(({ name, relation, relationWords, why }) => [name, relation, relationWords, why]),
			[
				['a.txt', 'self', 'here', null],
				['b.txt', 'dismissed', 'dismissed', 'not the same quantity'],
				['c.txt', 'dismissed', 'dismissed', 'not the same quantity'],
			],
		);
		const params = { textDocument: { uri: a() }, range, context: { diagnostics: [] } };
		const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
		const [undoing, second] = actions.filter(({ title }) => title.startsWith('Undo the dismissal'));
		assert.equal(second, undefined);
		const taken = await client.request<UndoAnswer>('workspace/executeCommand', undoing?.command ?? {});
		assert.deepEqual(taken, { message: null, gone: true });
		assert.equal(client.folder.paths().includes('.corroborate/seeds/a.txt.yaml'), false);
	});

	it('is exported as Web Annotations, with addresses as seen from the file', async () => {
		await start();
		const [{ folder } = assert.fail('no folder')] = await client.request<SourceFolder[]>(methods.sources, {});
		const exportTo = (file: string) => client.request<ExportedDecisions>(methods.exportDecisions, { folder, file });
		const { text, count } = await exportTo(`${root}out/decisions.jsonld`);
		assert.equal(count, 4);
		const exported = JSON.parse(text) as WebAnnotations;
		const schema = path.join(import.meta.dirname, '../../docs/schemas/annotations.schema.json');
		const ajv = new Ajv();
		const isValid = ajv.validate(JSON.parse(readFileSync(schema, 'utf8')) as AnySchemaObject, exported);
		assert.ok(isValid, ajv.errorsText());
		const about = exported.first.items.find(({ id }) => id === '../.corroborate/seeds/a.txt.yaml#dismissed');
		assert.deepEqual(
			about?.target.map(({ source, selector }) => [source, selector.at(-1)]),
			[
				['../seeds/a.txt', { type: 'TextPositionSelector', start: 0, end: 22 }],
				['../seeds/b.txt', { type: 'TextPositionSelector', start: 27, end: 37 }],
			],
		);
		const beside = JSON.parse((await exportTo(`${root}decisions.jsonld`)).text) as WebAnnotations;
		assert.equal(beside.first.items[0]?.target[0]?.source, 'seeds/a.txt');
		const elsewhere = JSON.parse((await exportTo('file:///home/me/decisions.jsonld')).text) as WebAnnotations;
		assert.equal(elsewhere.first.items[0]?.target[0]?.source, a());
	});
});
