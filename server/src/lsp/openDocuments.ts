import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextEdit } from '../text/edits.ts';
import { canonical } from './area.ts';

/** Documents that an editor shows: their text is the editor's, whatever the disk says. URIs are canonical. */
export interface OpenDocuments {
	open(uri: string, languageId: string, version: number, text: string): void;
	/**
	 * Applies changes in the order given, each to the text that the one before it left; the answer says the same in offsets.
	 * A change of the whole text counts as a change of what is different in it.
	 */
	change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): readonly TextEdit[];
	close(uri: string): void;
	get(uri: string): TextDocument | undefined;
	uris(): readonly string[];
	/** Counts an open document as edited; false when it is not open. */
	touch(uri: string): boolean;
	/** The documents whose text changed since this was last asked. */
	takeEdited(): readonly TextDocument[];
}

export function createOpenDocuments(): OpenDocuments {
	const documents = new Map<string, TextDocument>();
	const edited = new Set<string>();
	return {
		open(uri, languageId, version, text) {
			const key = canonical(uri);
			documents.set(key, TextDocument.create(key, languageId, version, text));
			edited.add(key);
		},
		change(uri, version, changes) {
			const key = canonical(uri);
			const document = documents.get(key);
			if (!document) return [];
			edited.add(key);
			return changes.map((change) => {
				const edit = 'range' in change ? editOf(document, change) : difference(document.getText(), change.text);
				TextDocument.update(document, [change], version);
				return edit;
			});
		},
		close(uri) {
			documents.delete(canonical(uri));
			edited.delete(canonical(uri));
		},
		get: (uri) => documents.get(canonical(uri)),
		uris: () => [...documents.keys()],
		touch(uri) {
			const key = canonical(uri);
			if (documents.has(key)) edited.add(key);
			return documents.has(key);
		},
		takeEdited() {
			const taken = [...edited].flatMap((uri) => documents.get(uri) ?? []);
			edited.clear();
			return taken;
		},
	};
}

function editOf(document: TextDocument, { range, text }: { readonly range: Range; readonly text: string }): TextEdit {
	const start = document.offsetAt(range.start);
	return { start, end: Math.max(start, document.offsetAt(range.end)), newText: text };
}

/** The one edit that makes a text of another: all but what they have in common at both ends. */
function difference(before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	let common = 0;
	while (
		common < shorter - start &&
		before.charCodeAt(before.length - 1 - common) === after.charCodeAt(after.length - 1 - common)
	) {
		common++;
	}
	return { start, end: before.length - common, newText: after.slice(start, after.length - common) };
}
