// `npm test`: installs whatever the tests need, headless VS Code and browser included, and runs everything.
// `npm test -- --only unit,lint` runs a part. Needs no package before it has installed them.
import { parseArgs } from 'node:util';
import { installDependencies } from './lib/dependencies.mjs';
import { run } from './lib/run.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name what `--only` takes
 * @property {string} script of package.json
 * @property {readonly string[]} [args]
 * @property {'build' | 'host'} [needs] what must be there before: the bundles, or the headless VS Code as well
 */

/** @type {readonly Stage[]} */
const stages = [
	{ name: 'format', script: 'format', args: ['--check'] },
	{ name: 'lint', script: 'lint' },
	{ name: 'regex', script: 'lint:regex' },
	{ name: 'unused', script: 'lint:unused' },
	{ name: 'types', script: 'typecheck' },
	{ name: 'generated', script: 'generate', args: ['--check'] },
	{ name: 'unit', script: 'test:unit', needs: 'build' },
	{ name: 'extension', script: 'test:extension', needs: 'host' },
	{ name: 'web', script: 'test:web', needs: 'host' },
	{ name: 'ui', script: 'test:ui', needs: 'host' },
];

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {number} seconds
 * @property {number} passed tests
 * @property {number} failed tests; 1 for a stage that failed without counting
 */

/**
 * @param {string} name
 * @param {(count: (text: string) => void) => Promise<number>} work gives an exit code; calls `count` with what is printed
 * @returns {Promise<Result>}
 */
async function measure(name, work) {
	console.log(`\n── ${name}`);
	const start = performance.now();
	let passed = 0;
	let failed = 0;
	const code = await work((text) => {
		// mocha's summary
		for (const [, number] of text.matchAll(/^ {2}(\d+) passing\b/gm)) passed += Number(number);
		for (const [, number] of text.matchAll(/^ {2}(\d+) failing\b/gm)) failed += Number(number);
	}).catch((/** @type {unknown} */ error) => {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	});
	const seconds = (performance.now() - start) / 1000;
	return { name, seconds, passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} script of package.json
 * @param {readonly string[]} args
 * @param {(text: string) => void} [onOutput]
 */
function npmRun(script, args = [], onOutput = () => {}) {
	return run('npm', ['run', '--silent', script, '--', ...args], { onOutput });
}

/** @param {readonly Result[]} results */
function report(results) {
	console.log('\nstage       seconds  passed  failed');
	for (const { name, seconds, passed, failed } of results) {
		const cells = [seconds.toFixed(1).padStart(7), String(passed).padStart(6), String(failed).padStart(6)];
		console.log(`${name.padEnd(10)}  ${cells.join('  ')}`);
	}
	const sum = (/** @type {'passed' | 'failed'} */ what) => results.reduce((total, result) => total + result[what], 0);
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	if (sum('failed') > 0) process.exitCode = 1;
}

/** @returns {readonly Stage[] | undefined} undefined when the options are wrong, which has been told then */
function wantedStages() {
	const names = stages.map(({ name }) => name);
	try {
		const { values } = parseArgs({ options: { only: { type: 'string', default: names.join(',') } } });
		const only = values.only.split(',');
		const unknown = only.filter((name) => !names.includes(name));
		if (unknown.length > 0) throw new Error(`Unknown stage ${unknown.join(', ')}`);
		return stages.filter(({ name }) => only.includes(name));
	} catch (error) {
		const [reason] = /** @type {Error} */ (error).message.split('. ');
		console.error(`${reason}; usage: npm test [-- --only STAGES]     STAGES: some of ${names.join(',')}`);
		process.exitCode = 2;
		return undefined;
	}
}

/** @param {readonly Stage[]} wanted */
async function test(wanted) {
	/** @type {Result[]} */
	const results = [];
	results.push(
		await measure('install', async () => {
			await installDependencies();
			if (!wanted.some(({ needs }) => needs === 'host')) return 0;
			const { headless, installHost } = await import('../test/host/install.mjs');
			if (headless !== undefined) await installHost();
			return 0;
		}),
	);
	if (results.every(({ failed }) => failed === 0)) {
		if (wanted.some(({ needs }) => needs)) results.push(await measure('build', () => npmRun('build')));
		for (const { name, script, args } of wanted) {
			results.push(await measure(name, (count) => npmRun(script, args, count)));
		}
	}
	report(results);
}

const wanted = wantedStages();
if (wanted) await test(wanted);
