import { commands, languages, Uri, window } from 'vscode';
import type { WarningsParams } from '../../server/src/lsp/protocol/findings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { FindingReference } from '../../server/src/lsp/protocol/places.ts';
import { isSameDocument, openPlace, rangeOf } from './places.ts';
import { conflictRules } from './ruleNames.ts';
import { acknowledge, remarkOn } from './answering.ts';
import type { Server } from './server.ts';

/** Goes to the conflict after the cursor, in this document or the next one, and round: to those that the status bar counts. */
export function showNextConflict(server: Server) {
	return () => showConflict(server, 1);
}

export function showPreviousConflict(server: Server) {
	return () => showConflict(server, -1);
}

async function showConflict(server: Server, step: 1 | -1): Promise<void> {
	const params: WarningsParams = { rules: conflictRules };
	const conflicts = await server.request(methods.warnings, params);
	const ordered = step === 1 ? conflicts : conflicts.toReversed();
	const next = ordered.find((conflict) => comparedToCursor(conflict) * step > 0) ?? ordered[0];
	if (!next) return remarkOn('No conflicts were found.');
	await openMarked(next);
	acknowledge(`Conflict ${conflicts.indexOf(next) + 1} of ${conflicts.length}`);
	// what it conflicts with, as going to the next problem tells it
	await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Longest wait for the diagnostics of a document that is just opened, in ms. */
const patience = 1000;

/**
 * Opens the place of a finding. Resolves when its diagnostics have come, which are told anew for a document that is opened: a
 * hover that is shown before may stay without them.
 */
async function openMarked(finding: FindingReference): Promise<void> {
	const isSame = (uri: Uri) => isSameDocument(uri.toString(), finding.uri);
	if (window.visibleTextEditors.some(({ document }) => isSame(document.uri))) return void (await openPlace(finding));
	let stop = () => {};
	const told = new Promise<void>((resolve) => {
		const late = setTimeout(resolve, patience);
		const listener = languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some(isSame)) resolve();
		});
		stop = () => {
			clearTimeout(late);
			listener.dispose();
		};
	});
	try {
		await openPlace(finding);
		await told;
	} finally {
		stop();
	}
}

/** Negative when the conflict stands before the cursor, positive when after it, 0 when the cursor is at its start. */
function comparedToCursor({ uri, range }: FindingReference): number {
	const editor = window.activeTextEditor;
	if (!editor) return 1;
	const here = editor.document.uri.toString();
	const there = Uri.parse(uri).toString();
	if (there !== here) return there < here ? -1 : 1;
	return rangeOf(range).start.compareTo(editor.selection.start);
}
