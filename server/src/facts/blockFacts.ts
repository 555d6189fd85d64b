import type { Block } from '../syntax/document.ts';
import type { Inline } from '../syntax/inline.ts';
import { isSource, toSource } from '../syntax/proseMap.ts';
import type { ProseMap } from '../syntax/proseMap.ts';
import { readInline } from '../syntax/readInline.ts';
import { splitSentences } from '../syntax/sentences.ts';
import { hash64 } from '../text/hash.ts';
import type { Span } from '../text/span.ts';
import { extractAttributions } from './attributions/extractAttributions.ts';
import { namedRoles } from './attributions/namedRoles.ts';
import { cutSentences } from './attributions/words.ts';
import { extractCitations } from './citations/extractCitations.ts';
import { judgeClaims } from './claims/judgeClaims.ts';
import { shapeOf } from './content/shape.ts';
import { wordsOf } from './content/tokens.ts';
import { extractDates } from './dates/extractDates.ts';
import { ownDateOf } from './dates/ownDate.ts';
import { extractFigures } from './figures/extractFigures.ts';
import { extractQuotations } from './quotations/extractQuotations.ts';
import { fingerprintsOf } from './repeats/fingerprints.ts';
import { repeatKeyOf } from './repeats/repeatKey.ts';
import { comparableWords } from './repeats/words.ts';
import { contextsOf } from './contexts.ts';
import { passagesOf } from './words/passages.ts';
import { extractTerms } from './terms.ts';
import type { BlockFacts, Citation, Reading } from './types.ts';

/**
 * English, or a text too short to tell its language by (`und`): its claims, figures and sources are understood. Documents
 * in another language get shapes and repeats only.
 */
function isUnderstood(language: string): boolean {
	return language === 'en' || language === 'und';
}

/** Longest excerpt kept of a sentence, in UTF-16 code units. */
const maxExcerpt = 240;

/**
 * The name of what a block says: equal keys mean equal facts, so that a block that stood in the document before is not
 * analysed again.
 */
export function blockKey(source: string, block: Pick<Block, 'kind' | 'inline'>, language: string): string {
	return hash64(`${block.kind} ${block.inline} ${isUnderstood(language)}\n${source}`);
}

/**
 * Analyses one block: a pure function of its kind, its inline syntax and its source. Extractors read the prose and answer in
 * prose offsets; here all of them become block offsets. Never throws; linear in the source.
 * `key` is the block's key where it is known already.
 */
export function analyseBlock(
	source: string,
	block: Pick<Block, 'kind' | 'inline'>,
	language: string,
	key: string = blockKey(source, block, language),
): BlockFacts {
	const inline = readInline(source, block.kind, block.inline);
	const reading: Reading = { kind: block.kind, inline, sentences: splitSentences(inline.prose, inline.links) };
	const tokens = wordsOf(inline.prose);
	const { words, starts } = comparableWords(inline.prose, tokens);
	const startOf = (word: number) => {
		const start = starts[word] ?? 0;
		return toSource(inline.map, { start, end: start + 1 }).start;
	};
	const said = isUnderstood(language) ? read(reading) : nothing;
	// written out: spreading objects into one costs more than many an extractor
	return {
		key,
		repeatKey: repeatKeyOf(words),
		fingerprints: fingerprintsOf(words, startOf),
		shape: shapeOf(reading, tokens),
		terms: extractTerms(reading),
		sentences: said.sentences,
		figures: said.figures,
		dates: said.dates,
		quotations: said.quotations,
		citations: said.citations,
		attributions: said.attributions,
		namedRoles: said.namedRoles,
		ownDate: said.ownDate,
		excerpts: said.excerpts,
		contexts: said.contexts,
	};
}

type Said = Pick<
	BlockFacts,
	| 'sentences'
	| 'figures'
	| 'dates'
	| 'quotations'
	| 'citations'
	| 'attributions'
	| 'namedRoles'
	| 'ownDate'
	| 'excerpts'
	| 'contexts'
>;

const nothing: Said = {
	sentences: [],
	figures: [],
	dates: [],
	quotations: [],
	citations: [],
	attributions: [],
	namedRoles: [],
	ownDate: null,
	excerpts: {},
	contexts: { figures: [], dates: [] },
};

function read(reading: Reading): Said {
	const passages = passagesOf(reading);
	const dates = extractDates(reading, passages);
	const figures = extractFigures(reading, passages, dates);
	const words = cutSentences(reading);
	const quotations = extractQuotations(reading, words);
	const citations = extractCitations(reading, quotations);
	const attributions = extractAttributions(reading, quotations, words);
	const sentences = judgeClaims(reading, { figures, dates, quotations, citations, attributions }, words);
	const { map, prose } = reading.inline;
	const said: Said = {
		sentences,
		figures,
		dates,
		quotations,
		citations: citations.map((citation) => inBlock(citation, reading.inline)),
		attributions,
		namedRoles: namedRoles(prose, words),
		ownDate: ownDateOf(prose, dates),
		contexts: { figures: contextsOf(figures, passages), dates: contextsOf(dates, passages) },
		excerpts: excerptsOf(prose, reading.sentences, [figures, dates, quotations]),
	};
	return isSource(map) ? said : inSource(said, map);
}

/** The same facts in block offsets; citations that are links stand in them already. */
function inSource(said: Said, map: ProseMap): Said {
	const spans = (span: Span) => toSource(map, span);
	const at = <T extends Span>(fact: T): T => {
		const { start, end } = toSource(map, fact);
		return { ...fact, start, end };
	};
	return {
		sentences: said.sentences.map((sentence) => ({ ...at(sentence), core: spans(sentence.core) })),
		figures: said.figures.map(at),
		dates: said.dates.map(at),
		quotations: said.quotations.map((quotation) => ({ ...at(quotation), parts: quotation.parts.map(spans) })),
		citations: said.citations,
		attributions: said.attributions.map((attribution) => ({
			...attribution,
			source: spans(attribution.source),
			cue: spans(attribution.cue),
			content: spans(attribution.content),
		})),
		namedRoles: said.namedRoles,
		ownDate: said.ownDate,
		excerpts: said.excerpts,
		contexts: said.contexts,
	};
}

/** Where a citation stands in its block: one that is a link covers the link's whole markup, since that is what a fix replaces. */
function inBlock(citation: Citation, inline: Inline): Citation {
	const { start, end } =
		inline.links.find(
			({ kind, span }) => kind === citation.form && span.start === citation.start && span.end === citation.end,
		)?.source ?? toSource(inline.map, citation);
	return { ...citation, start, end };
}

function excerptsOf(
	prose: string,
	sentences: readonly Span[],
	kinds: readonly (readonly { readonly sentence: number }[])[],
): Record<number, string> {
	const excerpts: Record<number, string> = {};
	for (const facts of kinds) {
		for (const { sentence } of facts) {
			const span = sentences[sentence];
			if (span && excerpts[sentence] === undefined) excerpts[sentence] = shorten(prose.slice(span.start, span.end));
		}
	}
	return excerpts;
}

function shorten(sentence: string): string {
	if (sentence.length <= maxExcerpt) return sentence;
	const cut = sentence.lastIndexOf(' ', maxExcerpt - 1);
	// a word of that length is cut between two characters, never inside a surrogate pair
	return `${sentence.slice(0, cut > 0 ? cut : maxExcerpt - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
