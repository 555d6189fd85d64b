import { topicsOf } from '../facts/terms.ts';
import type { ContentJudgement } from '../facts/content/types.ts';
import type { DocumentBlock, DocumentFacts, Topics } from '../facts/types.ts';
import { vectorOf } from './compare/vector.ts';
import { calendarDate } from './dates/compareDates.ts';
import { measureOf } from './figures/compareValues.ts';
import { headlineAndLedeOf } from './headlineAndLede.ts';
import { describeFigure } from './figures/describe.ts';
import { givenNamesIn } from './figures/givenNames.ts';
import type { GivenNames } from './figures/givenNames.ts';
import { saysMoved, saysOff, saysProvisional } from './figures/supersedes.ts';
import type { Saying } from './comparisonIndex.ts';
import type { DocumentId, Mention, MentionKind, MentionRef, Opening, Surroundings } from './mention.ts';

/**
 * Everything in a document that may be compared with other documents: figures, dates and spoken quotations of its
 * content blocks. What stands in furniture says nothing of the article and is left out.
 */
export function sayingOf(id: DocumentId, facts: DocumentFacts, content: readonly ContentJudgement[]): Saying {
	const numbers = facts.blocks.flatMap((_, i) => (content[i]?.label === 'content' ? [i] : []));
	const own = numbers.flatMap((i) => facts.blocks[i] ?? []);
	const openings = headlineAndLedeOf(own);
	const given = givenNamesIn(own.flatMap((block) => Object.values(block.facts.excerpts)));
	const mentions = own.flatMap((block, k) =>
		mentionsOfBlock(id, facts, block, numbers[k] ?? 0, { opens: openings.get(k) ?? null, given }),
	);
	const headline = own.find((_, k) => openings.get(k) === 'headline')?.facts.terms ?? [];
	const topics = topicsOf(own.map((block) => block.facts));
	return { about: vectorOf(topics), heading: { headline, naming: facts.naming, about: topics.terms }, mentions };
}

/** Words with at least this weight stand beside a number. */
const beside = 0.6;

function surroundings(context: Topics): Surroundings {
	const isBeside = (_: unknown, i: number) => (context.weights[i] ?? 0) >= beside;
	const near = { terms: context.terms.filter(isBeside), weights: context.weights.filter(isBeside) };
	return { words: vectorOf(context), beside: vectorOf(near) };
}

const noContext: Topics = Object.freeze({ terms: [], weights: [] });

function mentionsOfBlock(
	id: DocumentId,
	facts: DocumentFacts,
	block: DocumentBlock,
	number: number,
	{ opens, given }: { readonly opens: Opening | null; readonly given: GivenNames },
): readonly Mention[] {
	const { figures, dates, quotations, excerpts, contexts, terms, ownDate } = block.facts;
	if (figures.length + dates.length + quotations.length === 0) return [];
	const written = facts.date ?? facts.dayOfFile ?? facts.dayOfDateline;
	const paragraph = vectorOf({ terms: [...terms].sort(), weights: terms.map(() => 1) });
	const common = <K extends MentionKind>(kind: K, index: number, sentence: number) => {
		const ref: MentionRef = { kind, document: id, block: block.facts.key, ordinal: block.ordinal, index };
		return { kind, ref, excerpt: excerpts[sentence] ?? '', paragraph, opens, written };
	};
	return [
		...figures.map((figure, i): Mention => {
			const around = surroundings(contexts.figures[i] ?? noContext);
			const base = common('figure', i, figure.sentence);
			const saysChanged = saysProvisional(base.excerpt);
			const made = { described: describeFigure(figure, given), measure: measureOf(figure), saysChanged };
			return { ...base, text: figure.text, figure, ...made, around };
		}),
		// the years of works that are only listed tell when these came out
		...(facts.works.has(number) ? [] : dates).flatMap((said, i): Mention[] => {
			// it tells when the text was written, and nothing of what the text tells
			if (i === 0 && ownDate?.form === 'dateline') return [];
			const date = facts.dates[number]?.[i] ?? { from: null, to: null, reason: null };
			const around = surroundings(contexts.dates[i] ?? noContext);
			const base = common('date', i, said.sentence);
			const made = {
				calendar: calendarDate(said, date),
				saysChanged: saysMoved(base.excerpt, said.text),
				saysOff: saysOff(base.excerpt, said.text),
			};
			return [{ ...base, text: said.text, said, date, ...made, around }];
		}),
		...quotations.flatMap((quotation, i): Mention[] => {
			const speaker = facts.voices[number]?.[i]?.speaker ?? null;
			return quotation.use === 'speech'
				? [{ ...common('quotation', i, quotation.sentence), text: quotation.text, quotation, speaker }]
				: [];
		}),
	];
}
