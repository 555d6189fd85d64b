import { Range, Uri, window, workspace, type TextEditor } from 'vscode';
import type * as protocol from '../../server/src/lsp/protocol/places.ts';

/** A range in a document, as views and commands hand it around. */
export interface DocumentPlace {
	readonly uri: string;
	readonly range: protocol.Range;
}

export function rangeOf({ start, end }: protocol.Range): Range {
	return new Range(start.line, start.character, end.line, end.character);
}

/** What people call a folder: the name of a workspace folder, the path below it of another. */
export function folderName(uri: Uri): string {
	const folder = workspace.getWorkspaceFolder(uri);
	return folder?.uri.toString() === uri.toString() ? folder.name : workspace.asRelativePath(uri);
}

/** True where both addresses name the same document, however they are written. */
export function isSameDocument(a: string, b: string): boolean {
	return Uri.parse(a).toString() === Uri.parse(b).toString();
}

/** True where both name the same characters of the same document. */
export function isSamePlace(a: DocumentPlace, b: DocumentPlace): boolean {
	return isSameDocument(a.uri, b.uri) && rangeOf(a.range).isEqual(rangeOf(b.range));
}

/** Shows the place in a preview tab, selected. @throws when the document cannot be opened. */
export function openPlace({ uri, range }: DocumentPlace): Thenable<TextEditor> {
	return window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range), preview: true });
}

/** What the cursor stands on, as protocol values; undefined where no text editor is active. */
export function cursorPlace(): { readonly uri: string; readonly position: protocol.Position } | undefined {
	const editor = window.activeTextEditor;
	if (!editor) return undefined;
	const { line, character } = editor.selection.active;
	return { uri: editor.document.uri.toString(), position: { line, character } };
}
