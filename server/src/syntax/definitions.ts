import type { Block } from './document.ts';

/** `[label]: <url> "title"`; CommonMark allows 999 code units in a label. */
const LINK = /^\[((?:[^[\]\\]|\\.){1,999})\]:\s{0,20}(?:<([^<>\r\n]{0,2000})>|(\S{1,2000}))/;
const FOOTNOTE = /^\[(\^[^\]\s]{1,100})\]:\s{0,20}/;

/** A label as it is compared: lower case, single spaces. */
export function normaliseLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** True when the source of a block is a link reference definition and nothing else. */
export function isLinkDefinition(source: string): boolean {
	const match = LINK.exec(source);
	if (!match || source.charCodeAt(1) === 94) return false;
	return /^\s*(?:["'(][^\r\n]{0,400})?$/.test(source.slice(match[0].length, match[0].length + 420));
}

/** What reference labels point to: URLs, and the text of footnotes. The first definition of a label counts. */
export function readDefinitions(text: string, blocks: readonly Block[]): ReadonlyMap<string, string> {
	const definitions = new Map<string, string>();
	for (const block of blocks) {
		if (text.charCodeAt(block.start) !== 91 || block.kind === 'code') continue;
		const source = text.slice(block.start, Math.min(block.end, block.start + 4000));
		const footnote = FOOTNOTE.exec(source);
		const link = footnote ? null : LINK.exec(source);
		const label = footnote?.[1] ?? link?.[1];
		if (label === undefined) continue;
		const target = footnote
			? source.slice(footnote[0].length).trim().replace(/\s+/g, ' ')
			: (link?.[2] ?? link?.[3] ?? '');
		const key = normaliseLabel(label);
		if (!definitions.has(key)) definitions.set(key, target);
	}
	return definitions;
}

/** Length of the mark `[^1]: ` that opens a footnote definition, or 0. */
export function footnoteMarkLength(source: string): number {
	return source.charCodeAt(0) === 91 ? (FOOTNOTE.exec(source.slice(0, 150))?.[0].length ?? 0) : 0;
}
