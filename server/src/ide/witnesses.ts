import type { Span } from '../text/span.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Relation } from '../index/mention.ts';
import type { Witness } from '../rules/rule.ts';
import { mentionOf, membersAt } from './cursor.ts';
import { compareIds, relatedMentions } from './relation.ts';

/** Relations in which two documents say the same. */
const alike: ReadonlySet<Relation | 'self' | null> = new Set<Relation>(['agrees', 'same', 'truncated']);

/** How many mentions of a span are followed: longer spans are lists. */
const mostMentions = 24;

/**
 * Sentences of other documents that give a figure, date or quotation of the span alike: who else in the folder says it. In
 * order of document, at most one per document. Document offsets.
 */
export function witnesses(corpus: Corpus, id: DocumentId, span: Span): readonly Witness[] {
	const facts = corpus.facts(id);
	const found = new Map<DocumentId, Witness>();
	const offsets = (facts?.blocks ?? [])
		.filter((block) => block.start < span.end && span.start < block.end)
		.flatMap((block) =>
			[...block.facts.figures, ...block.facts.dates, ...block.facts.quotations].map(({ start }) => block.start + start),
		)
		.filter((offset) => span.start <= offset && offset < span.end);
	for (const offset of offsets.slice(0, mostMentions)) {
		for (const member of membersAt(corpus, id, offset)) {
			if (!mentionOf(member)) continue;
			for (const { mention, place, relation } of relatedMentions(corpus, member.group, member.index)) {
				if (place.document === id || !alike.has(relation) || found.has(place.document)) continue;
				const at = sentenceAt(corpus, place.document, place.start);
				if (at) found.set(mention.ref.document, { document: place.document, name: corpus.name(place.document), ...at });
			}
		}
	}
	return [...found.values()].sort((a, b) => compareIds(a.document, b.document));
}

function sentenceAt(corpus: Corpus, id: DocumentId, offset: number): Pick<Witness, 'block' | 'sentence'> | null {
	const blocks = corpus.facts(id)?.blocks ?? [];
	const block = blocks.findIndex(({ start, end }) => start <= offset && offset < end);
	const found = blocks[block];
	if (!found) return null;
	const local = offset - found.start;
	const sentence = found.facts.sentences.findIndex(({ start, end }) => start <= local && local < end);
	return sentence < 0 ? null : { block, sentence };
}
