import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, file, findings, fixAt, fixesAt, onDisk, rangeOf, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const ministry = file('northport', 'seeds', 'ministry.md');

describe('quick fixes', () => {
	beforeEach(() => untilFindings(ministry, 'conflicting-figure'));
	afterEach(async () => {
		for (const uri of [gazette, ministry]) {
			const editor = await show(uri);
			await vscode.commands.executeCommand('workbench.action.files.revert');
			assert.equal(editor.document.isDirty, false);
		}
	});

	it('put the other document’s figure here, and saving writes it', async () => {
		const before = (await onDisk(ministry)) ?? '';
		const { document } = await show(ministry);
		await apply(await fixAt(ministry, rangeOf(document, '14 people'), /^Use “12 people” here/));
		assert.match(document.getText(), /killed 12 people/);
		assert.ok(await document.save());
		assert.equal(await onDisk(ministry), before.replace('14 people', '12 people'));
		await untilFindings(ministry, 'conflicting-figure', (all) => all.length === 0);
		await vscode.workspace.fs.writeFile(ministry, new TextEncoder().encode(before));
	});

	it('delete a block of boilerplate, and only that', async () => {
		const { document } = await show(gazette);
		await untilFindings(gazette, 'boilerplate-block');
		const [block] = findings(gazette, 'boilerplate-block');
		assert.ok(block);
		const kept = document.getText().replace(document.getText(block.range), '');
		await apply(await fixAt(gazette, block.range, /^Delete this boilerplate/));
		assert.equal(document.getText().replaceAll(/\s+/g, ' ').trim(), kept.replaceAll(/\s+/g, ' ').trim());
	});

	it('are offered for the place that was asked about, none for the text between', async () => {
		const { document } = await show(gazette);
		const fixes = await fixesAt(gazette, rangeOf(document, 'Fire destroys'));
		assert.deepEqual(
			fixes.map(({ title }) => title),
			[],
		);
	});

	it('fix all takes out obvious boilerplate and leaves the article', async () => {
		const page = file('seeds', '001_f937d8b55bc1fc03.txt');
		const editor = await show(page);
		await untilFindings(page, 'boilerplate-block');
		const before = editor.document.getText();
		await vscode.commands.executeCommand('corroborate.fixDocument');
		const text = editor.document.getText();
		assert.doesNotMatch(text, /Copyright 2025/);
		assert.match(text, /National Security and Economic Competitiveness/);
		await vscode.commands.executeCommand('undo');
		assert.equal(editor.document.getText(), before);
		await vscode.commands.executeCommand('workbench.action.files.revert');
	});
});
