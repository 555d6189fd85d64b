import type { Passage } from '../facts/passageAt.ts';
import type { Corpus } from '../engine/corpus.ts';
import type { DocumentId, Group, Mention } from '../index/mention.ts';

/** A mention in its group: `group.mentions[index]`. */
export interface GroupMember {
	readonly group: Group;
	readonly index: number;
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
