import type { FrontMatter, FrontMatterEntry } from '../../syntax/document.ts';
import type { Declaration } from '../../syntax/htmlHead.ts';
import type { OwnDate } from '../types.ts';
import { months } from '../words/calendarWords.ts';
import { isDay, isoDay, parseIsoDay, toDayNumber } from './calendar.ts';
import type { Day } from './calendar.ts';

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

/**
 * As those of a page, with names that makers of pages coin: `parsely-pub-date`, `citation_publication_date`. What only says when
 * it was changed is no day of it, nor is the day of the issue or of the last publication.
 */
const pageKeys: readonly RegExp[] = [
	...dateKeys.slice(0, -1),
	/^(?:article|citation|mediator|original|parsely|shareaholicarticle)(?:first)?(?:pub|publish|published|publication)(?:date|time)$/,
	/^article(?:first)?(?:date)?published$|^articledateoriginal$/,
];

interface DatingBlock {
	readonly facts: { readonly ownDate: OwnDate | null };
}

/** What is known of a block by its place. */
export interface PlacedBlock {
	readonly isFurniture: boolean;
	readonly text: string;
}

/** Blocks at the top, and at the end, in which a byline or dateline is looked for. */
const topBlocks = 12;
const endBlocks = 6;
/** So many blocks of furniture are looked through for a date with its label where a page has more of them above its text. */
const longestHead = 48;
/** Blocks above the headline of a page, and below it, in which they stand. */
const aboveHeadline = 4;
const belowHeadline = 8;

/**
 * The day on which a document was written (ISO): that of its front matter; else that of a byline or dateline near its top or
 * of a "posted:" line at its end, unless the head of the page declares another for its publication; else what the page
 * declares elsewhere. Null when none says. `headline`: the block in which a page shows its title; what stands around it counts
 * before what stands at the top of the page. `blockAt` tells what a block is, by its index.
 */
export function documentDate(
	frontMatter: FrontMatter | null,
	blocks: readonly DatingBlock[],
	declarations: readonly Declaration[] = [],
	headline: number | null = null,
	blockAt: (index: number) => PlacedBlock | null = () => null,
): string | null {
	const inFront = declaredDay(frontMatter?.entries ?? [], dateKeys);
	if (inFront) return isoDay(inFront);
	const end = blocks.slice(Math.max(topBlocks, blocks.length - endBlocks));
	const around =
		headline === null
			? []
			: [
					...blocks.slice(Math.max(0, headline - aboveHeadline), headline).toReversed(),
					...blocks.slice(headline, headline + belowHeadline),
				];
	const own = [
		...ownDates(around),
		...ownDates(blocks.slice(0, topBlocks)),
		...labelledDates(blocks, blockAt),
		...ownDates(end).filter(({ form }) => form === 'label'),
	];
	const seen = own.map(({ day }) => parseIsoDay(day)).filter((day) => day !== null);
	const ofPage = declarations.map(({ name, value, inHead }) => ({ key: keyOfPage(name), value, inHead }));
	const inHead = declaredDay(
		ofPage.filter((entry) => entry.inHead),
		pageKeys,
	);
	const published = inHead ?? declaredDay(ofPage, pageKeys);
	const best =
		(published && agreeing(seen, published)) ?? inHead ?? seen[0] ?? published ?? declaredDay(ofPage, dateKeys);
	return best ? isoDay(best) : null;
}

/** The same day, else one next to it: a head tells the day of Greenwich, a dateline that of the place. */
function agreeing(seen: readonly Day[], day: Day): Day | undefined {
	return seen.find((one) => toDayNumber(one) === toDayNumber(day)) ?? seen.find((one) => areNextTo(one, day));
}

function areNextTo(a: Day, b: Day): boolean {
	return Math.abs(toDayNumber(a) - toDayNumber(b)) <= 1;
}

/** The day that a dateline near the top names without its year, as `--MM-DD`; null when none does. */
export function dayOfDateline(blocks: readonly DatingBlock[]): string | null {
	return ownDates(blocks.slice(0, topBlocks)).find(({ day }) => parseIsoDay(day) === null)?.day ?? null;
}

function ownDates(blocks: readonly DatingBlock[]): readonly OwnDate[] {
	return blocks.flatMap(({ facts }) => facts.ownDate ?? []);
}

/** What says that the date behind or below it is that of the page. */
const datingLabel = /^(?:date|dated|posted|published|updated|issued|released?)\b/i;
const loneLabel =
	/^(?:date|(?:date )?(?:first )?(?:posted|published|updated|issued|released?)(?: (?:on|date))?)\s?:?$/i;

/** What stands at the head of a release: its date is among the lines below. */
const release = /^for (?:immediate )?release\s?:?$/i;
const belowRelease = 3;

/**
 * Days that say what they are of (`Date: May 23, 2016`; `Published` above `May 23, 2016`) in furniture that runs on behind the
 * top blocks: pages saved as text open with their menus, a line each.
 */
function labelledDates(
	blocks: readonly DatingBlock[],
	blockAt: (index: number) => PlacedBlock | null,
): readonly OwnDate[] {
	const found: OwnDate[] = [];
	for (let i = topBlocks; i < Math.min(blocks.length, longestHead); i += 1) {
		const [block, own] = [blockAt(i), blocks[i]?.facts.ownDate];
		if (block?.isFurniture !== true) break;
		const above = Array.from({ length: belowRelease }, (_, n) => blockAt(i - 1 - n)?.text ?? '');
		const isLabelled =
			datingLabel.test(block.text) || loneLabel.test(above[0] ?? '') || above.some((text) => release.test(text));
		if (own?.form === 'label' && isLabelled) found.push(own);
	}
	// a page may be put up, or changed, long after what it holds was written
	return found.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** Longer names are looked at so far, in UTF-16 code units. */
const longestName = 256;

/**
 * The day (ISO) that the last part of a path names, as posts of many site generators and exports of archives do
 * (`2025-02-11-title.md`); null when it names none. The day of a file may be that of its news or of its saving.
 */
export function dayOfName(name: string): string | null {
	const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).slice(0, longestName);
	const found = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/.exec(file)?.[0];
	const day = found === undefined ? null : parseIsoDay(found);
	return day ? isoDay(day) : null;
}

/**
 * What a declaration of a page is compared by: its name behind the vocabularies that describe pages (`article:published_time`,
 * `dc.date.issued`). Empty for those that tell of something else, such as `event:date`.
 */
function keyOfPage(name: string): string {
	const isOfOther = /^(?:event|video|book|movie|music|product|profile|expires?)/i.test(
		name.replace(/^(?:og|schema)[:.]/i, ''),
	);
	return isOfOther ? '' : (name.split(/[:.]/).at(-1) ?? '');
}

/** The last part of a dotted key as it is compared: lower case, without hyphens and underscores. */
function nameOfKey(key: string): string {
	return (key.split('.').at(-1) ?? '').replaceAll(/[-_ ]/g, '').toLowerCase();
}

/** The key of a front-matter entry says that its value is a date. */
export function isDateKey(key: string): boolean {
	const name = nameOfKey(key);
	return (
		dateKeys.some((pattern) => pattern.test(name)) || /^(?:date)?(?:accessed|retrieved)(?:on|at|date)?$/.test(name)
	);
}

const yearOnly = /^\d{4}$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** Seconds or milliseconds since 1970. */
const epoch = /^\d{10}(?:\d{3})?$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const monthAndYear = /^([a-z]{3,9})\.?,? \d{4}$/i;

/** The text can be read as a day, month, year or instant in one of the usual ways of writing them. */
export function canBeDate(value: string): boolean {
	const text = value.trim().slice(0, 64);
	if (yearOnly.test(text) || epoch.test(text)) return true;
	const first = compact.exec(text) ?? yearFirst.exec(text);
	if (first) return isDay({ year: Number(first[1]), month: Number(first[2]), day: Number(first[3] ?? 1) });
	const last = yearLast.exec(text);
	if (last) {
		const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
		return isDay({ year, month: a, day: b }) || isDay({ year, month: b, day: a });
	}
	const month = monthAndYear.exec(text)?.[1];
	if (month !== undefined) return monthName.exec(month)?.[0] === month;
	return dayOfScalar(text) !== null;
}

function declaredDay(entries: readonly Pick<FrontMatterEntry, 'key' | 'value'>[], keys: readonly RegExp[]): Day | null {
	for (const pattern of keys) {
		for (const { key, value } of entries) {
			const day = pattern.test(nameOfKey(key)) && typeof value === 'string' ? dayOfScalar(value) : null;
			if (day) return day;
		}
	}
	return null;
}

/** When in the life of a document a front-matter key speaks of. */
export type Stage = 'created' | 'published' | 'updated' | 'accessed';

const stages: readonly (readonly [Stage, RegExp])[] = [
	['created', /^(?:date)?(?:created|written)(?:on|at|date|time)?$/],
	['published', /^(?:date)?(?:first)?(?:published|publication|posted|issued)(?:on|at|date|time)?$|^pubdate$/],
	['updated', /^(?:date)?(?:last)?(?:updated|modified|mod|revised)(?:on|at|date|time)?$/],
	['accessed', /^(?:date)?(?:accessed|retrieved)(?:on|at|date)?$/],
];

/** A front-matter entry that dates a stage of its document. */
export interface StageDate {
	readonly stage: Stage;
	readonly entry: FrontMatterEntry;
	/** ISO day. */
	readonly day: string;
}

/** The entries of a front matter that say when their document was written, published, changed or looked up. */
export function stageDates(entries: readonly FrontMatterEntry[]): readonly StageDate[] {
	return entries.flatMap((entry): StageDate[] => {
		const name = nameOfKey(entry.key);
		const stage = stages.find(([, pattern]) => pattern.test(name))?.[0];
		const day = typeof entry.value === 'string' ? dayOfScalar(entry.value) : null;
		return stage !== undefined && day ? [{ stage, entry, day: isoDay(day) }] : [];
	});
}

const monthName =
	/\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
/** A day of the month, and no part of a time of day (`3:05 PM`, `11 am`). */
const dayNumber = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:]| ?[ap]\.?m\b)/i;

/** A day with the year first, its numbers parted alike or not at all: `2025/02/11`, `20250211`. */
const yearFirstDay = /^(\d{4})(?:(?<mark>[-/.])(\d{1,2})\k<mark>(\d{1,2})|(\d\d)(\d\d))(?!\d)/;

/** A YAML scalar that is a day: year first, or with a month name (`Feb 11, 2025`, `10:12 AM EST, Tue 11 February 2025`). */
function dayOfScalar(value: string): Day | null {
	const text = value.trim().slice(0, 64);
	const [, first, , ...numbers] = yearFirstDay.exec(text) ?? [];
	if (first !== undefined) {
		const [month, number] = numbers.filter((part) => part !== undefined).map(Number);
		const day = { year: Number(first), month: month ?? 0, day: number ?? 0 };
		return isDay(day) ? day : null;
	}
	const year = /(?<!\d)(\d{4})(?!\d)/.exec(text)?.[1];
	const month = monthName.exec(text)?.[0];
	const number = dayNumber.exec(text)?.[1];
	if (year === undefined || month === undefined || number === undefined) return null;
	const day = {
		year: Number(year),
		month: months.get(month.slice(0, 3).toLowerCase()) ?? 0,
		day: Number(number),
	};
	return isDay(day) ? day : null;
}
