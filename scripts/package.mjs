// Packs what scripts/build.mjs has built into a .vsix: `node scripts/package.mjs [FILE]`.
import { statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json' with { type: 'json' };
import { root } from './lib/project.mjs';

const file = path.resolve(process.argv[2] ?? path.join(root, `${manifest.name}-${manifest.version}.vsix`));
await createVSIX({
	cwd: root,
	packagePath: file,
	// Everything is in the bundles.
	dependencies: false,
	// The pages that the README links to are in the package; there is no address to put in front of them.
	allowMissingRepository: true,
	rewriteRelativeLinks: false,
});
console.log(`${path.relative(process.cwd(), file)} ${(statSync(file).size / 1024).toFixed(0)} KB`);
