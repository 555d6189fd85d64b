import { commands, Disposable, window, type LogOutputChannel } from 'vscode';
import type { UndoParams } from '../../server/src/lsp/protocol/decisions.ts';
import { commands as serverCommands } from '../../server/src/lsp/protocol/methods.ts';
import { createRemarks } from './answering.ts';
import { checkFile, checkFolder, stopCheckingFolder } from './checking.ts';
import { createConflictWalk } from './conflicts.ts';
import type { CrossReferencesView } from './crossReferences/view.ts';
import { configureRule } from './configuring.ts';
import { createDecisions } from './decisions.ts';
import { createExplaining } from './explaining.ts';
import { exportDecisions } from './exporting.ts';
import { applyOffer, choose, fixDocument, fixFolder } from './fixes.ts';
import { foldBoilerplate } from './folding.ts';
import { showMenu } from './menu.ts';
import type { Server } from './server.ts';
import { copyAddress, openAddress } from './sources/addresses.ts';
import type { SourcesView } from './sources/view.ts';

/** What commands work with. */
export interface CommandContext {
	readonly server: Server;
	readonly log: LogOutputChannel;
	readonly crossReferences: CrossReferencesView;
	readonly sources: SourcesView;
}

/** Registers every command; one that fails says so once, with a way to the log. */
export function registerCommands({ server, log, crossReferences, sources }: CommandContext): Disposable {
	const remarks = createRemarks();
	const decisions = createDecisions(server, remarks, sources.refresh);
	const explaining = createExplaining(server, remarks);
	const conflicts = createConflictWalk(server, remarks);
	const handlers: Readonly<Record<string, (argument: never) => unknown>> = {
		[serverCommands.applyOffer]: applyOffer({ server, remarks }, decisions.written),
		[serverCommands.choose]: choose,
		[serverCommands.decide]: decisions.decide,
		[serverCommands.undo]: decisions.undoThese,
		'corroborate.undoListedDecision': ({ decision }: { readonly decision: UndoParams }) =>
			decisions.undoThese([decision]),
		'corroborate.openAddress': openAddress,
		'corroborate.copyAddress': copyAddress,
		'corroborate.exportDecisions': exportDecisions(server),
		[serverCommands.configure]: configureRule(server),
		'corroborate.undoDecision': decisions.undo,
		'corroborate.checkFile': checkFile(server),
		'corroborate.checkFolder': checkFolder(server, remarks),
		'corroborate.checkWithCorroborate': checkFolder(server, remarks),
		'corroborate.stopCheckingFolder': stopCheckingFolder,
		'corroborate.fixDocument': fixDocument({ server, remarks }),
		'corroborate.fixFolder': fixFolder({ server, remarks }),
		'corroborate.foldBoilerplate': foldBoilerplate(server, remarks),
		'corroborate.nextConflict': conflicts.next,
		'corroborate.previousConflict': conflicts.previous,
		'corroborate.explainComparison': explaining.comparison,
		'corroborate.explainSilence': explaining.silence,
		'corroborate.showCrossReferences': crossReferences.show,
		'corroborate.showSources': sources.show,
		'corroborate.pinCrossReferences': crossReferences.pin,
		'corroborate.unpinCrossReferences': crossReferences.unpin,
		'corroborate.showMenu': () => showMenu(server),
		'corroborate.showOutput': () => log.show(true),
		'corroborate.restartServer': server.restart,
	};
	return Disposable.from(
		remarks,
		decisions,
		explaining,
		...Object.entries(handlers).map(([id, handler]) =>
			commands.registerCommand(id, async (argument: never) => {
				try {
					return await handler(argument);
				} catch (error) {
					log.error(`${id} failed.`, error instanceof Error ? (error.stack ?? error.message) : String(error));
					void tell(error instanceof Error ? error.message : String(error), log);
					return undefined;
				}
			}),
		),
	);
}

async function tell(message: string, log: LogOutputChannel): Promise<void> {
	const showLog = 'Show Output';
	if ((await window.showErrorMessage(`Corroborate: ${message}`, showLog)) === showLog) log.show(true);
}
