import type { BlockShape } from '../types.ts';
import { cueNames } from './cues.ts';
import type { CueName } from './cues.ts';

/** What the classifier is told about a block of prose. */
export interface FeatureInput {
	readonly shape: BlockShape;
	/** How often the same words stand in this document, at least 1. */
	readonly here: number;
}

/** One feature of all blocks of a document. */
export interface Column {
	readonly name: string;
	readonly values: Float32Array;
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

const furnitureCues: ReadonlySet<string> = new Set<CueName>([
	'copyright',
	'legal',
	'newsletter',
	'share',
	'follow',
	'comments',
	'related',
	'navigation',
	'section',
	'account',
	'advert',
	'cookie',
	'app',
	'donate',
	'more',
	'print',
	'poll',
	'tags',
	'script',
	'logo',
]);

const cueGroups: readonly { readonly name: string; readonly cues: readonly CueName[] }[] = [
	{ name: 'legal', cues: ['copyright', 'legal', 'cookie'] },
	{ name: 'menu', cues: ['navigation', 'section', 'account'] },
	{ name: 'social', cues: ['share', 'follow', 'newsletter'] },
	{ name: 'related', cues: ['related', 'more', 'ago'] },
	{ name: 'comments', cues: ['comments'] },
	{ name: 'advert', cues: ['advert', 'app', 'donate', 'offer', 'poll'] },
	{ name: 'meta', cues: ['byline', 'dateline', 'day', 'clock', 'label', 'tags', 'print'] },
	{ name: 'credit', cues: ['credit', 'caption'] },
];

/** A block of at most so many words is short. */
const shortWords = 4;

/** A strong block reads like running text: long, closed, of function words. */
export function isStrong(shape: BlockShape): boolean {
	return shape.words >= 15 && (shape.closed || shape.stops >= 2) && shape.stopWords >= 0.25 * shape.words;
}

/** Log with a floor, so that counts from 0 to thousands fall on one scale. */
function scale(count: number): number {
	return Math.log2(1 + Math.max(0, count));
}

/**
 * The features of all blocks of a document, column by column, in time linear in the number of blocks. Own features first,
 * then what stands around: densities in windows, distances to running text, position to the main run of it, shared words.
 */
export function featureColumns(inputs: readonly FeatureInput[]): readonly Column[] {
	const n = inputs.length;
	const columns: Column[] = [];
	const add = (name: string, value: (i: number) => number): Float32Array => {
		const values = new Float32Array(n);
		for (let i = 0; i < n; i++) values[i] = value(i);
		columns.push({ name, values });
		return values;
	};
	const shapes = inputs.map((input) => input.shape);
	const own = (name: string, value: (shape: BlockShape) => number): Float32Array => {
		const values = new Float32Array(n);
		for (let i = 0; i < n; i++) {
			const shape = shapes[i];
			if (shape) values[i] = value(shape);
		}
		columns.push({ name, values });
		return values;
	};
	const hidden = (value: (shape: BlockShape, i: number) => number): Float32Array => {
		const values = new Float32Array(n);
		for (let i = 0; i < n; i++) {
			const shape = shapes[i];
			if (shape) values[i] = value(shape, i);
		}
		return values;
	};

	// ---- the block itself
	own('words', (s) => scale(s.words));
	for (const limit of [1, 2, 4, 8, 15, 30]) own(`words>${limit}`, (s) => (s.words > limit ? 1 : 0));
	own('lettersPerWord', (s) => (s.words > 0 ? Math.min(12, s.letters / s.words) : 0));
	own('stopShare', (s) => s.stopWords / (s.words + 1));
	own('verbShare', (s) => s.verbs / (s.words + 1));
	own('verbs', (s) => scale(s.verbs));
	own('readerShare', (s) => s.readerWords / (s.words + 1));
	own('publisherShare', (s) => s.publisherWords / (s.words + 1));
	own('capitalShare', (s) => s.capitalised / (s.words + 1));
	own('upperShare', (s) => s.upper / (s.words + 1));
	own('numberShare', (s) => s.numbers / (s.words + 1));
	own('commas', (s) => scale(s.commas));
	own('commaShare', (s) => s.commas / (s.words + 1));
	own('stops', (s) => scale(s.stops));
	own('closed', (s) => (s.closed ? 1 : 0));
	own('closedLong', (s) => (s.closed && s.words > 8 ? 1 : 0));
	own('colon', (s) => (s.endsWithColon ? 1 : 0));
	own('separators', (s) => scale(s.separators));
	own('quotes', (s) => scale(s.quotes));
	for (const opening of ['lower', 'upper', 'number', 'quote', 'symbol'] as const)
		own(`opens:${opening}`, (s) => (s.opens === opening ? 1 : 0));
	for (const cue of cueNames) {
		own(`short:${cue}`, (s) => (s.words <= 12 && s.cues.includes(cue) ? 1 : 0));
		own(`long:${cue}`, (s) => (s.words > 12 && s.cues.includes(cue) ? 1 / Math.sqrt(s.words / 12) : 0));
	}
	add('repeats', (i) => scale((inputs[i]?.here ?? 1) - 1));

	// ---- densities
	const strong = hidden((s) =>
		isStrong(s) && !(s.words < 40 && s.cues.some((c) => furnitureCues.has(c)) && s.words < 25) ? 1 : 0,
	);
	const groups: { name: string; values: Float32Array }[] = [
		{ name: 'strong', values: strong },
		{ name: 'prose', values: hidden((s) => (s.words >= 8 && s.closed ? 1 : 0)) },
		{ name: 'short', values: hidden((s) => (s.words <= shortWords ? 1 : 0)) },
		{
			name: 'title',
			values: hidden((s) => (s.words >= 4 && s.words <= 20 && !s.closed && s.capitalised >= 0.6 * s.words ? 1 : 0)),
		},
		{ name: 'headline', values: hidden((s) => (s.words >= 5 && s.words <= 20 && !s.closed ? 1 : 0)) },
		{ name: 'words', values: hidden((s) => Math.min(s.words, 60) / 20) },
		{ name: 'stopWords', values: hidden((s) => Math.min(s.stopWords, 30) / 10) },
		{ name: 'numbers', values: hidden((s) => (s.numbers > 0 ? 1 : 0)) },
		{ name: 'furniture', values: hidden((s) => (s.words <= 25 && s.cues.some((c) => furnitureCues.has(c)) ? 1 : 0)) },
		{ name: 'repeated', values: hidden((_, i) => ((inputs[i]?.here ?? 1) > 1 ? 1 : 0)) },
	];
	for (const group of cueGroups) {
		const cues: ReadonlySet<string> = new Set(group.cues);
		groups.push({
			name: group.name,
			values: hidden((s) => (s.words <= 30 && s.cues.some((c) => cues.has(c)) ? 1 : 0)),
		});
	}
	for (const { name, values } of groups) {
		const sums = runningSums(values);
		add(`${name}@-1`, (i) => values[i - 1] ?? 0);
		add(`${name}@+1`, (i) => values[i + 1] ?? 0);
		for (const radius of [2, 4, 8, 16, 32]) {
			add(`${name}<${radius}`, (i) => between(sums, i - radius, i) / radius);
			add(`${name}>${radius}`, (i) => between(sums, i + 1, i + 1 + radius) / radius);
		}
		const total = sums[n] ?? 0;
		add(`${name}:before`, (i) => (sums[i] ?? 0) / (total + 1));
	}

	// ---- neighbours
	for (const [name, value] of [
		['words', (s: BlockShape) => scale(s.words)],
		['closed', (s: BlockShape) => (s.closed ? 1 : 0)],
		['colon', (s: BlockShape) => (s.endsWithColon ? 1 : 0)],
		['capitalShare', (s: BlockShape) => s.capitalised / (s.words + 1)],
		['stopShare', (s: BlockShape) => s.stopWords / (s.words + 1)],
	] as const) {
		const values = hidden(value);
		for (const offset of [-2, -1, 1, 2]) add(`${name}@${offset}`, (i) => values[i + offset] ?? 0);
		add(`${name}:like`, (i) => Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0)));
	}
	let colonAgo = 99;
	add('colonAgo', (i) => {
		const value = scale(Math.min(colonAgo, 16));
		colonAgo = shapes[i]?.endsWithColon && (shapes[i]?.words ?? 0) >= 4 ? 0 : colonAgo + 1;
		return value;
	});

	// ---- runs of running text
	const core = coreOf(strong, shapes);
	let lastStrong = -1;
	const previous = new Int32Array(n);
	for (let i = 0; i < n; i++) {
		previous[i] = lastStrong;
		if (strong[i]) lastStrong = i;
	}
	const next = new Int32Array(n);
	let nextStrong = -1;
	for (let i = n - 1; i >= 0; i--) {
		next[i] = nextStrong;
		if (strong[i]) nextStrong = i;
	}
	add('toPrevious', (i) => ((previous[i] ?? -1) < 0 ? 7 : scale(i - (previous[i] ?? 0))));
	add('toNext', (i) => ((next[i] ?? -1) < 0 ? 7 : scale((next[i] ?? 0) - i)));
	add('enclosed', (i) => ((previous[i] ?? -1) >= 0 && (next[i] ?? -1) >= 0 ? 1 : 0));
	add('gap', (i) =>
		(previous[i] ?? -1) >= 0 && (next[i] ?? -1) >= 0 ? scale((next[i] ?? 0) - (previous[i] ?? 0)) : 8,
	);
	add('inCore', (i) => (i >= core.start && i < core.end ? 1 : 0));
	add('beforeCore', (i) => (i < core.start ? scale(core.start - i) : 0));
	add('afterCore', (i) => (i >= core.end ? scale(i - core.end + 1) : 0));
	add('justBeforeCore', (i) => (i < core.start && core.start - i <= 3 ? 1 : 0));
	add('justAfterCore', (i) => (i >= core.end && i - core.end < 3 ? 1 : 0));
	const runs = runSizes(strong, shapes);
	add('runShare', (i) => (runs.largest > 0 ? (runs.size[i] ?? 0) / runs.largest : 0));
	add('runWords', (i) => scale((runs.size[i] ?? 0) / 10));
	add('largestRun', () => scale(runs.largest / 10));
	add('strongAll', () => scale((groups[0] ? runningSums(strong)[n] : 0) ?? 0));
	add('position', (i) => i / Math.max(1, n - 1));
	add('fromTop', (i) => scale(i));
	add('fromEnd', (i) => scale(n - 1 - i));
	add('blocks', () => scale(n));

	// ---- marks that change what comes behind them
	for (const [name, cues] of [
		['related', ['related']],
		['comments', ['comments']],
		['legal', ['copyright']],
		['menu', ['navigation', 'section', 'account']],
		['social', ['share', 'follow', 'newsletter']],
		['tags', ['tags', 'bio']],
	] as const) {
		const set: ReadonlySet<string> = new Set(cues);
		let strongSeen = 0;
		let seen = 0;
		let strongSince = 0;
		add(`${name}:seen`, (i) => {
			const shape = shapes[i];
			if (shape && strongSeen >= 3 && shape.words <= 8 && shape.cues.some((c) => set.has(c))) {
				seen = 1;
				strongSince = 0;
			}
			const value = seen * (1 / (1 + 0.25 * strongSince));
			if (strong[i]) {
				strongSeen++;
				strongSince++;
			}
			return value;
		});
		let sinceStrong = 0;
		add(`${name}:sinceStrong`, (i) => {
			const shape = shapes[i];
			if (strong[i]) sinceStrong = 0;
			else if (shape && shape.words <= 8 && shape.cues.some((c) => set.has(c))) sinceStrong = 1;
			return sinceStrong;
		});
	}

	// ---- shared subject
	const vocabulary = new Map<number, number>();
	for (let i = 0; i < n; i++) {
		if (!strong[i] || i < core.start || i >= core.end) continue;
		for (const code of codes(shapes[i]?.topics ?? '')) vocabulary.set(code, (vocabulary.get(code) ?? 0) + 1);
	}
	const shared = (i: number, least: number): number => {
		const topics = shapes[i]?.topics ?? '';
		let count = 0;
		for (let k = 0; k < topics.length; k++) {
			const others =
				(vocabulary.get(topics.charCodeAt(k)) ?? 0) - (strong[i] && i >= core.start && i < core.end ? 1 : 0);
			if (others >= least) count++;
		}
		return count;
	};
	add('shared1', (i) => scale(shared(i, 1)));
	add('sharedShare1', (i) => shared(i, 1) / ((shapes[i]?.topics.length ?? 0) + 1));
	add('sharedShare2', (i) => shared(i, 2) / ((shapes[i]?.topics.length ?? 0) + 1));
	add('noTopics', (i) => ((shapes[i]?.topics.length ?? 0) === 0 ? 1 : 0));
	return columns;
}

function codes(text: string): number[] {
	const list: number[] = [];
	for (let i = 0; i < text.length; i++) list.push(text.charCodeAt(i));
	return list;
}

/** The heaviest run of strong blocks with gaps of at most two, as indices; empty where there is none. */
export function coreOf(
	strong: Float32Array,
	shapes: readonly BlockShape[],
): { readonly start: number; readonly end: number } {
	let best = { start: 0, end: 0, weight: 0 };
	let start = -1;
	let last = -1;
	let weight = 0;
	for (let i = 0; i < strong.length; i++) {
		if (!strong[i]) continue;
		if (start < 0 || i - last > 3) {
			start = i;
			weight = 0;
		}
		last = i;
		weight += shapes[i]?.words ?? 0;
		if (weight > best.weight) best = { start, end: i + 1, weight };
	}
	return best;
}

/** Words of the run of strong blocks (gaps of at most two) that each block lies in, 0 outside, and the largest. */
function runSizes(
	strong: Float32Array,
	shapes: readonly BlockShape[],
): { readonly size: Float32Array; readonly largest: number } {
	const n = strong.length;
	const size = new Float32Array(n);
	let largest = 0;
	let i = 0;
	while (i < n) {
		if (!strong[i]) {
			i++;
			continue;
		}
		let last = i;
		let words = 0;
		for (let k = i; k < n && k - last <= 3; k++) {
			if (!strong[k]) continue;
			last = k;
			words += shapes[k]?.words ?? 0;
		}
		for (let k = i; k <= last; k++) size[k] = words;
		if (words > largest) largest = words;
		i = last + 1;
	}
	return { size, largest };
}
