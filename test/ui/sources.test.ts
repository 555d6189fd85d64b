import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseSidecar } from '../../server/src/annotations/sidecar.ts';
import { describeInWindow } from './window.ts';

const agency = '003_6b5612bb3a08cef9.txt';
/** Two documents that make the same claim, for which neither names a source. */
const claim = 'The bridge over the Tamar carries 12,000 vehicles a day.';
const repeating = ['bridge-a.txt', 'bridge-b.txt'];
/** A document with a claim that no other makes. */
const alone = { name: 'tunnel.txt', text: 'The new tunnel\n\nThe tunnel under the Lune cost 310 million crowns.\n' };

describeInWindow(
	'sources, in a window',
	'seeds',
	(window) => {
		before(() => {
			const { workspace } = window();
			writeFileSync(path.join(workspace, alone.name), alone.text);
			repeating.forEach((name, i) => {
				writeFileSync(
					path.join(workspace, name),
					`${['The old bridge', 'Traffic in the county'][i] ?? ''}\n\n${claim}\n`,
				);
			});
		});

		const focusedRow = () => window().page.locator('.pane-body .monaco-list-row.focused:visible').first();

		/** Walks down a tree with the keys to the first row with these words. */
		const walkTo = async (words: string) => {
			const { page, until } = window();
			await page.keyboard.press('Home');
			await until(`a row with ${words}`, async () => {
				if ((await focusedRow().innerText()).includes(words)) return true;
				await page.keyboard.press('ArrowDown');
				return false;
			});
			return focusedRow();
		};

		const notesOf = (name: string) => {
			const sidecar = path.join(window().workspace, '.corroborate', `${name}.yaml`);
			return existsSync(sidecar) ? parseSidecar(readFileSync(sidecar, 'utf8')).annotations : [];
		};

		it('stand by kind with their counts, and lead to a claim by keyboard', async () => {
			const { page, openFile, runCommand, treeItem, until, screenshot } = window();
			await openFile('001_f937d8b55bc1fc03.txt');
			await page.locator('.squiggly-warning').first().waitFor();
			await runCommand('Corroborate: Show Sources');
			for (const kind of ['Sites', 'Publications', 'Organisations', 'People'])
				assert.match(await treeItem(kind).first().innerText(), new RegExp(`^${kind}\\s*[1-9]\\d*$`));
			await walkTo('Sites');
			await page.keyboard.press('ArrowRight');
			assert.match(await treeItem('time.com').first().innerText(), /[1-9]\d* claims in 1 document$/);
			await walkTo('Publications');
			await page.keyboard.press('ArrowRight');
			await treeItem('Financial Times').first().waitFor();
			const paper = await walkTo('Financial Times');
			assert.match(await paper.innerText(), /1 claim in 1 document · through 003_/);
			// opens it, and goes on into it once its claims are there
			await until('the claim in the tree', async () => {
				await page.keyboard.press('ArrowRight');
				return (await focusedRow().innerText()).includes(`${agency}:`);
			});
			await screenshot('sources');
			await page.keyboard.press('Enter');
			await page.locator('.tab.active', { hasText: agency }).waitFor();
			await page.locator('.statusbar-item', { hasText: 'selected' }).waitFor();
		});

		it('are headed by the notes that a claim needs one, which can be undone there', async () => {
			const { page, openFile, goTo, quickFix, runCommand, treeItem, until, screenshot } = window();
			await openFile(repeating[0] ?? '');
			await goTo(repeating[0] ?? '', '12,000 vehicles');
			await page.locator('.squiggly-warning').first().waitFor();
			await quickFix('Mark “needs source” beside the document');
			await runCommand('Corroborate: Show Sources');
			await treeItem('Needs source').first().waitFor();
			const note = treeItem('Tamar carries').first();
			assert.match(await note.innerText(), /bridge-a\.txt:3/);
			await screenshot('needs source');
			await note.hover();
			await note.getByRole('button', { name: 'Undo Decision' }).click();
			await note.waitFor({ state: 'detached' });
			await until('the note is gone', () => notesOf(repeating[0] ?? '').length === 0);
		});

		it('stand beside what was decided, with its reason, from where it can be undone', async () => {
			const { page, openFile, goTo, quickFix, runCommand, treeItem, until, screenshot } = window();
			await openFile(alone.name);
			await goTo(alone.name, '310 million');
			await page.locator('.squiggly-warning').first().waitFor();
			await quickFix('Dismiss unsourced-claim here');
			await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Opinion, not a claim' }).first().click();
			await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
			await runCommand('Corroborate: Show Sources');
			assert.match(await treeItem('Decisions').first().innerText(), /^Decisions\s*1$/);
			await walkTo('Decisions');
			// opens a row, and once it is open goes on into it
			for (const words of ['Dismissed', 'Lune cost']) {
				await until(words, async () => {
					await page.keyboard.press('ArrowRight');
					return (await focusedRow().innerText()).includes(words);
				});
			}
			const decision = treeItem('Lune cost').first();
			assert.match(await decision.innerText(), /Opinion, not a claim · tunnel\.txt:3/);
			assert.match(
				(await decision.getAttribute('aria-label')) ?? '',
				/^Dismissed: Unsourced claim, Opinion, not a claim, .*, tunnel\.txt, line 3/,
			);
			await screenshot('decisions');
			await decision.hover();
			await decision.getByRole('button', { name: 'Undo Decision' }).click();
			await decision.waitFor({ state: 'detached' });
			await until('the decision is gone', () => notesOf(alone.name).length === 0);
			await page.locator('.squiggly-warning').first().waitFor();
		});

		it('are not asked for any more at any place where a claim is accepted, once the preview is confirmed', async () => {
			const { page, openFile, goTo, quickFix, runCommand, until, screenshot } = window();
			await openFile(repeating[0] ?? '');
			await goTo(repeating[0] ?? '', '12,000 vehicles');
			await page.locator('.squiggly-warning').first().waitFor();
			await quickFix('Accept as common knowledge at all 2 places');
			const applied = page.getByRole('button', { name: 'Apply', exact: true });
			await applied.waitFor();
			await screenshot('preview of decisions');
			assert.deepEqual(repeating.flatMap(notesOf), []);
			// nothing is ticked before the person has looked at it
			const places = page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '.yaml' });
			for (const name of repeating) await places.filter({ hasText: name }).locator('.edit-checkbox').click();
			await applied.click();
			await until('both are accepted', () =>
				repeating.every((name) => notesOf(name).some(({ reason }) => reason === 'common knowledge')),
			);
			await openFile(repeating[1] ?? '');
			await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
			await runCommand('Corroborate: Undo Last Decision');
			await until('both are undone', () => repeating.flatMap(notesOf).length === 0);
			await page.locator('.squiggly-warning').first().waitFor();
		});
	},
	{
		'workbench.colorTheme': 'Default Light Modern',
		'editor.minimap.enabled': false,
		// in a view of a few rows the headings that stick would cover the row under the mouse
		'workbench.tree.enableStickyScroll': false,
	},
);
