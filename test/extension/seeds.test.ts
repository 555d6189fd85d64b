import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrossReferences } from '../../server/src/lsp/protocol/crossReferences.ts';
import { file, folder, putCursor, show, untilFindings } from './support.ts';

const name = {
	0: '000_5660ebe4eb002681.txt',
	1: '001_f937d8b55bc1fc03.txt',
	2: '002_a09c6fe2550972e0.txt',
	3: '003_6b5612bb3a08cef9.txt',
	4: '004_95239aad7eeeded1.txt',
};

describe('the folder seeds', () => {
	it('is checked when it is the workspace folder itself', async () => {
		assert.equal(folder('seeds').path.split('/').pop(), 'seeds');
		for (const document of Object.values(name)) await untilFindings(file('seeds', document), 'unsourced-claim');
	});

	it('has conflicting figures in the document about signatures', async () => {
		const found = await untilFindings(file('seeds', name[3]), 'conflicting-figure');
		const document = await vscode.workspace.openTextDocument(file('seeds', name[3]));
		assert.ok(found.some(({ range }) => document.getText(range).includes('60 countries')));
	});

	it('tells in all documents how many countries took part, under one heading', async () => {
		const editor = await show(file('seeds', name[1]));
		await untilFindings(editor.document.uri, 'unsourced-claim');
		await putCursor(editor, 'over 60 countries');
		const shown = await vscode.commands.executeCommand<CrossReferences | null>('corroborate.showCrossReferences');
		const [heading] = shown?.headings ?? [];
		const texts =
			heading?.groups.flatMap(({ mentions }) =>
				mentions.map((mention) => `${mention.name.slice(0, 3)} ${mention.text}`),
			) ?? [];
		for (const expected of ['001 over 60 countries', '003 Around 60 countries']) {
			assert.ok(texts.includes(expected), `${expected} is not among ${texts.join(', ')}`);
		}
		for (const document of ['002', '004'])
			assert.ok(
				texts.some((text) => text.startsWith(document)),
				`nothing of ${document}`,
			);
	});

	it('is not changed by being looked at', () => {
		assert.deepEqual(
			vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path),
			[],
		);
	});
});
