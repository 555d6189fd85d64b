import type { Claim, Reading, Sentence } from '../types.ts';
import type { Span } from '../../text/span.ts';
import { textAt } from '../../text/span.ts';
import { cutSentences } from '../attributions/words.ts';
import type { SentenceWordList, Word } from '../attributions/words.ts';
import { isOfDateline } from '../dates/ownDate.ts';
import { coreOf } from './core.ts';
import { cuesOf } from './cues.ts';
import { FEATURES, featuresOf } from './features.ts';
import type { FeatureVector, Found } from './features.ts';
import { inSentences, sourceInside } from './inSentence.ts';
import { leansBack } from './leaning.ts';
import { isCitedTitle } from './references.ts';
import { isReported } from './reported.ts';
import { standsOutside } from './standing.ts';
import type { NoClaim } from './standing.ts';
import trained from './weights.json' with { type: 'json' };

const TRAINED: ReadonlyMap<string, number> = new Map(Object.entries(trained.weights));
/** In the order of `FEATURES`. */
const WEIGHTS: readonly number[] = FEATURES.map((name) => TRAINED.get(name) ?? 0);

/** What a sentence is judged by. */
export interface SentenceDescription {
	/** Why it asserts nothing, or null. */
	readonly outside: NoClaim | null;
	readonly features: FeatureVector;
}

/** Estimated probability, 0 to 1, that a sentence with these features is factual rather than opinion. */
function factualScore(features: FeatureVector): number {
	let sum = 0;
	for (let place = 0; place < WEIGHTS.length; place++) sum += (features[place] ?? 0) * (WEIGHTS[place] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

const NOTHING: Found = { figures: [], dates: [], quotations: [], citations: [], attributions: [] };

function withoutDateline(found: Found, prose: string): Found {
	const first = found.dates[0];
	return first && isOfDateline(prose, first) ? { ...found, dates: found.dates.slice(1) } : found;
}

/** In a list of references, what stands between authors and journals claims nothing either. */
function markCitedTitles(outsides: (NoClaim | null)[], texts: readonly string[], cut: SentenceWordList): void {
	const last = outsides.lastIndexOf('reference');
	for (let index = outsides.indexOf('reference') + 1; index > 0 && index < last; index++) {
		if (outsides[index] === null && isCitedTitle(cut[index] ?? [], texts[index - 1] ?? ''))
			outsides[index] = 'reference';
	}
}

/** Cuts and describes each sentence of a block; one entry per sentence, in order. */
function look<T>(
	reading: Reading,
	found: Found,
	cut: SentenceWordList,
	see: (description: SentenceDescription, span: Span, index: number, inside: Found, words: readonly Word[]) => T,
): T[] {
	const prose = reading.inline.prose;
	const groups = inSentences(reading.sentences, found).map((inside) => withoutDateline(inside, prose));
	const texts = reading.sentences.map((span) => textAt(prose, span));
	const outsides = groups.map((inside, index) =>
		standsOutside(
			texts[index] ?? '',
			cut[index] ?? [],
			reading.kind,
			texts.length === 1,
			inside.quotations,
			inside.figures.length,
			reading.ranges[index]?.roles ?? 0,
		),
	);
	markCitedTitles(outsides, texts, cut);
	return reading.sentences.map((span, index) => {
		const words = cut[index] ?? [];
		const inside = groups[index] ?? NOTHING;
		const text = texts[index] ?? '';
		const outside = outsides[index] ?? null;
		const reported = outside === null && isReported(span, inside, reading.kind, text);
		return see(
			{
				outside,
				features: outside === null ? featuresOf({ words, found: inside, kind: reading.kind, text, reported }) : [],
			},
			span,
			index,
			inside,
			words,
		);
	});
}

/** What each sentence of a block is judged by; what the weights are trained on. */
export function describeSentences(reading: Reading, found: Found): SentenceDescription[] {
	return look(reading, found, cutSentences(reading), (description) => description);
}

/**
 * Labels the sentences of a block: what each asserts, how sure that is, what made it so, and the strongest source inside it.
 * Headings, questions and the like by rule; fact or opinion by a logistic regression over named features (`weights.json`,
 * trained by `scripts/train-claims.ts`). Prose offsets, one entry per sentence, in order. Linear in the block's length.
 */
export function judgeClaims(reading: Reading, found: Found, cut: SentenceWordList = cutSentences(reading)): Sentence[] {
	return look(reading, found, cut, ({ outside, features }, { start, end }, index, inside, words) => {
		const source = sourceInside({ start, end }, index, inside);
		const leans = leansBack(words);
		if (outside !== null) return { start, end, claim: 'none', score: 0, cues: [], core: { start, end }, source, leans };
		const score = factualScore(features);
		const claim: Claim = score >= trained.threshold ? 'factual' : 'opinion';
		const saying = inside.attributions.some((attribution) => attribution.mode === 'speech');
		return {
			start,
			end,
			claim,
			score,
			cues: cuesOf(features, saying),
			core: coreOf(words, { start, end }, inside),
			source,
			leans,
		};
	});
}
