import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

/**
 * `plaintext.txt` is a plain text with the marks drawn under each line: carets, and the name of the scope they stand for.
 * A line without marks has none.
 */
const require = createRequire(import.meta.url);
// Both are bundles whose names Node cannot see from an ES module.
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;

const root = path.resolve(import.meta.dirname, '../..');
const fixture = path.join(import.meta.dirname, 'plaintext.txt');

/** Names in the fixture for what the scopes of the grammar say. */
const names: readonly (readonly [scope: RegExp, name: string])[] = [
	[/^constant\.other\.reference\.citation\./, 'label'],
	[/^markup\.underline\.link\./, 'address'],
	[/^punctuation\.definition\.citation\.empty\./, 'empty'],
	[/^punctuation\.definition\.(citation|link)\.begin\./, 'begin'],
	[/^punctuation\.definition\.(citation|link)\.end\./, 'end'],
	[/^punctuation\.definition\.link\.corroborate/, 'middle'],
];

interface Manifest {
	readonly contributes: { readonly grammars: readonly { readonly scopeName: string; readonly path: string }[] };
}

async function loadGrammar(scope: string): Promise<Textmate.IGrammar> {
	await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
	const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
			createOnigString: (text) => oniguruma.createOnigString(text),
		}),
		loadGrammar: async (name) => {
			const found = manifest.contributes.grammars.find(({ scopeName }) => scopeName === name);
			return found ? textmate.parseRawGrammar(readFileSync(path.join(root, found.path), 'utf8'), found.path) : null;
		},
	});
	const grammar = await registry.loadGrammar(scope);
	assert.ok(grammar, `package.json contributes no grammar ${scope}`);
	return grammar;
}

/** What the grammar marks in a line, as it is drawn in the fixture. */
function drawn(grammar: Textmate.IGrammar, line: string): string[] {
	return grammar.tokenizeLine(line, textmate.INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
		const name = names.find(([pattern]) => scopes.some((scope) => pattern.test(scope)))?.[1];
		return name === undefined ? [] : [`${' '.repeat(startIndex)}${'^'.repeat(endIndex - startIndex)} ${name}`];
	});
}

describe('the grammar of plain text', () => {
	const lines = readFileSync(fixture, 'utf8').split('\n');
	const texts = lines.flatMap((line, at) => (line !== '' && !/^\s*\^+ +\w+$/.test(line) ? [{ line, at }] : []));
	for (const [index, { line, at }] of texts.entries()) {
		it(line, async () => {
			const expected = lines.slice(at + 1, texts[index + 1]?.at).filter((mark) => mark !== '');
			const grammar = await loadGrammar('text.plain.corroborate');
			const tidy = (marks: readonly string[]) => marks.map((mark) => mark.replace(/\^ +/, '^ ')).join('\n');
			assert.equal(tidy(drawn(grammar, line)), tidy(expected));
		});
	}
});
