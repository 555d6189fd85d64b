import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, quiet, signed } from './texts.ts';

/**
 * A server that was told every edit and one that was just started must see the same: the incremental path against a fresh
 * one, through the protocol.
 */
const names = ['seeds/a.txt', 'seeds/b.txt'] as const;
const initial = { 'seeds/a.txt': `${signed}\n${quiet}`, 'seeds/b.txt': `${quiet}\r\n${fewer}`, 'seeds/c.txt': signed };

const edit = fc.record({
	name: fc.constantFrom(...names),
	at: fc.nat(240),
	length: fc.oneof(fc.constant(0), fc.nat(40)),
	text: fc.constantFrom('', 'x', '\n', '\r\n\r\n', ' 41 ', 'over ', '😀', signed, `\n\n${fewer}`),
	whole: fc.nat(9).map((n) => n === 0),
	/** Whether the client asks in between, so that the server judges half-way texts too. */
	pull: fc.boolean(),
});

async function everything(client: TestClient): Promise<Readonly<Record<string, readonly Diagnostic[]>>> {
	const found = await Promise.all(Object.keys(initial).map((name) => client.diagnostics(client.folder.uri(name))));
	return Object.fromEntries(Object.keys(initial).map((name, i) => [name, found[i] ?? []]));
}

describe('a stream of edits', () => {
	it('leads to the diagnostics of a fresh server', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
				const client = await startClient({ files: initial });
				const texts = new Map(names.map((name) => [name, TextDocument.create('', '', 0, initial[name])]));
				for (const name of names) client.open(client.folder.uri(name), initial[name]);
				for (const { name, at, length, text, whole, pull } of edits) {
					const document = texts.get(name)!;
					const range: Range = { start: document.positionAt(at), end: document.positionAt(at + length) };
					client.change(client.folder.uri(name), whole ? null : range, text);
					TextDocument.update(document, [whole ? { text } : { range, text }], 1);
					if (pull) await client.diagnostics(client.folder.uri(name));
				}
				const edited = await everything(client);
				await client.stop();

				const files = {
					...initial,
					...Object.fromEntries([...texts].map(([name, document]) => [name, document.getText()])),
				};
				const fresh = await startClient({ files });
				for (const name of names) fresh.open(fresh.folder.uri(name), files[name]);
				const expected = await everything(fresh);
				await fresh.stop();
				assert.deepEqual(edited, expected);
			}),
			{ numRuns: 15 },
		);
	});
});
