import type { BlockShape } from '../types.ts';
import { between, each, ofEach, runningSums, scale, whereTrue, windows } from './columns.ts';
import type { Column } from './columns.ts';
import { cueGroups, furnitureBit, groupBit } from './cueGroups.ts';

/** Widths of the windows before and behind a block, in blocks: for shapes, for cues, for words. */
const shapeWindows = [2, 8, 32];
const cueWindows = [4, 24];
const wordWindows = [1, 3, 8];

/** How often each block's pattern stands again in the document. */
function patternRepeats(shapes: readonly BlockShape[]): Float32Array {
	const counts = new Map<number, number>();
	for (const { pattern } of shapes) if (pattern !== 0) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
	return ofEach(shapes, ({ pattern }) => (pattern === 0 ? 0 : (counts.get(pattern) ?? 1) - 1));
}

function isTitle({ words, closed, capitalised }: BlockShape): boolean {
	return words >= 4 && words <= 20 && !closed && capitalised >= 0.6 * words;
}

/**
 * How densely blocks of each sort stand around a block. `here`: how often its words stand in the document; `bits`: what cues it
 * holds (`cueBits`).
 */
export function densities(
	shapes: readonly BlockShape[],
	here: readonly number[],
	strong: Float32Array,
	bits: Int32Array,
): readonly Column[] {
	const patterns = patternRepeats(shapes);
	/** 1 for each block of at most so many words with a cue of a kind. */
	const whereCue = (bit: number, most: number) => {
		const values = new Float32Array(shapes.length);
		for (let i = 0; i < values.length; i++)
			if (((bits[i] ?? 0) & bit) !== 0 && (shapes[i]?.words ?? 0) <= most) values[i] = 1;
		return values;
	};
	const sorts: readonly Column[] = [
		['strong', strong],
		['prose', whereTrue(shapes, (s) => s.words >= 8 && s.closed)],
		['short', whereTrue(shapes, (s) => s.words <= 4)],
		['title', whereTrue(shapes, isTitle)],
		['open', whereTrue(shapes, (s) => s.words >= 5 && s.words <= 20 && !s.closed)],
		['length', ofEach(shapes, (s) => Math.min(s.words, 60) / 20)],
		['stopWords', ofEach(shapes, (s) => Math.min(s.stopWords, 30) / 10)],
		['numbers', whereTrue(shapes, (s) => s.numbers > 0)],
		['furniture', whereCue(furnitureBit, 25)],
		['patterned', patterns.map((count) => (count >= 2 ? 1 : 0))],
		['repeated', each(shapes.length, (i) => ((here[i] ?? 1) > 1 ? 1 : 0))],
	];
	const cues = cueGroups.map(({ name }, place): Column => [name, whereCue(groupBit(place), 30)]);
	return [
		['patterns', patterns.map(scale)],
		...sorts.flatMap(([name, values]) => windows(name, values, shapeWindows)),
		...cues,
		...cues.flatMap(([name, values]) => windows(name, values, cueWindows)),
		...wordDensities(shapes),
	];
}

/** What the words around a block speak for, on average. */
function wordDensities(shapes: readonly BlockShape[]): readonly Column[] {
	const lexical = runningSums(ofEach(shapes, (s) => s.lexical));
	const words = runningSums(ofEach(shapes, (s) => s.words));
	const mean = (from: number, to: number) => between(lexical, from, to) / (between(words, from, to) + 5);
	return wordWindows.flatMap((width): Column[] => [
		[`lexical<${width}`, each(shapes.length, (i) => mean(i - width, i))],
		[`lexical>${width}`, each(shapes.length, (i) => mean(i + 1, i + 1 + width))],
	]);
}
