import type { BlockShape } from '../types.ts';
import { add, addValues, addWindows, between, each, runningSums, scale } from './columns.ts';
import type { FeatureTable } from './columns.ts';
import { cueGroups, furnitureBit, groupBit } from './cueGroups.ts';

/** Widths of the windows before and behind a block, in blocks: for shapes, for cues, for words. */
const shapeWindows = [2, 8, 32];
const cueWindows = [4, 24];
const wordWindows = [1, 3, 8];

/** How often each block's pattern stands again in the document. */
function patternRepeats(shapes: readonly BlockShape[]): Float32Array {
	const repeats = new Float32Array(shapes.length);
	const counts = new Map<number, number>();
	for (const { pattern } of shapes) if (pattern !== 0) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
	if (counts.size > 0)
		shapes.forEach(({ pattern }, i) => (repeats[i] = pattern === 0 ? 0 : (counts.get(pattern) ?? 1) - 1));
	return repeats;
}

function isTitle({ words, closed, capitalised }: BlockShape): boolean {
	return words >= 4 && words <= 20 && !closed && capitalised >= 0.6 * words;
}

/** What stands around a block is counted by these. */
const sorts: readonly (readonly [name: string, value: (shape: BlockShape) => number])[] = [
	['prose', (s) => Number(s.words >= 8 && s.closed)],
	['short', (s) => Number(s.words <= 4)],
	['title', (s) => Number(isTitle(s))],
	['open', (s) => Number(s.words >= 5 && s.words <= 20 && !s.closed)],
	['length', (s) => Math.min(s.words, 60) / 20],
	['stopWords', (s) => Math.min(s.stopWords, 30) / 10],
	['numbers', (s) => Number(s.numbers > 0)],
];

/**
 * Adds how densely blocks of each sort stand around a block. `here`: how often its words stand in the document; `bits`: what
 * cues it holds (`cueBits`).
 */
export function addDensities(
	table: FeatureTable,
	shapes: readonly BlockShape[],
	here: readonly number[],
	strong: Float32Array,
	bits: Int32Array,
): void {
	const count = shapes.length;
	const patterns = patternRepeats(shapes);
	add(table, 'patterns', (i) => scale(patterns[i] ?? 0));
	addWindows(table, 'strong', strong, shapeWindows);
	const values = new Float32Array(count);
	for (const [name, value] of sorts) {
		for (let i = 0; i < count; i++) {
			const shape = shapes[i];
			values[i] = shape ? value(shape) : 0;
		}
		addWindows(table, name, values, shapeWindows);
	}
	let met = 0;
	for (let i = 0; i < count; i++) met |= bits[i] ?? 0;
	/** 1 for each block of at most so many words with a cue of a kind; null where none is met. */
	const whereCue = (bit: number, most: number) => {
		if ((met & bit) === 0) return null;
		for (let i = 0; i < count; i++) values[i] = ((bits[i] ?? 0) & bit) !== 0 && (shapes[i]?.words ?? 0) <= most ? 1 : 0;
		return values;
	};
	addWindows(table, 'furniture', whereCue(furnitureBit, 25), shapeWindows);
	const isPatterned = each(count, (i) => ((patterns[i] ?? 0) >= 2 ? 1 : 0));
	addWindows(table, 'patterned', isPatterned, shapeWindows);
	const isRepeated = each(count, (i) => ((here[i] ?? 1) > 1 ? 1 : 0));
	addWindows(table, 'repeated', isRepeated, shapeWindows);
	cueGroups.forEach(({ name }, place) => {
		const cues = whereCue(groupBit(place), 30);
		addValues(table, name, cues);
		addWindows(table, name, cues, cueWindows);
	});
	addWordDensities(table, shapes);
}

/** What the words around a block speak for, on average. */
function addWordDensities(table: FeatureTable, shapes: readonly BlockShape[]): void {
	const count = shapes.length;
	const lexical = runningSums(each(count, (i) => shapes[i]?.lexical ?? 0));
	const words = runningSums(each(count, (i) => shapes[i]?.words ?? 0));
	const mean = (from: number, to: number) => between(lexical, from, to) / (between(words, from, to) + 5);
	for (const width of wordWindows) {
		add(table, `lexical<${width}`, (i) => mean(i - width, i));
		add(table, `lexical>${width}`, (i) => mean(i + 1, i + 1 + width));
	}
}
