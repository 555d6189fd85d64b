import type { Citation, DateMention, DocumentFacts, Figure, Quotation } from '../facts/types.ts';
import { documentAttributions } from '../facts/coverage/documentAttributions.ts';
import { contentReasons } from '../facts/content/reasons.ts';
import type { DocumentView } from '../rules/rule.ts';
import { formatMessage } from '../text/message.ts';
import { shiftSpan } from '../text/span.ts';

/** One document as `corroborate facts` prints it; see `docs/schemas/facts.schema.json`. Offsets count from the text's start. */
export type DescribedDocument = ReturnType<typeof describeDocument>;

function describeFigure(figure: Figure, by: number) {
	const { text, low, high, lowOpen, highOpen, approximate, unit, counted, quantity, qualifiers, subject } = figure;
	return {
		...shiftSpan(figure, by),
		text,
		low,
		high,
		lowOpen,
		highOpen,
		approximate,
		unit,
		counted,
		quantity,
		qualifiers,
		subject,
		predicate: figure.predicates[0] ?? null,
	};
}

function describeDate(mention: DateMention, resolved: DocumentFacts['dates'][number][number] | undefined, by: number) {
	const { from = null, to = null, reason = null } = resolved ?? {};
	return { ...shiftSpan(mention, by), text: mention.text, from, to, reason };
}

function describeQuotation(quotation: Quotation, speaker: string | null, by: number) {
	return { ...shiftSpan(quotation, by), text: quotation.text, speaker };
}

function describeCitation(citation: Citation, target: string | null, by: number) {
	return {
		...shiftSpan(citation, by),
		text: citation.text,
		target,
		state: target === null ? 'dead' : 'linked',
	} as const;
}

/** What was read out of one document, with the content labels that the whole corpus gives its blocks. */
export function describeDocument(path: string, { facts, content }: DocumentView) {
	const each = <T>(describe: (block: DocumentFacts['blocks'][number], index: number) => readonly T[]) =>
		facts.blocks.flatMap((block, index) => [...describe(block, index)]);
	return {
		path,
		language: facts.language,
		date: facts.date,
		blocks: facts.blocks.map((block, i) => {
			const { label, score, reason } = content[i] ?? block.content;
			return {
				...shiftSpan(block, 0),
				kind: block.kind,
				content: label,
				score,
				reason: formatMessage(contentReasons, reason),
			};
		}),
		sentences: each((block, i) =>
			block.facts.sentences.map((sentence, j) => ({
				...shiftSpan(sentence, block.start),
				claim: sentence.claim,
				score: sentence.score,
				source: facts.coverage[i]?.[j]?.label ?? sentence.source,
			})),
		),
		figures: each((block) => block.facts.figures.map((figure) => describeFigure(figure, block.start))),
		dates: each((block, i) => block.facts.dates.map((date, j) => describeDate(date, facts.dates[i]?.[j], block.start))),
		quotations: each((block, i) =>
			block.facts.quotations.flatMap((quotation, j) =>
				quotation.use === 'speech'
					? [describeQuotation(quotation, facts.voices[i]?.[j]?.speaker ?? null, block.start)]
					: [],
			),
		),
		citations: each((block, i) =>
			block.facts.citations.map((citation, j) =>
				describeCitation(citation, facts.targets[i]?.[j] ?? null, block.start),
			),
		),
		attributions: documentAttributions(facts),
	};
}
