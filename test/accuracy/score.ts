/** One row of the table. */
export interface Measure {
	/** Stable name under which the figure is committed, e.g. `web.unsourced.f1`. */
	readonly key: string;
	readonly data: string;
	readonly name: string;
	/** Shares from 0 to 1, counts otherwise. */
	readonly value: number;
	/** How many cases the figure rests on. */
	readonly cases: number;
	readonly unit: 'share' | 'count';
	/** Whether more is better. */
	readonly better: 'more' | 'less';
}

/** One error, for people: where, what was expected, what came. The worst have the greatest weight. */
export interface Mistake {
	readonly measure: string;
	readonly weight: number;
	readonly place: string;
	readonly expected: string;
	readonly got: string;
	readonly text: string;
}

export interface Outcome {
	readonly measures: readonly Measure[];
	readonly mistakes: readonly Mistake[];
}

/** Counts of a yes-or-no question. */
export interface Tally {
	truePositives: number;
	falsePositives: number;
	falseNegatives: number;
}

export function createTally(): Tally {
	return { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
}

export function count(tally: Tally, expected: boolean, got: boolean): void {
	if (expected && got) tally.truePositives++;
	else if (got) tally.falsePositives++;
	else if (expected) tally.falseNegatives++;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

export function precision({ truePositives, falsePositives }: Tally): number {
	return ratio(truePositives, truePositives + falsePositives);
}

export function recall({ truePositives, falseNegatives }: Tally): number {
	return ratio(truePositives, truePositives + falseNegatives);
}

export function f1({ truePositives, falsePositives, falseNegatives }: Tally): number {
	return ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
}

export function share(
	data: string,
	key: string,
	name: string,
	value: number,
	cases: number,
	better: Measure['better'] = 'more',
): Measure {
	return { key: `${data}.${key}`, data, name, value, cases, unit: 'share', better };
}

export function mean(values: readonly number[]): number {
	return ratio(
		values.reduce((sum, value) => sum + value, 0),
		values.length,
	);
}
