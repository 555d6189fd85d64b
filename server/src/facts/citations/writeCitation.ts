import type { TextEdit } from '../../text/edits.ts';
import { judgeTarget } from './targets.ts';
import type { DocumentBlock, DocumentFacts } from '../types.ts';
import { greatestOf } from '../../text/extremes.ts';

/**
 * How a document cites: with links of HTML or Markdown, with footnotes, with bracketed numbers and a list, or with title and
 * address in brackets.
 */
export type CitationStyle = 'html' | 'markdown' | 'footnote' | 'number' | 'plain';

/** The style of a document's citations at a block: what it does most, the earlier in the order above among equals. */
export function citationStyle(facts: DocumentFacts, block: DocumentBlock): CitationStyle {
	if (block.ancestors.length > 0) return 'html';
	let [links, footnotes, numbers] = [0, 0, 0];
	for (const [index, { facts: said }] of facts.blocks.entries()) {
		for (const [at, { form }] of said.citations.entries()) {
			if ((facts.targets[index]?.[at] ?? null) === null) continue;
			if (form === 'link') links++;
			else if (form === 'footnote') footnotes++;
			else if (form === 'number') numbers++;
		}
	}
	if (links === 0 && footnotes === 0 && numbers === 0) return facts.format === 'markdown' ? 'markdown' : 'plain';
	if (links >= footnotes && links >= numbers) return 'markdown';
	return footnotes >= numbers ? 'footnote' : 'number';
}

/** A source as it is cited: its title, and an address or a path beside the document. */
export interface CitedSource {
	readonly title: string;
	readonly target: string;
}

/**
 * The edits that cite a source for the sentence that ends at `end` (document offset, its stop included), in the document's
 * own style: a link before the stop, or a mark behind it with a new note at the end of the others.
 */
export function citeAt(
	facts: DocumentFacts,
	text: string,
	block: DocumentBlock,
	end: number,
	{ title, target }: CitedSource,
): readonly TextEdit[] {
	const style = citationStyle(facts, block);
	const before = beforeStop(text, end);
	switch (style) {
		case 'html':
		case 'markdown':
		case 'plain':
			return [{ start: before, end: before, newText: ` ${bracketed(style, title, target)}` }];
		case 'footnote':
		case 'number': {
			const number = String(nextNumber(facts, text, style));
			return [noteMark(number, style, before, end), newNote(facts, text, style, number, { title, target })];
		}
	}
}

/** A citation in brackets. A path is no address that a reader would know for one: it is always written as a link. */
export function bracketed(style: CitationStyle, title: string, target: string): string {
	if (style === 'html') return `(<a href="${escapeHtml(target)}">${escapeHtml(title)}</a>)`;
	if (style === 'markdown' || !isAddress(target)) return `(${markdownLink(title, target)})`;
	return title === target ? `(${target})` : `(${title}, ${target})`;
}

/** `[words](target)`. */
export function markdownLink(words: string, target: string): string {
	const address = target.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
	return `[${words.replace(/[[\]]/gu, '\\$&')}](${address})`;
}

/** Text as it may stand in the content of an element or in an attribute between double quotes. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Host of an address, without `www.`; the address itself where it names none. */
export function siteOf(target: string): string {
	return /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/iu.exec(target)?.[1] ?? target;
}

function isAddress(target: string): boolean {
	return /^[a-z][a-z0-9+.-]+:/iu.test(target) && judgeTarget(target) === 'usable';
}

/** Where a citation goes: before the marks that end the sentence. */
function beforeStop(text: string, end: number): number {
	let at = end;
	while (at > 0 && /[.!?…]/u.test(text.charAt(at - 1))) at--;
	return at;
}

function noteWords(title: string, target: string): string {
	return title === target ? target : `${title}, ${target}`;
}

/** The number of the next note; one that is written in the text may lead to an address (`[1]: https://…`), or nowhere. */
function nextNumber(facts: DocumentFacts, text: string, style: 'footnote' | 'number'): number {
	const numbers = facts.references.flatMap(({ label }) => {
		const digits = style === 'footnote' ? /^\^(\d{1,4})$/u.exec(label ?? '')?.[1] : label;
		return /^\d{1,4}$/u.test(digits ?? '') ? [Number(digits)] : [];
	});
	let next = greatestOf([0, ...numbers]) + 1;
	while (text.includes(style === 'footnote' ? `[^${next}]` : `[${next}]`)) next++;
	return next;
}

/** Footnote marks stand behind the stop, numbers before it, as the two are mostly set. */
function noteMark(number: string, style: 'footnote' | 'number', before: number, end: number): TextEdit {
	return style === 'footnote'
		? { start: end, end, newText: `[^${number}]` }
		: { start: before, end: before, newText: ` [${number}]` };
}

/**
 * The note that a mark with this label (`2`, `census`) leads to: in its place where it is there without words, else behind the
 * last of its kind, as that is written, else at the end of the document.
 */
export function newNote(
	facts: DocumentFacts,
	text: string,
	style: 'footnote' | 'number',
	label: string,
	{ title, target }: CitedSource,
): TextEdit {
	const words = noteWords(title, target);
	const bracket = style === 'footnote' ? `[^${label}]: ${words}` : `[${label}] ${words}`;
	const empty = facts.references.find((entry) => entry.label === (style === 'footnote' ? `^${label}` : label));
	if (empty) return { start: empty.end, end: empty.end, newText: ` ${words}` };
	const last = facts.references.findLast(
		(entry) => entry.label !== null && entry.label.startsWith('^') === (style === 'footnote'),
	);
	const entry = last && facts.blocks[last.block];
	if (!entry)
		return { start: text.length, end: text.length, newText: `${text.endsWith('\n') ? '\n' : '\n\n'}${bracket}\n` };
	const { block } = last;
	const [, number, mark] = /^(\d{1,3})([.)][ \t]+)/u.exec(text.slice(entry.start, entry.end)) ?? [];
	const goesOn = number !== undefined && String(Number(number) + 1) === label;
	const note = goesOn ? `${label}${mark ?? ''}${words}` : bracket;
	// a line below an item would be read as one of its own
	const between = number === undefined || goesOn ? separator(facts, text, block) : '\n\n';
	const { end } = style === 'footnote' ? lastOfNote(facts, text, block, entry) : entry;
	return { start: end, end, newText: `${between}${note}` };
}

/** The last block of the note that `first` opens: the paragraphs below belong to it as long as they are indented. */
function lastOfNote(facts: DocumentFacts, text: string, index: number, first: DocumentBlock): DocumentBlock {
	let last = first;
	for (const block of facts.blocks.slice(index + 1)) {
		const line = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.end);
		if (!/^(?: {4}|\t)/u.test(line)) break;
		last = block;
	}
	return last;
}

/** What parts the last note from the one before it: a line, or an empty line as well. */
function separator(facts: DocumentFacts, text: string, last: number): string {
	const [before, entry] = [facts.blocks[last - 1], facts.blocks[last]];
	const listed = facts.references.some(({ block }) => block === last - 1);
	if (!before || !entry || !listed) return '\n\n';
	return /\n\r?\n/u.test(text.slice(before.end, entry.start)) ? '\n\n' : '\n';
}
