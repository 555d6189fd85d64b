import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { rules } from '../../server/src/rules/catalogue.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** What a run of the command line left behind. */
export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

const bundle = path.join(root, 'out/test-cli/main.cjs');
let built: Promise<unknown> | null = null;

/** Bundles the command line as `npm run build` does, once per test process and apart from `dist`, which others may be using. */
function buildOnce(): Promise<unknown> {
	built ??= build({
		absWorkingDir: root,
		entryPoints: ['server/src/cli/main.ts'],
		outfile: bundle,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		mainFields: ['module', 'main'],
		logLevel: 'warning',
	});
	return built;
}

interface RunOptions {
	readonly cwd?: string;
	/** Closes the reading end of stdout after this many characters. */
	readonly closeAfter?: number;
	readonly env?: Readonly<Record<string, string>>;
	/** A line of the shell that runs it, as `"$@"`: for limits, and for other places to write to. */
	readonly shell?: string;
}

/** Runs the bundled command line as a process of its own. */
export async function corroborate(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
	await buildOnce();
	return new Promise((resolve, reject) => {
		const call = [process.execPath, bundle, ...args];
		const [program = '', ...words] = options.shell === undefined ? call : ['sh', '-c', options.shell, 'sh', ...call];
		const child = spawn(program, words, {
			cwd: options.cwd ?? root,
			env: { ...process.env, ...options.env },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			stdout += text;
			if (options.closeAfter !== undefined && stdout.length >= options.closeAfter) child.stdout.destroy();
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			stderr += text;
		});
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}

const folders: string[] = [];
process.once('exit', () => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, removed when the test process ends. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'corroborate-'));
	folders.push(folder);
	for (const [name, content] of Object.entries(files)) {
		const place = path.join(folder, name);
		mkdirSync(path.dirname(place), { recursive: true });
		writeFileSync(place, content);
	}
	return folder;
}

/** Options that leave one rule switched on. */
export function alone(rule: string): readonly string[] {
	return rules.filter(({ id }) => id !== rule).flatMap(({ id }) => ['--rule', `${id}=off`]);
}
