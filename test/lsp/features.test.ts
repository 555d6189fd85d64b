import assert from 'node:assert/strict';
import type {
	CodeAction,
	FoldingRange,
	Hover,
	Location,
	TextDocumentEdit,
	WorkspaceEdit,
} from 'vscode-languageserver/node';
import { commands, methods } from '../../server/src/lsp/protocol/methods.ts';
import type { CrossReferences } from '../../server/src/lsp/protocol/crossReferences.ts';
import type { FindingItem, Status, Summary } from '../../server/src/lsp/protocol/findings.ts';
import type { EditAnswer, FixAllParams, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import boilerplateBlock from '../../server/src/rules/boilerplateBlock.ts';
import repeatedBlock from '../../server/src/rules/repeatedBlock.ts';
import { fullCapabilities, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { article, fewer, marks, quiet, rangeOf, signed } from './texts.ts';

const lead = 'The river has risen since 1990, the surveyors of the county wrote.\n\n';
const newsletter = 'Sign up for our newsletter\n\n';
const related = 'Related articles\nShare this article on Facebook\n';

const files = {
	'seeds/a.txt': signed,
	'seeds/b.txt': `${lead}${fewer}`,
	'seeds/c.txt': `${lead}${article}\n\n${newsletter}${related}`,
};

describe('requests', () => {
	let client: TestClient;
	const a = () => client.folder.uri('seeds/a.txt');
	const b = () => client.folder.uri('seeds/b.txt');
	const c = () => client.folder.uri('seeds/c.txt');
	const here = () => ({ textDocument: { uri: a() }, position: { line: 0, character: 12 } });
	/** The same words in line 2 of b.txt. */
	const there = () => rangeOf(files['seeds/b.txt'], marks.fewer, 2);

	beforeEach(async () => {
		client = await startClient({ files, capabilities: fullCapabilities });
		client.open(a(), signed);
		client.open(c(), files['seeds/c.txt']);
		await client.ready();
	});
	afterEach(async () => {
		assert.deepEqual(client.logged, []);
		await client.stop();
	});

	it('hover shows who else says it, with a link to the very words', async () => {
		const found = await client.request<Hover>('textDocument/hover', here());
		assert.deepEqual(found.range, rangeOf(signed, marks.signed));
		const { kind, value } = found.contents as { kind: string; value: string };
		assert.equal(kind, 'markdown');
		assert.ok(value.includes(`| [b\\.txt](<${b()}#L3,28-L3,38>) | 38 nations | conflicts |`), value);
	});

	it('hover leaves out what a client shows above it with the diagnostic', async () => {
		await client.stop();
		client = await startClient({
			files,
			capabilities: fullCapabilities,
			initializationOptions: { hoversDiagnostics: true },
		});
		client.open(a(), signed);
		await client.ready();
		const [found] = await client.diagnostics(a());
		assert.equal(found?.relatedInformation?.length, 1);
		const { contents } = await client.request<Hover>('textDocument/hover', here());
		const { value } = contents as { value: string };
		assert.doesNotMatch(value, /38 nations/u);
		assert.match(value, /Factual claim/u);
	});

	it('hover answers nothing where there is nothing to say', async () => {
		const position = { line: 1, character: 0 };
		assert.equal(await client.request('textDocument/hover', { textDocument: { uri: c() }, position }), null);
	});

	it('definition and references lead to the other mentions', async () => {
		const location = { uri: b(), range: there() };
		assert.deepEqual(await client.request<Location[]>('textDocument/definition', here()), [location]);
		const context = { includeDeclaration: true };
		assert.deepEqual(await client.request<Location[]>('textDocument/references', { ...here(), context }), [
			{ uri: a(), range: rangeOf(signed, marks.signed) },
			location,
		]);
	});

	it('folding ranges hold runs of boilerplate', async () => {
		const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: c() } });
		assert.deepEqual(ranges, [
			{
				startLine: 12,
				endLine: 15,
				kind: 'boilerplate',
				collapsedText: 'Boilerplate: newsletter, related links, share buttons',
			},
		]);
	});

	it('cross-references name the words, and how others say them', async () => {
		const { uri } = here().textDocument;
		const found = await client.request<CrossReferences>(methods.crossReferences, { uri, position: here().position });
		assert.equal(found.label, marks.signed);
		assert.deepEqual(
			found.headings.map(({ title, groups }) => [
				title,
				groups.map(({ current, mentions }) => [current, mentions.length]),
			]),
			[['countries', [[true, 2]]]],
		);
		const other = found.headings[0]?.groups[0]?.mentions[1];
		assert.deepEqual(
			[other?.uri, other?.name, other?.range, other?.text, other?.relation, other?.relationWords],
			[b(), 'b.txt', there(), marks.fewer, 'conflicts', 'conflicts'],
		);
	});

	it('cross-references of a passage name where it stands again', async () => {
		const found = await client.request<CrossReferences>(methods.crossReferences, {
			uri: c(),
			position: { line: 0, character: 2 },
		});
		assert.equal(found.kind, 'passage');
		assert.deepEqual(
			found.repeats.map(({ uri, range }) => [uri, range.start.line]),
			[[b(), 0]],
		);
	});

	it('summary counts, findings list', async () => {
		const summary = await client.request<Summary>(methods.summary, {});
		assert.equal(summary.rules.find(({ rule }) => rule === 'conflicting-figure')?.count, 2);
		assert.deepEqual(
			summary.documents.filter(({ byRule }) => 'conflicting-figure' in byRule).map(({ uri, folder }) => [uri, folder]),
			[
				[a(), 'memory://folder/'],
				[b(), 'memory://folder/'],
			],
		);
		const items = await client.request<FindingItem[]>(methods.findings, { uri: b(), rule: 'conflicting-figure' });
		assert.deepEqual(
			items.map(({ text, range, severity }) => [text, range, severity]),
			[[marks.fewer, there(), 'warning']],
		);
	});

	describe('code actions', () => {
		const context = { diagnostics: [], triggerKind: 1 };
		const actions = (range = rangeOf(signed, marks.signed), only?: string[]) =>
			client.request<CodeAction[]>('textDocument/codeAction', {
				textDocument: { uri: a() },
				range,
				context: { ...context, ...(only ? { only } : {}) },
			});

		it('are offered where a finding is, best first, and made when chosen', async () => {
			const offered = await actions();
			assert.deepEqual(
				offered.map(({ title }) => title.replace(/…$/u, '')),
				[
					'Use “38 nations” here, as in b.txt',
					'Align all documents on “More than 40 countries”, as here',
					'Note the disagreement here: (“38 nations” in b.txt)',
					'Not the same quantity as “38 nations” in b.txt',
					'One supersedes the other: do not compare with “38 nations” in b.txt',
					'Dismiss conflicting-figure here, with a reason',
					'Turn off conflicting-figure',
				],
			);
			assert.ok(offered.every(({ kind, edit }) => kind === 'quickfix' && edit === undefined));
			assert.deepEqual(
				offered.map(({ isPreferred }) => isPreferred === true),
				[false, false, false, false, false, false, false],
			);
			assert.deepEqual(
				offered.map(({ command }) => command?.command),
				[
					undefined,
					commands.applyOffer,
					undefined,
					commands.decide,
					commands.decide,
					commands.decide,
					commands.configure,
				],
			);
			const { edit } = await client.request<CodeAction>('codeAction/resolve', offered[0]!);
			assert.deepEqual(edit, {
				documentChanges: [
					{
						textDocument: { uri: a(), version: 1 },
						edits: [{ range: rangeOf(signed, marks.signed), newText: '38 nations' }],
					},
				],
			});
			assert.deepEqual(client.folder.read('seeds/a.txt'), signed);
		});

		it('carry the diagnostic that they settle', async () => {
			const diagnostics = await client.diagnostics(a());
			const offered = await client.request<CodeAction[]>('textDocument/codeAction', {
				textDocument: { uri: a() },
				range: rangeOf(signed, 'countries'),
				context: { diagnostics },
			});
			assert.deepEqual(offered[0]?.diagnostics, diagnostics);
		});

		it('are none where no finding is', async () => {
			assert.deepEqual(await actions(rangeOf(signed, 'Charter'), ['quickfix']), []);
		});

		it('that change several documents are previewed', async () => {
			const align = (await actions()).find(({ title }) => title.startsWith('Align all'));
			assert.equal(align?.command?.command, commands.applyOffer);
			const { offer } = align.command.arguments![0] as OfferCommand;
			const made = await client.request<EditAnswer>(methods.applyOffer, offer);
			const edit: WorkspaceEdit | null = made.edit;
			const changes = edit?.documentChanges as TextDocumentEdit[];
			const ids = changes.flatMap(({ edits }) => edits.map((one) => ('annotationId' in one ? one.annotationId : null)));
			assert.ok(ids.length > 0);
			for (const id of ids) assert.equal(edit?.changeAnnotations?.[id ?? '']?.needsConfirmation, true);
		});
	});

	it('the status names the open documents that are checked, and no others', async () => {
		const elsewhere = client.folder.uri('notes/d.txt');
		const { checked } = await client.ready();
		assert.deepEqual(checked, [a(), c()]);
		const told = client.next<Status>(methods.status, (status) => status.checked.length === 1);
		client.open(elsewhere, signed);
		client.close(c());
		assert.deepEqual((await told).checked, [a()]);
		const more = client.next<Status>(methods.status, (status) => status.checked.length === 2);
		await client.request(methods.checkFile, { uri: elsewhere });
		assert.deepEqual((await more).checked, [a(), elsewhere]);
	});

	it('an edit of everything certain leaves figures alone', async () => {
		const { edit } = await client.request<EditAnswer>(methods.fixAll, { uri: client.folder.uri('seeds'), rule: null });
		const changed = ((edit ?? { documentChanges: [] }) as WorkspaceEdit).documentChanges ?? [];
		assert.ok(changed.every((change) => 'textDocument' in change && change.textDocument.uri === c()));
	});
});

describe('deleting boilerplate', () => {
	const paragraph = article.split('\n')[0] ?? '';
	const texts = {
		'seeds/page.txt': `By Anna Keller\n\n${article}\n\nSign up for our newsletter\n\nRelated articles\n`,
		'seeds/twice.txt': `${article}\n\n${paragraph}\n`,
	};
	let client: TestClient;
	beforeEach(async () => {
		client = await startClient({
			files: texts,
			capabilities: fullCapabilities,
			rules: [boilerplateBlock, repeatedBlock],
		});
		for (const [name, text] of Object.entries(texts)) client.open(client.folder.uri(name), text);
		await client.ready();
	});
	afterEach(() => client.stop());

	const sourceActions = (name: keyof typeof texts, only: string) =>
		client.request<CodeAction[]>('textDocument/codeAction', {
			textDocument: { uri: client.folder.uri(name) },
			range: rangeOf(texts[name], ''),
			context: { diagnostics: [], triggerKind: 2, only: [only] },
		});

	it('is an action of its own kind, which nobody asks for who has everything fixed on save', async () => {
		assert.deepEqual(await sourceActions('seeds/page.txt', 'source.fixAll'), []);
		const [action, ...more] = await sourceActions('seeds/page.txt', 'source.deleteBoilerplate');
		assert.deepEqual(
			[action?.title, action?.kind, more],
			['Delete all obvious boilerplate', 'source.deleteBoilerplate.corroborate', []],
		);
		const { edit } = await client.request<CodeAction>('codeAction/resolve', action!);
		assert.equal(edit?.documentChanges?.length, 1);
	});

	it('is done in one document, or below a folder whichever corpora its documents are in, each confirmed', async () => {
		const page = texts['seeds/page.txt'];
		await client.stop();
		const files = {
			'seeds/a/page.txt': page,
			'seeds/b/corroborate.yaml': 'include: ["**/*.txt"]\n',
			'seeds/b/page.txt': page,
			'seeds/ab/page.txt': page,
		};
		client = await startClient({ files, capabilities: fullCapabilities, rules: [boilerplateBlock] });
		await client.ready();
		const below = async (folder: string) => {
			const params: FixAllParams = { uri: client.folder.uri(folder), rule: null };
			const { edit, message }: { edit: WorkspaceEdit | null; message: string | null } =
				await client.request<EditAnswer>(methods.fixAll, params);
			if (edit === null) return message;
			const confirmed = Object.values(edit.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation);
			const uris = (edit.documentChanges ?? []).map((one) => ('textDocument' in one ? one.textDocument.uri : ''));
			return { uris: uris.sort(), confirmed };
		};
		const uri = (name: string) => client.folder.uri(name);
		assert.deepEqual(await below('seeds'), {
			uris: [uri('seeds/a/page.txt'), uri('seeds/ab/page.txt'), uri('seeds/b/page.txt')],
			confirmed: [true],
		});
		assert.deepEqual(await below('seeds/a'), { uris: [uri('seeds/a/page.txt')], confirmed: [true] });
		assert.deepEqual(await below('seeds/b/page.txt'), { uris: [uri('seeds/b/page.txt')], confirmed: [] });
		assert.equal(await below('notes'), 'Nothing is checked here.');
	});

	it('is not offered where what is faded is no boilerplate', async () => {
		const uri = client.folder.uri('seeds/twice.txt');
		const repeats = await client.request<FindingItem[]>(methods.findings, { uri, rule: 'repeated-block' });
		assert.ok(repeats.length > 0);
		assert.deepEqual(await sourceActions('seeds/twice.txt', 'source'), []);
	});
});

describe('a modest client', () => {
	it('gets plain hovers and finished edits', async () => {
		const client = await startClient({ files: { 'seeds/a.txt': signed, 'seeds/b.txt': fewer, 'seeds/c.txt': quiet } });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		await client.ready();
		const textDocument = { uri };
		const found = await client.request<Hover>('textDocument/hover', {
			textDocument,
			position: { line: 0, character: 12 },
		});
		assert.match((found.contents as { value: string }).value, /^b\.txt – 38 nations – conflicts – /mu);
		const range = rangeOf(signed, marks.signed);
		const [first] = await client.request<CodeAction[]>('textDocument/codeAction', {
			textDocument,
			range,
			context: { diagnostics: [] },
		});
		assert.deepEqual(first?.edit, { changes: { [uri]: [{ range, newText: '38 nations' }] } });
		await client.stop();
	});
});
