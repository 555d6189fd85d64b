import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
	ListedFile,
	ListFilesAnswer,
	ListFilesParams,
	ReadFileAnswer,
	ReadFileParams,
	StatFileAnswer,
	StatFileParams,
	WriteFileAnswer,
	WriteFileParams,
} from '../../server/src/lsp/protocol/files.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { toBase64 } from './base64.ts';

/** Answers what the server asks of the editor's file system, which also reaches web, remote and virtual folders. */
export function serveFiles(client: BaseLanguageClient): void {
	client.onRequest<ListFilesAnswer, void>(methods.clientListFiles, listFiles);
	client.onRequest<StatFileAnswer, void>(methods.clientStatFile, statFile);
	client.onRequest<ReadFileAnswer, void>(methods.clientReadFile, readFile);
	client.onRequest<WriteFileAnswer, void>(methods.clientWriteFile, writeFile);
}

/** @throws FileSystemError when there is a folder but it cannot be listed. */
async function listFiles({ uri }: ListFilesParams): Promise<ListFilesAnswer> {
	const entries = await entriesOf(Uri.parse(uri));
	if (!entries) return null;
	return entries.flatMap(([name, type]): ListedFile[] => {
		// A link has a second bit for what it leads to.
		const link = (type & FileType.SymbolicLink) !== 0;
		if (type & FileType.File) return [{ name, type: 'file', link }];
		if (type & FileType.Directory) return [{ name, type: 'folder', link }];
		return [];
	});
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][] | null> {
	try {
		return await workspace.fs.readDirectory(folder);
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

/** @throws FileSystemError when there is something but it cannot be looked at. */
async function statFile({ uri }: StatFileParams): Promise<StatFileAnswer> {
	try {
		const { type, size } = await workspace.fs.stat(Uri.parse(uri));
		if (type & FileType.File) return { type: 'file', size };
		return { type: type & FileType.Directory ? 'folder' : 'other', size };
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

async function readFile({ uri, limit }: ReadFileParams): Promise<ReadFileAnswer> {
	const file = Uri.parse(uri);
	try {
		const { size, mtime } = await workspace.fs.stat(file);
		if (size > limit) return { type: 'tooLarge', size };
		const bytes = await workspace.fs.readFile(file);
		if (bytes.byteLength > limit) return { type: 'tooLarge', size: bytes.byteLength };
		return { type: 'content', base64: toBase64(bytes), version: versionOf({ size, mtime }) };
	} catch (error) {
		return isNotFound(error) ? { type: 'notFound' } : { type: 'unreadable', message: messageOf(error) };
	}
}

async function writeFile({ uri, text, version }: WriteFileParams): Promise<WriteFileAnswer> {
	const file = Uri.parse(uri);
	try {
		if ((await currentVersion(file)) !== version) return { type: 'changed' };
		if (text === null) {
			if (version !== null) await workspace.fs.delete(file);
			return { type: 'written', version: null };
		}
		await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
		await replaceFile(
			file,
			new TextEncoder().encode(text),
			version === null ? null : await workspace.fs.readFile(file),
		);
		return { type: 'written', version: await currentVersion(file) };
	} catch (error) {
		return { type: 'refused', message: messageOf(error) };
	}
}

/**
 * Writes beside the file, under a name that nobody else uses, and moves the result over it, so that nobody ever reads half a
 * file. Whatever fails, nothing stays behind, and `before`, what the file held, is there again.
 */
async function replaceFile(file: Uri, bytes: Uint8Array, before: Uint8Array | null): Promise<void> {
	const cut = file.path.lastIndexOf('/') + 1;
	const name = `.${file.path.slice(cut)}.${Math.random().toString(36).slice(2)}.tmp`;
	const unfinished = file.with({ path: file.path.slice(0, cut) + name });
	try {
		await workspace.fs.writeFile(unfinished, bytes);
		await workspace.fs.rename(unfinished, file, { overwrite: true });
	} catch (error) {
		// VS Code deletes what is moved over before it moves
		if (before !== null && (await currentVersion(file)) === null) await workspace.fs.writeFile(file, before);
		// it may not even have been made; what is told is why it could not be kept
		await workspace.fs.delete(unfinished).then(undefined, () => undefined);
		throw error;
	}
}

async function currentVersion(file: Uri): Promise<string | null> {
	try {
		return versionOf(await workspace.fs.stat(file));
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

function versionOf({ mtime, size }: { readonly mtime: number; readonly size: number }): string {
	return `${mtime}:${size}`;
}

function isNotFound(error: unknown): boolean {
	return error instanceof FileSystemError && error.code === 'FileNotFound';
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
