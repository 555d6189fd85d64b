import { window, type QuickPickItem } from 'vscode';

/** Asks why a finding is dismissed: one of the usual reasons, or the person's own words. Undefined when left. */
export function askForReason(title: string, reasons: readonly string[]): Promise<string | undefined> {
	const usual = reasons.map((label): QuickPickItem => ({ label }));
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
			// whoever types quickly is done before the typed words stand in the list
			resolve(pick.selectedItems[0]?.label ?? (pick.value.trim() || undefined));
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined); // without effect after an answer
			pick.dispose();
		});
		pick.show();
	});
}
