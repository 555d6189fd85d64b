import { commands, Uri, window } from 'vscode';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Answer, ConfigureAnswer, ConfigureParams } from '../../server/src/lsp/protocol/settings.ts';
import { show } from './decisions.ts';
import type { Server } from './server.ts';

/** Sets a rule for a document or a folder in `corroborate.yaml`, and says so with a way back. */
export function configureRule(server: Server) {
	return async (params: ConfigureParams): Promise<void> => {
		const { message, file, written } = await server.request<ConfigureAnswer>(methods.configure, params);
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
			if (chosen === undo && written)
				show((await server.request<Answer>(methods.restoreConfiguration, written)).message);
		});
	};
}

function done({ uri, rule, setting, scope }: ConfigureParams): string {
	const where = scope === 'folder' ? 'this folder' : (Uri.parse(uri).path.split('/').pop() ?? 'this document');
	return `${rule} is ${setting} for ${where} (corroborate.yaml).`;
}
