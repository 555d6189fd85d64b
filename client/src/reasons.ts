import { window, type QuickPickItem } from 'vscode';
import { conflictRules, sourcingRules } from './ruleNames.ts';

const aboutConflicts = [
	'Not the same thing',
	'Both are right at their own time',
	'Known difference, kept as published',
];
const aboutSources = ['Common knowledge', 'The source is given elsewhere', 'Opinion, not a claim'];
const aboutFurniture = ['Belongs to the article', 'Repeated on purpose'];
const aboutRest = ['Checked, fine as it is', 'Kept as published'];

/** Reasons that people give most, for a rule's findings. */
function usualReasons(rule: string): readonly string[] {
	if (conflictRules.includes(rule)) return aboutConflicts;
	if (sourcingRules.includes(rule)) return aboutSources;
	if (/-(?:block|passage)$/.test(rule)) return aboutFurniture;
	return aboutRest;
}

/** Asks why a finding is dismissed: one of the usual reasons, or the person's own words. Undefined when left. */
export function askForReason(title: string, rule: string): Promise<string | undefined> {
	const usual = usualReasons(rule).map((label): QuickPickItem => ({ label }));
	const pick = window.createQuickPick();
	pick.title = title;
	pick.placeholder = 'Why? Choose a reason or type your own';
	pick.items = usual;
	pick.onDidChangeValue((value) => {
		const typed = value.trim();
		pick.items = typed === '' ? usual : [{ label: typed, description: 'your own words', alwaysShow: true }, ...usual];
	});
	return new Promise((resolve) => {
		pick.onDidAccept(() => {
			resolve(pick.selectedItems[0]?.label);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined); // without effect after an answer
			pick.dispose();
		});
		pick.show();
	});
}
