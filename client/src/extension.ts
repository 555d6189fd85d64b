import { Uri, window, type ExtensionContext } from 'vscode';
import { followActiveDocument } from './activeDocument.ts';
import { registerCommands } from './commands.ts';
import { createCrossReferencesView } from './crossReferences/view.ts';
import { createLanguageStatus } from './languageStatus.ts';
import { createServer, type CreateClient } from './server.ts';
import { createSourcesView } from './sources/view.ts';
import { startWhenNeeded } from './starting.ts';
import { createStatusBar } from './statusBar.ts';

/**
 * Sets up everything the two hosts share. Returns before the server runs: nothing here waits for it, so that the window
 * is not held up; views and commands wait for the server when they need it.
 */
export function activateWith(context: ExtensionContext, createClient: CreateClient): void {
	const log = window.createOutputChannel('Corroborate', { log: true });
	const server = createServer(log, Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(), createClient);
	const crossReferences = createCrossReferencesView(server, log);
	const sources = createSourcesView(server, log);
	context.subscriptions.push(
		log,
		server,
		crossReferences,
		sources,
		createStatusBar(server),
		followActiveDocument(server),
		createLanguageStatus(server),
		registerCommands({ server, log, crossReferences, sources }),
		startWhenNeeded(server, log),
	);
}
