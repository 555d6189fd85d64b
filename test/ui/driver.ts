// Drives the workbench as a person does: with keys, the mouse and what is on the screen. Every step waits until what it
// needs is there; none waits by the clock.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../scripts/lib/project.mjs';

/** Where screenshots are left. */
const screenshots = path.join(root, 'out/screenshots');
/** Where those that the README shows are kept. */
const pictures = path.join(root, 'docs/images');

/** Longest wait for something that should come at once, after which a key is taken for lost, in ms. */
const keyPatience = 3_000;
/** Longest wait for anything, in ms. */
const patience = 30_000;

export interface Driver {
	readonly page: Page;
	/** Absolute path of the folder that the window shows. */
	readonly workspace: string;
	/** Opens a file of the workspace by its name. */
	openFile(name: string): Promise<void>;
	/** Puts the cursor at the start of some words of the open file `name`, as it is on disk. */
	goTo(name: string, words: string): Promise<void>;
	/** Moves the mouse over some words; gives the hover that comes, once it holds `expected`. */
	hoverAt(name: string, words: string, expected: string | RegExp): Promise<Locator>;
	/** Opens the quick fixes at the cursor and takes the one with this title. */
	quickFix(title: string): Promise<void>;
	/** Runs a command by the title that the palette shows, e.g. `Corroborate: Show Output`. */
	runCommand(title: string): Promise<void>;
	/** Titles of all commands of the extension that the palette offers, in its order. */
	offeredCommands(): Promise<readonly string[]>;
	/** Saves the open file and waits until the editor shows it as saved. */
	save(): Promise<void>;
	/** A row of a tree view, by words on it. */
	treeItem(words: string | RegExp): Locator;
	/** Text of a file of the workspace on disk. */
	read(name: string): string;
	/** Waits until `look` gives something other than undefined or false. */
	until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>>;
	/** Leaves a picture of the window in `screenshots`. */
	screenshot(name: string): Promise<void>;
	/** The same for a picture of the README, which is renewed when UPDATE_PICTURES is set. */
	picture(name: string): Promise<void>;
}

export function createDriver(page: Page, workspace: string): Driver {
	page.setDefaultTimeout(patience);
	const quickInput = page.locator('.quick-input-widget input[type=text]');
	const rows = page.locator('.quick-input-list .monaco-list-row');

	/** A busy workbench now and then loses a key: it is pressed again until what should appear appears. */
	async function pressFor(key: string, expected: Locator): Promise<void> {
		for (const end = Date.now() + patience; ;) {
			await page.keyboard.press(key);
			try {
				await expected.first().waitFor({ timeout: keyPatience });
				return;
			} catch (error) {
				if (Date.now() > end) throw error;
			}
			await page.keyboard.press('Escape');
		}
	}

	async function until<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> {
		for (const end = Date.now() + patience; Date.now() < end; await after(50)) {
			const found = await look();
			if (found !== undefined && found !== null && found !== false) {
				return found as NonNullable<Exclude<T, false>>;
			}
		}
		throw new Error(`did not come: ${what}`);
	}

	const read = (name: string): string => readFileSync(path.join(workspace, name), 'utf8');

	async function goTo(name: string, words: string): Promise<void> {
		const before = read(name).split(words)[0];
		if (before === undefined || before.length === read(name).length) throw new Error(`${name} has no "${words}"`);
		const lines = before.split(/\r\n|\n|\r/);
		await pressFor('Control+g', quickInput);
		await quickInput.fill(`:${lines.length},${(lines.at(-1)?.length ?? 0) + 1}`);
		await page.keyboard.press('Enter');
		await quickInput.waitFor({ state: 'hidden' });
	}

	async function screenshot(name: string): Promise<void> {
		mkdirSync(screenshots, { recursive: true });
		await page.screenshot({ path: path.join(screenshots, `${name}.png`), animations: 'disabled' });
	}

	return {
		page,
		workspace,
		read,
		until,
		goTo,
		async openFile(name) {
			await pressFor('Control+p', quickInput);
			await quickInput.fill(name);
			await rows.filter({ hasText: name }).first().click();
			await page.locator('.tab.active', { hasText: name }).waitFor();
			await page.locator('.editor-instance .view-line').first().waitFor();
		},
		async hoverAt(name, words, expected) {
			await goTo(name, words);
			const hover = page.locator('.monaco-hover:visible').filter({ hasText: expected });
			const cursor = page.locator('.editor-instance .cursors-layer .cursor').first();
			// The editor redraws now and then, and a hover does not come where the mouse already rests.
			await until(`a hover with ${String(expected)}`, async () => {
				const box = await cursor.boundingBox();
				if (!box) return false;
				await page.mouse.move(box.x + 40, box.y + box.height * 3);
				await page.mouse.move(box.x + 4, box.y + box.height / 2, { steps: 5 });
				const came = await hover
					.first()
					.waitFor({ timeout: keyPatience })
					.then(() => true)
					.catch(() => false);
				// one that came too early stays as it is while the mouse moves over it
				if (!came) await page.keyboard.press('Escape');
				return came;
			});
			return hover.first();
		},
		async quickFix(title) {
			const fix = page.locator('.action-widget .monaco-list-row', { hasText: title });
			await pressFor('Control+.', fix);
			// a busy workbench now and then loses a click as well: a fix that was taken closes its menu
			await until(`the menu closed on “${title}”`, async () => {
				await fix.first().click();
				return fix
					.first()
					.waitFor({ state: 'hidden', timeout: 5000 })
					.then(
						() => true,
						() => false,
					);
			});
		},
		async runCommand(title) {
			await pressFor('F1', quickInput);
			await quickInput.fill(`>${title}`);
			await rows.filter({ hasText: title }).first().click();
		},
		async offeredCommands() {
			await pressFor('F1', quickInput);
			await quickInput.fill('>Corroborate: ');
			const focused = page.locator('.quick-input-list .monaco-list-row.focused');
			const titles: string[] = [];
			for (;;) {
				const next = focused.and(page.locator(`[data-index="${titles.length}"]`));
				const size = Number(await focused.first().getAttribute('aria-setsize'));
				await next.waitFor();
				const [, title] = /^Corroborate: ([^,]+)/.exec((await next.getAttribute('aria-label')) ?? '') ?? [];
				titles.push(title ?? '');
				if (titles.length >= size) break;
				await page.keyboard.press('ArrowDown');
			}
			await page.keyboard.press('Escape');
			return titles.filter((title) => title !== '');
		},
		async save() {
			await page.keyboard.press('Control+s');
			await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
		},
		treeItem: (words) => page.locator('.pane-body .monaco-list-row:visible').filter({ hasText: words }),
		screenshot,
		async picture(name) {
			await screenshot(name);
			if (!process.env['UPDATE_PICTURES']) return;
			mkdirSync(pictures, { recursive: true });
			copyFileSync(path.join(screenshots, `${name}.png`), path.join(pictures, `${name}.png`));
		},
	};
}
