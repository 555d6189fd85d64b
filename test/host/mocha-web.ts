// mocha's bundle for browsers; it puts its class into the global scope.
import 'mocha/mocha.js';
import type MochaClass from 'mocha';
import { runWith, type TestFile } from './mocha.ts';

/** Runs test files in an extension host that is a Web Worker. */
export async function runMocha(files: readonly TestFile[]): Promise<void> {
	const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
	await runWith(Mocha, files, true);
}
