// A real VS Code with our extension, for one run of tests: server, browser and a data folder that goes away with them.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { installHost } from './install.mjs';
import { marksVariable, outputMark, passedMark } from './marks.mjs';
import { startServer } from './server.mjs';
import { openWorkbench, remoteAddress, webAddress } from './workbench.mjs';

/** @import { Page } from 'playwright-core' */
/** @import { Server } from './server.mjs' */

/**
 * @typedef {object} Launch
 * @property {string} extension folder of the extension under development
 * @property {string} workspace folder or `.code-workspace` file to open
 * @property {string} [tests] module that exports `run`, to be run inside the extension host
 * @property {boolean} [web] run extension and tests in the browser's extension host instead of Node's
 * @property {NodeJS.ProcessEnv} [env] variables for the extension host in addition to this process's
 * @property {Record<string, unknown>} [settings] user settings
 * @property {(text: string) => void} [onOutput] takes what the tests print
 * @property {string | undefined} [logs] folder for all that the window logs
 */

/**
 * @typedef {object} Running
 * @property {Page} page
 * @property {Promise<number>} exited the tests' exit code: 0 passed, 1 failed, 70 to 73 VS Code or a part of it died
 * @property {() => Promise<void>} close
 */

/**
 * @param {Launch} launch
 * @returns {Promise<Running>}
 */
export async function launchVSCode({ extension, workspace, tests, web = false, env = {}, settings = {}, ...launch }) {
	const { onOutput = () => {}, logs } = launch;
	const host = await installHost();
	const data = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
	/** @type {(() => unknown)[]} */
	const closing = [() => rmSync(data, { recursive: true, force: true, maxRetries: 5 })];
	const close = async () => {
		for (let end = closing.pop(); end; end = closing.pop()) await end();
	};
	try {
		const server = await startServer(host, { data, env: { ...env, [marksVariable]: '1' }, settings });
		closing.push(server.close);
		const address = web ? webAddress : remoteAddress;
		/** @type {Promise<number>} */
		let exited = new Promise(() => {});
		const workbench = await openWorkbench(host, {
			authority: server.authority,
			workspace,
			development: {
				extensions: [address(server.authority, extension)],
				extensionTestsPath: tests === undefined ? undefined : address(server.authority, tests),
			},
			prepare: async (page) => {
				const ofTests = await followLog(page, onOutput, logs);
				exited = exitCode(page, server, ofTests.passed);
			},
		});
		closing.push(workbench.close);
		return { page: workbench.page, exited, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * How the tests in a window end. To be called before the page loads: the workbench looks up what it calls.
 * @param {Page} page
 * @param {Server} server
 * @param {() => boolean} passed VS Code reports 0 as well when the extension host dies half way
 * @returns {Promise<number>}
 */
function exitCode(page, server, passed) {
	return new Promise((resolve, reject) => {
		page
			.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
				resolve(code === 0 && !passed() ? 73 : code);
			})
			.catch(reject);
		page.once('crash', () => resolve(70));
		page.once('close', () => resolve(71));
		server.ended.then(() => resolve(72), reject);
	});
}

/**
 * Writes down what the window logs, and picks out what tests print. To be called before
 * the page loads, like `exitCode`.
 * @param {Page} page
 * @param {(text: string) => void} onOutput
 * @param {string | undefined} logs
 * @returns {Promise<{ passed: () => boolean }>}
 */
async function followLog(page, onOutput, logs) {
	let passed = false;
	if (logs !== undefined) mkdirSync(logs, { recursive: true });
	const write = (/** @type {string} */ line) => {
		if (logs !== undefined) appendFileSync(path.join(logs, 'window.log'), `${line}\n`);
	};
	await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
		const text = format(...args);
		write(`[${type}] ${text}`);
		if (text.startsWith(outputMark)) onOutput(`${text.slice(outputMark.length)}\n`);
		passed ||= text === passedMark;
	});
	page.on('console', (message) => write(`[console ${message.type()}] ${message.text()}`));
	page.on('pageerror', (error) => write(`[page error] ${error.stack ?? error.message}`));
	return { passed: () => passed };
}
