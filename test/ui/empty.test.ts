import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/project.mjs';
import { describeInWindow } from './window.ts';

describeInWindow('a folder without sources, in a window', 'test/extension/fixture/plain', (window) => {
	it('is told what would be checked, in the views', async () => {
		const { page, screenshot } = window();
		await page.getByRole('tab', { name: 'Corroborate' }).click();
		const welcome = page.locator('.welcome-view-content').first();
		await welcome.getByText('No documents are checked in this workspace').waitFor();
		await welcome.getByRole('button', { name: 'Check a Folder' }).waitFor();
		await screenshot('no documents');
		assert.equal(await page.locator('.statusbar-item', { hasText: 'to source' }).count(), 0);
	});

	it('has in the palette only commands that can work there', async () => {
		const { openFile, offeredCommands } = window();
		const always = ['Check a Folder…', 'Restart Server', 'Show Output', 'Stop Checking a Folder…'];
		const views = ['Focus on Cross-References View', 'Focus on Sources View'];
		assert.deepEqual((await offeredCommands()).toSorted(), [...always, ...views].sort());
		await openFile('README.md');
		assert.deepEqual((await offeredCommands()).toSorted(), ['Check This File', ...always, ...views].sort());
	});

	it('says where it is set what is checked, when no folder was added that could be taken out', async () => {
		const { page, runCommand } = window();
		await runCommand('Corroborate: Stop Checking a Folder…');
		await page.getByRole('button', { name: 'Open Settings' }).click();
		await page.locator('.setting-item-label', { hasText: 'Include' }).first().waitFor();
		await page.keyboard.press('Escape');
	});

	it('checks a text that was pasted and never saved', async () => {
		const { page, runCommand, screenshot } = window();
		await runCommand('File: New Untitled Text File');
		await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
		await page.keyboard.insertText('The river has risen by 12 cm since 1990. Critics say that the county knew.');
		await runCommand('Corroborate: Check This File');
		await page.locator('.squiggly-warning').first().waitFor();
		await screenshot('never saved');
	});
});

describeInWindow('a folder with documents deep in it, in a window', 'test/extension/fixture', (window) => {
	it('is checked before anything is opened', async () => {
		const { page } = window();
		await page.locator('.statusbar-item', { hasText: 'to source' }).waitFor();
		assert.equal(await page.locator('.tab.active').count(), 0);
	});

	it('tells what the first conflict conflicts with, in the first editor of the window, and has it said which it is', async () => {
		const { page, screenshot } = window();
		await page.keyboard.press('Control+F8');
		const hover = page.locator('.monaco-hover:visible').first();
		await hover.waitFor();
		await screenshot('first conflict');
		assert.match(await hover.innerText(), /conflicting-(?:figure|date)|altered-quotation/);
		const said = page.locator('.statusbar-item [role=alert]');
		assert.match((await said.getAttribute('aria-label')) ?? '', /^Conflict 1 of \d+$/);
	});

	it('has no command that changes a document which is read-only', async () => {
		const { openFile, offeredCommands, runCommand, until } = window();
		const deletes = async () => (await offeredCommands()).includes('Delete Obvious Boilerplate in This Document');
		await openFile('daily.txt');
		await until('the command', deletes);
		await runCommand('File: Set Active Editor Read-only in Session');
		await until('the palette without it', async () => !(await deletes()));
	});
});

describe('an extension whose server ends before it says anything', () => {
	const broken = mkdtempSync(path.join(tmpdir(), 'corroborate-broken-'));
	const bundle = 'dist/server/node.cjs';
	before(() => {
		for (const name of ['package.json', 'dist', 'media', 'syntaxes', 'docs/schemas'])
			cpSync(path.join(root, name), path.join(broken, name), { recursive: true });
		writeFileSync(path.join(broken, bundle), 'process.exit(1);');
	});
	after(() => rmSync(broken, { recursive: true, force: true }));

	describeInWindow(
		'in a window',
		'test/extension/fixture',
		(window) => {
			it('is told of in the status bar', async () => {
				const { page } = window();
				const item = page.locator('.statusbar-item', { hasText: 'Corroborate' });
				await item.waitFor();
				const label = await item.locator('[aria-label]').first().getAttribute('aria-label');
				assert.match(label ?? '', /^Corroborate: The language server did not start/);
			});

			it('is told of in both views, with ways on', async () => {
				const { page, runCommand, offeredCommands, screenshot } = window();
				for (const view of ['Cross-References', 'Sources']) {
					await runCommand(`Corroborate: Focus on ${view} View`);
					const welcome = page.locator('.pane', { hasText: view }).locator('.welcome-view-content');
					await welcome.getByText('The language server did not start').waitFor();
					await welcome.getByRole('button', { name: 'Restart Server' }).waitFor();
					await welcome.getByRole('button', { name: 'Show Output' }).waitFor();
				}
				await screenshot('server failed');
				assert.ok(!(await offeredCommands()).includes('Show Findings'));
			});

			it('is started by the way that is offered, once it can', async () => {
				const { page } = window();
				cpSync(path.join(root, bundle), path.join(broken, bundle));
				await page.getByRole('button', { name: 'Restart Server' }).first().click();
				await page.locator('.statusbar-item', { hasText: 'to source' }).waitFor();
			});
		},
		{},
		broken,
	);
});
