import { readFileSync } from 'node:fs';
import path from 'node:path';
import { factsOf } from './facts.ts';
import type { GoldPage } from './pages.ts';
import { count, createTally, f1, precision, recall, share } from './score.ts';
import type { Mistake, Outcome } from './score.ts';
import { mostOverlapping } from './spans.ts';

/** Offsets of sentences in the pages, by page: whether a crowd nobody could ask is the strongest source. No text. */
type Labels = Readonly<Record<string, readonly (readonly [start: number, end: number, label: 'vague' | 'other'])[]>>;

/**
 * Vague attributions in public pages. The sentences were drawn by a hash from those in which a broad list of words for crowds,
 * passives and verbs of saying meet (wider than the lexicon of the extractor), in two rounds at most five a page each, and labelled by hand
 * after the specification before the extractor was run on them; doubtful ones were left out.
 */
export function measureVague(pages: readonly GoldPage[]): Outcome {
	const labels = JSON.parse(readFileSync(path.join(import.meta.dirname, 'vague.json'), 'utf8')) as Labels;
	const labelled = pages.filter(({ id }) => id in labels);
	const facts = factsOf(labelled.map(({ id, text }) => ({ path: `${id}.txt`, text })));
	const tally = createTally();
	const mistakes: Mistake[] = [];
	labelled.forEach(({ id, text }, i) => {
		for (const [start, end, label] of labels[id] ?? []) {
			const found = mostOverlapping({ start, end }, facts[i]?.sentences ?? []);
			const got = found?.source ?? 'none';
			count(tally, label === 'vague', got === 'vague');
			if ((label === 'vague') === (got === 'vague')) continue;
			const words = text.slice(start, end);
			mistakes.push({ measure: 'vague', weight: 1, place: `${id}:${start}`, expected: label, got, text: words });
		}
	});
	const cases = tally.truePositives + tally.falseNegatives;
	const name = `vague attributions of ${labelled.length} pages`;
	return {
		measures: [
			share('vague', 'precision', `${name}, precision`, precision(tally), cases),
			share('vague', 'recall', `${name}, recall`, recall(tally), cases),
			share('vague', 'f1', `${name}, F1`, f1(tally), cases),
		],
		mistakes,
	};
}
