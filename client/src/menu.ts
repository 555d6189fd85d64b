import { commands, ThemeIcon, Uri, window, workspace, QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { FindingsParams, Severity, Summary } from '../../server/src/lsp/protocol/findings.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { openPlace } from './places.ts';
import { ruleName } from './ruleNames.ts';
import type { Server } from './server.ts';
import { count } from './wording.ts';

/** What a person should look at first comes first. */
const loudness: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

type Entry = QuickPickItem & { readonly run?: () => unknown };

/** What was found, by rule, and what can be done: opened from the status bar. */
export async function showMenu(server: Server): Promise<void> {
	const summary = await server.request(methods.summary, {});
	const notices = server.status()?.notices ?? [];
	const chosen = await window.showQuickPick<Entry>(
		[
			separator('Findings'),
			...summary.rules
				.filter((rule) => rule.count > 0)
				.sort((a, b) => loudness.indexOf(a.severity) - loudness.indexOf(b.severity))
				.map(({ rule, severity, count: found, summary: detail }) => ({
					label: ruleName(rule),
					description: amount(found, server.status()?.warningsByRule[rule] ?? 0, severity),
					detail,
					run: () => showFindings(server, summary, rule),
				})),
			entry('Show Problems', 'list-flat', 'workbench.actions.view.problems'),
			separator('Go to'),
			entry('Next Conflict', 'arrow-down', 'corroborate.nextConflict'),
			entry('Cross-References', 'references', 'corroborate.showCrossReferences'),
			...(notices.length > 0 ? [separator('Notices')] : []),
			...notices.map(({ kind, name, message, uri }) => ({
				label: `$(info) ${name}`,
				detail: message,
				run: () =>
					kind === 'orphan'
						? commands.executeCommand('corroborate.showSources')
						: commands.executeCommand('vscode.open', Uri.parse(uri)),
			})),
			separator('Corroborate'),
			entry('Check a Folder…', 'folder', 'corroborate.checkFolder'),
			entry('Show Output', 'output', 'corroborate.showOutput'),
		],
		{
			title: 'Corroborate',
			placeHolder: `Findings in ${count(server.status()?.documents ?? 0, 'document')}: choose what to look at`,
			matchOnDescription: true,
		},
	);
	await chosen?.run?.();
}

/** How many findings a rule has: first the errors and warnings, which the status bar counts. */
function amount(found: number, warnings: number, severity: Severity): string {
	const rest = found - warnings;
	if (rest === 0 || severity === 'information' || severity === 'hint') return found.toLocaleString('en');
	if (warnings === 0) return count(rest, 'remark');
	return `${count(warnings, 'warning')}, ${count(rest, 'remark')}`;
}

/** Lists the findings of one rule, document by document; moving through the list shows each. */
async function showFindings(server: Server, { documents }: Summary, rule: string): Promise<void> {
	const affected = documents.filter(({ byRule }) => (byRule[rule] ?? 0) > 0);
	const lists = await Promise.all(
		affected.map(({ uri }) => {
			const params: FindingsParams = { uri, rule };
			return server.request(methods.findings, params);
		}),
	);
	const entries = affected.flatMap(({ uri, name }, index): Entry[] => [
		separator(nameIn(uri, name)),
		...(lists[index] ?? []).map((finding) => ({
			label: `${finding.range.start.line + 1}: ${finding.text}`,
			detail: finding.message,
			run: () => openPlace(finding),
		})),
	]);
	const chosen = await window.showQuickPick(entries, {
		title: ruleName(rule),
		placeHolder: 'Choose a finding to go there',
		matchOnDetail: true,
	});
	await chosen?.run?.();
}

function nameIn(uri: string, name: string): string {
	const folder = workspace.getWorkspaceFolder(Uri.parse(uri));
	return folder ? workspace.asRelativePath(Uri.parse(uri)) : name;
}

function separator(label: string): Entry {
	return { label, kind: QuickPickItemKind.Separator };
}

function entry(label: string, icon: string, command: string): Entry {
	return { label, iconPath: new ThemeIcon(icon), run: () => commands.executeCommand(command) };
}
