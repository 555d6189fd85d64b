import { languages, window, type Diagnostic, type Uri } from 'vscode';
import { openPlace } from './places.ts';
import { conflictRules } from './ruleNames.ts';

interface Conflict {
	readonly uri: Uri;
	readonly diagnostic: Diagnostic;
}

/** Goes to the conflict after the cursor, in this document or the next one, and round. */
export function showNextConflict(): Promise<void> {
	return showConflict(1);
}

export function showPreviousConflict(): Promise<void> {
	return showConflict(-1);
}

async function showConflict(step: 1 | -1): Promise<void> {
	const conflicts = conflictsInOrder();
	const [first] = conflicts;
	if (!first) {
		window.setStatusBarMessage('No conflicts were found.', 4000);
		return;
	}
	const ordered = step === 1 ? conflicts : conflicts.toReversed();
	const { uri, diagnostic } = ordered.find((conflict) => comparedToCursor(conflict) * step > 0) ?? ordered[0] ?? first;
	const { start, end } = diagnostic.range;
	await openPlace({ uri: uri.toString(), range: { start, end } });
}

function conflictsInOrder(): Conflict[] {
	return languages
		.getDiagnostics()
		.flatMap(([uri, diagnostics]) => diagnostics.filter(isConflict).map((diagnostic) => ({ uri, diagnostic })))
		.sort(
			(a, b) =>
				compareTexts(a.uri.toString(), b.uri.toString()) ||
				a.diagnostic.range.start.compareTo(b.diagnostic.range.start),
		);
}

function isConflict({ code }: Diagnostic): boolean {
	const rule = typeof code === 'object' ? code.value : code;
	return typeof rule === 'string' && conflictRules.includes(rule);
}

/** Negative when the conflict stands before the cursor, positive when after it, 0 when the cursor is at its start. */
function comparedToCursor({ uri, diagnostic }: Conflict): number {
	const editor = window.activeTextEditor;
	if (!editor) return 1;
	return (
		compareTexts(uri.toString(), editor.document.uri.toString()) ||
		diagnostic.range.start.compareTo(editor.selection.start)
	);
}

/** By code unit, so that the order is the same everywhere. */
function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
