import type { PairContext } from '../../server/src/index/compare/pairContext.ts';
import { judgedPairs } from '../../server/src/index/compare/compareDocuments.ts';
import type { Compared } from '../../server/src/index/compare/judgement.ts';
import { conflictPartNames } from '../../server/src/index/compare/conflictParts.ts';
import type { ConflictPartName, ConflictParts, Difference } from '../../server/src/index/compare/conflictParts.ts';
import { partsByName } from '../../server/src/index/compare/pairScore.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import type { Prepared } from '../../server/src/index/compare/prepared.ts';
import { measureOf } from '../../server/src/index/figures/compareValues.ts';
import type { Countable, FigureMention } from '../../server/src/index/mention.ts';
import type { Article } from './articles.ts';
import { neighboursAmong } from './neighbours.ts';
import { readingOf } from './readPairs.ts';
import type { Reading } from './readPairs.ts';

/**
 * Where a pair was found: in a large folder, among the few texts of a real event, among the few of a large folder that report one
 * story, among those of a written dossier, or among a few texts that were drawn from a large folder by lot.
 */
export type Origin = 'folder' | 'event' | 'story' | 'dossier' | 'strangers';

/** A pair of different figures: one that agreed and was changed, or one that was found so. */
export interface ConflictSample {
	/** How the two differ: a planted one by its value. */
	readonly difference: Difference;
	/** In the order of `conflictPartNames`; none where the change left nothing to compare. */
	readonly values: readonly number[];
	/** One of the two figures was changed; else the pair was found as it is. */
	readonly isPlanted: boolean;
	/** Both name the same counted thing. */
	readonly sameThing: boolean;
	/** What a reader said of a pair that was found; null where nobody read it. */
	readonly reading: Reading | null;
	/** So many pairs it stands for: of those that nobody read some are taken. */
	readonly standsFor: number;
	/** Which half of the documents the pair is of; null where it is of both. */
	readonly half: 0 | 1 | null;
	readonly origin: Origin;
}

/** A figure is changed by a fifth to four fifths. */
const change = (value: number, random: () => number) => value * (1.2 + random() * 0.6);

/** Documents more alike than this are copies of one text: their figures are alike too easily. */
const copies = 0.9;

/** Figures agree, though nobody read them, from this confidence on. */
const surely = 0.7;

/** Of those as many are changed as a folder of this size has: larger ones shall not outweigh it. */
const taken = 300;

/**
 * Pairs with labels that few had to give: figures of neighbouring documents that agree, as was read or is sure enough, one of
 * them changed, are two reports of one quantity; figures that differ in untouched documents are of two quantities, but for
 * the few true conflicts that readers named. Where a document tells a figure more than once, each telling is changed in half
 * of the cases, as a writer who errs would. `half` splits the documents so that those of one event fall together.
 */
export function conflictSamples(
	articles: readonly Article[],
	half: (id: string) => 0 | 1,
	random: () => number,
): readonly ConflictSample[] {
	const samples: ConflictSample[] = [];
	for (const { a, b, context, half: side } of neighboursAmong(articles, half)) {
		for (const pair of judgedPairs(a, b, context)) {
			const [x, y] = [a.mentions[pair.a], b.mentions[pair.b]];
			if (x?.kind !== 'figure' || y?.kind !== 'figure') continue;
			const reading = readingOf(x, y);
			const found = foundSample(pair, x, y, { reading, half: side, origin: 'folder' });
			if (found) samples.push(found);
			if (pair.relation !== 'agrees' || context.similarity > copies || reading === 'not' || reading === 'unsure')
				continue;
			if (reading === null && (pair.confidence < surely || random() > taken / articles.length)) continue;
			const changed = changedFigure(x, (value) => change(value, random));
			if (!changed) continue;
			const everywhere = random() < 0.5;
			const parts = partsAfter(changedIn(a, pair.a, changed, everywhere), pair.a, b, pair.b, context);
			const values = parts ? valuesOf(parts) : [];
			const planted = { isPlanted: true, reading: null, standsFor: 1 } as const;
			samples.push({
				...planted,
				difference: 'excluding',
				values,
				sameThing: nameSame(x, y),
				half: side,
				origin: 'folder',
			});
		}
	}
	return thinned(samples, random);
}

/** The pairs of different figures as they are found between neighbours; `readingOf` tells what was said of one. */
export function foundSamples(
	articles: readonly Article[],
	half: (id: string) => 0 | 1,
	readingOf: (x: Countable, y: Countable) => Reading | null,
	origin: Origin,
): readonly ConflictSample[] {
	return neighboursAmong(articles, half).flatMap(({ a, b, context, half: side }) =>
		judgedPairs(a, b, context).flatMap((pair): readonly ConflictSample[] => {
			const [x, y] = [a.mentions[pair.a], b.mentions[pair.b]];
			if (x?.kind !== 'figure' || y?.kind !== 'figure') return [];
			const found = foundSample(pair, x, y, { reading: readingOf(x, y), half: side, origin });
			return found ? [found] : [];
		}),
	);
}

/** Parts by any of which two figures look as if they might be of one quantity. */
const looksAlike: Readonly<Partial<Record<ConflictPartName, number>>> = {
	'same noun': 1,
	'differ as slips do': 1,
	'words shared': 0.35,
};

/** Of pairs of a story that nobody read and that do not look alike one in so many is taken. */
const oneIn = 40;

/**
 * The pairs of different figures of a story, as `foundSamples` gives them: of the many that nobody read and that do not look alike
 * some, each of which stands for the others.
 */
export function storySamples(
	articles: readonly Article[],
	half: (id: string) => 0 | 1,
	random: () => number,
): readonly ConflictSample[] {
	const isAlike = ({ values }: ConflictSample) =>
		conflictPartNames.some((name, i) => (values[i] ?? 0) >= (looksAlike[name] ?? Number.POSITIVE_INFINITY));
	return foundSamples(articles, half, readingOf, 'story').flatMap((sample): readonly ConflictSample[] => {
		if (sample.reading !== null || isAlike(sample)) return [sample];
		return random() < 1 / oneIn ? [{ ...sample, standsFor: oneIn }] : [];
	});
}

/** A pair that was found as it is; null where its figures do not differ, or one replaces the other. */
function foundSample(
	{ relation, learned }: Compared,
	x: FigureMention,
	y: FigureMention,
	told: Pick<ConflictSample, 'reading' | 'half' | 'origin'>,
): ConflictSample | null {
	if (learned?.of !== 'different figures' || relation === 'superseded') return null;
	const { difference, parts } = learned;
	return { ...told, difference, values: valuesOf(parts), sameThing: nameSame(x, y), isPlanted: false, standsFor: 1 };
}

function nameSame(x: FigureMention, y: FigureMention): boolean {
	return x.figure.counted !== null && x.figure.quantity === y.figure.quantity;
}

/** Of the pairs that nobody read so many are taken: a folder with many of them shall not outweigh the others. */
const mostUnread = 6000;

function thinned(samples: readonly ConflictSample[], random: () => number): readonly ConflictSample[] {
	const isUnread = ({ isPlanted, reading }: ConflictSample) => !isPlanted && reading === null;
	const share = Math.min(1, mostUnread / samples.filter(isUnread).length);
	return samples.flatMap((sample): readonly ConflictSample[] => {
		if (!isUnread(sample)) return [sample];
		return random() < share ? [{ ...sample, standsFor: 1 / share }] : [];
	});
}

function valuesOf(parts: ConflictParts): readonly number[] {
	const values = partsByName(parts);
	return conflictPartNames.map((name) => values[name]);
}

/** A document in which one figure is another; `everywhere`: wherever it tells the same number of the same thing. */
function changedIn(document: Prepared, i: number, changed: FigureMention, everywhere: boolean): Prepared {
	const own = document.mentions[i];
	const value = changed.figure.low ?? 0;
	const mentions = document.mentions.map((mention, k): Countable => {
		if (k === i) return changed;
		const isSame = everywhere && mention.kind === 'figure' && own?.kind === 'figure' && document.agree(i, k);
		if (!isSame || mention.figure.quantity !== own.figure.quantity) return mention;
		return changedFigure(mention, () => value) ?? mention;
	});
	return prepare(mentions, document.heading, document.meter);
}

/** The parts of a pair after one of its figures was changed. */
function partsAfter(a: Prepared, i: number, b: Prepared, j: number, context: PairContext): ConflictParts | null {
	const learned = judgedPairs(a, b, context).find((pair) => pair.a === i && pair.b === j)?.learned;
	return learned?.of === 'different figures' ? learned.parts : null;
}

function digitsOf(value: number): number {
	return String(value)
		.replace(/\D/g, '')
		.replace(/^0+|0+$/g, '').length;
}

/** The same mention with another number, in its words and in its sentence; null where it is no plain number. */
function changedFigure(mention: FigureMention, change: (value: number) => number): FigureMention | null {
	const { low, high } = mention.figure;
	if (low === null || low !== high || low === 0) return null;
	const isSmall = low < 10 && Number.isInteger(low);
	const next = Number(change(low).toPrecision(Math.max(isSmall ? 1 : 2, digitsOf(low))));
	const value = isSmall ? Math.max(low + 1, Math.round(next)) : next;
	const text = mention.text.replace(/\d[\d,.]*|\p{L}+/u, String(value));
	const figure = { ...mention.figure, low: value, high: value, text };
	const excerpt = mention.excerpt.replace(mention.text, text);
	return value === low ? null : { ...mention, text, excerpt, figure, measure: measureOf(figure) };
}
