import assert from 'node:assert/strict';
import { CreateFile } from 'vscode-languageserver/node';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { parseSidecar } from '../../server/src/annotations/sidecar.ts';
import { toSpan } from '../../server/src/lsp/convert.ts';
import { commands, methods } from '../../server/src/lsp/protocol/methods.ts';
import type { DecideAnswer, UndoParams } from '../../server/src/lsp/protocol/decisions.ts';
import type { EditAnswer, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import type { Answer } from '../../server/src/lsp/protocol/settings.ts';
import unsourcedClaim from '../../server/src/rules/unsourcedClaim.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { buildLineIndex } from '../../server/src/text/lineIndex.ts';
import { fullCapabilities, startClient } from './client.ts';
import type { TestClient, TestOptions } from './client.ts';

const unsourced = 'The bridge over the Tamar carries 12,000 vehicles a day.\n';
const sidecars = { a: '.corroborate/seeds/a.txt.yaml', b: '.corroborate/seeds/b.txt.yaml' };
/** A client that shows previews, creates files and registers the commands. */
const able: TestOptions = { capabilities: fullCapabilities, initializationOptions: { registersCommands: true } };

/** What the answer to an offer about several places holds. */
interface Everywhere {
	readonly edit: WorkspaceEdit;
	readonly decisions: readonly UndoParams[];
}

describe('decisions about a claim that the folder repeats', () => {
	let client: TestClient;
	afterEach(() => client.stop());

	const a = () => client.folder.uri('seeds/a.txt');
	const b = () => client.folder.uri('seeds/b.txt');
	const claims = { 'seeds/a.txt': unsourced, 'seeds/b.txt': `Bridges of the county\n\n${unsourced}` };
	const startRepeated = async (files: Readonly<Record<string, string>>, more = able) => {
		client = await startClient({ files, rules: [unsourcedClaim], ...more });
		await client.ready();
		const [claim] = await client.diagnostics(a());
		assert.ok(claim);
		return client.request<CodeAction[]>('textDocument/codeAction', {
			textDocument: { uri: a() },
			range: claim.range,
			context: { diagnostics: [] },
		});
	};
	/** The edit of the quick fix with this title, and the decisions that it writes. */
	const editOf = async (offered: readonly CodeAction[], title: string): Promise<Everywhere> => {
		const action = offered.find((one) => one.title === title);
		assert.equal(action?.command?.command, commands.applyOffer, offered.map((one) => one.title).join(' | '));
		const { offer, ask } = action.command.arguments![0] as OfferCommand;
		assert.equal(ask, null);
		const { edit, message, decisions } = await client.request<EditAnswer>(methods.applyOffer, offer);
		assert.equal(message, null);
		return { edit: edit as WorkspaceEdit, decisions: decisions ?? [] };
	};
	/** What an editor does with the edit once every place is confirmed: the files are written, and news of them is sent. */
	const confirm = ({ documentChanges }: WorkspaceEdit) => {
		const changes = (documentChanges ?? []).flatMap((change) => {
			if (!('textDocument' in change)) return [];
			const { uri } = change.textDocument;
			const path = uri.slice(client.folder.uri('').length);
			const text = client.folder.read(path) ?? '';
			const lines = buildLineIndex(text);
			const edits = change.edits.map((edit) => ({
				...toSpan(lines, (edit as TextEdit).range),
				newText: (edit as TextEdit).newText,
			}));
			client.folder.write(path, applyEdits(text, edits) ?? '');
			return [{ uri, type: 2 }];
		});
		client.notify('workspace/didChangeWatchedFiles', { changes });
	};
	const until = async (uri: string, count: number): Promise<void> => {
		while ((await client.diagnostics(uri)).length !== count) await client.next(methods.status);
	};
	const accepted = 'Accept as common knowledge at all 2 places where the folder says it…';
	const marked = 'Mark “needs source” at all 2 places where the folder says it…';

	it('are confirmed place by place, silence it everywhere, and can be undone', async () => {
		const { edit, decisions } = await editOf(await startRepeated(claims), accepted);
		const changes = edit.documentChanges ?? [];
		assert.deepEqual(
			changes.map((change) =>
				CreateFile.is(change) ? `create ${change.uri}` : 'textDocument' in change && change.textDocument.uri,
			),
			[sidecars.a, sidecars.b].flatMap((path) => [`create ${client.folder.uri(path)}`, client.folder.uri(path)]),
		);
		assert.ok(changes.every((change) => JSON.stringify(change).includes('"annotationId"')));
		assert.deepEqual(
			Object.values(edit.changeAnnotations ?? {}).map((one) => one.needsConfirmation),
			[true],
		);
		assert.deepEqual(client.folder.paths(), ['seeds/a.txt', 'seeds/b.txt']);

		confirm(edit);
		for (const uri of [a(), b()]) await until(uri, 0);
		const written = [sidecars.a, sidecars.b].map((path) => parseSidecar(client.folder.read(path) ?? '').annotations);
		assert.deepEqual(
			written.map((all) => all.map(({ type, rule, reason, anchor }) => [type, rule, reason, anchor.exact])),
			[0, 1].map(() => [['dismissal', 'unsourced-claim', 'common knowledge', 'Tamar carries 12,000 vehicles']]),
		);
		for (const one of decisions) await client.request<Answer>(methods.undo, one);
		assert.deepEqual(client.folder.paths(), ['seeds/a.txt', 'seeds/b.txt']);
		for (const uri of [a(), b()]) await until(uri, 1);
	});

	it('are added to what stands there, and not where it is noted already', async () => {
		const offered = await startRepeated(claims);
		const [claim] = await client.diagnostics(a());
		const note = { uri: a(), rule: 'unsourced-claim', range: claim?.range, evidence: null, reason: 'needs source' };
		await client.request<DecideAnswer>(methods.decide, { ...note, writes: 'note' });
		const second = await editOf(offered, marked);
		assert.deepEqual(
			second.decisions.map(({ uri }) => uri),
			[b()],
		);
		confirm((await editOf(offered, accepted)).edit);
		await until(a(), 0);
		assert.deepEqual(
			parseSidecar(client.folder.read(sidecars.a) ?? '').annotations.map(({ type }) => type),
			['note', 'dismissal'],
		);
	});

	it('are no offer where it stands once, nor to a client that cannot create files', async () => {
		const titles = (offered: readonly CodeAction[]) =>
			offered.map(({ title }) => title).filter((title) => title.includes(' all '));
		assert.deepEqual(titles(await startRepeated({ 'seeds/a.txt': unsourced })), []);
		await client.stop();
		assert.deepEqual(titles(await startRepeated(claims, { ...able, capabilities: {} })), []);
	});

	it('are an edit as any other to a client without commands', async () => {
		const offered = await startRepeated(claims, { ...able, initializationOptions: { registersCommands: false } });
		const action = offered.find(({ title }) => title === accepted);
		const { edit } = await client.request<CodeAction>('codeAction/resolve', action!);
		assert.equal(edit?.documentChanges?.length, 4);
	});
});
