/**
 * Trains what tells whether two figures, or two dates, of different texts are of one quantity or event, and measures it.
 *
 *     node --import=tsx scripts/train-comparability.ts EVENTS                   cross-validation by event, then the weights
 *     node --import=tsx scripts/train-comparability.ts EVENTS --measure         cross-validation only
 *     node --import=tsx scripts/train-comparability.ts ARTICLES --terms         the table of how rare words are
 *     node --import=tsx scripts/train-comparability.ts FOLDERS… --conflicts     what judges different figures: measured on each
 *                                                                               half of the documents by what the other taught,
 *                                                                               then the weights, from both
 *     node --import=tsx scripts/train-comparability.ts FOLDERS… --agreements    the same for what judges equal figures
 *     node --import=tsx scripts/train-comparability.ts FOLDERS… --few           what judges different figures, and dates, of a folder
 *                                                                               of few documents: held out, then the weights
 *
 * EVENTS holds a folder of plain texts for each event (launchnlp/BASIL, three articles each, was used), ARTICLES plain texts of
 * any news (the training split of networkdynamics/PolNeAR). For `--agreements` beside both the news texts of
 * derekgreene/bbc-datasets were used, and in two folders 5,833 of Reuters-21578 (those of 800 characters and more); for
 * `--conflicts` these, ECB+ (982 texts, as tommasoc80/EventStoryLine holds them, a folder a topic), and of
 * ramybaly/Article-Bias-Prediction the articles (`content_original`, 600 characters and more, named by their month) of 2012 to
 * 2020, some months a folder, but for August to December 2012, May to July 2018 and 15 February to 15 June 2020, which were
 * kept to measure. For `--few`: the dossiers in `comparability/dossiers`, invented and written for this training (of those in
 * `dated` the figures only), each event of few texts of launchnlp/BASIL and ECB+ alone, the stories in four folders of
 * Article-Bias-Prediction, and groups that are drawn by lot from all of these, from PolNeAR, BBC and the four folders.
 * Pairs label themselves (`comparability/pairs.ts`); 15,200 were read, 1,800 of them pairs whose values meet
 * (`comparability/readPairs.json`: hashes, no words). Nothing of any text is written
 * but counts of words and weights. Deterministic.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { agreementPartNames } from '../server/src/index/compare/agreementParts.ts';
import { conflictPartNames } from '../server/src/index/compare/conflictParts.ts';
import { partNames } from '../server/src/index/compare/parts.ts';
import { fitLogistic, probability } from './lib/regression.ts';
import { agreementSamples, reportAgreements } from './comparability/agreements.ts';
import { areFew } from '../server/src/index/compare/pairContext.ts';
import { groupStories } from './comparability/stories.ts';
import { drawStrangers } from './comparability/strangers.ts';
import { dateSamples, fitDates, reportDates, storyDates } from './comparability/dates.ts';
import { readEvents } from './comparability/articles.ts';
import { readDossiers } from './comparability/dossiers.ts';
import { readingOf } from './comparability/readPairs.ts';
import { randomFrom } from './lib/random.ts';
import { conflictSamples, foundSamples, storySamples } from './comparability/plants.ts';
import { fitConflicts, fitImprecise, reportConflicts } from './comparability/conflicts.ts';
import { pairsAcross, pairsWithin } from './comparability/pairs.ts';
import type { PairSample } from './comparability/pairs.ts';
import { termLevels } from './comparability/terms.ts';

const penalty = 2;
const folds = 5;

const folders = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const option = process.argv.find((one) => one.startsWith('--'));
const [folder] = folders;
if (folder === undefined) {
	console.error(
		'usage: node --import=tsx scripts/train-comparability.ts FOLDERS [--measure | --terms | --conflicts | --agreements | --few]',
	);
	process.exit(2);
}

function write(name: string, data: object): void {
	writeFileSync(
		path.join(import.meta.dirname, '../server/src/index/compare', name),
		`${JSON.stringify(data, null, 2)}\n`,
	);
	console.log(`wrote ${name}`);
}

/**
 * The chance of each pair by weights that no pair of either of its events taught: events are dealt to folds, and for every two
 * folds weights are fitted on what touches neither.
 */
function judgeHeldOut(samples: readonly PairSample[]): readonly { readonly label: number; readonly chance: number }[] {
	const foldsOf = ({ events }: PairSample) => events.map((event) => event % folds);
	const pairsOfFolds = Array.from({ length: folds }, (_, a) => a).flatMap((a) =>
		Array.from({ length: folds - a }, (_, i) => [a, a + i] as const),
	);
	return pairsOfFolds.flatMap(([a, b]) => {
		const isHeld = (fold: number) => fold === a || fold === b;
		const weights = fitLogistic(
			samples.filter((sample) => !foldsOf(sample).some(isHeld)),
			penalty,
		);
		return samples
			.filter((sample) => {
				const own = foldsOf(sample);
				return own.every(isHeld) && own.includes(a) && own.includes(b);
			})
			.map(({ values, label }) => ({ label, chance: probability(values, weights) }));
	});
}

/** How many pairs of one quantity are found, and how many others, where the chance is at least as high. */
function report(judged: readonly { readonly label: number; readonly chance: number }[]): void {
	const positives = judged.filter(({ label }) => label === 1).length;
	console.log(`${positives} pairs of one quantity, ${judged.length - positives} of different ones, held out by event`);
	for (const least of [0.9, 0.7, 0.5, 0.3, 0.1]) {
		const found = judged.filter(({ chance }) => chance >= least);
		const right = found.filter(({ label }) => label === 1).length;
		console.log(
			`  chance ≥ ${least}: recall ${(right / positives).toFixed(3)}, precision ${(right / found.length).toFixed(3)}`,
		);
	}
}

/** The half that a document falls into, by the folder it lies in where there is one for each event, else by its month or name. */
function halfOf(id: string): 0 | 1 {
	const event = /^[\da-f]{8}-/.exec(id) ? id.slice(0, 8) : (/_\d{4}-\d{2}/.exec(id)?.[0] ?? id);
	let hash = 2_166_136_261;
	for (const character of event) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
	return (hash >>> 8) % 2 === 0 ? 0 : 1;
}

if (option === '--conflicts') {
	const all = folders.map((one) => ({
		name: path.basename(one),
		samples: conflictSamples(readEvents(one).flat(), halfOf, randomFrom(11)),
	}));
	const samples = all.flatMap((one) => one.samples);
	for (const held of [0, 1] as const) {
		const forest = fitConflicts(
			samples.filter(({ half }) => half !== held),
			'of many',
		);
		for (const one of all) reportConflicts(one.name, held, one.samples, forest);
	}
	write('conflictForest.json', fitConflicts(samples, 'of many'));
	const weights = fitImprecise(samples);
	const parts = conflictPartNames.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(3))] as const);
	write('impreciseWeights.json', { parts: Object.fromEntries(parts) });
} else if (option === '--few') {
	const dossiers = path.join(import.meta.dirname, 'comparability/dossiers');
	const written = readDossiers(dossiers);
	// their writers were asked for dates that differ: so many would teach to tell of two events that are alike
	const dated = readDossiers(path.join(dossiers, 'dated'));
	const real = folders.map((one) => ({ name: path.basename(one), events: readEvents(one) }));
	const events = real.flatMap((one) => one.events).filter((articles) => articles.length > 1 && areFew(articles.length));
	const strangers = real.flatMap((one) => drawStrangers(one.events.flat(), randomFrom(17)));
	const stories = real.flatMap((one) => one.events.filter(({ length }) => !areFew(length)).flatMap(groupStories));
	const lot = randomFrom(23);
	const all = [
		{
			name: 'dossiers',
			samples: [...written, ...dated].flatMap(({ name, articles, reading }) =>
				foundSamples(articles, () => halfOf(name), reading, 'dossier').filter((sample) => sample.reading !== null),
			),
		},
		{
			name: 'each event alone',
			samples: events.flatMap((articles) => foundSamples(articles, halfOf, readingOf, 'event')),
		},
		{
			name: 'stories',
			samples: stories.flatMap((articles) => storySamples(articles, halfOf, lot)),
		},
		{
			name: 'strangers',
			samples: strangers.flatMap((articles, i) =>
				foundSamples(articles, () => (i % 2 === 0 ? 0 : 1), readingOf, 'strangers'),
			),
		},
	];
	const samples = all.flatMap((one) => one.samples);
	for (const held of [0, 1] as const) {
		const forest = fitConflicts(
			samples.filter(({ half }) => half !== held),
			'of few',
		);
		for (const one of all) reportConflicts(one.name, held, one.samples, forest);
	}
	write('conflictForestOfFew.json', fitConflicts(samples, 'of few'));
	const dates = [
		...written.flatMap(({ name, articles, reading }) => dateSamples(name, articles, reading, 'is left out')),
		...[...events, ...strangers].flatMap((articles) =>
			dateSamples(path.dirname(articles[0]?.id ?? ''), articles, () => null, 'counts as two events'),
		),
		...stories.flatMap((articles, i) => storyDates(`story ${i}`, articles, lot)),
	];
	reportDates(dates);
	write('dateForest.json', fitDates(dates));
} else if (option === '--agreements') {
	const all = folders.map((one) => ({
		name: path.basename(one),
		samples: agreementSamples(readEvents(one).flat(), halfOf),
	}));
	const samples = all.flatMap((one) => one.samples);
	for (const held of [0, 1] as const) {
		const weights = fitLogistic(
			samples.filter(({ half }) => half !== held),
			penalty,
		);
		for (const one of all)
			reportAgreements(
				`${one.name}, half ${held}`,
				one.samples.filter(({ half }) => half === held),
				weights,
			);
	}
	const weights = fitLogistic(samples, penalty);
	const parts = agreementPartNames.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(3))] as const);
	write('agreementWeights.json', { parts: Object.fromEntries(parts) });
} else if (option === '--terms') write('termWeights.json', { levels: termLevels(folder) });
else {
	const events = readEvents(folder);
	const samples = [...pairsWithin(events), ...pairsAcross(events)];
	report(judgeHeldOut(samples));
	if (option !== '--measure') {
		const weights = fitLogistic(samples, penalty);
		const parts = partNames.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(3))] as const);
		write('weights.json', { parts: Object.fromEntries(parts) });
	}
}
