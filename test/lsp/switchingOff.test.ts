import assert from 'node:assert/strict';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import type { Answer, ConfigureAnswer } from '../../server/src/lsp/protocol/settings.ts';
import { fullCapabilities, startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': fewer };

describe('a rule is switched off', () => {
	let client: TestClient;
	afterEach(() => client.stop());
	const params = (scope: 'document' | 'folder') => ({
		uri: client.folder.uri('seeds/a.txt'),
		rule: 'conflicting-figure',
		setting: 'off',
		scope,
	});

	it('for the folder, in corroborate.yaml, whose comments stay', async () => {
		const yaml = '# What we agreed on.\nrules:\n  # Too loud.\n  conflicting-figure: warning\n';
		client = await startClient({ files: { ...files, 'corroborate.yaml': yaml } });
		await client.ready();
		const silent = client.next<Status>(
			methods.status,
			({ state, byRule }) => state === 'ready' && !('conflicting-figure' in byRule),
		);
		const { message, file, written } = await client.request<ConfigureAnswer>(methods.configure, params('folder'));
		assert.deepEqual([message, file], [null, client.folder.uri('corroborate.yaml')]);
		await silent;
		assert.equal(client.folder.read('corroborate.yaml'), yaml.replace('warning', 'off'));

		const loud = client.next<Status>(methods.status, ({ byRule }) => 'conflicting-figure' in byRule);
		assert.ok(written);
		assert.deepEqual(await client.request<Answer>(methods.restoreConfiguration, written), { message: null });
		await loud;
		assert.equal(client.folder.read('corroborate.yaml'), yaml);
		const late = await client.request<Answer>(methods.restoreConfiguration, written);
		assert.match(late.message ?? '', /^corroborate\.yaml was left as it is/);
		assert.equal(client.folder.read('corroborate.yaml'), yaml);
	});

	it('for one document, in a corroborate.yaml that is made for it', async () => {
		client = await startClient({ files });
		await client.ready();
		const silent = client.next<Status>(
			methods.status,
			({ state, byRule }) => state === 'ready' && byRule['conflicting-figure'] === 1,
		);
		const { message, written } = await client.request<ConfigureAnswer>(methods.configure, params('document'));
		assert.equal(message, null);
		await silent;
		assert.equal(client.folder.read('corroborate.yaml'), 'documents:\n  seeds/a.txt:\n    conflicting-figure: off\n');
		assert.ok(written);
		await client.request<Answer>(methods.restoreConfiguration, written);
		assert.equal(client.folder.read('corroborate.yaml'), undefined);
	});

	it('not in a corroborate.yaml that is no UTF-8, whose comments would be lost', async () => {
		const bytes = Buffer.from('# caf\u00e9\nrules:\n', 'latin1');
		client = await startClient({ files: { ...files, 'corroborate.yaml': bytes } });
		await client.ready();
		const { message, written } = await client.request<ConfigureAnswer>(methods.configure, params('folder'));
		assert.deepEqual([message, written], ['corroborate.yaml is not UTF-8; save it as UTF-8 first.', null]);
	});

	it('in the editor, when that shows corroborate.yaml', async () => {
		client = await startClient({ files: { ...files, 'corroborate.yaml': 'rules:\n' }, capabilities: fullCapabilities });
		const uri = client.folder.uri('corroborate.yaml');
		await client.ready();
		client.open(uri, '# not saved\nrules:\n');
		const applied = client.next<{ edit: { changes: Record<string, { newText: string }[]> } }>('workspace/applyEdit');
		const { message, file, written } = await client.request<ConfigureAnswer>(methods.configure, params('folder'));
		assert.match(message ?? '', /save it/u);
		assert.deepEqual([file, written], [uri, null]);
		assert.match(
			(await applied).edit.changes[uri]?.[0]?.newText ?? '',
			/^# not saved\nrules:\n {2}conflicting-figure: off\n$/u,
		);
		assert.equal(client.folder.read('corroborate.yaml'), 'rules:\n');
	});

	it('not in a corroborate.yaml that cannot be understood', async () => {
		client = await startClient({ files: { ...files, 'corroborate.yaml': 'rules: [\n' } });
		const { notices } = await client.ready();
		assert.deepEqual(
			notices.map(({ kind }) => kind),
			['configuration'],
		);
		const { message, file } = await client.request<ConfigureAnswer>(methods.configure, params('folder'));
		assert.match(message ?? '', /mend it first/u);
		assert.equal(file, null);
	});
});
