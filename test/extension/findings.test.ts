import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, findings, rangeOf, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const courier = file('northport', 'seeds', 'courier.txt');
const ministry = file('northport', 'seeds', 'ministry.md');
const budget = file('budget', 'sources', 'fire.txt');

describe('findings', () => {
	it('come for documents that no editor shows', async () => {
		const [found] = await untilFindings(ministry, 'conflicting-figure');
		assert.equal(found?.severity, vscode.DiagnosticSeverity.Warning);
	});

	it('of a conflict mark the figure and lead to the other passages', async () => {
		const { document } = await show(ministry);
		const [found, second] = await untilFindings(ministry, 'conflicting-figure');
		assert.ok(found);
		assert.equal(second, undefined, 'one finding for a mention that differs from several');
		assert.equal(document.getText(found.range), '14 people');
		const other = found.relatedInformation?.find(({ location }) => location.uri.toString() === gazette.toString());
		assert.ok(other, 'no related information leads to the other document');
		const otherDocument = await vscode.workspace.openTextDocument(gazette);
		assert.equal(otherDocument.getText(other.location.range), '12 people');
	});

	it('carry the address of their rule’s page', async () => {
		const [found] = await untilFindings(ministry, 'conflicting-figure');
		assert.ok(found && typeof found.code === 'object');
		const page = await vscode.workspace.fs.readFile(found.code.target);
		assert.match(new TextDecoder().decode(page), /conflicting-figure/);
	});

	it('of boilerplate are faded hints', async () => {
		const { document } = await show(gazette);
		const found = await untilFindings(gazette, 'boilerplate-block');
		const marked = found.map(({ range }) => document.getText(range)).join('\n');
		assert.match(marked, /Subscribe to our newsletter/);
		assert.match(marked, /All rights reserved/);
		assert.doesNotMatch(marked, /ferry terminal/);
		for (const { severity, tags } of found) {
			assert.equal(severity, vscode.DiagnosticSeverity.Hint);
			assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary]);
		}
	});

	it('of a claim without source mark it where it stands', async () => {
		const { document } = await show(gazette);
		const claim = rangeOf(
			document,
			'The terminal was the largest on the west coast and served 2.4 million passengers a year',
		);
		const found = await untilFindings(gazette, 'unsourced-claim', (all) =>
			all.some(({ range }) => claim.contains(range)),
		);
		assert.ok(found.every(({ range }) => !document.getText(range).includes('Laura Jensen')));
	});

	it('never meet across two corpora', async () => {
		await untilFindings(ministry, 'conflicting-figure');
		await show(budget);
		assert.deepEqual(findings(budget, 'conflicting-figure'), []);
		const elsewhere = findings(ministry).flatMap(({ relatedInformation }) => relatedInformation ?? []);
		assert.ok(elsewhere.every(({ location }) => location.uri.path.includes('/northport/')));
	});

	it('heed the corroborate.yaml of their corpus', async () => {
		await untilFindings(gazette, 'unsourced-claim');
		assert.deepEqual(findings(budget, 'unsourced-claim'), []);
	});

	it('follow an edit and its undoing', async () => {
		const editor = await show(ministry);
		await untilFindings(ministry, 'conflicting-figure');
		await editor.edit((edit) => edit.replace(rangeOf(editor.document, '14 people'), '12 people'));
		await untilFindings(ministry, 'conflicting-figure', (all) => all.length === 0);
		await vscode.commands.executeCommand('undo');
		const [back] = await untilFindings(ministry, 'conflicting-figure');
		assert.ok(back);
		assert.equal(editor.document.getText(back.range), '14 people');
	});

	it('follow a change that is made outside the editor', async () => {
		const before = await vscode.workspace.fs.readFile(courier);
		const text = new TextDecoder().decode(before);
		await vscode.workspace.fs.writeFile(courier, new TextEncoder().encode(text.replace('12 people', '13 people')));
		await untilFindings(courier, 'conflicting-figure');
		await vscode.workspace.fs.writeFile(courier, before);
		await untilFindings(courier, 'conflicting-figure', (all) => all.length === 0);
	});
});
