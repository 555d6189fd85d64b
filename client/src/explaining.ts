import { ViewColumn, window, workspace } from 'vscode';
import { methods, type ExplainParams, type Explanation } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

/** Shows why the mention at the cursor was compared, or why nothing is said of it, in a text beside the editor. */
export function explain(server: Server, question: ExplainParams['question']): () => Promise<void> {
	return async () => {
		const editor = window.activeTextEditor;
		if (!editor) return;
		const { document, selection } = editor;
		const { line, character } = selection.active;
		const params: ExplainParams = { uri: document.uri.toString(), position: { line, character }, question };
		const told = await server.request<Explanation | null>(methods.explain, params);
		const content = told?.text ?? 'This document is not checked.';
		const shown = await workspace.openTextDocument({ content, language: 'plaintext' });
		await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
	};
}
