import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/project.mjs';
import { launchVSCode, type Running } from '../host/launch.mjs';
import { createDriver, type Driver } from './driver.ts';

/**
 * Declares tests that share one window of VS Code with the extension. The window shows a copy of `folder` (from the
 * project's root; its name stays, since names decide which documents are checked), so that tests may change the files.
 * A test that fails leaves a screenshot. `extension`: the folder of the extension, where it is not this project.
 */
export function describeInWindow(
	title: string,
	folder: string,
	declare: (window: () => Driver) => void,
	userSettings: Readonly<Record<string, unknown>> = {},
	extension = root,
): void {
	describe(title, () => {
		const copies = mkdtempSync(path.join(tmpdir(), 'corroborate-ui-'));
		const workspace = path.join(copies, path.basename(folder));
		let running: Running | undefined;
		let driver: Driver | undefined;

		before(async () => {
			cpSync(path.join(root, folder), workspace, { recursive: true });
			const settings = { 'editor.wordWrap': 'on', 'window.title': '${activeEditorShort}', ...userSettings };
			running = await launchVSCode({ extension, workspace, settings });
			driver = createDriver(running.page, workspace);
			await running.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
		});
		afterEach(async function () {
			const test = this.currentTest;
			if (test?.state === 'failed') await driver?.screenshot(`failed ${test.fullTitle().replaceAll(/[^\w ]/g, '')}`);
		});
		after(async () => {
			await running?.close();
			rmSync(copies, { recursive: true, force: true });
		});

		declare(() => {
			if (!driver) throw new Error('the window is not open');
			return driver;
		});
	});
}
