import { window } from 'vscode';

/** Milliseconds for which the status bar says what was done. */
const acknowledgement = 6000;

/** Milliseconds for which it says that there was nothing to do. */
const remark = 4000;

/** Says in the status bar what was done. */
export function acknowledge(message: string): void {
	window.setStatusBarMessage(message, acknowledgement);
}

/** Says in the status bar that there was nothing to do. */
export function remarkOn(message: string): void {
	window.setStatusBarMessage(message, remark);
}

/** What the server wants said about something the person asked for. */
export function show(message: string | null): void {
	if (message !== null) void window.showWarningMessage(`Corroborate: ${message}`);
}
