import type { AnnotatedTextEdit, CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentEdits } from '../rules/rule.ts';
import { changeBetween } from '../text/edits.ts';
import { buildLineIndex } from '../text/lineIndex.ts';
import { toTextEdit } from './convert.ts';
import type { ClientFeatures } from './features.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';

/** How an edit is presented. */
export interface Presentation {
	/** What the change is called. */
	readonly label: string;
	/** The person confirms each change before anything is written, where the client can ask. */
	readonly preview: boolean;
}

/**
 * Edits of documents of one corpus as the protocol has them. Edits of open documents carry their version, so that a client
 * refuses those that come too late.
 */
export function toWorkspaceEdit(
	corpus: LoadedCorpus,
	edits: readonly DocumentEdits[],
	{ label, preview }: Presentation,
	features: ClientFeatures,
	openVersion: (uri: string) => number | undefined,
): WorkspaceEdit {
	const annotated = preview && features.changeAnnotations;
	const documents = edits.flatMap(({ document, edits: changes }) => {
		const lines = corpus.lines(document);
		return lines && changes.length > 0
			? [{ uri: corpus.uri(document), changes: changes.map((change) => toTextEdit(lines, change)) }]
			: [];
	});
	if (!features.documentChanges) {
		return { changes: Object.fromEntries(documents.map(({ uri, changes }): [string, TextEdit[]] => [uri, changes])) };
	}
	const annotate = (change: TextEdit): TextEdit | AnnotatedTextEdit =>
		annotated ? { ...change, annotationId: previewId } : change;
	return {
		documentChanges: documents.map(({ uri, changes }) => ({
			textDocument: { uri, version: openVersion(uri) ?? null },
			edits: changes.map(annotate),
		})),
		...(annotated ? { changeAnnotations: { [previewId]: { label, needsConfirmation: true } } } : {}),
	};
}

/** One edit of two that change different documents in the same form. */
export function joinEdits(a: WorkspaceEdit, b: WorkspaceEdit): WorkspaceEdit {
	if (!a.documentChanges) return { changes: { ...a.changes, ...b.changes } };
	return { ...a, documentChanges: [...a.documentChanges, ...(b.documentChanges ?? [])] };
}

/** A file beside the documents as it is to be; `before` is null where there is none yet. */
export interface FileChange {
	readonly uri: string;
	/** Of `before`, where an editor shows it; null elsewhere. */
	readonly version: number | null;
	readonly before: string | null;
	readonly after: string;
}

/** Changes of whole files as the protocol has them, for a client whose edits can create files. */
export function toFileEdit(
	changes: readonly FileChange[],
	{ label, preview }: Presentation,
	features: ClientFeatures,
): WorkspaceEdit {
	const annotated = preview && features.changeAnnotations;
	const annotation = annotated ? { annotationId: previewId } : {};
	const documentChanges = changes.flatMap(({ uri, version, before, after }): (CreateFile | TextDocumentEdit)[] => {
		const change = toTextEdit(buildLineIndex(before ?? ''), changeBetween(before ?? '', after));
		return [
			...(before === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true }, ...annotation } as const] : []),
			{ textDocument: { uri, version }, edits: [{ ...change, ...annotation }] },
		];
	});
	return {
		documentChanges,
		...(annotated ? { changeAnnotations: { [previewId]: { label, needsConfirmation: true } } } : {}),
	};
}

/** The one change annotation of an edit. */
const previewId = 'corroborate';
