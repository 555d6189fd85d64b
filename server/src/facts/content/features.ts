import type { BlockShape } from '../types.ts';
import { each, ofEach, scale, shifted, steps, tableOf, whereTrue } from './columns.ts';
import type { Column, FeatureTable } from './columns.ts';
import { cueBits, cueGroups, furnitureBit, groupBit } from './cueGroups.ts';
import { densities } from './densities.ts';
import { headlineOf } from './headline.ts';
import { ownFeatures } from './ownFeatures.ts';
import { runsOfProse } from './proseRuns.ts';
import { topicsShared } from './topics.ts';

/** What the classifier is told about a block of prose. */
export interface FeatureInput {
	readonly shape: BlockShape;
	/** How often the same words stand in this document, at least 1. */
	readonly here: number;
}

/** From this many times on, a block that stands again is left out when its document's other blocks look around themselves. */
const oftenRepeated = 3;

/**
 * Features of all blocks: those that stand again and again see the whole document, all others see the document without them,
 * so that a list of logos between the paragraphs of an article does not tear it apart. `rare`: the indices of the others.
 * Linear in the number of blocks.
 */
export function featuresOf(inputs: readonly FeatureInput[]): {
	readonly table: FeatureTable;
	readonly rare: readonly number[];
} {
	const rare = inputs.flatMap(({ here }, i) => (here < oftenRepeated ? [i] : []));
	const whole = featureTable(inputs);
	if (rare.length === inputs.length) return { table: whole, rare };
	const width = whole.names.length;
	const without = featureTable(rare.flatMap((i) => inputs[i] ?? []));
	rare.forEach((i, k) => whole.values.set(without.values.subarray(k * width, (k + 1) * width), i * width));
	return { table: whole, rare };
}

/** A strong block reads like running text: long, closed, of function words, and of no telling phrase while it is short. */
function isStrong(shape: BlockShape, bits: number): boolean {
	return (
		shape.words >= 15 &&
		(shape.closed || shape.stops >= 2) &&
		shape.stopWords >= 0.25 * shape.words &&
		(shape.words >= 25 || (bits & furnitureBit) === 0)
	);
}

function featureTable(inputs: readonly FeatureInput[]): FeatureTable {
	const shapes = inputs.map(({ shape }) => shape);
	const here = inputs.map((input) => input.here);
	const bits = new Int32Array(shapes.length);
	const strong = new Float32Array(shapes.length);
	shapes.forEach((shape, i) => {
		const met = cueBits(shape.cues);
		bits[i] = met;
		if (isStrong(shape, met)) strong[i] = 1;
	});
	return tableOf(
		[
			...ownFeatures(shapes),
			['repeats', each(here.length, (i) => scale((here[i] ?? 1) - 1))],
			['longRepeats', each(here.length, (i) => ((shapes[i]?.words ?? 0) > 8 ? scale((here[i] ?? 1) - 1) : 0))],
			...densities(shapes, here, strong, bits),
			...neighbours(shapes),
			...places(shapes, strong),
			...marks(shapes, strong, bits),
		],
		shapes.length,
	);
}

/** The columns of every feature table. */
export const featureNames: readonly string[] = featureTable([]).names;

/** What stands directly before and behind a block. */
function neighbours(shapes: readonly BlockShape[]): readonly Column[] {
	const basics: readonly Column[] = [
		['words', ofEach(shapes, (s) => scale(s.words))],
		['closed', whereTrue(shapes, (s) => s.closed)],
		['colon', whereTrue(shapes, (s) => s.endsWithColon)],
		['capitalShare', ofEach(shapes, (s) => s.capitalised / (s.words + 1))],
		['stopShare', ofEach(shapes, (s) => s.stopWords / (s.words + 1))],
	];
	let ago = 16;
	const colonAgo = ofEach(shapes, (shape) => {
		const value = scale(ago);
		ago = shape.endsWithColon && shape.words >= 4 ? 0 : Math.min(16, ago + 1);
		return value;
	});
	return [
		...basics.flatMap(([name, values]): Column[] => [
			...[-2, -1, 1, 2].map((offset): Column => [`${name}@${offset}`, shifted(values, offset)]),
			[`${name}:step`, steps(values)],
		]),
		['colonAgo', colonAgo],
	];
}

/** Where a block stands: in the document, relative to the runs of running text, to its subject and to its headline. */
function places(shapes: readonly BlockShape[], strong: Float32Array): readonly Column[] {
	const count = shapes.length;
	const { previous, next, size, largest, core } = runsOfProse(strong, shapes);
	const before = (i: number) => previous[i] ?? -1;
	const behind = (i: number) => next[i] ?? -1;
	const shared = topicsShared(shapes, (i) => strong[i] === 1 && i >= core.start && i < core.end);
	const headline = headlineOf(shapes, shared.once, core.start);
	const topics = (i: number) => (shapes[i]?.topics.length ?? 0) + 1;
	const columns: readonly (readonly [name: string, value: (i: number) => number])[] = [
		['toPrevious', (i) => (before(i) < 0 ? 7 : scale(i - before(i)))],
		['toNext', (i) => (behind(i) < 0 ? 7 : scale(behind(i) - i))],
		['gap', (i) => (before(i) < 0 || behind(i) < 0 ? 8 : scale(behind(i) - before(i)))],
		['inCore', (i) => (i >= core.start && i < core.end ? 1 : 0)],
		['beforeCore', (i) => scale(core.start - i)],
		['afterCore', (i) => scale(i - core.end + 1)],
		['runShare', (i) => (largest > 0 ? (size[i] ?? 0) / largest : 0)],
		['runWords', (i) => scale((size[i] ?? 0) / 10)],
		// rounded, lest a tree knows a page by its size
		['largestRun', () => Math.round(scale(largest / 10))],
		['blocks', () => Math.round(scale(count))],
		['fromTop', (i) => Math.min(6, scale(i))],
		['fromEnd', (i) => Math.min(6, scale(count - 1 - i))],
		['shared', (i) => scale(shared.once[i] ?? 0)],
		['sharedShare', (i) => (shared.once[i] ?? 0) / topics(i)],
		['sharedOften', (i) => (shared.often[i] ?? 0) / topics(i)],
		['headline', (i) => (i === headline ? 1 : 0)],
		['toHeadline', (i) => (headline < 0 ? 4 : Math.max(-3, Math.min(4, i - headline)))],
		['underHeadline', (i) => (headline >= 0 && i > headline && i < core.start ? 1 : 0)],
	];
	return columns.map(([name, value]): Column => [name, each(count, value)]);
}

/** Short lines such as "Related articles" or "Comments": what comes behind them is seldom the article. */
function marks(shapes: readonly BlockShape[], strong: Float32Array, bits: Int32Array): readonly Column[] {
	return cueGroups.flatMap(({ name }, place): Column[] => {
		const bit = groupBit(place);
		const isMark = each(shapes.length, (i) => (((bits[i] ?? 0) & bit) !== 0 && (shapes[i]?.words ?? 9) <= 8 ? 1 : 0));
		let strongBefore = 0;
		let strongSince = 0;
		let seen = false;
		let since = 0;
		return [
			[
				`${name}:seen`,
				each(shapes.length, (i) => {
					if (isMark[i] && strongBefore >= 3) {
						seen = true;
						strongSince = 0;
					}
					const value = seen ? 1 / (1 + 0.25 * strongSince) : 0;
					if (strong[i]) {
						strongBefore++;
						strongSince++;
					}
					return value;
				}),
			],
			[
				`${name}:sinceStrong`,
				each(shapes.length, (i) => {
					if (strong[i]) since = 0;
					else if (isMark[i]) since = 1;
					return since;
				}),
			],
		];
	});
}
