import assert from 'node:assert/strict';
import deadCitation from '../../server/src/rules/deadCitation.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { DecideAnswer } from '../../server/src/lsp/protocol/decisions.ts';
import type { FindingItem } from '../../server/src/lsp/protocol/findings.ts';
import type { SourceFolder, SourceUseItem } from '../../server/src/lsp/protocol/sources.ts';
import { startClient } from './client.ts';
import type { TestClient } from './client.ts';

const files = {
	'seeds/a.md':
		'---\ntitle: The bridge\nsource: https://www.tamartimes.example/bridge\n---\n\nThe bridge opened in 2031 ([census](https://census.example/2031)). It carries 12,000 vehicles a day, Anna Keller said.\n',
	'seeds/b.txt':
		'The bridge cost $40 million, the Tamar Times reported.\n\nMayor Keller said that it would pay. Critics argue that it will not.\n\nThe Financial Times reported on Monday that two firms from Leeds built it.\n',
};

describe('sources', () => {
	let client: TestClient;
	afterEach(() => client.stop());

	const start = async () => {
		client = await startClient({ files });
		client.open(client.folder.uri('seeds/a.md'), files['seeds/a.md']);
		await client.ready();
		const [folder, ...others] = await client.request<SourceFolder[]>(methods.sources, {});
		assert.ok(folder);
		assert.deepEqual(others, []);
		return folder;
	};

	it('are sites and names with their claims; a publication counts with its site, a surname with the full name', async () => {
		const { sources, more } = await start();
		assert.equal(more, 0);
		assert.deepEqual(
			sources.map(({ name, kind, claims, documents, through }) => ({ name, kind, claims, documents, through })),
			[
				{ name: 'Anna Keller', kind: 'person', claims: 2, documents: 2, through: ['a.md', 'b.txt'] },
				{ name: 'tamartimes.example', kind: 'site', claims: 2, documents: 2, through: [] },
				{ name: 'Financial Times', kind: 'publication', claims: 1, documents: 1, through: ['b.txt'] },
				{ name: 'census.example', kind: 'site', claims: 1, documents: 1, through: [] },
			],
		);
	});

	it('lead to the claims that rest on them', async () => {
		const { folder, sources } = await start();
		const usesOf = async (name: string) => {
			const key = sources.find((source) => source.name === name)?.key ?? '';
			const uses = await client.request<SourceUseItem[]>(methods.sourceUses, { folder, key });
			return uses.map((use) => [use.name, use.range.start.line, use.excerpt, use.linked]);
		};
		assert.deepEqual(await usesOf('Anna Keller'), [
			['a.md', 5, 'It carries 12,000 vehicles a day, Anna Keller said.', false],
			['b.txt', 2, 'Mayor Keller said that it would pay.', false],
		]);
		assert.deepEqual(await usesOf('tamartimes.example'), [
			['a.md', 0, '', true],
			['b.txt', 0, 'The bridge cost $40 million, the Tamar Times reported.', false],
		]);
		assert.deepEqual(await usesOf('nobody'), []);
	});

	it('list claims as a reader sees them: without addresses and tags', async () => {
		const texts = {
			'seeds/c.md':
				'According to [the **Tamar Times**](https://tamartimes.example/2031/bridge),[^1] it cost $40 million.\n\nThe pier is 80 *metres* long.[^missing]\n\n[^1]: Print edition.\n',
			'seeds/d.html': '<p>The pier &amp; the <b>lock</b> cost $3 million, the Lune Gazette reported.</p>\n',
		};
		client = await startClient({ files: texts });
		const uri = client.folder.uri('seeds/c.md');
		client.open(uri, texts['seeds/c.md']);
		await client.ready();
		const [folder] = await client.request<SourceFolder[]>(methods.sources, {});
		const excerpts = (folder?.sources ?? []).map(async ({ key }) => {
			const params = { folder: folder?.folder, key };
			return (await client.request<SourceUseItem[]>(methods.sourceUses, params)).map(({ excerpt }) => excerpt);
		});
		assert.deepEqual([...new Set((await Promise.all(excerpts)).flat())].sort(), [
			'According to the Tamar Times, it cost $40 million.',
			'The pier & the lock cost $3 million, the Lune Gazette reported.',
		]);
	});

	it('list decisions as a reader sees their words, as lists of findings do; a mere mark stays as it is written', async () => {
		const text =
			'<p>The pier cost $3 million &amp; more, as <a href="#">the <b>study</b></a> found in 2031.</p>\n\n<p>It fell in 2030 <sup>[7]</sup>.</p>\n';
		const note = 'The pier cost $3 million.[^missing]\n';
		client = await startClient({ files: { 'seeds/c.html': text, 'seeds/d.md': note }, rules: [deadCitation] });
		client.open(client.folder.uri('seeds/c.html'), text);
		await client.ready();
		const findingsIn = (name: string) => {
			const params = { uri: client.folder.uri(name), rule: 'dead-citation' };
			return client.request<FindingItem[]>(methods.findings, params);
		};
		const [study] = await findingsIn('seeds/c.html');
		assert.equal(study?.text, 'the study');
		assert.deepEqual(
			(await findingsIn('seeds/d.md')).map((finding) => finding.text),
			['[^missing]'],
		);
		const decided = { uri: study.uri, rule: study.rule, range: study.range, evidence: null, reason: 'Known' };
		await client.request<DecideAnswer>(methods.decide, decided);
		const [folder] = await client.request<SourceFolder[]>(methods.sources, {});
		assert.deepEqual(
			folder?.decisions.map(({ excerpt }) => excerpt),
			['the study'],
		);
	});

	/** What kind of source each name of a document is. */
	const kindsIn = async (text: string) => {
		client = await startClient({ files: { 'seeds/c.txt': text } });
		client.open(client.folder.uri('seeds/c.txt'), text);
		await client.ready();
		const [folder] = await client.request<SourceFolder[]>(methods.sources, {});
		return Object.fromEntries((folder?.sources ?? []).map(({ name, kind }) => [name, kind]));
	};

	it('are told apart: sites, publications, bodies and persons', async () => {
		const text =
			'The Ministry of Transport said that the bridge would open in 2031. Mayor Ortiz said that it cost $40 million. Ida Brandt of the Bank of Leeds said that it would pay in 80 years.\n\nNASA reported that the river rose by two metres. Anna Keller, an engineer, warned that ice could damage the piers.\n\nThe Northern Housing Bank found that rents fell by 3 percent. JD Vance said that 60 firms had signed. The Tamar Times reported that two cranes fell.\n';
		assert.deepEqual(await kindsIn(text), {
			'Ministry of Transport': 'body',
			Ortiz: 'person',
			'Ida Brandt': 'person',
			NASA: 'body',
			'Anna Keller': 'person',
			'Northern Housing Bank': 'body',
			'JD Vance': 'person',
			'Tamar Times': 'publication',
		});
	});

	it('are shown without titles and offices of any country, and whole where these are part of the name', async () => {
		const text =
			'Japanese Prime Minister Aiko Mori said that the bridge would open in 2031. The former Canadian president Luc Tremblay said that it cost $40 million. American Airlines said that 12 flights were delayed.\n\nThe Justice Department said that two firms were fined in 2030. Vicente Fox said that 60 firms had signed. Fox News reported that two cranes fell.\n';
		assert.deepEqual(await kindsIn(text), {
			'Aiko Mori': 'person',
			'Luc Tremblay': 'person',
			'American Airlines': 'body',
			'Justice Department': 'body',
			'Vicente Fox': 'person',
			'Fox News': 'publication',
		});
	});

	it('count a surname for the person whose full name stands in its document, whoever is called alike elsewhere', async () => {
		const texts = {
			'seeds/c.txt':
				'The bridge cost $40 million. The engineer Ruth Cohen drew it.\n\nCohen said that it would last for 80 years. Harland said that it would not.\n',
			'seeds/d.txt':
				'Judge Paul Cohen closed the road in 2031.\n\nCohen wrote that 12 cars had fallen into the river. Leeds paid Nora Harland $3 million in 2030.\n\nHarland said that the road would stay closed for two years. Northwind said that it would build another in 2034.\n',
		};
		client = await startClient({ files: texts });
		client.open(client.folder.uri('seeds/c.txt'), texts['seeds/c.txt']);
		await client.ready();
		const [folder] = await client.request<SourceFolder[]>(methods.sources, {});
		const shown = (folder?.sources ?? []).map(({ name, kind, through }) => [name, kind, through]);
		assert.deepEqual(shown, [
			['Nora Harland', 'person', ['c.txt', 'd.txt']],
			['Northwind', 'body', ['d.txt']],
			['Paul Cohen', 'person', ['d.txt']],
			['Ruth Cohen', 'person', ['c.txt']],
		]);
	});
});
