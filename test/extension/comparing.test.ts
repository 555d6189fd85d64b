import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, file, fixAt, folder, onDisk, rangeOf, show, until, untilFindings } from './support.ts';

const agency = file('charter', 'seeds', 'agency.txt');
const daily = file('charter', 'seeds', 'daily.txt');
const settings = () => vscode.workspace.getConfiguration('corroborate', folder('charter'));

/** Shows a document with the cursor in some words: at once, for a cursor that is put later may be moved by what the window does. */
async function showAt(uri: vscode.Uri, words: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const position = rangeOf(document, words).start.translate(0, 1);
	const selection = new vscode.Range(position, position);
	const viewColumn = vscode.ViewColumn.One;
	const editor = await vscode.window.showTextDocument(document, { preview: false, selection, viewColumn });
	await until('the editor active', vscode.window.onDidChangeActiveTextEditor, () =>
		vscode.window.activeTextEditor === editor ? true : undefined,
	);
	assert.ok(editor.selection.active.isEqual(position));
}

/** What a command that explains shows beside the editor. */
async function told(command: string): Promise<string> {
	const asked = vscode.window.activeTextEditor?.document;
	const explanations = () =>
		vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'corroborate-explanation');
	const before = new Set(explanations().map(({ document }) => document.uri.toString()));
	await vscode.commands.executeCommand(command);
	const shown = await until('a text beside the editor', vscode.window.onDidChangeVisibleTextEditors, () =>
		explanations().find(({ document }) => !before.has(document.uri.toString())),
	);
	assert.equal(vscode.window.activeTextEditor?.document, asked, 'the cursor stays where it was');
	assert.equal(shown.document.isDirty, false, 'closing it asks nothing');
	return shown.document.getText();
}

describe('comparing', () => {
	after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
	beforeEach(async () => {
		await untilFindings(daily, 'conflicting-figure');
		await untilFindings(agency, 'conflicting-figure');
	});

	it('Explain This Comparison names the other figure, how the two stand, and what made them comparable', async () => {
		await showAt(daily, '40 nations');
		const text = await told('corroborate.explainComparison');
		assert.match(text, /^“40 nations” in daily\.txt$/m);
		assert.match(text, /^agency\.txt: “More than 40 countries”: imprecise, confidence 0\.\d\d$/m);
		assert.match(text, /^ {2}Compared, and reported here\.$/m);
		assert.match(text, /^ {2}words around both: .*\bcharter\b/im);
	});

	it('Explain This Comparison tells of a quotation what quotations are compared by', async () => {
		await showAt(daily, 'the people along the river');
		assert.match(await told('corroborate.explainComparison'), /Quotations are compared by their words alone/);
	});

	it('Why Is This Not Reported? tells of a claim where its source stands, and says so where nothing is checked', async () => {
		await showAt(daily, 'signed the Anse');
		assert.match(await told('corroborate.explainSilence'), /^Source of the claim · a named source: the organisers/m);
		await show(file('plain', 'README.md'));
		assert.equal(await told('corroborate.explainSilence'), 'This document is not checked.');
	});

	it('Why Is This Not Reported? tells of figures that agree that they do', async () => {
		await showAt(file('northport', 'seeds', 'gazette.txt'), '40 others');
		const text = await told('corroborate.explainSilence');
		assert.match(text, /^ministry\.md: “40 others”: agrees/m);
		assert.match(text, /^ {2}Compared, and not reported: they agree\.$/m);
	});

	it('strictness decides whether a vaguer figure is told', async () => {
		await show(daily);
		await settings().update('strictness', 'conflicts', vscode.ConfigurationTarget.WorkspaceFolder);
		await untilFindings(daily, 'conflicting-figure', (all) => all.length === 0);
		await untilFindings(agency, 'conflicting-figure', (all) => all.length === 0);
		await settings().update('strictness', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await untilFindings(daily, 'conflicting-figure');
	});

	it('an authoritative document is right, and the others are measured by it', async () => {
		const configuration = file('charter', 'corroborate.yaml');
		assert.equal(await onDisk(configuration), undefined);
		const text = 'authoritative:\n  - seeds/agency.txt\n';
		await vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode(text));
		await untilFindings(agency, 'conflicting-figure', (all) => all.length === 0);
		const [departing] = await untilFindings(daily, 'conflicting-figure');
		assert.match(departing?.message ?? '', /“40 nations” here, but “More than 40 countries” in agency\.txt/);
		await vscode.workspace.fs.delete(configuration);
		await untilFindings(agency, 'conflicting-figure');
	});

	it('Restore the Fuller Quotation puts the words back that were cut', async () => {
		const { document } = await show(daily);
		const [cut] = await untilFindings(daily, 'altered-quotation');
		assert.ok(cut);
		await apply(
			await fixAt(daily, rangeOf(document, 'We need rules'), /^Restore the fuller quotation from agency\.txt/),
		);
		assert.match(
			document.getText(),
			/^“We need rules that the people along the river can live with, not fear,” said Anna Keller, who chairs/m,
		);
		await untilFindings(daily, 'altered-quotation', (all) => all.length === 0);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await untilFindings(daily, 'altered-quotation');
	});
});
