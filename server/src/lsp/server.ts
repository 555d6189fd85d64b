import { RequestType } from 'vscode-languageserver';
import type { Connection, DiagnosticServerCancellationData, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { createSession } from './createSession.ts';
import type { ServerHost } from './createSession.ts';
import { featuresOf, serverCapabilities } from './features.ts';
import { guarded, guardedNotice } from './guard.ts';
import type { Handler } from './guard.ts';
import { checkFile } from './handlers/checkFile.ts';
import { chooser } from './handlers/chooser.ts';
import { codeActions, resolveCodeAction } from './handlers/codeActions.ts';
import { executeCommand } from './handlers/commands.ts';
import { configure, restoreConfiguration } from './handlers/configure.ts';
import type { ApplyEdit } from './handlers/configure.ts';
import { crossReferences } from './handlers/crossReferences.ts';
import { explain } from './handlers/explain.ts';
import { decide, undo } from './handlers/decide.ts';
import { documentDiagnostics, workspaceDiagnostics } from './handlers/diagnostics.ts';
import { changed, closed, opened } from './handlers/documents.ts';
import { filesRenamed, foldersChanged, watchedFilesChanged } from './handlers/files.ts';
import { exportDecisions } from './handlers/exportDecisions.ts';
import { hover } from './handlers/hover.ts';
import { applyOffer, fixAll } from './handlers/offers.ts';
import { findings, summary, warnings } from './handlers/overview.ts';
import { definition, foldingRanges, references } from './handlers/places.ts';
import { sources, sourceUses } from './handlers/sources.ts';
import { methods } from './protocol/methods.ts';
import type { RequestMethod, Requests } from './protocol/requests.ts';
import type { Session } from './session.ts';
import { watchSettings } from './watching.ts';

/** Serves one client over a connection, until the connection ends. */
export function startServer(connection: Connection, host: ServerHost): void {
	connection.onInitialize((params) => {
		const features = featuresOf(params);
		const session = createSession(connection, host, features);
		session.folders.add(params.workspaceFolders ?? []);
		wire(connection, session);
		connection.onInitialized(() => begin(connection, session));
		connection.onShutdown(() => end(session));
		return { capabilities: serverCapabilities(features), serverInfo: { name: 'Corroborate' } };
	});
	connection.listen();
}

function begin(connection: Connection, session: Session): void {
	if (session.features.workspaceFolders) {
		connection.workspace.onDidChangeWorkspaceFolders((event) => foldersChanged(session, { event }));
	}
	if (session.features.configuration) {
		watchSettings(connection).catch(() => session.log.info('The client does not tell of changed settings.'));
	}
	session.loader.reload(0);
}

function end(session: Session): void {
	session.loader.stop();
	session.library.dispose();
	session.status.stop();
}

/** Every message that the server answers, and what answers it. */
function wire(connection: Connection, session: Session): void {
	const answer = <P, R, E>(name: string, handler: Handler<P, R>) => guarded<P, R, E>(session.log, name, handler);
	const notice = <P>(name: string, handler: (params: P) => void | Promise<void>) =>
		guardedNotice(session.log, name, handler);
	const applyEdit: ApplyEdit = async (uri, edit) =>
		session.features.appliesEdits && (await connection.workspace.applyEdit({ changes: { [uri]: [edit] } })).applied;

	connection.onDidOpenTextDocument(notice('didOpen', (params) => opened(session, params)));
	connection.onDidChangeTextDocument(notice('didChange', (params) => changed(session, params)));
	connection.onDidCloseTextDocument(notice('didClose', (params) => closed(session, params)));
	connection.onDidChangeWatchedFiles(notice('didChangeWatchedFiles', (params) => watchedFilesChanged(session, params)));
	connection.workspace.onDidRenameFiles(notice('didRenameFiles', (params) => filesRenamed(session, params)));
	connection.onDidChangeConfiguration(
		notice('didChangeConfiguration', () => {
			session.folders.forgetSettings();
			session.loader.reload(0);
		}),
	);

	connection.languages.diagnostics.on(
		answer('diagnostic', (params, token) => documentDiagnostics(session, params, token)),
	);
	connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
		guarded<typeof params, WorkspaceDiagnosticReport, DiagnosticServerCancellationData>(
			session.log,
			'workspaceDiagnostic',
			() => workspaceDiagnostics(session, params, token, partial),
		)(params, token),
	);
	connection.onHover(answer('hover', (params) => hover(session, params)));
	connection.onDefinition(answer('definition', (params) => definition(session, params)));
	connection.onReferences(answer('references', (params) => references(session, params)));
	connection.onFoldingRanges(answer('foldingRange', (params) => foldingRanges(session, params)));
	connection.onCodeAction(answer('codeAction', (params) => codeActions(session, params)));
	connection.onCodeActionResolve(answer('codeAction/resolve', (params) => resolveCodeAction(session, params)));
	connection.onExecuteCommand(answer('executeCommand', (params) => executeCommand(session, applyEdit, params)));

	const own = <M extends RequestMethod>(method: M, handler: Handler<Requests[M]['params'], Requests[M]['result']>) => {
		const type = new RequestType<Requests[M]['params'], unknown, void>(method);
		connection.onRequest(type, answer<Requests[M]['params'], unknown, void>(method, handler));
	};
	own(methods.crossReferences, (params) => crossReferences(session, params));
	own(methods.explain, (params) => explain(session, params));
	own(methods.summary, () => summary(session));
	own(methods.sources, () => sources(session));
	own(methods.sourceUses, (params) => sourceUses(session, params));
	own(methods.findings, (params) => findings(session, params));
	own(methods.warnings, (params) => warnings(session, params));
	own(methods.applyOffer, (params) => applyOffer(session, params));
	own(methods.fixAll, (params) => fixAll(session, params));
	own(methods.decide, (params) => decide(session, params));
	own(methods.undo, (params) => undo(session, params));
	own(methods.exportDecisions, (params) => exportDecisions(session, params));
	own(methods.configure, (params) => configure(session, applyEdit, params));
	own(methods.restoreConfiguration, (params) => restoreConfiguration(session, params));
	own(methods.chooser, (params) => chooser(session, params));
	own(methods.checkFile, (params) => checkFile(session, params));
}
