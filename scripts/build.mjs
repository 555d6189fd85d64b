// Bundles every entry with esbuild: `node scripts/build.mjs [--watch | --production]`.
// Sources are ES modules; Node bundles are CommonJS, because vscode-languageserver calls `require` at run time and an
// ES-module bundle of it dies with "Dynamic require"; the extension host of the browser loads CommonJS too.
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { context, build } from 'esbuild';
import { thirdPartyNotices } from './lib/notices.mjs';
import { root } from './lib/project.mjs';

/** @import { BuildOptions, Metafile, Plugin } from 'esbuild' */

/**
 * esbuild turns a literal with `\p{…}` into `new RegExp(…)` for any target, since engines differ in their version of Unicode;
 * inside a function that makes a new object of it at every call.
 */
const supported = { 'regexp-unicode-property-escapes': true };

/** @type {BuildOptions} */
const node = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'], supported };
/** @type {BuildOptions} */
const browser = { platform: 'browser', target: 'es2022', supported };

/**
 * Nearly all of the extension is the language client. In a file of its own it is compiled when the server starts, and not
 * while the window waits for the extension.
 * @type {Plugin}
 */
const languageClientApart = {
	name: 'language-client-apart',
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/languageClient\.ts$/ }, () => ({ path: './languageClient.cjs', external: true }));
	},
};

/** @type {BuildOptions[]} */
const bundles = [
	{
		...node,
		entryPoints: ['client/src/node.ts'],
		outfile: 'dist/client/node.cjs',
		external: ['vscode'],
		supported: { ...supported, 'dynamic-import': false },
		plugins: [languageClientApart],
	},
	{
		...node,
		entryPoints: ['client/src/languageClient.ts'],
		outfile: 'dist/client/languageClient.cjs',
		external: ['vscode'],
	},
	{
		...browser,
		format: 'cjs',
		entryPoints: ['client/src/browser.ts'],
		outfile: 'dist/client/browser.cjs',
		external: ['vscode'],
	},
	{ ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server/node.cjs' },
	{ ...browser, format: 'iife', entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/server/browser.js' },
	{
		...node,
		entryPoints: ['server/src/cli/main.ts'],
		outfile: 'dist/cli/main.cjs',
		banner: { js: '#!/usr/bin/env node' },
	},
];

/**
 * @param {boolean} production smaller, without source maps: what is shipped
 * @returns {BuildOptions[]}
 */
function options(production) {
	return bundles.map((bundle) => ({
		...bundle,
		absWorkingDir: root,
		bundle: true,
		metafile: true,
		minify: production,
		sourcemap: production ? false : 'linked',
		legalComments: 'none', // licences go into one file
		logLevel: 'warning',
	}));
}

/** @param {Metafile} metafile */
function report(metafile) {
	for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
		if (!file.endsWith('.map')) {
			console.log(`${file.padEnd(26)} ${(bytes / 1024).toFixed(0).padStart(6)} KB`);
		}
	}
}

/** Rebuilds on every change; the task in .vscode/tasks.json waits for the two lines it prints. */
async function watch() {
	let running = 0;
	/** @type {Plugin} */
	const announce = {
		name: 'announce',
		setup(build) {
			build.onStart(() => {
				if (running++ === 0) console.log('[watch] build started');
			});
			build.onEnd(() => {
				if (--running === 0) console.log('[watch] build finished');
			});
		},
	};
	const contexts = await Promise.all(
		options(false).map((bundle) => context({ ...bundle, plugins: [...(bundle.plugins ?? []), announce] })),
	);
	await Promise.all(contexts.map((bundle) => bundle.watch()));
}

const { values } = parseArgs({ options: { watch: { type: 'boolean' }, production: { type: 'boolean' } } });
if (values.watch) {
	await watch();
} else {
	// A bundle that no longer has an entry must not be shipped; while developing, dist/ stays in place under whoever uses it.
	if (values.production) await rm(path.join(root, 'dist'), { recursive: true, force: true });
	const results = await Promise.all(options(values.production ?? false).map((bundle) => build(bundle)));
	const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
	for (const metafile of metafiles) report(metafile);
	if (values.production) {
		await writeFile(path.join(root, 'dist/ThirdPartyNotices.txt'), thirdPartyNotices(metafiles));
	}
}
