/** Learns which words speak for running text and which for furniture. */
import { wordsOf } from '../../server/src/facts/content/tokens.ts';
import { randomNumbers } from '../lib/boost.ts';
import { content, unknown } from './documents.ts';
import type { LabelledDocument } from './documents.ts';

/** A word must stand on so many pages of a collection to be weighed. */
const leastPages = 8;

/** Weights below are noise. */
const leastWeight = 0.2;

const anyNumber = '#';

interface Line {
	readonly words: readonly string[];
	readonly label: number;
	readonly weight: number;
}

function linesOf(page: LabelledDocument): readonly Line[] {
	const seen = new Set<string>();
	return page.blocks.flatMap((block): Line[] => {
		if (block.label === unknown || seen.has(block.facts.repeatKey)) return [];
		seen.add(block.facts.repeatKey);
		const { words, numeric } = wordsOf(page.text.slice(block.start, block.end));
		if (words.length < 2) return [];
		const distinct = [...new Set(words.map(({ lower }, i) => (numeric[i] ? anyNumber : lower)))];
		const weight = Math.sqrt(Math.min(60, words.length) / page.blocks.length);
		return [{ words: distinct, label: block.label, weight }];
	});
}

/** Logistic regression over the words of a line (AdaGrad; Duchi, Hazan & Singer 2011). */
function fit(pages: readonly LabelledDocument[]): Map<string, number> {
	const onPages = new Map<string, number>();
	const lines: Line[] = [];
	for (const page of pages) {
		const own = linesOf(page);
		lines.push(...own);
		for (const word of new Set(own.flatMap((line) => line.words))) onPages.set(word, (onPages.get(word) ?? 0) + 1);
	}
	const vocabulary = [...onPages]
		.filter(([word, count]) => count >= leastPages && word.length > 1)
		.map(([word]) => word);
	const index = new Map(vocabulary.map((word, i) => [word, i]));
	const examples = lines.map((line) => ({ ...line, ids: line.words.flatMap((word) => index.get(word) ?? []) }));
	const weights = new Float64Array(vocabulary.length + 1);
	const squares = new Float64Array(vocabulary.length + 1).fill(1e-3);
	const bias = vocabulary.length;
	const random = randomNumbers(3);
	for (let epoch = 0; epoch < 6; epoch++) {
		for (let i = examples.length - 1; i > 0; i--) {
			const k = Math.floor(random() * (i + 1));
			[examples[i], examples[k]] = [examples[k]!, examples[i]!];
		}
		for (const { ids, words, label, weight } of examples) {
			const input = 3 / Math.sqrt(words.length + 1);
			let odds = weights[bias]!;
			for (const id of ids) odds += weights[id]! * input;
			const error = (1 / (1 + Math.exp(-odds)) - label) * weight;
			for (const id of [...ids, bias]) {
				const slope = id === bias ? error : error * input + 0.0008 * weights[id]!;
				squares[id]! += slope * slope;
				weights[id]! -= (0.15 * slope) / Math.sqrt(squares[id]!);
			}
		}
	}
	return new Map(vocabulary.map((word, i) => [word, weights[i]!]));
}

/** Words that articles write with a capital more often than not: names say what a page is about, not what it is. */
function names(pages: readonly LabelledDocument[]): ReadonlySet<string> {
	const counts = new Map<string, { capital: number; all: number }>();
	for (const page of pages) {
		for (const block of page.blocks) {
			if (block.label !== content || block.facts.shape.words < 10) continue;
			const words =
				page.text
					.slice(block.start, block.end)
					.replaceAll('’', "'")
					.match(/[\p{L}\p{N}']+/gu) ?? [];
			for (const word of words.slice(1)) {
				const count = counts.get(word.toLowerCase()) ?? { capital: 0, all: 0 };
				count.all++;
				if (/^\p{Lu}/u.test(word)) count.capital++;
				counts.set(word.toLowerCase(), count);
			}
		}
	}
	return new Set([...counts].filter(([, { capital, all }]) => all >= 3 && capital > 0.6 * all).map(([word]) => word));
}

/**
 * Weights of words on which two collections of pages agree (their geometric mean): what holds for the web of 2007 and of 2018
 * is no topic of the day.
 */
export function learnWords(collections: readonly (readonly LabelledDocument[])[]): Record<string, number> {
	const fits = collections.map(fit);
	const [first = new Map<string, number>(), second = new Map<string, number>()] = fits;
	const excluded = names(collections.flat());
	const weights: Record<string, number> = {};
	for (const word of [...first.keys()].sort()) {
		const a = first.get(word) ?? 0;
		const b = second.get(word) ?? 0;
		if (excluded.has(word) || a * b <= 0 || Math.min(Math.abs(a), Math.abs(b)) < leastWeight / 2) continue;
		const mean = Math.sign(a) * Math.sqrt(a * b);
		if (Math.abs(mean) >= leastWeight) weights[word] = Math.round(mean * 100) / 100;
	}
	return weights;
}
