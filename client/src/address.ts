import { window } from 'vscode';

/** Asks for the address of a source; undefined when the person leaves the question. */
export function askForAddress(title: string): Thenable<string | undefined> {
	return window.showInputBox({
		title,
		prompt: 'Address of the source',
		placeHolder: 'https://',
		ignoreFocusOut: true, // the address is fetched from another window
		validateInput: faultOfUrl,
	});
}

/** What is wrong with an address of a source; null when nothing is. */
export function faultOfUrl(value: string): string | null {
	let url;
	try {
		url = new URL(value.trim());
	} catch {
		return 'A whole address is needed, such as https://example.org/page';
	}
	if (url.protocol !== 'http:' && url.protocol !== 'https:')
		return 'An address that starts with https:// or http:// is needed';
	return url.hostname.includes('.') ? null : 'The address names no site';
}
