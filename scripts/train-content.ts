/**
 * Trains the weights that label blocks as content or furniture, and measures them.
 *
 *     node --import=tsx scripts/train-content.ts words LEAVES            word weights from two collections of pages
 *     node --import=tsx scripts/train-content.ts measure DATA LEAVES     10-fold cross-validation by site
 *     node --import=tsx scripts/train-content.ts train DATA LEAVES       the shipped model, from everything
 *
 * DATA holds `pages.jsonl` (adbar/trafilatura evaluation data, Apache-2.0; scrapinghub/article-extraction-benchmark, MIT) and
 * `sentences.jsonl` (several27/FakeNewsCorpus sample, Apache-2.0). LEAVES holds the folders `googletrends` and `cleaneval` of
 * pages as text leaves, as published with BoilerNet. Nothing of their text is written: the weights are statistics.
 * Deterministic: every random choice is seeded.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featureNames, featuresOf } from '../server/src/facts/content/features.ts';
import { plantForest } from '../server/src/text/forest.ts';
import type { ForestData } from '../server/src/text/forest.ts';
import { createJudge } from '../server/src/facts/content/judge.ts';
import type { ContentJudgement } from '../server/src/facts/content/types.ts';
import { boost, forestData, randomNumbers } from './lib/boost.ts';
import type { BoostOptions } from './lib/boost.ts';
import { content, readLeafPages, readPages, readSentences, unknown } from './content/documents.ts';
import type { LabelledDocument } from './content/documents.ts';
import { scoreLines, scorePages } from './content/measures.ts';
import { variantsOf } from './content/augment.ts';
import { learnWords } from './content/wordWeights.ts';
import { wordsOf } from '../server/src/facts/content/tokens.ts';

const folder = path.join(import.meta.dirname, '../server/src/facts/content');
const folds = 10;
const options: BoostOptions = {
	trees: 200,
	depth: 4,
	learningRate: 0.08,
	penalty: 5,
	leastLeaf: 10,
	featureShare: 0.2,
	rowShare: 0.4,
	seed: 15,
};

/** Rows of one document, with features. */
interface Rows {
	readonly site: string;
	readonly values: Float32Array;
	readonly labels: Uint8Array;
	readonly weights: Float64Array;
}

/** Documents that count together as `share` times the development pages. */
interface Group {
	readonly share: number;
	readonly rows: readonly Rows[];
}

/** The chance that a row of so many words is learned from. */
type Chance = (label: number, words: number) => number;

/** Labelled rows of a document; long blocks weigh more, long documents less than in proportion. */
function rowsOf(document: LabelledDocument, chance: Chance, random: () => number): Rows {
	const open = document.blocks.filter((block) => block.isOpen);
	const counts = new Map<string, number>();
	for (const { facts } of document.blocks) counts.set(facts.repeatKey, (counts.get(facts.repeatKey) ?? 0) + 1);
	const { table } = featuresOf(
		open.map(({ facts }) => ({ shape: facts.shape, here: counts.get(facts.repeatKey) ?? 1 })),
	);
	const width = featureNames.length;
	const weight = (words: number) => Math.sqrt(1 + Math.min(60, words));
	let total = 0;
	for (const { facts, label } of open) if (label !== unknown) total += weight(facts.shape.words);
	const chosen: { row: number; label: number; weight: number }[] = [];
	open.forEach(({ facts, label }, row) => {
		if (label === unknown) return;
		const share = chance(label, facts.shape.words);
		if (random() < share) chosen.push({ row, label, weight: weight(facts.shape.words) / share / Math.sqrt(total) });
	});
	const values = new Float32Array(chosen.length * width);
	chosen.forEach(({ row }, i) => values.set(table.values.subarray(row * width, (row + 1) * width), i * width));
	return {
		site: document.site,
		values,
		labels: Uint8Array.from(chosen, ({ label }) => label),
		weights: Float64Array.from(chosen, (one) => one.weight),
	};
}

function train(groups: readonly Group[], use: (site: string) => boolean): ForestData {
	const parts = groups.map(({ share, rows }) => ({ share, rows: rows.filter(({ site }) => use(site)) }));
	const size = (rows: readonly Rows[]) => rows.reduce((sum, { labels }) => sum + labels.length, 0);
	const unit = size(parts[0]?.rows ?? []);
	const count = parts.reduce((sum, { rows }) => sum + size(rows), 0);
	const width = featureNames.length;
	const values = new Float32Array(count * width);
	const labels = new Uint8Array(count);
	const weights = new Float64Array(count);
	let at = 0;
	for (const { share, rows } of parts) {
		const total = rows.reduce((sum, row) => sum + row.weights.reduce((a, b) => a + b, 0), 0);
		for (const row of rows) {
			values.set(row.values, at * width);
			labels.set(row.labels, at);
			for (const [i, weight] of row.weights.entries()) weights[at + i] = (weight / total) * share * unit;
			at += row.labels.length;
		}
	}
	return forestData(
		boost({ features: width, values, labels, weights }, options),
		featureNames,
		'Boosted trees trained by scripts/train-content.ts on labelled web pages (adbar/trafilatura evaluation data, Apache-2.0; ' +
			'scrapinghub/article-extraction-benchmark, MIT; GoogleTrends pages of BoilerNet) and articles (several27/FakeNewsCorpus ' +
			'sample, Apache-2.0). Statistics only; no text of the pages.',
	);
}

function foldOf(sites: readonly string[]): ReadonlyMap<string, number> {
	const order = [...new Set(sites)];
	const random = randomNumbers(1);
	for (let i = order.length - 1; i > 0; i--) {
		const k = Math.floor(random() * (i + 1));
		[order[i], order[k]] = [order[k]!, order[i]!];
	}
	return new Map(order.map((site, i) => [site, i % folds]));
}

/** The same pages with word weights that were learned without them. */
function reweighed(pages: readonly LabelledDocument[], weights: Readonly<Record<string, number>>): LabelledDocument[] {
	return pages.map((page) => ({
		...page,
		blocks: page.blocks.map((block) => {
			const { words } = wordsOf(page.text.slice(block.start, block.end));
			const lexical = words.reduce((sum, { lower }) => sum + (weights[lower] ?? 0), 0);
			return { ...block, facts: { ...block.facts, shape: { ...block.facts.shape, lexical } } };
		}),
	}));
}

function leafPages(leaves: string): readonly [LabelledDocument[], LabelledDocument[]] {
	return [[...readLeafPages(path.join(leaves, 'googletrends'))], [...readLeafPages(path.join(leaves, 'cleaneval'))]];
}

function load(data: string, leaves: string) {
	const pages = readPages(path.join(data, 'pages.jsonl'));
	const sentences = readSentences(path.join(data, 'sentences.jsonl'), data);
	const [recent, old] = leafPages(leaves);
	const half = (list: readonly LabelledDocument[], side: number) => list.filter((_, i) => i % 2 === side);
	const blind = [0, 1].flatMap((side) =>
		reweighed(half(recent, side), learnWords([half(recent, 1 - side), half(old, 1 - side)])),
	);
	const random = randomNumbers(17);
	const all: Chance = () => 1;
	const sampled: Chance = (label, words) => (label === content ? 0.6 : words >= 8 ? 1 : 0.2);
	const thin: Chance = (label, words) => (label === content ? 0.5 : words >= 8 ? 1 : 0.3);
	const rows = (list: readonly LabelledDocument[], chance: Chance) => list.map((page) => rowsOf(page, chance, random));
	const labelled = pages.filter((page) => page.body !== null);
	const groups: Group[] = [
		{ share: 1, rows: rows(pages, all) },
		{
			share: 0.3,
			rows: rows(
				labelled.flatMap((page) => variantsOf(page, random)),
				thin,
			),
		},
		{ share: 0.2, rows: rows(sentences, all) },
		{ share: 0.9, rows: rows(blind, sampled) },
		{
			share: 0.2,
			rows: rows(
				blind.flatMap((page) => variantsOf(page, random).slice(0, 2)),
				thin,
			),
		},
	];
	return { pages, sentences, groups };
}

function measure(data: string, leaves: string): void {
	const { pages, sentences, groups } = load(data, leaves);
	console.log(
		`rows ${groups.map(({ rows }) => rows.reduce((sum, row) => sum + row.labels.length, 0)).join(' + ')}, features ${featureNames.length}`,
	);
	const fold = foldOf([...pages, ...sentences].map(({ site }) => site));
	const judges = Array.from({ length: folds }, (_, k) =>
		createJudge(
			plantForest(
				train(groups, (site) => fold.get(site) !== k),
				featureNames,
			),
		),
	);
	const judgeOf = ({ site }: LabelledDocument) =>
		judges[fold.get(site) ?? 0] ?? createJudge((_, rows) => new Float64Array(rows));
	const kept = (document: LabelledDocument, elsewhere?: (key: string) => number) =>
		judged(document, judgeOf(document), elsewhere).map(({ label }) => label === 'content');
	const { strings, body, pages: worst } = scorePages(pages, (page) => kept(page));
	console.log(`pages: strings_f1 ${strings.toFixed(3)}, body_4gram_f1 ${body.toFixed(3)}`);
	console.log(
		`worst pages: ${worst
			.slice(0, 12)
			.map(([id, f1]) => `${id} ${f1.toFixed(2)}`)
			.join(', ')}`,
	);
	const deleted = [...pages, ...sentences].flatMap((document) => {
		const judgements = judged(document, judgeOf(document));
		return document.blocks.flatMap(({ label, start, end }, i) =>
			judgements[i]?.certain && label !== unknown
				? [{ label, id: document.id, text: document.text.slice(start, end) }]
				: [],
		);
	});
	const wrongly = deleted.filter(({ label }) => label === content);
	console.log(`fix-all: ${deleted.length} labelled blocks, ${wrongly.length} of them content`);
	for (const { id, text } of wrongly.slice(0, 20)) console.log(`  content in a fix-all: ${id}: ${text.slice(0, 90)}`);
	const holders = new Map<string, Set<string>>();
	for (const { id, blocks } of sentences)
		for (const { facts } of blocks) holders.set(facts.repeatKey, (holders.get(facts.repeatKey) ?? new Set()).add(id));
	const elsewhere = (key: string) => (key === '' ? 0 : (holders.get(key)?.size ?? 1) - 1);
	const alone = scoreLines(sentences, (document) => kept(document));
	const lines = scoreLines(sentences, (document) => kept(document, elsewhere));
	console.log(`articles, each alone: furniture found ${alone.recall.toFixed(3)}, F1 ${alone.f1.toFixed(3)}`);
	console.log(`articles, as a folder: furniture found ${lines.recall.toFixed(3)}, F1 ${lines.f1.toFixed(3)}`);
	for (const line of lines.wrong) console.log(`  content called furniture: ${line}`);
	for (const line of lines.missed) console.log(`  furniture not found: ${line}`);
}

function judged(
	document: LabelledDocument,
	judge: ReturnType<typeof createJudge>,
	elsewhere: (key: string) => number = () => 0,
): readonly ContentJudgement[] {
	const counts = new Map<string, number>();
	for (const { facts } of document.blocks) counts.set(facts.repeatKey, (counts.get(facts.repeatKey) ?? 0) + 1);
	const repeats = (key: string) => ({ here: counts.get(key) ?? 1, elsewhere: elsewhere(key) });
	return judge(document.blocks, repeats);
}

function write(name: string, value: object): void {
	// one array a line, so that a change of weights reads as a change of weights
	const json = JSON.stringify(value).replaceAll(/,"(?=[a-z]+":[[{])/gu, ',\n"');
	writeFileSync(path.join(folder, name), `${json}\n`);
	console.log(`${name}: ${json.length} bytes`);
}

const [command, ...folders] = process.argv.slice(2);
const [one = '', two = ''] = folders;
switch (command) {
	case 'words': {
		const origin =
			'Word weights learned by scripts/train-content.ts from the GoogleTrends (2018) and CleanEval (2007) pages of BoilerNet: words ' +
			'on which both agree, names left out. Statistics only.';
		write('wordWeights.json', { origin, weights: learnWords(leafPages(one)) });
		break;
	}
	case 'measure':
		measure(one, two);
		break;
	case 'train':
		write(
			'weights.json',
			train(load(one, two).groups, () => true),
		);
		break;
	default:
		console.error('usage: train-content.ts words LEAVES | measure DATA LEAVES | train DATA LEAVES');
		process.exitCode = 2;
}
