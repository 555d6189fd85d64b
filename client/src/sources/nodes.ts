import type { NoteItem, SourceFolder, SourceItem, SourceUseItem } from '../../../server/src/lsp/protocol.ts';
import { count } from '../wording.ts';

/** A group of the tree: sources of one kind, or notes. */
export interface GroupNode {
	readonly type: 'group';
	readonly id: string;
	readonly group: SourceItem['kind'] | 'notes';
	readonly label: string;
	readonly count: number;
	readonly children: readonly Node[];
}

/** What stands in the tree: folders (where there are several) over groups, these over notes or sources, these over claims. */
export type Node =
	| { readonly type: 'folder'; readonly folder: SourceFolder }
	| GroupNode
	| { readonly type: 'note'; readonly note: NoteItem }
	| { readonly type: 'source'; readonly folder: string; readonly source: SourceItem }
	| { readonly type: 'use'; readonly id: string; readonly use: SourceUseItem }
	| { readonly type: 'more'; readonly id: string; readonly label: string };

/** The top of the tree: the groups themselves where there is one folder only. */
export function rootsOf(folders: readonly SourceFolder[]): Node[] {
	const [only, second] = folders;
	if (only && !second) return sourcesOf(only);
	return folders.map((folder) => ({ type: 'folder', folder }));
}

/** The note that the quick fix of an unsourced claim writes. */
const needsSource = 'needs source';

const kinds: readonly (readonly [SourceItem['kind'], string])[] = [
	['site', 'Sites'],
	['publication', 'Publications'],
	['body', 'Organisations'],
	['person', 'People'],
];

/** Notes first, for they are work to be done; then the sources by what they are, most used first. */
export function sourcesOf({ folder, sources, more, notes }: SourceFolder): Node[] {
	const group = (of: GroupNode['group'], label: string, children: readonly Node[]): Node[] =>
		children.length === 0
			? []
			: [{ type: 'group', id: `${folder}/${label}`, group: of, label, count: children.length, children }];
	const toNodes = (items: readonly NoteItem[]) => items.map((note): Node => ({ type: 'note', note }));
	const groups = [
		...group('notes', 'Needs source', toNodes(notes.filter(({ reason }) => reason === needsSource))),
		...group('notes', 'Notes', toNodes(notes.filter(({ reason }) => reason !== needsSource))),
		...kinds.flatMap(([kind, label]) =>
			group(
				kind,
				label,
				sources.filter((source) => source.kind === kind).map((source): Node => ({ type: 'source', folder, source })),
			),
		),
	];
	if (more === 0) return groups;
	return [...groups, { type: 'more', id: `${folder}/more`, label: `… and ${count(more, 'more source')}` }];
}

export function usesOf(folder: string, source: SourceItem, uses: readonly SourceUseItem[]): Node[] {
	const parent = `${folder}/${source.key}`;
	const listed = uses.map((use, index): Node => ({ type: 'use', id: `${parent}/${index}`, use }));
	const more = source.claims - uses.length;
	if (more <= 0) return listed;
	return [...listed, { type: 'more', id: `${parent}/more`, label: `… and ${count(more, 'more claim')}` }];
}
