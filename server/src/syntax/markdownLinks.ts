import type { SyntaxNode } from '@lezer/common';
import { normaliseLabel } from './definitions.ts';
import { decodeEntity } from './htmlTokens.ts';

/** What a pair of brackets in Markdown is. Offsets in the source. */
export type LinkForm =
	| { readonly type: 'text' }
	| { readonly type: 'footnote'; readonly start: number; readonly label: string }
	| { readonly type: 'link'; readonly textEnd: number; readonly target: string | null; readonly label: string | null };

/** Tells what a pair of brackets is. A lone `[x]` is a link where `x` is one of the `labels` that the document defines, else text. */
export function linkForm(node: SyntaxNode, source: string, base: number, labels: ReadonlySet<string>): LinkForm {
	const marks = node.getChildren('LinkMark');
	const close = marks[1];
	if (!close) return { type: 'text' };
	const textEnd = base + close.from;
	const text = source.slice(base + node.from + 1, textEnd);
	const label = node.getChild('LinkLabel');
	if (marks.length > 2) {
		const url = node.getChild('URL');
		return {
			type: 'link',
			textEnd,
			target: url ? cleanUrl(source.slice(base + url.from, base + url.to)) : null,
			label: null,
		};
	}
	if (label) {
		const name = normaliseLabel(source.slice(base + label.from + 1, base + label.to - 1));
		if (name.startsWith('^')) return { type: 'footnote', start: base + label.from, label: name };
		if (name === '') return { type: 'link', textEnd, target: null, label: normaliseLabel(text) };
		const numbers = /^\d+$/.test(name) && /^\d+$/.test(text.trim());
		return numbers ? { type: 'text' } : { type: 'link', textEnd, target: null, label: name };
	}
	if (/^\^\S+$/.test(text)) return { type: 'footnote', start: base + node.from, label: normaliseLabel(text) };
	const alone = normaliseLabel(text);
	return labels.has(alone) ? { type: 'link', textEnd, target: null, label: alone } : { type: 'text' };
}

/** A link destination as it is followed: without `<>`, escapes and character references resolved; null when empty. */
export function cleanUrl(written: string): string | null {
	const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
	const url = bare
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/&(?:#\w{1,8}|\w{2,32});/g, decodeEntity)
		.trim();
	return url === '' ? null : url;
}
