// Runs the tests of this folder inside VS Code, with the extension as it was built: `node test/extension/run.mjs`.
// The VS Code is the one named in VSCODE_EXECUTABLE, else that of a `code` on the PATH, else the headless one, else one
// that @vscode/test-electron downloads.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/lib/project.mjs';
import { bundleTests } from '../host/bundle.mjs';
import { findDesktop } from '../host/desktop.mjs';
import { headless } from '../host/install.mjs';

const extensionTestsPath = await bundleTests('test/extension', 'node');
// The tests write into the workspace.
const workspace = mkdtempSync(path.join(tmpdir(), 'corroborate-workspace-'));
process.once('exit', () => rmSync(workspace, { recursive: true, force: true }));
cpSync(path.join(root, 'test/extension/fixture'), workspace, { recursive: true });
cpSync(path.join(root, 'seeds'), path.join(workspace, 'seeds'), { recursive: true });

const vscodeExecutablePath = findDesktop() ?? headless;
try {
	await runTests({
		...(vscodeExecutablePath !== undefined && { vscodeExecutablePath }),
		extensionDevelopmentPath: root,
		extensionTestsPath,
		launchArgs: [path.join(workspace, 'fixture.code-workspace'), '--disable-extensions', '--disable-workspace-trust'],
	});
} catch (error) {
	console.error(String(error));
	process.exitCode = 1;
}
