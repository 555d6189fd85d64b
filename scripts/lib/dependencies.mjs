// Installs the project's packages. Needs none of them itself.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Runs `npm ci` unless what is installed is what the lock file asks for.
 * @throws when npm fails
 */
export async function installDependencies() {
	if (isInstalled(path.join(root, 'package-lock.json'), path.join(root, 'node_modules/.package-lock.json'))) return;
	console.log('Installing packages (npm ci) …');
	const code = await run('npm', ['ci', '--loglevel=error']);
	if (code !== 0) throw new Error(`npm ci ended with ${code}`);
}

/**
 * Compares the lock file with the one that npm keeps of what it has installed.
 * @param {string} wantedFile
 * @param {string} installedFile
 */
export function isInstalled(wantedFile, installedFile) {
	const installed = packages(installedFile);
	const wanted = packages(wantedFile);
	if (!installed || !wanted) return false;
	const same = (/** @type {string} */ name) =>
		installed[name]?.version === wanted[name]?.version && installed[name]?.integrity === wanted[name]?.integrity;
	return (
		Object.keys(installed).every(same) &&
		// An optional package may be one for another machine.
		Object.keys(wanted).every((name) => name === '' || wanted[name]?.optional === true || same(name))
	);
}

/**
 * @param {string} lockFile
 * @returns {Packages | undefined}
 */
function packages(lockFile) {
	try {
		return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
	} catch {
		return undefined; // none, or cut short: as if nothing were installed
	}
}
