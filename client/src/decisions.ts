import { commands, workspace, type Disposable } from 'vscode';
import type { DecideCommand, UndoParams } from '../../server/src/lsp/protocol/decisions.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import { show, type Remarks } from './answering.ts';
import { askForAddress } from './address.ts';
import { askForReason } from './reasons.ts';
import type { Server } from './server.ts';

/** Decisions of the person about findings, and the way back from them. */
export interface Decisions extends Disposable {
	/** Asks for a reason where there is none yet; nothing happens when the person leaves the question. */
	readonly decide: (command: DecideCommand) => Promise<void>;
	/** Remembers decisions that an edit wrote together. */
	readonly written: (together: readonly UndoParams[]) => Promise<void>;
	/** Undoes the last decision of this session, with those that were made together with it. */
	readonly undo: () => Promise<void>;
	/** Undoes decisions or notes, whenever they were made. */
	readonly undoThese: (decisions: readonly UndoParams[]) => Promise<void>;
}

/** `changed`: told after something was written or undone. */
export function createDecisions(server: Server, { acknowledge }: Remarks, changed: () => void): Decisions {
	let made: readonly (readonly UndoParams[])[] = [];
	const enableUndo = () => commands.executeCommand('setContext', 'corroborate.canUndoDecision', made.length > 0);

	const remember = async (together: readonly UndoParams[]) => {
		made = [...made, together];
		await enableUndo();
		changed();
		acknowledge('Remembered. “Corroborate: Undo Last Decision” reverses it.');
	};

	/** What is to be said of each. Those that could not be undone can be tried again. */
	const undo = async (decisions: readonly UndoParams[]): Promise<readonly (string | null)[]> => {
		const messages: (string | null)[] = [];
		try {
			for (const { uri, id } of decisions) {
				const { message, gone } = await server.request(methods.undo, { uri, id });
				messages.push(message);
				if (message === null) acknowledge('Undone.');
				if (!gone) continue;
				made = made.map((together) => together.filter((one) => one.id !== id)).filter(({ length }) => length > 0);
			}
		} finally {
			await enableUndo();
			changed();
		}
		return messages;
	};

	// The decision moves with its document.
	const renames = workspace.onDidRenameFiles(({ files }) => {
		for (const { oldUri, newUri } of files) {
			made = made.map((together) =>
				together.map(({ uri, id }) => ({ uri: moved(uri, oldUri.toString(), newUri.toString()), id })),
			);
		}
	});

	return {
		dispose: () => void renames.dispose(),
		async decide({ title, reasons, decide }) {
			const reason = decide.reason === '' ? await ask(title, reasons, decide) : decide.reason;
			if (reason === undefined) return;
			const { ids, message } = await server.request(methods.decide, { ...decide, reason });
			show(message);
			if (ids.length > 0) await remember(ids.map((id) => ({ uri: decide.uri, id })));
		},
		written: remember,
		async undo() {
			const last = made.at(-1);
			if (!last) return;
			// of several the person may have left some out, in the preview
			const messages = await undo(last);
			if (messages.every((message) => message !== null)) show(messages[0] ?? null);
		},
		async undoThese(decisions) {
			for (const message of await undo(decisions)) show(message);
		},
	};
}

/** The address of a source, or why something is dismissed; undefined when the person leaves the question. */
function ask(
	title: string,
	reasons: readonly string[],
	{ writes }: DecideCommand['decide'],
): Thenable<string | undefined> {
	return writes === 'source' ? askForAddress(title) : askForReason(title, reasons);
}

/** The address of a document after it, or a folder above it, was renamed. */
function moved(uri: string, from: string, to: string): string {
	return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri;
}
