import { spanAt } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { DocumentBlock, DocumentFacts, Sentence } from './types.ts';

/** Indices of a block and of one of its sentences; `sentence` is null between sentences and in blocks without any. */
export interface Passage extends Span {
	readonly block: number;
	readonly sentence: number | null;
}

/** The block of a document that an offset is in, or at the end of; undefined between blocks. */
export function blockAt(facts: DocumentFacts, offset: number): DocumentBlock | undefined {
	return facts.blocks[spanAt(facts.blocks, offset)];
}

/** The sentence of a block that an offset of the document is in, or at the end of; undefined between sentences. */
export function sentenceIn({ start, facts }: DocumentBlock, offset: number): Sentence | undefined {
	return facts.sentences[spanAt(facts.sentences, offset - start)];
}

/** The sentence under an offset, or its block where there is no sentence; document offsets. Null between blocks. */
export function passageAt({ blocks }: DocumentFacts, offset: number): Passage | null {
	const block = spanAt(blocks, offset);
	const found = blocks[block];
	if (!found) return null;
	const sentence = spanAt(found.facts.sentences, offset - found.start);
	const span = found.facts.sentences[sentence];
	return span
		? { block, sentence, start: found.start + span.start, end: found.start + span.end }
		: { block, sentence: null, start: found.start, end: found.end };
}
