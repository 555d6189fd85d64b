/** Units of time that words such as `monthslong` are made of, with their UCUM symbol and how many of it they are. */
const units: readonly (readonly [string, string, string, number])[] = [
	['minute', 'minutes', 'min', 1],
	['hour', 'hours', 'h', 1],
	['day', 'days', 'd', 1],
	['week', 'weeks', 'wk', 1],
	['month', 'months', 'mo', 1],
	['year', 'years', 'a', 1],
	['decade', 'decades', 'a', 10],
	['century', 'centuries', 'a', 100],
];

/** A duration told without a number: about one of a unit (`weeklong`), or some (`monthslong`). */
export interface SpokenDuration {
	/** UCUM symbol. */
	readonly unit: string;
	/** How many of it at least; below the other number where that is not null. */
	readonly low: number;
	readonly below: number | null;
	/** What the unit was multiplied by: 10 for decades, which are given in years. */
	readonly factor: number;
}

/** By the unit as it is written before `long`. Some of a unit are two at least, and less than would be told in greater ones. */
export const durationsByUnit: ReadonlyMap<string, SpokenDuration> = new Map(
	units.flatMap(([one, some, unit, factor]): (readonly [string, SpokenDuration])[] => [
		[one, { unit, low: factor, below: null, factor }],
		[some, { unit, low: 2 * factor, below: most(unit) * factor, factor }],
	]),
);

/** Less than so many of a unit are told in it. */
function most(unit: string): number {
	return unit === 'min' ? 90 : unit === 'h' ? 36 : unit === 'mo' ? 30 : 20;
}

/** `monthlong`, `yearslong` and the like. */
export const durationWords: ReadonlyMap<string, SpokenDuration> = new Map(
	[...durationsByUnit].map(([unit, duration]) => [`${unit}long`, duration] as const),
);
