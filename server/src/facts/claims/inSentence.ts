import type { Attribution, Citation, Quotation, SourceLabel } from '../types.ts';
import { firstEnding } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './features.ts';

const ORDER: readonly SourceLabel[] = ['linked', 'attributed', 'anonymous', 'vague', 'dead', 'none'];

/** The stronger of two labels, in the order of the specification. */
export function stronger(a: SourceLabel, b: SourceLabel): SourceLabel {
	return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** What an attribution is worth to a reader. The writer's word for a named party's mind tells nobody's word: none. */
export function labelOfAttribution(attribution: Attribution): SourceLabel {
	if (attribution.mode === 'thought' && attribution.kind !== 'vague') return 'none';
	return attribution.kind;
}

/** What a citation is worth before its document's definitions are asked. */
function labelOfCitation(citation: Citation): SourceLabel {
	return citation.target !== null ? 'linked' : 'dead';
}

/** Half of the sentence at least lies in a content that was given in another sentence (a quotation of several sentences). */
function reachesOver(attribution: Attribution, sentence: Span): boolean {
	const shared = Math.min(attribution.content.end, sentence.end) - Math.max(attribution.content.start, sentence.start);
	return shared * 2 >= sentence.end - sentence.start;
}

/** The strongest mark inside the sentence itself, or reaching into it as one quotation. */
export function sourceInside(sentence: Span, index: number, found: Found): SourceLabel {
	let label: SourceLabel = 'none';
	for (const citation of found.citations)
		if (citation.sentence === index) label = stronger(label, labelOfCitation(citation));
	for (const attribution of found.attributions) {
		if (attribution.sentence === index || reachesOver(attribution, sentence))
			label = stronger(label, labelOfAttribution(attribution));
	}
	return label;
}

/** What lies in a sentence without any fact. */
export const NOTHING: Found = { figures: [], dates: [], quotations: [], citations: [], attributions: [] };

/** Groups facts by the sentences they touch: one pass over facts in order, for any number of sentences. */
export function inSentences(sentences: readonly Span[], found: Found): Found[] {
	const groups: (Mutable | undefined)[] = sentences.map(() => undefined);
	const groupOf = (sentence: number): Mutable =>
		(groups[sentence] ??= { figures: [], dates: [], quotations: [], citations: [], attributions: [] });
	for (const figure of found.figures) groupOf(figure.sentence).figures.push(figure);
	for (const date of found.dates) groupOf(date.sentence).dates.push(date);
	for (const citation of found.citations) groupOf(citation.sentence).citations.push(citation);
	const spread = (span: Span, add: (group: Mutable) => void) => {
		for (let at = firstEnding(sentences, span.start); at < sentences.length; at++) {
			if ((sentences[at]?.start ?? 0) >= span.end) break;
			add(groupOf(at));
		}
	};
	for (const quotation of found.quotations) spread(quotation, (group) => group.quotations.push(quotation));
	for (const attribution of found.attributions) {
		const own = groupOf(attribution.sentence);
		own.attributions.push(attribution);
		if (attribution.content.end - attribution.content.start > 0)
			spread(attribution.content, (group) => {
				if (group !== own) group.attributions.push(attribution);
			});
	}
	return groups.map((group) => group ?? NOTHING);
}

interface Mutable {
	figures: Found['figures'][number][];
	dates: Found['dates'][number][];
	quotations: Quotation[];
	citations: Citation[];
	attributions: Attribution[];
}
