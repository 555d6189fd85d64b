import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../../server/src/annotations/decision.ts';
import type { FileSource, Result } from '../../server/src/engine/fileSource.ts';
import { addAnnotation, moveSidecar, readSidecars, removeAnnotation } from '../../server/src/engine/sidecarStore.ts';
import { createDiskFileSource } from '../../server/src/host/diskFileSource.ts';
import { folderOf } from '../cli/process.ts';

function reason(result: Result<unknown>): string {
	return result.ok ? 'ok' : result.fault.reason;
}

function value<T>(result: Result<T>): T {
	assert.ok(result.ok, JSON.stringify(result));
	return result.value;
}

describe('the disk as a file source', () => {
	it('lists by name and says what links lead to', async () => {
		const folder = folderOf({ 'b.txt': 'b', 'a/x.txt': 'x', 'é.txt': 'e' });
		symlinkSync('a', path.join(folder, 'c'));
		symlinkSync('b.txt', path.join(folder, 'd'));
		symlinkSync('nowhere', path.join(folder, 'e'));
		const source = createDiskFileSource(folder);
		assert.deepEqual(value(await source.list('')), [
			{ name: 'a', type: 'folder', link: false },
			{ name: 'b.txt', type: 'file', link: false },
			{ name: 'c', type: 'folder', link: true },
			{ name: 'd', type: 'file', link: true },
			{ name: 'e', type: 'other', link: true },
			{ name: 'é.txt', type: 'file', link: false },
		]);
		assert.equal(value(await source.identify('c')), value(await source.identify('a')));
	});

	it('makes values of what goes wrong', async () => {
		const folder = folderOf({ 'a.txt': '12345' });
		symlinkSync('loop', path.join(folder, 'loop'));
		const source = createDiskFileSource(folder);
		assert.equal(reason(await source.read('nothing.txt')), 'missing');
		assert.equal(reason(await source.read('a.txt/b.txt')), 'missing');
		assert.equal(reason(await source.read('')), 'failed');
		assert.equal(reason(await source.list('a.txt')), 'missing');
		assert.equal(reason(await source.stat('loop')), 'failed');
		assert.deepEqual(await source.read('a.txt', 4), {
			ok: false,
			fault: { reason: 'tooLarge', detail: '5 bytes, the limit is 4 bytes' },
		});
		assert.deepEqual([...value(await source.read('a.txt', 5))], [...Buffer.from('12345')]);
	});

	it('replaces a file only while it is what it was', async () => {
		const folder = folderOf({});
		const source = createDiskFileSource(folder);
		const file = path.join(folder, 'deep/er/a.yaml');
		assert.equal(reason(await source.replace('deep/er/a.yaml', null, 'one')), 'ok');
		assert.equal(reason(await source.replace('deep/er/a.yaml', null, 'two')), 'changed');
		assert.equal(reason(await source.replace('deep/er/a.yaml', 'other', 'two')), 'changed');
		assert.equal(readFileSync(file, 'utf8'), 'one');
		assert.equal(reason(await source.replace('deep/er/a.yaml', 'one', 'zwei ü')), 'ok');
		assert.equal(readFileSync(file, 'utf8'), 'zwei ü');
		assert.equal(reason(await source.replace('deep/er/a.yaml', 'zwei ü', null)), 'ok');
		assert.equal(existsSync(file), false);
		assert.equal(reason(await source.replace('deep/er/a.yaml', 'gone', 'new')), 'changed');
		assert.deepEqual(readdirSync(path.dirname(file)), [], 'no temporary file is left');
	});

	it('keeps a link when the file behind it is replaced', async () => {
		const folder = folderOf({ 'real.yaml': 'one' });
		symlinkSync('real.yaml', path.join(folder, 'link.yaml'));
		assert.equal(reason(await createDiskFileSource(folder).replace('link.yaml', 'one', 'two')), 'ok');
		assert.equal(readFileSync(path.join(folder, 'real.yaml'), 'utf8'), 'two');
		assert.equal(statSync(path.join(folder, 'link.yaml')).isFile(), true);
	});

	it('lets one of two writers win', async () => {
		const folder = folderOf({});
		const source = createDiskFileSource(folder);
		const writes = await Promise.all(['a', 'b', 'c', 'd'].map((text) => source.replace('x.yaml', null, text)));
		assert.deepEqual(writes.map(reason).sort(), ['changed', 'changed', 'changed', 'ok']);
		const winner = readFileSync(path.join(folder, 'x.yaml'), 'utf8');
		const overwrites = await Promise.all(['e', 'f', null].map((text) => source.replace('x.yaml', winner, text)));
		assert.deepEqual(overwrites.map(reason), ['ok', 'changed', 'changed']);
		assert.equal(readFileSync(path.join(folder, 'x.yaml'), 'utf8'), 'e');
		assert.deepEqual(readdirSync(folder), ['x.yaml']);
	});

	it('moves a file, but never over another', async () => {
		const folder = folderOf({ 'a.yaml': 'a', 'b.yaml': 'b' });
		const source = createDiskFileSource(folder);
		assert.equal(reason(await source.rename('a.yaml', 'b.yaml')), 'changed');
		assert.equal(reason(await source.rename('a.yaml', 'new/c.yaml')), 'ok');
		assert.equal(reason(await source.rename('a.yaml', 'd.yaml')), 'missing');
		assert.equal(readFileSync(path.join(folder, 'new/c.yaml'), 'utf8'), 'a');
		assert.equal(readFileSync(path.join(folder, 'b.yaml'), 'utf8'), 'b');
	});
});

describe('sidecars on a disk', () => {
	const annotation = (id: string, other: string | null = null): Annotation => ({
		id,
		type: 'dismissal',
		rule: 'conflicting-figure',
		reason: '',
		anchor: { exact: '60', prefix: '', suffix: '', position: 0 },
		other: other === null ? null : { document: other, anchor: { exact: '58', prefix: '', suffix: '', position: 3 } },
		created: '2025-02-11T10:00:00Z',
	});
	const idsBy = async (source: FileSource) => {
		const { sidecars } = await readSidecars(source, '');
		return Object.fromEntries(sidecars.map((one) => [one.document, one.annotations.map(({ id }) => id)]));
	};

	it('are written, read and deleted', async () => {
		const folder = folderOf({});
		const source = createDiskFileSource(folder);
		await addAnnotation(source, '', 'notes/a.md', annotation('one'));
		await addAnnotation(source, '', 'notes/a.md', annotation('two'));
		await addAnnotation(source, '', 'b.md', annotation('three'));
		assert.deepEqual(await idsBy(source), { 'b.md': ['three'], 'notes/a.md': ['one', 'two'] });
		await removeAnnotation(source, '', 'notes/a.md', 'one');
		await removeAnnotation(source, '', 'b.md', 'three');
		assert.deepEqual(await idsBy(source), { 'notes/a.md': ['two'] });
		assert.equal(existsSync(path.join(folder, '.corroborate/b.md.yaml')), false);
	});

	it('keep all that is decided at once', async () => {
		const source = createDiskFileSource(folderOf({}));
		const ids = ['one', 'two', 'three'];
		const added = await Promise.all(ids.map((id) => addAnnotation(source, '', 'a.md', annotation(id))));
		assert.deepEqual(added.map(reason), ['ok', 'ok', 'ok']);
		assert.deepEqual((await idsBy(source))['a.md']?.toSorted(), ids.toSorted());
	});

	it('take in what a person writes at the same moment', async () => {
		const folder = folderOf({});
		const disk = createDiskFileSource(folder);
		await addAnnotation(disk, '', 'a.md', annotation('one'));
		const file = path.join(folder, '.corroborate/a.md.yaml');
		let edited = false;
		const source: FileSource = {
			...disk,
			async replace(place, before, after) {
				if (!edited) writeFileSync(file, `# by hand\n${readFileSync(file, 'utf8')}`);
				edited = true;
				return disk.replace(place, before, after);
			},
		};
		assert.equal(reason(await addAnnotation(source, '', 'a.md', annotation('two'))), 'ok');
		assert.match(readFileSync(file, 'utf8'), /^# by hand\n/);
		assert.deepEqual(await idsBy(disk), { 'a.md': ['one', 'two'] });
	});

	it('are left alone when they cannot be understood', async () => {
		const folder = folderOf({ '.corroborate/a.md.yaml': 'version: 1\nannotations: [' });
		const source = createDiskFileSource(folder);
		const refused = await addAnnotation(source, '', 'a.md', annotation('one'));
		assert.equal(reason(refused), 'changed');
		assert.equal(readFileSync(path.join(folder, '.corroborate/a.md.yaml'), 'utf8'), 'version: 1\nannotations: [');
	});

	it('are left alone when they hold what is no UTF-8, which writing would lose', async () => {
		const folder = folderOf({ '.corroborate/a.md.yaml': '' });
		const source = createDiskFileSource(folder);
		const file = path.join(folder, '.corroborate/a.md.yaml');
		const bytes = Buffer.from('# caf\u00e9\nversion: 1\n', 'latin1');
		writeFileSync(file, bytes);
		const refused = await addAnnotation(source, '', 'a.md', annotation('one'));
		assert.equal(reason(refused), 'failed');
		assert.deepEqual(readFileSync(file), bytes);
	});

	it('move with their document, and pairs in others follow', async () => {
		const folder = folderOf({});
		const source = createDiskFileSource(folder);
		await addAnnotation(source, '', 'b.md', annotation('own'));
		await addAnnotation(source, '', 'a.md', annotation('pair', 'b.md'));
		assert.equal(reason(await moveSidecar(source, '', 'b.md', 'new/c.md')), 'ok');
		const { sidecars } = await readSidecars(source, '');
		assert.deepEqual(
			sidecars.map(({ document, text, annotations }) => [
				document,
				/^document: (.*)$/m.exec(text)?.[1],
				annotations.map(({ other }) => other?.document ?? null),
			]),
			[
				['a.md', 'a.md', ['new/c.md']],
				['new/c.md', 'new/c.md', [null]],
			],
		);
		assert.equal(reason(await moveSidecar(source, '', 'nobody.md', 'else.md')), 'ok');
	});

	it('lead pairs to a document that has moved, also where its own file is no UTF-8 and stays as it is', async () => {
		const folder = folderOf({ '.corroborate/b.md.yaml': '' });
		const source = createDiskFileSource(folder);
		const bytes = Buffer.from('version: 1\ndocument: b.md\n# caf\u00e9\n', 'latin1');
		writeFileSync(path.join(folder, '.corroborate/b.md.yaml'), bytes);
		await addAnnotation(source, '', 'a.md', annotation('pair', 'b.md'));
		assert.equal(reason(await moveSidecar(source, '', 'b.md', 'c.md')), 'failed');
		assert.deepEqual(readFileSync(path.join(folder, '.corroborate/c.md.yaml')), bytes);
		const { sidecars } = await readSidecars(source, '');
		assert.equal(sidecars.find(({ document }) => document === 'a.md')?.annotations[0]?.other?.document, 'c.md');
	});
});
