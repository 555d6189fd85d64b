import { ConfigurationTarget, FileType, Uri, window, workspace } from 'vscode';
import { methods, type Answer, type CheckFileParams } from '../../server/src/lsp/protocol.ts';
import { cursorPlace } from './places.ts';
import type { Server } from './server.ts';

/** Checks the active document although it is in no checked folder, until it is closed. */
export function checkFile(server: Server) {
	return async (): Promise<void> => {
		const place = cursorPlace();
		if (!place) return;
		const params: CheckFileParams = { uri: place.uri };
		const { message } = await server.request<Answer>(methods.checkFile, params);
		if (message !== null) void window.showInformationMessage(`Corroborate: ${message}`);
	};
}

/** Adds a folder (the argument, else one that the person chooses) to what is checked, in the workspace's settings. */
export async function checkFolder(chosen?: Uri): Promise<void> {
	const folder = chosen ?? (await chooseFolder());
	if (!folder) return;
	const root = workspace.getWorkspaceFolder(folder);
	if (!root) {
		void window.showWarningMessage('Corroborate: Only a folder of the open workspace can be checked.');
		return;
	}
	const configuration = workspace.getConfiguration('corroborate', root.uri);
	const include = configuration.get<readonly string[]>('include', []);
	const pattern = patternFor(root.uri, folder);
	if (include.includes(pattern)) {
		window.setStatusBarMessage('That folder is checked already.', 4000);
		return;
	}
	const severalRoots = (workspace.workspaceFolders?.length ?? 0) > 1;
	const target = severalRoots ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
	await configuration.update('include', [...include, pattern], target);
}

/** The glob of all documents in a folder, relative to its workspace folder. */
function patternFor(root: Uri, folder: Uri): string {
	const path = folder.path.slice(root.path.length).replace(/^\/+|\/+$/g, '');
	const literal = path.replace(/[*?[\]{}()!\\]/g, '\\$&');
	return `${literal === '' ? '' : `${literal}/`}**/*.{txt,text,md,markdown,html,htm}`;
}

async function chooseFolder(): Promise<Uri | undefined> {
	const document = window.activeTextEditor?.document.uri;
	const defaultUri = document && workspace.getWorkspaceFolder(document) ? Uri.joinPath(document, '..') : undefined;
	const picked = await window.showOpenDialog({
		title: 'Check This Folder',
		openLabel: 'Check',
		canSelectFolders: true,
		canSelectFiles: false,
		...(defaultUri ? { defaultUri } : {}),
	});
	const [folder] = picked ?? [];
	return folder && (await workspace.fs.stat(folder)).type & FileType.Directory ? folder : undefined;
}
