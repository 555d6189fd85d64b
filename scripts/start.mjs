// `npm start`: builds the extension, tells what it finds in seeds/, and opens VS Code with it on that folder: the desktop
// one where there is one, else the headless one, served to a browser on this machine until Ctrl-C.
// Runs before anything is installed: what needs packages is imported when they are there.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { installDependencies } from './lib/dependencies.mjs';
import { cache, root } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { summarise } from './lib/summary.mjs';

const usage = 'usage: npm start [-- --no-open]     --no-open: end after the summary';

try {
	await start();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function start() {
	const open = wantsToOpen();
	if (open === undefined) return;
	await installDependencies();
	await must(process.execPath, ['scripts/build.mjs', '--production']);
	console.log(`\n${await summarise('seeds')}\n`);
	if (!open) return;

	const folder = path.join(cache, 'start');
	mkdirSync(folder, { recursive: true });
	const vsix = path.join(folder, 'corroborate.vsix');
	await promisify(execFile)(process.execPath, ['scripts/package.mjs', vsix], { cwd: root });
	const { findLauncher, hasDisplay } = await import('../test/host/desktop.mjs');
	const launcher = findLauncher();
	if (launcher !== undefined && hasDisplay()) {
		await openDesktop(launcher, folder, vsix);
	} else {
		const { serve } = await import('./lib/serve.mjs');
		const screenshot = process.stdin.isTTY && process.stdout.isTTY && hasDisplay() ? undefined : 'out/start.png';
		await serve({ data: path.join(folder, 'headless'), vsix, workspace: path.join(root, 'seeds'), screenshot });
	}
}

/** @returns {boolean | undefined} undefined when the options are wrong, which has been told then */
function wantsToOpen() {
	try {
		const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } });
		return !values['no-open'];
	} catch (error) {
		console.error(`${/** @type {Error} */ (error).message.split('. ')[0]}; ${usage}`);
		process.exitCode = 2;
		return undefined;
	}
}

/**
 * Opens VS Code desktop with the extension and no other, its settings and extensions apart from the person's own.
 * @param {string} launcher
 * @param {string} folder
 * @param {string} vsix
 */
async function openDesktop(launcher, folder, vsix) {
	const apart = [
		`--user-data-dir=${path.join(folder, 'desktop/data')}`,
		`--extensions-dir=${path.join(folder, 'desktop/extensions')}`,
	];
	await must(launcher, [...apart, '--install-extension', vsix, '--force']);
	await must(launcher, [...apart, '--disable-workspace-trust', '--new-window', path.join(root, 'seeds')]);
	console.log('VS Code is open on seeds/.');
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @throws when it fails; it has told why
 */
async function must(program, args) {
	const code = await run(program, args);
	if (code !== 0) throw new Error(`${path.basename(program)} ${args.join(' ')} ended with ${code}`);
}
