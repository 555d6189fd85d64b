// The helpers of `npm start` and `npm test`.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../scripts/lib/dependencies.mjs';
import { table } from '../../scripts/lib/summary.mjs';
import { findDesktop } from '../host/desktop.mjs';
import { workbenchAddress } from '../host/workbench.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'corroborate-house-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	return file;
};

describe('packages are installed', () => {
	const lock = (packages: Record<string, object>): string => JSON.stringify({ packages });
	const a = { version: '1.0.0', integrity: 'sha512-a' };
	const wanted = lock({ '': { version: '0.1.0' }, 'node_modules/a': a, 'node_modules/b': { ...a, optional: true } });
	const check = (installed: string): boolean => isInstalled(write('wanted', wanted), write('installed', installed));

	it('when all are, but for those of other machines', () => {
		assert.equal(check(lock({ 'node_modules/a': a })), true);
		assert.equal(check(lock({ 'node_modules/a': a, 'node_modules/b': { ...a, optional: true } })), true);
	});

	it('not when one is missing, another version, or no longer wanted', () => {
		assert.equal(check(lock({})), false);
		assert.equal(check(lock({ 'node_modules/a': { ...a, version: '1.0.1' } })), false);
		assert.equal(check(lock({ 'node_modules/a': { ...a, integrity: 'sha512-b' } })), false);
		assert.equal(check(lock({ 'node_modules/a': a, 'node_modules/c': a })), false);
	});

	it('not when npm was interrupted', () => {
		assert.equal(check(wanted.slice(0, 40)), false);
		assert.equal(isInstalled(write('wanted', wanted), path.join(folder, 'none')), false);
	});
});

describe('VS Code desktop', () => {
	const { PATH, DISPLAY, WAYLAND_DISPLAY, VSCODE_EXECUTABLE } = process.env;
	beforeEach(() => {
		for (const file of ['share/code/bin/code', 'share/code/code']) chmodSync(write(file, ''), 0o755);
		mkdirSync(path.join(folder, 'bin'));
		symlinkSync('../share/code/bin/code', path.join(folder, 'bin/code'));
		process.env['PATH'] = path.join(folder, 'bin');
		process.env['DISPLAY'] = ':0';
		delete process.env['VSCODE_EXECUTABLE'];
	});
	afterEach(() => {
		for (const [name, value] of Object.entries({ PATH, DISPLAY, WAYLAND_DISPLAY, VSCODE_EXECUTABLE })) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	});

	it('is the program that the command code stands for', () => {
		assert.equal(findDesktop(), path.join(folder, 'share/code/code'));
	});

	it('is the one that is named, whatever the PATH has', () => {
		process.env['VSCODE_EXECUTABLE'] = '/opt/code/code';
		assert.equal(findDesktop(), '/opt/code/code');
	});

	it('is none without a display or without the command', () => {
		process.env['PATH'] = folder;
		assert.equal(findDesktop(), undefined);
		process.env['PATH'] = path.join(folder, 'bin');
		delete process.env['DISPLAY'];
		delete process.env['WAYLAND_DISPLAY'];
		assert.equal(findDesktop(), process.platform === 'linux' ? undefined : path.join(folder, 'share/code/code'));
	});
});

describe('the summary', () => {
	it('counts findings by document and rule', () => {
		const finding = (document: string, rule: string) => ({ path: document, rule });
		const text = table({
			documents: [{ path: 'seeds/a.txt' }, { path: 'seeds/b.txt' }],
			findings: [
				finding('seeds/a.txt', 'unsourced-claim'),
				finding('seeds/a.txt', 'unsourced-claim'),
				finding('seeds/b.txt', 'boilerplate-block'),
			],
			skipped: [{ path: 'seeds/c.txt', reason: 'binary' }],
		});
		assert.deepEqual(text.split('\n'), [
			'             boilerplate-block  unsourced-claim',
			'seeds/a.txt                  0                2',
			'seeds/b.txt                  1                0',
			'                             1                2',
			'2 documents, 3 findings',
			'skipped: seeds/c.txt (binary)',
		]);
	});
});

describe('the address of the workbench', () => {
	it('carries token, folder and the file to open', () => {
		const file = write('seeds/a b.txt', '');
		const workspace = path.dirname(file);
		const url = new URL(workbenchAddress({ authority: '127.0.0.1:1234', token: 'secret', workspace, file }));
		assert.equal(url.origin, 'http://127.0.0.1:1234');
		assert.equal(url.searchParams.get('tkn'), 'secret');
		assert.equal(url.searchParams.get('folder'), workspace);
		assert.match(
			url.searchParams.get('payload') ?? '',
			/\["openFile","vscode-remote:\/\/127\.0\.0\.1:1234\/.*a b\.txt"\]/,
		);
	});
});
