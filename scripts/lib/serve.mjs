// Serves a VS Code with the packaged extension to a browser on this machine.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { installHost } from '../../test/host/install.mjs';
import { installExtension, startServer } from '../../test/host/server.mjs';
import { openWorkbench, workbenchAddress } from '../../test/host/workbench.mjs';
import { root } from './project.mjs';

/** @import { Host } from '../../test/host/install.mjs' */

/** What shows that findings have arrived in an editor: a squiggle, or faded text. */
const finding = '.editor-instance :is([class*="squiggly-warning"], [class*="squiggly-info"], [class*="unnecessary"])';

/** What shows that all documents were read and compared: the status bar counts. */
const counted = '.statusbar-item:has-text("to source")';
/** Longest wait for it, in ms. */
const patience = 60_000;

/**
 * Runs until Ctrl-C.
 * @param {object} options
 * @param {string} options.data folder for settings and extensions of this VS Code
 * @param {string} options.vsix
 * @param {string} options.workspace folder to show
 * @param {string | undefined} options.screenshot where to leave a picture of the window, from the project's root
 */
export async function serve({ data, vsix, workspace, screenshot }) {
	const host = await installHost();
	await installExtension(host, data, vsix);
	const token = randomBytes(16).toString('hex');
	const server = await startServer(host, { data, token, settings: { 'editor.wordWrap': 'on' } });
	const stopped = new Promise((resolve) => {
		for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => resolve(undefined));
	});
	try {
		const file = path.join(workspace, '004_95239aad7eeeded1.txt');
		const window = { authority: server.authority, token, workspace, file };
		console.log(`VS Code with the extension, on this machine only:\n\n  ${workbenchAddress(window)}\n`);
		if (screenshot !== undefined) {
			await takeScreenshot(host, window, screenshot, stopped);
		}
		console.log('Ctrl-C ends it.');
		await Promise.race([stopped, server.ended]);
	} finally {
		await server.close();
	}
}

/**
 * @param {Host} host
 * @param {{ authority: string, token: string, workspace: string, file: string }} window
 * @param {string} screenshot
 * @param {Promise<unknown>} stopped resolves when nobody waits any more
 */
async function takeScreenshot(host, window, screenshot, stopped) {
	const { page, close } = await openWorkbench(host, window);
	try {
		/** @param {string} selector */
		const isShown = (selector) => page.locator(selector).first().waitFor({ timeout: patience });
		const shown = Promise.all([isShown(finding), isShown(counted)]).then(
			() => 'A picture of it',
			() => `Not all findings were shown within ${patience / 1000} s; a picture of that`,
		);
		const caption = await Promise.race([shown, stopped.then(() => '')]);
		if (caption === '') return;
		mkdirSync(path.dirname(path.join(root, screenshot)), { recursive: true });
		await page.screenshot({ path: path.join(root, screenshot) });
		console.log(`${caption}: ${screenshot}`);
	} finally {
		await close();
	}
}
