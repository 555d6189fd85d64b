import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver';
import { documentExtensions } from '../engine/configurationSchema.ts';
import { commands } from './protocol/methods.ts';

/** What the client can do, as far as it matters here. */
export interface ClientFeatures {
	readonly configuration: boolean;
	readonly workspaceFolders: boolean;
	readonly watchesFiles: boolean;
	readonly workDoneProgress: boolean;
	readonly diagnosticRefresh: boolean;
	readonly foldingRefresh: boolean;
	readonly resolvesEdits: boolean;
	readonly documentChanges: boolean;
	readonly changeAnnotations: boolean;
	/** Its edits can create files. */
	readonly createsFiles: boolean;
	readonly markdownHover: boolean;
	readonly appliesEdits: boolean;
	/** From the initialization options. */
	readonly rulePages: string | null;
	readonly servesFiles: boolean;
	readonly registersCommands: boolean;
	/** Shows diagnostics with their related places above a hover. */
	readonly hoversDiagnostics: boolean;
}

export function featuresOf({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
	const { workspace, textDocument, window }: ClientCapabilities = capabilities;
	const options: unknown = initializationOptions;
	const option = (name: string): unknown =>
		typeof options === 'object' && options !== null
			? Object.entries(options).find(([key]) => key === name)?.[1]
			: undefined;
	const rulePages = option('rulePages');
	return {
		configuration: workspace?.configuration === true,
		workspaceFolders: workspace?.workspaceFolders === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		workDoneProgress: window?.workDoneProgress === true,
		diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
		foldingRefresh: workspace?.foldingRange?.refreshSupport === true,
		resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
		changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
		createsFiles:
			workspace?.workspaceEdit?.documentChanges === true &&
			workspace.workspaceEdit.resourceOperations?.includes('create') === true,
		markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
		appliesEdits: workspace?.applyEdit === true,
		rulePages: typeof rulePages === 'string' ? rulePages.replace(/\/$/, '') : null,
		servesFiles: option('servesFiles') === true,
		registersCommands: option('registersCommands') === true,
		hoversDiagnostics: option('hoversDiagnostics') === true,
	};
}

/**
 * Kind of the action that deletes everything in a document that is boilerplate for certain. It lies outside of
 * `source.fixAll`: who has their linters fix on save did not ask for deletions.
 */
export const deleteBoilerplateKind = `${CodeActionKind.Source}.deleteBoilerplate.corroborate`;

/** What the server offers. */
export function serverCapabilities(features: ClientFeatures): ServerCapabilities {
	// Folders may be renamed too, and carry documents of any name.
	const renames = [
		{ pattern: { glob: `**/*.{${documentExtensions.join(',')}}`, matches: 'file' as const } },
		{ pattern: { glob: '**/*', matches: 'folder' as const } },
	];
	return {
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
		diagnosticProvider: { identifier: 'corroborate', interFileDependencies: true, workspaceDiagnostics: true },
		hoverProvider: true,
		definitionProvider: true,
		referencesProvider: true,
		foldingRangeProvider: true,
		codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, deleteBoilerplateKind], resolveProvider: true },
		...(features.registersCommands
			? {}
			: { executeCommandProvider: { commands: [commands.decide, commands.undo, commands.configure] } }),
		workspace: {
			workspaceFolders: { supported: true, changeNotifications: true },
			fileOperations: { didRename: { filters: renames } },
		},
	};
}
