import { Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import type { ExplainParams } from '../../server/src/lsp/protocol/crossReferences.ts';
import { methods } from '../../server/src/lsp/protocol/methods.ts';
import type { Remarks } from './answering.ts';
import { cursorPlace } from './places.ts';
import type { Server } from './server.ts';

/** Scheme of the texts that explain. They are read only, so that closing one asks nothing. */
const explanationScheme = 'corroborate-explanation';

/** The most of an explanation that the status bar tells, in UTF-16 code units. */
const mostTold = 100;

/** Answers why the mention at the cursor was compared, or why nothing is said of it, in a text beside the editor. */
export interface Explaining extends Disposable {
	readonly comparison: () => Promise<void>;
	readonly silence: () => Promise<void>;
}

export function createExplaining(server: Server, { acknowledge }: Remarks): Explaining {
	/** By URI, while they are open. */
	const texts = new Map<string, string>();
	let asked = 0;

	const explain = (question: ExplainParams['question']) => async () => {
		const place = cursorPlace();
		if (!place) return;
		const params: ExplainParams = { ...place, question };
		const told = await server.request(methods.explain, params);
		// an address of its own for each answer: a window keeps the text of one that it knows
		const uri = Uri.from({ scheme: explanationScheme, path: '/Explanation', query: String(++asked) });
		const text = told?.text ?? 'This document is not checked.';
		texts.set(uri.toString(), text);
		const shown = await workspace.openTextDocument(uri);
		// the cursor stays, to ask of one place after the other; whoever does not see the text that came hears how it begins
		await window.showTextDocument(shown, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
		acknowledge(`Explained beside: ${beginningOf(text)}`);
	};

	const listeners = [
		workspace.registerTextDocumentContentProvider(explanationScheme, {
			provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
		}),
		workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
	];

	return {
		comparison: explain('comparison'),
		silence: explain('silence'),
		dispose() {
			for (const listener of listeners) listener.dispose();
		},
	};
}

/** The first line of a text, shortened. */
function beginningOf(text: string): string {
	const [line = ''] = text.split('\n');
	return line.length > mostTold ? `${line.slice(0, mostTold).trimEnd()}…` : line;
}
