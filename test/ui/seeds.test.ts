import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeInWindow } from './window.ts';

const names = {
	newsletter: '001_f937d8b55bc1fc03.txt',
	fromTheWeb: '002_a09c6fe2550972e0.txt',
	agency: '003_6b5612bb3a08cef9.txt',
	long: '004_95239aad7eeeded1.txt',
};

/** What the editor shows as it shows unused code. */
const fadedText = '.view-line .squiggly-inline-unnecessary';

describeInWindow(
	'seeds, in a window',
	'seeds',
	(window) => {
		it('shows what was found with squiggles, faded boilerplate and counts in the status bar', async () => {
			const { page, openFile, goTo, screenshot } = window();
			await openFile(names.long);
			await goTo(names.long, 'Introduction');
			await page.locator('.squiggly-warning').first().waitFor();
			const faded = page.locator(fadedText, { hasText: 'Last updated' }).first();
			await faded.waitFor();
			const style = `getComputedStyle(document.querySelector('${fadedText}'))`;
			const opacity = String(await page.evaluate(`${style}.opacity`));
			assert.ok(Number(opacity) < 1, `boilerplate has opacity ${opacity}`);
			const status = page.locator('.statusbar-item', { hasText: 'to source' });
			assert.match(await status.innerText(), /^\W*(?:No conflicts|\d+ conflicts?), \d+ to source$/);
			await screenshot('overview');
		});

		it('tells in a hover, as a table, who else states a figure', async () => {
			const { openFile, hoverAt, picture } = window();
			await openFile(names.newsletter);
			const hover = await hoverAt(
				names.newsletter,
				'over 60 countries',
				/approximately 60 nations[^]*Over 60 countries/,
			);
			const rows = hover.locator('table tr');
			// the head, and the two others that count who attended
			assert.ok((await rows.count()) >= 3, 'the table has too few rows');
			assert.ok((await hover.locator('table a').count()) > 0, 'the table has no links');
			await picture('hover');
		});

		it('lists them in the cross-references, which lead to the other document', async () => {
			const { page, openFile, goTo, runCommand, treeItem, until, picture } = window();
			// off the words: those under the mouse become a link with each key that has Control
			await page.locator('.editor-instance .line-numbers').first().hover();
			await openFile(names.newsletter);
			await goTo(names.newsletter, 'over 60 countries');
			await runCommand('Corroborate: Show Cross-References');
			const other = treeItem('approximately 60 nations').first();
			await other.waitFor();
			await picture('cross-references');
			await other.click();
			await page.locator('.tab.active', { hasText: names.fromTheWeb }).waitFor();
			await until('the figure is selected', async () =>
				(await page.locator('.statusbar-item', { hasText: 'Ln' }).innerText()).includes('selected'),
			);
			// The tree stays on what was asked about, so that one can walk along it.
			assert.ok(await treeItem('over 60 countries').first().isVisible());
		});

		it('leads along them by keyboard alone', async () => {
			const { page, openFile, goTo, runCommand, until } = window();
			await openFile(names.newsletter);
			await goTo(names.newsletter, 'over 60 countries');
			await runCommand('Corroborate: Show Cross-References');
			const focused = page.locator('.pane-body .monaco-list:focus .monaco-list-row.focused');
			await until('the other mention', async () => {
				if ((await focused.innerText()).includes('approximately 60 nations')) return true;
				await page.keyboard.press('ArrowDown');
				return false;
			});
			assert.match((await focused.getAttribute('aria-label')) ?? '', /^approximately 60 nations, .*, line \d+$/);
			await page.keyboard.press('Enter');
			await page.locator('.tab.active', { hasText: names.fromTheWeb }).waitFor();
		});

		it('goes from conflict to conflict by one key, and tells what each conflicts with', async () => {
			const { page, openFile, until, screenshot } = window();
			await openFile(names.newsletter);
			const hover = page.locator('.monaco-hover:visible');
			const told: string[] = [];
			for (const key of ['Control+F8', 'Control+F8', 'Control+Shift+F8']) {
				await page.keyboard.press(key);
				const message = await until('which conflict it is', async () => {
					const text = (await page.locator('.statusbar').innerText()).match(/Conflict \d+ of \d+/)?.[0];
					return text !== told.at(-1) && text;
				});
				told.push(message);
				await hover
					.filter({ hasText: /conflicting-(?:figure|date)/ })
					.first()
					.waitFor();
			}
			await screenshot('next conflict');
			assert.equal(told[2], told[0]);
		});

		it('deletes boilerplate by a quick fix, in the editor and on disk', async () => {
			const { openFile, goTo, quickFix, save, read, until, screenshot } = window();
			await openFile(names.agency);
			const before = read(names.agency);
			const tail = before.slice(before.indexOf('Image via Shutterstock'));
			assert.ok(tail.includes('All rights reserved'));
			await goTo(names.agency, 'Image via Shutterstock');
			await quickFix('Delete this boilerplate');
			await screenshot('quick fix');
			await save();
			// While it is written a file is empty for a moment.
			await until('the file is written', () => !['', before].includes(read(names.agency)));
			const after = read(names.agency);
			assert.ok(before.startsWith(after.trimEnd()), 'something else was changed');
			assert.ok(!after.includes('All rights reserved'));
			assert.ok(after.trimEnd().endsWith('maintain a competitive edge.'));
		});

		it('keeps a dismissal with its reason beside the documents', async () => {
			const { page, workspace, openFile, goTo, quickFix, read, until, screenshot } = window();
			await openFile(names.newsletter);
			const before = read(names.newsletter);
			await goTo(names.newsletter, 'over 60 countries');
			await quickFix('Dismiss unsourced-claim here');
			const input = page.locator('.quick-input-widget input[type=text]');
			await input.fill('the organisers counted');
			await screenshot('reason');
			await page.keyboard.press('Enter');
			const sidecar = path.join('.corroborate', `${names.newsletter}.yaml`);
			await until('the sidecar', () => existsSync(path.join(workspace, sidecar)));
			assert.match(read(sidecar), /reason: the organisers counted/);
			assert.equal(read(names.newsletter), before);
		});

		it('folds boilerplate that takes several lines', async () => {
			const { page, openFile, goTo, runCommand, screenshot } = window();
			await openFile(names.long);
			await goTo(names.long, 'Canva Logo');
			const logo = page.locator('.view-line', { hasText: 'HeyGen Logo' }).first();
			await logo.waitFor();
			await runCommand('Corroborate: Fold All Boilerplate');
			await logo.waitFor({ state: 'detached' });
			await page.locator('.view-line', { hasText: 'Background of the Paris AI Action Summit' }).first().waitFor();
			await screenshot('folded');
		});

		it('offers in the palette what can be done about a document that is checked, whatever its language is called', async () => {
			const { page, openFile, offeredCommands, runCommand, until } = window();
			const here = [
				'Delete Obvious Boilerplate in This Document',
				'Explain This Comparison',
				'Fold All Boilerplate',
				'Show Cross-References',
				'Why Is This Not Reported?',
			];
			await openFile(names.newsletter);
			const offered = await offeredCommands();
			assert.deepEqual(
				here.filter((title) => !offered.includes(title)),
				[],
			);
			assert.ok(!offered.includes('Check This File'), 'it is checked already');
			await runCommand('Change Language Mode');
			const input = page.locator('.quick-input-widget input[type=text]');
			await input.fill('YAML');
			await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'YAML' }).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.statusbar-item', { hasText: 'YAML' }).waitFor();
			// for the server it is closed and opened anew
			await until('the same commands', async () => (await offeredCommands()).join() === offered.join());
		});

		it('lists the findings of a rule from the status bar', async () => {
			const { page, screenshot } = window();
			await page.locator('.statusbar-item', { hasText: 'to source' }).click();
			const rows = page.locator('.quick-input-list .monaco-list-row');
			await rows.filter({ hasText: 'Unsourced claim' }).first().waitFor();
			await screenshot('menu');
			await rows.filter({ hasText: 'Unsourced claim' }).first().click();
			await rows
				.filter({ hasText: /^\d+: / })
				.first()
				.waitFor();
			await screenshot('findings of a rule');
			await rows
				.filter({ hasText: /^\d+: / })
				.first()
				.click();
			await page.locator('.tab.active', { hasText: '.txt' }).waitFor();
		});
	},
	{ 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false },
);

describeInWindow(
	'seeds, in a dark window',
	'seeds',
	(window) => {
		it('is as legible', async () => {
			const { page, openFile, goTo, runCommand, treeItem, screenshot } = window();
			await openFile(names.long);
			await goTo(names.long, '60 countries backed');
			await page.locator('.squiggly-warning').first().waitFor();
			await runCommand('Corroborate: Show Cross-References');
			await treeItem('approximately 60 nations').first().waitFor();
			await screenshot('dark');
		});
	},
	{ 'workbench.colorTheme': 'Default Dark Modern' },
);
