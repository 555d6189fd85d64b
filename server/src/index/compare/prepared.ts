import { lazily, once, remembering } from '../../text/lazily.ts';
import type { Lazily } from '../../text/lazily.ts';
import { actsOf } from '../dates/acts.ts';
import type { Acts } from '../dates/acts.ts';
import { lifeOf } from '../dates/lives.ts';
import type { Life } from '../dates/lives.ts';
import { occasionOf } from '../dates/occasion.ts';
import type { Occasion } from '../dates/occasion.ts';
import { milestonesOf } from '../dates/milestones.ts';
import type { Milestone } from '../dates/milestones.ts';
import { compareDates, dayOfYear } from '../dates/compareDates.ts';
import { compareMeasures, isFraction } from '../figures/compareValues.ts';
import type { Countable, FigureMention, Relation } from '../mention.ts';
import { accusedIn } from './accused.ts';
import type { Accused } from './accused.ts';
import { documentNameOf, saidIn } from './documentName.ts';
import type { DocumentName, Heading } from './documentName.ts';
import { dimensionsOf } from './dimensions.ts';
import { foundBy, lookupsOf } from './lookups.ts';
import type { Found, Lookup } from './lookups.ts';
import { namesIn } from './names.ts';
import { settingsOf } from './setting.ts';
import type { Setting } from './setting.ts';
import { cuesOf } from './mentionCues.ts';
import type { MentionCues } from './mentionCues.ts';
import type { Vector } from './vector.ts';
import type { NumberedVector, VectorMeter } from './vectorMeter.ts';
import { nameOfValue, valueName } from './values.ts';
import { sidesOf, wordingOf } from './wording.ts';
import type { Sides, Wording } from './wording.ts';

/**
 * What one document says, made ready to be held against others. Of most mentions hardly anything is ever asked: what is not needed
 * to look for others is made when it is first asked for.
 */
export interface Prepared {
	readonly mentions: readonly Countable[];
	readonly heading: Heading;
	/** What it calls itself. */
	documentName(): DocumentName;
	/** Whose trial it tells of. */
	accused(): Accused;
	/** The one weekday on which what it reports took place, where it names no other. */
	readonly occasion: Occasion | null;
	/** For each mention, what it looks for others by in each of its dimensions. */
	readonly lookups: readonly (readonly Lookup[])[];
	readonly found: Found;
	/** For each mention, how many of its dimension its sentence holds. */
	readonly listed: readonly number[];
	/** For each mention, how its own words set it apart from others. */
	readonly cues: Lazily<MentionCues>;
	/** For each mention, the names in its sentence. */
	readonly names: Lazily<ReadonlySet<string>>;
	/** For each mention, all words of its sentence, and what in it tells one of a series from the next. */
	readonly said: Lazily<ReadonlySet<string>>;
	/** For each mention, the values of the other figures and dates in its sentence. */
	readonly mates: Lazily<ReadonlySet<string>>;
	/** For each mention, the other figures in its sentence. */
	readonly figuresBeside: Lazily<readonly FigureMention[]>;
	/** For each mention, the months and years that its sentence names beside it. */
	readonly times: Lazily<ReadonlySet<string>>;
	/** For each mention, the days that its sentence names beside it, and those that are limits there: `on 03-01`, `until 03-01`. */
	readonly days: Lazily<ReadonlySet<string>>;
	/** For each mention, what is done beside it, where it is a date. */
	readonly acts: Lazily<Acts>;
	/** For each mention, whose birth or death it dates. */
	readonly lives: Lazily<Life>;
	/** For each mention, which beginnings and ends it marks, where it is a date. */
	readonly milestones: readonly (readonly Milestone[])[];
	/** For each mention, how many other values its document states of what it counts or measures. */
	readonly otherValues: readonly number[];
	/** For each mention, the words beside it as they are written; and how many values its document tells in just these words. */
	readonly wordings: Lazily<Wording>;
	readonly valuesInWording: Lazily<number>;
	/** For each mention, the words of its sentence on both sides of it. */
	readonly sentences: Lazily<Sides>;
	/** For each mention, what it stands in beside its own words. */
	readonly settings: Lazily<Setting>;
	/** Which part of its figures is measured again and again: 0 to 1. */
	measured(): number;
	/** The day on which the document was written, as its mentions tell it, or null. */
	readonly written: string | null;
	/** For each mention, the words around it and those beside it. */
	readonly words: readonly NumberedVector[];
	readonly beside: Lazily<NumberedVector>;
	/** For each mention, the number of its paragraph; and the words of each paragraph. */
	readonly paragraphOf: readonly number[];
	readonly paragraphs: Lazily<NumberedVector>;
	/** Compares its vectors. */
	readonly meter: VectorMeter;
	/** Whether two mentions state the same value. */
	agree(i: number, j: number): boolean;
}

/** `meter` is the one by which the document is compared with others later. */
export function prepare(mentions: readonly Countable[], heading: Heading, meter: VectorMeter): Prepared {
	const occasion = occasionOf(mentions, heading.headline);
	const milestones = mentions.map(milestonesOf);
	const words = mentions.map(({ around }) => meter.number(around.words));
	const lookups = lookupsOf(mentions, { words, milestones, occasion, meter });
	const sentences = sentencesOf(mentions);
	const mates = matesOf(mentions, sentences);
	const { settings, measured } = settingsOf(mentions);
	const namesOf = remembering(namesIn);
	const saidOf = remembering(saidIn);
	const wordings = lazily(mentions, wordingOf);
	const valuesInWording = once(() => valuesInWordingOf(mentions, wordings));
	const documentName = once(() => documentNameOf(heading));
	const numbers = new Map<string, number>();
	const paragraphs: Vector[] = [];
	const paragraphOf = mentions.map(({ ref, paragraph }) => {
		const name = `${ref.block}#${ref.ordinal}`;
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, paragraphs.length);
		return paragraphs.push(paragraph) - 1;
	});
	return {
		mentions,
		heading,
		documentName,
		accused: once(() => accusedIn(mentions, documentName())),
		occasion,
		lookups,
		found: foundBy(lookups),
		listed: listsOf(mentions, sentences),
		cues: cuesOf(mentions),
		names: lazily(mentions, ({ excerpt }) => namesOf(excerpt)),
		said: lazily(mentions, ({ excerpt }) => saidOf(excerpt)),
		mates: lazily(mentions, (mention, i) => new Set([...(mates(i) ?? []).map(valueName), ...toldWith(mention)])),
		figuresBeside: lazily(mentions, (_, i) => (mates(i) ?? []).filter(isFigure)),
		times: lazily(mentions, (_, i) => new Set((mates(i) ?? []).flatMap(timesOf))),
		days: lazily(mentions, (_, i) => new Set((mates(i) ?? []).flatMap(daysOf))),
		acts: lazily(mentions, actsOf),
		lives: lazily(mentions, lifeOf),
		milestones,
		otherValues: otherValuesOf(mentions),
		wordings,
		valuesInWording: (i) => valuesInWording()[i],
		sentences: lazily(mentions, sidesOf),
		settings,
		measured,
		written: mentions[0]?.written ?? null,
		words,
		beside: lazily(mentions, ({ around }) => meter.number(around.beside)),
		paragraphOf,
		paragraphs: lazily(paragraphs, meter.number),
		meter,
		agree: agreementOf(mentions),
	};
}

/** How the values of two mentions stand to each other; null where nothing can be said. */
export function compare(x: Countable, y: Countable): Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'> | null {
	if (x.kind === 'figure' && y.kind === 'figure') {
		const relation = compareMeasures(x.measure, y.measure);
		// "a third" and "40 percent" are rarely the same share: texts tell few fractions and many percentages
		return relation !== 'agrees' && isFraction(x.figure) !== isFraction(y.figure) ? null : relation;
	}
	return x.kind === 'date' && y.kind === 'date' ? compareDates(x, y) : null;
}

/** Of more mentions than these it is not kept which agree: it takes a byte for each pair. */
const mostKnown = 2000;

/** Whether two of the mentions state the same value; each pair is looked at once, when it is first asked for. */
function agreementOf(mentions: readonly Countable[]): (i: number, j: number) => boolean {
	const size = mentions.length;
	const agree = (i: number, j: number) => {
		const [x, y] = [mentions[i], mentions[j]];
		return x !== undefined && y !== undefined && compare(x, y) === 'agrees';
	};
	if (size > mostKnown) return agree;
	/** 0 not yet known, 1 they agree, 2 they do not. */
	let known: Uint8Array | null = null;
	return (i, j) => {
		known ??= new Uint8Array(size * size);
		const at = i * size + j;
		if (known[at] === 0) known[at] = agree(i, j) ? 1 : 2;
		return known[at] === 1;
	};
}

function isFigure(mention: Countable): mention is FigureMention {
	return mention.kind === 'figure';
}

/** For each mention, all of its sentence. */
function sentencesOf(mentions: readonly Countable[]): readonly (readonly Countable[])[] {
	const sentences = new Map<string, Countable[]>();
	return mentions.map((mention) => {
		const { ref } = mention;
		const sentence = mention.kind === 'figure' ? mention.figure.sentence : mention.said.sentence;
		const name = `${ref.block} ${ref.ordinal} ${sentence}`;
		const members = sentences.get(name) ?? [];
		if (members.push(mention) === 1) sentences.set(name, members);
		return members;
	});
}

/** For each mention, how many of its dimension its sentence holds. */
function listsOf(mentions: readonly Countable[], sentences: readonly (readonly Countable[])[]): readonly number[] {
	const counts = new Map<readonly Countable[], Map<string, number>>();
	const dimensions = mentions.map((mention) => dimensionsOf(mention)[0] ?? '');
	dimensions.forEach((dimension, i) => {
		const sentence = sentences[i] ?? [];
		const own = counts.get(sentence) ?? new Map<string, number>();
		counts.set(sentence, own.set(dimension, (own.get(dimension) ?? 0) + 1));
	});
	return dimensions.map((dimension, i) => counts.get(sentences[i] ?? [])?.get(dimension) ?? 1);
}

/** For each mention, the others of its sentence; of a long list the first. */
function matesOf(
	mentions: readonly Countable[],
	sentences: readonly (readonly Countable[])[],
): Lazily<readonly Countable[]> {
	return lazily(mentions, (mention, i) => {
		const first = (sentences[i] ?? []).slice(0, mostMates + 1);
		return first.filter((other) => other !== mention).slice(0, mostMates);
	});
}

/** Of a sentence that is a long list the first ones are enough to know it again. */
const mostMates = 12;

/** `aged 16 and 13 respectively`: a number told in one breath with a mention, which no noun makes a figure. */
function toldWith(mention: Countable): readonly string[] {
	if (mention.kind !== 'figure') return [];
	const { excerpt, text, figure } = mention;
	const at = excerpt.indexOf(text);
	const [, number] = coordinated.exec(excerpt.slice(at + text.length, at + text.length + 24)) ?? [];
	return at < 0 || number === undefined
		? []
		: [nameOfValue({ low: Number(number), high: Number(number), unit: figure.unit })];
}

const coordinated = /^,? (?:and|or) (\d{1,3})\b(?![.,:%]\d|%)/u;

/** The months and years that a date names. */
function timesOf(mention: Countable): readonly string[] {
	if (mention.kind !== 'date') return [];
	const { expression } = mention.said;
	if (expression.type === 'partial') return [`month ${expression.month}`];
	if (expression.type !== 'absolute') return [];
	const { from, to } = expression;
	const isMonth = from.slice(0, 7) === to.slice(0, 7);
	return [`year ${from.slice(0, 4)}`, ...(isMonth ? [`month ${Number(from.slice(5, 7))}`] : [])];
}

function daysOf(mention: Countable): readonly string[] {
	const day = mention.kind === 'date' ? dayOfYear(mention) : null;
	return mention.kind === 'date' && day !== null ? [`${limits[mention.calendar.open ?? 'on']} ${day}`] : [];
}

const limits = Object.freeze({ before: 'until', after: 'from', on: 'on' });

function otherValuesOf(mentions: readonly Countable[]): readonly number[] {
	const values = new Map<string, Set<string>>();
	for (const mention of mentions) {
		const name = measured(mention);
		const known = values.get(name);
		if (known) known.add(valueName(mention));
		else values.set(name, new Set([valueName(mention)]));
	}
	return mentions.map((mention) => (values.get(measured(mention))?.size ?? 1) - 1);
}

/** Fewer words than these are alike by chance. */
const leastWording = 3;

function valuesInWordingOf(mentions: readonly Countable[], wordings: Lazily<Wording>): readonly number[] {
	const names = mentions.map((_, i) => {
		const { before = [], after = [] } = wordings(i) ?? {};
		return before.length + after.length < leastWording ? null : `${before.join(' ')} # ${after.join(' ')}`;
	});
	const values = new Map<string, Set<string>>();
	mentions.forEach((mention, i) => {
		const name = names[i];
		if (name === undefined || name === null) return;
		const known = values.get(name);
		if (known) known.add(valueName(mention));
		else values.set(name, new Set([valueName(mention)]));
	});
	return names.map((name) => (name === null ? 1 : (values.get(name)?.size ?? 1)));
}

function measured(mention: Countable): string {
	if (mention.kind === 'date') return 'date';
	return mention.described.quantity ?? `${mention.figure.kind} ${mention.figure.unit}`;
}
