import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, untilFindings } from '../extension/support.ts';

describe('in the browser', () => {
	const extension = vscode.extensions.all.find(
		({ packageJSON }) => (packageJSON as { name: string }).name === 'corroborate',
	);

	it('the extension runs in a Web Worker', async () => {
		assert.equal(typeof globalThis.process?.versions?.node, 'undefined', 'this is Node');
		assert.ok(extension, 'the extension is not installed');
		await extension.activate();
		const commands = await vscode.commands.getCommands(true);
		assert.ok(commands.includes('corroborate.checkFile'));
	});

	it('its server finds what documents disagree about', async () => {
		await untilFindings(file('seeds', '004_95239aad7eeeded1.txt'), 'conflicting-figure');
	});

	it('its server starts anew, in a worker of its own', async () => {
		await vscode.commands.executeCommand('corroborate.restartServer');
		await untilFindings(file('seeds', '004_95239aad7eeeded1.txt'), 'conflicting-figure');
	});
});
