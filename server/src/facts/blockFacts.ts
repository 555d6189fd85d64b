import type { Block } from '../syntax/document.ts';
import type { Inline } from '../syntax/inline.ts';
import { isSource, toSource } from '../syntax/proseMap.ts';
import type { ProseMap } from '../syntax/proseMap.ts';
import { readInline } from '../syntax/readInline.ts';
import { hash64 } from '../text/hash.ts';
import { textAt } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { personAtEnd } from './attributions/antecedent.ts';
import { extractAttributions } from './attributions/extractAttributions.ts';
import type { Sights } from './attributions/extractAttributions.ts';
import { namedRoles } from './attributions/namedRoles.ts';
import { cutSentences } from './attributions/words.ts';
import { extractCitations } from './citations/extractCitations.ts';
import type { Found } from './claims/features.ts';
import { judgeClaims } from './claims/judgeClaims.ts';
import { shapeOf } from './content/shape.ts';
import { wordsOf } from './content/tokens.ts';
import type { Tokens } from './content/tokens.ts';
import { extractDates } from './dates/extractDates.ts';
import { ownDateOf } from './dates/ownDate.ts';
import { extractFigures } from './figures/extractFigures.ts';
import { extractQuotations } from './quotations/extractQuotations.ts';
import { fingerprintsOf } from './repeats/fingerprints.ts';
import { repeatKeyOf } from './repeats/repeatKey.ts';
import { toldBy } from './repeats/told.ts';
import { comparableWords } from './repeats/words.ts';
import { contextsOf } from './contexts.ts';
import type { ContextTerms } from './contexts.ts';
import { readingOf } from './reading.ts';
import { passagesOf } from './words/passages.ts';
import { extractTerms } from './terms.ts';
import type { BlockFacts, Citation, Reading } from './types.ts';
import { append } from '../text/append.ts';

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
export function blockKey(
	source: string,
	block: Pick<Block, 'kind' | 'inline'>,
	language: string,
	labels: ReadonlySet<string>,
): string {
	const defined = labels.size === 0 ? '' : ` ${JSON.stringify([...labels])}`;
	return hash64(`${block.kind} ${block.inline} ${isUnderstood(language)}${defined}\n${source}`);
}

/** A block as it is analysed: its source text and what is to be known of it from its document. */
export interface BlockSource {
	readonly source: string;
	readonly block: Pick<Block, 'kind' | 'inline'>;
	/** See `shortcutLabels`. */
	readonly labels: ReadonlySet<string>;
	/** See `blockKey`. */
	readonly key: string;
}

/** So many blocks go through the extractors together: enough for each to run warm, few enough for what they pass on to stay small. */
const together = 64;

/**
 * Analyses blocks, each by itself: its facts are a pure function of its kind, its inline syntax and its source. Never throws;
 * linear in the sources. One extractor reads all blocks before the next begins, since all of them together are more code than
 * a processor keeps at hand: block by block takes a quarter longer. `known`: see `ContextTerms`.
 */
export function analyseBlocks(
	blocks: readonly BlockSource[],
	language: string,
	known: ContextTerms = [],
): readonly BlockFacts[] {
	const facts: BlockFacts[] = [];
	for (let from = 0; from < blocks.length; from += together)
		append(facts, analyseTogether(blocks.slice(from, from + together), isUnderstood(language), known));
	return facts;
}

function analyseTogether(
	blocks: readonly BlockSource[],
	understood: boolean,
	known: ContextTerms,
): readonly BlockFacts[] {
	const inlines = blocks.map(({ source, block, labels }) => readInline(source, block.kind, block.inline, labels));
	const readings = inlines.map((inline, i) => readingOf(blocks[i]?.block.kind ?? 'paragraph', inline));
	const words = readings.map((reading) => wordsOf(reading.inline.prose, reading.words));
	const shapes = readings.map((reading, i) => shapeOf(reading, words[i]));
	const repeats = inlines.map((inline, i) => repeatsOf(inline, words[i]));
	const terms = readings.map(extractTerms);
	const said = understood ? read(readings, known) : readings.map(() => nothing);
	const facts: BlockFacts[] = [];
	blocks.forEach(({ key }, i) => {
		const [repeat, shape, about, say] = [repeats[i], shapes[i], terms[i], said[i]];
		if (!repeat || !shape || !about || !say) return;
		// written out: spreading objects into one costs more than many an extractor
		facts.push({
			key,
			repeatKey: repeat.repeatKey,
			fingerprints: repeat.fingerprints,
			told: repeat.told,
			shape,
			terms: about,
			sentences: say.sentences,
			figures: say.figures,
			dates: say.dates,
			quotations: say.quotations,
			citations: say.citations,
			attributions: say.attributions,
			namedRoles: say.namedRoles,
			personAtEnd: say.personAtEnd,
			ownDate: say.ownDate,
			excerpts: say.excerpts,
			contexts: say.contexts,
		});
	});
	return facts;
}

/** By what repeats of a block are known. */
function repeatsOf(inline: Inline, tokens?: Tokens): Pick<BlockFacts, 'repeatKey' | 'fingerprints' | 'told'> {
	const comparable = comparableWords(inline.prose, tokens);
	const { hashes, words } = comparable;
	const asWritten = isSource(inline.map);
	const startOf = (word: number) => {
		const start = words[word]?.start ?? 0;
		return asWritten ? start : toSource(inline.map, { start, end: start + 1 }).start;
	};
	return {
		repeatKey: repeatKeyOf(hashes),
		fingerprints: fingerprintsOf(hashes, startOf),
		told: toldBy(comparable),
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
	| 'personAtEnd'
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
	personAtEnd: null,
	ownDate: null,
	excerpts: {},
	contexts: { figures: [], dates: [] },
};

/** Extractors read the prose and answer in prose offsets; here all of them become block offsets. */
function read(readings: readonly Reading[], known: ContextTerms): readonly Said[] {
	const passages = readings.map(passagesOf);
	const dates = readings.map((reading, i) => extractDates(reading, passages[i]));
	const figures = readings.map((reading, i) => extractFigures(reading, passages[i], dates[i]));
	const words = readings.map(cutSentences);
	const sights = readings.map((): Sights => []);
	const quotations = readings.map((reading, i) => extractQuotations(reading, words[i], sights[i]));
	const citations = readings.map((reading, i) => extractCitations(reading, quotations[i] ?? []));
	const attributions = readings.map((reading, i) =>
		extractAttributions(reading, quotations[i] ?? [], words[i], sights[i]),
	);
	const found = readings.map((_, i): Found => ({
		figures: figures[i] ?? [],
		dates: dates[i] ?? [],
		quotations: quotations[i] ?? [],
		citations: citations[i] ?? [],
		attributions: attributions[i] ?? [],
	}));
	const sentences = readings.map((reading, i) => judgeClaims(reading, found[i] ?? nothing, words[i]));
	const roles = readings.map(({ inline }, i) => namedRoles(inline.prose, words[i] ?? []));
	const contexts = found.map((one, i) => ({
		figures: contextsOf(one.figures, passages[i] ?? [], known),
		dates: contextsOf(one.dates, passages[i] ?? [], known),
	}));
	return readings.map((reading, i): Said => {
		const { inline } = reading;
		const { figures, dates, quotations, citations, attributions } = found[i] ?? nothing;
		const person = personAtEnd({ sentences: reading.sentences, cut: words[i] ?? [], quotations });
		const said: Said = {
			sentences: sentences[i] ?? [],
			figures,
			dates,
			quotations,
			citations: citationsInBlock(citations, inline),
			attributions,
			namedRoles: roles[i] ?? [],
			personAtEnd: person ? textAt(inline.prose, person) : null,
			ownDate: ownDateOf(inline.prose, dates),
			contexts: contexts[i] ?? nothing.contexts,
			excerpts: excerptsOf(inline.prose, reading.sentences, [figures, dates, quotations]),
		};
		return isSource(inline.map) ? said : inSource(said, inline.map);
	});
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
		personAtEnd: said.personAtEnd,
		ownDate: said.ownDate,
		excerpts: said.excerpts,
		contexts: said.contexts,
	};
}

/** Citations where they stand in their block: one that is a link covers the link's whole markup, since that is what a fix replaces. Linear. */
function citationsInBlock(citations: readonly Citation[], inline: Inline): readonly Citation[] {
	if (citations.length === 0) return citations;
	const sources = new Map<string, Span>();
	const nameOf = (kind: string, { start, end }: Span) => `${kind} ${start} ${end}`;
	for (const { kind, span, source } of inline.links) {
		const name = nameOf(kind, span);
		if (!sources.has(name)) sources.set(name, source);
	}
	return citations.map((citation) => {
		const { start, end } = sources.get(nameOf(citation.form, citation)) ?? toSource(inline.map, citation);
		return { ...citation, start, end };
	});
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
