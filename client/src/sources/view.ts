import { commands, EventEmitter, window, type Disposable, type LogOutputChannel } from 'vscode';
import { methods } from '../../../server/src/lsp/protocol/methods.ts';
import type { SourceFolder } from '../../../server/src/lsp/protocol/sources.ts';
import type { Server } from '../server.ts';
import { itemOf } from './items.ts';
import { rootsOf, sourcesOf, usesOf, type Node } from './nodes.ts';

const viewId = 'corroborate.sources';

/** The tree that tells what the documents lean on. */
export interface SourcesView extends Disposable {
	/** Opens the view with the focus in it, and returns what it shows. */
	readonly show: () => Promise<readonly SourceFolder[]>;
	/** Asks anew where the view is seen; after a decision was written or undone. */
	readonly refresh: () => void;
}

export function createSourcesView(server: Server, log: LogOutputChannel): SourcesView {
	const treeChanged = new EventEmitter<undefined>();
	let shown: readonly SourceFolder[] = [];
	let roots: Node[] = [];
	let asked = 0;
	let answered = 0;

	const view = window.createTreeView<Node>(viewId, {
		showCollapseAll: true,
		treeDataProvider: {
			onDidChangeTreeData: treeChanged.event,
			getChildren: (node) => (node ? childrenOf(node) : roots),
			getTreeItem: itemOf,
			getParent: () => undefined, // only roots are revealed
		},
	});

	/** The claims of a source are asked for when the person opens it. */
	async function childrenOf(node: Node): Promise<Node[]> {
		switch (node.type) {
			case 'folder':
				return sourcesOf(node.folder);
			case 'group':
				return [...node.children];
			case 'source': {
				const { folder, source } = node;
				const params = { folder, key: source.key };
				return usesOf(folder, source, await server.request(methods.sourceUses, params));
			}
			case 'decision':
			case 'use':
			case 'more':
				return [];
		}
	}

	async function refresh(): Promise<void> {
		const question = ++asked;
		const told = await server.request(methods.sources, {});
		if (question < answered) return; // overtaken by a later answer
		answered = question;
		// redrawing the same would lose the focus in the tree
		if (JSON.stringify(told) === JSON.stringify(shown)) return;
		shown = told;
		roots = rootsOf(shown);
		treeChanged.fire(undefined);
	}

	function refreshWhenSeen(): void {
		if (!view.visible) return;
		refresh().catch((error: unknown) => log.debug('No sources:', String(error)));
	}

	const listeners = [
		view.onDidChangeVisibility(refreshWhenSeen),
		server.onDidChangeStatus(({ state }) => {
			if (state === 'ready') refreshWhenSeen();
		}),
	];

	return {
		async show() {
			await commands.executeCommand(`${viewId}.focus`);
			await refresh();
			// the focus finds no row where the tree was still empty
			const [first] = roots;
			if (first) await view.reveal(first, { focus: true, select: false });
			return shown;
		},
		refresh: refreshWhenSeen,
		dispose() {
			for (const disposable of [...listeners, view, treeChanged]) disposable.dispose();
		},
	};
}
