import { Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol/findings.ts';
import { conflictRules, sourcingRules } from './ruleNames.ts';
import type { Server } from './server.ts';
import { count, joined } from './wording.ts';

/** From so many milliseconds on work on what has changed is shown. */
const longWork = 1000;

/**
 * Tells on the left of the status bar what was found in the workspace; a click opens the menu. Hidden where nothing is checked.
 * Where the server did not start it says so, and a click shows the log.
 */
export function createStatusBar(server: Server): Disposable {
	const item = window.createStatusBarItem('corroborate.status', StatusBarAlignment.Left, 10);
	item.name = 'Corroborate';
	let found = false;
	let counts = '';
	let work: Status | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	/** Beside the last counts it is told that there will be others, and how far that is. */
	const showWork = () => {
		waiting = undefined;
		if (!work) return;
		item.text = `$(loading~spin) ${counts}`;
		item.tooltip = progressOf(work);
		item.accessibilityInformation = { label: `Corroborate: ${counts}. ${progressOf(work)}` };
	};

	const settle = () => {
		clearTimeout(waiting);
		waiting = undefined;
		work = undefined;
	};

	const failed = server.onDidFail(() => {
		settle();
		found = false;
		item.text = '$(warning) Corroborate';
		item.tooltip = 'The language server did not start, so nothing is checked. Show Output tells why.';
		item.accessibilityInformation = { label: `Corroborate: ${item.tooltip}` };
		item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
		item.command = 'corroborate.showOutput';
		item.show();
	});

	const listener = server.onDidChangeStatus((status) => {
		item.backgroundColor = undefined;
		item.command = 'corroborate.showMenu';
		// Every edit is analysed for a moment: once there are counts, they stay until there are new ones.
		if (status.state !== 'ready' && found) {
			const isShown = work !== undefined && waiting === undefined;
			work = status;
			if (isShown) showWork();
			else waiting ??= setTimeout(showWork, longWork);
			return;
		}
		settle();
		found = status.state === 'ready' && status.documents > 0;
		if (status.state === 'ready' && !found && status.notices.length === 0) {
			item.hide();
			return;
		}
		counts = countsOf(status);
		item.text = textOf(status);
		item.tooltip = tooltipOf(status);
		item.accessibilityInformation = { label: `Corroborate: ${spoken(status)}` };
		item.show();
	});
	return Disposable.from(failed, listener, item, { dispose: () => clearTimeout(waiting) });
}

function textOf(status: Status): string {
	return status.state === 'ready' ? `$(checklist) ${countsOf(status)}` : `$(loading~spin) ${progressOf(status)}`;
}

function spoken(status: Status): string {
	return status.state === 'ready' ? countsOf(status) : progressOf(status);
}

function progressOf({ state, read, total }: Status): string {
	return state === 'reading'
		? `Reading ${read.toLocaleString('en')} of ${count(total, 'document')}`
		: 'Comparing documents';
}

/** Only what is worth acting on: information and hints are left to the views. */
function countsOf({ warningsByRule, bySeverity }: Status): string {
	const conflicts = total(warningsByRule, conflictRules);
	const unsourced = total(warningsByRule, sourcingRules);
	// an error in front matter is neither
	const errors = Math.min(bySeverity.error, total(warningsByRule, Object.keys(warningsByRule)) - conflicts - unsourced);
	return joined(
		[
			errors > 0 ? count(errors, 'error') : '',
			conflicts > 0 ? count(conflicts, 'conflict') : 'No conflicts',
			`${unsourced.toLocaleString('en')} to source`,
		],
		', ',
	);
}

/** `23 unsourced claims · 31 vague attributions`, of the rules that found something. */
function byName(byRule: Status['warningsByRule'], rules: readonly string[]): string {
	return joined(
		rules.map((rule) => ((byRule[rule] ?? 0) > 0 ? count(byRule[rule] ?? 0, rule.replaceAll('-', ' ')) : '')),
	);
}

function total(byRule: Status['warningsByRule'], rules: readonly string[]): number {
	return rules.reduce((sum, rule) => sum + (byRule[rule] ?? 0), 0);
}

function tooltipOf({ documents, bySeverity, warningsByRule, cut, notices }: Status): MarkdownString {
	const severities = joined(
		[
			bySeverity.error > 0 ? count(bySeverity.error, 'error') : '',
			count(bySeverity.warning, 'warning'),
			count(bySeverity.information, 'remark'),
			count(bySeverity.hint, 'hint'),
		],
		', ',
	);
	const lines = [
		`**Corroborate** · ${count(documents, 'document')}`,
		byName(warningsByRule, conflictRules),
		byName(warningsByRule, sourcingRules),
		`In all: ${severities}`,
		cut > 0 ? `${count(cut, 'finding')} beyond what the Problems panel lists` : '',
		notices.length > 0 ? count(notices.length, 'notice') : '',
	];
	return new MarkdownString(joined(lines, '\n\n'));
}
