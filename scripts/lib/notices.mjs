// What the licences of bundled packages ask for: their texts go with the bundles.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

/** @import { Metafile } from 'esbuild' */

/**
 * @param {readonly Metafile[]} metafiles of all bundles
 * @returns {string} name, version and licence of every package that is in a bundle
 * @throws when a package has no licence
 */
export function thirdPartyNotices(metafiles) {
	const folders = new Set(metafiles.flatMap(({ inputs }) => Object.keys(inputs).flatMap(packageFolder)));
	const notices = new Set([...folders].map(notice));
	return `Corroborate contains these packages.\n\n${[...notices].sort().join('\n\n')}\n`;
}

/**
 * @param {string} file from the project's root
 * @returns {string[]} the folder of the package that the file is of, or nothing for a file of our own
 */
function packageFolder(file) {
	return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.slice(0, 1) ?? [];
}

/** @param {string} folder */
function notice(folder) {
	const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
	const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
	if (file === undefined && typeof license !== 'string') throw new Error(`${folder} has no licence`);
	const text = file === undefined ? '' : readFileSync(path.join(root, folder, file), 'utf8').trim();
	return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}`.trim();
}
