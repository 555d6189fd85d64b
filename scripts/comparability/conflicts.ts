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
	'written a day apart',
	'same words on another day',
	'headlines apart',
	'no word around shared',
	'small, few words shared',
	'small, other names near',
	'most figures differ',
	'times as many',
]);

/** Parts that only values of which one hedges or bounds another have: planted ones, all exact, would teach that others never conflict. */
const ofImprecise: ReadonlySet<ConflictPartName> = new Set(['one bounded', 'both bounded', 'a range', 'ratio']);

const byReading = conflictPartNames.map((name) => taughtByReading.has(name));

const isOfImprecise = conflictPartNames.map((name) => ofImprecise.has(name));

/** How strongly what readers said is held to what planted conflicts taught, and what they said of imprecise pairs to that. */
const heldToPlants = 10;
const heldToConflicts = 1;

/**
 * Weights of `conflictPartNames` for values that exclude each other, in two steps. What is alike around two figures is learned
 * from planted conflicts beside all pairs that were found; from there the pairs that were read, beside surer planted ones, draw
 * all weights to what sets two times, parties or series apart.
 */
export function fitConflicts(samples: readonly ConflictSample[]): number[] {
	const usable = samples
		.filter(({ values, difference }) => values.length > 0 && difference === 'excluding')
		.map((sample) => ({ ...sample, values: sample.values.map((value, i) => (isOfImprecise[i] ? 0 : value)) }));
	const first = fitLogistic(
		usable.map(({ values, plant }) => ({
			values: values.map((value, i) => (byReading[i] ? 0 : value)),
			label: Number(plant !== null),
			weight: plant === null ? 1 : firstPlant,
		})),
		penalty,
	);
	const second = usable.flatMap((sample): Sample[] => {
		const weight = weightOf(sample, scoreOf(sample.values, first));
		const label = Number(sample.plant !== null || sample.reading === 'real');
		return weight === 0 ? [] : [{ values: sample.values, label, weight }];
	});
	return fitLogistic(second, heldToPlants, first);
}

/** The same for values of which one hedges or bounds another, by the pairs that were read; `conflicts`: where they start from. */
export function fitImprecise(samples: readonly ConflictSample[], conflicts: readonly number[]): number[] {
	const read = samples.flatMap(({ values, difference, reading }): Sample[] =>
		difference === 'excluding' || reading === 'unsure'
			? []
			: [{ values, label: Number(reading === 'real'), weight: reading === null ? 0.2 : reading === 'real' ? 1.5 : 1 }],
	);
	return fitLogistic(read, heldToConflicts, conflicts);
}

/** In the first step a planted conflict counts for so much less than a found pair: they are many. */
const firstPlant = 0.3;

/** Pairs with a lower score (log-odds) are far from being told of, and teach the second step nothing. */
const farBelow = -6;

/** In the second step. */
function weightOf({ plant, sameThing, reading }: ConflictSample, score: number): number {
	if (plant !== null) return plant.endsWith(' 0') ? (sameThing ? 0.4 : 0.1) : 0;
	switch (reading) {
		case 'real':
			return 2.5;
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
	const own = samples.filter(({ half, difference }) => half === held && difference === 'excluding');
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
