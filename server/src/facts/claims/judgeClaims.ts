import type { Claim, Reading, Sentence } from '../types.ts';
import type { Span } from '../../text/span.ts';
import { textAt } from '../../text/span.ts';
import { cutSentences } from '../attributions/words.ts';
import type { SentenceWordList, Word } from '../attributions/words.ts';
import { isOfDateline } from '../dates/ownDate.ts';
import { formOf } from './byForm.ts';
import type { Form } from './byForm.ts';
import { mainClause } from './clause.ts';
import { coreOf } from './core.ts';
import { CAUSAL_BIT, CUE_BITS, cuesOf } from './cues.ts';
import { FEATURES, eachFeature } from './features.ts';
import type { Described, Found } from './features.ts';
import { NOTHING, inSentences, sourceInside } from './inSentence.ts';
import { leansBack } from './leaning.ts';
import { isCitedTitle } from './references.ts';
import { isReferenceEntry } from '../citations/referenceEntry.ts';
import { isReported } from './reported.ts';
import { standsOutside } from './standing.ts';
import type { NoClaim } from './standing.ts';
import trained from './weights.json' with { type: 'json' };

const TRAINED: ReadonlyMap<string, number> = new Map(Object.entries(trained.weights));
/** In the order of `FEATURES`. */
const WEIGHTS = Float64Array.from(FEATURES, (name) => TRAINED.get(name) ?? 0);

/** One value per feature, in the order of `FEATURES`; see `eachFeature`. */
export type FeatureVector = readonly number[];

/** What a sentence is judged by. */
export interface SentenceDescription {
	/** Why it asserts nothing, or null. */
	readonly outside: NoClaim | null;
	/** Empty where it asserts nothing. */
	readonly features: FeatureVector;
	/** What its form shows, whatever the features tell. */
	readonly form: Form | null;
}

/** How sure a sentence is at least to be factual where its form says so: less than the share of labelled ones that are. */
const FACT_BY_FORM = 0.85;
/** At most, where its writer calls it an opinion or gives advice. */
const OPINION_BY_FORM = 0.25;

function withForm(learned: number, form: Form | null): number {
	switch (form) {
		case null:
			return learned;
		case 'opinion':
			return Math.min(learned, OPINION_BY_FORM);
		case 'cause':
		case 'aim':
		case 'mind':
		case 'word':
			return Math.max(learned, FACT_BY_FORM);
	}
}

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

/** A sentence with what is known of it before it is judged. */
interface Sighted {
	readonly span: Span;
	readonly index: number;
	readonly words: readonly Word[];
	/** What lies in it. */
	readonly inside: Found;
	/** Why it asserts nothing; else what its features are read off. */
	readonly outside: NoClaim | null;
	readonly described: Described | null;
}

/** Looks at each sentence of a block, in order. */
function look<T>(reading: Reading, found: Found, cut: SentenceWordList, see: (sentence: Sighted) => T): T[] {
	const { kind } = reading;
	const prose = reading.inline.prose;
	const groups = inSentences(reading.sentences, found).map((inside) => withoutDateline(inside, prose));
	const texts = reading.sentences.map((span) => textAt(prose, span));
	const outsides = groups.map((inside, index) =>
		standsOutside(
			texts[index] ?? '',
			cut[index] ?? [],
			kind,
			texts.length === 1,
			inside.quotations,
			inside.figures.length,
			reading.ranges[index]?.roles ?? 0,
		),
	);
	if (isReferenceEntry(kind, prose)) outsides.fill('reference');
	else markCitedTitles(outsides, texts, cut);
	return reading.sentences.map((span, index) => {
		const words = cut[index] ?? [];
		const inside = groups[index] ?? NOTHING;
		const text = texts[index] ?? '';
		const outside = outsides[index] ?? null;
		const described =
			outside === null
				? {
						words,
						clause: mainClause(words),
						found: inside,
						kind,
						text,
						reported: isReported(span, inside, kind, text),
					}
				: null;
		return see({ span, index, words, inside, outside, described });
	});
}

/** What each sentence of a block is judged by; what the weights are trained on. */
export function describeSentences(reading: Reading, found: Found): SentenceDescription[] {
	return look(reading, found, cutSentences(reading), ({ outside, described }) => {
		const features = described === null ? [] : FEATURES.map(() => 0);
		if (described !== null)
			eachFeature(described, (place, value) => {
				features[place] = value;
			});
		return { outside, features, form: described && formOf(described) };
	});
}

/**
 * Labels the sentences of a block: what each asserts, how sure that is, what made it so, and the strongest source inside it.
 * Headings, questions and the like by rule; fact or opinion by a logistic regression over named features (`weights.json`,
 * trained by `scripts/train-claims.ts`). Prose offsets, one entry per sentence, in order. Linear in the block's length.
 */
export function judgeClaims(reading: Reading, found: Found, cut: SentenceWordList = cutSentences(reading)): Sentence[] {
	return look(reading, found, cut, ({ span: { start, end }, index, words, inside, described }) => {
		const source = sourceInside({ start, end }, index, inside);
		const leans = leansBack(words);
		if (described === null)
			return { start, end, claim: 'none', score: 0, cues: [], core: { start, end }, source, leans };
		const sum = { odds: 0, bits: 0 };
		eachFeature(described, (place, value) => {
			sum.odds += value * (WEIGHTS[place] ?? 0);
			sum.bits |= CUE_BITS[place] ?? 0;
		});
		// the estimated probability that it is factual rather than opinion
		const learned = 1 / (1 + Math.exp(-sum.odds));
		const form = formOf(described);
		const score = withForm(learned, form);
		if (form === 'cause') sum.bits |= CAUSAL_BIT;
		const claim: Claim = score >= trained.threshold ? 'factual' : 'opinion';
		const saying = inside.attributions.some((attribution) => attribution.mode === 'speech');
		return {
			start,
			end,
			claim,
			score,
			cues: cuesOf(sum.bits, saying),
			core: coreOf(words, { start, end }, inside),
			source,
			leans,
		};
	});
}
