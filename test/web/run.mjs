// Runs the tests of this folder in the extension host of the browser, where the extension and its server are Web Workers:
// `node test/web/run.mjs`.
import path from 'node:path';
import { root } from '../../scripts/lib/project.mjs';
import { bundleTests } from '../host/bundle.mjs';
import { runHeadless } from '../host/runHeadless.mjs';

process.exitCode = await runHeadless({
	extension: root,
	workspace: path.join(root, 'seeds'),
	tests: await bundleTests('test/web', 'web'),
	web: true,
});
