import type { Claim, ClaimCue, ContentJudgement, FurnitureRole, SourceLabel } from '../facts/types.ts';
import type { Relation } from '../index/mention.ts';

/** How a mention stands to the one that is looked at, in a table's cell. */
export const relationWords: Readonly<Record<Relation | 'self', string>> = {
	self: 'this one',
	agrees: 'agrees',
	imprecise: 'less exact',
	conflicts: 'differs',
	superseded: 'replaced by a later figure',
	unrelated: 'another quantity',
	same: 'same words',
	truncated: 'cut short',
	reworded: 'other words',
	'other-speaker': 'another speaker',
	repeats: 'repeated',
	copies: 'shared passage',
	beside: 'in the same paragraph',
};

/** What made a sentence a claim. */
export const cueWords: Readonly<Record<ClaimCue, string>> = {
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

export const claimWords: Readonly<Record<Claim, string>> = {
	factual: 'Factual claim',
	opinion: 'Opinion',
	none: 'No claim',
};

/** Where the reader is told that a claim comes from. */
export const sourceWords: Readonly<Record<SourceLabel, string>> = {
	linked: 'linked source',
	attributed: 'a named source',
	anonymous: 'one unnamed source',
	vague: 'a crowd nobody could ask',
	dead: 'a citation without a usable target',
	none: 'no source',
};

/** What a block of furniture is, as a folded line or a hover calls it. */
export const roleWords: Readonly<Record<FurnitureRole, string>> = {
	navigation: 'navigation',
	newsletter: 'newsletter',
	share: 'share buttons',
	advert: 'advertisement',
	related: 'related links',
	credit: 'image credit',
	copyright: 'copyright',
	legal: 'legal notice',
	byline: 'byline',
	dateline: 'dateline',
	bio: 'about the author',
	contact: 'contact',
	source: 'source line',
	references: 'references',
	tags: 'tags',
	comments: 'comments',
	logos: 'logos',
	label: 'label',
	repeat: 'repeated block',
	other: 'other',
};

/** The role of a block of furniture in words; null for other blocks. */
export function furnitureName(content: ContentJudgement): string | null {
	return content.label === 'boilerplate' ? roleWords[content.role ?? 'other'] : null;
}

/** The beginning of a text on one line, at most `limit` code units, cut at a word and never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= limit) return line;
	const space = line.lastIndexOf(' ', limit - 1);
	let end = space > limit / 2 ? space : limit - 1;
	const last = line.charCodeAt(end - 1);
	if (last >= 0xd800 && last <= 0xdbff) end--;
	return `${line.slice(0, end)}…`;
}
