import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Group, MentionKind, Place } from '../index/mention.ts';
import { leastReported } from '../rules/rule.ts';
import type { SharedPassage } from '../rules/rule.ts';
import { passageAt } from '../facts/passageAt.ts';
import type { Passage } from '../facts/passageAt.ts';
import { membersAt, membersIn, mentionOf } from './cursor.ts';
import type { GroupMember } from './cursor.ts';
import { groupName, headingName } from './groupNames.ts';
import { compareIds, gravity, relatedMentions } from './relation.ts';
import type { RelatedMention } from './relation.ts';
import { shorten } from './words.ts';

/** Who else says what stands under a cursor. Places are in document offsets. */
export interface CrossReferences {
	/** What is under the cursor: the mention's words, else the beginning of the sentence or block. */
	readonly label: string;
	readonly kind: MentionKind | 'passage';
	/** Where that stands, in the document that was asked about. */
	readonly span: Span;
	readonly headings: readonly Heading[];
	/** Where the block stands again, and then where a passage around it does, in order. */
	readonly repeats: readonly PassagePlace[];
}

/** Where a block stands again (`repeats`), or a passage that another document has, too (`copies`). */
export interface PassagePlace extends Place {
	readonly relation: 'repeats' | 'copies';
}

/** Groups that belong together though nothing is compared across them. */
export interface Heading {
	readonly title: string;
	/** Groups with the mention under the cursor first, then those with a mention in the same document. */
	readonly groups: readonly HeadedGroup[];
	/** How many further groups of the heading are left out. */
	readonly more: number;
}

export interface HeadedGroup {
	/** What it is about, e.g. `countries · endorse`; with the number of origins where documents have it from one another. */
	readonly title: string;
	readonly group: Group;
	/** The mention under the cursor stands in it. */
	readonly current: boolean;
	readonly mentions: readonly RelatedMention[];
	/** How many further mentions of the group are left out. */
	readonly more: number;
}

/** How much is handed out at once: a person reads the first few, a folder may hold thousands. */
export interface Limits {
	readonly groups: number;
	readonly mentions: number;
}

/** Enough for a tree view. */
const treeLimits: Limits = { groups: 24, mentions: 200 };

/**
 * Who else says what stands at an offset: the narrowest mention there, or all mentions of the sentence when the cursor is
 * between them. `text` is the document's; null where no block stands.
 */
export function crossReferences(
	corpus: Corpus,
	id: DocumentId,
	text: string,
	offset: number,
	limits: Limits = treeLimits,
): CrossReferences | null {
	const facts = corpus.facts(id);
	const passage = facts ? passageAt(facts, offset) : null;
	if (!facts || !passage) return null;
	const here = membersAt(corpus, id, offset);
	const members = here.length > 0 ? here : membersIn(corpus, id, passage);
	const first = here[0] ? mentionOf(here[0]) : undefined;
	const place = first ? corpus.place(first.ref) : null;
	const span = place ?? passage;
	return {
		label: first ? shorten(first.text, 80) : shorten(text.slice(span.start, span.end), 80),
		kind: first ? first.kind : 'passage',
		span: { start: span.start, end: span.end },
		headings: headingsOf(corpus, id, members, limits),
		repeats: passagesOf(corpus, id, passage),
	};
}

/** The headings of some groups, each with all its groups, those of `members` marked as current. */
export function headingsOf(
	corpus: Corpus,
	id: DocumentId,
	members: readonly GroupMember[],
	limits: Limits,
): readonly Heading[] {
	const current = new Map(members.map(({ group, index }) => [group.key, index]));
	const byHeading = new Map<string, Set<Group>>();
	for (const { group } of members) {
		const groups = byHeading.get(headingKey(group)) ?? new Set();
		byHeading.set(headingKey(group), groups);
		for (const other of corpus.siblings(group)) groups.add(other);
	}
	return [...byHeading.values()].map((groups): Heading => {
		const near = (group: Group): number => {
			if (current.has(group.key)) return 0;
			return group.mentions.some(({ ref }) => ref.document === id) ? 1 : 2;
		};
		const ranked = [...groups]
			.map((group) => ({ group, rank: near(group) }))
			.sort((a, b) => a.rank - b.rank || compareIds(a.group.title, b.group.title));
		const shown = ranked.slice(0, limits.groups);
		return {
			title: headingName(ranked.map(({ group }) => group)),
			groups: shown.map(({ group }) => headedGroup(corpus, group, current.get(group.key) ?? null, limits)),
			more: ranked.length - shown.length,
		};
	});
}

function headedGroup(corpus: Corpus, group: Group, self: number | null, limits: Limits): HeadedGroup {
	const related = relatedMentions(corpus, group, self)
		.map(asFarAsLikely)
		.sort((a, b) => gravity(a.relation) - gravity(b.relation));
	const mentions = related.slice(0, limits.mentions);
	return {
		title: titleOf(corpus, group),
		group,
		current: self !== null,
		mentions,
		more: related.length - mentions.length,
	};
}

/** What hardly speaks of the same thing stands beside it: no rule tells that the two differ, or rests on their agreeing. */
function asFarAsLikely(related: RelatedMention): RelatedMention {
	const { relation, confidence } = related;
	if (relation === null || relation === 'dismissed' || relation === 'possible' || confidence >= leastReported)
		return related;
	return { ...related, relation: null, direction: null };
}

function headingKey(group: Group): string {
	return `${group.kind}\n${group.heading}`;
}

/** `countries · endorse · 3 documents, 2 origins`: documents that share passages are no two witnesses. */
function titleOf(corpus: Corpus, group: Group): string {
	const documents = new Set(group.mentions.map(({ ref }) => ref.document));
	const origins = new Set([...documents].map((id) => corpus.origin(id))).size;
	const name = groupName(group);
	if (origins === documents.size) return name;
	return `${name} · ${documents.size} documents, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}

function passagesOf(corpus: Corpus, id: DocumentId, passage: Passage): readonly PassagePlace[] {
	const repeats = repeatsOf(corpus, id, passage.block).map((place): PassagePlace => ({
		...place,
		relation: 'repeats',
	}));
	const copies = sharedAt(corpus, id, passage).map(({ other }): PassagePlace => ({ ...other, relation: 'copies' }));
	const known = repeats.map(({ document }) => document);
	return [...repeats, ...copies.filter(({ document }) => !known.includes(document))];
}

/** Passages that other documents share and that hold some of the span. */
export function sharedAt(corpus: Corpus, id: DocumentId, span: Span): readonly SharedPassage[] {
	return corpus.shared(id).filter((passage) => overlaps(passage, span));
}

/** Other places with the words of a block, or nearly, in order. */
export function repeatsOf(corpus: Corpus, id: DocumentId, block: number): readonly Place[] {
	return corpus.repeatsOf(id, block).flatMap(({ document, block: other }): Place[] => {
		const found = corpus.facts(document)?.blocks[other];
		return found ? [{ document, start: found.start, end: found.end }] : [];
	});
}
