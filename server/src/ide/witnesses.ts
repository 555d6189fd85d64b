import type { Span } from '../text/span.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Mention } from '../index/mention.ts';
import { passageAt } from '../facts/passageAt.ts';
import { leastReported } from '../rules/rule.ts';
import type { Witness } from '../rules/rule.ts';
import { mentionOf, membersAt } from './cursor.ts';
import { compareIds, relatedMentions } from './relation.ts';
import type { RelatedMention } from './relation.ts';
import { shorten } from './words.ts';

/** How many mentions of a span are followed: longer spans are lists. */
const mostMentions = 24;

/** Of a long quotation the beginning is told, in UTF-16 code units. */
const longestWords = 60;

/**
 * Sentences of other documents that bear out what a span says: who else in the folder says it. A witness gives a figure or
 * quotation of the span alike and differs on nothing of it that it was compared on; that both name one day is not enough. In
 * order of document, at most one per document. Document offsets.
 */
export function witnesses(corpus: Corpus, id: DocumentId, span: Span): readonly Witness[] {
	const facts = corpus.facts(id);
	const found = new Map<DocumentId, Witness>();
	const differing = new Set<DocumentId>();
	const offsets = (facts?.blocks ?? [])
		.filter((block) => block.start < span.end && span.start < block.end)
		.flatMap((block) =>
			[...block.facts.figures, ...block.facts.dates, ...block.facts.quotations].map(({ start }) => block.start + start),
		)
		.filter((offset) => span.start <= offset && offset < span.end)
		.sort((a, b) => a - b);
	for (const offset of offsets.slice(0, mostMentions)) {
		for (const member of membersAt(corpus, id, offset)) {
			const own = mentionOf(member);
			if (!own) continue;
			for (const related of relatedMentions(corpus, member.group, member.index)) {
				const { document } = related.place;
				if (document === id) continue;
				const bearing = bearingOf(own, related);
				if (bearing === 'differs') differing.add(document);
				if (bearing !== 'agrees' || found.has(document)) continue;
				const there = corpus.facts(document);
				const passage = there ? passageAt(there, related.place.start) : null;
				if (!passage || passage.sentence === null) continue;
				const { block, sentence } = passage;
				const words = shorten(related.mention.text, longestWords);
				found.set(document, { document, name: corpus.name(document), words, block, sentence });
			}
		}
	}
	return [...found.values()]
		.filter(({ document }) => !differing.has(document))
		.sort((a, b) => compareIds(a.document, b.document));
}

/** What another mention does to the claim that `own` stands in; null where it neither bears it out nor differs from it. */
function bearingOf(own: Mention, { mention, relation, confidence }: RelatedMention): 'agrees' | 'differs' | null {
	switch (relation) {
		case 'agrees':
		case 'same':
			// likely, not merely possible: the same number elsewhere may count something else
			return own.kind !== 'date' && confidence >= leastReported ? 'agrees' : null;
		case 'truncated':
			// all of these words stand in a longer quotation; a shorter one leaves some of them without a witness
			return mention.text.length > own.text.length ? 'agrees' : null;
		case 'conflicts':
		case 'possible':
		case 'imprecise':
		case 'superseded':
		case 'reworded':
		case 'other-speaker':
			return 'differs';
		case 'unrelated':
		case 'repeats':
		case 'copies':
		case 'beside':
		case 'self':
		case 'dismissed':
		case null:
			return null;
	}
}
