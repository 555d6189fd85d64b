import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol/methods.ts';
import { configurationName, documentGlob } from './documents.ts';

/**
 * Documents that may be checked; which of them are is the server's decision (`corroborate.include`). No scheme is named:
 * the same files have others in a browser and on a remote machine.
 */
const documentSelector = [
	{ language: 'plaintext' },
	{ language: 'markdown' },
	{ language: 'html' },
	{ pattern: documentGlob },
	{ pattern: `**/${configurationName}` },
];

/** `RevealOutputChannelOn.Never`: the value itself would load the language client at once. */
const never: RevealOutputChannelOn.Never = 4;

/** `rulePages` is the address of the folder that holds a page for each rule. */
export function clientOptions(log: LogOutputChannel, rulePages: string): LanguageClientOptions {
	const initializationOptions: InitializationOptions = {
		servesFiles: true,
		registersCommands: true,
		hoversDiagnostics: true,
		rulePages,
	};
	return {
		documentSelector,
		initializationOptions,
		outputChannel: log,
		// A request that fails is written to the log; only a server that cannot run interrupts the person.
		revealOutputChannelOn: never,
		// Files that no editor shows, tabs not yet loaded among them, come with the folder's diagnostics.
		diagnosticPullOptions: { onChange: true, onSave: false, onTabs: false },
		markdown: { supportThemeIcons: true },
	};
}
