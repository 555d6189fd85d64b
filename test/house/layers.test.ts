// The lint configuration enforces the architecture. These tests show that it does, so that a slip in the configuration
// cannot go unnoticed: every forbidden import is written into a tree of the same shape and must be reported there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/project.mjs';

/** What each layer may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	text: [],
	syntax: ['text'],
	facts: ['text', 'syntax'],
	index: ['text', 'syntax', 'facts'],
	annotations: ['text', 'syntax', 'facts'],
	rules: ['text', 'syntax', 'facts', 'index', 'annotations'],
	engine: ['text', 'syntax', 'facts', 'index', 'annotations', 'rules'],
	ide: ['text', 'syntax', 'facts', 'index', 'annotations', 'rules', 'engine'],
	host: ['text', 'syntax', 'facts', 'index', 'annotations', 'rules', 'engine'],
	lsp: ['text', 'syntax', 'facts', 'index', 'annotations', 'rules', 'engine', 'ide'],
	cli: ['text', 'syntax', 'facts', 'index', 'annotations', 'rules', 'engine', 'ide', 'host'],
};
const layers = Object.keys(allowed);
const usesNode = new Set(['host', 'cli']);

/** Lints files of a tree that has our configuration; gives the rules that were broken, per file. */
function lint(files: Readonly<Record<string, string>>): Map<string, string[]> {
	const tree = mkdtempSync(path.join(tmpdir(), 'corroborate-layers-'));
	try {
		copyFileSync(path.join(root, '.oxlintrc.json'), path.join(tree, '.oxlintrc.json'));
		writeFileSync(path.join(tree, 'tsconfig.json'), '{ "compilerOptions": { "strict": true, "types": [] } }');
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
			writeFileSync(path.join(tree, file), text);
		}
		return report(tree, Object.keys(files));
	} finally {
		rmSync(tree, { recursive: true });
	}
}

function report(tree: string, files: readonly string[]): Map<string, string[]> {
	const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
	const env = { ...process.env, OXLINT_TSGOLINT_PATH: path.join(root, 'node_modules/.bin/tsgolint') };
	const broken = new Map<string, string[]>(files.map((file) => [file, []]));
	let output: string;
	try {
		output = execFileSync(process.execPath, [oxlint, '--format=json'], { cwd: tree, env, encoding: 'utf8' });
	} catch (error) {
		output = (error as { stdout: string }).stdout; // the linter's exit code tells that it found something
	}
	const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] };
	for (const { code, filename } of diagnostics) broken.get(filename)?.push(code);
	return broken;
}

/** Each way to refer to another module. */
const forms: Readonly<Record<string, (module: string) => string>> = {
	value: (module) => `import { x } from '${module}';\nexport const y: unknown = x;\n`,
	type: (module) => `import type { x } from '${module}';\nexport type Y = x;\n`,
	reexport: (module) => `export * from '${module}';\n`,
	lazy: (module) => `export const y: unknown = import('${module}');\n`,
};

interface Case {
	readonly file: string;
	readonly text: string;
	readonly broken: string | null;
}

/** Compares what the linter reports with what each case expects, and names the cases that differ. */
function check(cases: readonly Case[]): void {
	const found = lint(Object.fromEntries(cases.map(({ file, text }) => [file, text])));
	const wrong = cases
		.filter(({ file, broken }) => JSON.stringify(found.get(file)) !== JSON.stringify(broken === null ? [] : [broken]))
		.map(({ file, broken }) => `${file}: expected ${broken ?? 'nothing'}, found ${String(found.get(file))}`);
	assert.deepEqual(wrong, []);
}

const restricted = 'eslint(no-restricted-imports)';

describe('layers', () => {
	it('are the folders of the server', () => {
		const entries = readdirSync(path.join(root, 'server/src'));
		assert.deepEqual(
			entries.filter((entry) => !layers.includes(entry)),
			[],
			'a file or folder that no layer rule covers',
		);
	});

	it('import one way', () => {
		const cases = layers.flatMap((from) =>
			layers
				.filter((to) => to !== from)
				.flatMap((to) => {
					const broken = allowed[from]?.includes(to) ? null : restricted;
					return Object.entries(forms).flatMap(([form, write]) => [
						{ file: `server/src/${from}/${to}-${form}.ts`, text: write(`../${to}/x.ts`), broken },
						{ file: `server/src/${from}/deep/er/${to}-${form}.ts`, text: write(`../../../${to}/x.ts`), broken },
					]);
				}),
		);
		assert.ok(cases.filter(({ broken }) => broken).length > 400);
		check(cases);
	});

	it('keep VS Code, the protocol and Node where they belong', () => {
		const packages: [module: string, homes: (layer: string) => boolean, rule: string][] = [
			['vscode', () => false, restricted],
			['vscode-languageclient/node', () => false, restricted],
			['vscode-languageserver/node', (layer) => layer === 'lsp', restricted],
			['vscode-languageserver-textdocument', (layer) => layer === 'lsp', restricted],
			['vscode-jsonrpc', (layer) => layer === 'lsp', restricted],
			['node:fs', (layer) => usesNode.has(layer), 'import(no-nodejs-modules)'],
			['vscode-uri', () => true, restricted],
			['../../../client/src/x.ts', () => false, restricted],
			['../../../test/x.ts', () => false, restricted],
			['../../../scripts/x.mjs', () => false, restricted],
		];
		check(
			layers.flatMap((layer) =>
				packages.map(([module, allows, rule], i) => ({
					file: `server/src/${layer}/${i}.ts`,
					text: `export * from '${module}';\n`,
					broken: allows(layer) ? null : rule,
				})),
			),
		);
	});

	it('leave the client its protocol, and Node to the entry points', () => {
		check([
			{ file: 'client/src/a.ts', text: `export * from '../../server/src/lsp/protocol/methods.ts';\n`, broken: null },
			{ file: 'client/src/b.ts', text: `export * from '../../server/src/lsp/session.ts';\n`, broken: restricted },
			{ file: 'client/src/c.ts', text: `export * from '../../server/src/engine/x.ts';\n`, broken: restricted },
			{ file: 'client/src/d.ts', text: `export * from 'vscode-languageserver/node';\n`, broken: restricted },
			{ file: 'client/src/e.ts', text: `export * from 'vscode';\n`, broken: null },
			{ file: 'client/src/f.ts', text: `export * from 'node:fs';\n`, broken: 'import(no-nodejs-modules)' },
			{ file: 'client/src/node.ts', text: `export * from 'node:fs';\n`, broken: null },
			{
				file: 'server/src/lsp/node.ts',
				text: `export * from 'node:fs';\nexport * from '../host/x.ts';\n`,
				broken: null,
			},
			{ file: 'server/src/lsp/x.ts', text: `export * from '../cli/x.ts';\n`, broken: restricted },
		]);
	});
});

describe('lint', () => {
	const runtime = (text: string, broken: string, file: string): Case => ({ file, text, broken });

	it('holds the engine to what a Web Worker has and to its input', () => {
		const globals = ['Buffer', 'process', 'setImmediate', '__dirname'].map((name) =>
			runtime(`export const x: unknown = ${name};\n`, 'eslint(no-restricted-globals)', `server/src/engine/${name}.ts`),
		);
		const impure = ['Date.now()', 'Math.random()', "'a'.localeCompare('b')", "'a'.toLocaleLowerCase()"].map((call, i) =>
			runtime(`export const x = ${call};\n`, 'eslint(no-restricted-properties)', `server/src/facts/${i}.ts`),
		);
		check([
			...globals,
			...impure,
			{ file: 'server/src/host/x.ts', text: 'export const x: unknown = process;\n', broken: null },
		]);
	});

	it('uses types', () => {
		check([
			runtime(
				`export function f(x: 'a' | 'b'): number {\n\tswitch (x) {\n\t\tcase 'a':\n\t\t\treturn 1;\n\t}\n\treturn 0;\n}\n`,
				'typescript(switch-exhaustiveness-check)',
				'server/src/text/a.ts',
			),
			runtime(
				`async function g(): Promise<void> {}\nexport function f(): void {\n\tg();\n}\n`,
				'typescript(no-floating-promises)',
				'server/src/text/b.ts',
			),
			runtime(`export function f(x: any): void {\n\tvoid x;\n}\n`, 'typescript(no-explicit-any)', 'client/src/c.ts'),
			runtime(
				`export function f(x: string | null): string {\n\treturn x!;\n}\n`,
				'typescript(no-non-null-assertion)',
				'client/src/d.ts',
			),
			runtime(
				`import { b } from './f.ts';\nexport const a: () => number = () => b() + 1;\n`,
				'import(no-cycle)',
				'server/src/ide/e.ts',
			),
			runtime(
				`import { a } from './e.ts';\nexport const b: () => number = () => a() + 1;\n`,
				'import(no-cycle)',
				'server/src/ide/f.ts',
			),
			runtime('export const x = [\n' + '\t1,\n'.repeat(400) + '];\n', 'eslint(max-lines)', 'client/src/g.ts'),
		]);
	});
});
