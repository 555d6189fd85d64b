import type Mocha from 'mocha';
import { outputMark, passedMark } from './marks.mjs';

/** Loads a file of tests, which declares them with `describe` and `it`. */
export type TestFile = () => Promise<unknown>;

/**
 * Runs test files with the given mocha, strictly: nothing is left out unnoticed.
 * @param marked whether what is printed gets the marks that the headless VS Code looks for
 * @throws when a test failed
 */
export async function runWith(MochaClass: typeof Mocha, files: readonly TestFile[], marked: boolean): Promise<void> {
	const mocha = new MochaClass({
		ui: 'bdd',
		reporter: 'spec',
		color: false,
		timeout: 60_000,
		forbidOnly: true,
		forbidPending: true,
	});
	if (marked) {
		MochaClass.reporters.Base.consoleLog = (pattern: string = '', ...values: unknown[]) =>
			console.log(outputMark + pattern, ...values);
	}
	// What mocha does before each file that it loads itself: `describe` and `it` become global.
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	for (const load of files) await load();
	const failures = await new Promise<number>((resolve) => {
		mocha.run(resolve);
	});
	if (failures > 0) throw new Error(`${failures} of the tests failed`);
	if (marked) console.log(passedMark);
}
