import type { Citation, Quotation, Reading } from '../types.ts';
import type { InlineLink } from '../../syntax/inline.ts';
import { bySpan, contains, firstEnding, overlaps, textAt } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { rolesOfAll } from '../words/ranges.ts';
import { bracketMarks } from './marks.ts';
import type { Mark } from './marks.ts';
import { lostMarks } from './lostLinks.ts';
import { judgeTarget } from './targets.ts';

/**
 * Places of a block that say where something comes from: links, footnotes, bracketed numbers, author and year, bare labels,
 * and the remains of links that were lost. Forms and targets as typed; whether a label is defined is the document's to say.
 * Prose offsets, in order. A mark behind a full stop belongs to the sentence before it. A
 * name in brackets within one of the `quotations` is the editor's word, no mark.
 */
export function extractCitations(reading: Reading, quotations: readonly Quotation[] = []): Citation[] {
	const { prose, links } = reading.inline;
	if (reading.kind === 'code') return [];
	const sentences = reading.sentences;
	const lost = lostMarks(prose, rolesOfAll(reading.ranges));
	const { code } = reading.inline;
	const marks = [...bracketMarks(prose), ...lost].filter((mark) => !liesIn(code, mark));
	if (links.length === 0 && marks.length === 0) return [];
	const cited = links.flatMap((link) => fromLink(link, prose, sentences));
	const followed = links.filter((link) => link.kind !== 'image').map((link) => link.span);
	const free = marks.filter(
		(mark) =>
			!touches(followed, mark) &&
			!(mark.form === 'label' && isEditorial(prose, mark, quotations)) &&
			!(mark.form === 'phrase' && isQuoted(prose, mark)),
	);
	const labelled = free.map((mark) => fromMark(mark, prose, sentences));
	return [...cited, ...labelled].sort(bySpan);
}

/** `“We told [Smith], …”`: a name put into somebody's words. */
function isEditorial(prose: string, mark: Mark, quotations: readonly Quotation[]): boolean {
	if (prose[mark.start] !== '[') return false;
	return quotations.some(({ use, start, end }) => use === 'speech' && start < mark.start && mark.end < end);
}

/** `avoid “click here” links`: the words themselves are spoken of. */
function isQuoted(prose: string, { start, end }: Mark): boolean {
	return /["'\u201c\u2018]/.test(prose[start - 1] ?? '') && /["'\u201d\u2019]/.test(prose[end] ?? '');
}

/** A mark lies in code; brackets around code are those of a reference: ``[`Mill.Gate`]``. */
function liesIn(code: readonly Span[], mark: Mark): boolean {
	const span = code[firstEnding(code, mark.start)];
	return span !== undefined && overlaps(span, mark) && (contains(span, mark) || !contains(mark, span));
}

/** A mark lies in a link. They are in order: a pointer would do, but blocks have few of them near a mark. */
function touches(spans: readonly Span[], mark: Mark): boolean {
	const span = spans[firstEnding(spans, mark.start)];
	return span !== undefined && (overlaps(span, mark) || contains(mark, span));
}

function fromLink(link: InlineLink, prose: string, sentences: readonly Span[]): Citation[] {
	if (link.kind === 'image') return [];
	const text = textAt(prose, link.span);
	const base = {
		start: link.span.start,
		end: link.span.end,
		text,
		mark: isMark(link, prose, text),
		sentence: sentenceOf(prose, link.span, sentences),
	};
	if (link.label !== null) return [{ ...base, form: link.kind, target: null, label: link.label }];
	const use = judgeTarget(link.target ?? '');
	if (use === 'other') return [];
	return [{ ...base, form: link.kind, target: use === 'usable' ? link.target : null, label: null }];
}

/** Words of a link that is a mark, not a part of the sentence: "source", "1", "here", a bare address. */
const MARK_TEXT =
	/^[\s([]{0,4}(?:\d{1,3}|sources?|link|ref(?:erence)?s?|via|here|https?:\S{1,2000}|www\.\S{1,2000}|\*|\u2191)[\s)\]]{0,4}$/i;

function isMark(link: InlineLink, prose: string, text: string): boolean {
	if (link.kind !== 'link' || text === '' || MARK_TEXT.test(text)) return true;
	return '(['.includes(prose[link.span.start - 1] ?? '\0') && ')]'.includes(prose[link.span.end] ?? '\0');
}

function fromMark(mark: Mark, prose: string, sentences: readonly Span[]): Citation {
	return {
		start: mark.start,
		end: mark.end,
		text: textAt(prose, mark),
		form: mark.form,
		target: null,
		label: mark.label,
		mark: mark.form !== 'lost',
		sentence: sentenceOf(prose, mark, sentences),
	};
}

/** The sentence that a mark belongs to: the one before when the mark opens a sentence with nothing but itself before it. */
function sentenceOf(prose: string, span: Span, sentences: readonly Span[]): number {
	const index = sentenceAt(sentences, span.start);
	const sentence = sentences[index];
	if (!sentence || index === 0 || span.start - sentence.start > 1) return index;
	return /^[[(]|^$/.test(prose.slice(span.start, span.end).slice(0, 1)) ? index - 1 : index;
}
