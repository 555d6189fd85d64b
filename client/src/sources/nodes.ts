import type {
	DecisionItem,
	SourceFolder,
	SourceItem,
	SourceUseItem,
} from '../../../server/src/lsp/protocol/sources.ts';
import { count as counted } from '../wording.ts';

/** A group of the tree: sources of one kind, or decisions. */
export interface GroupNode {
	readonly type: 'group';
	readonly id: string;
	readonly label: string;
	/** Open when it is first shown: it is work to be done. */
	readonly open: boolean;
	readonly count: number;
	readonly children: readonly Node[];
}

/** What stands in the tree: folders (where there are several) over groups, these over decisions or sources, these over claims. */
export type Node =
	| { readonly type: 'folder'; readonly folder: SourceFolder }
	| GroupNode
	| { readonly type: 'decision'; readonly decision: DecisionItem }
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

/** What is to be done first; then what was decided; then the sources by what they are, most used first. */
export function sourcesOf({ folder, sources, more, decisions, moreDecisions }: SourceFolder): Node[] {
	const group = (label: string, children: readonly Node[], open = false): GroupNode[] =>
		children.length === 0
			? []
			: [{ type: 'group', id: `${folder}/${label}`, label, open, count: children.length, children }];
	const decided = (label: string, fits: (decision: DecisionItem) => boolean, open = false) =>
		group(
			label,
			decisions.filter(fits).map((decision): Node => ({ type: 'decision', decision })),
			open,
		);
	const found = (decision: DecisionItem, type: DecisionItem['type']) =>
		decision.range !== null && decision.type === type;
	const needsOne = (decision: DecisionItem) => found(decision, 'note') && decision.reason === needsSource;
	const settled = [
		...decided('Sources given', (one) => found(one, 'source')),
		...decided('Dismissed', (one) => found(one, 'dismissal')),
		...decided('Not found any more', ({ range }) => range === null, true),
	];
	const count = settled.reduce((sum, one) => sum + one.count, 0);
	const further = moreNode(`${folder}/decisions`, moreDecisions, 'decision');
	const groups: Node[] = [
		...decided('Needs source', needsOne, true),
		...decided('Notes', (one) => found(one, 'note') && !needsOne(one), true),
		...group('Decisions', [...settled, ...further]).map((all) => ({ ...all, count: count + moreDecisions })),
		...kinds.flatMap(([kind, label]) =>
			group(
				label,
				sources.filter((source) => source.kind === kind).map((source): Node => ({ type: 'source', folder, source })),
			),
		),
	];
	return [...groups, ...moreNode(folder, more, 'source')];
}

export function usesOf(folder: string, source: SourceItem, uses: readonly SourceUseItem[]): Node[] {
	const parent = `${folder}/${source.key}`;
	const listed = uses.map((use, index): Node => ({ type: 'use', id: `${parent}/${index}`, use }));
	return [...listed, ...moreNode(parent, source.claims - uses.length, 'claim')];
}

function moreNode(parent: string, more: number, noun: string): Node[] {
	if (more <= 0) return [];
	return [{ type: 'more', id: `${parent}/more`, label: `… and ${counted(more, `more ${noun}`)}` }];
}
