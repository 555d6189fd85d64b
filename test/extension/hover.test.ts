import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, rangeOf, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');

async function hoverOn(uri: vscode.Uri, words: string): Promise<string> {
	const { document } = await show(uri);
	const { start } = rangeOf(document, words);
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		uri,
		start.translate(0, 1),
	);
	return hovers
		.flatMap(({ contents }) => contents as vscode.MarkdownString[])
		.map(({ value }) => value)
		.join('\n');
}

describe('hovers', () => {
	before(() => untilFindings(file('northport', 'seeds', 'ministry.md'), 'conflicting-figure'));

	it('list who else states a figure, with links that lead there', async () => {
		const text = await hoverOn(gazette, '12 people');
		assert.match(text, /^\|.*\|$/m, 'there is no table');
		assert.match(text, /14 people/);
		const [, link] = /\[ministry\\?\.md\]\(<?([^)>\s]+)/.exec(text) ?? [];
		assert.ok(link, 'no link to the other document');
		const target = vscode.Uri.parse(link);
		assert.equal(target.path, file('northport', 'seeds', 'ministry.md').path);
		assert.match(target.fragment, /^L3/);
	});

	it('say why a block counts as boilerplate', async () => {
		assert.match(await hoverOn(gazette, '© 2024 Northport Gazette'), /Boilerplate/);
	});

	it('are silent where nothing is to be said', async () => {
		assert.equal(await hoverOn(gazette, 'Fire destroys'), '');
	});
});
