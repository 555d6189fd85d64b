import type { DocumentId, Group, Relation } from './mention.ts';

/** How one mention stands to another of its group. */
export interface Related {
	readonly mention: number;
	readonly relation: Relation;
	/** 0 to 1. */
	readonly confidence: number;
}

/** For each mention of a group, those it was compared with, in order. */
export function relatedOf(group: Group): readonly (readonly Related[])[] {
	const related = group.mentions.map((): Related[] => []);
	for (const { a, b, relation, confidence } of group.comparisons) {
		related[a]?.push({ mention: b, relation, confidence });
		related[b]?.push({ mention: a, relation, confidence });
	}
	for (const list of related) list.sort((p, q) => p.mention - q.mention);
	return related;
}

/**
 * The mentions by which the others are measured: those of authoritative documents with all that agree with them, else those
 * that agree with the value that most mentions state. Null when no value is stated more often than any other; then every
 * disagreement counts for both sides.
 */
export function standardOf(
	group: Group,
	related: readonly (readonly Related[])[],
	authoritative: ReadonlySet<DocumentId>,
): ReadonlySet<number> | null {
	const camps = group.mentions.map(
		(_, i) => new Set([i, ...(related[i] ?? []).filter(agrees).map(({ mention }) => mention)]),
	);
	const trusted = camps.filter((_, i) => authoritative.has(group.mentions[i]?.ref.document ?? ''));
	if (trusted.length > 0) return new Set(trusted.flatMap((camp) => [...camp]));
	const largest = Math.max(0, ...camps.map((camp) => camp.size));
	const best = camps.filter((camp) => camp.size === largest);
	const [standard] = best;
	return standard && largest > 1 && best.every((camp) => [...camp].every((member) => standard.has(member)))
		? standard
		: null;
}

/** Agreement that is likely, not merely possible: the same number elsewhere may count something else. */
function agrees({ relation, confidence }: Related): boolean {
	return (relation === 'agrees' || relation === 'same') && confidence >= 0.5;
}

/** Whether a disagreement is mention `i`'s to answer for: not when it holds the standard and the other departs from it. */
export function departs(i: number, other: number, standard: ReadonlySet<number> | null): boolean {
	return standard === null || !standard.has(i) || standard.has(other);
}

/** What to call a document in a message about another one. */
export function nameOf(document: DocumentId, own: DocumentId): string {
	return document === own ? 'this document' : (document.split('/').at(-1) ?? document);
}

/** What to call the documents of several mentions: one by name, more by count. */
export function nameDocuments(first: DocumentId, all: ReadonlySet<DocumentId>, own: DocumentId): string {
	const more = all.size - 1;
	return `${nameOf(first, own)}${more > 0 ? ` and ${more} more` : ''}`;
}
