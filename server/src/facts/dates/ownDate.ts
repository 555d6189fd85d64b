import type { DateMention, OwnDate } from '../types.ts';
import { parseIsoDay } from './calendar.ts';

/**
 * The day on which a block says that its document was written: a dateline in front of a paragraph, or a line that holds
 * nothing but a date with its labels and names. `dates` are the block's own, in prose offsets.
 */
export function ownDateOf(prose: string, dates: readonly DateMention[]): OwnDate | null {
	const fromDateline = dateline(prose, dates);
	if (fromDateline !== null) return { form: 'dateline', day: fromDateline };
	const fromLabel = dateLabel(prose, dates);
	return fromLabel === null ? null : { form: 'label', day: fromLabel };
}

/** `PARIS, Feb. 11, 2025 —` or `(Reuters, 11 February 2025)` at the start of a paragraph. */
function dateline(prose: string, dates: readonly DateMention[]): string | null {
	const first = dates[0];
	if (!first || first.start > 60) return null;
	const day = singleDay(first);
	const before = prose.slice(0, first.start);
	const after = prose.slice(first.end, first.end + 24);
	const place = /^[^.!?]{0,60}$/.test(before) && (before.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 0;
	return place && /^\)?\s?(?:\([^)]{1,18}\)\s?)?[—–:-]/u.test(after) ? day : null;
}

/** Words that stand beside the date in a byline, dateline or page label. */
const labelWords =
	/^(?:by|on|in|at|the|and|a|posted|published|publication|updated|last|modified|date|dated|first|created|this|article|story|was|written|edited|filed|issued|released|release|for|immediate|am|pm|est|edt|et|gmt|utc|bst|cet|pst|pdt|pt|ist|min|mins|minute|minutes|read|com|news|staff|reporter|editor|correspondent|writer)$/i;

/** A block that is a date with its labels and names: `Published: Saturday, October 26, 2013 at 3:06 pm`. */
function dateLabel(prose: string, dates: readonly DateMention[]): string | null {
	if (prose.length > 160) return null;
	const days = dates.map(singleDay).filter((day) => day !== null);
	const first = days[0];
	if (first === undefined) return null;
	let rest = prose;
	for (const { text } of dates) rest = rest.replace(text, ' ');
	const words = rest.match(/\p{L}+/gu) ?? [];
	const idle = words.filter((word) => !labelWords.test(word) && !/^\p{Lu}/u.test(word));
	const labelled = words.some((word) =>
		/^(?:by|posted|published|updated|date|dated|modified|filed|issued)$/i.test(word),
	);
	// "September 1, 2012, for the Pirates" is a row of data
	const told = !labelled && /\b(?:for|the|a|was)\b/.test(prose.slice(dates[0]?.end ?? 0));
	return idle.length === 0 && !told && words.length <= (labelled ? 16 : 6) ? first : null;
}

/** The day that a mention names by itself, year included. */
function singleDay({ expression }: DateMention): string | null {
	return expression.type === 'absolute' && expression.from === expression.to && parseIsoDay(expression.from)
		? expression.from
		: null;
}
