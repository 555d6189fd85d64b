import { compareDates, dayOfYear } from '../dates/compareDates.ts';
import { baseValue, compareValues } from '../figures/compareValues.ts';
import type { Figure } from '../../facts/types.ts';
import { predicatesOppose } from '../figures/describe.ts';
import { supersedes } from '../figures/supersedes.ts';
import type { Countable, Relation } from '../mention.ts';
import { closeness, distinctiveness, magnitudes } from './closeness.ts';
import { dimensionsOf, sameDimension } from './dimensions.ts';
import { chanceOf, likenessOf } from './likeness.ts';
import { compareNames, namesIn } from './names.ts';
import type { NamesMeet } from './names.ts';
import { partsOf } from './parts.ts';
import { termWeight } from './termWeights.ts';
import type { Parts } from './parts.ts';

/** Two mentions that were compared: indices into the two lists, how they stand to each other, and how sure it is. */
export interface Compared {
	readonly a: number;
	readonly b: number;
	readonly relation: Relation;
	readonly confidence: number;
}

/** Two mentions that might be of one quantity, before their rivals are heard. */
interface Candidate {
	readonly a: number;
	readonly b: number;
	readonly parts: Parts;
	/** Log-odds, by what stands around them. */
	readonly likeness: number;
	readonly relation: Extract<Relation, 'agrees' | 'imprecise' | 'conflicts'>;
	/** How much the two values themselves speak for one quantity, in log-odds. */
	readonly values: number;
}

/** What the rivals of a pair add: it is the best for both, or others are likelier, or one already agrees with another. */
const judged = Object.freeze({
	best: 0.7,
	rival: 0.5,
	deepestRival: 3,
	taken: 3,
	/** Both name the same counted thing. */
	noun: 1.4,
	/** Two numbers told in one paragraph are mostly two things, set side by side. */
	paragraph: 1.5,
	/** Ages of which not both say whose they are. */
	namelessAge: 1.2,
	/** One counts others, or what narrows them differs. */
	qualifiers: 1.2,
	/** A text says that a value was replaced. */
	replaced: 1.5,
	/** Per unit of similarity below `sameEvent`. */
	otherEvent: 9,
	/** For each further number of its kind in the sentence of either: what is told in a list finds many that look like it. */
	listed: 0.45,
	mostListed: 3,
	closeness: 1,
	/** Two different numbers below ten. */
	small: 1,
	weekday: 1,
	/** Two equal numbers: at least this, and more the more digits chance would have to hit. */
	equal: 2.2,
	distinct: 4,
	/** A figure hedged or bounded at the other's value. */
	near: 1.4,
	nearDistinct: 2,
});

/** Documents as alike as this speak of one event. */
const sameEvent = 0.45;

/** Added to the log-odds before they become a confidence: where one half lies was chosen on development data. */
const bias = Object.freeze({ agrees: 0.3, imprecise: 0.6, conflicts: -0.3 });

/** Pairs that are less sure than this are not told of. */
const leastConfidence = Object.freeze({ agrees: 0.35, imprecise: 0.4, conflicts: 0.3 });

/** What one document says, made ready to be held against others. */
export interface Prepared {
	readonly mentions: readonly Countable[];
	/** For each mention, what it looks for others by. */
	readonly keys: readonly (readonly string[])[];
	readonly byKey: ReadonlyMap<string, readonly number[]>;
	/** For each mention, how many of its dimension its sentence holds. */
	readonly listed: readonly number[];
	/** For each mention, the names in its sentence. */
	readonly names: readonly ReadonlySet<string>[];
}

export function prepare(mentions: readonly Countable[]): Prepared {
	const keys = mentions.map(keysOf);
	const byKey = new Map<string, number[]>();
	keys.forEach((own, i) => {
		for (const key of own) {
			const list = byKey.get(key);
			if (list) list.push(i);
			else byKey.set(key, [i]);
		}
	});
	const names = mentions.map(({ excerpt }) => namesIn(excerpt));
	return { mentions, keys, byKey, listed: listsOf(mentions), names };
}

/**
 * Compares what two documents say, or one document with itself (`b` null). Every mention is held against those of the same
 * dimension that share a word, a noun or a value with it; a pair is judged by its likeness, by its values, and by how it
 * fares against its rivals, so that in two lists of amounts each finds its own counterpart. Symmetric in the two documents.
 */
export function compareDocuments(a: Prepared, b: Prepared | null, similarity: number): readonly Compared[] {
	return judgedPairs(a, b, similarity).filter(({ confidence, relation }) => confidence >= leastConfidenceOf(relation));
}

/** Below this confidence a pair of a relation is not told of. */
export function leastConfidenceOf(relation: Relation): number {
	return relation === 'agrees' || relation === 'imprecise' ? leastConfidence[relation] : leastConfidence.conflicts;
}

/** All pairs that were looked at, also those that are too unsure to be told of. */
export function judgedPairs(a: Prepared, b: Prepared | null, similarity: number): readonly Compared[] {
	const within = b === null;
	const others = b ?? a;
	const candidates = candidatesOf(a, b, similarity);
	const rivals = rivalsOf(candidates, within);
	const sameValue = (p: Candidate, q: Candidate) => {
		const [x, y] = p.a === q.a ? [others.mentions[p.b], others.mentions[q.b]] : [a.mentions[p.a], a.mentions[q.a]];
		return x !== undefined && y !== undefined && compare(x, y) === 'agrees';
	};
	const listed = (one: Candidate) =>
		Math.max(0, (a.listed[one.a] ?? 1) - 2) + Math.max(0, (others.listed[one.b] ?? 1) - 2);
	return candidates.flatMap((candidate): Compared[] => {
		const [x, y] = [a.mentions[candidate.a], others.mentions[candidate.b]];
		if (!x || !y) return [];
		const replaced = candidate.relation === 'conflicts' && supersedes(x, y);
		const confidence = confidenceOf(candidate, rivals, { within, similarity, replaced, listed, sameValue });
		return [{ a: candidate.a, b: candidate.b, relation: replaced ? 'superseded' : candidate.relation, confidence }];
	});
}

/** For each mention, how many of its dimension its sentence holds. */
function listsOf(mentions: readonly Countable[]): readonly number[] {
	const counts = new Map<string, number>();
	const names = mentions.map((mention) => {
		const sentence = mention.kind === 'figure' ? mention.figure.sentence : mention.said.sentence;
		return `${mention.ref.block} ${mention.ref.ordinal} ${sentence} ${dimensionsOf(mention)[0] ?? ''}`;
	});
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return names.map((name) => counts.get(name) ?? 1);
}

function candidatesOf(a: Prepared, b: Prepared | null, similarity: number): readonly Candidate[] {
	const others = b ?? a;
	return a.mentions.flatMap((x, i): Candidate[] => {
		const met = new Set<number>();
		for (const key of a.keys[i] ?? []) for (const j of others.byKey.get(key) ?? []) if (b !== null || j > i) met.add(j);
		return [...met]
			.sort((p, q) => p - q)
			.flatMap((j) => {
				const [own, theirs] = [a.names[i], others.names[j]];
				const names = own && theirs ? compareNames(own, theirs) : 'same';
				return candidateOf(x, others.mentions[j], i, j, similarity, names) ?? [];
			});
	});
}

/** Words that most texts hold bring no two mentions together. */
const leastTelling = 1.5;

/** Mentions that share none of these are not compared. */
function keysOf(mention: Countable): readonly string[] {
	const own =
		mention.kind === 'figure'
			? [
					`#${baseValue(mention.figure)}`,
					...(mention.figure.quantity === null ? [] : [`=${mention.figure.quantity}`]),
					...magnitudes(mention.figure),
				]
			: [dayOfYear(mention) ?? mention.text];
	return dimensionsOf(mention).flatMap((dimension) => [
		...mention.around.words.terms
			.filter((term) => termWeight(term) >= leastTelling)
			.map((term) => `${dimension}\n${term}`),
		...own.map((key) => `${dimension}\n${key}`),
	]);
}

function candidateOf(
	x: Countable,
	y: Countable | undefined,
	a: number,
	b: number,
	similarity: number,
	names: NamesMeet,
): Candidate | null {
	if (!y || !sameDimension(x, y)) return null;
	if (x.kind === 'figure' && y.kind === 'figure' && predicatesOppose(x, y)) return null;
	const relation = compare(x, y);
	if (relation === null) return null;
	const parts = partsOf(x, y, similarity);
	// different numbers of one sentence are told side by side because they are different things
	if (relation === 'conflicts' && parts['same sentence'] === 1) return null;
	if (relation === 'conflicts' && tellApart(x, y, names, parts, similarity)) return null;
	return { a, b, parts, likeness: likenessOf(parts), relation, values: valuesOf(x, y, relation) };
}

/** Documents as alike as this speak of one event whatever else each names. */
const surelyOneEvent = 0.65;

/** Points by which two shares of one thing differ at most: those of a list, a poll or a table differ by more. */
const mostPoints = 5;

/** From here on a number is no small one, of which a slip or a growing toll makes twice as many. */
const large = 20;

/** Two large numbers one more than twice the other, that no slip explains: two reports of one quantity are nearer to each other. */
function isFar(a: Figure, b: Figure): boolean {
	const least = Math.min(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0);
	return least >= large && closeness(a, b) < 0;
}

/** Whether the names around two different values, or the values themselves, say that they are of different things. */
function tellApart(x: Countable, y: Countable, names: NamesMeet, parts: Parts, similarity: number): boolean {
	// one text seldom contradicts itself: where it says something of others, it speaks of others
	const within = x.ref.document === y.ref.document;
	if (within ? names !== 'same' : names === 'apart' && similarity < surelyOneEvent) return true;
	if (x.kind !== 'figure' || y.kind !== 'figure') return false;
	if (isFar(x.figure, y.figure)) return true;
	// "twelve men fell", "nineteen men were saved": one text, two verbs
	if (within && parts['other verbs'] === 1) return true;
	if (x.figure.kind !== 'share') return false;
	const [p, q] = [x.figure.low ?? x.figure.high, y.figure.low ?? y.figure.high];
	return p === null || q === null || Math.abs(p - q) > mostPoints || names !== 'same';
}

/** How the values of two mentions stand to each other; null where nothing can be said. */
export function compare(x: Countable, y: Countable): Candidate['relation'] | null {
	if (x.kind === 'figure' && y.kind === 'figure') return compareValues(x.figure, y.figure);
	return x.kind === 'date' && y.kind === 'date' ? compareDates(x, y) : null;
}

function valuesOf(x: Countable, y: Countable, relation: Candidate['relation']): number {
	if (x.kind !== 'figure' || y.kind !== 'figure')
		return relation === 'agrees' ? judged.equal + datedDay(x) : -dated(x, y);
	const near = closeness(x.figure, y.figure);
	const distinct = Math.min(distinctiveness(x.figure), distinctiveness(y.figure));
	switch (relation) {
		case 'agrees':
			return judged.equal + judged.distinct * distinct;
		case 'imprecise':
			return near === 1 ? judged.near + judged.nearDistinct * distinct : judged.closeness * near;
		case 'conflicts':
			return judged.closeness * near - (isSmall(x.figure) && isSmall(y.figure) ? judged.small : 0);
	}
}

/** Numbers below ten stand beside any noun. */
function isSmall({ low, high, unit }: Figure): boolean {
	return unit === null && (high ?? low ?? 0) < 10;
}

/** What keeps two different dates apart: weekdays more, since every sentence of a report may have its own. */
function dated(x: Countable, y: Countable): number {
	const weekday = [x, y].some((one) => one.kind === 'date' && one.said.expression.type === 'weekday');
	return weekday ? judged.weekday : 0;
}

/** A day of a month is met by chance less often than a weekday or a year. */
function datedDay(mention: Countable): number {
	if (mention.kind !== 'date') return 0;
	const { expression } = mention.said;
	const isDay =
		expression.type === 'partial'
			? expression.day !== null
			: expression.type === 'absolute' && expression.from.slice(0, 7) === expression.to.slice(0, 7);
	return isDay ? 1.5 : 0.3;
}

/** The candidates of each mention of either side, by the name of the mention. */
type Rivals = ReadonlyMap<string, readonly Candidate[]>;

/** The names of a candidate's two mentions: within one document both sides are one list. */
function sidesOf({ a, b }: Candidate, within: boolean): readonly [string, string] {
	return [`a${a}`, within ? `a${b}` : `b${b}`];
}

function rivalsOf(candidates: readonly Candidate[], within: boolean): Rivals {
	const rivals = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		for (const side of sidesOf(candidate, within)) {
			const list = rivals.get(side);
			if (list) list.push(candidate);
			else rivals.set(side, [candidate]);
		}
	}
	for (const list of rivals.values()) list.sort((x, y) => y.likeness - x.likeness);
	return rivals;
}

/** The value itself says that the two may be one: equal, or hedged or bounded at that very number. */
function meets({ relation, values }: Candidate): boolean {
	return relation === 'agrees' || (relation === 'imprecise' && values >= judged.near);
}

function confidenceOf(candidate: Candidate, rivals: Rivals, context: Context): number {
	const { likeness, values, relation } = candidate;
	if (meets(candidate)) return chanceOf(likeness + values + bias[relation]);
	let score = likeness + values + (context.replaced ? judged.replaced : 0);
	score -= judged.listed * Math.min(judged.mostListed, context.listed(candidate));
	score += judged.noun * candidate.parts['same noun'];
	if (candidate.parts['other qualifiers'] === 1) score -= judged.qualifiers;
	score -= judged.paragraph * candidate.parts['same paragraph'];
	if (candidate.parts.age === 1 && candidate.parts['same subject'] === 0) score -= judged.namelessAge;
	if (!context.within && !context.replaced) score -= judged.otherEvent * Math.max(0, sameEvent - context.similarity);
	let best = true;
	for (const side of sidesOf(candidate, context.within)) {
		const others = (rivals.get(side) ?? []).filter(
			(rival) => rival !== candidate && !context.sameValue(rival, candidate),
		);
		const margin = likeness - (others[0]?.likeness ?? Number.NEGATIVE_INFINITY);
		if (margin <= 0) best = false;
		score += judged.rival * Math.max(-judged.deepestRival, Math.min(0, margin));
		if (!context.replaced) score -= takenBy(others.filter(credible), likeness);
	}
	return chanceOf(score + (best ? judged.best : 0) + bias[relation]);
}

/** What a counterpart that agrees takes from a pair: all where it is as likely, little where it is far less so. */
function takenBy(agreeing: readonly Candidate[], likeness: number): number {
	if (agreeing.length === 0) return 0;
	const lead = Math.max(...agreeing.map((rival) => rival.likeness)) - likeness;
	return judged.taken / (1 + Math.exp(-1.5 * (lead + 0.8)));
}

/** A rival that meets the mention in value, and is likely to be its counterpart. */
function credible(rival: Candidate): boolean {
	return meets(rival) && chanceOf(rival.likeness + rival.values + bias[rival.relation]) >= leastConfidence.imprecise;
}

interface Context {
	readonly within: boolean;
	readonly similarity: number;
	/** The texts say that one value replaces the other. */
	readonly replaced: boolean;
	/** How many more numbers of its kind stand in the sentences of both. */
	listed(candidate: Candidate): number;
	/** Whether two candidates of one mention hold it against the same value: these are no rivals. */
	sameValue(a: Candidate, b: Candidate): boolean;
}
