import { Disposable, FileType, Uri, workspace, type LogOutputChannel } from 'vscode';
import { configurationName, isDocumentName, sourceFolders, sourceGlob } from './documents.ts';
import type { Server } from './server.ts';

/** One file that speaks for checking the workspace. Asked one by one: VS Code's search finds nothing by braces in braces. */
const signs: readonly string[] = [`**/${configurationName}`, sourceGlob];

/**
 * Starts the server when the workspace has something to check, at once or later; most have not, and then no process runs.
 * Commands and views start it by their first request.
 */
export function startWhenNeeded(server: Server, log: LogOutputChannel): Disposable {
	const listeners = [
		workspace.onDidChangeWorkspaceFolders(({ added }) => void startFor(added.map(({ uri }) => uri))),
		workspace.onDidChangeConfiguration((change) => {
			if (change.affectsConfiguration('corroborate.include')) server.start();
		}),
		workspace.onDidOpenTextDocument(({ uri }) => {
			if (isInSourceFolder(uri)) server.start();
		}),
	];

	async function startFor(folders: readonly Uri[]): Promise<void> {
		// a document that was opened before this extension was started is opened no more
		const open = workspace.textDocuments.map(({ uri }) => uri);
		if ([...folders, ...open].some(isInSourceFolder) || folders.some(hasOwnChoice)) return server.start();
		if ((await Promise.all(folders.map(hasSignOnTop))).includes(true)) return server.start();
		const found = await Promise.all(signs.map((sign) => workspace.findFiles(sign, '**/node_modules/**', 1)));
		if (found.flat().length > 0) server.start();
	}

	const folders = workspace.workspaceFolders ?? [];
	startFor(folders.map(({ uri }) => uri)).catch((error: unknown) =>
		log.warn('The workspace was not searched.', String(error)),
	);
	return Disposable.from(...listeners);
}

/** True for a folder named so itself, and for all that is in one below the workspace folder. */
function isInSourceFolder(uri: Uri): boolean {
	const folder = workspace.getWorkspaceFolder(uri);
	if (!folder) return false;
	const below = uri.path.slice(folder.uri.path.length).split('/');
	return [...folder.uri.path.split('/').slice(-1), ...below].some((name) => sourceFolders.includes(name));
}

/** True when the person says which documents are checked. */
function hasOwnChoice(uri: Uri): boolean {
	const include = workspace.getConfiguration('corroborate', uri).inspect('include');
	return include?.workspaceValue !== undefined || include?.workspaceFolderValue !== undefined;
}

/** A sign on top of a folder, which needs no search: one that runs while the window opens may come back with nothing. */
async function hasSignOnTop(folder: Uri): Promise<boolean> {
	const listed = await Promise.all([
		entriesOf(folder),
		...sourceFolders.map((name) => entriesOf(Uri.joinPath(folder, name))),
	]);
	const [own, ...below] = listed;
	const isDocument = ([name, type]: readonly [string, FileType]) =>
		(type & FileType.File) !== 0 && isDocumentName(name);
	return own.some(([name]) => name === configurationName) || below.flat().some(isDocument);
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
	try {
		return await workspace.fs.readDirectory(folder);
	} catch {
		return []; // there is none, or nobody may read it: then nothing in it can be checked
	}
}
