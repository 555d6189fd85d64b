import { conflictPartNames } from '../../server/src/index/compare/conflictParts.ts';
import type { ConflictPartName } from '../../server/src/index/compare/conflictParts.ts';
import { fitLogistic } from '../lib/regression.ts';
import type { Sample } from '../lib/regression.ts';
import type { ConflictSample } from './plants.ts';

const penalty = 2;

/** Parts that only values of which one hedges or bounds another have: planted ones, all exact, would teach that others never conflict. */
const ofImprecise: ReadonlySet<ConflictPartName> = new Set(['one bounded', 'both bounded', 'a range', 'ratio']);

const isOfImprecise = conflictPartNames.map((name) => ofImprecise.has(name));

/** How strongly what readers said of imprecise pairs is held to what they said of conflicts. */
const heldToConflicts = 1;

/**
 * Weights of `conflictPartNames` for values that exclude each other: pairs that were read, beside planted conflicts. By readings
 * alone only what is hardly ever found would be told of; by plants alone, what nobody would call a conflict.
 */
export function fitConflicts(samples: readonly ConflictSample[]): number[] {
	const rows = samples.flatMap((sample): Sample[] => {
		const weight = sample.values.length > 0 && sample.difference === 'excluding' ? weightOf(sample) : 0;
		const values = sample.values.map((value, i) => (isOfImprecise[i] ? 0 : value));
		return weight === 0 ? [] : [{ values, label: Number(sample.plant !== null || sample.reading === 'real'), weight }];
	});
	return fitLogistic(rows, penalty);
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

function weightOf({ plant, sameThing, reading }: ConflictSample): number {
	if (plant !== null) return plant.endsWith(' 0') ? (sameThing ? 1 : 0.3) : 0;
	switch (reading) {
		case 'real':
		case 'not':
			return 1;
		case 'unsure':
			return 0;
		case null:
			return 0.1;
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
