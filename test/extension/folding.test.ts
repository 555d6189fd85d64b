import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, rangeOf, show, until, untilFindings } from './support.ts';

describe('folding', () => {
	it('folds boilerplate and nothing else', async () => {
		const gazette = file('northport', 'seeds', 'gazette.txt');
		const editor = await show(gazette);
		await untilFindings(gazette, 'boilerplate-block');
		const hidden = rangeOf(editor.document, '© 2024 Northport Gazette').start.line;
		const isVisible = (line: number) =>
			editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
		assert.ok(isVisible(hidden));
		await vscode.commands.executeCommand('corroborate.foldBoilerplate');
		await until('folded lines', vscode.window.onDidChangeTextEditorVisibleRanges, () =>
			isVisible(hidden) ? undefined : true,
		);
		for (let line = 0; line < hidden; line++) assert.ok(isVisible(line), `line ${line + 1} is folded`);
		await vscode.commands.executeCommand('editor.unfoldAll');
	});
});
