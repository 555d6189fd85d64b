import type { Corpus } from '../engine/corpus.ts';
import { whyComparable } from '../index/compare/explain.ts';
import { refKey } from '../index/mention.ts';
import type { Comparison, DocumentId, Group, MentionKind, Place, Relation } from '../index/mention.ts';

/** One side of a relation, as `corroborate relations` prints it. */
export interface RelatedPlace {
	readonly path: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Two places that were compared; see `docs/schemas/relations.schema.json`. */
export interface DescribedRelation {
	readonly a: RelatedPlace;
	readonly b: RelatedPlace;
	readonly kind: MentionKind | 'passage';
	readonly relation: Relation;
	/** 0 to 1. */
	readonly confidence: number;
	readonly why: string;
}

/** How a host names documents, and what stands in them. */
export interface Library {
	path(document: DocumentId): string;
	text(document: DocumentId): string;
}

/** Every pair of a passage that stands this often is told; of one that stands more often each copy beside the first. */
const fullyPaired = 40;

function related(library: Library, { document, start, end }: Place): RelatedPlace {
	return { path: library.path(document), start, end, text: library.text(document).slice(start, end) };
}

function describeComparison(
	corpus: Corpus,
	library: Library,
	group: Group,
	comparison: Comparison,
): DescribedRelation | null {
	const [one, other] = [group.mentions[comparison.a], group.mentions[comparison.b]];
	const [a, b] = [one && corpus.place(one.ref), other && corpus.place(other.ref)];
	if (!a || !b) return null;
	const { relation, confidence } = comparison;
	const why = whyComparable(one, other);
	return { a: related(library, a), b: related(library, b), kind: group.kind, relation, confidence, why };
}

function* describeRepeats(corpus: Corpus, library: Library, id: DocumentId): Generator<DescribedRelation> {
	const blocks = corpus.facts(id)?.blocks ?? [];
	for (const [number, block] of blocks.entries()) {
		const others = corpus.repeatsOf(id, number);
		const isFirst = others.every(({ document, block: other }) => document > id || (document === id && other > number));
		for (const { document, block: other, exact } of others) {
			const later = document > id || (document === id && other > number);
			const place = corpus.facts(document)?.blocks[other];
			if (!later || !place || (others.length >= fullyPaired && !isFirst)) continue;
			yield {
				a: related(library, { document: id, start: block.start, end: block.end }),
				b: related(library, { document, start: place.start, end: place.end }),
				kind: 'passage',
				relation: 'repeats',
				confidence: exact ? 1 : 0.9,
				why: exact ? 'The same words, punctuation and case aside.' : 'Nearly the same words.',
			};
		}
	}
}

/** Passages that two documents share, told once, with the lesser path. */
function* describeCopies(corpus: Corpus, library: Library, id: DocumentId): Generator<DescribedRelation> {
	for (const { start, end, words, other } of corpus.shared(id)) {
		if (other.document < id) continue;
		yield {
			a: related(library, { document: id, start, end }),
			b: related(library, other),
			kind: 'passage',
			relation: 'copies',
			confidence: 0.9,
			why: `About ${words} words are shared: one origin, not two witnesses.`,
		};
	}
}

/** Every pair that a corpus compared, also those that agree: figures, dates and quotations by group, then repeated and shared passages. */
export function* describeRelations(corpus: Corpus, library: Library): Generator<DescribedRelation> {
	// a pair of mentions of which two things are said stands in two groups
	const told = new Set<string>();
	for (const group of corpus.groups()) {
		for (const comparison of group.comparisons) {
			const [a, b] = [group.mentions[comparison.a], group.mentions[comparison.b]];
			const pair = a && b ? `${refKey(a.ref)} ${refKey(b.ref)}` : '';
			if (told.has(pair)) continue;
			told.add(pair);
			const described = describeComparison(corpus, library, group, comparison);
			if (described) yield described;
		}
	}
	for (const id of corpus.documents()) {
		yield* describeRepeats(corpus, library, id);
		yield* describeCopies(corpus, library, id);
	}
}
