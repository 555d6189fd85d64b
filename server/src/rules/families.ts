import type { MentionKind } from '../index/mention.ts';

/** Rules about what documents say differently, by what they compare. */
export const comparing: Readonly<Record<MentionKind, string>> = {
	figure: 'conflicting-figure',
	date: 'conflicting-date',
	quotation: 'altered-quotation',
};

/** Rules about the source of a sentence, in order of precedence: of those that speak of one span, the first speaks alone. */
export const sourcing: readonly string[] = [
	'unattributed-quotation',
	'dead-citation',
	'vague-attribution',
	'anonymous-source',
	'unsourced-claim',
];

/**
 * Rules that fade or mark whole blocks, in order of precedence: what the first have said of nearly all of a passage, the later
 * do not say again.
 */
export const passages: readonly string[] = ['boilerplate-block', 'repeated-block', 'copied-passage'];
