import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type { CodeAction, Hover, WorkspaceEdit } from 'vscode-languageserver/node';
import { createCorpus } from '../../server/src/engine/createCorpus.ts';
import type { Corpus } from '../../server/src/engine/corpus.ts';
import { commands, methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import type { EditAnswer, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import boilerplateBlock from '../../server/src/rules/boilerplateBlock.ts';
import conflictingFigure from '../../server/src/rules/conflictingFigure.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { createHeldClock, fullCapabilities, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { article, fewer, marks, quiet, rangeOf, signed } from './texts.ts';

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

	describe('makes no edit of a text that changed while it waited for another', () => {
		const page = `${article}\n\nSign up for our newsletter\n\nRelated articles\nShare this article on Facebook\n`;
		const pages = { 'seeds/a.txt': page, 'seeds/b.txt': page.replaceAll('river', 'lake') };
		let client: TestClient;
		const a = () => client.folder.uri('seeds/a.txt');
		afterEach(() => client.stop());
		const start = async (texts: Readonly<Record<string, string>>, rule: Rule) => {
			client = await startClient({ files: texts, rules: [rule], capabilities: fullCapabilities });
			client.open(a(), texts['seeds/a.txt'] ?? '');
			await client.ready();
		};
		/** Types two lines at the top of a.txt while a request waits for b.txt. */
		const typeDuring = async (request: () => Promise<unknown>) => {
			const held = client.folder.hold('seeds/b.txt');
			const answer = request();
			await held.asked;
			client.change(a(), rangeOf('', ''), 'Two lines\nthat were typed.\n');
			held.release();
			await assert.rejects(answer, hasCode(LSPErrorCodes.ContentModified));
		};

		it('when everything certain is fixed', async () => {
			await start(pages, boilerplateBlock);
			const params = { uri: client.folder.uri('seeds'), rule: null };
			const { edit }: { edit: WorkspaceEdit | null } = await client.request<EditAnswer>(methods.fixAll, params);
			assert.equal(edit?.documentChanges?.length, 2);
			await typeDuring(() => client.request(methods.fixAll, params));
		});

		it('when a fix is chosen', async () => {
			await start(files, conflictingFigure);
			const [textDocument, range] = [{ uri: a() }, rangeOf(signed, marks.signed)];
			const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
				textDocument,
				range,
				context: { diagnostics: [] },
			});
			const align = actions.find(({ title }) => title.startsWith('Align all'));
			await typeDuring(() => client.request(methods.applyOffer, offerOf(align)));
		});

		it('when a file that no editor shows is read anew meanwhile', async () => {
			const texts = { ...pages, 'seeds/c.txt': pages['seeds/b.txt'].replaceAll('lake', 'delta') };
			await start(texts, boilerplateBlock);
			const held = client.folder.hold('seeds/c.txt');
			const answer = client.request(methods.fixAll, { uri: client.folder.uri('seeds'), rule: null });
			await held.asked;
			const read = client.next<Status>(methods.status, ({ state }) => state === 'ready');
			client.folder.write('seeds/b.txt', `A first line.\n\n${pages['seeds/b.txt']}`);
			const changes = [{ uri: client.folder.uri('seeds/b.txt'), type: 2 }];
			client.notify('workspace/didChangeWatchedFiles', { changes });
			await read;
			held.release();
			await assert.rejects(answer, hasCode(LSPErrorCodes.ContentModified));
		});
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
		await assert.rejects(client.request(methods.applyOffer, offerOf(align)), hasCode(LSPErrorCodes.ContentModified));
		await client.stop();
	});

	it('stops cleanly while it waits and reads', async () => {
		const clock = createHeldClock(100);
		const client = await startClient({ files, clock });
		await client.ready();
		const many = Array.from({ length: 40 }, (_, i) => `seeds/many ${i}.txt`);
		for (const path of many) client.folder.write(path, quiet);
		const held = many.map((path) => client.folder.hold(path));
		client.notify('workspace/didChangeWatchedFiles', {
			changes: many.map((path) => ({ uri: client.folder.uri(path), type: 1 })),
		});
		while (!clock.held().includes(100)) await client.request(methods.summary, {});
		clock.release();
		await Promise.race(held.map(({ asked }) => asked));
		// A change that is to be read, and a judgement, wait for the clock.
		client.open(client.folder.uri('seeds/a.txt'), signed);
		client.change(client.folder.uri('seeds/a.txt'), null, quiet);
		await client.request(methods.summary, {});
		assert.notDeepEqual(clock.held(), []);

		await client.connection.sendRequest('shutdown');
		assert.deepEqual(clock.held(), []);
		const { length } = client.folder.asked;
		for (const { release } of held) release();
		// The first answer comes after those of the held files were sent, the second after they were received.
		await client.request(methods.summary, {});
		await client.request(methods.summary, {});
		assert.equal(client.folder.asked.length, length);
		assert.ok(length < many.length);
		await client.stop();
	});
});

/** What a client sends for an action that is previewed. */
function offerOf(action: CodeAction | undefined): object {
	assert.equal(action?.command?.command, commands.applyOffer);
	return (action.command.arguments![0] as OfferCommand).offer;
}

function hasCode(code: number) {
	return (error: unknown) => error instanceof ResponseError && error.code === code;
}
