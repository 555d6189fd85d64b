import { conflictPartNames } from '../../server/src/index/compare/conflictParts.ts';
import type { ConflictPartName } from '../../server/src/index/compare/conflictParts.ts';
import { fitLogistic } from '../lib/regression.ts';
import type { Sample } from '../lib/regression.ts';
import type { ConflictSample } from './plants.ts';

const penalty = 2;

/**
 * Parts that what was planted teaches nothing of, since a changed figure stays where and when it was told, or too much, since it
 * is changed in one place only: their weights come from pairs that were found and read.
 */
const taughtByReading: ReadonlySet<ConflictPartName> = new Set([
	'clearly likelier ones agree',
	'each agrees with another',
	'measured again and again',
	'measured anew all over',
	'documents that measure anew',
	'other names near',
	'measured on other days',
	'written days apart',
	'written weeks apart',
	'no word around shared',
	'small, few words shared',
	'small, other names near',
	'most figures differ',
	'times as many',
]);

const byReading = conflictPartNames.map((name) => taughtByReading.has(name));

/**
 * Weights of `conflictPartNames`, in two steps. What is alike around two figures is learned from planted conflicts beside all
 * pairs that were found; then, with the sum of these as one part, what sets two times, parties or series apart is learned
 * from the pairs that a person read, beside surer planted ones.
 */
export function fitConflicts(samples: readonly ConflictSample[]): number[] {
	const usable = samples.filter(({ values }) => values.length > 0);
	const first = fitLogistic(
		usable.map(({ values, plant }) => ({
			values: values.map((value, i) => (byReading[i] ? 0 : value)),
			label: Number(plant !== null),
			weight: plant === null ? 1 : firstPlant,
		})),
		penalty,
	);
	const timely = conflictPartNames.flatMap((_, i) => (byReading[i] ? [i] : []));
	const counts = new Map<string, number>();
	for (const { reading, says } of usable) if (reading === 'real') counts.set(says, (counts.get(says) ?? 0) + 1);
	const second = fitLogistic(
		usable.flatMap((sample): Sample[] => {
			const score = scoreOf(sample.values, first);
			const weight = weightOf(sample, score, counts);
			if (weight === 0) return [];
			const values = [1, score, ...timely.map((i) => sample.values[i] ?? 0)];
			return [{ values, label: Number(sample.plant !== null || sample.reading === 'real'), weight }];
		}),
		penalty,
	);
	const [intercept = 0, scale = 1, ...learned] = second;
	return first.map((weight, i) => {
		const own = byReading[i] ? (learned[timely.indexOf(i)] ?? 0) : scale * weight;
		return own + (conflictPartNames[i] === 'likely' ? intercept : 0);
	});
}

/** In the first step a planted conflict counts for so much less than a found pair: they are many. */
const firstPlant = 0.3;

/** Pairs with a lower score (log-odds) are far from being told of, and teach the second step nothing. */
const farBelow = -6;

/** In the second step. What several pairs say alike counts together little more than one of them. */
function weightOf(sample: ConflictSample, score: number, counts: ReadonlyMap<string, number>): number {
	if (sample.plant !== null) return sample.sameThing && sample.distinct ? 0.4 : 0.1;
	switch (sample.reading) {
		case 'real':
			return 2.5 / Math.sqrt(counts.get(sample.says) ?? 1);
		case 'not':
			return 1;
		case 'unsure':
			return 0;
		case null:
			return score < farBelow ? 0 : 0.5;
	}
}

function scoreOf(values: readonly number[], weights: readonly number[]): number {
	return values.length === 0 ? -Infinity : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** By score: how many of the changed figures are found, and how many pairs stand that nobody planted, as they were read. */
export function reportConflicts(
	name: string,
	held: 0 | 1,
	samples: readonly ConflictSample[],
	weights: readonly number[],
): void {
	const own = samples.filter(({ half }) => half === held);
	const planted = own.filter(({ plant }) => plant?.endsWith(' 0') === true);
	const found = own.filter(({ plant }) => plant === null);
	console.log(`${name}, half ${held}, held out: ${planted.length} planted, ${found.length} found`);
	for (const least of [-1, -0.5, 0, 0.5, 1]) {
		const share = (same: boolean) => {
			const all = planted.filter(({ sameThing }) => sameThing === same);
			const told = all.filter(({ values }) => scoreOf(values, weights) >= least).length;
			return `${told}/${all.length}`;
		};
		const standing = found.filter(({ values }) => scoreOf(values, weights) >= least);
		const read = (which: string | null) => standing.filter(({ reading }) => reading === which).length;
		console.log(
			`  score ≥ ${least}: same thing ${share(true)}, other ${share(false)}; standing ${standing.length}: ` +
				`real ${read('real')}, not ${read('not')}, unsure ${read('unsure')}, not read ${read(null)}`,
		);
	}
}
