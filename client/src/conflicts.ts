import { commands, Uri, window } from 'vscode';
import type { WarningsParams } from '../../server/src/lsp/protocol/findings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { FindingReference } from '../../server/src/lsp/protocol/places.ts';
import { openPlace, rangeOf } from './places.ts';
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
	await openPlace(next);
	acknowledge(`Conflict ${conflicts.indexOf(next) + 1} of ${conflicts.length}`);
	// what it conflicts with, as going to the next problem tells it
	await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
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
