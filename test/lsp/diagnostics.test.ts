import assert from 'node:assert/strict';
import { startClient } from './client.ts';

const signed =
	'More than 40 countries signed the Geneva Water Charter on Monday, the organisers of the Geneva Water Forum wrote.\n';
const fewer = 'At the Geneva Water Forum, 38 nations signed the Geneva Water Charter, the organisers wrote.\n';

describe('diagnostics', () => {
	it('compare documents once the folder has been read', async () => {
		const client = await startClient({ files: { 'seeds/a.txt': signed, 'seeds/b.txt': fewer } });
		const uri = client.folder.uri('seeds/a.txt');
		client.open(uri, signed);
		const found = await client.diagnostics(uri);
		console.log(JSON.stringify(found, null, 1), client.logged, client.folder.asked, await client.ready());
		assert.ok(found.length > 0);
		await client.stop();
	});
});
