#!/usr/bin/env node
// Stands in for the program of VS Code desktop (`vscodeExecutablePath` of @vscode/test-electron): runs the tests in the
// headless VS Code, prints what they print and ends with their exit code. Takes
//   WORKSPACE --extensionDevelopmentPath=FOLDER --extensionTestsPath=MODULE
// and ignores what only the desktop has.
import { parseArgs } from 'node:util';
import { runHeadless } from './runHeadless.mjs';

const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
const [workspace] = positionals;
if (typeof extension !== 'string' || typeof tests !== 'string' || workspace === undefined) {
	console.error('usage: executable.mjs WORKSPACE --extensionDevelopmentPath=FOLDER --extensionTestsPath=MODULE');
	process.exitCode = 2;
} else {
	process.exitCode = await runHeadless({ extension, tests, workspace });
}
