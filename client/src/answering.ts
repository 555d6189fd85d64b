import { StatusBarAlignment, window, type Disposable } from 'vscode';

/** Milliseconds for which the status bar says what was done. */
const acknowledgement = 6000;

/** Milliseconds for which it says that there was nothing to do. */
const remark = 4000;

/** Says in the status bar what came of what the person did, and has screen readers say it. */
export interface Remarks extends Disposable {
	/** What was done. */
	readonly acknowledge: (message: string) => void;
	/** That there was nothing to do. */
	readonly remarkOn: (message: string) => void;
	/** What is to be done, until it is. */
	readonly hint: (message: string, done: Promise<unknown>) => void;
}

export function createRemarks(): Remarks {
	// a message of the status bar (`setStatusBarMessage`) is shown only
	const item = window.createStatusBarItem('corroborate.remark', StatusBarAlignment.Left, Number.MIN_VALUE);
	item.name = 'Corroborate: What Was Done';
	let hiding: ReturnType<typeof setTimeout> | undefined;

	const say = (message: string) => {
		clearTimeout(hiding);
		item.text = message;
		item.accessibilityInformation = { label: message, role: 'alert' };
		item.show();
	};
	const sayFor = (milliseconds: number) => (message: string) => {
		say(message);
		hiding = setTimeout(() => item.hide(), milliseconds);
	};

	return {
		acknowledge: sayFor(acknowledgement),
		remarkOn: sayFor(remark),
		hint(message, done) {
			say(message);
			const hide = () => {
				if (item.text === message) item.hide();
			};
			void done.then(hide, hide);
		},
		dispose() {
			clearTimeout(hiding);
			item.dispose();
		},
	};
}

/** What the server wants said about something the person asked for. */
export function show(message: string | null): void {
	if (message !== null) void window.showWarningMessage(`Corroborate: ${message}`);
}
