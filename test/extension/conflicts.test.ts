import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findings, folder, rangeOf, ruleOf, show, untilFindings } from './support.ts';

const ministry = file('northport', 'seeds', 'ministry.md');

/** Every conflict to be settled, as the Problems panel holds it, in the order of addresses and places. */
function conflicts(): string[] {
	return vscode.languages
		.getDiagnostics()
		.flatMap(([uri]) => findings(uri).map((found) => ({ uri: uri.toString(), found })))
		.filter(({ found }) => ['conflicting-figure', 'conflicting-date', 'altered-quotation'].includes(ruleOf(found)))
		.filter(({ found }) => found.severity <= vscode.DiagnosticSeverity.Warning)
		.toSorted((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.found.range.start.compareTo(b.found.range.start)))
		.map(({ uri, found }) => `${uri}#${found.range.start.line}:${found.range.start.character}`);
}

function cursor(): string {
	const editor = vscode.window.activeTextEditor;
	assert.ok(editor);
	const { start } = editor.selection;
	return `${editor.document.uri.toString()}#${start.line}:${start.character}`;
}

describe('going from conflict to conflict', () => {
	before(() => untilFindings(ministry, 'conflicting-figure'));

	it('visits all of them in order and comes round, forward and back', async () => {
		const editor = await show(ministry);
		const { start } = rangeOf(editor.document, '14 people');
		editor.selection = new vscode.Selection(start, start);
		const all = conflicts();
		const from = all.indexOf(cursor());
		assert.notEqual(from, -1, `${cursor()} is no conflict of ${all.join(', ')}`);
		for (let step = 1; step <= all.length; step++) {
			await vscode.commands.executeCommand('corroborate.nextConflict');
			assert.equal(cursor(), all[(from + step) % all.length]);
		}
		await vscode.commands.executeCommand('corroborate.previousConflict');
		assert.equal(cursor(), all[(from + all.length - 1) % all.length]);
	});

	it('visits also what the Problems panel does not list', async () => {
		const settings = vscode.workspace.getConfiguration('corroborate', folder('northport'));
		const fire = file('budget', 'sources', 'fire.txt');
		const editor = await show(fire);
		editor.selection = new vscode.Selection(0, 0, 0, 0);
		const all = conflicts();
		await settings.update('scope', 'openFiles', vscode.ConfigurationTarget.Workspace);
		try {
			const steps: string[] = [];
			for (const _ of all) {
				await vscode.commands.executeCommand('corroborate.nextConflict');
				steps.push(cursor());
			}
			assert.deepEqual(steps.toSorted(), all.toSorted());
		} finally {
			await settings.update('scope', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});
});
