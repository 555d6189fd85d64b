import type { BlockFacts, DocumentFacts } from '../facts/types.ts';
import { sayTheSame } from '../facts/repeats/told.ts';
import type { DocumentId, Place } from '../index/mention.ts';
import type { Mark } from '../index/passages/marks.ts';
import type { OriginIndex } from '../index/passages/originIndex.ts';
import { mostElsewhere } from '../index/repeatIndex.ts';
import type { RepeatIndex, RepeatedBlock } from '../index/repeatIndex.ts';
import type { SharedPassage, StandsAgain } from '../rules/rule.ts';
import { bySpan } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { RepeatedAt } from './corpus.ts';

/** A document as far as its passages are asked for. */
interface Text {
	readonly facts: DocumentFacts;
	/** Number of each block by its name; see `blockName`. */
	readonly blocks: ReadonlyMap<string, number>;
	/** Numbers of the blocks with one repeat key, in order. */
	readonly byRepeat: ReadonlyMap<string, readonly number[]>;
}

type FindText = (id: DocumentId) => Text | undefined;

/** What the repeat index is told of a document: every block that says something. */
export function repeatedBlocks(facts: DocumentFacts | undefined): readonly RepeatedBlock[] {
	return (facts?.blocks ?? []).flatMap(({ facts: { repeatKey, fingerprints } }) =>
		repeatKey === '' ? [] : [{ key: repeatKey, fingerprints }],
	);
}

/** Other blocks that say the same as a block, or nearly, in order of place. */
export function repeatsOf(text: FindText, repeats: RepeatIndex, id: DocumentId, number: number): readonly RepeatedAt[] {
	const own = text(id)?.facts.blocks[number]?.facts;
	if (!own?.repeatKey) return [];
	const key = own.repeatKey;
	const keys = new Set([key, ...likeKeys(text, repeats, own)]);
	return holdersOf(repeats, keys).flatMap((document) => {
		const there = text(document);
		return numbersOf(there, keys).flatMap((block) =>
			document !== id || block !== number
				? [{ document, block, exact: there?.facts.blocks[block]?.facts.repeatKey === key }]
				: [],
		);
	});
}

/** What is known of the words of a block. */
type Words = Pick<BlockFacts, 'repeatKey' | 'told'>;

/**
 * Keys of blocks that say nearly the same as one, and state the same facts: one that gives another figure, name or date, or
 * denies what the other says, is no repeat.
 */
function likeKeys(text: FindText, repeats: RepeatIndex, { repeatKey, told }: Words): readonly string[] {
	return repeats.like(repeatKey).filter((key) => {
		const holder = text(repeats.firstHolder(key) ?? '');
		const block = holder?.facts.blocks[holder.byRepeat.get(key)?.[0] ?? -1];
		return block !== undefined && sayTheSame(block.facts.told, told);
	});
}

/** Documents with a block of one of some repeat keys, in order. */
function holdersOf(repeats: RepeatIndex, keys: ReadonlySet<string>): readonly DocumentId[] {
	return [...new Set([...keys].flatMap((one) => repeats.holders(one)))].sort();
}

/** The blocks of a document with one of some repeat keys, in order. */
function numbersOf(text: Text | undefined, keys: ReadonlySet<string>): readonly number[] {
	const [key, ...like] = keys;
	const exact = (key === undefined ? undefined : text?.byRepeat.get(key)) ?? [];
	const near = like.flatMap((one) => text?.byRepeat.get(one) ?? []);
	return near.length === 0 ? exact : [...exact, ...near].sort((a, b) => a - b);
}

/** The numbers of a document's blocks by their repeat keys. */
export function blocksByRepeat({ blocks }: DocumentFacts): ReadonlyMap<string, readonly number[]> {
	const numbers = new Map<string, number[]>();
	blocks.forEach(({ facts: { repeatKey } }, i) => {
		const list = numbers.get(repeatKey);
		if (list) list.push(i);
		else numbers.set(repeatKey, [i]);
	});
	return numbers;
}

/** The same for a rule: other documents are listed only while they are few, for an edit in one of them moves its places. */
export function standsAgain(text: FindText, repeats: RepeatIndex, id: DocumentId, number: number): StandsAgain {
	const nothing: StandsAgain = { here: [], elsewhere: 0, places: [], exact: false };
	const own = text(id);
	const words = own?.facts.blocks[number]?.facts;
	if (!own || !words?.repeatKey) return nothing;
	const key = words.repeatKey;
	const like = likeKeys(text, repeats, words);
	const isRepeated = like.length > 0 || repeats.count(id, key).elsewhere > 0 || repeats.count(id, key).here > 1;
	if (!isRepeated) return nothing;
	const keys = new Set([key, ...like]);
	// a line that stands a hundred times is asked for a hundred times: nothing is made anew of what its likes share
	const here = numbersOf(own, keys).filter((block) => block !== number);
	const exactHere = (own.byRepeat.get(key)?.length ?? 0) > 1;
	const exact = exactHere || repeats.count(id, key).elsewhere > 0;
	for (const one of keys)
		if (repeats.count(id, one).elsewhere >= mostElsewhere) return { here, elsewhere: mostElsewhere, places: [], exact };
	const places = holdersOf(repeats, keys).flatMap((document): Place[] => {
		const there = document === id ? undefined : text(document);
		return numbersOf(there, keys).flatMap((block) => {
			const found = there?.facts.blocks[block];
			return found ? [{ document, start: found.start, end: found.end }] : [];
		});
	});
	const elsewhere = Math.min(mostElsewhere, new Set(places.map(({ document }) => document)).size);
	return { here, elsewhere, places, exact };
}

/** Passages that a document shares with others, in order of place; those whose blocks are gone are left out. */
export function sharedPassages(text: FindText, origins: OriginIndex, id: DocumentId): readonly SharedPassage[] {
	const own = text(id);
	if (!own) return [];
	const passages = origins.passages(id).flatMap((passage): SharedPassage[] => {
		const there = text(passage.other);
		const span = spanOf(own, passage.first, passage.last);
		const other = there && spanOf(there, passage.otherFirst, passage.otherLast);
		return span && other ? [{ ...span, words: passage.words, other: { document: passage.other, ...other } }] : [];
	});
	return passages.sort((a, b) => bySpan(a, b) || (a.other.document < b.other.document ? -1 : 1));
}

/** From the beginning of the sentence with the first fingerprint to the end of that with the last. */
function spanOf({ facts, blocks }: Text, first: Mark, last: Mark): Span | null {
	const from = facts.blocks[blocks.get(first.block) ?? -1];
	const to = facts.blocks[blocks.get(last.block) ?? -1];
	if (!from || !to) return null;
	const opening = from.facts.sentences.findLast(({ start }) => start <= first.start);
	const closing = last.last ? undefined : to.facts.sentences.find(({ end }) => end > last.start);
	const start = first.first ? from.start : from.start + (opening?.start ?? 0);
	const end = closing ? to.start + closing.end : to.end;
	return end > start ? { start, end } : null;
}
