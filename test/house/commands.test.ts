// What package.json says of commands, menus and keys, held against itself and against what the client does.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };

const { commands, keybindings, menus, viewsWelcome } = manifest.contributes;

interface MenuItem {
	readonly command: string;
	readonly when?: string;
	readonly group?: string;
}

const byMenu = Object.entries(menus) as readonly (readonly [string, readonly MenuItem[]])[];
const palette = new Map(menus.commandPalette.map(({ command, when }) => [command, when]));
const contributed = new Set(commands.map(({ command }) => command));

describe('commands', () => {
	it('of the palette, and all settings, are described in the README', () => {
		const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8').replaceAll(/\s+/g, ' ');
		const titles = commands.filter(({ command }) => palette.get(command) !== 'false').map(({ title }) => `${title}**`);
		const [general] = manifest.contributes.configuration;
		const settings = Object.keys(general?.properties ?? {}).map((name) => `\`${name}\``);
		assert.ok(titles.length > 10 && settings.length > 5);
		assert.deepEqual(
			[...titles, ...settings].filter((words) => !readme.includes(words)),
			[],
		);
	});

	it('are of one category, and called as VS Code calls its own: in title case, each by a name of its own', () => {
		const small = new Set(['a', 'to', 'in', 'with', 'the', 'of']);
		for (const { command, title, category } of commands) {
			assert.equal(category, 'Corroborate', command);
			assert.match(title, /^[A-Z][\w' -]*[\w?…]$/, command);
			const words = title.split(/[ -]/);
			assert.deepEqual(
				words.filter((word, i) => (i > 0 && small.has(word) ? false : !/^[A-Z]/.test(word))),
				[],
				title,
			);
		}
		const titles = commands.map(({ title }) => title);
		assert.deepEqual(
			titles.filter((title, i) => titles.indexOf(title) !== i),
			[],
		);
	});

	it('that stand as a button have an icon, a codicon; no other has one', () => {
		const buttons = byMenu.flatMap(([, items]) =>
			items.filter(({ group }) => /^(inline|navigation@1$)/.test(group ?? '')),
		);
		const icons = commands.filter((command) => 'icon' in command);
		assert.deepEqual(
			icons.map(({ command }) => command).sort(),
			[...new Set(buttons.map(({ command }) => command))].sort(),
		);
		for (const { icon } of icons) assert.match(icon ?? '', /^\$\([a-z-]+\)$/);
	});

	it('stand in menus, at keys and in welcomes only where there are such', () => {
		const links = viewsWelcome.flatMap(({ contents }) => [...contents.matchAll(/\(command:([\w.]+)\)/g)]);
		const named = [
			...byMenu.flatMap(([, items]) => items.map(({ command }) => command)),
			...keybindings.map(({ command }) => command),
			...links.map(([, command = '']) => command).filter((command) => !command.startsWith('vscode.')),
		];
		assert.ok(named.length > contributed.size);
		assert.deepEqual(
			named.filter((command) => !contributed.has(command)),
			[],
		);
	});

	it('that are about one row of a view are not in the palette', () => {
		for (const { command } of menus['view/item/context']) assert.equal(palette.get(command), 'false', command);
	});

	it('are in the palette under a condition, but for those that always work', () => {
		const always = commands.filter((command) => !palette.has(command.command) && !('enablement' in command));
		assert.deepEqual(always.map(({ command }) => command).sort(), [
			'corroborate.restartServer',
			'corroborate.showOutput',
		]);
	});

	it('have keys that work only where documents are checked, with keys of its own on a Mac', () => {
		for (const { command, key, mac, when } of keybindings) {
			assert.match(when, /^corroborate\.documents > 0$/, command);
			assert.equal(mac, key.replace('ctrl', 'cmd'), command);
		}
	});
});

describe('conditions', () => {
	const keys = (text: string) => [...text.matchAll(/\bcorroborate\.\w+/g)].map(([key]) => key);
	const views = Object.values(manifest.contributes.views).flatMap((list) => list.map(({ id }) => id));
	const asked = new Set(
		[
			...byMenu.flatMap(([, items]) => items.map(({ when }) => when ?? '')),
			...viewsWelcome.map(({ when }) => when),
			...keybindings.map(({ when }) => when),
			...commands.map((command) => ('enablement' in command ? (command.enablement ?? '') : '')),
		]
			.flatMap(keys)
			.filter((key) => !views.includes(key)),
	);

	it('ask for what the client tells, and it tells nothing else', () => {
		const client = path.resolve(import.meta.dirname, '../../client/src');
		const told = readdirSync(client, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.flatMap((file) => [...readFileSync(path.join(client, file), 'utf8').matchAll(/'setContext', '([\w.]+)'/g)])
			.map(([, key = '']) => key);
		assert.deepEqual([...asked].sort(), [...new Set(told)].sort());
	});

	it('never ask for a language or a file name where the server knows what is checked', () => {
		const asking = menus.commandPalette.filter(({ when }) => /editorLangId|resourceExtname/.test(when));
		assert.deepEqual(
			asking.map(({ command }) => command),
			['corroborate.checkFile'],
		);
	});

	it('offer Check This File for what the client hands to the server, and is not checked', async () => {
		const { documentGlob } = await import('../../client/src/documents.ts');
		const extensions = /\{(.*)\}$/.exec(documentGlob)?.[1]?.split(',') ?? [];
		const languages = ['plaintext', 'markdown', 'html'];
		assert.equal(
			palette.get('corroborate.checkFile'),
			`!corroborate.checked && (editorLangId =~ /^(${languages.join('|')})$/ || resourceExtname =~ /^\\.(${extensions.join('|')})$/)`,
		);
		const options = readFileSync(path.resolve(import.meta.dirname, '../../client/src/clientOptions.ts'), 'utf8');
		const selected = [...options.matchAll(/\{ language: '(\w+)' \}/g)].map(([, language = '']) => language);
		assert.deepEqual(selected, languages);
	});
});
