import type { BlockShape } from '../types.ts';
import { add, addShifted, addSteps, nextPlace, openTable, scale } from './columns.ts';
import type { FeatureTable } from './columns.ts';
import { cueBits, cueGroups, furnitureBit, groupBit } from './cueGroups.ts';
import { addDensities } from './densities.ts';
import { headlineOf } from './headline.ts';
import { addOwnFeatures } from './ownFeatures.ts';
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
	const rare: number[] = [];
	inputs.forEach(({ here }, i) => {
		if (here < oftenRepeated) rare.push(i);
	});
	const whole = featureTable(inputs);
	if (rare.length === inputs.length) return { table: whole, rare };
	const { width } = whole;
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
	const table = openTable(inputs.length, featureNames.length);
	addFeatures(table, inputs);
	return table;
}

function addFeatures(table: FeatureTable, inputs: readonly FeatureInput[]): void {
	const shapes = inputs.map(({ shape }) => shape);
	const here = inputs.map((input) => input.here);
	const bits = new Int32Array(shapes.length);
	const strong = new Float32Array(shapes.length);
	shapes.forEach((shape, i) => {
		const met = cueBits(shape.cues);
		bits[i] = met;
		if (isStrong(shape, met)) strong[i] = 1;
	});
	addOwnFeatures(table, shapes);
	add(table, 'repeats', (i) => scale((here[i] ?? 1) - 1));
	add(table, 'longRepeats', (i) => ((shapes[i]?.words ?? 0) > 8 ? scale((here[i] ?? 1) - 1) : 0));
	addDensities(table, shapes, here, strong, bits);
	addNeighbours(table, shapes);
	addPlaces(table, shapes, strong);
	addMarks(table, shapes, strong, bits);
}

/** What is looked at in the blocks directly before and behind a block. */
const basics: readonly (readonly [name: string, value: (shape: BlockShape) => number])[] = [
	['words', (s) => scale(s.words)],
	['closed', (s) => Number(s.closed)],
	['colon', (s) => Number(s.endsWithColon)],
	['capitalShare', (s) => s.capitalised / (s.words + 1)],
	['stopShare', (s) => s.stopWords / (s.words + 1)],
];

/** Adds what stands directly before and behind a block. */
function addNeighbours(table: FeatureTable, shapes: readonly BlockShape[]): void {
	const values = new Float32Array(shapes.length);
	for (const [name, value] of basics) {
		shapes.forEach((shape, i) => (values[i] = value(shape)));
		for (const offset of [-2, -1, 1, 2]) addShifted(table, name, values, offset);
		addSteps(table, name, values);
	}
	let ago = 16;
	add(table, 'colonAgo', (i) => {
		const shape = shapes[i];
		const value = scale(ago);
		ago = shape?.endsWithColon && shape.words >= 4 ? 0 : Math.min(16, ago + 1);
		return value;
	});
}

/** Adds where a block stands: in the document, relative to the runs of running text, to its subject and to its headline. */
function addPlaces(table: FeatureTable, shapes: readonly BlockShape[], strong: Float32Array): void {
	const count = shapes.length;
	const { previous, next, size, largest, core } = runsOfProse(strong, shapes);
	const before = (i: number) => previous[i] ?? -1;
	const behind = (i: number) => next[i] ?? -1;
	const shared = topicsShared(shapes, (i) => strong[i] === 1 && i >= core.start && i < core.end);
	const headline = headlineOf(shapes, shared.once, core.start);
	const topics = (i: number) => (shapes[i]?.topics.length ?? 0) + 1;
	// rounded, lest a tree knows a page by its size
	const largestRun = Math.round(scale(largest / 10));
	const blocks = Math.round(scale(count));
	add(table, 'toPrevious', (i) => (before(i) < 0 ? 7 : scale(i - before(i))));
	add(table, 'toNext', (i) => (behind(i) < 0 ? 7 : scale(behind(i) - i)));
	add(table, 'gap', (i) => (before(i) < 0 || behind(i) < 0 ? 8 : scale(behind(i) - before(i))));
	add(table, 'inCore', (i) => (i >= core.start && i < core.end ? 1 : 0));
	add(table, 'beforeCore', (i) => scale(core.start - i));
	add(table, 'afterCore', (i) => scale(i - core.end + 1));
	add(table, 'runShare', (i) => (largest > 0 ? (size[i] ?? 0) / largest : 0));
	add(table, 'runWords', (i) => scale((size[i] ?? 0) / 10));
	add(table, 'largestRun', () => largestRun);
	add(table, 'blocks', () => blocks);
	add(table, 'fromTop', (i) => Math.min(6, scale(i)));
	add(table, 'fromEnd', (i) => Math.min(6, scale(count - 1 - i)));
	add(table, 'shared', (i) => scale(shared.once[i] ?? 0));
	add(table, 'sharedShare', (i) => (shared.once[i] ?? 0) / topics(i));
	add(table, 'sharedOften', (i) => (shared.often[i] ?? 0) / topics(i));
	add(table, 'headline', (i) => (i === headline ? 1 : 0));
	add(table, 'toHeadline', (i) => (headline < 0 ? 4 : Math.max(-3, Math.min(4, i - headline))));
	add(table, 'underHeadline', (i) => (headline >= 0 && i > headline && i < core.start ? 1 : 0));
}

/** Adds short lines such as "Related articles" or "Comments": what comes behind them is seldom the article. */
function addMarks(table: FeatureTable, shapes: readonly BlockShape[], strong: Float32Array, bits: Int32Array): void {
	let met = 0;
	for (let i = 0; i < bits.length; i++) met |= bits[i] ?? 0;
	cueGroups.forEach(({ name }, place) => {
		const bit = groupBit(place);
		if ((met & bit) === 0) {
			// all 0, as in an empty table
			nextPlace(table, name, ':seen');
			nextPlace(table, name, ':sinceStrong');
			return;
		}
		const isMark = (i: number) => ((bits[i] ?? 0) & bit) !== 0 && (shapes[i]?.words ?? 9) <= 8;
		let strongBefore = 0;
		let strongSince = 0;
		let seen = false;
		let since = 0;
		add(table, `${name}:seen`, (i) => {
			if (strongBefore >= 3 && isMark(i)) {
				seen = true;
				strongSince = 0;
			}
			const value = seen ? 1 / (1 + 0.25 * strongSince) : 0;
			if (strong[i]) {
				strongBefore++;
				strongSince++;
			}
			return value;
		});
		add(table, `${name}:sinceStrong`, (i) => {
			if (strong[i]) since = 0;
			else if (isMark(i)) since = 1;
			return since;
		});
	});
}

/** The features of every table, in order. */
export const featureNames: readonly string[] = (() => {
	const table = openTable(0, 0);
	addFeatures(table, []);
	return table.names ?? [];
})();
