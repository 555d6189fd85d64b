import type { DateMention, OwnDate } from '../types.ts';
import { isoDayOfYear, parseIsoDay } from './calendar.ts';

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

/** The day of a dateline, with its year or, as news agencies mostly write it, without. */
function dateline(prose: string, dates: readonly DateMention[]): string | null {
	const first = dates[0];
	return first && isOfDateline(prose, first) ? (singleDay(first) ?? dayOfAnyYear(first)) : null;
}

/** A dateline is no longer than this before its date. */
const longestPlace = 60;

/** Words of a dateline that are written small. */
const smallWords: ReadonlySet<string> = new Set('on in of by for from via and the de la le du'.split(' '));

/**
 * A date stands in a dateline at the start of a paragraph, `PARIS, Feb. 11, 2025 —`, `Leeds (Reuters, 4 March) -`: behind a place
 * or an agency and before a dash, colon or slash. It tells when the text was written, and is no part of what its first sentence says.
 */
export function isOfDateline(prose: string, { start, end }: DateMention): boolean {
	if (start === 0 || start > longestPlace) return false;
	// behind most dates stands a word: they are told by it before what stands in front is looked at
	if (!/^\)?\s?(?:\([^)]{1,18}\)\s?)?(?:[—:/]|--|[–-](?!\d))/u.test(prose.slice(end, end + 24))) return false;
	const before = prose.slice(0, start);
	if (!/\p{Lu}{3}|[,(]\s?$/u.test(before)) return false;
	return before.split(/[\s,()/&]+/).every((word) => /^(?!\p{Ll})/u.test(word) || smallWords.has(word));
}

/** Words that stand beside the date in a byline, dateline or page label. */
const labelWords =
	/^(?:by|on|in|at|the|and|a|posted|published|publication|updated|last|modified|date|dated|first|created|this|article|story|was|written|edited|filed|issued|released|release|for|immediate|am|pm|p|m|est|edt|et|gmt|utc|bst|cet|pst|pdt|pt|ist|min|mins|minute|minutes|read|com|news|staff|reporter|editor|correspondent|writer)$/i;

/**
 * Accounts, addresses and times of day (`@annakeller`, `anna@example.org`, `9:00a`), whose letters are no words. Those in
 * brackets are left: they sign a message that was taken into the document, `Anna Keller (@annakeller) May 3, 2019`.
 */
const handle = /(?<!\S)[^\s@(<]{0,64}@[\w.-]{1,64}|\b\d{1,2}:\d\d ?[ap]\b/gi;

/** `[1] Harbour Times, 6 May 2024` is a note, and the day that of its source. */
const noteMark = /^(?:\[\d{1,3}\]|[\^\u2191])/;

/** What opens the line of minutes that says of which meeting they are: `Minutes of the meeting held on 9 May 2022 in the Hall`. */
const opensMinutes = /^\W{0,4}(?:minutes|notes|record|agenda|meeting|held|date) /i;

/** Words of such a line that are written small. */
const ofMeeting =
	/^(?:minutes|notes|record|agenda|meeting|held|date|of|for|to|be|ordinary|extraordinary|annual|general|monthly|regular|special|full|public|hearing|session|council|board|committee|hall|room|chamber|village|town|online|virtually|via|from|until|hrs|hours)$/i;

/** Most words of it, those of its date aside. */
const longestMeeting = 24;

/** The words are those of a line above minutes: it opens as such, and speaks of a meeting. */
function isOfMeeting(prose: string, words: readonly string[]): boolean {
	if (!opensMinutes.test(prose) || words.length > longestMeeting) return false;
	const isNamed = words.some((word) => /^(?:minutes|meeting|held|agenda)$/i.test(word));
	return isNamed && words.every((word) => ofMeeting.test(word) || labelWords.test(word) || /^\p{Lu}/u.test(word));
}

/** A block that is a date with its labels and names: `Published: Saturday, October 26, 2013 at 3:06 pm`. */
function dateLabel(prose: string, dates: readonly DateMention[]): string | null {
	if (prose.length > 160 || noteMark.test(prose)) return null;
	const days = dates.map(singleDay).filter((day) => day !== null);
	const first = days[0];
	if (first === undefined) return null;
	let rest = prose;
	for (const { text } of dates) rest = rest.replace(text, ' ');
	rest = rest.replace(handle, ' ');
	const words = rest.match(/\p{L}+/gu) ?? [];
	if (isOfMeeting(prose, words)) return first;
	const idle = words.filter((word) => !labelWords.test(word) && !/^\p{Lu}/u.test(word));
	const labelled = words.some((word) =>
		/^(?:by|posted|published|updated|date|dated|modified|filed|issued)$/i.test(word),
	);
	// "September 1, 2012, for the Pirates" is a row of data
	const told = !labelled && /\b(?:for|the|a|was)\b/.test(prose.slice(dates[0]?.end ?? 0));
	return idle.length === 0 && !told && words.length <= (labelled ? 16 : 6) ? first : null;
}

/** The day that a mention names without its year, as `--MM-DD`. */
function dayOfAnyYear({ expression }: DateMention): string | null {
	if (expression.type !== 'partial' || expression.day === null) return null;
	const { month, day, toMonth, toDay } = expression;
	return toMonth === null && toDay === null ? isoDayOfYear(month, day) : null;
}

/** The day that a mention names by itself, year included. */
function singleDay({ expression }: DateMention): string | null {
	return expression.type === 'absolute' && expression.from === expression.to && parseIsoDay(expression.from)
		? expression.from
		: null;
}
