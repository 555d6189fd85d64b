import { topicsOf } from '../facts/terms.ts';
import type { Topic } from '../facts/terms.ts';
import type { ContentJudgement, DocumentBlock, DocumentFacts } from '../facts/types.ts';
import type { DocumentId, Mention, MentionKind, MentionRef } from './mention.ts';

/**
 * Everything in a document that may be compared with other documents: figures, resolved dates and spoken quotations of its
 * content blocks. What stands in furniture says nothing of the article and is left out.
 */
export function mentionsOf(
	id: DocumentId,
	facts: DocumentFacts,
	content: readonly ContentJudgement[],
): readonly Mention[] {
	const own = facts.blocks.filter((_, i) => content[i]?.label === 'content');
	const topics = topicsOf(own.map((block) => block.facts));
	return facts.blocks.flatMap((block, i) =>
		content[i]?.label === 'content' ? mentionsOfBlock(id, facts, block, i, topics) : [],
	);
}

function mentionsOfBlock(
	id: DocumentId,
	facts: DocumentFacts,
	block: DocumentBlock,
	number: number,
	topics: readonly Topic[],
): readonly Mention[] {
	const { figures, dates, quotations, excerpts, terms } = block.facts;
	const common = <K extends MentionKind>(kind: K, index: number, sentence: number) => {
		const ref: MentionRef = { kind, document: id, block: block.facts.key, ordinal: block.ordinal, index };
		return { kind, ref, excerpt: excerpts[sentence] ?? '', terms, topics, written: facts.date };
	};
	return [
		...figures.map((figure, i): Mention => ({ ...common('figure', i, figure.sentence), text: figure.text, figure })),
		...dates.flatMap((date, i): Mention[] => {
			const resolved = facts.dates[number]?.[i];
			return resolved?.from ? [{ ...common('date', i, date.sentence), text: date.text, date: resolved }] : [];
		}),
		...quotations.flatMap((quotation, i): Mention[] => {
			const speaker = facts.voices[number]?.[i]?.speaker ?? null;
			return quotation.use === 'speech'
				? [{ ...common('quotation', i, quotation.sentence), text: quotation.text, quotation, speaker }]
				: [];
		}),
	];
}
