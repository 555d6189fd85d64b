import { commands, window, type Disposable } from 'vscode';
import { isSameDocument } from './places.ts';
import type { Server } from './server.ts';

/**
 * Tells menus and the palette whether the active document is checked (`corroborate.checked`), which only the server knows: what
 * is checked depends on its folder, on settings and ignore files, not on its language.
 */
export function followActiveDocument(server: Server): Disposable {
	const tell = () => {
		const uri = window.activeTextEditor?.document.uri.toString();
		const checked = server.status()?.checked ?? [];
		const isChecked = uri !== undefined && checked.some((one) => isSameDocument(one, uri));
		void commands.executeCommand('setContext', 'corroborate.checked', isChecked);
	};
	const listeners = [window.onDidChangeActiveTextEditor(tell), server.onDidChangeStatus(tell), server.onDidFail(tell)];
	return {
		dispose() {
			for (const listener of listeners) listener.dispose();
		},
	};
}
