import type { Quotation } from '../types.ts';
import { itemAt } from '../../text/itemAt.ts';
import { lastStarting } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from './words.ts';
import type { Phrase } from './phrase.ts';
import type { Source } from './sources.ts';

/** One sentence, as the cue finders read it. */
export interface SentenceWords {
	readonly prose: string;
	readonly sentence: Span;
	/** Where the block's prose ends. */
	readonly block: number;
	readonly words: readonly Word[];
	/** For each word 1 when it lies inside quotation marks; empty where nothing is quoted. */
	readonly quoted: Uint8Array;
	/** Quotations that touch the sentence, in order. */
	readonly quotations: readonly Quotation[];
}

/** A cue with what belongs to it. `source` null: nobody is named at all (agentless). */
export interface FoundCue {
	readonly source: Phrase | null;
	readonly is: Source;
	/** Word indices, `cueTo` exclusive. */
	readonly cueFrom: number;
	readonly cueTo: number;
	readonly content: Span;
	readonly mode: 'speech' | 'thought';
}

/** No word is quoted; what lies beyond a list's end is no mark either. */
const NONE_QUOTED = new Uint8Array(0);

/** Marks the words that lie inside quotations; the list is empty where there are none. */
export function quotedWords(words: readonly Word[], quotations: readonly Quotation[]): Uint8Array {
	if (quotations.length === 0) return NONE_QUOTED;
	const quoted = new Uint8Array(words.length);
	let at = 0;
	for (const quotation of quotations) {
		for (const part of quotation.parts) {
			while (at < words.length && (words[at]?.start ?? 0) < part.start) at++;
			while (at < words.length && (words[at]?.end ?? 0) <= part.end) quoted[at++] = 1;
		}
	}
	return quoted;
}

/** The sentence without its closing mark. */
export function withoutStop(prose: string, span: Span): Span {
	let end = span.end;
	while (end > span.start && '.!? '.includes(prose[end - 1] ?? 'x')) end--;
	return { start: span.start, end };
}

/** From word `at` to the end of the sentence, closing marks aside. */
export function restFrom(at: SentenceWords, word: number): Span {
	const start = at.words[word]?.start ?? at.sentence.end;
	return withoutStop(at.prose, { start, end: Math.max(start, at.sentence.end) });
}

/** From the start of the sentence to word `to` (exclusive), a comma and quotation marks before it aside. */
export function allBefore(at: SentenceWords, to: number): Span {
	let last = to - 1;
	while (last >= 0 && at.words[last]?.kind === 'mark' && at.words[last]?.lower !== '%') last--;
	const end = itemAt(at.words, last)?.end ?? at.sentence.start;
	return { start: at.sentence.start, end: Math.max(at.sentence.start, end) };
}

/** The quotation that covers an offset or begins there, or null. */
export function quotationAt(at: SentenceWords, offset: number): Quotation | null {
	const quotation = itemAt(at.quotations, lastStarting(at.quotations, offset));
	return quotation && quotation.end > offset ? quotation : null;
}

/** The quotation of which a part ends closest before an offset, at most five code units away; it may begin sentences earlier. */
export function quotationEndingAt(at: SentenceWords, offset: number): Quotation | null {
	const quotation = itemAt(at.quotations, lastStarting(at.quotations, offset - 1));
	if (!quotation) return null;
	const ends = quotation.parts.some((part) => part.end <= offset && part.end >= offset - 5);
	return ends ? quotation : null;
}

/** The first quotation that starts within `reach` code units behind an offset. */
export function quotationStartingAt(at: SentenceWords, offset: number, reach: number): Quotation | null {
	const quotation = at.quotations[lastStarting(at.quotations, offset - 2) + 1];
	return quotation && quotation.start <= offset + reach ? quotation : null;
}
