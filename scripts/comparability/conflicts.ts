import { conflictPartNames, valuePartNames } from '../../server/src/index/compare/conflictParts.ts';
import type { ConflictPartName } from '../../server/src/index/compare/conflictParts.ts';
import { plantForest } from '../../server/src/text/forest.ts';
import type { ExplainedForestData } from '../../server/src/text/forest.ts';
import { fitForest } from '../lib/boost.ts';
import type { BoostOptions } from '../lib/boost.ts';
import { fitLogistic } from '../lib/regression.ts';
import type { Sample } from '../lib/regression.ts';
import type { ConflictSample } from './plants.ts';

const penalty = 2;

/** Parts that only values of which one hedges or bounds another have: planted ones, all exact, would teach that others never conflict. */
const ofImprecise: ReadonlySet<ConflictPartName> = new Set(['one bounded', 'both bounded', 'a range', 'ratio']);

/** Parts that teach nothing where values exclude each other: in large folders those of the values either, which plants give away. */
const leftOut: Readonly<Record<Folders, ReadonlySet<ConflictPartName>>> = {
	'of few': ofImprecise,
	'of many': new Set([...ofImprecise, ...valuePartNames]),
};

/** How strongly what readers said of imprecise pairs is held to what they said of conflicts. */
const heldToConflicts = 1;

/** Which folders trees judge: those of few documents are put together about one matter. */
export type Folders = 'of few' | 'of many';

/** Many shallow trees: deeper ones learn the stories of the texts that taught them. */
const options: Readonly<Record<Folders, BoostOptions>> = {
	'of many': {
		trees: 300,
		depth: 3,
		learningRate: 0.05,
		penalty: 10,
		leastLeaf: 6,
		featureShare: 0.5,
		rowShare: 0.8,
		seed: 1,
	},
	'of few': {
		trees: 250,
		depth: 3,
		learningRate: 0.05,
		penalty: 10,
		leastLeaf: 0.7,
		featureShare: 0.5,
		rowShare: 0.8,
		seed: 1,
	},
};

/**
 * Boosted trees over `conflictPartNames` for values that exclude each other: pairs that were read, beside planted conflicts. By
 * readings alone only what is hardly ever found would be told of; by plants alone, what nobody would call a conflict.
 */
export function fitConflicts(samples: readonly ConflictSample[], folders: Folders): ExplainedForestData {
	const rows = excludingRows(samples, folders, (sample) => weightIn(folders, sample));
	return fitForest(
		rows,
		conflictPartNames,
		options[folders],
		`Boosted trees trained by scripts/train-comparability.ts ${folders === 'of many' ? '--conflicts' : '--few'}, which names the texts. Statistics only; no words of them.`,
	);
}

function excludingRows(
	samples: readonly ConflictSample[],
	folders: Folders,
	weigh: (sample: ConflictSample) => number,
): readonly Required<Sample>[] {
	const isLeftOut = conflictPartNames.map((name) => leftOut[folders].has(name));
	return samples.flatMap((sample) => {
		const weight = sample.values.length > 0 && sample.difference === 'excluding' ? weigh(sample) : 0;
		const values = sample.values.map((value, i) => (isLeftOut[i] ? 0 : value));
		return weight === 0 ? [] : [{ values, label: Number(sample.isPlanted || sample.reading === 'real'), weight }];
	});
}

/**
 * Weights of `conflictPartNames` for values of which one hedges or bounds another, by the pairs that were read: these are few, and
 * are held to what a regression like this one would learn of values that exclude each other.
 */
export function fitImprecise(samples: readonly ConflictSample[]): number[] {
	const conflicts = fitLogistic(excludingRows(samples, 'of many', weightOf), penalty);
	const read = samples.flatMap(({ values, difference, reading }): Sample[] =>
		difference === 'excluding' || reading === 'unsure'
			? []
			: [{ values, label: Number(reading === 'real'), weight: reading === null ? 0.2 : reading === 'real' ? 1.5 : 1 }],
	);
	return fitLogistic(read, heldToConflicts, conflicts);
}

/**
 * What counts in trees for folders of few: dossiers, which hold more conflicts than texts do that nobody wrote for it; real events
 * and stories, which hold few; and texts that have nothing to do with each other, which hold none.
 */
const weightsOfFew = Object.freeze({ dossier: 1, event: 2, story: 2, strangers: 0.3 });

/** The same for a pair of a story that nobody read: next to none is of one quantity, but some are. */
const unreadStory = 0.1;

/**
 * Writers who are asked for discrepancies invent slips of digits in half of all cases; people who report err otherwise. So much does a
 * conflict of a dossier count that is such a slip, and one that is none.
 */
const weightsOfInvented = Object.freeze({ slip: 0.7, other: 1.5 });

function weightIn(folders: Folders, sample: ConflictSample): number {
	switch (folders) {
		case 'of many':
			return sample.origin === 'folder' ? weightOf(sample) : 0;
		case 'of few':
			if (sample.reading === 'unsure' || sample.isPlanted) return 0;
			if (sample.origin === 'folder') return 0;
			if (sample.origin === 'story' && sample.reading === null)
				return unreadStory * Math.min(mostStoodFor, sample.standsFor);
			return weightsOfFew[sample.origin] * inventedAs(sample);
	}
}

function inventedAs({ origin, reading, values }: ConflictSample): number {
	if (origin !== 'dossier' || reading !== 'real') return 1;
	const isSlip = values.some((value, i) => slipParts.has(conflictPartNames[i] ?? 'likely') && value === 1);
	return isSlip ? weightsOfInvented.slip : weightsOfInvented.other;
}

const slipParts: ReadonlySet<ConflictPartName> = new Set(['digits that change places', 'differ as slips do']);

/** A pair that nobody read counts for no more than so many. */
const mostStoodFor = 3;

function weightOf({ isPlanted, sameThing, reading, standsFor }: ConflictSample): number {
	// amounts and other things that were changed look like others than those that conflict, and teach little
	if (isPlanted) return sameThing ? 0.4 : 0.03;
	switch (reading) {
		case 'real':
		case 'not':
			return 1;
		case 'unsure':
			return 0;
		case null:
			return 0.1 * Math.min(mostStoodFor, standsFor);
	}
}

/** By score: how many of the changed figures are found, and how many pairs stand that nobody planted, as they were read. */
export function reportConflicts(
	name: string,
	held: 0 | 1,
	samples: readonly ConflictSample[],
	forest: ExplainedForestData,
): void {
	const score = plantForest(forest, conflictPartNames);
	const scoreOf = ({ values }: ConflictSample) =>
		values.length === 0 ? -Infinity : (score({ values: Float32Array.from(values) }, 1)[0] ?? 0);
	const own = samples.filter(({ half, difference }) => half === held && difference === 'excluding');
	const planted = own.filter(({ isPlanted }) => isPlanted);
	const found = own.filter(({ isPlanted }) => !isPlanted);
	console.log(`${name}, half ${held}, held out: ${planted.length} planted, ${found.length} found`);
	for (const least of [-1, -0.5, 0, 0.5, 1]) {
		const share = (same: boolean) => {
			const all = planted.filter(({ sameThing }) => sameThing === same);
			const told = all.filter((sample) => scoreOf(sample) >= least).length;
			return `${told}/${all.length}`;
		};
		const standing = found.filter((sample) => scoreOf(sample) >= least);
		const read = (which: string | null) => standing.filter(({ reading }) => reading === which).length;
		console.log(
			`  score ≥ ${least}: same thing ${share(true)}, other ${share(false)}; standing ${standing.length}: ` +
				`real ${read('real')}, not ${read('not')}, unsure ${read('unsure')}, not read ${read(null)}`,
		);
	}
}
