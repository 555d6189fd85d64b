import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Remarks } from '../../client/src/answering.ts';
import { fixDocument } from '../../client/src/fixes.ts';
import type { Server } from '../../client/src/server.ts';
import { file, show } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const inserted = 'INSERTED BY THE SERVER ';

/**
 * A server that answers every request with an insertion at the top of a document, made for its text at the time of the request.
 * `meanwhile`: what happens before the answer arrives.
 */
function serverFor({ uri, version }: vscode.TextDocument, meanwhile: () => PromiseLike<unknown>): Server {
	const top = { line: 0, character: 0 };
	const edit = {
		documentChanges: [
			{
				textDocument: { uri: uri.toString(), version },
				edits: [{ range: { start: top, end: top }, newText: inserted }],
			},
		],
	};
	const converted = new vscode.WorkspaceEdit();
	converted.insert(uri, new vscode.Position(0, 0), inserted);
	return {
		request: async () => {
			await meanwhile();
			return { edit, message: null };
		},
		client: async () => ({ protocol2CodeConverter: { asWorkspaceEdit: async () => converted } }),
	} as unknown as Server;
}

const acknowledged: string[] = [];
const remarks: Remarks = {
	acknowledge: (message) => void acknowledged.push(message),
	remarkOn() {},
	hint() {},
	dispose() {},
};

describe('an edit that the server makes', () => {
	let editor: vscode.TextEditor;
	let before: string;
	beforeEach(async () => {
		editor = await show(gazette);
		before = editor.document.getText();
	});
	afterEach(() => vscode.commands.executeCommand('workbench.action.files.revert'));

	it('is applied to the text that it was made for, and one undo takes it back', async () => {
		await fixDocument({ server: serverFor(editor.document, async () => {}), remarks })();
		assert.equal(editor.document.getText(), inserted + before);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
	});

	it('changes nothing when somebody has typed before it arrives', async () => {
		const typed = () => editor.edit((builder) => builder.insert(new vscode.Position(0, 0), 'typed '));
		await fixDocument({ server: serverFor(editor.document, typed), remarks })();
		assert.equal(editor.document.getText(), `typed ${before}`);
	});

	it('is not said to have changed a file that is read-only', async () => {
		const locked = file('northport', 'notes', 'locked.txt');
		const original = 'Nobody may write here.\n';
		await vscode.workspace.fs.writeFile(locked, new TextEncoder().encode(original));
		const configure = (value: object | undefined) =>
			vscode.workspace.getConfiguration('files').update('readonlyInclude', value, vscode.ConfigurationTarget.Workspace);
		acknowledged.length = 0;
		try {
			await configure({ '**/locked.txt': true });
			const document = await vscode.workspace.openTextDocument(locked);
			await fixDocument({ server: serverFor(document, async () => {}), remarks })();
			assert.deepEqual(acknowledged, []);
			assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(locked)), original);
		} finally {
			await configure(undefined);
			await vscode.workspace.fs.delete(locked);
		}
	});
});
