/**
 * The features of all blocks of a document, block by block, because trees ask for one block's features at a time:
 * `values[block * width + feature]`. It is filled in place, feature by feature: an array for each of hundreds of columns would
 * cost more than what is put into it.
 */
export interface FeatureTable {
	/** In the order in which features were added; null where they are known, since every table has the same. */
	readonly names: string[] | null;
	/** How many were added. */
	features: number;
	readonly blocks: number;
	/** Features that the table has room for; 0 where only the names are wanted. */
	readonly width: number;
	readonly values: Float32Array;
	/** Room for the running sums of one feature, one more than there are blocks. */
	readonly sums: Float64Array;
}

/** An empty table; each of its features is added once. */
export function openTable(blocks: number, width: number): FeatureTable {
	return {
		names: width === 0 ? [] : null,
		features: 0,
		blocks,
		width,
		values: new Float32Array(width * blocks),
		sums: new Float64Array(blocks + 1),
	};
}

/** The place of the next feature, whose name is put together of its parts. */
export function nextPlace(table: FeatureTable, name: string, mark = '', offset: number | '' = ''): number {
	table.names?.push(`${name}${mark}${offset}`);
	return table.features++;
}

/** Adds a feature: its value for each block by number. */
export function add(table: FeatureTable, name: string, value: (block: number) => number): void {
	const { values, width, blocks } = table;
	let at = nextPlace(table, name);
	for (let i = 0; i < blocks; i++, at += width) values[at] = value(i);
}

/** Adds a feature whose values are known; null: all are 0. */
export function addValues(table: FeatureTable, name: string, column: Float32Array | null): void {
	const { values, width } = table;
	let at = nextPlace(table, name);
	if (!column) return;
	for (let i = 0; i < column.length; i++, at += width) values[at] = column[i] ?? 0;
}

/** Adds what another block says (`name@offset`), so far behind each block, before it for a negative offset; 0 beyond the ends. */
export function addShifted(table: FeatureTable, name: string, column: Float32Array, offset: number): void {
	const { values, width, blocks } = table;
	const first = nextPlace(table, name, '@', offset);
	const end = blocks - Math.max(0, offset);
	for (let i = Math.max(0, -offset); i < end; i++) values[first + i * width] = column[i + offset] ?? 0;
}

/** Adds how far each value lies from the one before (`name:step`); the first from 0. */
export function addSteps(table: FeatureTable, name: string, column: Float32Array): void {
	const { values, width } = table;
	let at = nextPlace(table, name, ':step');
	let before = 0;
	for (let i = 0; i < column.length; i++, at += width) {
		const value = column[i] ?? 0;
		values[at] = Math.abs(value - before);
		before = value;
	}
}

/**
 * Adds densities before and behind each block in windows of the given widths, and the share of all that lies before it. Most
 * cues stand nowhere in most documents (null): then all is 0, as it is in an empty table.
 */
export function addWindows(
	table: FeatureTable,
	name: string,
	column: Float32Array | null,
	widths: readonly number[],
): void {
	const { values, width, blocks } = table;
	const sums = !column || isEmpty(column) ? null : runningSums(column, table.sums);
	for (const reach of widths) {
		const before = nextPlace(table, name, '<', reach);
		nextPlace(table, name, '>', reach);
		if (!sums) continue;
		for (let i = 0, at = before; i < blocks; i++, at += width) {
			const from = i > reach ? i - reach : 0;
			const to = i + 1 + reach < blocks ? i + 1 + reach : blocks;
			values[at] = ((sums[i] ?? 0) - (sums[from] ?? 0)) / reach;
			values[at + 1] = ((sums[to] ?? 0) - (sums[i + 1] ?? 0)) / reach;
		}
	}
	let at = nextPlace(table, name, ':before');
	if (!sums) return;
	const total = sums[blocks] ?? 0;
	for (let i = 0; i < blocks; i++, at += width) values[at] = (sums[i] ?? 0) / (total + 1);
}

function isEmpty(column: Float32Array): boolean {
	for (let i = 0; i < column.length; i++) if (column[i] !== 0) return false;
	return true;
}

/** A value for each index. */
export function each(count: number, value: (i: number) => number): Float32Array {
	const values = new Float32Array(count);
	for (let i = 0; i < count; i++) values[i] = value(i);
	return values;
}

/** Logarithms of small whole numbers and one, of which most counts are. */
const logarithms = Float64Array.from({ length: 256 }, (_, count) => Math.log2(1 + count));

/** Log with a floor, so that counts from 0 to thousands fall on one scale. */
export function scale(count: number): number {
	if (!(count > 0)) return 0;
	return (count | 0) === count && count < logarithms.length ? (logarithms[count] ?? 0) : Math.log2(1 + count);
}

/** Running sums, so that any window of blocks is added up in two look-ups; `sums`: where they go, the first of them is 0. */
export function runningSums(
	values: Float32Array,
	sums: Float64Array = new Float64Array(values.length + 1),
): Float64Array {
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
