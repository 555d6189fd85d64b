import { marksVariable } from './marks.mjs';
import { runWith, type TestFile } from './mocha.ts';

/** Runs test files in an extension host that is a Node process. */
export async function runMocha(files: readonly TestFile[]): Promise<void> {
	const { default: Mocha } = await import('mocha');
	await runWith(Mocha, files, process.env[marksVariable] !== undefined);
}
