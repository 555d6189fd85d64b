import type { BlockShape } from '../types.ts';

/** One feature of all blocks of a document. */
export type Column = readonly [name: string, values: Float32Array];

/** The features of all blocks of a document, block by block, because trees ask for one block's features at a time. */
export interface FeatureTable {
	readonly names: readonly string[];
	/** `values[block * names.length + feature]`. */
	readonly values: Float32Array;
}

export function tableOf(columns: readonly Column[], blocks: number): FeatureTable {
	const width = columns.length;
	const values = new Float32Array(width * blocks);
	const rows = columns.map(([, column]) => column);
	for (let i = 0, at = 0; i < blocks; i++) for (const column of rows) values[at++] = column[i] ?? 0;
	return { names: columns.map(([name]) => name), values };
}

/** A value for each index. */
export function each(count: number, value: (i: number) => number): Float32Array {
	const values = new Float32Array(count);
	for (let i = 0; i < count; i++) values[i] = value(i);
	return values;
}

/** A value for each shape. */
export function ofEach(shapes: readonly BlockShape[], value: (shape: BlockShape) => number): Float32Array {
	const values = new Float32Array(shapes.length);
	let i = 0;
	for (const shape of shapes) values[i++] = value(shape);
	return values;
}

/** 1 for each shape that has the property, else 0. */
export function whereTrue(shapes: readonly BlockShape[], test: (shape: BlockShape) => boolean): Float32Array {
	const values = new Float32Array(shapes.length);
	let i = 0;
	for (const shape of shapes) values[i++] = test(shape) ? 1 : 0;
	return values;
}

/** Of each index the value so far behind it, before it for a negative offset; 0 beyond the ends. */
export function shifted(values: Float32Array, offset: number): Float32Array {
	const moved = new Float32Array(values.length);
	for (let i = Math.max(0, -offset); i < values.length - Math.max(0, offset); i++) moved[i] = values[i + offset] ?? 0;
	return moved;
}

/** How far each value lies from the one before; the first from 0. */
export function steps(values: Float32Array): Float32Array {
	const far = new Float32Array(values.length);
	let before = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? 0;
		far[i] = Math.abs(value - before);
		before = value;
	}
	return far;
}

/** Log with a floor, so that counts from 0 to thousands fall on one scale. */
export function scale(count: number): number {
	return Math.log2(1 + (count > 0 ? count : 0));
}

/** Running sums, so that any window of blocks is added up in two look-ups. */
export function runningSums(values: Float32Array): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
	return sums;
}

/** Sum of the blocks from `from` to before `to`, both cut to the document. */
export function between(sums: Float64Array, from: number, to: number): number {
	const last = sums.length - 1;
	const start = from < 0 ? 0 : from;
	const end = to > last ? last : to;
	return end > start ? (sums[end] ?? 0) - (sums[start] ?? 0) : 0;
}

/** Densities before and behind each block in windows of the given widths, and the share of all that lies before it. */
export function windows(name: string, values: Float32Array, widths: readonly number[]): readonly Column[] {
	const count = values.length;
	const sums = runningSums(values);
	const total = sums[count] ?? 0;
	const columns: Column[] = [];
	for (const width of widths) {
		const before = new Float32Array(count);
		const behind = new Float32Array(count);
		// most cues stand nowhere in most documents
		if (total !== 0) {
			for (let i = 0; i < count; i++) {
				const from = i > width ? i - width : 0;
				const to = i + 1 + width < count ? i + 1 + width : count;
				before[i] = ((sums[i] ?? 0) - (sums[from] ?? 0)) / width;
				behind[i] = ((sums[to] ?? 0) - (sums[i + 1] ?? 0)) / width;
			}
		}
		columns.push([`${name}<${width}`, before], [`${name}>${width}`, behind]);
	}
	const share = new Float32Array(count);
	if (total !== 0) for (let i = 0; i < count; i++) share[i] = (sums[i] ?? 0) / (total + 1);
	columns.push([`${name}:before`, share]);
	return columns;
}
