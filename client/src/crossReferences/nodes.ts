import type {
	CrossReferenceGroup,
	CrossReferenceHeading,
	CrossReferences,
	MentionReference,
	PassageReference,
} from '../../../server/src/lsp/protocol/crossReferences.ts';
import { count } from '../wording.ts';

/** What stands in the tree: headings over groups over mentions, and where a passage stands again. */
export type Node =
	| { readonly type: 'heading'; readonly id: string; readonly heading: CrossReferenceHeading }
	| { readonly type: 'group'; readonly id: string; readonly group: CrossReferenceGroup; readonly expanded: boolean }
	| { readonly type: 'mention'; readonly id: string; readonly mention: MentionReference }
	| { readonly type: 'repeats'; readonly id: string; readonly repeats: readonly PassageReference[] }
	| { readonly type: 'repeat'; readonly id: string; readonly repeat: PassageReference }
	| { readonly type: 'more'; readonly id: string; readonly label: string };

/** Mentions of other groups are listed at once while all together are no more than this; else they wait for a click. */
const listedAtOnce = 30;

/** The top of the tree. A heading over a single group would say the same twice: that group stands alone. */
export function rootsOf({ headings, repeats }: CrossReferences): Node[] {
	const roots: Node[] = headings.map((heading, index) => {
		const [only, second] = heading.groups;
		const id = `${index}/${heading.title}`;
		return only && !second ? groupNode(id, only, true) : { type: 'heading', id, heading };
	});
	if (repeats.length > 0) roots.push({ type: 'repeats', id: 'repeats', repeats });
	return roots;
}

export function childrenOf(node: Node): Node[] {
	switch (node.type) {
		case 'heading': {
			const few = mentionsOf(node.heading).length <= listedAtOnce;
			const groups = node.heading.groups.map((group, index) =>
				groupNode(`${node.id}/${index}/${group.title}`, group, group.current || few),
			);
			return [...groups, ...moreNodes(node.id, node.heading.more, 'group')];
		}
		case 'group': {
			const { mentions, more } = node.group;
			const listed = mentions.map((mention, index): Node => ({ type: 'mention', id: `${node.id}/${index}`, mention }));
			return [...listed, ...moreNodes(node.id, more, 'mention')];
		}
		case 'repeats':
			return node.repeats.map((repeat, index) => ({ type: 'repeat', id: `${node.id}/${index}`, repeat }));
		case 'mention':
		case 'repeat':
		case 'more':
			return [];
	}
}

/** The place that a node leads to; undefined for what only gathers others. */
export function placeOf(node: Node): MentionReference | PassageReference | undefined {
	switch (node.type) {
		case 'mention':
			return node.mention;
		case 'repeat':
			return node.repeat;
		case 'heading':
		case 'group':
		case 'repeats':
		case 'more':
			return undefined;
	}
}

export function mentionsOf({ groups }: CrossReferenceHeading): readonly MentionReference[] {
	return groups.flatMap(({ mentions }) => mentions);
}

/** The server hands out the first of many; a person is told that there are others. */
function moreNodes(parent: string, more: number, noun: string): Node[] {
	return more > 0 ? [{ type: 'more', id: `${parent}/more`, label: `… and ${count(more, `more ${noun}`)}` }] : [];
}

function groupNode(id: string, group: CrossReferenceGroup, expanded: boolean): Node {
	return { type: 'group', id, group, expanded };
}
