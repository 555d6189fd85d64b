import { shingleWords, startAt, wordAt } from '../../facts/repeats/fingerprints.ts';
import type { ContentJudgement } from '../../facts/content/types.ts';
import type { DocumentBlock, DocumentFacts } from '../../facts/types.ts';
import type { BlockKind } from '../../syntax/document.ts';

/** A fingerprint of a document's running text, named so that edits in other blocks do not touch it. */
export interface Mark {
	readonly hash: number;
	/** Number of its first word in the running text of the document. */
	readonly word: number;
	/** Name of its block (see `blockName`), and where it begins in the block's source. */
	readonly block: string;
	readonly start: number;
	/** It begins its block, or ends it. */
	readonly first: boolean;
	readonly last: boolean;
}

/** Names a block in its document, whatever stands around it. */
export function blockName({ facts, ordinal }: Pick<DocumentBlock, 'facts' | 'ordinal'>): string {
	return `${facts.key}#${ordinal}`;
}

/** What one document may have copied from another: prose, no headings, forms or code. */
const running: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'listItem', 'html']);

/**
 * The fingerprints of a document's running text in order of place, furniture, headings and marked quotations left out: what
 * two documents quote from a third, each with its marks, neither has from the other. Linear.
 */
export function marksOf(facts: DocumentFacts, content: readonly ContentJudgement[]): readonly Mark[] {
	const marks: Mark[] = [];
	let words = 0;
	facts.blocks.forEach((block, number) => {
		if (content[number]?.label !== 'content' || !running.has(block.kind)) return;
		if (block.ancestors.some(({ name }) => name === 'blockquote')) return;
		const { hashes, places } = block.facts.fingerprints;
		const isQuoted = quotedIn(block);
		const name = blockName(block);
		hashes.forEach((hash, i) => {
			const place = places[i] ?? 0;
			const start = startAt(place);
			if (isQuoted(start)) return;
			const word = words + wordAt(place);
			marks.push({ hash, word, block: name, start, first: i === 0, last: i === hashes.length - 1 });
		});
		words += block.facts.shape.words;
	});
	return marks;
}

/** Tells, of offsets that only grow, whether they lie inside quotation marks. */
function quotedIn({ facts }: DocumentBlock): (offset: number) => boolean {
	const parts = facts.quotations
		.filter(({ use }) => use === 'speech')
		.flatMap((quotation) => quotation.parts)
		.sort((a, b) => a.start - b.start);
	let next = 0;
	return (offset) => {
		while ((parts[next]?.end ?? Infinity) <= offset) next++;
		const part = parts[next];
		return part !== undefined && part.start <= offset;
	};
}

/** Of so many fingerprints in a row one at least is looked up: half as many as `leastShared` words always have. */
const window = 5;

/**
 * The hashes under which a document looks for others: its fingerprints winnowed once more, so that documents that share a
 * passage of some fifty words share one of them, at a third of the memory. Sorted, each once. Linear.
 */
export function lookupsOf(marks: readonly Mark[]): readonly number[] {
	const chosen = new Set<number>();
	const hashAt = (i: number) => marks[i]?.hash ?? 0;
	let least = -1;
	const windows = marks.length === 0 ? 0 : Math.max(1, marks.length - window + 1);
	for (let from = 0; from < windows; from++) {
		const to = Math.min(marks.length, from + window);
		if (least < from) {
			least = from;
			for (let i = from + 1; i < to; i++) if (hashAt(i) <= hashAt(least)) least = i;
		} else if (hashAt(to - 1) <= hashAt(least)) least = to - 1;
		chosen.add(hashAt(least));
	}
	return [...chosen].sort((a, b) => a - b);
}

/** A stretch of one document's running text that stands in another, too: `marks[first]` to `marks[last]`. */
export interface SharedStretch {
	readonly first: number;
	readonly last: number;
	/** How many words are the same, at most so many as could be. */
	readonly words: number;
}

/** From so many shared words on, two texts are one origin. */
export const leastShared = 50;

/** Words that may be altered or put in between two shared shingles of one passage. */
const mostAltered = 12;

/** Words by which a passage that begins or ends inside a block may reach beyond its outermost shared fingerprint. */
const reach = 3;

/** Stretches of at least `leastShared` words of which the other document has the fingerprints; a few altered words aside. */
export function sharedStretches(marks: readonly Mark[], other: ReadonlySet<number>): readonly SharedStretch[] {
	const stretches: SharedStretch[] = [];
	let open: { first: number; last: number; words: number; end: number } | null = null;
	const close = () => {
		if (!open) return;
		const { first, last } = open;
		const words = open.words + (marks[first]?.first ? 0 : reach) + (marks[last]?.last ? 0 : reach);
		if (words >= leastShared) stretches.push({ first, last, words });
	};
	marks.forEach(({ hash, word }, i) => {
		if (!other.has(hash)) return;
		const end = word + shingleWords;
		if (open && word - open.end <= mostAltered) {
			open.words += Math.min(shingleWords, end - open.end);
			open.last = i;
			open.end = end;
		} else {
			close();
			open = { first: i, last: i, words: shingleWords, end };
		}
	});
	close();
	return stretches;
}
