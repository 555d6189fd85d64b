/**
 * Words and phrases that furniture of web pages is made of, whatever the site: the closed table behind `BlockShape.cues`.
 * General English of the web, collected by hand; nothing here may be one site's wording.
 */

/** Names of the cues. Most are named after the role that they speak for (`FurnitureRole`). */
export const cueNames = [
	/** A phrase that hardly ever stands in an article: set beside the cue that it belongs to. */
	'sure',
	'copyright',
	'legal',
	'newsletter',
	'share',
	'follow',
	'comments',
	'related',
	'navigation',
	'section',
	'account',
	'advert',
	'cookie',
	'credit',
	'caption',
	'byline',
	'dateline',
	'label',
	'tags',
	'bio',
	'contact',
	'source',
	'references',
	'logo',
	'app',
	'donate',
	'more',
	'print',
	'poll',
	'ago',
	'script',
	'offer',
	'company',
	'url',
	'clock',
	'day',
] as const;

export type CueName = (typeof cueNames)[number];

/**
 * Where a phrase counts. `anywhere`; `short`: in a block of at most twelve words; `start`: as the first words of a block of at
 * most twenty; `label`: as the first words, with a colon behind them or nothing at all; `whole`: when the block holds nothing
 * else but numbers.
 */
export type CueScope = 'anywhere' | 'short' | 'start' | 'label' | 'whole';

/** The longest block, in words, in which a `short` phrase counts. */
export const shortBlock = 12;

/** The same for a `start` phrase. */
export const startBlock = 20;

/** The longest block, in words, of which a sure phrase says what it is. */
export const sureBlock = 45;

/** Phrases of lower-case words, separated by `|`; `#` stands for any word with a digit. */
export interface CueEntry {
	readonly cue: CueName;
	readonly scope: CueScope;
	readonly sure: boolean;
	readonly phrases: string;
}

/** A phrase that speaks for a kind of furniture. */
export function cue(name: CueName, scope: CueScope, phrases: string): CueEntry {
	return { cue: name, scope, sure: false, phrases };
}

/** A phrase that hardly ever stands in an article. */
export function sure(name: CueName, scope: CueScope, phrases: string): CueEntry {
	return { cue: name, scope, sure: true, phrases };
}
