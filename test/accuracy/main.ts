/**
 * `npm run accuracy [FOLDER]`: how well facts and relations agree with labelled data, beside the figures committed last.
 * See `--help`. Exits 2 when the data is not there.
 */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readNews } from '../../scripts/claims/newsGold.ts';
import { measureDead } from './dead.ts';
import { measureFigures } from './figures.ts';
import type { GoldFigures } from './figures.ts';
import type { Text } from './facts.ts';
import { keptByBaseline, keptByFacts, measurePages } from './pages.ts';
import type { GoldPage } from './pages.ts';
import { measureMutations } from './mutate.ts';
import { measurePairs } from './pairs.ts';
import type { GoldPair } from './pairs.ts';
import type { Outcome } from './score.ts';
import { measureSentences } from './sentences.ts';
import type { GoldDocument, GoldSentence } from './sentences.ts';
import { measurePolnear, readPolnear } from './polnear.ts';
import { table, worst } from './table.ts';
import { measureVague } from './vague.ts';

const root = path.resolve(import.meta.dirname, '../..');
const resultsFile = path.join(import.meta.dirname, 'results.json');

const help = `npm run accuracy -- [FOLDER] [options]
npm run accuracy -- mutate FOLDER [--worst mutate [N]]

mutate: changes one agreeing figure at a time in a copy of the texts (*.txt) of FOLDER, and tells how many of the planted
conflicts are found, beside the findings that stand on the untouched folder. Nothing is written.

FOLDER holds datasets/ and gold/. Default: the folder that CORROBORATE_DATA names, else ../shared.

  --only NAMES     comma-separated: sentences, seeds, pages, figures, pairs, events, dead, polnear, vague, news
  --worst NAME [N] lists the N (20) errors of each kind that weigh most in one data set
  --events DIR     the news events that gold/events.json speaks of, laid out as texts
  --articles DIR   public articles in Markdown, a folder a site: dead citations are planted in their links
  --news FILE      news_sample.csv of several27/FakeNewsCorpus, labelled by hand in scripts/claims (agreed labels only)
  --polnear DIR    a clone of the corpus PolNeAR, whose development split is read
  --update         writes the figures to test/accuracy/results.json
`;

function stop(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(2);
}

const { values, positionals } = (() => {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				only: { type: 'string' },
				worst: { type: 'string' },
				events: { type: 'string' },
				articles: { type: 'string' },
				polnear: { type: 'string' },
				news: { type: 'string' },
				update: { type: 'boolean' },
				help: { type: 'boolean' },
			},
		});
	} catch (error: unknown) {
		return stop(error instanceof Error ? error.message : String(error));
	}
})();
if (values.help) {
	process.stdout.write(help);
	process.exit(0);
}
const limit = Number(positionals.find((one) => /^\d+$/.test(one)) ?? 20);
if (positionals[0] === 'mutate') {
	const place = positionals[1] ?? stop('mutate: name the folder of the articles.');
	const { measures, mistakes } = measureMutations(textsIn(place, '.txt'));
	process.stdout.write(`${table(measures, {})}\n`);
	if (values.worst !== undefined) process.stdout.write(`\n${worst(mistakes, limit)}\n`);
	process.exit(0);
}
const named = positionals.find((one) => !/^\d+$/.test(one)) ?? process.env['CORROBORATE_DATA'];
const folder = path.resolve(named ?? path.join(root, '../shared'));
if (!existsSync(folder)) {
	stop(
		named === undefined
			? 'There is no labelled data: name its folder (npm run accuracy -- FOLDER), or set CORROBORATE_DATA.'
			: `There is no labelled data: ${folder} does not exist.`,
	);
}

function read(file: string): string {
	const place = path.join(folder, file);
	return existsSync(place) ? readFileSync(place, 'utf8') : stop(`${place} is missing.`);
}

const rows = <T>(file: string) =>
	read(file)
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as T);

/** The seed documents of the project itself, under the paths by which the gold files name them. */
function seeds(): readonly Text[] {
	const files = readdirSync(path.join(root, 'seeds')).filter((name) => name.endsWith('.txt'));
	return files.sort().map((name) => ({
		path: `seeds/${name}`,
		text: readFileSync(path.join(root, 'seeds', name), 'utf8').replace(/^\uFEFF/, ''),
	}));
}

function textsIn(place: string, ending: '.txt' | '.md'): readonly Text[] {
	if (!existsSync(place) || !statSync(place).isDirectory()) stop(`There is no folder ${place}.`);
	return readdirSync(place, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith(ending))
		.sort()
		.map((name) => ({
			path: name.split(path.sep).join('/'),
			text: readFileSync(path.join(place, name), 'utf8').replace(/^\uFEFF/, ''),
		}));
}

/** All events are one corpus, as one call of the command line makes it: what does not belong together must stay apart. */
function measureEvents(place: string): Outcome {
	return measurePairs('events', JSON.parse(read('gold/events.json')) as GoldPair[], textsIn(place, '.txt'));
}

/** Runs of other articles of the same sample; sources are not labelled in all of them. */
function measureNews(file: string): Outcome {
	if (!existsSync(file)) stop(`--news: ${file} does not exist.`);
	const documents = readNews(file).map(({ row, text, labels }): GoldDocument => ({
		path: `news-${row}.txt`,
		text,
		sentences: labels,
	}));
	return measureSentences('news', documents);
}

function measureAttributions(place: string): Outcome {
	const articles = readPolnear(place);
	return articles
		? measurePolnear(articles)
		: stop(`--polnear: ${place} does not hold data/dev/text and data/dev/attributions.`);
}

const sets: Readonly<Record<string, () => Outcome | null>> = {
	sentences: () =>
		measureSentences(
			'web',
			rows<{ id: string; text: string; sentences: GoldSentence[] }>('datasets/sentences.jsonl').map(
				({ id, text, sentences }): GoldDocument => ({ path: `${id}.txt`, text, sentences }),
			),
		),
	seeds: () => {
		const gold = JSON.parse(read('gold/sentences.json')) as { path: string; sentences: GoldSentence[] }[];
		const texts = seeds();
		return measureSentences(
			'seeds',
			texts.map(({ path: name, text }) => ({
				path: name,
				text,
				sentences: gold.find((document) => document.path === name)?.sentences ?? stop(`No gold for ${name}.`),
			})),
		);
	},
	pages: () => {
		const pages = rows<GoldPage>('datasets/pages.jsonl');
		const { measures, mistakes } = measurePages(pages, keptByFacts(pages));
		const baselines = Object.entries(keptByBaseline).flatMap(
			([name, keep]) => measurePages(pages, keep, `baseline: ${name}`).measures,
		);
		return { measures: [...measures, ...baselines], mistakes };
	},
	vague: () => measureVague(rows<GoldPage>('datasets/pages.jsonl')),
	figures: () => measureFigures(rows<GoldFigures>('datasets/figures.jsonl')),
	pairs: () => measurePairs('pairs', JSON.parse(read('gold/pairs.json')) as GoldPair[], seeds()),
	events: () => (values.events === undefined ? null : measureEvents(values.events)),
	dead: () => (values.articles === undefined ? null : measureDead(textsIn(values.articles, '.md'))),
	news: () => (values.news === undefined ? null : measureNews(values.news)),
	polnear: () => (values.polnear === undefined ? null : measureAttributions(values.polnear)),
};

const wanted = values.only?.split(',') ?? (values.worst === undefined ? Object.keys(sets) : [values.worst]);
for (const name of wanted)
	if (!(name in sets)) stop(`There is no data set "${name}": ${Object.keys(sets).join(', ')}.`);
const outcomes = wanted.map((name) => ({ name, outcome: sets[name]?.() ?? null }));
const measures = outcomes.flatMap(({ outcome }) => outcome?.measures ?? []);
const committed = existsSync(resultsFile)
	? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, number>)
	: {};

process.stdout.write(`${table(measures, committed)}\n`);
if (wanted.includes('pages') && values.worst === undefined) {
	process.stdout.write(
		'\nModels trained on this data are measured here on their own training data where they were: the cross-validated\n' +
			'figures are those that the training scripts print.\n',
	);
}
if (wanted.includes('events') && values.events === undefined && values.only === undefined) {
	process.stdout.write('events: not measured; name the folder of the laid-out texts with --events DIR.\n');
}
if (wanted.includes('polnear') && values.polnear === undefined && values.only === undefined) {
	process.stdout.write('polnear: not measured; name a clone of the corpus with --polnear DIR.\n');
}
if (values.worst !== undefined) {
	for (const { outcome } of outcomes) process.stdout.write(`\n${worst(outcome?.mistakes ?? [], limit)}\n`);
}
if (values.update) {
	const rounded = measures.map(({ key, value }) => [key, Number(value.toFixed(4))] as const);
	const all = Object.entries({ ...committed, ...Object.fromEntries(rounded) });
	const sorted = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(resultsFile, `${JSON.stringify(sorted, null, 2)}\n`);
	process.stdout.write(`\nWritten to ${path.relative(root, resultsFile)}.\n`);
}
