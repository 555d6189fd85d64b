// Starts and stops VS Code's server, which serves the workbench to a browser on this machine.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** @import { Host } from './install.mjs' */

/** Longest wait for the server to come or to go, in ms. */
const patience = 60_000;

/** Settings that keep the workbench quiet: no welcome, no trust question, no assistants, nothing sent or looked up. */
const quietSettings = {
	'security.workspace.trust.enabled': false,
	'workbench.startupEditor': 'none',
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'chat.disableAIFeatures': true,
	'telemetry.telemetryLevel': 'off',
	'extensions.autoUpdate': false,
	'extensions.autoCheckUpdates': false,
	'window.commandCenter': false,
	'git.openRepositoryInParentFolders': 'never',
};

/**
 * @typedef {object} Server
 * @property {string} authority host and port, e.g. `127.0.0.1:45123`
 * @property {Promise<unknown>} ended resolves when the server has ended, for whatever reason
 * @property {() => Promise<void>} close ends the server and all that it started
 */

/**
 * @param {Host} host
 * @param {object} options
 * @param {string} options.data folder for settings, extensions and state; created when absent
 * @param {string} [options.token] what a browser must know to be let in; without one everybody on this machine is
 * @param {Record<string, unknown>} [options.settings] user settings in addition to the quiet ones
 * @param {NodeJS.ProcessEnv} [options.env] variables that the extension host gets in addition to this process's
 * @returns {Promise<Server>}
 * @throws when the server does not start; what it printed is in `server.log` in the data folder
 */
export async function startServer(host, { data, token, settings, env }) {
	const userFolder = path.join(data, 'data/User');
	mkdirSync(userFolder, { recursive: true });
	writeFileSync(path.join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, '\t'));
	const log = createWriteStream(path.join(data, 'server.log'));

	const server = spawn(
		host.node,
		[
			host.server,
			'--host=127.0.0.1',
			'--port=0',
			'--accept-server-license-terms',
			'--disable-workspace-trust',
			'--telemetry-level=off',
			`--server-data-dir=${data}`,
			token === undefined ? '--without-connection-token' : `--connection-token=${token}`,
		],
		// A group of its own, so that the extension hosts that it starts can be ended with it.
		{ env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
	);
	const ended = once(server, 'exit');
	server.stdout.pipe(log, { end: false });
	server.stderr.pipe(log, { end: false });

	/** @param {NodeJS.Signals} signal */
	const signal = (signal) => {
		try {
			if (server.pid !== undefined) process.kill(-server.pid, signal);
		} catch {
			// the whole group has ended already
		}
	};
	// Where this process ends without closing, nothing that it started stays behind.
	const abandon = () => signal('SIGKILL');
	process.once('exit', abandon);
	const close = async () => {
		signal('SIGTERM');
		const impatient = setTimeout(signal, patience, 'SIGKILL');
		await ended;
		clearTimeout(impatient);
		abandon();
		process.off('exit', abandon);
		log.end();
	};

	try {
		const port = await portOf(server);
		return { authority: `127.0.0.1:${port}`, ended, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @returns {Promise<string>} the port that the server says it listens on
 */
function portOf(server) {
	return new Promise((resolve, reject) => {
		let printed = '';
		const late = setTimeout(() => reject(new Error(`VS Code's server did not start:\n${printed}`)), patience);
		server.stdout.on('data', (data) => {
			printed += data;
			const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
			if (port === undefined) return;
			clearTimeout(late);
			resolve(port);
		});
		server.once('error', reject);
		server.once('exit', (code) => {
			clearTimeout(late);
			reject(new Error(`VS Code's server ended with ${code}:\n${printed}`));
		});
	});
}

/**
 * Installs a packaged extension for a server that will be started with the same data folder.
 * @param {Host} host
 * @param {string} data
 * @param {string} vsix path of the package
 */
export async function installExtension(host, data, vsix) {
	await promisify(execFile)(host.node, [
		host.server,
		'--accept-server-license-terms',
		`--server-data-dir=${data}`,
		`--install-extension=${vsix}`,
		'--force',
	]);
}
