import type { DocumentFacts } from '../facts/types.ts';
import type { Place } from '../index/mention.ts';
import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { FixContext } from './rule.ts';

/** Words that are somebody else's: no fix rewrites them. */
export interface QuotedWords {
	/** Offset right behind the closing mark, where a remark can stand; null where there is none. */
	readonly after: number | null;
}

/** A mark that closes a quotation, written out or as an entity of HTML. */
const closing = /^(?:''|["”“’'»«]|&(?:[a-z]{2,6}|#\d{2,5}|#x[\da-f]{2,5});)/iu;

/** The longest closing mark, in UTF-16 code units. */
const longestMark = 9;

/** The quotation, or block quotation, that a place touches; null where the words are the writer's own. */
export function quotedAt(place: Place, context: FixContext): QuotedWords | null {
	const facts = context.view(place.document)?.facts;
	const text = context.text(place.document);
	return facts && text !== undefined ? quotedIn(facts, text, place) : null;
}

function quotedIn(facts: DocumentFacts, text: string, span: Span): QuotedWords | null {
	const block = facts.blocks.find((one) => overlaps(one, span));
	if (!block) return null;
	if (block.kind === 'quote') return { after: null };
	const parts = block.facts.quotations.flatMap((quotation) => quotation.parts);
	const touched = parts
		.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
		.filter((part) => overlaps(part, span));
	const last = touched.at(-1);
	if (!last) return null;
	if (last.end < span.end) return { after: span.end };
	const mark = closing.exec(text.slice(last.end, last.end + longestMark));
	return { after: mark ? last.end + mark[0].length : null };
}
