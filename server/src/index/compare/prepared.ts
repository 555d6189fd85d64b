import { compareDates, dayOfYear } from '../dates/compareDates.ts';
import { baseValue, compareMeasures } from '../figures/compareValues.ts';
import type { Countable, Relation } from '../mention.ts';
import { magnitudes } from './closeness.ts';
import { dimensionsOf } from './dimensions.ts';
import { namesIn } from './names.ts';
import { termWeight } from './termWeights.ts';
import type { NumberedVector, VectorMeter } from './vectorMeter.ts';

/** What one document says, made ready to be held against others. */
export interface Prepared {
	readonly mentions: readonly Countable[];
	/** For each mention, what it looks for others by. */
	readonly keys: readonly (readonly string[])[];
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	/** For each mention, how many of its dimension its sentence holds. */
	readonly listed: readonly number[];
	/** For each mention, the names in its sentence. */
	readonly names: readonly ReadonlySet<string>[];
	/** For each mention, the words around it and those beside it. */
	readonly words: readonly NumberedVector[];
	readonly beside: readonly NumberedVector[];
	/** For each mention, the number of its paragraph; and the words of each paragraph. */
	readonly paragraphOf: readonly number[];
	readonly paragraphs: readonly NumberedVector[];
	/** Compares its vectors. */
	readonly meter: VectorMeter;
	/** Whether two mentions state the same value. */
	agree(i: number, j: number): boolean;
}

/** `meter` is the one by which the document is compared with others later. */
export function prepare(mentions: readonly Countable[], meter: VectorMeter): Prepared {
	const keys = mentions.map(keysOf);
	const byKey = new Map<string, number[]>();
	keys.forEach((own, i) => {
		for (const key of own) {
			const list = byKey.get(key);
			if (list) list.push(i);
			else byKey.set(key, [i]);
		}
	});
	const numbers = new Map<string, number>();
	const paragraphs: NumberedVector[] = [];
	const paragraphOf = mentions.map(({ ref, paragraph }) => {
		const name = `${ref.block}#${ref.ordinal}`;
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, paragraphs.length);
		return paragraphs.push(meter.number(paragraph)) - 1;
	});
	return {
		mentions,
		keys,
		byKey,
		listed: listsOf(mentions),
		names: mentions.map(({ excerpt }) => namesIn(excerpt)),
		words: mentions.map(({ around }) => meter.number(around.words)),
		beside: mentions.map(({ around }) => meter.number(around.beside)),
		paragraphOf,
		paragraphs,
		meter,
		agree: agreementOf(mentions),
	};
}

/** How the values of two mentions stand to each other; null where nothing can be said. */
export function compare(x: Countable, y: Countable): Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'> | null {
	if (x.kind === 'figure' && y.kind === 'figure') return compareMeasures(x.measure, y.measure);
	return x.kind === 'date' && y.kind === 'date' ? compareDates(x, y) : null;
}

/** Whether two of the mentions state the same value; each pair is looked at once, when it is first asked for. */
function agreementOf(mentions: readonly Countable[]): (i: number, j: number) => boolean {
	const size = mentions.length;
	/** 0 not yet known, 1 they agree, 2 they do not. */
	let known: Uint8Array | null = null;
	return (i, j) => {
		known ??= new Uint8Array(size * size);
		const at = i * size + j;
		if (known[at] === 0) {
			const [x, y] = [mentions[i], mentions[j]];
			known[at] = x && y && compare(x, y) === 'agrees' ? 1 : 2;
		}
		return known[at] === 1;
	};
}

/** For each mention, how many of its dimension its sentence holds. */
function listsOf(mentions: readonly Countable[]): readonly number[] {
	const counts = new Map<string, number>();
	const names = mentions.map((mention) => {
		const sentence = mention.kind === 'figure' ? mention.figure.sentence : mention.said.sentence;
		return `${mention.ref.block} ${mention.ref.ordinal} ${sentence} ${dimensionsOf(mention)[0] ?? ''}`;
	});
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map((name) => counts.get(name) ?? 1);
}

/** Words that most texts hold bring no two mentions together. */
const leastTelling = 1.5;

/** Mentions that share none of these are not compared. */
function keysOf(mention: Countable): readonly string[] {
	const own =
		mention.kind === 'figure'
			? [
					`#${baseValue(mention.figure)}`,
					...(mention.figure.quantity === null ? [] : [`=${mention.figure.quantity}`]),
					...magnitudes(mention.figure),
				]
			: [dayOfYear(mention) ?? mention.text];
	return dimensionsOf(mention).flatMap((dimension) => [
		...mention.around.words.terms
			.filter((term) => termWeight(term) >= leastTelling)
			.map((term) => `${dimension}\n${term}`),
		...own.map((key) => `${dimension}\n${key}`),
	]);
}
