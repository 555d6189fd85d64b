// What tests print inside the extension host. VS Code mixes it into its own log, so a shim that runs in front of the tests
// copies it into a socket; the shim also tells that the tests came to their end, which VS Code's exit code does not.
import { realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const passedMark = '\0passed';

/**
 * @typedef {object} TestOutput
 * @property {string} shim module to be run in place of the tests
 * @property {() => boolean} passed whether the tests came to their end and none failed
 * @property {() => void} close
 */

/**
 * @param {string} data folder for socket and shim
 * @param {string} tests module that exports `run`
 * @param {(text: string) => void} onText takes what the tests print, as it comes
 * @returns {Promise<TestOutput>}
 */
export async function openTestOutput(data, tests, onText) {
	let passed = false;
	const socket = path.join(data, 'tests.sock');
	const server = createServer((connection) => {
		connection.setEncoding('utf8');
		connection.on('data', (/** @type {string} */ text) => {
			passed ||= text.includes(passedMark);
			onText(text.replace(passedMark, ''));
		});
	});
	await new Promise((resolve) => {
		server.listen(socket, () => resolve(undefined));
	});
	const shim = path.join(data, 'tests.cjs');
	writeFileSync(shim, shimSource(socket, pathToFileURL(realpathSync(tests)).href));
	return { shim, passed: () => passed, close: () => server.close() };
}

/**
 * @param {string} socket
 * @param {string} url of the module that exports `run`
 */
function shimSource(socket, url) {
	return `
		const { connect } = require('node:net');
		const { format } = require('node:util');
		const socket = connect(${JSON.stringify(socket)});
		for (const method of ['log', 'info', 'warn', 'error', 'debug']) {
			const original = console[method];
			// A plain assignment would be ignored: VS Code has made the console its own.
			Object.defineProperty(console, method, {
				configurable: true,
				writable: true,
				value: (...args) => {
					socket.write(format(...args) + '\\n');
					return original.apply(console, args);
				},
			});
		}
		exports.run = async () => {
			let end = '';
			try {
				const tests = await import(${JSON.stringify(url)});
				await (tests.run ?? tests.default.run)();
				end = ${JSON.stringify(passedMark)};
			} finally {
				await new Promise((resolve) => socket.end(end, resolve));
			}
		};`;
}
