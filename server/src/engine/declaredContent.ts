import { contentReason } from '../annotations/decision.ts';
import type { Decision } from '../annotations/decision.ts';
import type { ContentJudgement } from '../facts/content/types.ts';
import type { DocumentFacts } from '../facts/types.ts';
import type { DocumentId } from '../index/mention.ts';
import { overlaps } from '../text/span.ts';

/**
 * Blocks of which somebody said "this is content", by the keys of their words: said once, it holds wherever the block stands
 * in the folder. Updated by difference.
 */
export interface DeclaredContent {
	/** Replaces what was said in a document; returns the keys of which it holds now and did not, or the other way round. */
	update(id: DocumentId, keys: ReadonlySet<string>): ReadonlySet<string>;
	/** The judgements with what was said put in place of what was thought. */
	correct(facts: DocumentFacts, content: readonly ContentJudgement[]): readonly ContentJudgement[];
}

export function createDeclaredContent(): DeclaredContent {
	const said = new Map<DocumentId, ReadonlySet<string>>();
	const counts = new Map<string, number>();

	const count = (key: string, by: 1 | -1, flipped: Set<string>) => {
		const before = counts.get(key) ?? 0;
		const after = before + by;
		if (after === 0) counts.delete(key);
		else counts.set(key, after);
		if ((before === 0) === (after === 0)) return;
		// taken back here and said anew there: nothing flipped
		if (!flipped.delete(key)) flipped.add(key);
	};

	return {
		update(id, keys) {
			const flipped = new Set<string>();
			for (const key of said.get(id) ?? []) if (!keys.has(key)) count(key, -1, flipped);
			for (const key of keys) if (!said.get(id)?.has(key)) count(key, 1, flipped);
			if (keys.size > 0) said.set(id, keys);
			else said.delete(id);
			return flipped;
		},
		correct(facts, content) {
			if (counts.size === 0) return content;
			return content.map((judgement, i) =>
				judgement.label === 'boilerplate' && counts.has(facts.blocks[i]?.facts.repeatKey ?? '') ? asSaid : judgement,
			);
		},
	};
}

const asSaid: ContentJudgement = {
	label: 'content',
	score: 0.05,
	role: null,
	reason: { id: 'content/declared', args: {} },
	certain: false,
};

/** Keys of the blocks about which the decisions of a document say that they are content. */
export function declaredKeys(facts: DocumentFacts, decisions: readonly Decision[]): ReadonlySet<string> {
	const places = decisions.flatMap(({ at, pair, rule, reason }) =>
		at !== null && !pair && rule === 'boilerplate-block' && reason === contentReason ? [at] : [],
	);
	if (places.length === 0) return new Set();
	const blocks = facts.blocks.filter((block) => places.some((place) => overlaps(place, block)));
	return new Set(blocks.map(({ facts: { repeatKey } }) => repeatKey).filter((key) => key !== ''));
}
