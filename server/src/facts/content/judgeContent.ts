import type { Block } from '../../syntax/document.ts';
import type { Message } from '../../text/message.ts';
import type { BlockFacts, BlockShape, ContentJudgement, FurnitureRole } from '../types.ts';
import { featureColumns } from './features.ts';
import { logOdds } from './model.ts';
import type { LinearModel } from './model.ts';
import { insideThreshold, outsideThreshold, selectRegion } from './region.ts';
import { roleOf } from './roles.ts';
import { structureOf } from './structure.ts';
import type { Structure } from './structure.ts';
import weights from './weights.json' with { type: 'json' };

/** A block in its document, as far as its label depends on it. */
export type ContentInput = Pick<Block, 'kind' | 'level' | 'key' | 'ancestors'> & {
	readonly facts: Pick<BlockFacts, 'repeatKey'> & { readonly shape: BlockShape };
};

/** How often a block's words stand in its document (itself included), and in how many other documents of the folder. */
export type RepeatCounts = (repeatKey: string) => { readonly here: number; readonly elsewhere: number };

const model = weights as unknown as LinearModel;

/** From this many other documents on, a block that stands in them is furniture of their site. */
const siteRepeats = 2;

/** From this many times on, a block that stands again in its document is furniture. */
const pageRepeats = 3;

function message(id: string, args: Message['args'] = {}): Message {
	return { id: `content/${id}`, args };
}

function probability(logOddsOfFurniture: number): number {
	return 1 / (1 + Math.exp(-logOddsOfFurniture));
}

/**
 * Labels every block of a document: content, furniture or markup, with a probability, a role and the reason in words. A
 * linear model over features of text alone, smoothed by selecting the one region that holds the article (the recipe follows
 * jusText, boilerpipe and trafilatura); what syntax and repetition settle is not asked of it. Linear in the number of blocks.
 */
export function judgeContent(blocks: readonly ContentInput[], repeats: RepeatCounts): ContentJudgement[] {
	const structures = blocks.map((block) => structureOf(block.kind, block.key, block.ancestors, block.facts.shape));
	const open: number[] = [];
	structures.forEach((structure, i) => {
		if (structure.type === 'open') open.push(i);
	});
	const shapeAt = (k: number): BlockShape | undefined => blocks[open[k] ?? -1]?.facts.shape;
	const counts = blocks.map((block) => repeats(block.facts.repeatKey));
	const inputs = open.flatMap((i) => {
		const block = blocks[i];
		return block ? [{ shape: block.facts.shape, here: counts[i]?.here ?? 1 }] : [];
	});
	const odds = logOdds(model, featureColumns(inputs), inputs.length);
	for (let k = 0; k < odds.length; k++) odds[k] = (odds[k] ?? 0) - repetition(counts[open[k] ?? -1]);
	const region = selectRegion(odds, (k) => shapeAt(k)?.words ?? 0);
	const judgements: ContentJudgement[] = structures.map(settled);
	open.forEach((i, k) => {
		const block = blocks[i];
		if (!block) return;
		const inside = k >= region.start && k < region.end;
		// shifted by the threshold, so that 0.5 is where the label changes
		const score = probability((inside ? insideThreshold : outsideThreshold) - (odds[k] ?? 0));
		judgements[i] = score > 0.5 ? furniture(block, score, counts[i], inside) : content(score);
	});
	return judgements;
}

/** What repetition takes from the log-odds of being content. */
function repetition(count: { readonly here: number; readonly elsewhere: number } | undefined): number {
	if (!count) return 0;
	return (count.elsewhere >= siteRepeats ? 3 : count.elsewhere === 1 ? 1 : 0) + (count.here >= pageRepeats ? 2 : 0);
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
	count: { readonly here: number; readonly elsewhere: number } | undefined,
	inside: boolean,
): ContentJudgement {
	const { shape } = block.facts;
	const cue = roleOf(shape);
	const here = count?.here ?? 1;
	const elsewhere = count?.elsewhere ?? 0;
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
