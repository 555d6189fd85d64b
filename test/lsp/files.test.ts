import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegistrationParams } from 'vscode-languageserver/node';
import { WorkDoneProgress } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import type { ChooserAnswer, Answer } from '../../server/src/lsp/protocol/settings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { createHeldClock, fullCapabilities, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, marks, quiet, rangeOf, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': fewer };

/** The next status that fits; judging that has nothing new to say sends none. */
function status(client: TestClient, fits: (status: Status) => boolean): Promise<Status> {
	return client.next<Status>(methods.status, (told) => told.state === 'ready' && fits(told));
}

describe('files', () => {
	let client: TestClient;
	afterEach(() => client.stop());

	it('of a virtual folder are asked of the client, and only those that are documents', async () => {
		client = await startClient({ files: { ...files, 'node_modules/seeds/x.txt': signed, 'notes.txt': signed } });
		assert.equal((await client.ready()).documents, 2);
		const read = client.folder.asked.filter((uri) => uri.endsWith('.txt'));
		assert.deepEqual(read, [client.folder.uri('seeds/a.txt'), client.folder.uri('seeds/b.txt')]);
	});

	it('of a virtual folder that nobody serves are none', async () => {
		client = await startClient({ files, initializationOptions: { servesFiles: false } });
		assert.equal((await client.ready()).documents, 0);
		assert.deepEqual(client.folder.asked, []);
	});

	it('in a folder that is itself named seeds are documents, whatever a person calls it', async () => {
		client = await startClient({ files: { 'seeds/a.txt': signed }, folders: ['memory://folder/seeds'] });
		assert.equal((await client.ready()).documents, 1);
	});

	it('that appear, change and go are followed', async () => {
		client = await startClient({ files: { 'seeds/a.txt': signed } });
		await client.ready();
		const changes = [{ uri: client.folder.uri('seeds/b.txt'), type: 1 }];
		const appeared = status(client, ({ documents, byRule }) => documents === 2 && byRule['conflicting-figure'] === 2);
		client.folder.write('seeds/b.txt', fewer);
		client.notify('workspace/didChangeWatchedFiles', { changes });
		await appeared;
		const changed = status(client, ({ byRule }) => byRule['conflicting-figure'] === undefined);
		client.folder.write('seeds/b.txt', quiet);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ ...changes[0]!, type: 2 }] });
		await changed;
		const gone = status(client, ({ documents }) => documents === 1);
		client.folder.remove('seeds/b.txt');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ ...changes[0]!, type: 3 }] });
		await gone;
	});

	it('come and go with their folder, of which alone the client tells', async () => {
		const other = { 'src/main.o': 'x', 'seeds/more/b.txt': fewer };
		client = await startClient({ files: { 'seeds/a.txt': signed, ...other } });
		assert.equal((await client.ready()).documents, 2);
		const tell = (path: string, type: number) =>
			client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.folder.uri(path), type }] });

		const gone = status(client, ({ documents }) => documents === 1);
		client.folder.remove('seeds/more/b.txt');
		tell('seeds/more', 3);
		await gone;

		const back = status(client, ({ documents }) => documents === 3);
		client.folder.write('seeds/v1.2/b.txt', fewer);
		client.folder.write('seeds/v1.2/c.txt', quiet);
		tell('seeds/v1.2', 1);
		assert.equal((await back).byRule['conflicting-figure'], 2);

		const none = status(client, ({ documents }) => documents === 0);
		for (const path of ['a.txt', 'v1.2/b.txt', 'v1.2/c.txt']) client.folder.remove(`seeds/${path}`);
		tell('seeds', 3);
		await none;
	});

	it('are not looked for again when a file comes or goes that is no document', async () => {
		const clock = createHeldClock(100);
		client = await startClient({ files, clock });
		await client.ready();
		client.folder.write('src/main.o', 'x');
		const changes = ['src/main.o', 'src/other.o', 'node_modules/x', '.git/index'].map((path, i) => ({
			uri: client.folder.uri(path),
			type: i === 1 ? 3 : 1,
		}));
		client.notify('workspace/didChangeWatchedFiles', { changes });
		await client.request(methods.summary, {});
		await client.request(methods.summary, {});
		assert.ok(!clock.held().includes(100));
	});

	it('are watched with their settings, ignore files and decisions', async () => {
		client = await startClient({ files, capabilities: fullCapabilities, settings: { include: ['notes/**/*.rst'] } });
		const { registrations } = await client.next<{
			registrations: { registerOptions: { watchers: { globPattern: string }[] } }[];
		}>('client/registerCapability', ({ registrations: [first] }) => 'watchers' in (first?.registerOptions ?? {}));
		assert.deepEqual(
			registrations[0]?.registerOptions.watchers.map(({ globPattern }) => globPattern),
			[
				'**/*.{txt,text,md,markdown,html,htm}',
				'**/corroborate.yaml',
				'**/.gitignore',
				'**/.corroborate/**',
				'notes/**/*.rst',
				'**/*',
			],
		);
	});

	it('are read by a client that refuses to watch them, which is asked again', async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		let asked = 0;
		const again = new Promise<void>((resolve) => {
			client.connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
				if (registrations[0]?.method !== 'workspace/didChangeWatchedFiles') return null;
				if (++asked === 1) throw new Error('not now');
				resolve();
				return null;
			});
		});
		assert.equal((await client.ready()).documents, 2);
		assert.match(client.logged.join('\n'), /not now/u);
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await again;
	});

	it('are chosen by the patterns that can be used; the person is told once of others', async () => {
		const settings = { include: ['', '*.txt', 'x'.repeat(70_000)] };
		client = await startClient({
			files: { 'a.txt': signed, 'b.txt': fewer },
			settings,
			capabilities: fullCapabilities,
		});
		const told: string[] = [];
		client.connection.onNotification(
			'window/showMessage',
			({ message }: { message: string }) => void told.push(message),
		);
		assert.equal((await client.ready()).documents, 2);
		const both = status(client, ({ documents }) => documents === 3);
		client.folder.write('c.txt', quiet);
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await both;
		assert.deepEqual(told, [
			'Corroborate: The setting corroborate.include has a pattern that is empty or too long. It is left out.',
		]);
		assert.deepEqual(client.logged, []);
	});

	it('that git ignores are no documents, from the moment it does', async () => {
		client = await startClient({ files });
		await client.ready();
		const ignored = status(client, ({ documents }) => documents === 1);
		client.folder.write('.gitignore', 'b.txt\n');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.folder.uri('.gitignore'), type: 1 }] });
		await ignored;
	});

	it('that cannot be read are named with the reason, and the rest goes on', async () => {
		client = await startClient({
			files: { ...files, 'seeds/binary.txt': new Uint8Array([0, 1, 2, 0]), 'seeds/big.txt': 'x'.repeat(3000) },
			settings: { maxFileSize: 0.002 },
			capabilities: fullCapabilities,
		});
		const { documents, notices } = await client.ready();
		assert.equal(documents, 2);
		assert.deepEqual(
			new Map(notices.map(({ name, message }) => [name, message])),
			new Map([
				['binary.txt', 'Not read: is binary, not text.'],
				['big.txt', 'Not read: 2.9 KB, the limit is 2 KB.'],
			]),
		);
	});

	it('are all read in a new encoding, also when the reading is given up and begun again', async () => {
		const latin = new Uint8Array([...new TextEncoder().encode('The caf'), 0xe9, 0x2e, 0x0a]);
		const names = Array.from({ length: 60 }, (_, i) => `seeds/${i}.txt`);
		const held = 'seeds/-held.txt';
		client = await startClient({ files: Object.fromEntries(names.map((name) => [name, latin])), held });
		await client.ready();
		const before = client.folder.asked.length;
		client.folder.write('corroborate.yaml', 'encoding: windows-1252\n');
		client.folder.write(held, quiet);
		const created = (path: string) => ({ changes: [{ uri: client.folder.uri(path), type: 1 }] });
		client.notify('workspace/didChangeWatchedFiles', created('corroborate.yaml'));
		await client.folder.held.asked;
		client.folder.write('seeds/new.txt', quiet);
		const done = status(client, ({ documents }) => documents === 62);
		client.notify('workspace/didChangeWatchedFiles', created('seeds/new.txt'));
		client.folder.held.release();
		assert.deepEqual((await done).notices, []);
		const asked = new Set(client.folder.asked.slice(before));
		assert.deepEqual(
			names.filter((name) => !asked.has(client.folder.uri(name))),
			[],
		);
	});

	it('are what they were last read as, whichever reading ends first', async () => {
		client = await startClient({ files: { 'seeds/a.txt': signed }, held: 'seeds/b.txt' });
		await client.ready();
		const uri = client.folder.uri('seeds/b.txt');
		client.folder.write('seeds/b.txt', quiet);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
		await client.folder.held.asked;
		const overtaken = client.next<Status>(methods.status, ({ documents }) => documents === 2);
		client.folder.write('seeds/b.txt', fewer);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
		await overtaken;
		client.folder.held.release();
		assert.equal((await client.ready()).byRule['conflicting-figure'], 2);
	});

	it('in another language are noted quietly', async () => {
		const german =
			'Der Fluss ist seit dem Jahr 1990 gestiegen, und die Bewohner der Stadt haben sich daran gewöhnt, dass er jedes Jahr über die Ufer tritt.\n';
		client = await startClient({ files: { ...files, 'seeds/c.txt': german.repeat(4) } });
		const { notices } = await client.ready();
		assert.deepEqual(
			notices.map(({ kind, message }) => [kind, message]),
			[
				[
					'language',
					'One document is in German: only boilerplate, repeats and faults of front matter are found there.',
				],
			],
		);
	});

	it('that an editor shows have the editor’s text, and their own again when it is closed', async () => {
		client = await startClient({ files });
		const uri = client.folder.uri('seeds/b.txt');
		await client.ready();
		const edited = status(client, ({ byRule }) => byRule['conflicting-figure'] === undefined);
		client.open(uri, quiet);
		await edited;
		const closed = status(client, ({ byRule }) => byRule['conflicting-figure'] === 2);
		client.close(uri);
		await closed;
	});

	it('of folders that are added and taken away come and go', async () => {
		client = await startClient({
			files: { 'one/seeds/a.txt': signed, 'two/seeds/b.txt': fewer },
			folders: ['memory://folder/one'],
			capabilities: fullCapabilities,
		});
		await client.ready();
		const two = { uri: 'memory://folder/two', name: 'two' };
		const both = status(client, ({ documents }) => documents === 2);
		client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [two], removed: [] } });
		await both;
		const one = status(client, ({ documents }) => documents === 1);
		client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [two] } });
		await one;
	});

	it('of a folder inside another belong to the inner one', async () => {
		client = await startClient({
			files: { 'seeds/a.txt': signed, 'inner/seeds/b.txt': fewer },
			folders: ['memory://folder/', 'memory://folder/inner'],
		});
		const { documents, byRule } = await client.ready();
		assert.equal(documents, 2);
		assert.deepEqual(byRule, {});
	});

	it('outside the included folders get nothing until they are asked for, and then by themselves', async () => {
		client = await startClient({ files: { ...files, 'notes.txt': `${signed}\n${fewer}` } });
		const uri = client.folder.uri('notes.txt');
		client.open(uri, `${signed}\n${fewer}`);
		assert.deepEqual(await client.diagnostics(uri), []);
		assert.deepEqual(await client.request<Answer>(methods.checkFile, { uri }), { message: null });
		const found = await client.diagnostics(uri);
		assert.deepEqual(
			found.map(({ range }) => range),
			[rangeOf(signed, marks.signed), rangeOf(`\n\n${fewer}`, marks.fewer, 2)],
		);
		assert.ok(
			found.every(({ relatedInformation }) => relatedInformation?.every(({ location }) => location.uri === uri)),
		);
		client.close(uri);
		assert.deepEqual(await client.diagnostics(uri), []);
	});

	it('that were never saved can be checked too', async () => {
		client = await startClient({ files });
		const uri = 'untitled:Untitled-1';
		client.open(uri, `${signed}\n${fewer}`);
		assert.deepEqual(await client.request<Answer>(methods.checkFile, { uri }), { message: null });
		assert.equal((await client.diagnostics(uri)).length, 2);
	});

	it('that are closed while they are looked at are not checked', async () => {
		const held = 'notes/corroborate.yaml';
		client = await startClient({ files: { ...files, 'notes/x.txt': signed }, held });
		const uri = client.folder.uri('notes/x.txt');
		client.open(uri, `${signed}\n${fewer}`);
		const answer = client.request<Answer>(methods.checkFile, { uri });
		await client.folder.held.asked;
		client.close(uri);
		client.folder.held.release();
		assert.deepEqual(await answer, { message: 'Open the document first.' });
		assert.deepEqual(await client.diagnostics(uri), []);
		assert.equal((await client.ready()).documents, 2);
	});

	it('of which nothing is found say so when they were asked for', async () => {
		client = await startClient({ files });
		const uri = 'untitled:Untitled-1';
		client.open(uri, 'The forum opens its doors.\n');
		const message = 'Nothing was found in this document.';
		assert.deepEqual(await client.request<Answer>(methods.checkFile, { uri }), { message });
	});

	it('are chosen by the nearest corroborate.yaml that says so, else by settings', async () => {
		const configuration = 'include: ["*.txt"]\n';
		client = await startClient({
			files: { ...files, 'desk/corroborate.yaml': configuration, 'plain/corroborate.yaml': 'rules: {}\n' },
		});
		const chooser = async (path: string) =>
			(await client.request<ChooserAnswer>(methods.chooser, { folder: client.folder.uri(path) })).file;
		assert.equal(await chooser('desk/notes'), client.folder.uri('desk/corroborate.yaml'));
		assert.equal(await chooser('plain'), null);
		assert.equal(await chooser('seeds'), null);
	});

	it('that are checked already need not be checked again', async () => {
		client = await startClient({ files });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		assert.deepEqual(await client.request<Answer>(methods.checkFile, { uri }), {
			message: 'This document is checked already.',
		});
	});

	it('on a disk are read from there, whatever their names are made of', async () => {
		const folder = await mkdtemp(path.join(os.tmpdir(), 'corroborate files '));
		try {
			const seeds = path.join(folder, 'seeds');
			await mkdir(seeds);
			await writeFile(path.join(seeds, 'a é#%20.txt'), signed);
			await writeFile(path.join(seeds, 'b.txt'), fewer);
			client = await startClient({ folders: [pathToFileURL(folder).href] });
			const uri = pathToFileURL(path.join(seeds, 'a é#%20.txt')).href;
			client.open(uri, signed);
			const [found] = await client.diagnostics(uri);
			assert.equal(found?.relatedInformation?.[0]?.location.uri, pathToFileURL(path.join(seeds, 'b.txt')).href);
			assert.equal(await readFile(path.join(seeds, 'b.txt'), 'utf8'), fewer);
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	it('are read with progress when there are many', async () => {
		const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`seeds/${i}.txt`, quiet]));
		client = await startClient({ files: many, capabilities: fullCapabilities });
		const { token } = await client.next<{ token: string }>('window/workDoneProgress/create');
		const seen: string[] = [];
		const done = new Promise<void>((resolve) => {
			client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
				seen.push(kind);
				if (kind === 'end') resolve();
			});
		});
		await done;
		assert.equal(seen[0], 'begin');
		assert.equal(seen.at(-1), 'end');
	});
});
