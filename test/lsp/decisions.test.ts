import assert from 'node:assert/strict';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import { parseSidecar } from '../../server/src/annotations/sidecar.ts';
import { commands, methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Explanation } from '../../server/src/lsp/protocol/crossReferences.ts';
import type { DecideAnswer, DecideCommand, UndoAnswer } from '../../server/src/lsp/protocol/decisions.ts';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import type { Answer } from '../../server/src/lsp/protocol/settings.ts';
import type { SourceFolder } from '../../server/src/lsp/protocol/sources.ts';
import conflictingFigure from '../../server/src/rules/conflictingFigure.ts';
import unsourcedClaim from '../../server/src/rules/unsourcedClaim.ts';
import { fullCapabilities, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, marks, rangeOf, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': fewer };
const unsourced = 'The bridge over the Tamar carries 12,000 vehicles a day.\n';
/** A client that can ask a person for an address. */
const asked = { capabilities: fullCapabilities, initializationOptions: { registersCommands: true } };
const sidecars = { a: '.corroborate/seeds/a.txt.yaml', b: '.corroborate/seeds/b.txt.yaml' };

async function actionsOn(client: TestClient, name: string, range: object): Promise<CodeAction[]> {
	const textDocument = { uri: client.folder.uri(name) };
	return client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
}

describe('decisions', () => {
	let client: TestClient;
	afterEach(() => client.stop());

	const a = () => client.folder.uri('seeds/a.txt');
	const b = () => client.folder.uri('seeds/b.txt');
	const finding = () => ({ uri: a(), rule: 'conflicting-figure', range: rangeOf(signed, marks.signed) });
	const start = async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		client.open(a(), signed);
		await client.ready();
	};

	it('silence one finding, are written beside the documents, and can be undone', async () => {
		await start();
		const params = { ...finding(), reason: 'the organisers count otherwise', evidence: null };
		const { ids, message } = await client.request<DecideAnswer>(methods.decide, params);
		const [id] = ids;
		assert.equal(message, null);
		const [written] = parseSidecar(client.folder.read(sidecars.a) ?? '').annotations;
		assert.deepEqual(written, {
			id,
			type: 'dismissal',
			rule: 'conflicting-figure',
			reason: 'the organisers count otherwise',
			anchor: { exact: marks.signed, prefix: '', suffix: signed.slice(22, 54), position: 0 },
			other: null,
			created: '2025-02-11T10:00:00Z',
		});
		assert.equal(client.folder.read('seeds/a.txt'), signed);
		await quietAt(client, [a()]);
		const asking = { uri: a(), position: finding().range.start, question: 'silence' };
		assert.match(
			(await client.request<Explanation>(methods.explain, asking)).text,
			/^Dismissed on 2025-02-11 \(conflicting-figure\): the organisers count otherwise\.\n/u,
		);
		assert.equal((await client.diagnostics(b())).length, 1);

		const undo = () => client.request<UndoAnswer>(methods.undo, { uri: a(), id: id ?? '' });
		assert.deepEqual(await undo(), { message: null, gone: true });
		assert.deepEqual(client.folder.paths(), ['seeds/a.txt', 'seeds/b.txt']);
		await loudAt(client, a());
		const again = await undo();
		assert.match(again.message ?? '', /no longer there/);
		assert.ok(again.gone);
	});

	it('write a source beside the document, which settles the claim', async () => {
		client = await startClient({ files: { 'seeds/a.txt': unsourced }, rules: [unsourcedClaim], ...asked });
		client.open(a(), unsourced);
		await client.ready();
		const [claim] = await client.diagnostics(a());
		assert.equal(claim?.code, 'unsourced-claim');
		const reference = { uri: a(), rule: 'unsourced-claim', range: claim.range, evidence: null };

		const note = { ...reference, writes: 'note', reason: 'needs source' };
		const noted = await client.request<DecideAnswer>(methods.decide, note);
		assert.equal(noted.message, null);
		assert.equal((await client.diagnostics(a())).length, 1);

		const source = { ...reference, writes: 'source', reason: 'https://example.org/summit' };
		const {
			ids: [id],
		} = await client.request<DecideAnswer>(methods.decide, source);
		await quietAt(client, [a()]);
		const { annotations } = parseSidecar(client.folder.read(sidecars.a) ?? '');
		assert.deepEqual(
			annotations.map(({ type, rule, reason }) => ({ type, rule, reason })),
			[
				{ type: 'note', rule: null, reason: 'needs source' },
				{ type: 'source', rule: null, reason: 'https://example.org/summit' },
			],
		);

		await client.request<Answer>(methods.undo, { uri: a(), id: id ?? '' });
		await loudAt(client, a());
	});

	it('keep a note in sight until it is undone', async () => {
		client = await startClient({
			files: { 'seeds/a.txt': unsourced },
			rules: [unsourcedClaim],
			capabilities: fullCapabilities,
		});
		client.open(a(), unsourced);
		await client.ready();
		const [claim] = await client.diagnostics(a());
		assert.ok(claim);
		const { range } = claim;
		const titles = async () => (await actionsOn(client, 'seeds/a.txt', range)).map(({ title }) => title);
		const hovered = async () => {
			const at = { textDocument: { uri: a() }, position: range.start };
			return JSON.stringify((await client.request<Hover | null>('textDocument/hover', at))?.contents ?? '');
		};
		const notes = async () => {
			const folders = await client.request<SourceFolder[]>(methods.sources, {});
			return folders.flatMap((folder) => folder.decisions).map(({ name, reason, excerpt }) => [name, reason, excerpt]);
		};
		assert.ok((await titles()).includes('Mark “needs source” beside the document'));
		assert.doesNotMatch(await hovered(), /needs source/);
		assert.deepEqual(await notes(), []);

		const reference = { uri: a(), rule: 'unsourced-claim', range, evidence: null };
		await client.request<DecideAnswer>(methods.decide, { ...reference, writes: 'note', reason: 'needs source' });
		assert.ok(!(await titles()).includes('Mark “needs source” beside the document'));
		assert.match(await hovered(), /Noted beside the document.*needs source/);
		const { start, end } = range;
		assert.deepEqual(await notes(), [['a.txt', 'needs source', unsourced.slice(start.character, end.character)]]);

		const back = (await actionsOn(client, 'seeds/a.txt', range)).find(({ title }) => title.startsWith('Undo'));
		assert.equal(back?.title, 'Undo the note “needs source”');
		assert.equal(back.command?.command, commands.undo);
		const command = { command: commands.undo, arguments: back.command.arguments };
		assert.deepEqual(await client.request<UndoAnswer>('workspace/executeCommand', command), {
			message: null,
			gone: true,
		});
		assert.deepEqual(client.folder.paths(), ['seeds/a.txt']);
		assert.doesNotMatch(await hovered(), /needs source/);
		assert.deepEqual(await notes(), []);
		assert.ok((await titles()).includes('Mark “needs source” beside the document'));
	});

	it('offer what is written beside the document', async () => {
		client = await startClient({ files: { 'seeds/a.txt': unsourced }, rules: [unsourcedClaim], ...asked });
		client.open(a(), unsourced);
		await client.ready();
		const [claim] = await client.diagnostics(a());
		const actions = claim ? await actionsOn(client, 'seeds/a.txt', claim.range) : [];
		const written = actions.flatMap(({ command }) => {
			const [argument] = (command?.arguments ?? []) as Partial<DecideCommand>[];
			return argument?.decide?.writes ? [{ writes: argument.decide.writes, reason: argument.decide.reason }] : [];
		});
		assert.deepEqual(written, [
			{ writes: 'source', reason: '' },
			{ writes: 'note', reason: 'needs source' },
		]);
	});

	it('about a pair stand once and silence both ends', async () => {
		await start();
		const action = (await actionsOn(client, 'seeds/a.txt', finding().range)).find(({ title }) =>
			title.startsWith('Not the same'),
		);
		assert.equal(action?.command?.command, commands.decide);
		const { decide } = action.command.arguments![0] as DecideCommand;
		assert.equal((await client.request<DecideAnswer>(methods.decide, decide)).message, null);
		assert.deepEqual(client.folder.paths(), [sidecars.a, 'seeds/a.txt', 'seeds/b.txt']);
		await quietAt(client, [a(), b()]);
	});

	it('about several places that say the same are made at once, and undone one by one', async () => {
		const other = fewer.replace('the organisers', 'the hosts');
		client = await startClient({
			files: { 'seeds/a.txt': signed, 'seeds/b.txt': fewer, 'seeds/c.txt': other },
			capabilities: fullCapabilities,
		});
		client.open(a(), signed);
		await client.ready();
		const action = (await actionsOn(client, 'seeds/a.txt', finding().range)).find(({ title }) =>
			title.startsWith('Not the same quantity as “38 nations” in b.txt and 1 more'),
		);
		assert.ok(action?.command?.arguments);
		const { decide } = action.command.arguments[0] as DecideCommand;
		const { ids } = await client.request<DecideAnswer>(methods.decide, decide);
		assert.equal(ids.length, 2);
		await quietAt(client, [a(), b()]);
		for (const id of ids) await client.request<UndoAnswer>(methods.undo, { uri: a(), id });
		await loudAt(client, a());
		assert.ok(!client.folder.paths().includes(sidecars.a));
	});

	it('that another program writes are followed', async () => {
		await start();
		await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		await quietAt(client, [a()]);
		client.folder.remove(sidecars.a);
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.folder.uri(sidecars.a), type: 3 }] });
		await loudAt(client, a());
	});

	it('follow the words while the document is edited', async () => {
		await start();
		await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		await quietAt(client, [a()]);
		client.change(a(), rangeOf(signed, ''), 'A first line.\n\n');
		await quietAt(client, [a()]);
	});

	it('that lost their words are named', async () => {
		await start();
		await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		const told = client.next<Status>(methods.status, ({ notices }) => notices.length > 0);
		client.change(a(), null, 'Nothing of it is left.\n');
		assert.deepEqual(
			(await told).notices.map(({ kind, message }) => [kind, message]),
			[['orphan', 'The words that one decision was about are not found any more; the Sources view lists them.']],
		);
	});

	it('follow a document to its new name', async () => {
		await start();
		await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		client.close(a());
		client.folder.write('seeds/new.txt', signed);
		client.folder.remove('seeds/a.txt');
		const newUri = client.folder.uri('seeds/new.txt');
		client.notify('workspace/didRenameFiles', { files: [{ oldUri: a(), newUri }] });
		while (client.folder.paths().includes(sidecars.a)) await client.folder.written();
		assert.deepEqual(client.folder.paths(), ['.corroborate/seeds/new.txt.yaml', 'seeds/b.txt', 'seeds/new.txt']);
		client.open(newUri, signed);
		const disagreesWith = async () =>
			(await client.diagnostics(b())).flatMap(({ relatedInformation }) => relatedInformation?.[0]?.location.uri ?? []);
		while ((await disagreesWith())[0] !== newUri) await client.next(methods.status);
		await quietAt(client, [newUri]);
	});

	it('made at once are all kept', async () => {
		await start();
		const reasons = ['one', 'two', 'three', 'four', 'five'];
		const answers = await Promise.all(
			reasons.map((reason) =>
				client.request<DecideAnswer>(methods.decide, { ...finding(), writes: 'note', reason, evidence: null }),
			),
		);
		assert.deepEqual(
			answers.map(({ message }) => message),
			reasons.map(() => null),
		);
		const { annotations } = parseSidecar(client.folder.read(sidecars.a) ?? '');
		assert.deepEqual(annotations.map(({ reason }) => reason).toSorted(), reasons.toSorted());
	});

	it('are followed in each document, also where another changed with its decisions', async () => {
		await start();
		await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		await client.request<DecideAnswer>(methods.decide, {
			uri: b(),
			rule: 'conflicting-figure',
			range: rangeOf(fewer, marks.fewer),
			reason: 'no',
			evidence: null,
		});
		await quietAt(client, [a(), b()]);
		client.close(a());
		// A pull of the repository changes a document and takes both sidecars away.
		client.folder.write('seeds/b.txt', `A new first line.\n\n${fewer}`);
		client.folder.remove(sidecars.a);
		client.folder.remove(sidecars.b);
		const changes = [sidecars.b, sidecars.a].map((path) => ({ uri: client.folder.uri(path), type: 3 }));
		client.notify('workspace/didChangeWatchedFiles', { changes });
		await loudAt(client, a());
		await loudAt(client, b());
		assert.deepEqual(client.logged, []);
	});

	it('that cannot be undone stay', async () => {
		await start();
		const params = { ...finding(), reason: 'no', evidence: null };
		const {
			ids: [id],
		} = await client.request<DecideAnswer>(methods.decide, params);
		client.folder.lock();
		const { message, gone } = await client.request<UndoAnswer>(methods.undo, { uri: a(), id: id ?? '' });
		assert.match(message ?? '', /the folder is read-only/u);
		assert.equal(gone, false);
		await quietAt(client, [a()]);
	});

	it('are asked for with the reasons of their rule', async () => {
		await start();
		const actions = await actionsOn(client, 'seeds/a.txt', rangeOf(signed, marks.signed));
		const asking = actions.find(({ title }) => title.startsWith('Dismiss '));
		const [argument] = (asking?.command?.arguments ?? []) as DecideCommand[];
		assert.equal(argument?.decide.reason, '');
		assert.deepEqual(argument?.reasons, conflictingFigure.reasons);
	});

	it('that cannot be looked for are named, where nobody decided anything nothing is', async () => {
		await start();
		assert.deepEqual((await client.ready()).notices, []);
		const told = client.next<Status>(methods.status, ({ notices }) => notices.length > 0);
		client.folder.seal('.corroborate');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.folder.uri(sidecars.a), type: 2 }] });
		assert.deepEqual(
			(await told).notices.map(({ kind, name, message }) => [kind, name, message.includes('no permission')]),
			[['sidecar', '.corroborate', true]],
		);
	});

	it('are refused in one sentence where nothing can be written', async () => {
		await start();
		client.folder.lock();
		const answer = await client.request<DecideAnswer>(methods.decide, { ...finding(), reason: 'no', evidence: null });
		assert.deepEqual(answer.ids, []);
		assert.match(answer.message ?? '', /^The decision cannot be kept: the folder is read-only\./u);
		assert.equal((await client.diagnostics(a())).length, 1);
	});

	it('of where a rule is off are left to a client that can ask', async () => {
		client = await startClient({ files, ...asked });
		client.open(a(), signed);
		await client.ready();
		const off = (await actionsOn(client, 'seeds/a.txt', finding().range)).filter(({ title }) =>
			title.startsWith('Turn off'),
		);
		assert.deepEqual(
			off.map(({ title, command }) => [title, command?.arguments]),
			[['Turn off conflicting-figure…', [{ uri: a(), rule: 'conflicting-figure', setting: 'off', scope: null }]]],
		);
	});

	it('about a document that was never saved say why they cannot be kept', async () => {
		client = await startClient({ files, rules: [unsourcedClaim], capabilities: fullCapabilities });
		const uri = 'untitled:Untitled-1';
		client.open(uri, unsourced);
		await client.request<Answer>(methods.checkFile, { uri });
		const [claim] = await client.diagnostics(uri);
		assert.equal(claim?.code, 'unsourced-claim');
		const params = { uri, rule: 'unsourced-claim', range: claim.range, evidence: null, reason: 'no' };
		const { ids, message } = await client.request<DecideAnswer>(methods.decide, params);
		assert.deepEqual(ids, []);
		assert.equal(message, 'The decision cannot be kept: no folder .corroborate can be made beside this document.');
	});

	it('are not offered about a document that was never saved', async () => {
		client = await startClient({ files, rules: [unsourcedClaim], capabilities: fullCapabilities });
		const uri = 'untitled:Untitled-1';
		client.open(uri, unsourced);
		await client.request<Answer>(methods.checkFile, { uri });
		const [claim] = await client.diagnostics(uri);
		const params = { textDocument: { uri }, range: claim?.range, context: { diagnostics: [] } };
		const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
		assert.deepEqual(
			actions.map(({ title }) => title),
			['Cite an address…'],
		);
	});

	it('are made by a client that knows nothing of our commands', async () => {
		client = await startClient({ files, initializationOptions: { registersCommands: false } });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		await client.ready();
		const actions = await actionsOn(client, 'seeds/a.txt', rangeOf(signed, marks.signed));
		const dismiss = actions.find(({ title }) => title.startsWith('Dismiss '));
		await client.request('workspace/executeCommand', dismiss!.command!);
		await quietAt(client, [uri]);
	});
});

/** Waits until documents have no findings. */
async function quietAt(client: TestClient, uris: readonly string[]): Promise<void> {
	for (const uri of uris) await until(client, uri, 0);
}

function loudAt(client: TestClient, uri: string): Promise<void> {
	return until(client, uri, 1);
}

async function until(client: TestClient, uri: string, count: number): Promise<void> {
	while ((await client.diagnostics(uri)).length !== count) await client.next(methods.status);
}
