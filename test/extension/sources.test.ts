import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceFolder } from '../../server/src/lsp/protocol/sources.ts';
import { file, show, untilFindings } from './support.ts';

describe('sources', () => {
	it('have addresses that can be copied, where they are of the web', async () => {
		const copy = (node: object) => vscode.commands.executeCommand('corroborate.copyAddress', node);
		await copy({ type: 'source', source: { address: 'https://example.org/charter?page=2' } });
		assert.equal(await vscode.env.clipboard.readText(), 'https://example.org/charter?page=2');
		await copy({ type: 'source', source: { address: 'command:workbench.action.quit' } });
		await copy({ type: 'decision', decision: { type: 'note', reason: 'https://example.org/other' } });
		assert.equal(await vscode.env.clipboard.readText(), 'https://example.org/charter?page=2');
		await copy({ type: 'decision', decision: { type: 'source', reason: 'https://example.org/given' } });
		assert.equal(await vscode.env.clipboard.readText(), 'https://example.org/given');
	});

	before(() => untilFindings(file('northport', 'seeds', 'ministry.md'), 'conflicting-figure'));

	it('tell what the documents lean on, and what is known only through them', async () => {
		await show(file('northport', 'seeds', 'gazette.txt'));
		const shown = await vscode.commands.executeCommand<readonly SourceFolder[]>('corroborate.showSources');
		const sources = shown.flatMap((folder) => folder.sources);
		const chief = sources.find(({ name }) => name === 'Laura Jensen');
		assert.deepEqual(chief && { claims: chief.claims, through: chief.through, kind: chief.kind }, {
			claims: 1,
			through: ['gazette.txt'],
			kind: 'person',
		});
		const courier = sources.find(({ kind }) => kind === 'publication');
		assert.deepEqual(courier && { name: courier.name, through: courier.through }, {
			name: 'Courier',
			through: ['courier.txt'],
		});
	});
});
