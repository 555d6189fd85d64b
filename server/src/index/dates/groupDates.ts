import { compareRefs, refKey } from '../mention.ts';
import type { Comparison, DateMentionInCorpus, Group } from '../mention.ts';
import { eventsOf } from '../events.ts';
import type { Similarity } from '../events.ts';
import type { ResolvedDate } from '../../facts/types.ts';

/** Where a date looks for others: the month in which it begins. Dates without an end to their resolution look for none. */
export function dateBucket(date: ResolvedDate): string | null {
	return date.from === null || date.to === null ? null : `date ${date.from.slice(0, 7)}`;
}

/**
 * Dates of one month in documents that speak of one event: one group per event, and in it every pair that names the same days
 * (`agrees`) or of which one names the other's more coarsely (`imprecise`). Days that merely differ are not compared: nothing
 * says yet that they date the same thing.
 */
export function groupDates(bucket: string, unordered: readonly DateMentionInCorpus[]): readonly Group[] {
	const mentions = [...unordered].sort((a, b) => compareRefs(a.ref, b.ref));
	const { similarity, headings } = eventsOf(mentions);
	const events = new Map<number, DateMentionInCorpus[]>();
	for (const mention of mentions) {
		const heading = headings.get(mention.ref.document) ?? 0;
		const list = events.get(heading);
		if (list) list.push(mention);
		else events.set(heading, [mention]);
	}
	return [...events.values()].map((members) => {
		const key = `${bucket}|${members[0] ? refKey(members[0].ref) : ''}`;
		return {
			key,
			kind: 'date',
			title: '',
			heading: key,
			mentions: members,
			comparisons: compareAll(members, similarity),
		};
	});
}

/** More mentions than this are compared with those that follow closely only. */
const reach = 60;

function compareAll(members: readonly DateMentionInCorpus[], similarity: Similarity): readonly Comparison[] {
	const comparisons: Comparison[] = [];
	members.forEach((x, a) => {
		for (let b = a + 1; b < Math.min(members.length, a + reach); b++) {
			const y = members[b];
			if (!y || similarity(x.ref.document, y.ref.document) === 0) continue;
			const relation = relationOf(x.date, y.date);
			if (relation)
				comparisons.push({ a, b, relation, confidence: 0.6, why: 'dates of one month in texts about one event' });
		}
	});
	return comparisons;
}

function relationOf(x: ResolvedDate, y: ResolvedDate): 'agrees' | 'imprecise' | null {
	if (x.from === null || x.to === null || y.from === null || y.to === null) return null;
	if (x.from === y.from && x.to === y.to) return 'agrees';
	const within = (inner: ResolvedDate, outer: ResolvedDate) =>
		(outer.from ?? '') <= (inner.from ?? '') && (inner.to ?? '') <= (outer.to ?? '');
	return within(x, y) || within(y, x) ? 'imprecise' : null;
}
