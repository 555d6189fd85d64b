import { joinNeighbours } from '../words/joinNeighbours.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import type { FoundDate } from './extractDates.ts';

/** Words before the first day of a stretch that goes on to another: `beginning in 2009 and continuing through 2016`. */
const openers = new Set(['beginning', 'starting', 'began', 'begun', 'started', 'from', 'commencing', 'running']);

/** Words between its two ends, of which one at least says that it went on. */
const lasting = new Set([
	'continuing',
	'continued',
	'ending',
	'ended',
	'lasting',
	'lasted',
	'running',
	'extending',
	'going',
	'through',
	'until',
	'till',
	'to',
]);
const linking = new Set(['and', ',', 'in', 'on', 'up', 'into', 'the', ...lasting]);

/** So many words stand between two ends at most. */
const farthest = 5;

/** Joins the two ends of a stretch that are told apart from each other. */
export function joinSpans(tokens: readonly Token[], dates: readonly FoundDate[]): readonly FoundDate[] {
	return joinNeighbours(dates, (first, last) => spanOf(tokens, first, last));
}

function spanOf(tokens: readonly Token[], first: FoundDate, last: FoundDate): FoundDate | null {
	const [start, end] = [first.expression, last.expression];
	if (start.type !== 'absolute' || end.type !== 'absolute' || start.to >= end.from) return null;
	if (first.part !== null || last.part !== null || first.bound !== null || last.bound !== null) return null;
	const between = last.from - first.to;
	if (between < 1 || between > farthest) return null;
	let goesOn = false;
	for (let i = first.to; i < last.from; i++) {
		const { lower } = at(tokens, i);
		if (!linking.has(lower)) return null;
		goesOn ||= lasting.has(lower);
	}
	const preposition = /^(?:in|on)$/.test(at(tokens, first.from - 1).lower) ? 1 : 0;
	const opener = first.from - 1 - preposition;
	if (!goesOn || !openers.has(at(tokens, opener).lower)) return null;
	return { ...last, from: first.from, weekday: null, expression: { type: 'absolute', from: start.from, to: end.to } };
}
