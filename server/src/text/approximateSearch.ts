import type { Span } from './span.ts';

/** A stretch of a text that is nearly the pattern. */
export interface ApproximateMatch extends Span {
	/** Levenshtein distance to the pattern. */
	readonly errors: number;
}

/** Bits of a word of JavaScript's integers. */
const wordSize = 32;

/**
 * The pattern as bit vectors: for each code unit the rows where it stands, in blocks of 32. Row 0 of `masks` is for code
 * units that do not occur; `rowOf` leads from a code unit to its row.
 */
interface BitPattern {
	readonly length: number;
	readonly blocks: number;
	readonly rowOf: Uint16Array;
	readonly masks: Int32Array;
}

function compile(pattern: string): BitPattern {
	const blocks = Math.ceil(pattern.length / wordSize);
	const rowOf = new Uint16Array(0x10000);
	let rows = 1;
	for (let i = 0; i < pattern.length; i++) {
		const unit = pattern.charCodeAt(i);
		if (rowOf[unit] === 0) rowOf[unit] = rows++;
	}
	const masks = new Int32Array(rows * blocks);
	for (let i = 0; i < pattern.length; i++) {
		const at = (rowOf[pattern.charCodeAt(i)] ?? 0) * blocks + Math.floor(i / wordSize);
		masks[at] = (masks[at] ?? 0) | (1 << (i % wordSize));
	}
	return { length: pattern.length, blocks, rowOf, masks };
}

/**
 * Runs the pattern over `text` and reports the distance after each code unit: the least distance of the whole pattern to
 * any stretch that ends there (`free`), or to all of the text up to there (not `free`).
 *
 * Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (J. ACM 46, 1999), in
 * blocks of 32 rows as corrected by Hyyrö (2003). Takes (length of the text) · ceil(length of the pattern / 32) steps.
 */
function scan(
	text: string,
	span: Span,
	pattern: BitPattern,
	free: boolean,
	report: (end: number, errors: number) => void,
): void {
	const { blocks, rowOf, masks } = pattern;
	const positive = new Int32Array(blocks).fill(-1);
	const negative = new Int32Array(blocks);
	const lastBit = 1 << ((pattern.length - 1) % wordSize);
	let errors = pattern.length;
	for (let i = span.start; i < span.end; i++) {
		const row = (rowOf[text.charCodeAt(i)] ?? 0) * blocks;
		let carry = free ? 0 : 1;
		for (let block = 0; block < blocks; block++) {
			const pv = positive[block] ?? 0;
			const mv = negative[block] ?? 0;
			const mask = masks[row + block] ?? 0;
			const below = carry < 0 ? 1 : 0;
			const equal = mask | below;
			const vertical = mask | mv;
			const horizontal = (((equal & pv) + pv) ^ pv) | equal;
			let ph = mv | ~(horizontal | pv);
			let mh = pv & horizontal;
			const bit = block === blocks - 1 ? lastBit : 1 << (wordSize - 1);
			const above = carry > 0 ? 1 : 0;
			carry = (ph & bit) !== 0 ? 1 : (mh & bit) !== 0 ? -1 : 0;
			ph = (ph << 1) | above;
			mh = (mh << 1) | below;
			positive[block] = mh | ~(vertical | ph);
			negative[block] = ph & vertical;
		}
		errors += carry;
		report(i + 1, errors);
	}
}

function reversed(text: string): string {
	let result = '';
	for (let i = text.length - 1; i >= 0; i--) result += text.charAt(i);
	return result;
}

/** Where a match that ends at `end` begins: the pattern is run backwards from there. */
function startOf(text: string, end: number, backwards: BitPattern, errors: number): number {
	const reach = Math.min(end, backwards.length + errors);
	const slice = reversed(text.slice(end - reach, end));
	let best = Math.min(end, backwards.length);
	let least = Number.POSITIVE_INFINITY;
	scan(slice, { start: 0, end: slice.length }, backwards, false, (length, distance) => {
		if (distance < least) {
			best = length;
			least = distance;
		}
	});
	return end - best;
}

/**
 * The stretches of `text` inside `window` that differ from `pattern` by at most `maxErrors` code units put in, taken out or
 * replaced: of those that end within half a pattern of each other only the nearest, at most `limit` in all, the best first.
 */
export function searchApproximately(
	text: string,
	pattern: string,
	maxErrors: number,
	window: Span,
	limit: number,
): readonly ApproximateMatch[] {
	if (pattern.length === 0) return [];
	const near = Math.max(1, pattern.length >> 1);
	const ends: { end: number; errors: number }[] = [];
	scan(text, window, compile(pattern), true, (end, errors) => {
		if (errors > maxErrors) return;
		const last = ends.at(-1);
		if (!last || end - last.end > near) ends.push({ end, errors });
		else if (errors < last.errors) Object.assign(last, { end, errors });
	});
	const backwards = compile(reversed(pattern));
	return ends
		.sort((a, b) => a.errors - b.errors || a.end - b.end)
		.slice(0, limit)
		.map(({ end, errors }) => ({ start: startOf(text, end, backwards, errors), end, errors }));
}
