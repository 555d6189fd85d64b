import type { Attribution, Quotation, Reading } from '../types.ts';
import { extractAttributions } from '../attributions/extractAttributions.ts';
import type { Sights } from '../attributions/extractAttributions.ts';
import type { SentenceWordList } from '../attributions/words.ts';
import { firstEnding, textAt } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { isReferenceEntry } from '../citations/referenceEntry.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { pairMarks } from './marks.ts';
import type { MarkedSpan } from './marks.ts';
import { quotationUse } from './use.ts';
import { partitionPoint } from '../../text/partitionPoint.ts';
import { rolesOfAll } from '../words/ranges.ts';
import { hints } from '../words/wordRoles.ts';

/**
 * Quotations of a block: what stands between quotation marks, with its use and the speaker that the block itself names.
 * `"…," Vance stated, "but …"` is one quotation of two parts. Marks inside a quotation are part of it. Prose offsets, in
 * order. Method: mark pairing by shape and surroundings, then the attribution whose content covers the quotation
 * (after Pareti, "PARC 3.0", 2016, and Krestel et al., "Minding the Source", 2008). `seen`: see `extractAttributions`.
 */
export function extractQuotations(reading: Reading, cut?: SentenceWordList, seen?: Sights): Quotation[] {
	const prose = reading.inline.prose;
	if ((rolesOfAll(reading.ranges) & hints.quote) === 0) return [];
	const { code } = reading.inline;
	const marked = pairMarks(prose).filter((pair) => pair.depth === 0 && !isInCode(code, pair));
	if (marked.length === 0) return [];
	const single = (pair: MarkedSpan): Quotation => ({
		start: pair.start,
		end: pair.end,
		use: 'speech',
		text: textAt(prose, pair),
		parts: [{ start: pair.start, end: pair.end }],
		speaker: null,
		sentence: sentenceAt(reading.sentences, pair.start),
	});
	const bare = outermost(marked).map(single);
	if (isReferenceEntry(reading.kind, prose)) return bare.map((quotation) => ({ ...quotation, use: 'title' }));
	const near = nearQuotations(reading.sentences, bare);
	const attributions = extractAttributions(reading, bare, cut, seen, (sentence) => near[sentence] === 1);
	let speaking = false;
	const spoken = bare.map((quotation) => {
		const attribution = attributionOf(prose, quotation, attributions);
		const speaker = attribution && attribution.text !== '' ? attribution.text : null;
		// `"…," said Keller. "It took us a year."`: whole sentences behind speech are speech
		const goesOn = speaking && fillsSentence(quotation, reading);
		const use = quotationUse(prose, quotation, attribution !== undefined || goesOn);
		speaking = use === 'speech' && (attribution !== undefined || goesOn);
		const { start, end, text, parts, sentence } = quotation;
		const named = use === 'title' || (use === 'scare' && attribution !== undefined) ? null : speaker;
		return {
			quotation: { start, end, use, text, parts, speaker: named, sentence },
			cue: attribution?.cue ?? null,
		};
	});
	return joinInterrupted(prose, spoken);
}

/** One of the marks of a pair stands in code. */
function isInCode(code: readonly Span[], { start, end }: Span): boolean {
	const opens = code[firstEnding(code, start - 1)];
	const closes = code[firstEnding(code, end)];
	return (opens !== undefined && opens.start < start) || (closes !== undefined && closes.start <= end);
}

/** Whether nothing but the quotation stands in its sentence. */
function fillsSentence({ start, end, sentence }: Quotation, { inline, sentences }: Reading): boolean {
	const whole = sentences[sentence];
	if (!whole) return false;
	const around = inline.prose.slice(whole.start, start) + inline.prose.slice(end, Math.max(end, whole.end));
	return around.length <= 4 && !/[\p{L}\p{N}]/u.test(around);
}

/** How many attributions behind a quotation's sentence are looked at. */
const MOST_ATTRIBUTIONS = 24;

/**
 * The attribution whose content covers a quotation, of several before it the one whose content begins last ("When the council
 * proposed a tax, Keller said it was “…”"), else the first that shares words with it.
 */
function attributionOf(
	prose: string,
	quotation: Quotation,
	attributions: readonly Attribution[],
): Attribution | undefined {
	const first = partitionPoint(attributions.length, (i) => (attributions[i]?.sentence ?? 0) < quotation.sentence);
	let touching: Attribution | undefined;
	let unnamed: Attribution | undefined;
	let covering: Attribution | undefined;
	for (let at = Math.max(0, first - 2); at < attributions.length && at < first + MOST_ATTRIBUTIONS; at++) {
		const attribution = attributions[at];
		if (!attribution) break;
		const { start, end } = attribution.content;
		// "The document reportedly said": who is named stands before nobody
		if (start <= quotation.start + 1 && end >= quotation.end - 1) {
			if (attribution.text === '') unnamed ??= attribution;
			else if (!covering || isNearer(prose, attribution, covering, quotation)) covering = attribution;
			continue;
		}
		if (start < quotation.end && quotation.start < end) touching ??= attribution;
	}
	return covering ?? unnamed ?? touching;
}

/** What opens a clause beside the main one: a word in it is told of somebody, and what follows may be the outer speaker's again. */
const SUBORDINATE =
	/\b(?:who|whom|whose|which|where|after|although|as|because|before|if|once|since|though|unless|until|when|whereas|while)\b|, that\b/i;

/** Somebody's word inside of what another is said to have said, both told before the quotation, and in no clause beside the main one. */
function isNearer(
	prose: string,
	{ cue, content, mode }: Attribution,
	than: Attribution,
	{ start }: Quotation,
): boolean {
	return (
		mode === 'speech' &&
		cue.start >= than.cue.end &&
		cue.end <= start + 1 &&
		content.start > than.content.start &&
		(leadsIn(prose.slice(cue.end, start)) || !SUBORDINATE.test(prose.slice(than.cue.end, cue.start)))
	);
}

/** Hardly anything stands between a cue and a quotation: `who said “…”`, `because Reed claimed it was “…”`. */
function leadsIn(between: string): boolean {
	return /^,?(?: [\p{L}'\u2019]{1,12}){0,2} ?["'\u201c\u2018]?$/u.test(between);
}

/** 1 for the sentences that a quotation touches or ends right before: where its speaker can stand. */
function nearQuotations(sentences: readonly Span[], quotations: readonly Quotation[]): Uint8Array {
	const near = new Uint8Array(sentences.length);
	for (const quotation of quotations) {
		for (let at = quotation.sentence; at < sentences.length; at++) {
			if ((sentences[at]?.start ?? 0) > quotation.end + 3) break;
			near[at] = 1;
		}
	}
	return near;
}

/** Drops pairs that lie inside another one. */
function outermost(pairs: readonly MarkedSpan[]): MarkedSpan[] {
	const kept: MarkedSpan[] = [];
	let reach = -1;
	for (const pair of pairs) {
		if (pair.start < reach) continue;
		kept.push(pair);
		reach = pair.end;
	}
	return kept;
}

interface Spoken {
	readonly quotation: Quotation;
	readonly cue: Span | null;
}

/** Longest stretch between the parts of an interrupted quotation, in code units: a speaker, a verb, a description. */
const INTERRUPTION = 160;

/** Most parts of one quotation: longer chains are lists of quotations. */
const MOST_PARTS = 20;

/**
 * Joins `"First part," she said, "second part."`: the first part ends in a comma or dash, what lies between ends in one
 * and holds the cue, and the second part goes on in lower case.
 */
function joinInterrupted(prose: string, spoken: readonly Spoken[]): Quotation[] {
	const joined: Quotation[] = [];
	for (let index = 0; index < spoken.length; index++) {
		const current = spoken[index];
		if (!current) break;
		let quotation = current.quotation;
		for (let next = spoken[index + 1]; next && quotation.use !== 'title'; next = spoken[index + 1]) {
			if (quotation.use !== next.quotation.use && next.quotation.use !== 'speech') break;
			const gap = { start: quotation.end, end: next.quotation.start };
			if (gap.end - gap.start > INTERRUPTION || !isInterruption(prose, quotation, gap, current.cue, next)) break;
			if (quotation.parts.length >= MOST_PARTS) break;
			quotation = {
				...quotation,
				use: next.quotation.use,
				end: next.quotation.end,
				text: `${quotation.text} ${next.quotation.text}`,
				parts: [...quotation.parts, ...next.quotation.parts],
				speaker: quotation.speaker ?? next.quotation.speaker,
			};
			index++;
		}
		joined.push(quotation);
	}
	return joined;
}

function isInterruption(prose: string, quotation: Quotation, gap: Span, cue: Span | null, next: Spoken): boolean {
	const before = prose[quotation.end - 1] ?? '';
	const between = textAt(prose, gap)
		.replace(/^["\u201d\u2019'\u00bb]/, '')
		.replace(/["\u201c\u2018'\u00ab]$/, '')
		.trim();
	if (!/[,\u2014\u2013-]/.test(before) && !/^[,\u2014\u2013-]/.test(between)) return false;
	if (!/[,\u2014\u2013-]$/.test(between)) return false;
	const spokenBetween = [cue, next.cue].some((one) => one !== null && one.start >= gap.start && one.end <= gap.end);
	if (!spokenBetween) return false;
	const first = prose[next.quotation.start] ?? '';
	return first === first.toLowerCase() || /^I\b/.test(next.quotation.text);
}
