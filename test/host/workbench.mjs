// Opens VS Code's workbench in a headless browser.
import path from 'node:path';
import { existsSync, realpathSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** @import { BrowserContext, Page } from 'playwright-core' */
/** @import { Host } from './install.mjs' */

/**
 * Where something is, as the workbench addresses it.
 * @typedef {{ scheme: string, authority: string, path: string }} Address
 */

/**
 * An extension under development, and perhaps its tests.
 * @typedef {{ extensions: Address[], extensionTestsPath?: Address | undefined }} Development
 */

/**
 * @typedef {object} Workbench
 * @property {Page} page
 * @property {() => Promise<void>} close
 */

/**
 * @param {Host} host
 * @param {object} options
 * @param {string} options.authority of the server
 * @param {string | undefined} [options.token] connection token of the server
 * @param {string} options.workspace folder or `.code-workspace` file to open
 * @param {string | undefined} [options.file] file to open in it
 * @param {Development} [options.development]
 * @param {(page: Page) => Promise<void>} [options.prepare] what must be on the page before it loads
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(host, { authority, token, workspace, file, development, prepare }) {
	const browser = await chromium.launch({
		executablePath: host.chromium,
		// Root has no sandbox; what is shown is only what this machine serves.
		args: ['--no-sandbox', '--disable-gpu'],
		handleSIGINT: false,
		handleSIGTERM: false,
	});
	const close = () => browser.close();
	try {
		const context = await browser.newContext({
			viewport: { width: 1280, height: 800 },
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const page = await context.newPage();
		if (development) {
			await page.addInitScript({ content: configurationScript(development) });
			await serveFiles(context);
		}
		await prepare?.(page);
		await page.goto(workbenchAddress({ authority, token, workspace, file }));
		return { page, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * @param {{ authority: string, token?: string | undefined, workspace: string, file?: string | undefined }} what
 * @returns {string} URL of the workbench with a workspace, and perhaps one of its files, opened
 */
export function workbenchAddress({ authority, token, workspace, file }) {
	const query = new URLSearchParams(token === undefined ? {} : { tkn: token });
	query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', realpathSync(workspace));
	const payload = [
		['skipWelcome', 'true'],
		['skipReleaseNotes', 'true'],
		...(file === undefined ? [] : [['openFile', `vscode-remote://${authority}${realpathSync(file)}`]]),
	];
	query.set('payload', JSON.stringify(payload));
	return `http://${authority}/?${query.toString()}`;
}

/**
 * Address of a file or folder of this machine for the extension host that runs in Node.
 * @param {string} authority
 * @param {string} file
 * @returns {Address}
 */
export function remoteAddress(authority, file) {
	return { scheme: 'vscode-remote', authority, path: realpathSync(file) };
}

const webPrefix = '/__web';

/**
 * The same for the extension host that runs in the browser: over http, since what comes from a remote one may not start
 * workers. The path is answered by `serveFiles`.
 * @param {string} authority
 * @param {string} file
 * @returns {Address}
 */
export function webAddress(authority, file) {
	return { scheme: 'http', authority, path: webPrefix + realpathSync(file) };
}

/** @param {BrowserContext} context */
async function serveFiles(context) {
	await context.route(
		({ pathname }) => pathname.startsWith(`${webPrefix}/`),
		async (route) => {
			const file = decodeURIComponent(new URL(route.request().url()).pathname.slice(webPrefix.length));
			await (existsSync(file) ? route.fulfill({ path: path.resolve(file) }) : route.fulfill({ status: 404, body: '' }));
		},
	);
}

/**
 * A built VS Code ignores an extension under development that the address names. It goes into the configuration that the
 * server writes into the page, after the page is parsed ("interactive") and before its module scripts run.
 * @param {Development} development
 * @returns {string} script for the page
 */
function configurationScript(development) {
	return `document.addEventListener('readystatechange', () => {
		const meta = document.getElementById('vscode-workbench-web-configuration');
		if (!meta || document.readyState !== 'interactive') return;
		const configuration = JSON.parse(meta.getAttribute('data-settings'));
		configuration.developmentOptions = { ...configuration.developmentOptions, ...${JSON.stringify(development)} };
		delete configuration.productConfiguration?.extensionsGallery; // no marketplace, no look-ups
		meta.setAttribute('data-settings', JSON.stringify(configuration));
	});`;
}
