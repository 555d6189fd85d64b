import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CrossReferences, MentionReference } from '../../server/src/lsp/protocol/crossReferences.ts';
import { file, putCursor, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');

/** What the view shows for some words of a document. */
async function referencesOf(uri: vscode.Uri, words: string): Promise<CrossReferences | null> {
	await putCursor(await show(uri), words);
	return vscode.commands.executeCommand<CrossReferences | null>('corroborate.showCrossReferences');
}

function mentions({ headings }: CrossReferences): MentionReference[] {
	return headings.flatMap(({ groups }) => groups.filter(({ current }) => current).flatMap((group) => group.mentions));
}

describe('cross-references', () => {
	before(() => untilFindings(file('northport', 'seeds', 'ministry.md'), 'conflicting-figure'));
	afterEach(() => vscode.commands.executeCommand('corroborate.unpinCrossReferences'));

	it('tell who else states the figure under the cursor, and whether they agree', async () => {
		const shown = await referencesOf(gazette, '12 people');
		assert.ok(shown);
		assert.equal(shown.label, '12 people');
		const told = mentions(shown).map(({ name, text, relation }) => `${name}: ${text} ${relation}`);
		assert.deepEqual(told.toSorted(), [
			'courier.txt: 12 people agrees',
			'gazette.txt: 12 people self',
			'ministry.md: 14 people conflicts',
		]);
	});

	it('keep the killed and the injured apart', async () => {
		const shown = await referencesOf(gazette, '40 others');
		assert.ok(shown);
		assert.ok(
			mentions(shown).every(({ text }) => text.startsWith('40')),
			JSON.stringify(mentions(shown)),
		);
	});

	it('say where a passage stands again', async () => {
		const shown = await referencesOf(gazette, 'Subscribe to our newsletter');
		assert.equal(shown?.kind, 'passage');
		assert.equal(shown.repeats.length, 1);
	});

	it('stay on what is pinned', async () => {
		const pinned = await referencesOf(gazette, '12 people');
		await vscode.commands.executeCommand('corroborate.pinCrossReferences');
		assert.deepEqual(await referencesOf(gazette, '40 others'), pinned);
		await vscode.commands.executeCommand('corroborate.unpinCrossReferences');
		assert.notDeepEqual(await referencesOf(gazette, '40 others'), pinned);
	});

	it('lead to the others by Go to References', async () => {
		const position = await putCursor(await show(gazette), '12 people');
		const locations = await vscode.commands.executeCommand<vscode.Location[]>(
			'vscode.executeReferenceProvider',
			gazette,
			position,
		);
		assert.ok(locations.some(({ uri }) => uri.path.endsWith('/ministry.md')));
	});
});
