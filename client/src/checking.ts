import { commands, ConfigurationTarget, FileType, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { CheckFileParams, ChooserParams } from '../../server/src/lsp/protocol/settings.ts';
import { documentGlob } from './documents.ts';
import { cursorPlace, folderName } from './places.ts';
import type { Remarks } from './answering.ts';
import type { Server } from './server.ts';

/** Checks the active document although it is in no checked folder, until it is closed. */
export function checkFile(server: Server) {
	return async (): Promise<void> => {
		const place = cursorPlace();
		if (!place) return;
		const params: CheckFileParams = { uri: place.uri };
		const { message } = await server.request(methods.checkFile, params);
		if (message !== null) void window.showInformationMessage(`Corroborate: ${message}`);
	};
}

/** Adds a folder (the argument, else one that the person chooses) to what is checked, in the workspace's settings. */
export function checkFolder(server: Server, { remarkOn }: Remarks) {
	return async (chosen?: Uri): Promise<void> => {
		const folder = chosen ?? (await chooseFolder());
		if (!folder) return;
		const root = workspace.getWorkspaceFolder(folder);
		if (!root) {
			void window.showWarningMessage('Corroborate: Only a folder of the open workspace can be checked.');
			return;
		}
		const params: ChooserParams = { folder: folder.toString() };
		const { file } = await server.request(methods.chooser, params);
		if (file !== null) return tellChooser(Uri.parse(file));
		const include = includeOf(root);
		const pattern = patternFor(root.uri, folder);
		if (include.patterns.includes(pattern)) {
			remarkOn('That folder is checked already.');
			return;
		}
		await include.write([...include.patterns, pattern]);
		const undo = 'Undo';
		const message = `Corroborate: “${folderName(folder)}” is checked from now on (workspace settings).`;
		// the command is done: the message may stay for as long as the person likes
		void window.showInformationMessage(message, undo).then((answer) => {
			if (answer === undo) return include.write(include.own);
			return undefined;
		});
	};
}

/** Takes a folder out of what is checked, of those that the workspace's settings name. */
export async function stopCheckingFolder(): Promise<void> {
	const entries = (workspace.workspaceFolders ?? []).flatMap((root) => {
		const include = includeOf(root);
		const own = (include.own ?? []).filter((pattern) => !include.defaults.includes(pattern));
		return own.map((pattern) => ({ label: pattern, description: root.name, pattern, include }));
	});
	if (entries.length === 0) {
		const open = 'Open Settings';
		const message =
			'Corroborate: No folder was added in this workspace. “Include” in the settings says what is checked besides.';
		void window.showInformationMessage(message, open).then((answer) => {
			if (answer === open) return commands.executeCommand('workbench.action.openSettings', 'corroborate.include');
			return undefined;
		});
		return;
	}
	const chosen = await window.showQuickPick(entries, {
		title: 'Stop Checking a Folder',
		placeHolder: 'Which documents should not be checked any more?',
	});
	if (!chosen) return;
	const { include, pattern } = chosen;
	const left = include.patterns.filter((one) => one !== pattern);
	const isDefault = left.length === include.defaults.length && left.every((one) => include.defaults.includes(one));
	await include.write(isDefault ? undefined : left);
}

/** What `corroborate.include` says for a workspace folder, and in its workspace's settings alone. */
function includeOf({ uri }: WorkspaceFolder) {
	const configuration = workspace.getConfiguration('corroborate', uri);
	const known = configuration.inspect<readonly string[]>('include');
	const severalRoots = (workspace.workspaceFolders?.length ?? 0) > 1;
	const target = severalRoots ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
	return {
		patterns: configuration.get<readonly string[]>('include', []),
		own: severalRoots ? known?.workspaceFolderValue : known?.workspaceValue,
		defaults: known?.defaultValue ?? [],
		write: (patterns: readonly string[] | undefined) => configuration.update('include', patterns, target),
	};
}

function tellChooser(file: Uri): void {
	const open = 'Open';
	const message = 'Corroborate: corroborate.yaml says which documents are checked here.';
	void window.showInformationMessage(message, open).then((answer) => {
		if (answer === open) return window.showTextDocument(file);
		return undefined;
	});
}

/** The glob of all documents in a folder, relative to its workspace folder. */
function patternFor(root: Uri, folder: Uri): string {
	const path = folder.path.slice(root.path.length).replace(/^\/+|\/+$/g, '');
	const literal = path.replace(/[*?[\]{}()!\\]/g, '\\$&');
	return `${literal === '' ? '' : `${literal}/`}${documentGlob}`;
}

async function chooseFolder(): Promise<Uri | undefined> {
	const document = window.activeTextEditor?.document.uri;
	const defaultUri = document && workspace.getWorkspaceFolder(document) ? Uri.joinPath(document, '..') : undefined;
	const picked = await window.showOpenDialog({
		title: 'Check a Folder',
		openLabel: 'Check',
		canSelectFolders: true,
		canSelectFiles: false,
		...(defaultUri ? { defaultUri } : {}),
	});
	const [folder] = picked ?? [];
	return folder && (await workspace.fs.stat(folder)).type & FileType.Directory ? folder : undefined;
}
