import type { TextEdit } from '../../text/edits.ts';
import { judgeTarget } from './targets.ts';
import type { DocumentBlock, DocumentFacts } from '../types.ts';

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
			const number = String(nextNumber(facts, style));
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

/** The number of the next note. */
function nextNumber(facts: DocumentFacts, style: 'footnote' | 'number'): number {
	const numbers = facts.references.flatMap(({ label }) => {
		const digits = style === 'footnote' ? /^\^(\d{1,4})$/u.exec(label ?? '')?.[1] : label;
		return /^\d{1,4}$/u.test(digits ?? '') ? [Number(digits)] : [];
	});
	return Math.max(0, ...numbers) + 1;
}

/** Footnote marks stand behind the stop, numbers before it, as the two are mostly set. */
function noteMark(number: string, style: 'footnote' | 'number', before: number, end: number): TextEdit {
	return style === 'footnote'
		? { start: end, end, newText: `[^${number}]` }
		: { start: before, end: before, newText: ` [${number}]` };
}

/** The note that a mark with this label (`2`, `census`) leads to, behind the last of its kind, else at the end of the document. */
export function newNote(
	facts: DocumentFacts,
	text: string,
	style: 'footnote' | 'number',
	label: string,
	{ title, target }: CitedSource,
): TextEdit {
	const words = noteWords(title, target);
	const note = style === 'footnote' ? `[^${label}]: ${words}` : `[${label}] ${words}`;
	const last = facts.references.findLast(
		(entry) => entry.label !== null && entry.label.startsWith('^') === (style === 'footnote'),
	);
	const after = last && facts.blocks[last.block];
	if (after) return { start: after.end, end: after.end, newText: `${separator(facts, text, last.block)}${note}` };
	return { start: text.length, end: text.length, newText: `${text.endsWith('\n') ? '\n' : '\n\n'}${note}\n` };
}

/** What parts the last note from the one before it: a line, or an empty line as well. */
function separator(facts: DocumentFacts, text: string, last: number): string {
	const [before, entry] = [facts.blocks[last - 1], facts.blocks[last]];
	const listed = facts.references.some(({ block }) => block === last - 1);
	if (!before || !entry || !listed) return '\n\n';
	return text.slice(before.end, entry.start).includes('\n\n') ? '\n\n' : '\n';
}
