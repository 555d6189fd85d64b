import type { Feature } from './features.ts';

/** From which probability on a sentence counts as factual. */
export const THRESHOLD = 0.5;

export const WEIGHTS: Readonly<Record<Feature, number>> = Object.freeze({
	bias: 0.6, figure: 1.2, money: 1, share: 1, rank: 0.8, date: 1.2, digit: 0.8, speech: 1.5, speechNamed: 1.2, thoughtCrowd: 1, quoted: 1.5, names: 1, namesDense: 0.5, nameSubject: 0.5,
	evaluative: -0.7, evaluativeMany: -0.8, abstract: -0.6, abstractMany: -0.8, interpreting: -0.6, demonstrativeInterpreting: -1, happening: 0.8, past: 0.7, presentPerfect: 0.2, hedge: -0.9, obligation: -1.2,
	will: -0.6, would: -0.6, can: -0.3, conditional: -0.4, causal: 0.2, comparative: 0.4, superlative: 0.3, stance: -0.5, firstPerson: -1, secondPerson: -0.8, negation: -0.1,
	definition: 0.2, demonstrative: -0.4, expletive: -0.4, exclamation: -1, short: -0.3, long: 0.1, passive: 0.4, listItem: 0.3, present: -0.1, capitalsInside: 0.3, quotedInner: 0, hearsay: 0.5, citation: 0.5,
});
