import type { Block } from '../../syntax/document.ts';
import type { Message } from '../../text/message.ts';
import type { BlockFacts, BlockShape, ContentJudgement, FurnitureRole } from '../types.ts';
import { featuresOf } from './features.ts';
import type { Forest } from './forest.ts';
import { insideThreshold, outsideThreshold, selectRegion } from './region.ts';
import { roleOf } from './roles.ts';
import { structureOf } from './structure.ts';
import type { Structure } from './structure.ts';

/** A block in its document, as far as its label depends on it. */
export type ContentInput = Pick<Block, 'kind' | 'level' | 'key' | 'ancestors'> & {
	readonly facts: Pick<BlockFacts, 'repeatKey'> & { readonly shape: BlockShape };
};

/** How often a block's words stand in its document (itself included), and in how many other documents of the folder. */
export interface RepeatCount {
	readonly here: number;
	readonly elsewhere: number;
}

export type RepeatCounts = (repeatKey: string) => RepeatCount;

/** Labels all blocks of a document. */
export type Judge = (blocks: readonly ContentInput[], repeats: RepeatCounts) => ContentJudgement[];

/** From this many other documents on, a block that stands in them is furniture of their site. */
const siteRepeats = 2;

/** From this many times on, a block that stands again in its document is furniture. */
const pageRepeats = 3;

function message(id: string, args: Message['args'] = {}): Message {
	return { id: `content/${id}`, args };
}

function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

/** A judge that asks the given forest about everything that syntax does not settle. Linear in the number of blocks. */
export function createJudge(forest: Forest): Judge {
	return (blocks, repeats) => {
		const structures = blocks.map((block) => structureOf(block.kind, block.key, block.ancestors, block.facts.shape));
		const counts = blocks.map((block) => repeats(block.facts.repeatKey));
		const open = blocks.flatMap((block, i) => {
			const count = counts[i];
			return structures[i]?.type === 'open' && count ? [{ block, count, index: i, shape: block.facts.shape }] : [];
		});
		const { table, rare } = featuresOf(open.map(({ shape, count }) => ({ shape, here: count.here })));
		const odds = forest(table, open.length);
		open.forEach(({ count }, k) => (odds[k] = (odds[k] ?? 0) - repetition(count)));
		const region = selectRegion(odds, rare, (k) => open[k]?.shape.words ?? 0);
		const judgements: ContentJudgement[] = structures.map(settled);
		open.forEach(({ block, count, index }, k) => {
			const inside = k >= region.start && k < region.end;
			// shifted by the threshold, so that 0.5 is where the label changes
			const score = probability((inside ? insideThreshold : outsideThreshold) - (odds[k] ?? 0));
			judgements[index] = score > 0.5 ? furniture(block, score, count, inside) : content(score);
		});
		return judgements;
	};
}

/** What repetition takes from the log-odds of being content. */
function repetition({ here, elsewhere }: RepeatCount): number {
	return (elsewhere >= siteRepeats ? 3 : elsewhere === 1 ? 1 : 0) + (here >= pageRepeats ? 2 : 0);
}

function settled(structure: Structure): ContentJudgement {
	switch (structure.type) {
		case 'content':
			return { label: 'content', score: 0.05, role: null, reason: message(structure.reason), certain: false };
		case 'markup':
			return { label: 'markup', score: 0.5, role: null, reason: message(structure.reason), certain: false };
		case 'boilerplate':
			return {
				label: 'boilerplate',
				score: 0.9,
				role: structure.role,
				reason: message(structure.reason, { element: structure.element }),
				certain: false,
			};
		case 'open':
			return content(0.5);
	}
}

function content(score: number): ContentJudgement {
	return { label: 'content', score, role: null, reason: message('reads-as-article'), certain: false };
}

/** Roles that a fix-all leaves alone whatever the probability: they name and date the article, or may belong to it. */
const kept: ReadonlySet<FurnitureRole> = new Set<FurnitureRole>([
	'byline',
	'dateline',
	'source',
	'references',
	'bio',
	'other',
	'label',
]);

function furniture(
	block: ContentInput,
	score: number,
	{ here, elsewhere }: RepeatCount,
	inside: boolean,
): ContentJudgement {
	const { shape } = block.facts;
	const cue = roleOf(shape);
	const repeated = here >= pageRepeats || elsewhere >= siteRepeats;
	const role: FurnitureRole = cue ?? (repeated ? 'repeat' : 'other');
	const reason =
		cue !== null
			? message(cue)
			: here >= pageRepeats
				? message('repeats-here', { count: here })
				: elsewhere > 0
					? message(elsewhere === 1 ? 'repeats-elsewhere-one' : 'repeats-elsewhere', { count: elsewhere })
					: message(inside || shape.words <= 8 ? 'short' : 'apart');
	const certain = score >= 0.9 && !kept.has(role) && block.kind !== 'heading' && (repeated || cue !== null);
	return { label: 'boilerplate', score, role, reason, certain };
}
