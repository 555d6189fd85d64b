import assert from 'node:assert/strict';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { FindingReference } from '../../server/src/lsp/protocol/places.ts';
import { startClient } from './client.ts';
import type { TestClient } from './client.ts';
import { fewer, marks, rangeOf, signed } from './texts.ts';

const files = { 'seeds/a.txt': signed, 'seeds/b.txt': `The forum in numbers.\n\n${fewer}` };

describe('warnings', () => {
	let client: TestClient;
	afterEach(() => client.stop());
	const listed = async (rules: readonly string[]) => {
		const all = await client.request<FindingReference[]>(methods.warnings, { rules });
		return all.map(({ uri, rule, range }) => [uri.split('/').pop(), rule, range]);
	};
	const inA = ['a.txt', 'conflicting-figure', rangeOf(signed, marks.signed)];
	const inB = ['b.txt', 'conflicting-figure', rangeOf(files['seeds/b.txt'], marks.fewer, 2)];

	it('are listed by place, also where the Problems panel holds open documents only', async () => {
		client = await startClient({ files, settings: { scope: 'openFiles' } });
		const { warningsByRule } = await client.ready();
		assert.deepEqual(await listed(['conflicting-figure']), [inA, inB]);
		assert.equal(warningsByRule['conflicting-figure'], 2);
		assert.deepEqual(await listed(['unsourced-claim']), []);
	});

	it('are those that the status counts: remarks are left out', async () => {
		const configuration = 'documents:\n  seeds/a.txt:\n    conflicting-figure: information\n';
		client = await startClient({ files: { ...files, 'corroborate.yaml': configuration } });
		const { warningsByRule, byRule } = await client.ready();
		assert.deepEqual([byRule['conflicting-figure'], warningsByRule['conflicting-figure']], [2, 1]);
		assert.deepEqual(await listed(['conflicting-figure']), [inB]);
	});
});
