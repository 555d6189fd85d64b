import type { Figure } from '../../facts/types.ts';
import { compareMeasures } from '../figures/compareValues.ts';
import type { FigureMention } from '../mention.ts';
import { sameDimension } from './dimensions.ts';
import type { Prepared } from './prepared.ts';
import type { MentionCues } from './mentionCues.ts';
import { nameOfValue } from './values.ts';

/** `eleven partners plus the United States` are twelve. */
export function isOneMore(fewer: Figure, more: Figure): boolean {
	return fewer.low !== null && fewer.low === fewer.high && more.low === more.high && more.low === fewer.low + 1;
}

/** `23 of its 29 delegates`, `14 delegates`: much less than a whole that is told as one is a part of it. */
export function isAmong(all: MentionCues, whole: Figure, one: MentionCues, part: Figure): boolean {
	return all.isWhole && !one.isWhole && leastTimes * (part.high ?? part.low ?? 0) < (whole.low ?? whole.high ?? 0);
}

/** A whole is so many times a part of it; nearer to it, a number is another report of the whole. */
const leastTimes = 1.5;

/** Whether the sentence of a mention tells a value, too: as it is, or rounded (`305,775, down from 311,764`; `311,000`). */
export function tells({ mates, figuresBeside }: Prepared, i: number, mention: FigureMention): boolean {
	const { figure, measure } = mention;
	if (mates(i)?.has(nameOfValue(figure)) === true) return true;
	const value = figure.low ?? 0;
	if (value < leastRounded || value !== figure.high) return false;
	return (figuresBeside(i) ?? []).some((other) => {
		const { low, high } = other.figure;
		if (low === null || low !== high || !sameDimension(other, mention)) return false;
		return Math.abs(low - value) <= cutOff * value || compareMeasures(other.measure, measure) !== 'conflicts';
	});
}

/** A number that was cut off (`311,000` of 311,764) lies so near to what it was cut from. */
const cutOff = 0.005;

/** Smaller numbers are not rounded. */
const leastRounded = 100;

/** `175,000 at one airport and 10,000 at the other`: the 185,000 of both. */
export function isSum(whole: Figure, part: Figure, mates: ReadonlySet<string> | undefined): boolean {
	if (whole.low === null || part.low === null || whole.unit !== part.unit) return false;
	const rest = whole.low - part.low;
	return rest > 0 && mates?.has(nameOfValue({ low: rest, high: rest, unit: part.unit })) === true;
}

/** Nouns of which others name a part: `20 children` are among `26 people`. */
const whole = new Set(['person', 'victim', 'death', 'passenger', 'resident', 'casualty']);
const groups = new Set([
	'child',
	'woman',
	'man',
	'boy',
	'girl',
	'student',
	'teacher',
	'officer',
	'civilian',
	'soldier',
]);

/** `20 children` may be some of `26 people`. */
export function isGroupAmong(part: Figure, all: Figure): boolean {
	if (!groups.has(part.counted ?? '') || !whole.has(all.counted ?? '')) return false;
	return (part.high ?? part.low ?? 0) <= (all.low ?? all.high ?? 0);
}
