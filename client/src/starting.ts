import { Disposable, workspace, type Uri, type LogOutputChannel } from 'vscode';
import type { Server } from './server.ts';

/** Folders that are checked when nobody says otherwise. */
const sourceFolders: readonly string[] = ['seeds', 'sources'];

/** One file that speaks for checking the workspace. */
const signs = '{**/corroborate.yaml,**/{seeds,sources}/**/*.{txt,text,md,markdown,html,htm}}';

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
		if (folders.some(isInSourceFolder) || folders.some(hasOwnChoice)) return server.start();
		const found = await workspace.findFiles(signs, '**/node_modules/**', 1);
		if (found.length > 0) server.start();
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
