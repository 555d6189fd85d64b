import { judgedPairs } from '../../server/src/index/compare/compareDocuments.ts';
import { datePartNames } from '../../server/src/index/compare/dateParts.ts';
import type { Countable } from '../../server/src/index/mention.ts';
import { plantForest } from '../../server/src/text/forest.ts';
import type { ExplainedForestData } from '../../server/src/text/forest.ts';
import { fitForest } from '../lib/boost.ts';
import type { BoostOptions } from '../lib/boost.ts';
import type { Sample } from '../lib/regression.ts';
import type { Article } from './articles.ts';
import { neighboursAmong } from './neighbours.ts';
import type { Reading } from './readPairs.ts';

/** Two different dates of two documents of a folder of few. */
export interface DateSample extends Required<Sample> {
	/** The folder that it is of: those of one folder are held out together. */
	readonly folder: string;
	/** Nobody said of it that it is of one event, or not. */
	readonly isUnread: boolean;
}

const options: BoostOptions = {
	trees: 200,
	depth: 4,
	learningRate: 0.05,
	penalty: 10,
	leastLeaf: 0.7,
	featureShare: 0.5,
	rowShare: 0.8,
	seed: 1,
};

const folds = 8;

/** Of dates that nobody read next to none are of one event; they count for less, since some are. */
const unreadWeight = 0.3;

/** The pairs of different dates between the documents of one folder. */
export function dateSamples(
	folder: string,
	articles: readonly Article[],
	readingOf: (x: Countable, y: Countable) => Reading | null,
	unread: 'counts as two events' | 'is left out',
): readonly DateSample[] {
	return neighboursAmong(articles, () => 0).flatMap(({ a, b, context }) =>
		judgedPairs(a, b, context).flatMap(({ a: i, b: j, learned }): readonly DateSample[] => {
			const [x, y] = [a.mentions[i], b.mentions[j]];
			if (!x || !y || learned?.of !== 'different dates') return [];
			const reading = readingOf(x, y);
			if (reading === 'unsure' || (reading === null && unread === 'is left out')) return [];
			const values = datePartNames.map((name) => learned.parts[name]);
			const weight = reading === null ? unreadWeight : 1;
			return [{ values, label: Number(reading === 'real'), weight, folder, isUnread: reading === null }];
		}),
	);
}

/** Dates of a story that are less alike (in log-odds) are told apart without being learned from. */
const leastAlike = -2;

/** Of the many pairs of dates of stories one in so many is taken, and counts for so much. */
const oneIn = 6;
const storyWeight = 0.18;

const likenessAt = datePartNames.indexOf('likeness');

/** Some of the pairs of different dates of a story that are alike; they count as two events. */
export function storyDates(folder: string, articles: readonly Article[], random: () => number): readonly DateSample[] {
	const all = dateSamples(folder, articles, () => null, 'counts as two events');
	return all.flatMap((sample) =>
		(sample.values[likenessAt] ?? 0) >= leastAlike && random() < 1 / oneIn ? [{ ...sample, weight: storyWeight }] : [],
	);
}

/** Boosted trees over `datePartNames`. */
export function fitDates(samples: readonly DateSample[]): ExplainedForestData {
	return fitForest(
		samples,
		datePartNames,
		options,
		'Boosted trees trained by scripts/train-comparability.ts --few, which names the texts. Statistics only; no words of them.',
	);
}

/** By chance: how many pairs of one event are told, how many others, and how many that nobody read, each by what others taught. */
export function reportDates(samples: readonly DateSample[]): void {
	const names = [...new Set(samples.map(({ folder }) => folder))];
	const foldOf = new Map(names.map((name, i) => [name, i % folds]));
	const judged = Array.from({ length: folds }, (_, fold) => {
		const forest = plantForest(fitDates(samples.filter(({ folder }) => foldOf.get(folder) !== fold)), datePartNames);
		const chanceOf = (values: readonly number[]) =>
			1 / (1 + Math.exp(-(forest({ values: Float32Array.from(values) }, 1)[0] ?? 0)));
		return samples
			.filter(({ folder }) => foldOf.get(folder) === fold)
			.map((sample) => ({ ...sample, chance: chanceOf(sample.values) }));
	}).flat();
	const real = judged.filter(({ label }) => label === 1).length;
	console.log(`${real} pairs of one event among ${judged.length}, held out by folder`);
	for (const least of [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]) {
		const told = judged.filter(({ chance }) => chance >= least);
		const count = (label: number, isUnread: boolean) =>
			told.filter((one) => one.label === label && one.isUnread === isUnread).length;
		console.log(`  chance ≥ ${least}: real ${count(1, false)}, not ${count(0, false)}, not read ${count(0, true)}`);
	}
}
