import assert from 'node:assert/strict';
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
});

describeInWindow('a folder with documents deep in it, in a window', 'test/extension/fixture', (window) => {
	it('is checked before anything is opened', async () => {
		const { page } = window();
		await page.locator('.statusbar-item', { hasText: 'to source' }).waitFor();
		assert.equal(await page.locator('.tab.active').count(), 0);
	});
});
