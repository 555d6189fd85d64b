import type { Attribution, Citation, DateMention, Figure, Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import {
	ABSTRACT, CAUSAL, COMPARATIVE, EVALUATIVE, FIRST_PERSON, HAPPENING, HEDGES, INTERPRETING, NOT_SUPERLATIVE, OBLIGATION, SECOND_PERSON, STANCE, SUPERLATIVE,
} from './lexicon.ts';

/** What a sentence holds besides its words. */
export interface Found {
	readonly figures: readonly Figure[];
	readonly dates: readonly DateMention[];
	readonly quotations: readonly Quotation[];
	readonly citations: readonly Citation[];
	readonly attributions: readonly Attribution[];
}

/** Names of the features, in the order of the weights. Each is 0 to 1 (counts are capped and scaled). */
export const FEATURES = [
	'bias', 'figure', 'money', 'share', 'rank', 'date', 'digit', 'speech', 'speechNamed', 'thoughtCrowd', 'quoted', 'names', 'namesDense', 'nameSubject',
	'evaluative', 'evaluativeMany', 'abstract', 'abstractMany', 'interpreting', 'demonstrativeInterpreting', 'happening', 'past', 'presentPerfect', 'hedge', 'obligation',
	'will', 'would', 'can', 'conditional', 'causal', 'comparative', 'superlative', 'stance', 'firstPerson', 'secondPerson', 'negation',
	'definition', 'demonstrative', 'expletive', 'exclamation', 'short', 'long', 'passive', 'listItem', 'present', 'capitalsInside', 'quotedInner', 'hearsay', 'citation',
] as const;

export type Feature = (typeof FEATURES)[number];
export type FeatureVector = Readonly<Record<Feature, number>>;

function isSuperlative(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (SUPERLATIVE.has(word.lower)) return word.lower !== 'last' || words[at - 1]?.lower === 'the';
	return word.lower.length > 5 && word.lower.endsWith('est') && !word.capital && !NOT_SUPERLATIVE.has(word.lower);
}

function isName(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.capital || at === 0 || word.kind !== 'word') return false;
	const before = words[at - 1];
	if (before?.kind === 'mark' && /[.:!?"\u201c]/.test(before.lower)) return false;
	return word.lower !== 'i' && (word.flags & (L.DETERMINER | L.PREPOSITION | L.PRONOUN | L.COORDINATOR)) === 0;
}

/** The features of one sentence. `words` are those of the sentence, `found` what lies in it. */
export function featuresOf(words: readonly Word[], found: Found, kind: BlockKind, text: string): FeatureVector {
	let count = 0;
	let names = 0;
	let evaluative = 0;
	let abstract = 0;
	let interpreting = 0;
	let happening = 0;
	let past = 0;
	let perfect = 0;
	let hedge = 0;
	let obligation = 0;
	let will = 0;
	let would = 0;
	let can = 0;
	let conditional = 0;
	let causal = 0;
	let comparative = 0;
	let superlative = 0;
	let first = 0;
	let second = 0;
	let negation = 0;
	let passive = 0;
	let present = 0;
	let digits = 0;
	let firstVerb = -1;
	let afterBe = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.kind === 'number') digits++;
		if (word.kind !== 'word') continue;
		count++;
		const { lower, flags } = word;
		if (isName(words, at)) names++;
		if (!word.capital || at === 0) {
			if (EVALUATIVE.has(lower)) evaluative++;
			if (ABSTRACT.has(lower)) abstract++;
			if (INTERPRETING.has(lower)) interpreting++;
			if (HAPPENING.has(lower)) happening++;
		}
		if (HEDGES.has(lower)) hedge++;
		if (OBLIGATION.has(lower) || (lower === 'have' && words[at + 1]?.lower === 'to')) obligation++;
		if (lower === 'will' || lower === "won't" || lower === "'ll") will++;
		if (lower === 'would' || lower === "wouldn't" || lower === "'d") would++;
		if (lower === 'can' || lower === "can't" || lower === 'cannot') can++;
		if (lower === 'if' || lower === 'unless') conditional++;
		if (CAUSAL.has(lower)) causal++;
		if (COMPARATIVE.has(lower)) comparative++;
		if (isSuperlative(words, at)) superlative++;
		if (FIRST_PERSON.has(lower)) first++;
		if (SECOND_PERSON.has(lower)) second++;
		if ((flags & L.NEGATION) !== 0 || lower.endsWith("n't") || lower === 'no') negation++;
		if ((flags & L.AUXILIARY) !== 0 || ((flags & (L.PAST_FORM | L.S_FORM)) !== 0 && at > 0)) {
			if (firstVerb < 0) firstVerb = at;
		}
		const pastForm = (flags & L.PAST_FORM) !== 0 || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did' || (flags === 0 && lower.length > 4 && lower.endsWith('ed'));
		if (pastForm) {
			if (afterBe) passive++;
			else past++;
		}
		if ((lower === 'has' || lower === 'have') && isParticiple(words[at + 1])) perfect++;
		if (lower === 'is' || lower === 'are' || lower === "'s" || lower === "'re") present++;
		afterBe = (flags & L.BE) !== 0 || (afterBe && (flags & L.ADVERB) !== 0);
	}
	const opening = words[0]?.lower ?? '';
	const cap = (value: number, most: number) => Math.min(value, most) / most;
	const one = (value: boolean) => (value ? 1 : 0);
	const speech = found.attributions.filter((a) => a.mode === 'speech');
	const demonstrative = opening === 'this' || opening === 'these' || opening === 'that' || opening === 'such' || opening === 'those';
	const definition = /^(?:The |An? )?[^,.;:]{2,60}? (?:is|are|was|were) (?:an? |the |one of )/.test(text);
	return {
		bias: 1,
		figure: one(found.figures.some((figure) => figure.kind !== 'rank')),
		money: one(found.figures.some((figure) => figure.kind === 'money')),
		share: one(found.figures.some((figure) => figure.kind === 'share')),
		rank: one(found.figures.some((figure) => figure.kind === 'rank')),
		date: one(found.dates.length > 0),
		digit: cap(digits, 2),
		speech: one(speech.length > 0),
		speechNamed: one(speech.some((a) => a.kind !== 'vague')),
		thoughtCrowd: one(found.attributions.some((a) => a.mode === 'thought' && a.kind === 'vague')),
		quoted: one(found.quotations.some((quotation) => quotation.use === 'speech')),
		names: cap(names, 4),
		namesDense: count > 0 ? Math.min(1, (names * 4) / count) : 0,
		nameSubject: one(firstVerb > 0 && (isName(words, firstVerb - 1) || (firstVerb === 1 && words[0]?.capital === true && words[0].flags === 0))),
		evaluative: one(evaluative > 0),
		evaluativeMany: cap(Math.max(0, evaluative - 1), 2),
		abstract: one(abstract > 0),
		abstractMany: cap(Math.max(0, abstract - 1), 3),
		interpreting: one(interpreting > 0),
		demonstrativeInterpreting: one(interpreting > 0 && (demonstrative || opening === 'it')),
		happening: one(happening > 0),
		past: cap(past, 2),
		presentPerfect: one(perfect > 0),
		hedge: one(hedge > 0),
		obligation: one(obligation > 0),
		will: one(will > 0),
		would: one(would > 0),
		can: one(can > 0),
		conditional: one(conditional > 0),
		causal: one(causal > 0),
		comparative: one(comparative > 0),
		superlative: one(superlative > 0),
		stance: one(STANCE.has(opening)),
		firstPerson: one(first > 0),
		secondPerson: one(second > 0),
		negation: one(negation > 0),
		definition: one(definition),
		demonstrative: one(demonstrative),
		expletive: one(opening === 'it' || opening === 'there' || opening === "it's" || opening === "there's"),
		exclamation: one(text.endsWith('!')),
		short: one(count < 8),
		long: one(count > 25),
		passive: one(passive > 0),
		listItem: one(kind === 'listItem' || kind === 'table'),
		present: one(present > 0),
		capitalsInside: one(names > 0),
		quotedInner: one(found.quotations.some((quotation) => quotation.use !== 'speech')),
		hearsay: one(speech.some((a) => a.kind === 'vague')),
		citation: one(found.citations.length > 0),
	};
}

function isParticiple(word: Word | undefined): boolean {
	if (!word) return false;
	return (word.flags & (L.PARTICIPLE | L.ADVERB)) !== 0 || word.lower.endsWith('ed') || word.lower === 'been';
}
