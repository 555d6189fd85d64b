import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { createHeldClock, fullCapabilities, startClient } from './client.ts';
import { fewer, marks, rangeOf, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': fewer };

/** The real corpus, which throws where a test says so. */
function failing(fails: Partial<Corpus>): typeof createCorpus {
	return (...args) => ({ ...createCorpus(...args), ...fails });
}

const explode = () => {
	throw new Error('the fuse has blown');
};

describe('the server', () => {
	it('reports a handler that fails, and goes on', async () => {
		const client = await startClient({ files, createCorpus: failing({ groupsAt: explode }) });
		const textDocument = { uri: client.folder.uri('seeds/a.txt') };
		client.open(textDocument.uri, signed);
		await client.ready();
		const logged = client.next<{ message: string; type: number }>('window/logMessage');
		await assert.rejects(
			client.request<Hover>('textDocument/hover', { textDocument, position: { line: 0, character: 5 } }),
			/the fuse has blown/u,
		);
		const { message, type } = await logged;
		assert.match(message, /hover failed: Error: the fuse has blown/u);
		assert.equal(type, 1);
		assert.equal((await client.diagnostics(textDocument.uri)).length, 1);
		await client.stop();
	});

	it('reports a document that cannot be analysed, and reads the others', async () => {
		const trip: typeof createCorpus = (...args) => {
			const corpus = createCorpus(...args);
			return { ...corpus, set: (document) => (document.text.includes('trip') ? explode() : corpus.set(document)) };
		};
		const client = await startClient({ files: { ...files, 'seeds/c.txt': 'trip' }, createCorpus: trip });
		const status = await client.ready();
		assert.equal(status.documents, 2);
		assert.deepEqual(
			status.notices.map(({ name, message }) => [name, message]),
			[['c.txt', 'Not analysed: an error occurred, see the log.']],
		);
		assert.match(client.logged.join('\n'), /the fuse has blown/u);
		assert.equal(status.byRule['conflicting-figure'], 2);
		await client.stop();
	});

	it('goes on when judging fails', async () => {
		let fails = true;
		const broken: typeof createCorpus = (...args) => {
			const corpus = createCorpus(...args);
			return { ...corpus, analyse: () => (fails ? explode() : corpus.analyse()) };
		};
		const client = await startClient({ files, createCorpus: broken });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		assert.deepEqual(await client.diagnostics(uri), []);
		fails = false;
		client.change(uri, rangeOf(signed, ''), ' ');
		assert.equal((await client.diagnostics(uri)).length, 1);
		assert.match(client.logged.join('\n'), /the fuse has blown/u);
		await client.stop();
	});

	it('answers a cancelled request as cancelled, never as empty', async () => {
		const client = await startClient({ files, capabilities: fullCapabilities });
		await client.ready();
		const known = await client.request<{ items: { uri: string; resultId: string }[] }>('workspace/diagnostic', {
			previousResultIds: [],
		});
		const previousResultIds = known.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
		const source = new CancellationTokenSource();
		const waiting = client.connection.sendRequest('workspace/diagnostic', { previousResultIds }, source.token);
		source.cancel();
		await assert.rejects(waiting, hasCode(LSPErrorCodes.RequestCancelled));
		await client.stop();
	});

	it('answers that the text has changed when an action comes too late', async () => {
		const client = await startClient({ files, capabilities: fullCapabilities });
		const textDocument = { uri: client.folder.uri('seeds/a.txt') };
		client.open(textDocument.uri, signed);
		await client.ready();
		const range = rangeOf(signed, marks.signed);
		const context = { diagnostics: [] };
		const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context });
		client.change(textDocument.uri, range, '38 countries');
		await assert.rejects(client.request('codeAction/resolve', actions[0]!), hasCode(LSPErrorCodes.ContentModified));
		await client.stop();
	});

	it('does not change a file that is no longer what was judged', async () => {
		const client = await startClient({ files, capabilities: fullCapabilities });
		const textDocument = { uri: client.folder.uri('seeds/a.txt') };
		client.open(textDocument.uri, signed);
		await client.ready();
		const range = rangeOf(signed, marks.signed);
		const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
			textDocument,
			range,
			context: { diagnostics: [] },
		});
		const align = actions.find(({ title }) => title.startsWith('Align all'));
		client.folder.write('seeds/b.txt', `A new first line.\n\n${fewer}`);
		await assert.rejects(client.request('codeAction/resolve', align!), hasCode(LSPErrorCodes.ContentModified));
		await client.stop();
	});

	it('stops cleanly while it waits and reads', async () => {
		const clock = createHeldClock(100);
		const client = await startClient({ files, held: 'seeds/b.txt', clock });
		await client.folder.heldIsAsked;
		await client.stop();
	});
});

function hasCode(code: number) {
	return (error: unknown) => error instanceof ResponseError && error.code === code;
}
