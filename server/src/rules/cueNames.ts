import type { ClaimCue } from '../facts/types.ts';

/** What made a sentence a claim, by cue: templates for rules whose messages tell it, words for hovers. */
export const cueNames: Readonly<Record<ClaimCue, string>> = {
	figure: 'a figure',
	money: 'an amount of money',
	share: 'a share',
	date: 'a date',
	quotation: 'a quotation',
	saying: 'what somebody said or believes',
	causal: 'a cause',
	comparative: 'a comparison',
	superlative: 'a superlative',
	event: 'an event',
	definition: 'a definition',
};
