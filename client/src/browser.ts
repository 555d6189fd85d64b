import { Uri, type ExtensionContext } from 'vscode';
import { activateWith } from './extension.ts';

/** The one global of the browser that is used, so that no type library of the browser reaches code that runs in Node. */
declare const Worker: new (url: string, options: { readonly name: string }) => { terminate(): void };

/** Called by VS Code, in its Web Worker extension host, when the extension is first needed. */
export function activate(context: ExtensionContext): void {
	/** Ends the worker of the last start, also one that hangs and does not end by itself. */
	let end = () => {};
	context.subscriptions.push({ dispose: () => end() });
	activateWith(context, async (options) => {
		const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
			await import('vscode-languageclient/browser');
		const url = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
		// A worker for every start: one whose server was shut down does not answer again.
		const start = async () => {
			end();
			const worker = new Worker(url, { name: 'Corroborate' });
			end = () => worker.terminate();
			// Not the worker itself: VS Code gives its extensions workers of another class, which the client would not know.
			return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
		};
		return new LanguageClient('corroborate', 'Corroborate', start, options);
	});
}
