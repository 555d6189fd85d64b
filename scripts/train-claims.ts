/**
 * Trains the weights that tell fact from opinion, and measures them.
 *
 *     node --import=tsx scripts/train-claims.ts DATA NEWS            cross-validation by document, then the shipped weights
 *     node --import=tsx scripts/train-claims.ts DATA NEWS --measure  cross-validation only
 *
 * DATA holds `datasets/sentences.jsonl` (web articles from several27/FakeNewsCorpus, Apache-2.0, with labels of its own) and
 * `datasets/pages.jsonl` (adbar/trafilatura evaluation data, Apache-2.0; scrapinghub/article-extraction-benchmark, MIT); NEWS
 * is the file `news_sample.csv` of several27/FakeNewsCorpus. 705 sentences of the pages and 4,793 of other articles of the
 * sample are labelled by hand in `scripts/claims/` (offsets and labels, no text; 3,701 of them by two labellers, those on
 * which they agree). Nothing of any text is written: the weights are statistics. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../server/src/facts/claims/features.ts';
import { fitLogistic, probability } from './lib/regression.ts';
import { readLabelled } from './claims/sentences.ts';
import type { LabelledSentence } from './claims/sentences.ts';

/** Penalty and threshold are chosen by cross-validation on all sets: where factual and unsourced F1 are best together. */
const penalty = 3;
const threshold = 0.48;
const folds = 20;

/** The labels of `sentences.jsonl` were made with most care; the others, many more, fill in what they are too few for. */
const carefulWeight = 3;

const sampleOf = ({ set, values, factual }: LabelledSentence) => ({
	values,
	label: factual === true ? 1 : 0,
	weight: set === 'articles' ? carefulWeight : 1,
});

/** What the regression is asked about, furniture aside. */
const isOpen = ({ asserts, factual }: LabelledSentence) => asserts && factual !== null;

type Chance = (sentence: LabelledSentence) => number;

function scores(
	sentences: readonly LabelledSentence[],
	expected: (sentence: LabelledSentence) => boolean,
	got: (sentence: LabelledSentence) => boolean,
): string {
	let hits = 0;
	let wrong = 0;
	let missed = 0;
	for (const sentence of sentences) {
		const right = expected(sentence);
		if (got(sentence) && right) hits++;
		else if (got(sentence)) wrong++;
		else if (right) missed++;
	}
	const precision = hits / (hits + wrong);
	const recall = hits / (hits + missed);
	const f1 = (2 * precision * recall) / (precision + recall);
	return `${sentences.length} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}

function measure(name: string, sentences: readonly LabelledSentence[], chance: Chance): void {
	const isFactual = (sentence: LabelledSentence) => sentence.asserts && chance(sentence) >= threshold;
	const claims = sentences.filter(({ factual }) => factual !== null);
	console.log(`${name}: factual, ${scores(claims, ({ factual }) => factual === true, isFactual)}`);
	const sourced = sentences.filter(({ source }) => source !== '?');
	if (sourced.length === 0) return;
	const expected = ({ factual, source }: LabelledSentence) => factual === true && source === 'none';
	const got = (sentence: LabelledSentence) => isFactual(sentence) && sentence.content && sentence.covered === 'none';
	console.log(`${name}: unsourced, ${scores(sourced, expected, got)}`);
}

const [data, news, option] = process.argv.slice(2);
if (data === undefined || news === undefined) {
	console.error('usage: node --import=tsx scripts/train-claims.ts DATA NEWS [--measure]');
	process.exit(2);
}
const labelled = readLabelled(data, news);
const documents = [...new Set(labelled.map((sentence) => sentence.document))];
const foldOf = new Map(documents.map((document, index) => [document, index % folds]));
const chances = new Map<LabelledSentence, number>();
for (let fold = 0; fold < folds; fold++) {
	const weights = fitLogistic(
		labelled.filter((sentence) => isOpen(sentence) && foldOf.get(sentence.document) !== fold).map(sampleOf),
		penalty,
	);
	for (const sentence of labelled)
		if (foldOf.get(sentence.document) === fold) chances.set(sentence, probability(sentence.values, weights));
}
for (const set of ['articles', 'pages', 'news'] as const) {
	const sentences = labelled.filter((sentence) => sentence.set === set);
	measure(`${set}, held out by document`, sentences, (sentence) => chances.get(sentence) ?? 0);
	measure(`${set}, everything taken for factual`, sentences, () => 1);
}
if (option !== '--measure') {
	const weights = fitLogistic(labelled.filter(isOpen).map(sampleOf), penalty);
	const file = path.join(import.meta.dirname, '../server/src/facts/claims/weights.json');
	const rounded = Object.fromEntries(FEATURES.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(3))]));
	writeFileSync(file, `${JSON.stringify({ threshold, weights: rounded }, null, 2)}\n`);
	console.log(`wrote ${FEATURES.length} weights`);
}
