import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { MentionKind, MentionReference } from '../../../server/src/lsp/protocol/crossReferences.ts';
import { rangeOf, type DocumentPlace } from '../places.ts';
import { count, joined } from '../wording.ts';
import { mentionsOf, type Node } from './nodes.ts';
import { isContrary, lookOf, type RelationLook } from './relations.ts';

const kindIcons: Readonly<Record<MentionKind, string>> = {
	figure: 'symbol-numeric',
	date: 'calendar',
	quotation: 'quote',
};

/** What the tree shows for a node. */
export function itemOf(node: Node): TreeItem {
	const item = bareItemOf(node);
	item.id = node.id;
	return item;
}

function bareItemOf(node: Node): TreeItem {
	switch (node.type) {
		case 'heading': {
			const item = new TreeItem(node.heading.title, TreeItemCollapsibleState.Expanded);
			item.description = tally(mentionsOf(node.heading));
			item.iconPath = new ThemeIcon('references');
			return spoken(item, [node.heading.title, tally(mentionsOf(node.heading))]);
		}
		case 'group': {
			const state = node.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
			const item = new TreeItem(node.group.title, state);
			item.description = tally(node.group.mentions);
			item.iconPath = new ThemeIcon(kindIcons[node.group.kind]);
			if (!node.group.current) item.tooltip = 'Shown beside the others; not compared with what is under the cursor.';
			return spoken(item, [node.group.title, tally(node.group.mentions), node.group.current ? '' : 'not compared']);
		}
		case 'mention': {
			const { mention } = node;
			const look = lookOf(mention.relation);
			const item = leaf(mention.text, mention, joined([where(mention), mention.relationWords]), look);
			item.tooltip = tooltip(mention.excerpt, mention.why, mention);
			return spoken(item, [mention.text, mention.relationWords, mention.name, lineOf(mention)]);
		}
		case 'repeats': {
			const item = new TreeItem('Same passage elsewhere', TreeItemCollapsibleState.Expanded);
			item.description = count(node.repeats.length, 'place');
			item.iconPath = new ThemeIcon('copy');
			return spoken(item, ['Same passage elsewhere', count(node.repeats.length, 'place')]);
		}
		case 'repeat': {
			const { repeat } = node;
			const look = lookOf(repeat.relation);
			// The words are those under the cursor: what differs is the place. Where the view is narrow the name is cut, not the line.
			const item = leaf(lineOf(repeat), repeat, repeat.name, look);
			item.tooltip = tooltip(repeat.excerpt, null, repeat);
			return spoken(item, [repeat.name, lineOf(repeat)]);
		}
		case 'more':
			return new TreeItem(node.label, TreeItemCollapsibleState.None);
	}
}

/** What a screen reader says of a row: without this it reads the tooltip where there is one, and no label. */
function spoken(item: TreeItem, parts: readonly string[]): TreeItem {
	item.accessibilityInformation = { label: joined(parts, ', ').replaceAll(' · ', ', ') };
	return item;
}

type NamedPlace = DocumentPlace & { readonly name: string };

function leaf(label: string, place: NamedPlace, description: string, { icon, color }: RelationLook): TreeItem {
	const item = new TreeItem(label, TreeItemCollapsibleState.None);
	item.description = description;
	item.iconPath = new ThemeIcon(icon, color === null ? undefined : new ThemeColor(color));
	// The editor's own command: a click previews and leaves the focus in the tree, a double click keeps the tab.
	item.command = {
		title: 'Open',
		command: 'vscode.open',
		arguments: [Uri.parse(place.uri), { selection: rangeOf(place.range), preview: true }],
	};
	return item;
}

function where({ name, range }: NamedPlace): string {
	return `${name}:${range.start.line + 1}`;
}

function lineOf({ range }: NamedPlace): string {
	return `line ${range.start.line + 1}`;
}

/** The words of other documents are quoted as plain text: nothing in them is markup here. */
function tooltip(excerpt: string, why: string | null, place: NamedPlace): MarkdownString {
	const text = new MarkdownString().appendText(excerpt);
	if (why !== null) text.appendMarkdown('\n\n').appendText(why);
	return text.appendMarkdown('\n\n').appendText(where(place));
}

function tally(mentions: readonly MentionReference[]): string {
	const documents = new Set(mentions.map(({ uri }) => uri)).size;
	const contrary = mentions.filter(({ relation }) => isContrary(relation)).length;
	// where the view is narrow the end is cut
	return joined([
		contrary > 0 ? `${contrary} differ${contrary === 1 ? 's' : ''}` : '',
		`${mentions.length} in ${count(documents, 'document')}`,
	]);
}
