import { Uri, type ExtensionContext } from 'vscode';
import { activateWith } from './extension.ts';

/** Called by VS Code, in its Node extension host, when the extension is first needed. */
export function activate(context: ExtensionContext): void {
	activateWith(context, async (options) => {
		const { createNodeClient } = await import('./languageClient.ts');
		return createNodeClient(Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath, options);
	});
}
