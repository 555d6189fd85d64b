import { commands, Uri, window } from 'vscode';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { ConfigureCommand, ConfigureParams } from '../../server/src/lsp/protocol/settings.ts';
import { show } from './answering.ts';
import type { Server } from './server.ts';

/** Sets a rule for a document or a folder in `corroborate.yaml`, and says so with a way back. */
export function configureRule(server: Server) {
	return async (command: ConfigureCommand): Promise<void> => {
		const scope = command.scope ?? (await askForScope(command));
		if (scope === undefined) return;
		const params: ConfigureParams = { ...command, scope };
		const { message, file, written } = await server.request(methods.configure, params);
		if (file === null) return show(message);
		const undo = 'Undo';
		const open = 'Open';
		const told = window.showInformationMessage(
			`Corroborate: ${message ?? done(params)}`,
			...(written ? [undo, open] : [open]),
		);
		// the command is done: the message may stay for as long as the person likes
		void told.then(async (chosen) => {
			if (chosen === open) await commands.executeCommand('vscode.open', Uri.parse(file));
			if (chosen === undo && written) show((await server.request(methods.restoreConfiguration, written)).message);
		});
	};
}

/** Where a rule is to be turned off; undefined when the person leaves the question. */
async function askForScope({ uri, rule }: ConfigureCommand): Promise<ConfigureParams['scope'] | undefined> {
	const places = [
		{ label: `For ${documentName(uri)} only`, scope: 'document' },
		{ label: 'For this folder', scope: 'folder' },
	] as const;
	const chosen = await window.showQuickPick(places, {
		title: `Turn off ${rule}`,
		placeHolder: 'Where? corroborate.yaml will say so',
	});
	return chosen?.scope;
}

function documentName(uri: string): string {
	return Uri.parse(uri).path.split('/').pop() ?? 'this document';
}

function done({ uri, rule, setting, scope }: ConfigureParams): string {
	const where = scope === 'folder' ? 'this folder' : documentName(uri);
	return `${rule} is ${setting} for ${where} (corroborate.yaml).`;
}
