import type { Block } from '../../syntax/document.ts';
import { itemAt } from '../../text/itemAt.ts';
import type { Message } from '../../text/message.ts';
import type { ContentJudgement, FurnitureRole } from './types.ts';
import { turnsOf } from '../turns.ts';
import type { BlockFacts, BlockShape } from '../types.ts';
import { distancesFromArticle } from './container.ts';
import { featureNames, featuresOf } from './features.ts';
import type { Forest } from '../../text/forest.ts';
import { insideThreshold, outsideThreshold, selectRegion } from './region.ts';
import {
	headlineOdds,
	isProse,
	isRepeatedFurniture,
	neighbourOdds,
	oftenElsewhere,
	placeOdds,
	priorOdds,
	settingOf,
} from './prior.ts';
import type { Setting } from './prior.ts';
import { roleOf } from './roles.ts';
import { framesOf, structureOf } from './structure.ts';
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

/** Counts by the repeat key of a block. */
export type RepeatCounts = (repeatKey: string) => RepeatCount;

/** Labels all blocks of a document; `headline` is the index of the block that its page declares to be it, see `headlineOfPage`. */
export type Judge = (
	blocks: readonly ContentInput[],
	repeats: RepeatCounts,
	headline?: number | null,
) => ContentJudgement[];

function message(id: string, args: Message['args'] = {}): Message {
	return { id: `content/${id}`, args };
}

function probability(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}

const headlineColumn = featureNames.indexOf('headline');

/** A judge that asks the given forest about everything that syntax does not settle. Linear in the number of blocks. */
export function createJudge(forest: Forest): Judge {
	return (blocks, repeats, declared = null) => {
		const frames = framesOf(
			blocks
				.filter(({ facts }) => isProse(facts.shape))
				.map(({ ancestors, facts }) => ({ ancestors, words: facts.shape.words })),
		);
		const structures = blocks.map(({ kind, key, ancestors, facts }) =>
			structureOf(kind, key, ancestors, facts.shape, frames),
		);
		const counts = blocks.map((block) => repeats(block.facts.repeatKey));
		// what an element's meaning settles is still seen by the blocks around it, as in a page without tags
		const seen: SeenBlock[] = [];
		blocks.forEach((block, index) => {
			const count = counts[index];
			const structure = structures[index];
			if (count && structure && isSeen(structure))
				seen.push({ block, count, index, shape: block.facts.shape, isOpen: structure.type === 'open' });
		});
		const { table, rare } = featuresOf(seen.map(({ shape, count }) => ({ shape, here: count.here })));
		const odds = forest(table, seen.length);
		const setting = settingOf(seen.filter(({ isOpen }) => isOpen));
		const beside = neighbourOdds(
			seen.map(({ shape }) => shape),
			seen.map(({ count }) => count),
		);
		seen.forEach(({ block, count, isOpen }, k) => {
			odds[k] = isOpen ? (odds[k] ?? 0) + priorOdds(block, count, setting) + (beside[k] ?? 0) : settledOdds;
		});
		levelRepeats(odds, seen, setting);
		const top = seen.findIndex((_, k) => table.values[k * featureNames.length + headlineColumn] === 1);
		const headline = itemAt(seen, top);
		// in HTML headings are marked
		if (headline && headline.block.ancestors.length === 0)
			seen.forEach(({ shape }, k) => (odds[k] = (odds[k] ?? 0) + headlineOdds(shape, headline.shape, top)));
		const distances = distancesFromArticle(
			seen.map(({ block, shape, isOpen }, k) => ({
				ancestors: block.ancestors,
				weight: isOpen && isProse(shape) && (odds[k] ?? 0) > 0 ? shape.words : 0,
			})),
		);
		seen.forEach(({ block, isOpen }, k) => {
			if (isOpen && block.ancestors.length > 0) odds[k] = (odds[k] ?? 0) + placeOdds(block, distances[k] ?? 0);
		});
		const region = selectRegion(odds, rare, (k) => seen[k]?.shape.words ?? 0);
		const judgements: ContentJudgement[] = structures.map(settled);
		seen.forEach(({ block, count, index, isOpen }, k) => {
			if (!isOpen) return;
			const inside = k >= region.start && k < region.end;
			// shifted by the threshold, so that 0.5 is where the label changes
			const score = probability((inside ? insideThreshold : outsideThreshold) - (odds[k] ?? 0));
			judgements[index] =
				score > 0.5
					? furniture(block, score, count, inside, isRepeatedFurniture(block, count, setting))
					: content(score);
		});
		const labelled = withTurns(blocks, withLists(blocks, withCompany(blocks, judgements)));
		if (declared !== null) labelled[declared] = settled({ type: 'content', reason: 'page-title' });
		return labelled;
	};
}

/** A block that the forest is asked about, with its count. */
interface SeenBlock {
	readonly block: ContentInput;
	readonly count: RepeatCount;
	/** Its place among all blocks. */
	readonly index: number;
	readonly shape: BlockShape;
	/** Syntax does not settle what it is. */
	readonly isOpen: boolean;
}

/** What stands again and again in a document is the same thing everywhere: all such blocks of equal words get their mean odds. */
function levelRepeats(odds: Float64Array, seen: readonly SeenBlock[], setting: Setting): void {
	const groups = new Map<string, number[]>();
	seen.forEach(({ block, count }, k) => {
		if (count.here < 2 || !isRepeatedFurniture(block, count, setting)) return;
		const group = groups.get(block.facts.repeatKey);
		if (group) group.push(k);
		else groups.set(block.facts.repeatKey, [k]);
	});
	for (const group of groups.values()) {
		const mean = group.reduce((sum, k) => sum + (odds[k] ?? 0), 0) / group.length;
		for (const k of group) odds[k] = mean;
	}
}

/** Blocks of prose, whatever is settled about them; front matter and markup are no neighbours of an article's lines. */
function isSeen(structure: Structure): boolean {
	return structure.type === 'open' || (structure.type === 'boilerplate' && structure.reason !== 'alternative-text');
}

/** Log-odds of what an element's meaning settles, as the search for the article's region sees it. */
const settledOdds = -3;

/** The heads of a transcript tell who speaks: they are content, however often one stands there. */
function withTurns(blocks: readonly ContentInput[], judgements: readonly ContentJudgement[]): ContentJudgement[] {
	const turns = turnsOf(blocks);
	return judgements.map((judgement, i) =>
		turns[i] === i && judgement.label === 'boilerplate' ? content(1 - judgement.score) : judgement,
	);
}

/** What stands again and again directly beside furniture that is certain is certain, too: the title of a promotion, say. */
function withCompany(
	blocks: readonly ContentInput[],
	judgements: readonly ContentJudgement[],
): readonly ContentJudgement[] {
	return judgements.map((judgement, i) => {
		const { role, score, certain } = judgement;
		const block = blocks[i];
		if (certain || role !== 'repeat' || score < certainScore || !block || block.kind === 'heading' || leadsOn(block))
			return judgement;
		const accompanied = judgements[i - 1]?.certain === true || judgements[i + 1]?.certain === true;
		return accompanied ? { ...judgement, certain: true } : judgement;
	});
}

/** From so many on, neighbouring short lines without verbs are called a list. */
const leastList = 4;

/** Tells of lines without a reason of their own that they stand in a list. */
function withLists(blocks: readonly ContentInput[], judgements: readonly ContentJudgement[]): ContentJudgement[] {
	const isEntry = (i: number) => {
		const shape = blocks[i]?.facts.shape;
		const judgement = judgements[i];
		return (
			shape && judgement?.label === 'boilerplate' && judgement.role === 'other' && shape.words <= 8 && shape.verbs === 0
		);
	};
	const listed = [...judgements];
	for (let start = 0; start < judgements.length;) {
		let end = start;
		while (end < judgements.length && isEntry(end)) end++;
		const entries = end - start >= leastList ? judgements.slice(start, end) : [];
		for (const [i, judgement] of entries.entries()) {
			listed[start + i] = { ...judgement, reason: message('list', { count: entries.length }) };
		}
		start = Math.max(end, start + 1);
	}
	return listed;
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
				score: structure.certain ? 0.97 : 0.9,
				role: structure.role,
				reason: message(structure.reason, { element: structure.element }),
				certain: structure.certain,
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

/** From this probability on a fix-all may delete a block; of one or two words, which could be anything, only from the second. */
const certainScore = 0.93;
const certainShort = 0.98;

function furniture(
	block: ContentInput,
	score: number,
	{ here, elsewhere }: RepeatCount,
	inside: boolean,
	repeated: boolean,
): ContentJudgement {
	const { shape } = block.facts;
	const cue = roleOf(shape);
	const role: FurnitureRole = cue ?? (repeated ? 'repeat' : 'other');
	// an article may have a refrain, and a list its labels: what only stands here again has to sound like furniture, too
	const unmistakable = shape.cues.includes('sure') || (repeated && (elsewhere >= oftenElsewhere || cue !== null));
	return {
		label: 'boilerplate',
		score,
		role,
		reason: reasonOf(cue, repeated, here, elsewhere, inside || shape.words <= 8),
		certain:
			unmistakable &&
			score >= (shape.words <= 2 ? certainShort : certainScore) &&
			!kept.has(role) &&
			!(role === 'repeat' && leadsOn(block)) &&
			block.kind !== 'heading',
	};
}

/** Whether what follows would lose what leads to it: `For example:`, or the head of a table that was drawn in Markdown. */
function leadsOn({ kind, ancestors, facts }: ContentInput): boolean {
	return facts.shape.endsWithColon || (kind === 'table' && ancestors.length === 0);
}

function reasonOf(
	cue: FurnitureRole | null,
	repeated: boolean,
	here: number,
	elsewhere: number,
	short: boolean,
): Message {
	if (cue !== null) return message(cue);
	if (repeated && elsewhere > 0)
		return message(elsewhere === 1 ? 'repeats-elsewhere-one' : 'repeats-elsewhere', { count: elsewhere });
	if (repeated) return message('repeats-here', { count: here });
	return message(short ? 'short' : 'apart');
}
