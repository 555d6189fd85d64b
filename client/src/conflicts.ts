import { commands, languages, Uri, window, type Diagnostic } from 'vscode';
import type { WarningsParams } from '../../server/src/lsp/protocol/findings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { FindingReference } from '../../server/src/lsp/protocol/places.ts';
import { openPlace, rangeOf } from './places.ts';
import { conflictRules } from './ruleNames.ts';
import type { Remarks } from './answering.ts';
import type { Server } from './server.ts';

/** Goes from conflict to conflict: to those that the status bar counts. */
export interface ConflictWalk {
	/** To the one after the cursor, in this document or the next one, and round. */
	readonly next: () => Promise<void>;
	/** The same backwards. */
	readonly previous: () => Promise<void>;
}

export function createConflictWalk(server: Server, { acknowledge, remarkOn }: Remarks): ConflictWalk {
	let isFirst = true;

	const go = async (step: 1 | -1): Promise<void> => {
		const params: WarningsParams = { rules: conflictRules };
		const conflicts = await server.request(methods.warnings, params);
		const ordered = step === 1 ? conflicts : conflicts.toReversed();
		const next = ordered.find((conflict) => comparedToCursor(conflict) * step > 0) ?? ordered[0];
		if (!next) return remarkOn('No conflicts were found.');
		await openPlace(next);
		await untilMarked(next);
		acknowledge(`Conflict ${conflicts.indexOf(next) + 1} of ${conflicts.length}`);
		// VS Code gets its diagnostics ready for hovers when the first one asks for them, which then is without any
		if (isFirst) {
			await showHover();
			await commands.executeCommand('editor.action.hideHover');
			isFirst = false;
		}
		await showHover();
	};

	return { next: () => go(1), previous: () => go(-1) };
}

/** Tells what a conflict conflicts with, as going to the next problem does. */
function showHover(): Thenable<void> {
	return commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Longest wait for the diagnostic of a finding, in ms: it never comes where the text was edited meanwhile. */
const patience = 1000;

/** Resolves when the editor has the diagnostic of a finding. Those of a document that was not listed come once it is open. */
async function untilMarked({ uri, rule, range }: FindingReference): Promise<void> {
	const document = Uri.parse(uri);
	const isMarked = () =>
		languages.getDiagnostics(document).some((one) => ruleOf(one) === rule && one.range.isEqual(rangeOf(range)));
	if (isMarked()) return;
	let stop = () => {};
	const told = new Promise<void>((resolve) => {
		const late = setTimeout(resolve, patience);
		const listener = languages.onDidChangeDiagnostics(() => {
			if (isMarked()) resolve();
		});
		stop = () => {
			clearTimeout(late);
			listener.dispose();
		};
	});
	await told.finally(stop);
}

/** The rule that a diagnostic of ours is of. */
function ruleOf({ code }: Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
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
