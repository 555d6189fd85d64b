import { Uri, window, workspace, type Disposable } from 'vscode';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageclient';
import type { EditAnswer } from '../../server/src/lsp/protocol/fixes.ts';
import type { Remarks } from './answering.ts';
import type { Server } from './server.ts';
import { count } from './wording.ts';

/** What changing documents takes. */
export interface ApplyContext {
	readonly server: Server;
	readonly remarks: Remarks;
}

/**
 * One undo restores all of it; files that were saved before are saved again, as after a refactoring. True where something was
 * changed.
 * @param folder what people call the folder that is changed, where it is one that they may not think of
 */
export async function apply(
	{ server, remarks }: ApplyContext,
	{ edit, message }: EditAnswer,
	folder?: string,
): Promise<boolean> {
	if (message !== null) void window.showInformationMessage(`Corroborate: ${message}`);
	if (edit === null) return false;
	const chosen = await confirmed(edit, folder);
	if (chosen === undefined) return false;
	const { protocol2CodeConverter } = await server.client();
	const change = await protocol2CodeConverter.asWorkspaceEdit(chosen);
	if (isLate(chosen)) {
		void window.showInformationMessage('Corroborate: nothing was changed, for the text has changed meanwhile.');
		return false;
	}
	const watched = watchChanges();
	try {
		const applying = Promise.resolve(workspace.applyEdit(change, { isRefactoring: true }));
		if (isPreviewed(chosen)) remarks.hint('Tick in the preview what is to be changed, then choose Apply.', applying);
		await applying;
	} finally {
		watched.dispose();
	}
	const files = textEdits(chosen).map(({ textDocument }) => Uri.parse(textDocument.uri));
	const [kept, refused] = [files.filter(watched.isKept), files.filter(watched.isRefused)];
	if (refused.length > 0) tellRefused(refused);
	if (kept.length > 0 || refused.length === 0) tellChanged(remarks, kept, isPreviewed(chosen));
	return kept.length > 0;
}

/** What becomes of documents while edits are applied. */
interface Watched extends Disposable {
	readonly isKept: (uri: Uri) => boolean;
	/** It was changed and can never be saved: VS Code has it take an edit, and lets go of that, where it is read-only. */
	readonly isRefused: (uri: Uri) => boolean;
}

function watchChanges(): Watched {
	const changed = new Set<string>();
	const savable = new Set<string>();
	const listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
		const uri = document.uri.toString();
		if (contentChanges.length > 0) changed.add(uri);
		if (document.isDirty) savable.add(uri);
	});
	return {
		isKept: (uri) => changed.has(uri.toString()) && savable.has(uri.toString()),
		isRefused: (uri) => changed.has(uri.toString()) && !savable.has(uri.toString()),
		dispose: () => void listener.dispose(),
	};
}

function tellRefused(files: readonly Uri[]): void {
	const [only, second] = files;
	if (!only) return;
	const which = second
		? `${count(files.length, 'file')} were not changed, for they are read-only`
		: `${workspace.asRelativePath(only)} was not changed, for it is read-only`;
	void window.showWarningMessage(`Corroborate: ${which}.`);
}

/** What the person does not see change is told, and where it is undone. A preview that they leave ends here too: that is no failure. */
function tellChanged({ acknowledge }: Remarks, files: readonly Uri[], previewed: boolean): void {
	const [only, second] = files;
	const isHere = files.some((uri) => uri.toString() === window.activeTextEditor?.document.uri.toString());
	if (second) {
		const where = isHere ? '' : ' in one of them';
		acknowledge(`Changed ${count(files.length, 'file')}. One undo${where} restores it.`);
	} else if (only) {
		if (!isHere) acknowledge(`Changed ${workspace.asRelativePath(only)}. Undo there restores it.`);
	} else acknowledge(previewed ? 'Nothing was changed: nothing was ticked in the preview.' : 'Nothing was changed.');
}

/**
 * The edit as the person wants it applied: deletions in several documents may be made at once, or each be looked at first;
 * other changes that want a preview always have one. Undefined where the person leaves the question.
 */
async function confirmed(edit: WorkspaceEdit, folder: string | undefined): Promise<WorkspaceEdit | undefined> {
	const documents = textEdits(edit);
	const passages = documents.flatMap(({ edits }) => edits);
	const deletes = passages.every((one) => 'newText' in one && one.newText.trim() === '');
	if (!isPreviewed(edit) || !deletes || documents.length < 2) return edit;
	const [all, each] = ['Delete All', 'Look at Each First'];
	const where = folder === undefined ? '' : ` of “${folder}”`;
	const question = `Delete ${count(passages.length, 'passage')} in ${count(documents.length, 'document')}${where}?`;
	const detail = 'One undo restores all of it. In the preview, what you tick is deleted.';
	switch (await window.showInformationMessage(question, { modal: true, detail }, all, each)) {
		case all:
			return { ...edit, changeAnnotations: unasked(edit) };
		case each:
			return edit;
		default:
			return undefined;
	}
}

function unasked({ changeAnnotations = {} }: WorkspaceEdit): NonNullable<WorkspaceEdit['changeAnnotations']> {
	return Object.fromEntries(
		Object.entries(changeAnnotations).map(([id, annotation]) => [id, { ...annotation, needsConfirmation: false }]),
	);
}

function isPreviewed({ changeAnnotations = {} }: WorkspaceEdit): boolean {
	return Object.values(changeAnnotations).some(({ needsConfirmation }) => needsConfirmation === true);
}

function textEdits({ documentChanges = [] }: WorkspaceEdit): readonly TextDocumentEdit[] {
	return documentChanges.flatMap((change) => ('textDocument' in change ? [change] : []));
}

/** A document that it edits has another version by now; the converter drops the versions, so that VS Code cannot tell. */
function isLate(edit: WorkspaceEdit): boolean {
	const versions = new Map(workspace.textDocuments.map(({ uri, version }) => [uri.toString(), version]));
	return textEdits(edit).some(({ textDocument: { uri, version } }) => {
		return version !== null && versions.get(Uri.parse(uri).toString()) !== version;
	});
}
