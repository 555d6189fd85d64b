import { commands, window, workspace, type Uri } from 'vscode';
import type { UndoParams } from '../../server/src/lsp/protocol/decisions.ts';
import type { ChooseCommand, FixAllParams, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { askForAddress } from './address.ts';
import { apply, type ApplyContext } from './applying.ts';
import { cursorPlace, folderName } from './places.ts';

/** Asks what an offer needs to know, and applies its edits. `decided`: told of decisions that were written by them. */
export function applyOffer(context: ApplyContext, decided: (decisions: readonly UndoParams[]) => Promise<void>) {
	return async ({ title, offer, ask }: OfferCommand): Promise<void> => {
		const answer = await askFor(ask, title);
		if (answer === undefined) return;
		const made = await context.server.request(methods.applyOffer, { ...offer, answer });
		if ((await apply(context, made)) && made.decisions) await decided(made.decisions);
	};
}

/** Asks which of several fixes is meant, and runs it; nothing happens when the person leaves the question. */
export async function choose({ title, choices }: ChooseCommand): Promise<void> {
	const items = choices.map((choice) => ({ label: choice.title, choice }));
	const chosen = await window.showQuickPick(items, { title: title.replace(/…$/u, ''), placeHolder: 'Which?' });
	if (chosen) await commands.executeCommand(chosen.choice.command, ...(chosen.choice.arguments ?? []));
}

/** Applies every certain fix in the active document. */
export function fixDocument(context: ApplyContext) {
	return async (): Promise<void> => {
		const place = cursorPlace();
		if (!place) return;
		const params: FixAllParams = { uri: place.uri, rule: null };
		await apply(context, await context.server.request(methods.fixAll, params));
	};
}

/** Applies every certain fix below a folder: the argument, else the workspace folder of the active document, or one chosen. */
export function fixFolder(context: ApplyContext) {
	return async (chosen?: Uri): Promise<void> => {
		const folder = chosen ?? (await workspaceFolder());
		if (!folder) return;
		const params: FixAllParams = { uri: folder.toString(), rule: null };
		await apply(context, await context.server.request(methods.fixAll, params), folderName(folder));
	};
}

/** The folder of the active document, else the only one, else one that the person chooses. */
async function workspaceFolder(): Promise<Uri | undefined> {
	const document = window.activeTextEditor?.document.uri;
	const own = document && workspace.getWorkspaceFolder(document);
	const [only, second] = workspace.workspaceFolders ?? [];
	const folder = own ?? (second ? await window.showWorkspaceFolderPick({ placeHolder: 'In which folder?' }) : only);
	return folder?.uri;
}

/** The answer; null where nothing is asked, undefined when the person leaves the question. */
async function askFor(ask: OfferCommand['ask'], title: string): Promise<string | null | undefined> {
	switch (ask) {
		case null:
			return null;
		case 'url':
			return askForAddress(title);
	}
}
