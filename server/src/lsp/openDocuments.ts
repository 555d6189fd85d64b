import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { canonical } from './area.ts';

/** Documents that an editor shows: their text is the editor's, whatever the disk says. URIs are canonical. */
export interface OpenDocuments {
	open(uri: string, languageId: string, version: number, text: string): void;
	/** Applies edits in the order given, each to the text that the one before it left. */
	change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
	close(uri: string): void;
	get(uri: string): TextDocument | undefined;
	uris(): readonly string[];
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
			if (!document) return;
			documents.set(key, TextDocument.update(document, [...changes], version));
			edited.add(key);
		},
		close(uri) {
			documents.delete(canonical(uri));
			edited.delete(canonical(uri));
		},
		get: (uri) => documents.get(canonical(uri)),
		uris: () => [...documents.keys()],
		takeEdited() {
			const taken = [...edited].flatMap((uri) => documents.get(uri) ?? []);
			edited.clear();
			return taken;
		},
	};
}
