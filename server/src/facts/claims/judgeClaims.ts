import type { Claim, Reading, Sentence } from '../types.ts';
import { textAt } from '../../text/span.ts';
import { cutWords } from '../attributions/words.ts';
import { coreOf } from './core.ts';
import { cuesOf } from './cues.ts';
import { FEATURES, featuresOf } from './features.ts';
import type { FeatureVector, Found } from './features.ts';
import { inSentences, sourceInside } from './inSentence.ts';
import { leansBack } from './leaning.ts';
import { standsOutside } from './standing.ts';
import { THRESHOLD, WEIGHTS } from './weights.ts';

/** Estimated probability, 0 to 1, that a sentence with these features is factual rather than opinion. */
export function factualScore(features: FeatureVector): number {
	let sum = 0;
	for (const name of FEATURES) sum += features[name] * WEIGHTS[name];
	return 1 / (1 + Math.exp(-sum));
}

/**
 * Labels the sentences of a block: what each asserts, how sure that is, what made it so, and the strongest source inside it.
 * Headings, questions and the like by rule; fact or opinion by a logistic regression over named features (`weights.ts`,
 * trained by `scripts/trainClaims.ts`). Prose offsets, one entry per sentence, in order. Linear in the block's length.
 */
export function judgeClaims(reading: Reading, found: Found): Sentence[] {
	const prose = reading.inline.prose;
	const groups = inSentences(reading.sentences, found);
	const empty: Found = { figures: [], dates: [], quotations: [], citations: [], attributions: [] };
	return reading.sentences.map((span, index) => {
		const inside = groups[index] ?? empty;
		const words = cutWords(prose, span);
		const text = textAt(prose, span);
		const source = sourceInside(span, index, inside);
		const leans = leansBack(words);
		const outside = standsOutside(text, words, reading.kind, reading.sentences.length === 1, inside.quotations, inside.figures.length);
		if (outside !== null) return { start: span.start, end: span.end, claim: 'none', score: 0, cues: [], core: { start: span.start, end: span.end }, source, leans };
		const features = featuresOf(words, inside, reading.kind, text);
		const score = factualScore(features);
		const claim: Claim = score >= THRESHOLD ? 'factual' : 'opinion';
		return { start: span.start, end: span.end, claim, score, cues: cuesOf(features), core: coreOf(words, span, inside), source, leans };
	});
}
