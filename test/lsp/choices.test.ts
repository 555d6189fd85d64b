import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { commands, methods } from '../../server/src/lsp/protocol/methods.ts';
import type { DecideAnswer, DecideCommand } from '../../server/src/lsp/protocol/decisions.ts';
import type { ChooseCommand, EditAnswer, OfferCommand } from '../../server/src/lsp/protocol/fixes.ts';
import conflictingFigure from '../../server/src/rules/conflictingFigure.ts';
import { fullCapabilities, hastyClock, startClient, testRules } from './client.ts';
import type { TestClient, TestOptions } from './client.ts';
import { rangeOf } from './texts.ts';

const signedBy = (number: string) =>
	`At the Geneva Water Forum, ${number} countries signed the Geneva Water Charter, the organisers wrote.\n`;

/** Two of four documents say the same; the first departs from all others. */
const files = {
	'seeds/a.txt': signedBy('52'),
	'seeds/b.txt': signedBy('about 47'),
	'seeds/c.txt': signedBy('48'),
	'seeds/d.txt': `On Monday the forum ended. ${signedBy('48')}`,
	'seeds/e.txt': `The forum went on until Monday. ${signedBy('44')}`,
};

describe('fixes that are much alike', () => {
	let client: TestClient;
	const a = () => client.folder.uri('seeds/a.txt');

	const start = async (registersCommands: boolean, { rules, clock }: Pick<TestOptions, 'rules' | 'clock'> = {}) => {
		client = await startClient({
			files,
			capabilities: fullCapabilities,
			initializationOptions: { registersCommands },
			...(rules && { rules }),
			...(clock && { clock }),
		});
		client.open(a(), files['seeds/a.txt']);
		await client.ready();
		const params = {
			textDocument: { uri: a() },
			range: rangeOf(files['seeds/a.txt'], '52 countries'),
			context: { diagnostics: [] },
		};
		return client.request<CodeAction[]>('textDocument/codeAction', params);
	};
	afterEach(() => client.stop());

	it('stand behind one action that asks which is meant', async () => {
		const actions = await start(true);
		assert.deepEqual(
			actions.map(({ title }) => title),
			[
				'Use “48 countries” here, as in c.txt and 1 more',
				'Use another figure here…',
				'Align all documents on one figure…',
				'State it less exactly…',
				'Note the disagreement here: (“48 countries” in c.txt)',
				'Not the same quantity as “48 countries” in c.txt and 1 more',
				'Do not compare with…',
				'Dismiss conflicting-figure here, with a reason…',
				'Turn off conflicting-figure…',
			],
		);
		const choicesOf = (title: string) => {
			const action = actions.find((one) => one.title === title);
			assert.equal(action?.command?.command, commands.choose);
			return (action.command.arguments![0] as ChooseCommand).choices;
		};
		assert.deepEqual(
			choicesOf('Align all documents on one figure…').map(({ title }) => title),
			[
				'Align all documents on “52 countries”, as here…',
				'Align all documents on “48 countries”, as in c.txt and 1 more…',
				'Align all documents on “44 countries”, as in e.txt…',
				'Align all documents on “about 47 countries”, as in b.txt…',
			],
		);
		assert.deepEqual(
			choicesOf('Do not compare with…').map(({ command }) => command),
			Array.from({ length: 5 }, () => commands.decide),
		);
		const [use] = choicesOf('Use another figure here…');
		assert.equal(use?.title, 'Use “44 countries” here, as in e.txt');
		assert.equal(use.command, commands.applyOffer);
		const { offer, ask } = use.arguments![0] as OfferCommand;
		assert.equal(ask, null);
		const { edit } = await client.request<EditAnswer>(methods.applyOffer, offer);
		assert.ok(JSON.stringify(edit).includes('"newText":"44 countries"'), JSON.stringify(edit));
	});

	it('of several rules to turn off, the person is asked for one', async () => {
		const actions = await start(true, { rules: [...testRules, { ...conflictingFigure, id: 'other-rule' }] });
		const off = actions.filter(({ title }) => title.startsWith('Turn off'));
		assert.deepEqual(
			off.map(({ title }) => title),
			['Turn off a rule…'],
		);
		const { choices } = off[0]!.command!.arguments![0] as ChooseCommand;
		assert.deepEqual(
			choices.map(({ title, command }) => [title, command]),
			[
				['Turn off conflicting-figure…', commands.configure],
				['Turn off other-rule…', commands.configure],
			],
		);
	});

	it('decide about several documents as one choice, however long writing takes', async () => {
		let seconds = 0;
		const clock = { ...hastyClock, today: () => new Date(Date.UTC(2025, 1, 11, 10, 0, seconds++)) };
		const actions = await start(true, { clock });
		const deciding = actions.find(({ title }) => title.startsWith('Not the same quantity as “48 countries”'));
		const { decide } = deciding!.command!.arguments![0] as DecideCommand;
		const { ids } = await client.request<DecideAnswer>(methods.decide, decide);
		assert.equal(ids.length, 2);
		const told = String(client.folder.read('.corroborate/seeds/a.txt.yaml'));
		assert.equal(new Set(told.match(/(?<=created: ).*/gu)).size, 1, told);
	});

	it('stand one by one, no more than a menu holds, where nobody can be asked', async () => {
		const titles = (await start(false)).map(({ title }) => title);
		assert.deepEqual(
			titles.filter((title) => title.startsWith('Use ')),
			[
				'Use “48 countries” here, as in c.txt and 1 more',
				'Use “44 countries” here, as in e.txt',
				'Use “about 47 countries” here, as in b.txt',
			],
		);
		assert.equal(titles.filter((title) => title.startsWith('Align ')).length, 2);
		assert.deepEqual(
			titles.filter((title) => title.startsWith('Not the same quantity')),
			[
				'Not the same quantity as “48 countries” in c.txt and 1 more',
				'Not the same quantity as “44 countries” in e.txt',
				'Not the same quantity as “about 47 countries” in b.txt',
			],
		);
	});
});
