import type { Block, ReferenceEntry } from './document.ts';

/** `[label]: <url> "title"`; CommonMark allows 999 code units in a label. */
const LINK = /^\[((?:[^[\]\\]|\\.){1,999})\]:\s{0,20}(?:<([^<>\r\n]{0,2000})>|(\S{1,2000}))/;
const FOOTNOTE = /^\[(\^[^\]\s]{1,100})\]:\s{0,20}/;

/** A label as it is compared: lower case, single spaces. */
export function normaliseLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** True when the source of a block is a link reference definition and nothing else. */
export function isLinkDefinition(source: string): boolean {
	if (source.charCodeAt(0) !== 0x5b || source.charCodeAt(1) === 94) return false;
	const match = LINK.exec(source);
	if (!match) return false;
	return /^\s*(?:["'(][^\r\n]{0,400})?$/.test(source.slice(match[0].length, match[0].length + 420));
}

const ARROW = /^[\^\u2191] /;
const LIST_MARK = /^(?:[-*+\u2022]|\d{1,3}[.)])[ \t]{1,8}/;
/** The name that an entry without a mark opens with: `Time: https://…`, `[Time](https://…)`, `The Guardian – …`. */
const ENTRY_NAME = /^(?:\[([^\][]{1,48})\][(:]|([^:,()[\]\u2013\u2014]{1,48}?)(?::| [\u2013\u2014-]|,|$))/;

/** Surname and initials, as a reference opens: `Rajko-Nenow P, Waters A`. */
const AUTHORS = /^\p{Lu}[\p{L}'\u2019-]{1,30} \p{Lu}{1,3}[,.] ?/u;
/** Year, volume and pages as journals are cited (`2013;79:2578`), and the day on which a page was looked at. */
const JOURNAL =
	/\b(?:19|20)\d\d; ?\d{0,4} ?(?:\(\d{1,4}\))?: ?(?:e?\d|Article)|\bAccessed \d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d/gu;

/** How many references a block without any marks holds, by the form in which journals are cited; 0 for other blocks. */
function journalEntries(source: string): number {
	// initials stand behind the first word there; elsewhere mostly a small letter
	const second = source.charCodeAt(source.indexOf(' ') + 1);
	const mayBe = second < 0x61 || second > 0x7a;
	return mayBe && AUTHORS.test(source) ? [...source.matchAll(JOURNAL)].length : 0;
}

/** Longest block that can be a heading over references, and longest entry that is kept, in code units. */
const LONGEST_HEADING = 40;
const LONGEST_ENTRY = 4000;
/** Words over a list of references. */
const OVER_REFERENCES =
	/^[#*_=\s]{0,8}(?:references?|notes?(?: and references)?|footnotes?|endnotes?|sources?|bibliography|works cited|literature|citations?)(?:\[edit\])?[:*_=\s]{0,8}$/i;

/** Whether the source of a block is a heading over references. */
export function isOverReferences(source: string): boolean {
	return source.length <= LONGEST_HEADING && OVER_REFERENCES.test(source);
}

const NUMBERED = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])[ \t\u00a0]{1,8}(?=\S)/;

/**
 * Footnotes (`[^1]: …`) and the entries of reference lists: what begins with a bracketed number (`[1] Smith, …`) anywhere,
 * numbered and other items under a heading such as "References", and references in the form of journals, several in one
 * block, which are numbered in their order. In order.
 */
export function readReferenceEntries(text: string, blocks: readonly Block[]): readonly ReferenceEntry[] {
	const entries: ReferenceEntry[] = [];
	let listed = false;
	let arrows = 0;
	blocks.forEach((block, index) => {
		if (block.kind === 'code' || block.kind === 'frontMatter') return;
		const source = text.slice(block.start, Math.min(block.end, block.start + LONGEST_ENTRY));
		const heading = isOverReferences(source);
		if (block.kind === 'heading' || heading) {
			listed = heading || (listed && block.kind !== 'heading');
			return;
		}
		const journals = listed || block.kind !== 'paragraph' ? 0 : journalEntries(source);
		for (let count = 0; count < journals; count++) {
			entries.push({ block: index, label: String(++arrows), text: source, start: block.start, end: block.start });
		}
		if (journals > 0) return;
		const first = source.charCodeAt(0);
		const bracket = first === 0x5b;
		const footnote = bracket ? FOOTNOTE.exec(source) : null;
		const isNumber = (bracket && !LINK.test(source)) || (first >= 0x30 && first <= 0x39);
		const numbered = !footnote && isNumber ? NUMBERED.exec(source) : null;
		const [mark = '', bracketed, plain] = footnote ?? numbered ?? [];
		// an encyclopedia's list copied without its numbers: each entry opens with the arrow back to the text
		const counted = listed && ARROW.test(source) ? String(++arrows) : plain;
		const label = footnote ? bracketed : (bracketed ?? (listed ? counted : undefined));
		if (label === undefined && !(listed && block.kind === 'listItem')) return;
		const start = block.start;
		const words = source
			.slice(label === undefined ? (LIST_MARK.exec(source)?.[0].length ?? 0) : mark.length)
			.trim()
			.replace(/\s+/g, ' ');
		entries.push({
			block: index,
			label: label === undefined ? null : normaliseLabel(label),
			text: words,
			start,
			end: start + (label === undefined ? 0 : mark.trimEnd().length),
		});
	});
	return entries;
}

/** What reference labels point to: URLs, and the text of footnotes and numbered references. The first definition of a label counts. */
export function readDefinitions(
	text: string,
	blocks: readonly Block[],
	entries: readonly ReferenceEntry[],
): ReadonlyMap<string, string> {
	const definitions = new Map<string, string>();
	for (const block of blocks) {
		if (text.charCodeAt(block.start) !== 91 || block.kind === 'code') continue;
		const source = text.slice(block.start, Math.min(block.end, block.start + LONGEST_ENTRY));
		const link = FOOTNOTE.test(source) ? null : LINK.exec(source);
		if (!link) continue;
		const key = normaliseLabel(link[1] ?? '');
		if (!definitions.has(key)) definitions.set(key, link[2] ?? link[3] ?? '');
	}
	for (const { label, text: words } of entries) {
		const [, linked, named] = label === null ? (ENTRY_NAME.exec(words) ?? []) : [];
		const key = label ?? normaliseLabel(linked ?? named ?? '');
		if (key !== '' && !definitions.has(key)) definitions.set(key, words);
	}
	return definitions;
}

/** Length of the mark `[^1]: ` that opens a footnote definition, or 0. */
export function footnoteMarkLength(source: string): number {
	return source.charCodeAt(0) === 91 ? (FOOTNOTE.exec(source.slice(0, 150))?.[0].length ?? 0) : 0;
}
