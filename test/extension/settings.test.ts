import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findings, folder, onDisk, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const ministry = file('northport', 'seeds', 'ministry.md');
const outside = file('northport', 'notes', 'outside.txt');
const settings = () => vscode.workspace.getConfiguration('corroborate', folder('northport'));

describe('settings', () => {
	afterEach(async () => {
		for (const key of ['include', 'rules.unsourced-claim']) {
			await settings().update(key, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		}
		await settings().update('scope', undefined, vscode.ConfigurationTarget.Workspace);
	});

	it('switch a rule off and on again', async () => {
		await show(gazette);
		await untilFindings(gazette, 'unsourced-claim');
		await settings().update('rules.unsourced-claim', 'off', vscode.ConfigurationTarget.WorkspaceFolder);
		await untilFindings(gazette, 'unsourced-claim', (all) => all.length === 0);
		await settings().update('rules.unsourced-claim', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await untilFindings(gazette, 'unsourced-claim');
	});

	it('set the severity of all findings of a rule', async () => {
		await settings().update('rules.unsourced-claim', 'error', vscode.ConfigurationTarget.WorkspaceFolder);
		const all = await untilFindings(gazette, 'unsourced-claim', (found) =>
			found.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
		);
		assert.ok(all.every(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
	});

	it('add a folder to what is checked by Check a Folder', async () => {
		await untilFindings(ministry, 'conflicting-figure');
		assert.deepEqual(findings(outside), []);
		await vscode.commands.executeCommand('corroborate.checkFolder', file('northport', 'notes'));
		await untilFindings(outside, 'conflicting-figure');
		assert.ok(
			settings()
				.get<string[]>('include')
				?.some((pattern) => pattern.startsWith('notes/')),
		);
		await settings().update('include', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
		await untilFindings(outside, 'conflicting-figure', (all) => all.length === 0);
	});

	it('list only open documents when asked to', async () => {
		// No test opens it: a document stays open for a while after its editor is closed.
		const closed = file('seeds', '000_5660ebe4eb002681.txt');
		await show(gazette);
		await untilFindings(closed, 'vague-attribution');
		await settings().update('scope', 'openFiles', vscode.ConfigurationTarget.Workspace);
		await untilFindings(closed, 'vague-attribution', (all) => all.length === 0);
		await untilFindings(gazette, 'unsourced-claim');
	});

	it('check one file outside, compared with nothing else', async () => {
		await show(outside);
		await vscode.commands.executeCommand('corroborate.checkFile');
		await untilFindings(outside, 'unsourced-claim');
		assert.deepEqual(findings(outside, 'conflicting-figure'), []);
		assert.doesNotMatch((await onDisk(file('northport', '.vscode', 'settings.json'))) ?? '', /include/);
	});

	it('check what was pasted and never saved, until it is closed', async () => {
		const content =
			'The fire at the Holm Mill killed seven people.\n\nNine people were killed in the fire at the Holm Mill, the Norfolk police said.\n';
		for (const language of ['plaintext', 'markdown']) {
			const { uri } = await vscode.workspace.openTextDocument({ language, content });
			await show(uri);
			await vscode.commands.executeCommand('corroborate.checkFile');
			await untilFindings(uri, 'unsourced-claim');
			await untilFindings(uri, 'conflicting-figure', (all) => all.length === 2);
			await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
			await untilFindings(uri, 'unsourced-claim', (all) => all.length === 0);
		}
	});
});
