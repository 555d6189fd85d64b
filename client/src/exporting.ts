import { Uri, window, workspace } from 'vscode';
import type { ExportDecisionsParams } from '../../server/src/lsp/protocol/decisions.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { folderName } from './places.ts';
import type { Server } from './server.ts';
import { count } from './wording.ts';

/**
 * Writes the decisions of a folder to a file, as W3C Web Annotations.
 * @param file where to; asked for where it is absent. Without a file nothing is written.
 */
export function exportDecisions(server: Server) {
	return async (file?: Uri): Promise<void> => {
		const folder = await chooseFolder(server);
		if (folder === undefined) return;
		const target = file ?? (await askForFile(Uri.parse(folder)));
		if (!target) return;
		const params: ExportDecisionsParams = { folder, file: target.toString() };
		const exported = await server.request(methods.exportDecisions, params);
		await workspace.fs.writeFile(target, new TextEncoder().encode(exported.text));
		const open = 'Open';
		const message = `Corroborate: ${count(exported.count, 'decision')} exported.`;
		void window.showInformationMessage(message, open).then((chosen) => {
			if (chosen === open) return window.showTextDocument(target);
			return undefined;
		});
	};
}

/** URI of the folder whose decisions are meant; undefined where there are none, or the person leaves the question. */
async function chooseFolder(server: Server): Promise<string | undefined> {
	const folders = await server.request(methods.sources, {});
	const decided = folders.filter(({ decisions }) => decisions.length > 0);
	const [only, second] = decided;
	if (!only) void window.showInformationMessage('Corroborate: Nothing was decided about these documents yet.');
	if (!only || !second) return only?.folder;
	const chosen = await window.showQuickPick(
		decided.map(({ folder, decisions, moreDecisions }) => ({
			label: folderName(Uri.parse(folder)),
			description: count(decisions.length + moreDecisions, 'decision'),
			folder,
		})),
		{ title: 'Export Decisions', placeHolder: 'Of which folder?' },
	);
	return chosen?.folder;
}

function askForFile(folder: Uri): Thenable<Uri | undefined> {
	return window.showSaveDialog({
		title: 'Export Decisions',
		defaultUri: Uri.joinPath(folder, 'decisions.jsonld'),
		filters: { 'Web Annotations (JSON-LD)': ['jsonld', 'json'] },
	});
}
