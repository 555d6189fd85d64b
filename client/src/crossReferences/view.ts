import {
	CancellationTokenSource,
	commands,
	EventEmitter,
	window,
	workspace,
	type Disposable,
	type LogOutputChannel,
	type TextDocumentChangeEvent,
} from 'vscode';
import type { CrossReferences, CrossReferencesParams } from '../../../server/src/lsp/protocol/crossReferences.ts';
import { methods } from '../../../server/src/lsp/protocol/methods.ts';
import { cursorPlace, isSameDocument, isSamePlace, type DocumentPlace } from '../places.ts';
import type { Server } from '../server.ts';
import { itemOf } from './items.ts';
import { childrenOf, placeOf, rootsOf, type Node } from './nodes.ts';
import { shifted } from './shift.ts';

const viewId = 'corroborate.crossReferences';

/** The tree that tells who else says what stands under the cursor. */
export interface CrossReferencesView extends Disposable {
	/** Opens the view on what is under the cursor, with the focus in it, and returns what it shows. */
	readonly show: () => Promise<CrossReferences | null>;
	/** Stays on what is shown now, wherever the cursor goes. */
	readonly pin: () => void;
	readonly unpin: () => void;
}

export function createCrossReferencesView(server: Server, log: LogOutputChannel): CrossReferencesView {
	const treeChanged = new EventEmitter<undefined>();
	let origin: CrossReferencesParams | undefined;
	let shown: CrossReferences | null = null;
	let roots: Node[] = [];
	let asking: CancellationTokenSource | undefined;
	let answered: Promise<void> = Promise.resolve();
	let pinned = false;

	const view = window.createTreeView<Node>(viewId, {
		showCollapseAll: true,
		treeDataProvider: {
			onDidChangeTreeData: treeChanged.event,
			getChildren: (node) => (node ? childrenOf(node) : roots),
			getTreeItem: itemOf,
			getParent: () => undefined, // only roots are revealed
		},
	});

	function display(answer: CrossReferences | null): void {
		if (JSON.stringify(shown) === JSON.stringify(answer)) return; // redrawing would lose the focus in the tree
		shown = answer;
		roots = answer ? rootsOf(answer) : [];
		// beside the hint that nothing is listed here a name would read like an answer
		view.description = answer && roots.length > 0 ? answer.label : '';
		treeChanged.fire(undefined);
	}

	/** Resolves when the last question asked is answered, also one that overtook others meanwhile. */
	async function settled(): Promise<void> {
		const waitedFor = answered;
		await waitedFor;
		if (waitedFor !== answered) await settled();
	}

	function ask(): void {
		answered = answer();
	}

	/** Asks who else says what stands at the origin. An answer that is overtaken by another question is dropped. */
	async function answer(): Promise<void> {
		asking?.cancel();
		if (!origin) return display(null);
		const question = new CancellationTokenSource();
		asking = question;
		try {
			const told = await server.request(methods.crossReferences, origin, question.token);
			if (!question.token.isCancellationRequested) display(told);
		} catch (error) {
			if (!question.token.isCancellationRequested) log.debug('No cross-references:', String(error));
		} finally {
			if (asking === question) asking = undefined;
			question.dispose();
		}
	}

	function follow(): void {
		if (!pinned && view.visible && !cursorIsOnSelectedItem()) {
			origin = cursorPlace();
			ask();
		}
	}

	/** Where the item leads that is selected in the tree. */
	function selectedPlace(): DocumentPlace | undefined {
		const [selected] = view.selection;
		return selected && placeOf(selected);
	}

	/** A place that was opened from the tree does not turn the tree around: the person is walking along it. */
	function cursorIsOnSelectedItem(): boolean {
		const place = selectedPlace();
		const editor = window.activeTextEditor;
		if (!place || !editor) return false;
		const { start, end } = editor.selection;
		return isSamePlace(place, { uri: editor.document.uri.toString(), range: { start, end } });
	}

	function refresh(): void {
		if (view.visible && origin) ask();
		else follow();
	}

	function keepOrigin({ document, contentChanges }: TextDocumentChangeEvent): void {
		if (origin && document.uri.toString() === origin.uri) {
			origin = { uri: origin.uri, position: contentChanges.reduce(shifted, origin.position) };
		}
	}

	function setPinned(value: boolean): void {
		pinned = value;
		void commands.executeCommand('setContext', 'corroborate.pinned', value);
		follow();
	}

	const listeners = [
		window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor === window.activeTextEditor) follow();
		}),
		window.onDidChangeActiveTextEditor((editor) => {
			// A view or the output took the place of the editor: keep what is shown. So where the selected item was opened: its
			// document shows before the cursor stands in it.
			const place = selectedPlace();
			if (editor && !(place && isSameDocument(place.uri, editor.document.uri.toString()))) follow();
		}),
		workspace.onDidChangeTextDocument(keepOrigin),
		view.onDidChangeVisibility(follow),
		server.onDidChangeStatus(({ state }) => {
			if (state === 'ready') refresh();
		}),
	];

	return {
		async show() {
			const before = roots;
			await commands.executeCommand(`${viewId}.focus`);
			if (!pinned) {
				origin = cursorPlace();
				ask();
			}
			await settled();
			// the focus finds no row where the tree was still empty; a row of the same tree that the person chose keeps it
			const [first] = roots;
			if (first && (roots !== before || view.selection.length === 0))
				await view.reveal(first, { focus: true, select: false });
			return shown;
		},
		pin: () => setPinned(true),
		unpin: () => setPinned(false),
		dispose() {
			asking?.cancel();
			for (const disposable of [...listeners, view, treeChanged]) disposable.dispose();
		},
	};
}
