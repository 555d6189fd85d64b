import { debrisAt, gapAt } from '../facts/citations/lostGap.ts';
import { numbersOf } from '../facts/coverage/targets.ts';
import {
	bracketed,
	citationStyle,
	escapeHtml,
	markdownLink,
	newNote,
	siteOf,
} from '../facts/citations/writeCitation.ts';
import type { CitationStyle } from '../facts/citations/writeCitation.ts';
import type { Citation, DocumentBlock, DocumentFacts } from '../facts/types.ts';
import type { TextEdit } from '../text/edits.ts';

/** A citation in its document. */
export interface PlacedCitation {
	readonly facts: DocumentFacts;
	readonly block: DocumentBlock;
	readonly citation: Citation;
}

/**
 * The mark with a target, in the document's style; the words of a link or a phrase become the words of the link. A mark of a
 * note stays where notes are how the document cites, and gets its note.
 */
export function linked(text: string, { facts, block, citation }: PlacedCitation, target: string): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const style = citationStyle(facts, block);
	const { form } = citation;
	const note = noteOf(facts, style, citation);
	if (note !== null) {
		const source = { title: siteOf(target), target };
		return newNote(facts, text, form === 'footnote' ? 'footnote' : 'number', note, source);
	}
	const bare = citation.text.replace(/^[[(]{1,2}|[\])]{1,2}$/gu, '').trim();
	const isNameless = form === 'empty' || form === 'number' || bare === '';
	const words = isNameless ? siteOf(target) : bare;
	const inText = form === 'link' || form === 'phrase';
	if (!inText) {
		const bracket = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
		const whole = bracketed(style, words, target);
		return { start, end, newText: bracket ? whole.slice(1, -1) : whole };
	}
	if (style === 'html') return { start, end, newText: `<a href="${escapeHtml(target)}">${escapeHtml(words)}</a>` };
	const asLink = style === 'markdown' || form === 'link';
	return { start, end, newText: asLink ? markdownLink(words, target) : `${text.slice(start, end)} (${target})` };
}

/**
 * The label of the note that a dead mark lacks, where notes are how the document cites; of several numbers (`[1, 7]`) it is the
 * only one without an entry. Else null: one address is no note for each of several.
 */
function noteOf(facts: DocumentFacts, style: CitationStyle, { form, label }: Citation): string | null {
	if (label === null || style === 'html') return null;
	if (form === 'footnote') return label.replace(/^\^/u, '');
	if (form !== 'number') return null;
	const numbers = numbersOf(label);
	const lacking = numbers.filter((number) => !facts.references.some((entry) => entry.label === String(number)));
	const isListed = style === 'number' || lacking.length < numbers.length;
	return isListed && lacking.length === 1 ? String(lacking[0]) : null;
}

/** The link that is put where one was lost, in the document's style. */
export function restored({ facts, block }: PlacedCitation, target: string): string {
	const words = facts.sources.find((source) => source.target === target)?.title ?? siteOf(target);
	const style = citationStyle(facts, block);
	if (style === 'html') return `<a href="${escapeHtml(target)}">${escapeHtml(words)}</a>`;
	return style === 'markdown' ? markdownLink(words, target) : `${words} (${target})`;
}

/** What stands where a link was lost with its words: the filling between what is left on both sides. */
export function filledGap(text: string, { block, citation }: PlacedCitation, filling: string): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const { before, after } = gapAt(text.slice(start, end));
	return { start, end, newText: `${before} ${filling}${after === '' ? '' : ` ${after}`}` };
}

/** What is left of a lost link goes, and the preposition that led to it. */
export function withoutDebris(text: string, { block, citation }: PlacedCitation): TextEdit {
	const at = { start: block.start + citation.start, end: block.start + citation.end };
	return debrisAt(text, at, block);
}

/** A mark goes with the space before it. */
export function withoutMark(text: string, block: DocumentBlock, citation: Citation): TextEdit {
	const start = block.start + citation.start;
	const end = block.start + citation.end;
	const spaced = start > block.start && text.charAt(start - 1) === ' ';
	return { start: spaced ? start - 1 : start, end, newText: '' };
}

/** A note goes with the empty line before it. */
export function withoutNote(text: string, block: DocumentBlock): TextEdit {
	let start = block.start;
	while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--;
	return { start, end: block.end, newText: '' };
}
