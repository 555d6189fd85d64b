import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serveFiles } from '../../client/src/fileRequests.ts';
import type { WriteFileAnswer, WriteFileParams } from '../../server/src/lsp/protocol/files.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';

const scheme = 'corroborate-test';
const sidecar = vscode.Uri.from({ scheme, path: '/notes/.corroborate/a.txt.yaml' });
const encode = (text: string) => new TextEncoder().encode(text);

/** A folder in memory, as a virtual workspace is one, in which writing or renaming can fail half way. */
class Memory implements vscode.FileSystemProvider {
	readonly files = new Map<string, Uint8Array>();
	fails: 'writing' | 'renaming' | null = null;
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
	private clock = 0;
	private readonly times = new Map<string, number>();

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}
	stat({ path }: vscode.Uri): vscode.FileStat {
		const bytes = this.files.get(path);
		if (bytes)
			return { type: vscode.FileType.File, ctime: 0, mtime: this.times.get(path) ?? 0, size: bytes.byteLength };
		if (!path.includes('.txt')) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
		throw vscode.FileSystemError.FileNotFound(path);
	}
	readDirectory(): [string, vscode.FileType][] {
		return [];
	}
	createDirectory(): void {}
	readFile({ path }: vscode.Uri): Uint8Array {
		return this.files.get(path) ?? new Uint8Array();
	}
	writeFile({ path }: vscode.Uri, bytes: Uint8Array): void {
		const half = this.fails === 'writing';
		this.files.set(path, half ? bytes.slice(0, bytes.length / 2) : bytes);
		this.times.set(path, ++this.clock);
		if (half) throw vscode.FileSystemError.Unavailable('the disk is full');
	}
	delete({ path }: vscode.Uri): void {
		this.files.delete(path);
	}
	rename(from: vscode.Uri, to: vscode.Uri): void {
		if (this.fails === 'renaming') throw vscode.FileSystemError.NoPermissions('somebody holds the file');
		this.files.set(to.path, this.files.get(from.path) ?? new Uint8Array());
		this.times.set(to.path, ++this.clock);
		this.files.delete(from.path);
	}
}

describe('writing a file for the server', () => {
	const memory = new Memory();
	const handlers = new Map<string, (params: WriteFileParams) => Promise<WriteFileAnswer>>();
	let provider: vscode.Disposable;
	before(() => {
		provider = vscode.workspace.registerFileSystemProvider(scheme, memory);
		serveFiles({
			onRequest: (method: string, handler: (params: WriteFileParams) => Promise<WriteFileAnswer>) =>
				handlers.set(method, handler),
		} as unknown as BaseLanguageClient);
	});
	after(() => provider.dispose());
	beforeEach(() => {
		memory.files.clear();
		memory.fails = null;
	});

	const write = async (text: string | null, version: string | null): Promise<WriteFileAnswer> => {
		const handler = handlers.get(methods.clientWriteFile);
		assert.ok(handler);
		return handler({ uri: sidecar.toString(), text, version });
	};
	const held = () =>
		Object.fromEntries([...memory.files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

	it('makes it, replaces what was read, and leaves nothing beside it', async () => {
		const made = await write('version: 1\n', null);
		assert.deepEqual(held(), { [sidecar.path]: 'version: 1\n' });
		assert.ok(made.type === 'written' && made.version !== null);
		assert.equal((await write('version: 1\n# more\n', made.version)).type, 'written');
		assert.deepEqual(held(), { [sidecar.path]: 'version: 1\n# more\n' });
	});

	it('changes nothing where somebody wrote meanwhile, or made the file', async () => {
		const { type } = await write('ours', null);
		assert.equal(type, 'written');
		memory.writeFile(sidecar, encode('theirs'));
		assert.deepEqual(await write('ours again', '1:4'), { type: 'changed' });
		assert.deepEqual(await write('ours again', null), { type: 'changed' });
		assert.deepEqual(held(), { [sidecar.path]: 'theirs' });
	});

	for (const step of ['writing', 'renaming'] as const)
		it(`keeps the file as it was, and no half of another, when ${step} fails`, async () => {
			const before = await write('before', null);
			assert.ok(before.type === 'written');
			memory.fails = step;
			assert.equal((await write('a longer text', before.version)).type, 'refused');
			assert.deepEqual(held(), { [sidecar.path]: 'before' });
		});
});
