// `npm run bench -- [FOLDER] [--large]`: bundles the benchmark as the product is bundled (a loader that compiles on the fly
// adds calls of its own to every function) and runs it with the collector within reach, to weigh memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/project.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'corroborate-bench-'));
try {
	const outfile = path.join(folder, 'main.cjs');
	await build({
		absWorkingDir: root,
		entryPoints: ['test/bench/main.ts'],
		outfile,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		mainFields: ['module', 'main'],
		supported: { 'regexp-unicode-property-escapes': true },
		define: { PROJECT_ROOT: JSON.stringify(root) },
	});
	const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
		stdio: 'inherit',
	});
	process.exitCode = status ?? 1;
} finally {
	await rm(folder, { recursive: true, force: true });
}
