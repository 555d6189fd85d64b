import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { defaultConfiguration } from '../../server/src/engine/configuration.ts';
import { admits, findDocuments } from '../../server/src/engine/findDocuments.ts';
import type { Search } from '../../server/src/engine/findDocuments.ts';
import { createDiskFileSource } from '../../server/src/host/diskFileSource.ts';
import { folderOf } from '../cli/process.ts';

const defaults = { ruleIds: ['unsourced-claim'], configuration: defaultConfiguration };

/** Paths of all documents, each behind the folder of its corpus; also asked one by one, as an editor does. */
async function found(root: string, want: Search['want'], folder = '', name = 'project'): Promise<readonly string[]> {
	const source = createDiskFileSource(root);
	const search: Search = { folder, name, scope: '', want, defaults };
	const documents: string[] = [];
	for await (const one of findDocuments(source, search)) {
		if (one.type !== 'document') continue;
		documents.push(`${one.corpus.folder === '' ? '.' : one.corpus.folder}: ${one.path}`);
		const asked = await admits(source, search, one.path);
		assert.equal(asked?.folder, one.corpus.folder, `${one.path}, asked by itself`);
	}
	return documents;
}

const project = {
	'README.md': '',
	'src/notes.txt': '',
	'seeds/a.txt': '',
	'seeds/b.HTML': '',
	'seeds/c.pdf': '',
	'seeds/.hidden.txt': '',
	'seeds/.cache/d.txt': '',
	'seeds/node_modules/e.txt': '',
	'seeds/deep/f.markdown': '',
	'docs/sources/g.text': '',
};

describe('finding documents', () => {
	it('takes texts below folders named seeds or sources, and nothing else of a project', async () => {
		assert.deepEqual(await found(folderOf(project), 'included'), [
			'.: docs/sources/g.text',
			'.: seeds/a.txt',
			'.: seeds/b.HTML',
			'.: seeds/deep/f.markdown',
		]);
	});

	it("counts the workspace folder's own name", async () => {
		const root = folderOf({ 'a.txt': '', 'deep/b.md': '', 'c.ts': '' });
		assert.deepEqual(await found(root, 'included', '', 'seeds'), ['.: a.txt', '.: deep/b.md']);
		assert.deepEqual(await found(root, 'included', '', 'code'), []);
	});

	it('takes all texts of a folder that was named, whatever it is called', async () => {
		assert.deepEqual(await found(folderOf(project), 'all', 'src'), ['src: src/notes.txt']);
	});

	it('heeds .gitignore files, the nearest first, also outside git', async () => {
		const root = folderOf({
			'.gitignore': 'drafts/\n*.old.txt\n',
			'seeds/a.txt': '',
			'seeds/a.old.txt': '',
			'seeds/drafts/b.txt': '',
			'seeds/kept/.gitignore': '!*.old.txt\n/c.txt\n',
			'seeds/kept/c.txt': '',
			'seeds/kept/d.old.txt': '',
		});
		assert.deepEqual(await found(root, 'included'), ['.: seeds/a.txt', '.: seeds/kept/d.old.txt']);
		assert.deepEqual(await found(root, 'all', 'seeds'), ['seeds: seeds/a.txt', 'seeds: seeds/kept/d.old.txt']);
	});

	it('reads an ignored folder that was named', async () => {
		const root = folderOf({ '.gitignore': 'drafts/\n', 'drafts/a.txt': '', 'drafts/b.txt': '' });
		assert.deepEqual(await found(root, 'all'), []);
		assert.deepEqual(await found(root, 'all', 'drafts'), ['drafts: drafts/a.txt', 'drafts: drafts/b.txt']);
	});

	it('heeds the .gitignore files of the whole repository for a folder in it', async () => {
		const root = folderOf({ '.gitignore': '*.tmp.txt\n', 'a/seeds/b.txt': '', 'a/seeds/c.tmp.txt': '' });
		mkdirSync(path.join(root, '.git'));
		const source = createDiskFileSource(root);
		const search: Search = { folder: 'a', name: 'a', scope: 'a', want: 'included', defaults };
		const documents: string[] = [];
		for await (const one of findDocuments(source, search)) if (one.type === 'document') documents.push(one.path);
		assert.deepEqual(documents, ['a/seeds/b.txt']);
	});

	it('splits corpora at each corroborate.yaml, and follows its include', async () => {
		const root = folderOf({
			'corroborate.yaml': 'include: ["articles/**"]\n',
			'articles/a.rst': '',
			'seeds/b.txt': '',
			'articles/desk/corroborate.yaml': 'rules:\n',
			'articles/desk/seeds/c.txt': '',
			'articles/desk/d.txt': '',
		});
		assert.deepEqual(await found(root, 'included'), ['.: articles/a.rst', 'articles/desk: articles/desk/seeds/c.txt']);
		assert.deepEqual(await found(root, 'all'), [
			'.: articles/a.rst',
			'articles/desk: articles/desk/d.txt',
			'articles/desk: articles/desk/seeds/c.txt',
		]);
		assert.deepEqual(await found(root, 'all', 'seeds'), ['.: seeds/b.txt'], 'a folder below the root, by name');
	});

	it('follows links to other folders once, and never in a circle', async () => {
		const elsewhere = folderOf({ 'x.txt': '' });
		const root = folderOf({ 'seeds/a.txt': '', 'seeds/deep/b.txt': '' });
		symlinkSync('..', path.join(root, 'seeds/deep/up'));
		symlinkSync(elsewhere, path.join(root, 'seeds/far'));
		symlinkSync(elsewhere, path.join(root, 'seeds/far2'));
		assert.deepEqual(await found(root, 'included'), ['.: seeds/a.txt', '.: seeds/deep/b.txt', '.: seeds/far/x.txt']);
	});

	it('does not admit what a search passes over', async () => {
		const root = folderOf({ ...project, '.gitignore': 'seeds/a.txt\n' });
		const source = createDiskFileSource(root);
		const search: Search = { folder: '', name: 'project', scope: '', want: 'included', defaults };
		for (const file of [
			'seeds/a.txt',
			'seeds/c.pdf',
			'seeds/.hidden.txt',
			'seeds/.cache/d.txt',
			'src/notes.txt',
			'x',
		]) {
			assert.equal(await admits(source, search, file), null, file);
		}
		assert.equal((await admits(source, search, 'seeds/new.txt'))?.folder, '');
	});
});
