import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import boilerplateBlock from '../../server/src/rules/boilerplateBlock.ts';
import type { DocumentRule } from '../../server/src/rules/rule.ts';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import { createHeldClock, fullCapabilities, startClient, testRules } from './client.ts';
import type { TestClient } from './client.ts';
import { article, fewer, marks, quiet, rangeOf, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': fewer, 'seeds/c.txt': quiet };

/** What the Problems panel would hold: the items by file name. */
function byName(report: WorkspaceDiagnosticReport): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		report.items.map((item) => [
			item.uri.split('/').at(-1) ?? '',
			item.kind === 'full' ? item.items.map(({ code }) => String(code)) : ['unchanged'],
		]),
	);
}

function resultIds(report: WorkspaceDiagnosticReport) {
	return report.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
}

describe('diagnostics', () => {
	let client: TestClient;
	const pullWorkspace = (previousResultIds: readonly { uri: string; value: string }[] = []) =>
		client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
	afterEach(async () => {
		assert.deepEqual(client.logged, []);
		await client.stop();
	});

	it('lead from a conflicting figure to the other document and to the page of the rule', async () => {
		client = await startClient({ files, initializationOptions: { rulePages: 'https://example.org/rules/' } });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		const [found, ...rest] = await client.diagnostics(uri);
		assert.deepEqual(rest, []);
		assert.equal(found?.code, 'conflicting-figure');
		assert.deepEqual(found.range, rangeOf(signed, marks.signed));
		assert.equal(found.codeDescription?.href, 'https://example.org/rules/conflicting-figure.md');
		assert.deepEqual(found.relatedInformation, [
			{
				location: { uri: client.folder.uri('seeds/b.txt'), range: rangeOf(fewer, marks.fewer) },
				message:
					'“38 nations” (conflicts): At the Geneva Water Forum, 38 nations signed the Geneva Water Charter, the organisers…',
			},
		]);
	});

	it('hint at a figure that is perhaps of one quantity, and say no more of the other place', async () => {
		const here = 'Volunteers in Marlow packed 640 parcels of food for the flooded villages.\n';
		const there = 'The flooded villages got 800 packages of food from Marlow.\n';
		client = await startClient({ files: { 'seeds/a.txt': here, 'seeds/b.txt': there } });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, here);
		const found = (await client.diagnostics(uri)).filter(({ code }) => code === 'conflicting-figure');
		assert.deepEqual(
			found.map(({ severity, relatedInformation }) => [severity, relatedInformation?.map(({ message }) => message)]),
			[
				[
					DiagnosticSeverity.Hint,
					['“800 packages” (perhaps conflicts): The flooded villages got 800 packages of food from Marlow.'],
				],
			],
		);
	});

	it('fade boilerplate as unused code is faded', async () => {
		const text = `${article}\n\nSign up for our newsletter\n`;
		client = await startClient({ files: { 'seeds/a.txt': text }, rules: [boilerplateBlock] });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, text);
		const found = await client.diagnostics(uri);
		assert.deepEqual(
			found.map(({ severity, tags, range }) => [severity, tags, range.start.line]),
			[[DiagnosticSeverity.Hint, [DiagnosticTag.Unnecessary], 10]],
		);
	});

	it('are unchanged under their result id, and new when the other document changes', async () => {
		client = await startClient({ files });
		const a = client.folder.uri('seeds/a.txt');
		const b = client.folder.uri('seeds/b.txt');
		client.open(a, signed);
		client.open(b, fewer);
		const first = await client.pull(a);
		assert.equal(first.kind, 'full');
		const second = await client.pull(a, first.resultId);
		assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
		// The other place moves down by a line: the related information has to follow it.
		client.change(b, rangeOf(fewer, ''), '\n');
		const third = await client.pull(a, first.resultId);
		assert.equal(third.kind === 'full' && third.items[0]?.relatedInformation?.[0]?.location.range.start.line, 1);
	});

	it('of the folder hold what is closed, and then wait for news', async () => {
		client = await startClient({ files });
		const first = await pullWorkspace();
		assert.deepEqual(byName(first), { 'a.txt': ['conflicting-figure'], 'b.txt': ['conflicting-figure'] });
		const waiting = pullWorkspace(resultIds(first));
		client.folder.write('seeds/b.txt', quiet);
		const uri = client.folder.uri('seeds/b.txt');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
		assert.deepEqual(byName(await waiting), { 'a.txt': [], 'b.txt': [] });
	});

	it('of a deleted document are taken back', async () => {
		client = await startClient({ files });
		const first = await pullWorkspace();
		client.folder.remove('seeds/b.txt');
		const uri = client.folder.uri('seeds/b.txt');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
		const second = await pullWorkspace(resultIds(first));
		assert.deepEqual(byName(second), { 'a.txt': [], 'b.txt': [] });
	});

	it('of the folder come in parts to a client that takes parts', async () => {
		client = await startClient({ files });
		const parts: WorkspaceDiagnosticReport[] = [];
		client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'part', (part) => void parts.push(part));
		const params = { previousResultIds: [], partialResultToken: 'part' };
		const rest = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params);
		assert.deepEqual(rest, { items: [] });
		assert.deepEqual(parts.map(byName), [{ 'a.txt': ['conflicting-figure'], 'b.txt': ['conflicting-figure'] }]);
	});

	it('show open files only when the person wants that', async () => {
		client = await startClient({ files, settings: { scope: 'openFiles' }, capabilities: fullCapabilities });
		await client.ready();
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		await client.next('workspace/diagnostic/refresh');
		assert.deepEqual(byName(await pullWorkspace()), { 'a.txt': ['conflicting-figure'] });
		client.close(uri);
		assert.deepEqual(await client.diagnostics(uri), []);
	});

	it('of a document that was closed are taken back from a client that forgot their result id', async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		await client.ready();
		const uri = client.folder.uri('seeds/a.txt');
		const refreshed = client.next('workspace/diagnostic/refresh');
		client.open(uri, signed);
		await refreshed;
		assert.equal((await client.diagnostics(uri)).length, 1);
		client.close(uri);
		client.settings = { scope: 'openFiles' };
		client.notify('workspace/didChangeConfiguration', { settings: null });
		await client.next<Status>('corroborate/status', ({ state }) => state === 'ready');
		assert.deepEqual(byName(await pullWorkspace()), { 'a.txt': [] });
		assert.deepEqual(byName(await pullWorkspace()), {});
	});

	it('of a document that was closed and deleted are taken back from a client that forgot their result id', async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		await client.ready();
		const [kept, gone] = [client.folder.uri('seeds/a.txt'), client.folder.uri('seeds/b.txt')];
		client.open(kept, signed);
		client.open(gone, fewer);
		for (const uri of [kept, gone]) {
			while ((await client.diagnostics(uri)).length === 0) await client.next('workspace/diagnostic/refresh');
		}
		client.close(gone);
		client.folder.remove('seeds/b.txt');
		const refreshed = client.next('workspace/diagnostic/refresh');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: gone, type: 3 }] });
		await refreshed;
		assert.deepEqual(byName(await pullWorkspace()), { 'b.txt': [] });
		assert.deepEqual(byName(await pullWorkspace()), {});
	});

	it('tell a client that can refresh when judging found something else', async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		const uri = client.folder.uri('seeds/a.txt');
		const refreshed = client.next('workspace/diagnostic/refresh');
		client.open(uri, signed);
		await refreshed;
		assert.equal((await client.diagnostics(uri)).length, 1);
		const again = client.next('workspace/diagnostic/refresh');
		client.change(uri, rangeOf(signed, 'More than 40'), '38');
		await again;
		assert.deepEqual(await client.diagnostics(uri), []);
	});

	it('move with the text at once, and are judged when the person pauses for 150 ms', async () => {
		const clock = createHeldClock(150);
		client = await startClient({ files, capabilities: fullCapabilities, clock });
		const uri = client.folder.uri('seeds/a.txt');
		const refreshed = client.next('workspace/diagnostic/refresh');
		client.open(uri, signed);
		await refreshed;
		client.change(uri, rangeOf(signed, ''), '\n\n');
		client.change(uri, rangeOf(`\n\n${signed}`, 'Monday', 2), 'Tuesday');
		const [moved] = await client.diagnostics(uri);
		assert.deepEqual(moved?.range, rangeOf(`\n\n${signed}`, marks.signed, 2));
		client.change(uri, moved.range, '38 countries');
		assert.deepEqual(await client.diagnostics(uri), []);
		client.change(uri, rangeOf(`\n\n38 countries`, '38', 2), '37');
		assert.deepEqual(await client.diagnostics(uri), [], 'not compared yet');
		assert.deepEqual(
			clock.held().filter((delay) => delay === 150),
			[150],
		);
		const again = client.next('workspace/diagnostic/refresh');
		clock.release();
		await again;
		assert.equal((await client.diagnostics(uri)).length, 1);
	});

	it('rest on one document alone until the folder has been read', async () => {
		client = await startClient({ files, capabilities: fullCapabilities, held: 'seeds/b.txt' });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, `${signed}\nAt the Geneva Water Forum, 39 nations signed the Geneva Water Charter.\n`);
		await client.folder.held.asked;
		assert.deepEqual(await client.diagnostics(uri), []);
		const refreshed = client.next('workspace/diagnostic/refresh');
		client.folder.held.release();
		await refreshed;
		assert.equal((await client.diagnostics(uri)).length, 2);
	});

	it('of two folders have nothing to do with each other', async () => {
		client = await startClient({
			files: { 'one/seeds/a.txt': signed, 'two/seeds/b.txt': fewer },
			folders: ['memory://folder/one', 'memory://folder/two'],
		});
		assert.deepEqual(byName(await pullWorkspace()), {});
		assert.equal((await client.ready()).documents, 2);
	});

	it('of a folder with its own corroborate.yaml have nothing to do with those around it', async () => {
		client = await startClient({
			files: {
				'seeds/a.txt': signed,
				'seeds/own/corroborate.yaml': 'include: ["**/*.txt"]\n',
				'seeds/own/b.txt': fewer,
			},
		});
		assert.deepEqual(byName(await pullWorkspace()), {});
		assert.equal((await client.ready()).documents, 2);
	});

	it('say what is wrong with corroborate.yaml, also while it is edited', async () => {
		const yaml = 'rules:\n  conflicting-figures: off\n';
		client = await startClient({ files: { ...files, 'corroborate.yaml': yaml } });
		const uri = client.folder.uri('corroborate.yaml');
		assert.match(JSON.stringify(await pullWorkspace()), /Did you mean \\"conflicting-figure\\"/u);
		client.open(uri, yaml);
		const [fault] = await client.diagnostics(uri);
		assert.deepEqual(fault?.range, rangeOf(yaml, 'conflicting-figures', 1));
		client.change(uri, fault.range, 'conflicting-figure');
		assert.deepEqual(await client.diagnostics(uri), []);
	});

	it('of corroborate.yaml go with the file, also while an editor shows it', async () => {
		const yaml = 'rules:\n  conflicting-figures: off\n';
		client = await startClient({ files: { ...files, 'corroborate.yaml': yaml } });
		const uri = client.folder.uri('corroborate.yaml');
		client.open(uri, yaml);
		await client.ready();
		assert.equal((await client.diagnostics(uri)).length, 1);
		const change = async (type: number) => {
			client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
			await client.next<Status>('corroborate/status', ({ state }) => state === 'ready');
		};
		client.folder.remove('corroborate.yaml');
		await change(3);
		assert.deepEqual(await client.diagnostics(uri), []);
		client.folder.write('corroborate.yaml', yaml);
		await change(1);
		assert.equal((await client.diagnostics(uri)).length, 1);
	});

	it('say which authoritative document is not there', async () => {
		const yaml = 'authoritative:\n  - seeds/a.txt\n  - seeds/z.txt\n  - ./seeds/b.txt\n';
		client = await startClient({ files: { ...files, 'corroborate.yaml': yaml } });
		const uri = client.folder.uri('corroborate.yaml');
		await client.ready();
		client.open(uri, yaml);
		const told = await client.diagnostics(uri);
		assert.deepEqual(
			told.map(({ range, message }) => [range, message]),
			[
				[rangeOf(yaml, 'seeds/z.txt', 2), 'There is no document "seeds/z.txt". Did you mean "seeds/a.txt"?'],
				[rangeOf(yaml, './seeds/b.txt', 3), 'There is no document "./seeds/b.txt". Did you mean "seeds/b.txt"?'],
			],
		);
		assert.ok(told.every(({ severity }) => severity === DiagnosticSeverity.Warning));
		client.change(uri, rangeOf(yaml, 'seeds/z.txt', 2), 'seeds/b.txt');
		assert.equal((await client.diagnostics(uri)).length, 1);
	});

	it('follow the settings of the editor and of corroborate.yaml', async () => {
		client = await startClient({
			files,
			settings: { rules: { 'conflicting-figure': 'hint' } },
			capabilities: fullCapabilities,
		});
		const severities = async () =>
			(await pullWorkspace()).items.flatMap((item) =>
				item.kind === 'full' ? item.items.map(({ severity }) => severity) : [],
			);
		assert.deepEqual(await severities(), [4, 4]);
		const before = resultIds(await pullWorkspace());
		client.settings = { rules: { 'conflicting-figure': 'off' } };
		client.notify('workspace/didChangeConfiguration', { settings: null });
		assert.deepEqual(byName(await pullWorkspace(before)), { 'a.txt': [], 'b.txt': [] });
		client.folder.write('corroborate.yaml', 'rules:\n  conflicting-figure: error\n');
		const uri = client.folder.uri('corroborate.yaml');
		client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
		await client.next<Status>(
			'corroborate/status',
			({ bySeverity, state }) => state === 'ready' && bySeverity.error === 2,
		);
		assert.deepEqual(await severities(), [1, 1]);
	});

	it('are at most a thousand of closed documents, disagreements first, and the rest is counted', async () => {
		const crowd = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`seeds/${i}.txt`, `${quiet}\n`.repeat(30)]));
		client = await startClient({ files: { ...crowd, ...files }, rules: [...testRules, everyBlock] });
		const { items } = await pullWorkspace();
		const shown = items.flatMap((item) => (item.kind === 'full' ? item.items : []));
		assert.equal(shown.length, 1000);
		assert.equal(shown.filter(({ code }) => code === 'conflicting-figure').length, 2);
		const { cut, byRule } = await client.ready();
		assert.equal(cut, (byRule['every-block'] ?? 0) + 2 - 1000);
	});
});

/** Finds more than anybody could read. */
const everyBlock: DocumentRule = {
	id: 'every-block',
	reads: 'document',
	severity: 'warning',
	summary: 'Every block.',
	explanation: '',
	examples: [],
	templates: { block: 'A block.' },
	reasons: [],
	languages: null,
	find: ({ facts }) =>
		facts.blocks.map(({ start, end }) => ({
			start,
			end,
			message: { id: 'block', args: {} },
			severity: 'warning',
			confidence: 1,
			evidence: [],
			faded: false,
		})),
	offers: () => [],
	apply: () => [],
};
