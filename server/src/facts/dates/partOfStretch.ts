import type { DatePart } from '../types.ts';
import { fromDayNumber, toDayNumber } from './calendar.ts';
import type { Day } from './calendar.ts';

/** How much of a stretch each part takes, in shares of its days; the vague ones with room to both sides. */
const shares: Readonly<Record<Exclude<DatePart, 'earlier' | 'later'>, readonly [number, number]>> = {
	start: [0, 0.4],
	early: [0, 0.5],
	middle: [0.2, 0.8],
	late: [0.5, 1],
	end: [0.6, 1],
	firstHalf: [0, 0.5],
	secondHalf: [0.5, 1],
};

/**
 * The days of a part of a stretch, inclusive. `earlier` and `later` divide the stretch at `today`; without it, or where it lies
 * outside, they mean all of it.
 */
export function partOfStretch(
	from: Day,
	to: Day,
	part: DatePart,
	today: Day | null,
): { readonly from: Day; readonly to: Day } {
	const [first, last] = [toDayNumber(from), toDayNumber(to)];
	const days = last - first + 1;
	if (part === 'earlier' || part === 'later') {
		const now = today === null ? null : toDayNumber(today);
		if (now === null || now < first || now > last) return { from, to };
		return part === 'earlier' ? { from, to: fromDayNumber(now) } : { from: fromDayNumber(now), to };
	}
	const [start, end] = shares[part];
	return {
		from: fromDayNumber(first + Math.floor(start * days)),
		to: fromDayNumber(Math.max(first, first + Math.ceil(end * days) - 1)),
	};
}
