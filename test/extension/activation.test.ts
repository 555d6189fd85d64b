import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands as steps } from '../../server/src/lsp/protocol/methods.ts';
import { file, findings, show, untilFindings } from './support.ts';

interface Manifest {
	readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

describe('activation', () => {
	const extension = vscode.extensions.all.find(
		({ packageJSON }) => (packageJSON as { name: string }).name === 'corroborate',
	);

	it('comes of itself in a workspace with source documents', async () => {
		assert.ok(extension, 'the extension is not installed');
		await untilFindings(file('northport', 'seeds', 'ministry.md'), 'conflicting-figure');
		assert.ok(extension.isActive);
	});

	it('registers every command that the manifest promises', async () => {
		assert.ok(extension);
		const { contributes } = extension.packageJSON as Manifest;
		const registered = new Set(await vscode.commands.getCommands(true));
		assert.deepEqual(
			contributes.commands.filter(({ command }) => !registered.has(command)),
			[],
		);
		assert.deepEqual(
			contributes.commands.filter(({ category }) => category !== 'Corroborate'),
			[],
		);
	});

	it('registers no command beyond those, but for the steps of quick fixes', async () => {
		assert.ok(extension);
		const { contributes } = extension.packageJSON as Manifest;
		const promised = new Set([...contributes.commands.map(({ command }) => command), ...Object.values(steps)]);
		const registered = (await vscode.commands.getCommands(true)).filter((command) =>
			// VS Code has commands of its own for each view
			/^corroborate\.(?!crossReferences\.|sources\.)/.test(command),
		);
		assert.deepEqual(
			registered.filter((command) => !promised.has(command)),
			[],
		);
	});

	it('finds nothing in a folder without sources, open or not', async () => {
		const readme = file('plain', 'README.md');
		await show(readme);
		// A document that is checked is answered after this one, so that an answer for it would have come.
		await show(file('northport', 'seeds', 'gazette.txt'));
		await untilFindings(file('northport', 'seeds', 'gazette.txt'), 'unsourced-claim');
		assert.deepEqual(findings(readme), []);
	});
});
