import type { BlockShape } from '../types.ts';
import { cueGroups, furnitureCues } from './cueGroups.ts';
import { runsOfProse } from './proseRuns.ts';
import { topicsShared } from './topics.ts';

/** What the classifier is told about a block of prose. */
export interface FeatureInput {
	readonly shape: BlockShape;
	/** How often the same words stand in this document, at least 1. */
	readonly here: number;
}

/** The features of all blocks of a document, block by block. */
export interface FeatureTable {
	readonly names: readonly string[];
	/** `values[block * names.length + feature]`. */
	readonly values: Float32Array;
}

/** Widths of the windows before and after a block, in blocks: for shapes, for cues, for words. */
const shapeWindows = [2, 8, 32];
const cueWindows = [4, 24];
const wordWindows = [1, 3, 8];

/** A block of at most so many words is short. */
const shortWords = 4;

/** Log with a floor, so that counts from 0 to thousands fall on one scale. */
function scale(count: number): number {
	return Math.log2(1 + (count > 0 ? count : 0));
}

/** A strong block reads like running text: long, closed, of function words, and of no telling phrase while it is short. */
export function isStrong(shape: BlockShape): boolean {
	return (
		shape.words >= 15 &&
		(shape.closed || shape.stops >= 2) &&
		shape.stopWords >= 0.25 * shape.words &&
		(shape.words >= 25 || !shape.cues.some((cue) => furnitureCues.has(cue)))
	);
}

/** Running sums, so that any window of blocks is added up in two look-ups. */
function runningSums(values: Float32Array): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
	return sums;
}

/** Sum of the blocks from `from` to before `to`, both cut to the document. */
function between(sums: Float64Array, from: number, to: number): number {
	const last = sums.length - 1;
	const start = from < 0 ? 0 : from;
	const end = to > last ? last : to;
	return end > start ? (sums[end] ?? 0) - (sums[start] ?? 0) : 0;
}

/** Collects columns; the table is laid out block by block, because trees ask for one block's features at a time. */
class Columns {
	readonly names: string[] = [];
	private readonly columns: Float32Array[] = [];
	private readonly shapes: readonly BlockShape[];

	constructor(shapes: readonly BlockShape[]) {
		this.shapes = shapes;
	}

	add(name: string, values: Float32Array): Float32Array {
		this.names.push(name);
		this.columns.push(values);
		return values;
	}

	each(name: string, value: (i: number) => number): Float32Array {
		const values = new Float32Array(this.shapes.length);
		for (let i = 0; i < values.length; i++) values[i] = value(i);
		return this.add(name, values);
	}

	of(value: (shape: BlockShape, i: number) => number): Float32Array {
		const values = new Float32Array(this.shapes.length);
		for (let i = 0; i < values.length; i++) {
			const shape = this.shapes[i];
			if (shape) values[i] = value(shape, i);
		}
		return values;
	}

	own(name: string, value: (shape: BlockShape) => number): Float32Array {
		return this.add(name, this.of(value));
	}

	/** Densities before and behind each block, and the share of all that lies before it. */
	windows(name: string, values: Float32Array, radii: readonly number[]): void {
		const sums = runningSums(values);
		const total = sums[values.length] ?? 0;
		for (const radius of radii) {
			this.each(`${name}<${radius}`, (i) => between(sums, i - radius, i) / radius);
			this.each(`${name}>${radius}`, (i) => between(sums, i + 1, i + 1 + radius) / radius);
		}
		this.each(`${name}:before`, (i) => (sums[i] ?? 0) / (total + 1));
	}

	table(): FeatureTable {
		const width = this.names.length;
		const values = new Float32Array(width * this.shapes.length);
		this.columns.forEach((column, feature) => {
			for (let i = 0, at = feature; i < column.length; i++, at += width) values[at] = column[i] ?? 0;
		});
		return { names: this.names, values };
	}
}

/** From this many times on, a block that stands again is left out when its document's other blocks look around themselves. */
const oftenRepeated = 3;

/**
 * Features of all blocks: those that stand again and again see the whole document, all others see the document without them,
 * so that a list of logos between the paragraphs of an article does not tear it apart. Linear in the number of blocks.
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

/**
 * The features of all blocks of a document, in time linear in their number: the block's own, then what stands around it —
 * densities in windows, its neighbours, its place in the runs of running text, marks that change what comes behind them,
 * words shared with the main run.
 */
function featureTable(inputs: readonly FeatureInput[]): FeatureTable {
	const shapes = inputs.map((input) => input.shape);
	const columns = new Columns(shapes);
	addOwn(columns);
	addRepetition(columns, inputs);
	const strong = columns.of((shape) => (isStrong(shape) ? 1 : 0));
	addDensities(columns, inputs, strong);
	addNeighbours(columns, shapes);
	addRuns(columns, shapes, strong);
	addMarks(columns, strong);
	return columns.table();
}

function addOwn(columns: Columns): void {
	columns.own('words', (s) => scale(s.words));
	columns.own('lettersPerWord', (s) => (s.words > 0 ? Math.min(12, s.letters / s.words) : 0));
	columns.own('stopShare', (s) => s.stopWords / (s.words + 1));
	columns.own('verbs', (s) => scale(s.verbs));
	columns.own('verbShare', (s) => s.verbs / (s.words + 1));
	columns.own('readerShare', (s) => s.readerWords / (s.words + 1));
	columns.own('publisherShare', (s) => s.publisherWords / (s.words + 1));
	columns.own('capitalShare', (s) => s.capitalised / (s.words + 1));
	columns.own('upperShare', (s) => s.upper / (s.words + 1));
	columns.own('numberShare', (s) => s.numbers / (s.words + 1));
	columns.own('commas', (s) => scale(s.commas));
	columns.own('commaShare', (s) => s.commas / (s.words + 1));
	columns.own('stops', (s) => scale(s.stops));
	columns.own('closed', (s) => (s.closed ? 1 : 0));
	columns.own('colon', (s) => (s.endsWithColon ? 1 : 0));
	columns.own('separators', (s) => scale(s.separators));
	columns.own('quotes', (s) => scale(s.quotes));
	columns.own('opensUpper', (s) => (s.opens === 'upper' ? 1 : 0));
	columns.own('opensNumber', (s) => (s.opens === 'number' ? 1 : 0));
	columns.own('opensSymbol', (s) => (s.opens === 'symbol' ? 1 : 0));
	columns.own('lexicalMean', (s) => s.lexical / (s.words + 2));
	columns.own('lexicalRoot', (s) => s.lexical / Math.sqrt(s.words + 2));
	columns.own('cues', (s) => s.cues.length);
	columns.own('cueDensity', (s) => s.cues.length / Math.sqrt(s.words + 1));
	columns.own('furnitureCues', (s) => s.cues.filter((cue) => furnitureCues.has(cue)).length / Math.sqrt(s.words + 1));
}

function addRepetition(columns: Columns, inputs: readonly FeatureInput[]): void {
	columns.each('repeats', (i) => scale((inputs[i]?.here ?? 1) - 1));
	columns.each('longRepeats', (i) => ((inputs[i]?.shape.words ?? 0) > 8 ? scale((inputs[i]?.here ?? 1) - 1) : 0));
}

function addDensities(columns: Columns, inputs: readonly FeatureInput[], strong: Float32Array): void {
	const patterns = new Map<number, number>();
	for (const { shape } of inputs)
		if (shape.pattern !== 0) patterns.set(shape.pattern, (patterns.get(shape.pattern) ?? 0) + 1);
	const patterned = columns.own('patterns', (s) => (s.pattern === 0 ? 0 : scale((patterns.get(s.pattern) ?? 1) - 1)));
	const groups: readonly (readonly [string, Float32Array])[] = [
		['strong', strong],
		['prose', columns.of((s) => (s.words >= 8 && s.closed ? 1 : 0))],
		['short', columns.of((s) => (s.words <= shortWords ? 1 : 0))],
		[
			'title',
			columns.of((s) => (s.words >= 4 && s.words <= 20 && !s.closed && s.capitalised >= 0.6 * s.words ? 1 : 0)),
		],
		['open', columns.of((s) => (s.words >= 5 && s.words <= 20 && !s.closed ? 1 : 0))],
		['length', columns.of((s) => Math.min(s.words, 60) / 20)],
		['stopWords', columns.of((s) => Math.min(s.stopWords, 30) / 10)],
		['numbers', columns.of((s) => (s.numbers > 0 ? 1 : 0))],
		['furniture', columns.of((s) => (s.words <= 25 && s.cues.some((cue) => furnitureCues.has(cue)) ? 1 : 0))],
		['patterned', patterned.map((value) => (value > 1.5 ? 1 : 0))],
		['repeated', columns.of((_, i) => ((inputs[i]?.here ?? 1) > 1 ? 1 : 0))],
	];
	for (const [name, values] of groups) columns.windows(name, values, shapeWindows);
	for (const { name, cues } of cueGroups) {
		const own = columns.own(name, (s) => (s.words <= 30 && s.cues.some((cue) => cues.has(cue)) ? 1 : 0));
		columns.windows(name, own, cueWindows);
	}
	const lexical = runningSums(columns.of((s) => s.lexical));
	const words = runningSums(columns.of((s) => s.words));
	for (const radius of wordWindows) {
		const mean = (from: number, to: number) => between(lexical, from, to) / (between(words, from, to) + 5);
		columns.each(`lexical<${radius}`, (i) => mean(i - radius, i));
		columns.each(`lexical>${radius}`, (i) => mean(i + 1, i + 1 + radius));
	}
}

function addNeighbours(columns: Columns, shapes: readonly BlockShape[]): void {
	const neighbours: readonly (readonly [string, Float32Array])[] = [
		['words', columns.of((s) => scale(s.words))],
		['closed', columns.of((s) => (s.closed ? 1 : 0))],
		['colon', columns.of((s) => (s.endsWithColon ? 1 : 0))],
		['capitalShare', columns.of((s) => s.capitalised / (s.words + 1))],
		['stopShare', columns.of((s) => s.stopWords / (s.words + 1))],
	];
	for (const [name, values] of neighbours) {
		for (const offset of [-2, -1, 1, 2]) columns.each(`${name}@${offset}`, (i) => values[i + offset] ?? 0);
		columns.each(`${name}:step`, (i) => Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0)));
	}
	let ago = 99;
	columns.each('colonAgo', (i) => {
		const value = scale(Math.min(ago, 16));
		const shape = shapes[i];
		ago = shape?.endsWithColon && shape.words >= 4 ? 0 : ago + 1;
		return value;
	});
}

function addRuns(columns: Columns, shapes: readonly BlockShape[], strong: Float32Array): void {
	const n = shapes.length;
	const { previous, next, size, largest, core } = runsOfProse(strong, shapes);
	const before = (i: number) => previous[i] ?? -1;
	const behind = (i: number) => next[i] ?? -1;
	columns.each('toPrevious', (i) => (before(i) < 0 ? 7 : scale(i - before(i))));
	columns.each('toNext', (i) => (behind(i) < 0 ? 7 : scale(behind(i) - i)));
	columns.each('gap', (i) => (before(i) < 0 || behind(i) < 0 ? 8 : scale(behind(i) - before(i))));
	columns.each('inCore', (i) => (i >= core.start && i < core.end ? 1 : 0));
	columns.each('beforeCore', (i) => (i < core.start ? scale(core.start - i) : 0));
	columns.each('afterCore', (i) => (i >= core.end ? scale(i - core.end + 1) : 0));
	columns.each('runShare', (i) => (largest > 0 ? (size[i] ?? 0) / largest : 0));
	columns.each('runWords', (i) => scale((size[i] ?? 0) / 10));
	// rounded, lest a tree knows a page by its size
	columns.each('largestRun', () => Math.round(scale(largest / 10)));
	columns.each('blocks', () => Math.round(scale(n)));
	columns.each('fromTop', (i) => Math.min(6, scale(i)));
	columns.each('fromEnd', (i) => Math.min(6, scale(n - 1 - i)));
	const shared = topicsShared(shapes, (i) => strong[i] === 1 && i >= core.start && i < core.end);
	columns.each('shared', (i) => scale(shared.once[i] ?? 0));
	columns.each('sharedShare', (i) => (shared.once[i] ?? 0) / ((shapes[i]?.topics.length ?? 0) + 1));
	columns.each('sharedOften', (i) => (shared.often[i] ?? 0) / ((shapes[i]?.topics.length ?? 0) + 1));
}

/** Short lines such as "Related articles" or "Comments": what comes behind them is seldom the article. */
function addMarks(columns: Columns, strong: Float32Array): void {
	for (const { name, cues } of cueGroups) {
		const isMark = columns.of((s) => (s.words <= 8 && s.cues.some((cue) => cues.has(cue)) ? 1 : 0));
		let strongBefore = 0;
		let strongSince = 0;
		let seen = false;
		columns.each(`${name}:seen`, (i) => {
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
		});
		let since = 0;
		columns.each(`${name}:sinceStrong`, (i) => {
			if (strong[i]) since = 0;
			else if (isMark[i]) since = 1;
			return since;
		});
	}
}
