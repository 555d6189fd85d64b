import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { launchVSCode } from './launch.mjs';

/** @import { Launch } from './launch.mjs' */

/** Longest run, in ms. */
const patience = 300_000;

/**
 * Runs tests inside the headless VS Code and prints what they print. VSCODE_HOST_LOGS names a folder for logs and for a
 * screenshot of a failure.
 * @param {Launch & { tests: string }} launch
 * @returns {Promise<number>} exit code: 0 when all tests passed
 */
export async function runHeadless(launch) {
	const logs = process.env['VSCODE_HOST_LOGS'];
	const running = await launchVSCode({ ...launch, logs, onOutput: (text) => process.stdout.write(text) });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.once(signal, () => void running.close().then(() => process.exit(130)));
	}
	const code = await Promise.race([running.exited, after(patience, 124, { ref: false })]);
	if (code !== 0) console.error(faults[code] ?? `VS Code ended with ${code}.`);
	if (code !== 0 && logs !== undefined) await running.page.screenshot({ path: path.join(logs, 'failed.png') });
	await running.close();
	return code;
}

/** @type {Readonly<Record<number, string>>} */
const faults = {
	1: 'Tests failed.',
	70: 'The page crashed.',
	71: 'The page was closed.',
	72: "VS Code's server ended during the tests.",
	73: 'The extension host died during the tests.',
	124: `The tests did not end within ${patience / 1000} s.`,
};
