import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace, type Command } from 'vscode';
import type { NoteItem, SourceItem, SourceUseItem } from '../../../server/src/lsp/protocol.ts';
import { rangeOf } from '../places.ts';
import { count, joined } from '../wording.ts';
import type { Node } from './nodes.ts';

const icons: Readonly<Record<SourceItem['kind'], string>> = {
	site: 'globe',
	publication: 'book',
	person: 'account',
	body: 'organization',
};

/** What the tree shows for a node. */
export function itemOf(node: Node): TreeItem {
	switch (node.type) {
		case 'folder': {
			const uri = Uri.parse(node.folder.folder);
			const item = new TreeItem(workspace.asRelativePath(uri), TreeItemCollapsibleState.Expanded);
			item.id = node.folder.folder;
			item.iconPath = ThemeIcon.Folder;
			return item;
		}
		case 'group': {
			const open = node.group === 'notes' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
			const item = new TreeItem(node.label, node.children.length > 30 ? TreeItemCollapsibleState.Collapsed : open);
			item.id = node.id;
			item.description = String(node.count);
			item.accessibilityInformation = { label: `${node.label}, ${node.count}` };
			return item;
		}
		case 'note':
			return noteItem(node.note);
		case 'source':
			return sourceItem(node.folder, node.source);
		case 'use':
			return useItem(node.id, node.use);
		case 'more': {
			const item = new TreeItem(node.label, TreeItemCollapsibleState.None);
			item.id = node.id;
			return item;
		}
	}
}

function sourceItem(folder: string, source: SourceItem): TreeItem {
	const item = new TreeItem(source.name, TreeItemCollapsibleState.Collapsed);
	item.id = `${folder}/${source.key}`;
	item.iconPath = new ThemeIcon(icons[source.kind]);
	item.description = joined([
		`${count(source.claims, 'claim')} in ${count(source.documents, 'document')}`,
		source.through.length > 0 ? `through ${throughWords(source)}` : '',
	]);
	item.accessibilityInformation = { label: joined([source.name, item.description], ', ') };
	const tooltip = new MarkdownString().appendText(source.name);
	if (source.address !== null) tooltip.appendMarkdown('\n\n').appendText(source.address);
	if (source.through.length > 0)
		tooltip
			.appendMarkdown('\n\n')
			.appendText('Named, never linked: known to this folder only through what its documents say of it.');
	item.tooltip = tooltip;
	return item;
}

/** A note with the words that it is about; taken back by its inline action. */
function noteItem(note: NoteItem): TreeItem {
	const item = new TreeItem(note.excerpt, TreeItemCollapsibleState.None);
	item.id = `note ${note.uri} ${note.id}`;
	item.contextValue = 'note';
	item.description = `${note.name}:${note.range.start.line + 1}`;
	item.iconPath = new ThemeIcon('note');
	item.tooltip = new MarkdownString().appendText(`${note.reason}: ${note.excerpt}`);
	item.accessibilityInformation = { label: joined([note.reason, note.excerpt, item.description], ', ') };
	item.command = openCommand(note);
	return item;
}

function openCommand({ uri, range }: Pick<NoteItem, 'uri' | 'range'>): Command {
	return {
		title: 'Open',
		command: 'vscode.open',
		arguments: [Uri.parse(uri), { selection: rangeOf(range), preview: true }],
	};
}

function throughWords({ through, documents }: SourceItem): string {
	const more = documents - through.length;
	return `${through.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function useItem(id: string, use: SourceUseItem): TreeItem {
	const whole = use.excerpt === '';
	const item = new TreeItem(whole ? use.name : use.excerpt, TreeItemCollapsibleState.None);
	item.id = id;
	item.description = whole ? 'source of the document' : `${use.name}:${use.range.start.line + 1}`;
	item.iconPath = new ThemeIcon(use.linked ? 'link' : 'mention');
	item.tooltip = new MarkdownString().appendText(use.excerpt);
	item.accessibilityInformation = { label: joined([use.excerpt, item.description], ', ') };
	item.command = openCommand(use);
	return item;
}
