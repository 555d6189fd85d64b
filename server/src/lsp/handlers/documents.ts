import type {
	DidChangeTextDocumentParams,
	DidCloseTextDocumentParams,
	DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { judgementDelay } from '../loadedCorpus.ts';
import type { Session } from '../session.ts';

/** An editor shows a document: from now on its text is the editor's. */
export function opened(session: Session, { textDocument }: DidOpenTextDocumentParams): void {
	const { uri, languageId, version, text } = textDocument;
	session.open.open(uri, languageId, version, text);
	session.pulls.changed();
	session.library.locate(uri)?.corpus.judge(0);
	session.status.update();
}

/** Findings move with the text at once; what the edit means is judged when the person pauses. */
export function changed(session: Session, { textDocument, contentChanges }: DidChangeTextDocumentParams): void {
	const edits = session.open.change(textDocument.uri, textDocument.version, contentChanges);
	const located = session.library.locate(textDocument.uri);
	const text = session.open.get(textDocument.uri)?.getText();
	if (!located || text === undefined) return;
	located.corpus.move(located.id, edits, text);
	located.corpus.judge(judgementDelay);
}

/** From now on the document's text is the file's again; a document that was checked by itself is let go. */
export function closed(session: Session, { textDocument: { uri } }: DidCloseTextDocumentParams): void {
	session.open.close(uri);
	session.library.removeAlone(uri);
	session.loader.reread(uri);
	session.pulls.changed();
	session.news.emit();
	session.status.update();
}
