import type { SourceFolder, SourceItem, SourceUseItem } from '../../../server/src/lsp/protocol.ts';
import { count } from '../wording.ts';

/** What stands in the tree: folders (where there are several) over sources over claims. */
export type Node =
	| { readonly type: 'folder'; readonly folder: SourceFolder }
	| { readonly type: 'source'; readonly folder: string; readonly source: SourceItem }
	| { readonly type: 'use'; readonly id: string; readonly use: SourceUseItem }
	| { readonly type: 'more'; readonly id: string; readonly label: string };

/** The top of the tree: the sources themselves where there is one folder only. */
export function rootsOf(folders: readonly SourceFolder[]): Node[] {
	const [only, second] = folders;
	if (only && !second) return sourcesOf(only);
	return folders.map((folder) => ({ type: 'folder', folder }));
}

export function sourcesOf(folder: SourceFolder): Node[] {
	const listed = folder.sources.map((source): Node => ({ type: 'source', folder: folder.folder, source }));
	if (folder.more === 0) return listed;
	return [
		...listed,
		{ type: 'more', id: `${folder.folder}/more`, label: `… and ${count(folder.more, 'more source')}` },
	];
}

export function usesOf(folder: string, source: SourceItem, uses: readonly SourceUseItem[]): Node[] {
	const parent = `${folder}/${source.key}`;
	const listed = uses.map((use, index): Node => ({ type: 'use', id: `${parent}/${index}`, use }));
	const more = source.claims - uses.length;
	if (more <= 0) return listed;
	return [...listed, { type: 'more', id: `${parent}/more`, label: `… and ${count(more, 'more claim')}` }];
}
