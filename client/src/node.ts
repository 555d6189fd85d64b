import { Uri, type ExtensionContext } from 'vscode';
import { activateWith } from './extension.ts';

/** Called by VS Code, in its Node extension host, when the extension is first needed. */
export function activate(context: ExtensionContext): void {
	activateWith(context, async (options) => {
		// The language client is the larger half of the bundle: it is evaluated once the commands and views stand.
		const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
		const server = {
			module: Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath,
			transport: TransportKind.ipc,
		};
		const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
		return new LanguageClient('corroborate', 'Corroborate', { run: server, debug }, options);
	});
}
