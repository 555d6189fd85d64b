import { commands } from 'vscode';
import type { FoldingRange } from 'vscode-languageclient';
import { cursorPlace } from './places.ts';
import type { Remarks } from './answering.ts';
import type { Server } from './server.ts';

/** Folds every block of boilerplate of the active document; whatever else is folded or open stays so. */
export function foldBoilerplate(server: Server, { remarkOn }: Remarks) {
	return async (): Promise<void> => {
		const place = cursorPlace();
		if (!place) return;
		const params = { textDocument: { uri: place.uri } };
		const client = await server.client();
		const ranges = await client.sendRequest<readonly FoldingRange[] | null>('textDocument/foldingRange', params);
		const selectionLines = (ranges ?? [])
			.filter(({ kind }) => kind === 'boilerplate')
			.map(({ startLine }) => startLine);
		if (selectionLines.length > 0) await commands.executeCommand('editor.fold', { selectionLines });
		else remarkOn('No boilerplate of several lines was found here.');
	};
}
