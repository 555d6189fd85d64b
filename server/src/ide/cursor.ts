import type { Span } from '../text/span.ts';
import type { DocumentFacts } from '../facts/types.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Group, Mention } from '../index/mention.ts';

/** A mention in its group: `group.mentions[index]`. */
export interface GroupMember {
	readonly group: Group;
	readonly index: number;
}

/** A block or sentence under a cursor; `sentence` is null between sentences and in blocks without any. */
export interface Passage extends Span {
	readonly block: number;
	readonly sentence: number | null;
}

/** Index of the block that holds an offset, its end included; null between blocks. Blocks are in order and do not overlap. */
export function blockAt(facts: DocumentFacts, offset: number): number | null {
	let low = 0;
	let high = facts.blocks.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const block = facts.blocks[middle];
		if (!block) return null;
		if (offset < block.start) high = middle - 1;
		else if (offset > block.end) low = middle + 1;
		else return middle;
	}
	return null;
}

/** The sentence under an offset, or its block where there is no sentence; document offsets. Null between blocks. */
export function passageAt(facts: DocumentFacts, offset: number): Passage | null {
	const block = blockAt(facts, offset);
	const found = block === null ? undefined : facts.blocks[block];
	if (block === null || !found) return null;
	const local = offset - found.start;
	const sentence = found.facts.sentences.findIndex(({ start, end }) => start <= local && local <= end);
	const span = found.facts.sentences[sentence];
	return span
		? { block, sentence, start: found.start + span.start, end: found.start + span.end }
		: { block, sentence: null, start: found.start, end: found.end };
}

/** Groups with a mention at the offset, the narrowest mention first. */
export function membersAt(corpus: Corpus, id: DocumentId, offset: number): readonly GroupMember[] {
	return corpus.groupsAt(id, offset).map(({ group, mention }) => ({ group, index: mention }));
}

/** Groups with a mention in the passage, in order of place. */
export function membersIn(corpus: Corpus, id: DocumentId, passage: Passage): readonly GroupMember[] {
	const block = corpus.facts(id)?.blocks[passage.block];
	if (!block) return [];
	const { figures, dates, quotations } = block.facts;
	const offsets = [...figures, ...dates, ...quotations]
		.filter(({ sentence }) => passage.sentence === null || sentence === passage.sentence)
		.map(({ start }) => block.start + start)
		.sort((a, b) => a - b);
	const found = new Map<string, GroupMember>();
	for (const offset of offsets) {
		for (const member of membersAt(corpus, id, offset)) {
			const key = `${member.group.key}\n${member.index}`;
			if (!found.has(key)) found.set(key, member);
		}
	}
	return [...found.values()];
}

/** The mention that a member names. */
export function mentionOf({ group, index }: GroupMember): Mention | undefined {
	return group.mentions[index];
}
