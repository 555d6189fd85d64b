import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, type Command } from 'vscode';
import type { DecisionItem, SourceItem, SourceUseItem } from '../../../server/src/lsp/protocol/sources.ts';
import { folderName, rangeOf } from '../places.ts';
import { ruleName } from '../ruleNames.ts';
import { count, joined } from '../wording.ts';
import { addressOf } from './addresses.ts';
import type { Node } from './nodes.ts';

const icons: Readonly<Record<SourceItem['kind'], string>> = {
	site: 'globe',
	publication: 'book',
	person: 'account',
	body: 'organization',
};

const decisionIcons: Readonly<Record<DecisionItem['type'], string>> = {
	dismissal: 'circle-slash',
	source: 'link',
	note: 'note',
};

/** A group of more waits for a click. */
const listedAtOnce = 30;

/** What the tree shows for a node. */
export function itemOf(node: Node): TreeItem {
	switch (node.type) {
		case 'folder': {
			const uri = Uri.parse(node.folder.folder);
			const item = new TreeItem(folderName(uri), TreeItemCollapsibleState.Expanded);
			item.id = node.folder.folder;
			item.iconPath = ThemeIcon.Folder;
			return item;
		}
		case 'group': {
			const { Collapsed, Expanded } = TreeItemCollapsibleState;
			const item = new TreeItem(node.label, node.open && node.children.length <= listedAtOnce ? Expanded : Collapsed);
			item.id = node.id;
			item.description = String(node.count);
			item.accessibilityInformation = { label: `${node.label}, ${node.count}` };
			return item;
		}
		case 'decision':
			return withAddress(decisionItem(node.decision), 'decision', node);
		case 'source':
			return withAddress(sourceItem(node.folder, node.source), 'source', node);
		case 'use':
			return useItem(node.id, node.use);
		case 'more': {
			const item = new TreeItem(node.label, TreeItemCollapsibleState.None);
			item.id = node.id;
			return item;
		}
	}
}

/** What the menus of a row go by: what it is, and whether it has an address. */
function withAddress(item: TreeItem, kind: 'source' | 'decision', node: Node): TreeItem {
	item.contextValue = addressOf(node) === undefined ? kind : `${kind}.address`;
	return item;
}

function sourceItem(folder: string, source: SourceItem): TreeItem {
	const item = new TreeItem(source.name, TreeItemCollapsibleState.Collapsed);
	item.id = `${folder}/${source.key}`;
	item.iconPath = new ThemeIcon(icons[source.kind]);
	item.description = joined([
		`${count(source.claims, 'claim')} in ${count(source.documents, 'document')}`,
		source.through.length > 0 ? `through ${throughWords(source)}` : '',
	]);
	item.accessibilityInformation = { label: joined([source.name, item.description], ', ').replaceAll(' · ', ', ') };
	const tooltip = new MarkdownString().appendText(source.name);
	if (source.address !== null) tooltip.appendMarkdown('\n\n').appendText(source.address);
	if (source.through.length > 0)
		tooltip
			.appendMarkdown('\n\n')
			.appendText('Named, never linked: known to this folder only through what its documents say of it.');
	item.tooltip = tooltip;
	return item;
}

/** A decision with the words that it is about; undone by its action. */
function decisionItem(decision: DecisionItem): TreeItem {
	const { id, uri, name, range, excerpt, type, rule, reason, other } = decision;
	const item = new TreeItem(excerpt, TreeItemCollapsibleState.None);
	item.id = `decision ${uri} ${id}`;
	const line = range === null ? '' : `line ${range.start.line + 1}`;
	const why = type === 'note' && range !== null ? '' : reason;
	item.description = joined([why, range === null ? name : `${name}:${range.start.line + 1}`]);
	item.iconPath = new ThemeIcon(range === null ? 'question' : decisionIcons[type]);
	const what = decisionNames[type](rule);
	const beside = other === null || other === name ? '' : `compared with ${other}`;
	item.tooltip = new MarkdownString()
		.appendText(joined([what, beside], ', '))
		.appendMarkdown('\n\n')
		.appendText(joined([reason, dayOf(decision)]))
		.appendMarkdown('\n\n')
		.appendText(excerpt);
	const spoken = [what, beside, reason, excerpt, name, range === null ? 'not found any more' : line];
	item.accessibilityInformation = { label: joined(spoken, ', ') };
	item.command = openCommand({ uri, range });
	return item;
}

const decisionNames: Readonly<Record<DecisionItem['type'], (rule: string | null) => string>> = {
	dismissal: (rule) => `Dismissed: ${ruleName(rule ?? '')}`,
	source: () => 'Source noted beside the document',
	note: () => 'Note',
};

/** The day of a decision as a sidecar has it; empty where it has none. */
function dayOf({ created }: DecisionItem): string {
	return /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0] ?? '';
}

function openCommand({ uri, range }: Pick<DecisionItem, 'uri' | 'range'>): Command {
	const selection = range === null ? {} : { selection: rangeOf(range) };
	return { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(uri), { ...selection, preview: true }] };
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
	const where = whole ? item.description : `line ${use.range.start.line + 1}`;
	item.accessibilityInformation = { label: joined([use.excerpt, use.name, where], ', ') };
	item.command = openCommand(use);
	return item;
}
