// Bundles tests that run inside VS Code into one module that exports `run`, as VS Code wants it.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/project.mjs';

/**
 * @param {string} folder whose `*.test.ts` are taken, from the project's root; a test below another folder is not
 * @param {'node' | 'web'} where the extension host they run in
 * @returns {Promise<string>} absolute path of the module
 */
export async function bundleTests(folder, where) {
	const tests = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.test.ts'));
	if (tests.length === 0) throw new Error(`${folder} holds no *.test.ts`);
	const outfile = path.join(root, 'out', folder, 'index.cjs');
	await build({
		absWorkingDir: root,
		stdin: {
			contents: `
				import { runMocha } from './test/host/mocha-${where}.ts';
				const run = () => runMocha([${tests.map((name) => `() => import('./${folder}/${name}')`).join(', ')}]);
				module.exports = { run }; // in place of what mocha's bundle for browsers exports`,
			resolveDir: root,
		},
		outfile,
		bundle: true,
		format: 'cjs',
		platform: where === 'node' ? 'node' : 'browser',
		// mocha for Node is an ES module that reads files beside it: loaded from where it is installed.
		external: where === 'node' ? ['vscode', 'mocha'] : ['vscode'],
		...(where === 'web' && { alias: { 'node:assert/strict': './test/web/assert.ts' } }),
		sourcemap: 'inline',
		logLevel: 'warning',
	});
	return outfile;
}
