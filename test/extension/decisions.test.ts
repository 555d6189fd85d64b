import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, fixAt, fixesAt, onDisk, show, untilFindings } from './support.ts';

const gazette = file('northport', 'seeds', 'gazette.txt');
const sidecar = file('northport', '.corroborate', 'seeds', 'gazette.txt.yaml');

/** The decision that a quick fix would ask the server for, made with a reason of ours. */
async function dismiss(uri: vscode.Uri, range: vscode.Range, title: RegExp, reason: string): Promise<void> {
	const fixes = await fixesAt(uri, range);
	const fix = fixes.find((candidate) => title.test(candidate.title));
	assert.ok(fix?.command, `no fix ${title} among: ${fixes.map((candidate) => candidate.title).join(' | ')}`);
	const [argument] = fix.command.arguments as [{ readonly decide: object }];
	await vscode.commands.executeCommand(fix.command.command, { ...argument, decide: { ...argument.decide, reason } });
}

describe('decisions', () => {
	it('switch a rule off for the folder: it stands in corroborate.yaml, and the rule is silent there', async () => {
		const configuration = file('northport', 'corroborate.yaml');
		assert.equal(await onDisk(configuration), undefined);
		await show(gazette);
		const [claim] = await untilFindings(gazette, 'unsourced-claim');
		assert.ok(claim);
		const fix = await fixAt(gazette, claim.range, /^Turn off unsourced-claim/);
		assert.ok(fix.command);
		const [argument] = fix.command.arguments as [{ readonly scope: null }];
		// what the person would be asked
		assert.equal(argument.scope, null);
		await vscode.commands.executeCommand(fix.command.command, { ...argument, scope: 'folder' });
		await untilFindings(gazette, 'unsourced-claim', (all) => all.length === 0);
		assert.match((await onDisk(configuration)) ?? '', /unsourced-claim: ["']?off/);
		await vscode.workspace.fs.delete(configuration);
		await untilFindings(gazette, 'unsourced-claim');
	});

	it('silence a finding, stand in the sidecar with their reason, and can be undone', async () => {
		const { document } = await show(gazette);
		const before = document.getText();
		const [claim] = await untilFindings(gazette, 'unsourced-claim');
		assert.ok(claim);
		const isClaim = ({ range }: vscode.Diagnostic) => range.isEqual(claim.range);

		await dismiss(gazette, claim.range, /dismiss/i, 'told to us by the harbour master');
		await untilFindings(gazette, 'unsourced-claim', (all) => !all.some(isClaim));
		const written = (await onDisk(sidecar)) ?? '';
		assert.match(written, /rule: unsourced-claim/);
		assert.match(written, /reason: told to us by the harbour master/);
		assert.equal(document.getText(), before);
		assert.equal(document.isDirty, false);

		await vscode.commands.executeCommand('corroborate.undoDecision');
		await untilFindings(gazette, 'unsourced-claim', (all) => all.some(isClaim));
		assert.doesNotMatch((await onDisk(sidecar)) ?? '', /harbour master/);
	});

	it('are exported as Web Annotations to the file that is named', async () => {
		await show(gazette);
		const [claim] = await untilFindings(gazette, 'unsourced-claim');
		assert.ok(claim);
		await dismiss(gazette, claim.range, /dismiss/i, 'told to us by the harbour master');
		const target = file('northport', 'decisions.jsonld');
		await vscode.commands.executeCommand('corroborate.exportDecisions', target);
		const exported = JSON.parse((await onDisk(target)) ?? '') as {
			first: { items: { id: string; target: { source: string }[] }[] };
		};
		assert.deepEqual(
			exported.first.items.map(({ id, target: places }) => [id.split('#')[0], places.map(({ source }) => source)]),
			[['.corroborate/seeds/gazette.txt.yaml', ['seeds/gazette.txt']]],
		);
		await vscode.workspace.fs.delete(target);
		await vscode.commands.executeCommand('corroborate.undoDecision');
		await untilFindings(gazette, 'unsourced-claim', (all) => all.some(({ range }) => range.isEqual(claim.range)));
	});

	it('move with their document', async () => {
		const courier = file('northport', 'seeds', 'courier.txt');
		const renamed = file('northport', 'seeds', 'courier-2024.txt');
		await show(courier);
		const [block] = await untilFindings(courier, 'boilerplate-block');
		assert.ok(block);
		await dismiss(courier, block.range, /dismiss/i, 'kept on purpose');
		const isBlock = ({ range }: vscode.Diagnostic) => range.isEqual(block.range);
		await untilFindings(courier, 'boilerplate-block', (all) => !all.some(isBlock));

		await rename(courier, renamed);
		// A finding of another rule shows that the document is read under its new name.
		await untilFindings(renamed, 'unsourced-claim');
		await untilFindings(renamed, 'boilerplate-block', (all) => !all.some(isBlock));
		const moved = file('northport', '.corroborate', 'seeds', 'courier-2024.txt.yaml');
		assert.match((await onDisk(moved)) ?? '', /kept on purpose/);
		assert.equal(await onDisk(file('northport', '.corroborate', 'seeds', 'courier.txt.yaml')), undefined);

		await vscode.commands.executeCommand('corroborate.undoDecision');
		await untilFindings(renamed, 'boilerplate-block', (all) => all.some(isBlock));
		await rename(renamed, courier);
		await untilFindings(courier, 'boilerplate-block');
	});
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.renameFile(from, to);
	assert.ok(await vscode.workspace.applyEdit(edit), `${from.path} was not renamed`);
}
