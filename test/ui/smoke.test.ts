import assert from 'node:assert/strict';
import { describeInWindow } from './window.ts';

const article = '004_95239aad7eeeded1.txt';

describeInWindow('the window on seeds', 'seeds', (window) => {
	it('tells in a hover who else states a figure', async () => {
		const { openFile, hoverAt, screenshot } = window();
		await openFile(article);
		const hover = await hoverAt(article, '60 countries backed', 'approximately 60 nations');
		await screenshot('hover');
		assert.match(await hover.innerText(), /002_a09c6fe2550972e0\.txt/);
	});

	it('lists them in the cross-references, which lead there', async () => {
		const { page, runCommand, treeItem, screenshot } = window();
		await runCommand('Corroborate: Show Cross-References');
		await treeItem('approximately 60 nations').first().click();
		await page.locator('.tab.active', { hasText: '002_a09c6fe2550972e0.txt' }).waitFor();
		await screenshot('cross-references');
	});
});
