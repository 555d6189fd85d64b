import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, file, findings, fixAt, fixesAt, onDisk, putCursor, rangeOf, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const courier = file('northport', 'seeds', 'courier.txt');

describe('quick fixes', () => {
	beforeEach(() => untilFindings(gazette, 'conflicting-figure'));
	afterEach(async () => {
		for (const uri of [gazette, courier]) {
			const editor = await show(uri);
			await vscode.commands.executeCommand('workbench.action.files.revert');
			assert.equal(editor.document.isDirty, false);
		}
	});

	it('put the other document’s figure here, and saving writes it', async () => {
		const before = await onDisk(gazette);
		const editor = await show(gazette);
		const fix = await fixAt(gazette, rangeOf(editor.document, '12 people'), /14/);
		await apply(fix);
		assert.match(editor.document.getText(), /killed 14 people/);
		assert.ok(await editor.document.save());
		assert.match((await onDisk(gazette)) ?? '', /killed 14 people/);
		await untilFindings(gazette, 'conflicting-figure', (all) => all.every(({ message }) => !message.includes('12')));
		await vscode.workspace.fs.writeFile(gazette, new TextEncoder().encode(before));
	});

	it('delete a block of boilerplate, and only that', async () => {
		const { document } = await show(gazette);
		await untilFindings(gazette, 'boilerplate-block');
		const [block] = findings(gazette, 'boilerplate-block');
		assert.ok(block);
		const kept = document.getText().replace(document.getText(block.range), '');
		await apply(await fixAt(gazette, block.range, /^Delete this block/i));
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

	it('fix all takes out certain boilerplate and leaves the article', async () => {
		const editor = await show(gazette);
		await untilFindings(gazette, 'boilerplate-block');
		await putCursor(editor, 'Fire destroys');
		await vscode.commands.executeCommand('corroborate.fixDocument');
		const text = editor.document.getText();
		assert.doesNotMatch(text, /All rights reserved/);
		assert.match(text, /fire chief Laura Jensen said/);
		await vscode.commands.executeCommand('undo');
		assert.match(editor.document.getText(), /All rights reserved/);
	});
});
