import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { AnySchemaObject } from 'ajv';
import { offsetAt, buildLineIndex } from '../../server/src/text/lineIndex.ts';
import { corroborate, folderOf, alone, root } from './process.ts';

interface Place {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly range: { readonly start: Position; readonly end: Position };
}

interface Position {
	readonly line: number;
	readonly character: number;
}

interface Finding extends Place {
	readonly id: string;
	readonly rule: string;
	readonly severity: string;
	readonly evidence: readonly Place[];
}

function schemaOf(name: string): AnySchemaObject {
	return JSON.parse(readFileSync(path.join(root, `docs/schemas/${name}.schema.json`), 'utf8')) as AnySchemaObject;
}

/** Fails with the schema's own words unless the value is what the published schema says. */
function assertValid(name: string, value: unknown, part = ''): void {
	const ajv = new Ajv({ allowUnionTypes: true });
	const schema = schemaOf(name);
	ajv.addSchema(schema, 'schema');
	const validate = ajv.getSchema(`schema${part}`);
	assert.ok(validate, `${name}${part} is a schema`);
	assert.ok(validate(value), `${name}${part}: ${ajv.errorsText(validate.errors)}`);
}

const texts = new Map(
	readdirSync(path.join(root, 'seeds'))
		.sort()
		.map((name) => [`seeds/${name}`, readFileSync(path.join(root, 'seeds', name), 'utf8').replace(/^\uFEFF/, '')]),
);

function assertPlaced(place: Place): void {
	const text = texts.get(place.path);
	assert.ok(text !== undefined, `${place.path} is one of the documents`);
	assert.equal(text.slice(place.start, place.end), place.text);
	if (!('range' in place)) return;
	const lines = buildLineIndex(text);
	assert.equal(offsetAt(lines, place.range.start), place.start);
	assert.equal(offsetAt(lines, place.range.end), place.end);
}

const lines = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as unknown);

describe('what the command line prints for programs', () => {
	it('check: findings as published, at the places that they name', async () => {
		const { stdout, stderr, code } = await corroborate(['check', 'seeds', '--format', 'json']);
		const output = JSON.parse(stdout) as { documents: { path: string; characters: number }[]; findings: Finding[] };
		assertValid('check', output);
		assert.deepEqual(
			output.documents,
			[...texts].map(([name, text]) => ({ path: name, characters: text.length })),
		);
		assert.ok(output.findings.length > 0);
		for (const finding of output.findings) for (const place of [finding, ...finding.evidence]) assertPlaced(place);
		const order = output.findings.map(({ path: file, start }) => `${file} ${String(start).padStart(9, '0')}`);
		assert.deepEqual(order, order.toSorted());
		assert.equal(new Set(output.findings.map(({ id }) => id)).size, output.findings.length, 'ids are unique');
		const grave = output.findings.some(({ severity }) => severity === 'error' || severity === 'warning');
		assert.equal(code, grave ? 1 : 0);
		assert.equal(stderr, '');
		const asLines = await corroborate(['check', 'seeds', '--format', 'jsonl']);
		assert.deepEqual(lines(asLines.stdout), output.findings);
		assertValid('check', lines(asLines.stdout)[0], '#/definitions/finding');
	});

	it('facts: documents as published, spans inside the text and in order', async () => {
		const { stdout, stderr, code } = await corroborate(['facts', 'seeds', '--format', 'json']);
		assert.deepEqual([stderr, code], ['', 0]);
		const output = JSON.parse(stdout) as {
			documents: ({ path: string } & Record<
				'blocks' | 'sentences' | 'figures' | 'dates' | 'citations',
				readonly { start: number; end: number }[]
			>)[];
		};
		assertValid('facts', output);
		assert.deepEqual(
			output.documents.map((document) => document.path),
			[...texts.keys()],
		);
		for (const document of output.documents) {
			const text = texts.get(document.path) ?? '';
			for (const kind of ['blocks', 'sentences', 'figures', 'dates', 'citations'] as const) {
				let last = 0;
				for (const { start, end } of document[kind]) {
					assert.ok(start >= last && start <= end && end <= text.length, `${kind} ${start}–${end} after ${last}`);
					last = start;
				}
			}
		}
		const asLines = await corroborate(['facts', 'seeds', '--format', 'jsonl']);
		assert.deepEqual(lines(asLines.stdout), output.documents, 'one bare document a line');
		assertValid('facts', lines(asLines.stdout)[0], '#/definitions/document');
	});

	it('relations: pairs as published, at the places that they name', async () => {
		const { stdout, stderr, code } = await corroborate(['relations', 'seeds', '--format', 'json']);
		assert.deepEqual([stderr, code], ['', 0]);
		const output = JSON.parse(stdout) as { relations: { a: Place; b: Place; kind: string }[] };
		assertValid('relations', output);
		assert.ok(output.relations.some(({ kind }) => kind === 'figure'));
		assert.ok(output.relations.some(({ kind }) => kind === 'passage'));
		for (const { a, b } of output.relations) {
			assertPlaced(a);
			assertPlaced(b);
		}
		const asLines = await corroborate(['relations', 'seeds', '--format', 'jsonl']);
		assert.deepEqual(lines(asLines.stdout), output.relations);
	});

	it('clean: what would be taken out as published, at the places that they name', async () => {
		const { stdout, stderr, code } = await corroborate(['clean', 'seeds', '--dry-run', '--format', 'json']);
		assert.deepEqual([stderr, code], ['', 0]);
		const output = JSON.parse(stdout) as { documents: { path: string; removed: Omit<Place, 'path'>[] }[] };
		assertValid('clean', output);
		for (const { path: file, removed } of output.documents)
			for (const place of removed) assertPlaced({ ...place, path: file });
		const asLines = await corroborate(['clean', 'seeds', '--dry-run', '--format', 'jsonl']);
		assert.deepEqual(lines(asLines.stdout), output.documents);
		assertValid('clean', lines(asLines.stdout)[0], '#/definitions/document');
	});

	it('annotations: what was decided as published, as Web Annotations; of other documents nothing is told', async () => {
		const text = 'In all, 60 countries signed.\n';
		const note = (exact: string, id: string) =>
			`version: 1\nannotations:\n  - { id: ${id}, type: note, reason: ask them, anchor: { exact: ${exact}, position: 8 } }\n`;
		const folder = folderOf({
			'seeds/a.txt': text,
			'seeds/b.txt': text,
			'.corroborate/seeds/a.txt.yaml': note('60 countries', 'one'),
			'.corroborate/seeds/b.txt.yaml': note('60 towns', 'two'),
		});
		const args = ['annotations', 'seeds', '--format'];
		const { stdout, stderr, code } = await corroborate([...args, 'json'], { cwd: folder });
		assert.deepEqual([stderr, code], ['', 0]);
		const output = JSON.parse(stdout) as { total: number; first: { items: { id: string; target: object[] }[] } };
		assertValid('annotations', output);
		assert.deepEqual(
			output.first.items.map(({ id }) => id),
			['.corroborate/seeds/a.txt.yaml#one', '.corroborate/seeds/b.txt.yaml#two'],
		);
		assert.equal(output.total, 2);
		assert.deepEqual(output.first.items[0]?.target, [
			{
				type: 'SpecificResource',
				source: 'seeds/a.txt',
				selector: [
					{ type: 'TextQuoteSelector', exact: '60 countries', prefix: 'In all, ', suffix: ' signed.\n' },
					{ type: 'TextPositionSelector', start: 8, end: 20 },
				],
			},
		]);
		const inFolder = await corroborate(['annotations', 'a.txt', '--format', 'jsonl'], {
			cwd: path.join(folder, 'seeds'),
		});
		const [only, ...others] = lines(inFolder.stdout) as { id: string }[];
		assertValid('annotations', only, '#/definitions/annotation');
		assert.deepEqual([only?.id, others], ['../.corroborate/seeds/a.txt.yaml#one', []]);
		const told = await corroborate(['annotations', 'seeds'], { cwd: folder });
		assert.match(told.stdout, /^seeds\/a\.txt: note\n {4}60 countries\n {2}ask them\n/);
		assert.match(told.stdout, /seeds\/b\.txt: note \(not found any more\)/);
	});

	it('says the same whatever the order and kind of paths', async () => {
		const named = [...texts.keys()].toReversed();
		const [folder, files] = await Promise.all([
			corroborate(['check', 'seeds', '--format', 'json']),
			corroborate(['check', ...named, './seeds', '--format', 'json']),
		]);
		assert.equal(files.stdout, folder.stdout);
	});

	it('keeps ids when a document is renamed and text is added elsewhere', async () => {
		const page = 'The summit of Paris ended in the evening.\n\nIn all, 60 countries signed the declaration of Paris.\n';
		const other = 'In all, 40 countries signed the declaration of Paris.\n';
		const ids = async (folder: string) => {
			const args = ['check', '.', '--format', 'jsonl', ...alone('conflicting-figure')];
			const { stdout } = await corroborate(args, { cwd: folder });
			return (lines(stdout) as Finding[]).map(({ id }) => id).sort();
		};
		const before = await ids(folderOf({ 'a.txt': page, 'b.txt': other }));
		const added = 'A first paragraph was put in before it. It says nothing that anybody could check.\n\n';
		const after = await ids(folderOf({ 'renamed.txt': `${added}${page}`, 'b.txt': other }));
		assert.equal(before.length, 2);
		assert.deepEqual(after, before);
	});
});
