import type { Block } from '../../syntax/document.ts';
import type { BlockShape } from '../types.ts';
import { furnitureCues } from './cueGroups.ts';
import { isBareName, isByline, isDate } from './roles.ts';

/** What the prior looks at. */
interface PriorInput {
	readonly kind: Block['kind'];
	readonly ancestors: Block['ancestors'];
	readonly facts: { readonly shape: BlockShape };
}

interface RepeatCount {
	readonly here: number;
	readonly elsewhere: number;
}

/** What kind of document the repeats stand in. */
export interface Setting {
	/** Running text is long enough for repeats to stand out from it: lyrics and lists repeat themselves. */
	readonly hasArticle: boolean;
	/** So few blocks without an article are a note, not a page. */
	readonly isNote: boolean;
	/** Much of the running text stands in other documents, so that a repeat tells of a copied article and not of a site. */
	readonly isCopy: boolean;
}

/** Blocks of a note at most. */
const mostNote = 12;

/** Words of running text that make an article. */
const leastArticle = 60;

/** Above this share of its running text a document is a copy. */
const mostShared = 0.3;

/** A sentence of a few words that says nothing of a page: in a note it is the note. */
function isSentence({ words, closed, stopWords, cues }: BlockShape): boolean {
	return closed && words >= 5 && stopWords > 0 && !cues.some((cue) => furnitureCues.has(cue));
}

/** A block that reads like running text. */
export function isProse({ words, closed, stopWords }: BlockShape): boolean {
	return words >= 15 && closed && stopWords >= 0.25 * words;
}

export function settingOf(blocks: readonly { readonly shape: BlockShape; readonly count: RepeatCount }[]): Setting {
	let all = 0;
	let shared = 0;
	for (const { shape, count } of blocks) {
		if (!isProse(shape) || count.here > 2) continue;
		all += shape.words;
		if (count.elsewhere > 0) shared += shape.words;
	}
	const hasArticle = all >= leastArticle;
	return { hasArticle, isNote: !hasArticle && blocks.length <= mostNote, isCopy: shared > mostShared * all };
}

/** From this many times on, a block that stands again in its document is furniture. */
const oftenHere = 4;

/** From this many other documents on, a block that stands in them is furniture of their site. */
export const oftenElsewhere = 2;

/** Longer than the short answers and labels that people repeat: "Yes.", "Conclusion". */
function isLongEnough({ words, closed }: BlockShape): boolean {
	return closed ? words >= 8 : words >= 2;
}

/**
 * The block stands so often, here or in other documents, that this alone makes it furniture. Manuals say the same of many programs;
 * no furniture names one.
 */
export function isRepeatedFurniture(block: PriorInput, { here, elsewhere }: RepeatCount, setting: Setting): boolean {
	if (block.kind === 'heading' || block.facts.shape.holdsCode || !isLongEnough(block.facts.shape)) return false;
	return (here >= oftenHere && setting.hasArticle) || (elsewhere >= oftenElsewhere && !setting.isCopy);
}

/** Words of a label at most: a block that holds a sure phrase and hardly anything else. */
const mostLabel = 4;

/**
 * What is known beforehand, in log-odds of being content, of blocks that the training pages show too seldom or not at all:
 * repeats in a document and across a folder, headings and elements marked as such, link lists, phrases and lines that say
 * what they are.
 */
export function priorOdds(block: PriorInput, count: RepeatCount, setting: Setting): number {
	const { kind, ancestors, facts } = block;
	const { shape } = facts;
	let odds = 0;
	if (isRepeatedFurniture(block, count, setting)) {
		if (count.here >= oftenHere) odds -= Math.min(7, 4 + 0.5 * (count.here - oftenHere));
		if (count.elsewhere >= oftenElsewhere && !setting.isCopy) odds -= Math.min(8, 3 + count.elsewhere);
	} else if (count.elsewhere > 0 && !setting.isCopy && kind !== 'heading' && !shape.holdsCode && isLongEnough(shape))
		odds -= isProse(shape) ? 1 : 2.5;
	const isSure = shape.cues.includes('sure');
	if (isSure) odds -= shape.words <= mostLabel && !shape.closed ? 4.5 : 2.5;
	else if (setting.isNote && isSentence(shape)) odds += 1;
	if (isDate(shape)) odds -= 2;
	if (isByline(shape)) odds -= 4;
	if (kind === 'heading' && !isSure) odds += 1.5;
	// whoever draws a table in Markdown has something to tell by it; in HTML tables lay out pages, too
	if (kind === 'table' && ancestors.length === 0 && !isSure) odds += 2;
	if (ancestors.some(({ name }) => name === 'article' || name === 'main')) odds += 1;
	if (shape.words <= 15 && shape.linkWords > 0.6 * shape.words) odds -= 1;
	return odds;
}

/** Longest headline, in words. */
const mostHeadline = 25;

/** Words of a section's title at most. */
const mostTitle = 8;

/** A date stands directly before or behind a block. */
function isDated(shapes: readonly BlockShape[], i: number): boolean {
	const [before, behind] = [i > 0 ? shapes[i - 1] : undefined, shapes[i + 1]];
	return (before !== undefined && isDate(before)) || (behind !== undefined && isDate(behind));
}

/** A few words without a full stop or a phrase of pages, which stand only here, between running text, or a picture's caption, and a paragraph. */
function isSectionTitle(shapes: readonly BlockShape[], i: number, count: RepeatCount | undefined): boolean {
	const [before, shape, behind] = [i > 0 ? shapes[i - 1] : undefined, shapes[i], shapes[i + 1]];
	if (!count || count.here > 1 || count.elsewhere > 0) return false;
	if (!before || !shape || !behind || shape.closed || shape.words > mostTitle || shape.words === 0) return false;
	const follows = isProse(before) || before.cues.includes('caption') || before.cues.includes('credit');
	return follows && isProse(behind) && shape.linkWords === 0 && shape.cues.length === 0;
}

/** A paragraph, of names and figures mostly perhaps, as the first one of a report is. */
function opensArticle(shape: BlockShape | undefined): boolean {
	return shape !== undefined && shape.closed && shape.words >= 15;
}

/**
 * Log-odds that neighbours add: a bare name beside a date is the author's, and a date beside a byline the article's; what stands above the first byline,
 * or above the date of a text without one, is the headline;
 * a few words between two paragraphs title the second.
 */
export function neighbourOdds(shapes: readonly BlockShape[], counts: readonly RepeatCount[]): number[] {
	const named = shapes.findIndex(isByline);
	const byline = named < 0 ? shapes.findIndex((shape, i) => isDate(shape) && opensArticle(shapes[i + 1])) : named;
	return shapes.map((shape, i) => {
		if (isBareName(shape) && isDated(shapes, i)) return -3;
		if (isDate(shape) && [shapes[i - 1], shapes[i + 1]].some((next) => next && isByline(next))) return -2;
		if (isSectionTitle(shapes, i, counts[i])) return 1;
		const titled = i === byline - 1 && i < nearTop && shape.words >= 3 && shape.words <= mostHeadline;
		return titled && !shape.cues.some((cue) => furnitureCues.has(cue)) ? 3 : 0;
	});
}

/** Log-odds that the place in an HTML page adds: inside the element that holds the article, beside it, or far from it. */
export function placeOdds({ kind }: PriorInput, distance: number): number {
	if (distance === 0) return 1.5;
	// the headline stands above the article more often than in it
	return kind === 'heading' ? -0.5 * Math.min(4, distance) : -1.5 * Math.min(4, distance);
}

/** Share of a line's topics that make it a repetition of the headline. */
const repeatsHeadline = 0.75;

/** Blocks that may stand above the headline of a text that was cut out of its page. */
const nearTop = 12;

/**
 * Log-odds that the headline adds: to itself, where it stands near the top (deep in a raw page people label it as content or as
 * none, and the forest has learned when), and to captions of pictures that only repeat it ("Banner for …"). `above`: how many
 * blocks stand above the headline.
 */
export function headlineOdds(shape: BlockShape, headline: BlockShape, above: number): number {
	if (shape === headline) return above < nearTop ? 2 : 0;
	if (!shape.cues.includes('caption') && !shape.cues.includes('credit')) return 0;
	const topics = shape.topics.split('');
	const shared = topics.filter((topic) => headline.topics.includes(topic)).length;
	return shared >= 2 && shared >= repeatsHeadline * topics.length ? -2 : 0;
}
