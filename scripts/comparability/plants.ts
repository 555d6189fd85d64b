import { createDocumentGraph } from '../../server/src/index/compare/documentGraph.ts';
import { judgedPairs } from '../../server/src/index/compare/compareDocuments.ts';
import { conflictPartNames } from '../../server/src/index/compare/conflictParts.ts';
import type { ConflictParts } from '../../server/src/index/compare/conflictParts.ts';
import { prepare } from '../../server/src/index/compare/prepared.ts';
import type { Prepared } from '../../server/src/index/compare/prepared.ts';
import { createVectorMeter } from '../../server/src/index/compare/vectorMeter.ts';
import { measureOf } from '../../server/src/index/figures/compareValues.ts';
import type { Countable, FigureMention } from '../../server/src/index/mention.ts';
import type { Sample } from '../claims/regression.ts';
import type { Article } from './articles.ts';

/** A pair of different figures with its parts: a figure that agreed and was changed (1), or one that was found so (0). No values where the change left nothing to compare. */
export interface ConflictSample extends Sample {
	/** Which figure was changed, and how; null for one that was found. */
	readonly plant: string | null;
	/** Both name the same counted thing. */
	readonly sameThing: boolean;
	/** Which half of the documents the pair is of; null where it is of both. */
	readonly half: 0 | 1 | null;
}

/** How much a figure is changed: by a fifth to four fifths, by little, or by a slip of a digit. */
const changes = [
	(value: number, random: () => number) => value * (1.2 + random() * 0.6),
	(value: number, random: () => number) => value * (random() < 0.5 ? 0.85 + random() * 0.1 : 1.05 + random() * 0.1),
	(value: number, random: () => number) => (random() < 0.5 ? value * 10 : value * 1000),
] as const;

/** Documents more alike than this are copies of one text: their figures are alike too easily. */
const copies = 0.9;

/** Of the figures that agree as many are changed as a folder of this size has: larger ones shall not outweigh it. */
const taken = 300;

/** A planted conflict counts for so much less than a found pair: they are many, and a finding must be seldom wrong. */
const plantWeight = 0.3;

/**
 * Pairs with labels that nobody had to give: figures of neighbouring documents that agree (confidence ≥ 0.5), one of them
 * changed, are two reports of one quantity; figures that differ in untouched documents are of two quantities, but for the few
 * true conflicts. `half` splits the documents so that those of one event fall together.
 */
export function conflictSamples(
	articles: readonly Article[],
	half: (id: string) => 0 | 1,
	random: () => number,
): readonly ConflictSample[] {
	const meter = createVectorMeter();
	const prepared = new Map(articles.map(({ id, mentions }) => [id, prepare(mentions, meter)] as const));
	const graph = createDocumentGraph();
	for (const { id, about } of articles) graph.update(id, { about, marks: [] });
	const samples: ConflictSample[] = [];
	const planted = new Set<string>();
	for (const { id } of articles) {
		for (const [other, likeness] of graph.neighbours(id)) {
			const [a, b] = [prepared.get(id), prepared.get(other)];
			if (!a || !b || id > other) continue;
			const side = half(id) === half(other) ? half(id) : null;
			for (const pair of judgedPairs(a, b, likeness)) {
				const [x, y] = [a.mentions[pair.a], b.mentions[pair.b]];
				if (x?.kind !== 'figure' || y?.kind !== 'figure') continue;
				if (pair.relation === 'conflicts' && pair.parts) {
					samples.push({ ...sampleOf(pair.parts, 0, 1), plant: null, sameThing: false, half: side });
				}
				if (pair.relation !== 'agrees' || pair.confidence < 0.5 || likeness > copies) continue;
				if (random() > taken / articles.length) continue;
				for (const [mode, change] of changes.entries()) {
					const changed = changedFigure(x, (value) => change(value, random));
					const plant = `${id} ${pair.a} ${mode}`;
					if (!changed || (mode === 2 && planted.size % 3 !== 0)) continue;
					planted.add(plant);
					const parts = partsAfter(a, pair.a, changed, b, pair.b, likeness);
					const sameThing = x.figure.counted !== null && x.figure.quantity === y.figure.quantity;
					const sample = parts ? sampleOf(parts, 1, plantWeight) : { values: [], label: 1 };
					samples.push({ ...sample, plant, sameThing, half: side });
				}
			}
		}
	}
	return samples;
}

function sampleOf(parts: ConflictParts, label: 0 | 1, weight: number): Sample {
	return { values: conflictPartNames.map((name) => parts[name]), label, weight };
}

/** The parts of a pair after one of its figures was changed. */
function partsAfter(
	a: Prepared,
	i: number,
	changed: FigureMention,
	b: Prepared,
	j: number,
	likeness: number,
): ConflictParts | null {
	const mentions: Countable[] = [...a.mentions];
	mentions[i] = changed;
	const pairs = judgedPairs(prepare(mentions, a.meter), b, likeness);
	return pairs.find((pair) => pair.a === i && pair.b === j)?.parts ?? null;
}

/** The same mention with another number, in its words and in its sentence; null where it is no plain number. */
function changedFigure(mention: FigureMention, change: (value: number) => number): FigureMention | null {
	const { low, high } = mention.figure;
	if (low === null || low !== high || low === 0) return null;
	const digits = String(low)
		.replace(/\D/g, '')
		.replace(/^0+|0+$/g, '').length;
	const isSmall = low < 10 && Number.isInteger(low);
	const next = Number(change(low).toPrecision(Math.max(isSmall ? 1 : 2, digits)));
	const value = isSmall ? Math.max(low + 1, Math.round(next)) : next;
	const text = mention.text.replace(/\d[\d,.]*|\p{L}+/u, String(value));
	const figure = { ...mention.figure, low: value, high: value, text };
	const excerpt = mention.excerpt.replace(mention.text, text);
	return value === low ? null : { ...mention, text, excerpt, figure, measure: measureOf(figure) };
}
