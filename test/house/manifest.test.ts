// What package.json promises to VS Code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { configurationName, defaultInclude, documentExtensions } from '../../server/src/engine/configurationSchema.ts';
import * as client from '../../client/src/documents.ts';
import manifest from '../../package.json' with { type: 'json' };
import host from '../host/code-server/package.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const marker = 'workspaceContains:';

/** Whether VS Code activates the extension in a folder with these files: names are looked up, globs are searched for. */
function activates(folder: string, files: readonly string[]): boolean {
	return manifest.activationEvents.some((event) => {
		assert.ok(event.startsWith(marker), `${event} activates the extension everywhere`);
		const pattern = event.slice(marker.length);
		if (/[*?]/.test(pattern)) return files.some((file) => picomatch.isMatch(file, pattern, { dot: true }));
		const wanted = path.posix.join('/home', folder, pattern);
		return wanted === `/home/${folder}` || files.some((file) => `/home/${folder}/${file}` === wanted);
	});
}

describe('the extension is activated', () => {
	it('where documents are checked: in folders of sources, the open one too, and where corroborate.yaml says so', () => {
		assert.ok(activates('desk', ['story/seeds/2025/a.md']));
		assert.ok(activates('desk', ['sources/page.html']));
		assert.ok(activates('desk', ['notes/corroborate.yaml']));
		assert.ok(activates('seeds', ['a.txt']));
		assert.ok(activates('sources', ['a.txt']));
		// Check a Folder writes there which other folders are checked
		assert.ok(activates('desk', ['.vscode/settings.json', 'notes/a.txt']));
	});

	it('not in every folder with a text', () => {
		assert.ok(!activates('code', ['README.md', 'LICENSE.txt', 'docs/index.html', 'src/main.ts']));
		assert.ok(!activates('code', ['vendor/sources/parser.c', 'seeds/users.sql']));
	});
});

describe('what the extension contributes', () => {
	it('looks for the documents that the server reads, in the folders that it reads first', () => {
		assert.equal(client.configurationName, configurationName);
		assert.equal(client.documentGlob, `**/*.{${documentExtensions.join(',')}}`);
		for (const extension of documentExtensions) assert.ok(client.isDocumentName(`a.${extension}`), extension);
		assert.deepEqual([client.sourceGlob], defaultInclude);
		const [settings] = manifest.contributes.configuration;
		assert.deepEqual(settings?.properties['corroborate.include']?.default, defaultInclude);
		assert.ok(manifest.activationEvents.includes(`${marker}${client.sourceGlob}`));
	});

	it('connects corroborate.yaml with its schema', () => {
		const [schema] = manifest.contributes.yamlValidation;
		assert.equal(schema?.fileMatch, 'corroborate.yaml');
		assert.ok(existsSync(path.join(root, schema.url)), `${schema.url} is there`);
	});
});

it('docs/dependencies.md tells of every package, and of no other', () => {
	const told = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
	const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...host.dependencies });
	// types go with what they describe, but for those that say which VS Code is supported
	const named = used.filter((name) => !name.startsWith('@types/') || name === '@types/vscode');
	assert.deepEqual(told.sort(), named.sort());
});
