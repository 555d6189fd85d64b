import type { DateExpression } from '../../facts/types.ts';
import { sentenceOf } from '../mention.ts';
import type { Countable } from '../mention.ts';
import { lazily, once, remembering } from '../../text/lazily.ts';
import type { Lazily } from '../../text/lazily.ts';
import { partitionPoint } from '../../text/partitionPoint.ts';
import { periodsIn } from './accountingPeriods.ts';
import { namesIn } from './names.ts';

/** What a mention stands in, beside the words that it shares with others: found once for being held against many. */
export interface Setting {
	/** Names within `reach` of the number. */
	readonly near: ReadonlySet<string>;
	/** Months, years, days and weekdays of its sentence; where it names none, of the last one before it in its paragraph that does. */
	readonly times: ReadonlySet<string>;
	/** Accounting periods that its sentence names: `quarter 3`, `months 9`. */
	readonly periods: ReadonlySet<string>;
	/** How many words of its sentence say that it is measured again and again (prices, polls, scores): 0 to 3. */
	readonly varies: number;
	/** It counts a stretch that the writer chose: `the last seven contests`, `the first two`. */
	readonly isStretch: boolean;
	/** Places in a chart or table that its sentence names: `3` of `third`, `at number three`. */
	readonly places: ReadonlySet<number>;
	/** How many digits it was given: 2 of `5,200,000`, 5 of `$1.3667`. */
	readonly digits: number;
	/** When in a day of trading it stood so. */
	readonly moment: 'close' | 'meanwhile' | null;
	/** A year is told right behind it: `310 people in 1990`. */
	readonly isOfYear: boolean;
	/** Its sentence says that it is so now. */
	readonly isNow: boolean;
	/** The vote, score or split that it is one side of: `48-52` of `by 52 to 48`, the lower number first; or null. */
	readonly tally: string | null;
	/** What a bracket behind it says: the amount in another currency (`£3.6bn` of `$6.8bn (£3.6bn)`), or null. */
	readonly converted: string | null;
}

/** Of a mention that nothing is known of. */
export const noSetting: Setting = Object.freeze({
	near: new Set<string>(),
	times: new Set<string>(),
	periods: new Set<string>(),
	varies: 0,
	isStretch: false,
	places: new Set<number>(),
	digits: 0,
	moment: null,
	isOfYear: false,
	isNow: false,
	tally: null,
	converted: null,
});

/** So far from a number a name stands near it, in UTF-16 code units. */
const reach = 60;

const mostVarying = 3;

/** Words of markets, polls, elections, sports and statistics, where the same is counted anew every day, month or game. */
const varying =
	/\b(?:prices?|stands? at|trad(?:ing|ed)|clos(?:ed|ing) (?:at|up|down)|r[io]sen?|rising|f[ae]ll(?:en|ing)?|up|down|highs?|lows?|peak|surg\w{1,3}|gain(?:s|ed)|drop(?:s|ped)|increas\w{1,4}|declin\w{1,4}|record|leads?|leading|ahead|polls?|survey\w{0,3}|average|rates?|index|shares|dollars?|euros?|yen|barrel|currently|now|so far|this (?:week|month|season|year)|last (?:week|month|season|year|quarter)|weekend|box office|charts?|season|quarter|monthly|annual|seconds|personal best|won|wins?|beat|victory|games?|match(?:es)?|sets?|points?|goals?|scor\w{1,4}|contests?|primar(?:y|ies)|caucuses|delegates?|at stake|round|champion\w{0,5}|title|short of|closing in|to go|remaining)\b/giu;

const stretch =
	/\b(?:first|last|past|next|previous|opening|final|recent|coming|remaining|early|every|each)\W{1,2}(?:of\W(?:the\W)?)?$/iu;
const stretchWithin = /^(?:the )?(?:first|last|past|next|previous|opening|final|coming|remaining|every) /iu;

const bracket = /^ ?\(([^()]{1,24})\)/u;

/** What the mentions of a document stand in. */
export interface Settings {
	/** For each mention, in their order. */
	readonly settings: Lazily<Setting>;
	/** Which part of the figures stand in sentences that measure again and again: 0 to 1. */
	measured(): number;
}

export function settingsOf(mentions: readonly Countable[]): Settings {
	const times = once(() => timesBeside(mentions));
	const tell = remembering(toldBy);
	const settings = lazily(mentions, (mention, i): Setting => {
		const { excerpt, text } = mention;
		const { periods, varies, places, moment, isNow } = tell(excerpt);
		const at = Math.max(0, excerpt.indexOf(text));
		const end = at + text.length;
		const behind = excerpt.slice(end, end + reach);
		return {
			near: namesIn(excerpt.slice(Math.max(0, at - reach), end + reach)),
			times: times()[i] ?? nothing,
			periods: mention.kind === 'figure' ? periods : nothing,
			varies,
			isStretch: stretch.test(excerpt.slice(Math.max(0, at - reach), at)) || stretchWithin.test(text),
			places,
			digits: mention.kind === 'figure' ? digitsOf(mention.figure.low ?? mention.figure.high ?? 0) : 0,
			moment,
			isOfYear: yearBehind.test(behind),
			isNow,
			tally: mention.kind === 'figure' ? tallyAt(excerpt, at, end) : null,
			converted: bracket.exec(behind)?.[1] ?? null,
		};
	});
	const measured = once(() => {
		const figures = mentions.filter(({ kind }) => kind === 'figure');
		return figures.filter(({ excerpt }) => tell(excerpt).varies > 0).length / Math.max(1, figures.length);
	});
	return { settings, measured };
}

/** Two whole numbers set against each other: `52-48`, `52 to 48`. */
const split = /(?<![\d.,])(\d{1,3})(?: ?[-–] ?| to )(\d{1,3})(?![\d.,]*\d)/gu;

/** Two numbers do not stand farther from each other, in UTF-16 code units. */
const splitReach = 8;

/** The pair of numbers of which the one between two places of a sentence is either. */
function tallyAt(sentence: string, from: number, to: number): string | null {
	const start = Math.max(0, from - splitReach);
	for (const match of sentence.slice(start, to + splitReach).matchAll(split)) {
		const begin = start + match.index;
		if (begin >= to || begin + match[0].length <= from) continue;
		return [Number(match[1]), Number(match[2])].sort((a, b) => a - b).join('-');
	}
	return null;
}

/** What a sentence says of all mentions in it. */
function toldBy(sentence: string): Pick<Setting, 'periods' | 'varies' | 'places' | 'moment' | 'isNow'> {
	const words = sentence.match(varying)?.map((word) => word.toLowerCase());
	return {
		periods: periodsIn(sentence),
		varies: Math.min(mostVarying, new Set(words).size),
		places: placesIn(sentence),
		moment: momentOf(sentence),
		isNow: present.test(sentence),
	};
}

const nothing: ReadonlySet<string> = new Set();

const yearBehind = /^(?: \p{L}{2,12}){0,2} in (?:1[6-9]|20)\d\d\b/u;
const present = /\b(?:now|today|currently|at present|nowadays|these days)\b/iu;

const atClose = /\b(?:clos(?:e|ed|ing)|settled|ended|finished)\b/iu;
const meanwhile =
	/\b(?:noon|midday|mid-?morning|mid-?afternoon|(?:early|morning|midday|afternoon) (?:trad(?:e|ing)|dealings?)|opened|GMT)\b/iu;

function momentOf(excerpt: string): Setting['moment'] {
	if (meanwhile.test(excerpt)) return 'meanwhile';
	return atClose.test(excerpt) ? 'close' : null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `came third`, `in third place`, `at number six`, `slipped to No. 2`. */
const place =
	/\b(?:(?:at|to|in|took|came|finished|ranked|placed) (?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b|(?:number|no\.?) (one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)/giu;

function placesIn(excerpt: string): ReadonlySet<number> {
	const places = new Set<number>();
	for (const [, ordinal, number] of excerpt.matchAll(place)) {
		const word = (ordinal ?? number ?? '').toLowerCase();
		const index = Math.max(ordinals.indexOf(word), cardinals.indexOf(word));
		places.add(index >= 0 ? index + 1 : Number(word));
	}
	return places;
}

function digitsOf(value: number): number {
	return String(value)
		.replace('.', '')
		.replace(/^0{1,30}/u, '')
		.replace(/0{1,30}$/u, '').length;
}

function timesBeside(mentions: readonly Countable[]): readonly ReadonlySet<string>[] {
	/** By paragraph and sentence. */
	const named = new Map<string, Map<number, Set<string>>>();
	for (const mention of mentions) {
		if (mention.kind !== 'date') continue;
		const paragraph = named.get(paragraphOf(mention)) ?? new Map<number, Set<string>>();
		const { sentence, expression } = mention.said;
		paragraph.set(sentence, new Set([...(paragraph.get(sentence) ?? []), ...timesOf(expression)]));
		named.set(paragraphOf(mention), paragraph);
	}
	// in a paragraph of megabytes nobody goes through all of its sentences for each mention
	const inOrder = new Map(
		[...named].map(([paragraph, sentences]) => [
			paragraph,
			[...sentences].filter(([, names]) => names.size > 0).sort(([one], [other]) => one - other),
		]),
	);
	return mentions.map((mention) => {
		const sentences = inOrder.get(paragraphOf(mention)) ?? [];
		const behind = partitionPoint(sentences.length, (k) => (sentences[k]?.[0] ?? 0) <= sentenceOf(mention));
		return sentences[behind - 1]?.[1] ?? nothing;
	});
}

function paragraphOf({ ref }: Countable): string {
	return `${ref.block}#${ref.ordinal}`;
}

/** Kinds of times that two sentences may name, the finer first. */
const finer = ['day', 'weekday', 'month'] as const;

function timesOf(expression: DateExpression): readonly string[] {
	switch (expression.type) {
		case 'partial':
			return [`month ${expression.month}`, ...(expression.day === null ? [] : [`day ${expression.day}`])];
		case 'absolute': {
			const { from, to } = expression;
			const isMonth = from.slice(0, 7) === to.slice(0, 7);
			return [
				`year ${from.slice(0, 4)}`,
				...(isMonth ? [`month ${Number(from.slice(5, 7))}`] : []),
				...(from === to ? [`day ${Number(from.slice(8))}`] : []),
			];
		}
		case 'weekday':
			return [`weekday ${expression.weekday}`];
		case 'relative':
		case 'ambiguous':
			return [];
	}
}

/** Both name times of one kind (years, months, weekdays …) of which none is shared, and share none that is finer than a year. */
export function timesApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size === 0 || b.size === 0) return false;
	if (finer.some((kind) => ofKind(a, kind).some((name) => b.has(name)))) return false;
	return ['year', ...finer].some((kind) => {
		const [x, y] = [ofKind(a, kind), ofKind(b, kind)];
		return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
	});
}

/** Both name years of which none is shared. */
export function yearsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if (a.size === 0 || b.size === 0) return false;
	const [x, y] = [ofKind(a, 'year'), ofKind(b, 'year')];
	return x.length > 0 && y.length > 0 && !x.some((name) => y.includes(name));
}

function ofKind(names: ReadonlySet<string>, kind: string): readonly string[] {
	return [...names].filter((name) => name.startsWith(`${kind} `));
}

/** Days between two documents, up to which they may tell of one state of things. */
export const soonest = 3;

/** Days between two documents up to which the same weekday is one day. */
export const oneWeek = 6;
