import type { ContentJudgement, FurnitureRole } from '../facts/content/types.ts';
import type { Claim, SourceLabel } from '../facts/types.ts';
import type { Direction } from '../index/direction.ts';
import { isHighSurrogate } from '../text/codeUnits.ts';
import type { SeenRelation } from './relation.ts';

/** How a mention stands to the one that is looked at, where that is the same from both ends or cannot be told. */
const relations: Readonly<Record<SeenRelation, string>> = {
	self: 'here',
	dismissed: 'dismissed',
	agrees: 'agrees',
	imprecise: 'bounded or hedged otherwise',
	conflicts: 'conflicts',
	possible: 'perhaps conflicts',
	superseded: 'from another time',
	unrelated: 'about something else',
	same: 'same words',
	truncated: 'more or less of it quoted',
	reworded: 'other words',
	'other-speaker': 'another speaker',
	repeats: 'repeated',
	copies: 'shared passage',
	beside: 'in the same paragraph',
};

const directions: Readonly<Record<Direction, string>> = {
	later: 'from a later text',
	earlier: 'from an earlier text',
	longer: 'longer',
	shorter: 'shorter',
};

/**
 * How a mention stands to the one that is looked at, for a table's cell, a row of a tree or after its words; the words are of
 * the other mention, and read from there they may be others. Empty where the two were not compared.
 */
export function relationWords(relation: SeenRelation | null, direction: Direction | null = null): string {
	if (relation === null) return '';
	return direction === null ? relations[relation] : directions[direction];
}

/** What stands beside the one that is looked at, in its group, without being likely to speak of the same thing. */
export const notCompared = 'not compared';

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
	vague: 'unnamed sources',
	dead: 'a citation without a usable target',
	none: 'no source',
};

/** What a block of furniture is, as a folded line or a hover calls it. */
const roleWords: Readonly<Record<FurnitureRole, string>> = {
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

/** A stretch of a text on one line with some of its words in it, at most `limit` code units and two marks of omission. */
export function shortenAround(text: string, words: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const sought = words.replace(/\s+/g, ' ').trim();
	const at = line.indexOf(sought);
	if (at < 0 || at + sought.length <= limit) return shorten(line, limit);
	const before = line.indexOf(' ', Math.max(0, at - Math.floor(limit / 3))) + 1;
	const from = Math.min(before, at);
	return `${from === 0 ? '' : '… '}${shorten(line.slice(from), limit)}`;
}

/** The beginning of a text on one line, at most `limit` code units, cut at a word and never inside a surrogate pair. */
export function shorten(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= limit) return line;
	const space = line.lastIndexOf(' ', limit - 1);
	let end = space > limit / 2 ? space : limit - 1;
	if (isHighSurrogate(line.charCodeAt(end - 1))) end--;
	return `${line.slice(0, end)}…`;
}
