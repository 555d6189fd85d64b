import type { FrontMatter, FrontMatterEntry } from '../../syntax/document.ts';
import type { DateMention } from '../types.ts';
import { isDay, isoDay, parseIsoDay } from './calendar.ts';
import type { Day } from './calendar.ts';

/** A block as far as its dates go: its prose, and the dates that `extractDates` found in it (prose offsets). */
export interface DatedBlock {
	readonly prose: string;
	readonly dates: readonly DateMention[];
}

/**
 * Front-matter keys that date a document, best first; compared without case, hyphens and underscores, the last part of a
 * dotted path. The day of the news a text retells stands before the day its page was put up or changed: "on Tuesday" counts
 * from the news.
 */
const dateKeys: readonly RegExp[] = [
	/^(?:news|article|story|event)date$/,
	/^(?:date|dateline)$/,
	/^(?:date)?(?:first)?publi(?:shed|cation|sh)(?:on|at|date|time)?$|^pubdate$|^posted(?:on|at)?$/,
	/^(?:date)?created(?:on|at|date|time)?$|^issued$/,
	/^(?:date)?(?:last)?(?:updated|modified|mod)(?:on|at|date|time)?$/,
];

/** Blocks at the top, and at the end, in which a byline or dateline is looked for. */
const topBlocks = 12;
const endBlocks = 6;

/**
 * The day on which a document was written (ISO), from its front matter, else from a byline or dateline near its top, else
 * from a "posted:" line at its end; null when none says.
 */
export function documentDate(frontMatter: FrontMatter | null, blocks: readonly DatedBlock[]): string | null {
	const declared = fromFrontMatter(frontMatter?.entries ?? []);
	if (declared !== null) return declared;
	const top = blocks.slice(0, topBlocks);
	const end = blocks.slice(Math.max(topBlocks, blocks.length - endBlocks));
	for (const block of top) {
		const day = dateline(block) ?? dateLabel(block);
		if (day !== null) return day;
	}
	for (const block of end) {
		const day = dateLabel(block);
		if (day !== null) return day;
	}
	return null;
}

function fromFrontMatter(entries: readonly FrontMatterEntry[]): string | null {
	for (const pattern of dateKeys) {
		for (const { key, value } of entries) {
			const name = (key.split('.').at(-1) ?? '').replaceAll(/[-_ ]/g, '').toLowerCase();
			const day = pattern.test(name) && typeof value === 'string' ? dayOfScalar(value) : null;
			if (day) return isoDay(day);
		}
	}
	return null;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A YAML scalar that is a day: ISO, or with a month name (`Feb 11, 2025`, `11 February 2025`). */
function dayOfScalar(value: string): Day | null {
	const text = value.trim().slice(0, 64);
	const iso = parseIsoDay(text);
	if (iso) return iso;
	const year = /(?<!\d)(\d{4})(?!\d)/.exec(text)?.[1];
	const name = /[a-z]{3,9}/gi;
	const month = [...text.matchAll(name)]
		.map(([word]) => monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1)
		.find((m) => m > 0);
	const number = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(text)?.[1];
	if (year === undefined || month === undefined || number === undefined) return null;
	const day = { year: Number(year), month, day: Number(number) };
	return isDay(day) ? day : null;
}

/** `PARIS, Feb. 11, 2025 —` or `(Reuters, 11 February 2025)` at the start of a paragraph. */
function dateline({ prose, dates }: DatedBlock): string | null {
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
function dateLabel({ prose, dates }: DatedBlock): string | null {
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
	return idle.length === 0 && words.length <= (labelled ? 16 : 6) ? first : null;
}

/** The day that a mention names by itself, year included. */
function singleDay({ expression }: DateMention): string | null {
	return expression.type === 'absolute' && expression.from === expression.to && parseIsoDay(expression.from)
		? expression.from
		: null;
}
