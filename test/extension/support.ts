import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder of the open workspace with this name. */
export function folder(name: string): vscode.Uri {
	const found = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name);
	assert.ok(found, `the workspace has no folder ${name}`);
	return found.uri;
}

/** A file of the open workspace: name of the folder, then its path in it. */
export function file(...[root = '', ...path]: readonly string[]): vscode.Uri {
	return vscode.Uri.joinPath(folder(root), ...path);
}

/**
 * Waits until `look` returns something other than undefined, looking again whenever the event fires. Who waits too long is
 * ended by mocha's timeout, with `what` in its message.
 */
export async function until<T>(
	what: string | (() => string),
	event: vscode.Event<unknown>,
	look: () => T | undefined,
): Promise<T> {
	const already = look();
	if (already !== undefined) return already;
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => {
			listener.dispose();
			reject(new Error(`did not come: ${typeof what === 'string' ? what : what()}`));
		}, 30_000);
		const listener = event(() => {
			try {
				const found = look();
				if (found === undefined) return;
				resolve(found);
			} catch (error) {
				reject(error instanceof Error ? error : new Error(String(error)));
			}
			clearTimeout(late);
			listener.dispose();
		});
	});
}

/** Id of the rule that a diagnostic is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

/** What Corroborate found in a document so far. */
export function findings(uri: vscode.Uri, rule?: string): vscode.Diagnostic[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter(({ source }) => source === 'Corroborate')
		.filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule);
}

/** Waits for findings of a rule that satisfy `enough` (default: there is one). */
export function untilFindings(
	uri: vscode.Uri,
	rule: string,
	enough: (found: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<vscode.Diagnostic[]> {
	const name = uri.path.split('/').pop();
	const there = () => findings(uri).map((found) => `${ruleOf(found)} at line ${found.range.start.line + 1}`);
	return until(
		() => `${rule} in ${name}; there are: ${there().join(', ')}`,
		vscode.languages.onDidChangeDiagnostics,
		() => {
			const found = findings(uri, rule);
			return enough(found) ? found : undefined;
		},
	);
}

/** Opens a document in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(uri, { preview: false });
}

/** Where some words of a document stand; they must stand there once. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
	const at = document.getText().indexOf(words);
	assert.notEqual(at, -1, `"${words}" is not in the document`);
	assert.equal(document.getText().indexOf(words, at + 1), -1, `"${words}" is in the document more than once`);
	return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Puts the cursor into some words of the document. */
export async function putCursor(editor: vscode.TextEditor, words: string): Promise<vscode.Position> {
	const { start } = rangeOf(editor.document, words);
	const position = start.translate(0, 1);
	editor.selection = new vscode.Selection(position, position);
	return position;
}

/** The text of a file on disk; undefined when there is none. */
export async function onDisk(uri: vscode.Uri): Promise<string | undefined> {
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
		throw error;
	}
}

/** The quick fixes at a range, with their edits. */
export async function fixesAt(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
	return vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		uri,
		range,
		vscode.CodeActionKind.QuickFix.value,
		50,
	);
}

/** The quick fix with this title among those at a range. */
export async function fixAt(uri: vscode.Uri, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
	const fixes = await fixesAt(uri, range);
	const found = fixes.find((fix) => title.test(fix.title));
	assert.ok(found, `no fix ${title} among: ${fixes.map((fix) => fix.title).join(' | ')}`);
	return found;
}

/** Does what an editor does with a chosen quick fix: its edit, then its command. */
export async function apply({ edit, command, title }: vscode.CodeAction): Promise<void> {
	assert.ok(edit ?? command, `"${title}" does nothing`);
	if (edit) assert.ok(await vscode.workspace.applyEdit(edit), `"${title}" was not applied`);
	if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}
