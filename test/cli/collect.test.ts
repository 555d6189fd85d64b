import assert from 'node:assert/strict';
import { collect } from '../../server/src/cli/collect.ts';
import type { Terminal } from '../../server/src/cli/terminal.ts';
import { fail } from '../../server/src/engine/fileSource.ts';
import type { FileSource } from '../../server/src/engine/fileSource.ts';
import { createDiskFileSource } from '../../server/src/host/diskFileSource.ts';
import { folderOf } from './process.ts';

/** The disk, but what is called secret is forbidden: to root, whom no permission stops, too. */
function withSecrets(folder: string): FileSource {
	const disk = createDiskFileSource(folder);
	const denied = (path: string) => path.split('/').at(-1)?.startsWith('secret') === true;
	return {
		...disk,
		read: async (path, limit) => (denied(path) ? fail('denied', 'permission denied') : disk.read(path, limit)),
		list: async (path) => (denied(path) ? fail('denied', 'permission denied') : disk.list(path)),
	};
}

async function collected(folder: string, paths: readonly string[]) {
	const warnings: string[] = [];
	const terminal: Terminal = {
		write: () => Promise.resolve(),
		warn: (message) => void warnings.push(message),
		progress: () => undefined,
		colour: false,
	};
	const context = { source: withSecrets(folder), cwd: folder, ruleIds: [], overlay: <T>(one: T) => one, terminal };
	const { corpora, skipped } = await collect(paths, context);
	const documents = corpora.map((corpus) => [
		corpus.folder?.slice(folder.length) ?? null,
		corpus.documents.map(({ id }) => id),
	]);
	return { documents, skipped, warnings: warnings.sort() };
}

describe('collecting documents', () => {
	it('names what it may not read, once each, and goes on', async () => {
		const folder = folderOf({ 'a.txt': 'a', 'secret.txt': '', 'secrets/b.txt': '', 'deep/secret.md': '' });
		assert.deepEqual(await collected(folder, ['.', 'secret.txt']), {
			documents: [[null, ['a.txt']]],
			skipped: [
				{ path: 'deep/secret.md', reason: 'permission denied' },
				{ path: 'secret.txt', reason: 'permission denied' },
				{ path: 'secrets', reason: 'permission denied' },
			],
			warnings: [
				'skipped deep/secret.md: permission denied',
				'skipped secret.txt: permission denied',
				'skipped secrets: permission denied',
			],
		});
	});

	it('names documents from the corpus root, or from the working directory where there is none', async () => {
		const folder = folderOf({
			'a.txt': '',
			'x/corroborate.yaml': '',
			'x/b.txt': '',
			'x/y/c.txt': '',
			'x/y/corroborate.yaml': '',
		});
		assert.deepEqual((await collected(folder, ['x/y/c.txt', '.'])).documents, [
			[null, ['a.txt']],
			['/x', ['b.txt']],
			['/x/y', ['c.txt']],
		]);
	});
});
