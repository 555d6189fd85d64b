import { actsOf, sharesAct } from '../dates/acts.ts';
import { compareHappenings, happeningOf } from '../dates/happenings.ts';
import type { Happening } from '../dates/happenings.ts';
import { nearnessOf } from '../dates/nearDates.ts';
import type { Countable, DateMentionInCorpus } from '../mention.ts';
import { countShared, namesIn } from './names.ts';

/** Fewer names that two sentences share are brought together by chance. */
const leastNames = 2;

/**
 * Whether two different dates that tell the year are of what happens to a thing once. `named`: both say so of a thing by its name;
 * or two digits of two days have changed places, or of two years of which one says so, in sentences that share names. `unnamed`:
 * both say so, one of them of what it does not name, and the dates differ as a slip of the pen does. Else null. Symmetric.
 */
export function oneHappening(x: Countable, y: Countable): 'named' | 'unnamed' | null {
	if (x.kind !== 'date' || y.kind !== 'date' || !tellsYear(x) || !tellsYear(y)) return null;
	const nearness = nearnessOf(x.calendar, y.calendar);
	if (nearness === null) return null;
	const [here, there] = [happeningOf(x), happeningOf(y)];
	const [acts, theirs] = [actsOf(x), actsOf(y)];
	// the day that something was planned for is no other report of the day on which it came
	if (acts.isPlan !== theirs.isPlan) return null;
	if (isAnotherArrest(here, x, y, nearness)) return null;
	const areActs = tellsAct(here) && tellsAct(there);
	const hasAct = tellsAct(here) || tellsAct(there);
	const isOther = areOfOtherActs(x, y);
	const isSlip =
		nearness === 'swapped' && (areActs ? compareHappenings(here, there) !== null : !isOther && (hasAct || isDay(x)));
	if (isSlip && countShared(namesIn(x.excerpt), namesIn(y.excerpt)) >= leastNames) return 'named';
	const meet = compareHappenings(here, there);
	switch (meet) {
		case 'named':
		case null:
			return meet;
		case 'unnamed':
			return nearness === 'near' ? null : meet;
		case 'in other words':
			return nearness === 'swapped' ? 'unnamed' : null;
	}
}

/** Whether one date is of what happens once and something else is done beside the other: `Keller was arrested in 1989`, `Keller left in 1998`. */
export function areOfOtherActs(x: Countable, y: Countable): boolean {
	const isAct = tellsAct(happeningOf(x));
	if (!isAct && !tellsAct(happeningOf(y))) return false;
	const [acts, theirs] = [actsOf(x), actsOf(y)];
	return (isAct ? theirs : acts).done.size > 0 && !sharesAct(acts, theirs);
}

/** Somebody may be arrested every year: of other years only what looks like a slip is of one arrest. */
function isAnotherArrest(
	happening: Happening | null,
	x: DateMentionInCorpus,
	y: DateMentionInCorpus,
	nearness: ReturnType<typeof nearnessOf>,
): boolean {
	const [year, other] = [x, y].map(({ calendar }) => calendar.days?.from.slice(0, 4));
	return happening?.kind === 'arrest' && nearness === 'near' && year !== other;
}

function tellsYear({ said }: DateMentionInCorpus): boolean {
	return said.expression.type === 'absolute';
}

function isDay({ calendar: { days } }: DateMentionInCorpus): boolean {
	return days !== null && days.from === days.to;
}

/** The year that only stands behind a thing may be that of one of many. */
function tellsAct(happening: Happening | null): boolean {
	return happening !== null && happening.kind !== 'attribute';
}
