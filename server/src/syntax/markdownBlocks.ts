import { parser, Table } from '@lezer/markdown';
import { maskMarkdown } from './markdownGuard.ts';

/** What a leaf of the Markdown block structure is. */
export type LeafType = 'heading' | 'paragraph' | 'rule' | 'fence' | 'html' | 'tableRow' | 'tableRule';

/** A leaf block, from its own first character (container markers before it are not inside) to its last. */
export interface Leaf {
	readonly type: LeafType;
	readonly start: number;
	readonly end: number;
	/** 1 to 6 for headings, else 0. */
	readonly level: number;
	/** It stands in a block quotation. */
	readonly quoted: boolean;
	/** It opens a list item. */
	readonly item: boolean;
	/** The info word of a fence, lower case (`html`), else empty. */
	readonly info: string;
}

/**
 * The block grammar of @lezer/markdown (CommonMark with GFM tables), less what scraped text breaks: indented prose is
 * prose, a line of `---` under a paragraph is decided later, definitions are read line by line. Inlines are read block by
 * block, not here.
 */
const blockParser = parser.configure([
	Table,
	{
		remove: ['IndentedCode', 'SetextHeading', 'LinkReference'],
		parseInline: [{ name: 'Unread', before: 'Escape', parse: (cx) => cx.end }],
	},
]);

/** The leaf blocks of Markdown or plain text, in order. Never throws; linear. */
export function markdownLeaves(text: string): Leaf[] {
	const leaves: Leaf[] = [];
	let quotes = 0;
	let itemOpens = false;
	const masked = maskMarkdown(text);
	const add = (type: LeafType, start: number, end: number, level = 0, info = '') => {
		leaves.push({ type, start, end, level, quoted: quotes > 0, item: itemOpens, info });
		itemOpens = false;
	};
	blockParser.parse(masked).iterate({
		enter(node) {
			const { name, from, to } = node;
			switch (name) {
				case 'Document':
				case 'BulletList':
				case 'OrderedList':
				case 'Table':
					return true;
				case 'Blockquote':
					quotes++;
					return true;
				case 'ListItem':
					itemOpens = true;
					return true;
				case 'Paragraph':
					add('paragraph', from, to);
					return false;
				case 'HorizontalRule':
					add('rule', from, to);
					return false;
				case 'HTMLBlock':
				case 'CommentBlock':
				case 'ProcessingInstructionBlock':
					add('html', from, to);
					return false;
				case 'FencedCode': {
					const info = node.node.getChild('CodeInfo');
					const words = info ? text.slice(info.from, Math.min(info.to, info.from + 40)) : '';
					add('fence', from, to, 0, words.trim().toLowerCase());
					return false;
				}
				case 'TableHeader':
				case 'TableRow':
					add('tableRow', from, to);
					return false;
				case 'TableDelimiter':
					add('tableRule', from, to);
					return false;
				default:
					if (name.startsWith('ATXHeading')) add('heading', from, to, Number(name.slice(10)) || 1);
					return false;
			}
		},
		leave(node) {
			if (node.name === 'Blockquote') quotes--;
			else if (node.name === 'ListItem') itemOpens = false;
		},
	});
	return leaves;
}
