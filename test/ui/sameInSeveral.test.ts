import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeInWindow } from './window.ts';

const subscribe = 'Sign up for our newsletter and never miss a story.';
/** Three documents that disagree, of which two end with the same line of furniture. */
const documents = {
	'storm-a.txt': `The storm destroyed 48 fishing boats in Vestmar on Sunday, the harbour authority said.\n\n${subscribe}\n`,
	'storm-b.txt': `On Sunday the storm destroyed 48 fishing boats in Vestmar, the county wrote.\n\n${subscribe}\n`,
	'storm-c.txt': 'The storm that struck Vestmar on Sunday destroyed 52 fishing boats, the mayor, Anne Dahl, said.\n',
};

describeInWindow('documents that say the same, in a window', 'seeds', (window) => {
	before(() => {
		for (const [name, text] of Object.entries(documents)) writeFileSync(path.join(window().workspace, name), text);
	});

	it('tells a conflict with the sentences of the others, each once', async () => {
		const { openFile, hoverAt, screenshot } = window();
		await openFile('storm-c.txt');
		const hover = await hoverAt('storm-c.txt', '52 fishing boats', 'conflicting-figure');
		const text = await hover.innerText();
		await screenshot('hover of a conflict');
		assert.equal(text.split('The storm destroyed 48 fishing boats').length, 2, text);
		assert.equal(text.split('On Sunday the storm destroyed 48').length, 2, text);
	});

	it('explains it beside the editor, and has screen readers say how the explanation begins', async () => {
		const { page, goTo, runCommand } = window();
		await goTo('storm-c.txt', '52 fishing boats');
		await runCommand('Corroborate: Explain This Comparison');
		await page.locator('.tab', { hasText: 'Explanation' }).waitFor();
		await page
			.locator('.statusbar-item [role=alert]', { hasText: 'Explained beside: “52 fishing boats” in storm-c.txt' })
			.waitFor();
	});

	it('settles it with all documents that say the same by one fix, and shows the pairs as dismissed', async () => {
		const { page, workspace, openFile, goTo, quickFix, read, until, runCommand, treeItem, screenshot } = window();
		await openFile('storm-c.txt');
		await goTo('storm-c.txt', '52 fishing boats');
		await quickFix('Not the same quantity as “48 fishing boats” in storm-a.txt and 1 more');
		const sidecar = (name: string) => path.join('.corroborate', `${name}.yaml`);
		const isWritten = (name: string) => {
			try {
				return read(sidecar(name)).includes('not the same quantity');
			} catch {
				return false;
			}
		};
		await until('both pairs are kept', () => isWritten('storm-a.txt') && isWritten('storm-b.txt'));
		assert.equal(read('storm-c.txt'), documents['storm-c.txt'], workspace);
		await runCommand('Corroborate: Show Cross-References');
		const dismissed = treeItem(/48 fishing boats.*dismissed/s);
		await dismissed.nth(1).waitFor();
		await screenshot('dismissed pairs');
		assert.equal(await treeItem('conflicts').count(), 0);
		await page.getByRole('tab', { name: 'Explorer' }).click();
		await runCommand('Corroborate: Undo Last Decision');
		await until('both are undone', () => !isWritten('storm-a.txt') && !isWritten('storm-b.txt'));
	});

	it('asks which of several like fixes is meant, by keyboard alone', async () => {
		const { page, openFile, goTo, quickFix, until, screenshot } = window();
		await openFile('storm-c.txt');
		await goTo('storm-c.txt', '52 fishing boats');
		await quickFix('State it less exactly…');
		const choices = page.locator('.quick-input-list .monaco-list-row');
		await choices.nth(1).waitFor();
		await screenshot('choosing among like fixes');
		assert.match(
			(await choices.first().getAttribute('aria-label')) ?? '',
			/^State it as a range: “48 to 52 fishing boats”/,
		);
		await page.keyboard.press('Enter');
		const text = page.locator('.editor-instance .view-lines').first();
		await until('the range', async () =>
			(await text.innerText()).replaceAll('\u00a0', ' ').includes('48 to 52 fishing'),
		);
		await page.keyboard.press('Control+z');
		await until('it is undone', async () => !(await text.innerText()).includes('48'));
		await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
	});

	it('aligns the other documents on the figure here, and says where that is undone', async () => {
		const { page, workspace, openFile, goTo, quickFix, read, until, screenshot } = window();
		await openFile('storm-c.txt');
		await goTo('storm-c.txt', '52 fishing boats');
		await quickFix('Align all documents on “52 fishing boats”, as here…');
		const rows = page.locator('.monaco-list-row[aria-label$="making text edits"]');
		await rows.nth(1).waitFor();
		for (const box of await rows.getByRole('checkbox').all()) await box.click();
		await screenshot('aligning other documents');
		await page.getByRole('button', { name: 'Apply', exact: true }).click();
		const told = 'Changed 2 files. One undo in one of them restores it.';
		await page.locator('.statusbar-item [role=alert]', { hasText: told }).waitFor();
		await until('both are written', () =>
			['storm-a.txt', 'storm-b.txt'].every((name) => read(name).includes('52 fishing boats')),
		);
		for (const [name, text] of Object.entries(documents)) writeFileSync(path.join(workspace, name), text);
	});

	it('shows beside the counts that a large document is still being read', async () => {
		const { page, workspace } = window();
		const counts = page.locator('.statusbar-item', { hasText: 'to source' });
		await counts.locator('.codicon-checklist').waitFor();
		const paragraph = (year: number) =>
			`In ${year} the county measured ${year % 89} banks of the river Tamar, the surveyors wrote in report ${year}.`;
		const text = Array.from({ length: 2500 }, (_, i) => paragraph(1000 + i)).join('\n\n');
		writeFileSync(path.join(workspace, 'river.txt'), text);
		await counts.locator('.codicon-loading').waitFor();
		rmSync(path.join(workspace, 'river.txt'));
		await counts.locator('.codicon-checklist').waitFor({ timeout: 120_000 });
	}).timeout(180_000);

	it('deletes what several documents have at once, when asked', async () => {
		const { page, openFile, goTo, quickFix, read, until, screenshot } = window();
		await openFile('storm-a.txt');
		await goTo('storm-a.txt', 'Sign up');
		await quickFix('Delete all of its kind in this folder');
		const all = page.getByRole('button', { name: 'Delete All', exact: true });
		await all.waitFor();
		await screenshot('deleting in several documents');
		await all.click();
		// the editor empties a file before it writes it
		const isLeft = (name: string) => read(name).includes('48 fishing boats') && !read(name).includes('Sign up');
		await until('the lines are gone, and only they', () => isLeft('storm-a.txt') && isLeft('storm-b.txt'));
	});

	it('deletes obvious boilerplate below the folder that is named, also with nothing open', async () => {
		const { page, workspace, runCommand, treeItem, read, until } = window();
		await runCommand('View: Close All Editors');
		await page.locator('.tab').first().waitFor({ state: 'detached' });
		const name = path.join('archive', 'storm-d.txt');
		mkdirSync(path.join(workspace, 'archive'));
		writeFileSync(path.join(workspace, name), documents['storm-a.txt']);
		writeFileSync(path.join(workspace, 'archive', 'storm-e.txt'), documents['storm-b.txt']);

		await runCommand('Corroborate: Delete Obvious Boilerplate in This Folder');
		const question = page.locator('.monaco-dialog-box');
		await question.getByText(/^Delete \d+ passages in \d+ documents of “seeds”\?$/).waitFor();
		await question.getByRole('button', { name: 'Cancel' }).click();
		assert.equal(read(name), documents['storm-a.txt']);

		await runCommand('View: Show Explorer');
		await treeItem('archive').click({ button: 'right' });
		const offered = page.getByRole('menuitem', { name: /^Delete Obvious Boilerplate in This Folder/ });
		await offered.waitFor();
		// a menu that has just come takes no click
		await until('the menu closed', async () => {
			await offered.click();
			return offered.waitFor({ state: 'hidden', timeout: 1000 }).then(
				() => true,
				() => false,
			);
		});
		await question.getByText('Delete 2 passages in 2 documents of “archive”?').waitFor();
		await question.getByRole('button', { name: 'Delete All' }).click();
		await until('the line is gone', () => read(name).includes('48 fishing boats') && !read(name).includes('Sign up'));
	});
});
