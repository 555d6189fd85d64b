import type { FrontMatter, FrontMatterEntry } from '../../syntax/document.ts';
import type { OwnDate } from '../types.ts';
import { isDay, isoDay, parseIsoDay } from './calendar.ts';
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

/** Blocks at the top, and at the end, in which a byline or dateline is looked for. */
const topBlocks = 12;
const endBlocks = 6;

/**
 * The day on which a document was written (ISO), from its front matter, else from a byline or dateline near its top, else
 * from a "posted:" line at its end; null when none says.
 */
export function documentDate(
	frontMatter: FrontMatter | null,
	blocks: readonly { readonly facts: { readonly ownDate: OwnDate | null } }[],
): string | null {
	const declared = fromFrontMatter(frontMatter?.entries ?? []);
	if (declared !== null) return declared;
	const top = blocks.slice(0, topBlocks);
	const end = blocks.slice(Math.max(topBlocks, blocks.length - endBlocks));
	const found =
		top.find(({ facts }) => facts.ownDate !== null) ?? end.find(({ facts }) => facts.ownDate?.form === 'label');
	return found?.facts.ownDate?.day ?? null;
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
