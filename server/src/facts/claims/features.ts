import type { Attribution, Citation, DateMention, Figure, Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import { itemAt } from '../../text/itemAt.ts';
import { lastStarting } from '../../text/span.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import type { Clause, SubjectKind, VerbKind } from './clause.ts';
import * as C from './lexicon.ts';
import { isClosed, opensQuoted } from './marks.ts';
import { namesOnly } from './namedByDate.ts';
import { countWords } from './words.ts';
import type { WordCounts } from './words.ts';
import { wordScore } from './wordScores.ts';

/** What a sentence holds besides its words. */
export interface Found {
	readonly figures: readonly Figure[];
	readonly dates: readonly DateMention[];
	readonly quotations: readonly Quotation[];
	readonly citations: readonly Citation[];
	readonly attributions: readonly Attribution[];
}

const SUBJECTS = [
	'i',
	'we',
	'you',
	'it',
	'there',
	'this',
	'they',
	'name',
	'abstract',
	'crowd',
	'bare',
	'none',
] as const satisfies readonly SubjectKind[];
const VERBS = [
	'will',
	'would',
	'may',
	'can',
	'must',
	'copulaEvaluative',
	'copulaNoun',
	'copulaOther',
	'passive',
	'progressive',
	'perfect',
	'have',
	'happened',
	'past',
	'interprets',
	'none',
] as const satisfies readonly VerbKind[];

const one = (value: boolean): number => (value ? 1 : 0);
const cap = (value: number, most: number): number => Math.min(value, most) / most;

/** "The two countries", "these three firms": a number that only points back claims nothing. */
function pointsBack(words: readonly Word[], figure: Figure): boolean {
	const at = lastStarting(words, figure.start - 1) + 1;
	const number = words[at];
	const before = itemAt(words, at - 1);
	return number?.kind === 'word' && before !== undefined && POINTERS.has(before.lower);
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'its', 'their', 'his', 'her']);

/** Whose mind the writer knows, and who is only addressed. */
export const OWN_VOICE: ReadonlySet<string> = new Set(['i', 'we', 'you']);

/** A sentence as its features are read off. */
export interface Described {
	readonly words: readonly Word[];
	readonly clause: Clause;
	/** What lies in it. */
	readonly found: Found;
	readonly kind: BlockKind;
	readonly text: string;
	/** It gives somebody's word, or is a row of data. */
	readonly reported: boolean;
}

/** A sentence with what several features ask of it. */
interface Seen extends Described {
	readonly counts: WordCounts;
	/** Those that do not only point back. */
	readonly figures: readonly Figure[];
	/** One of them is more than a rank. */
	readonly figure: boolean;
	/** It states a date, and not only names something by one. */
	readonly dated: boolean;
	/** It holds a figure, a date or a name. */
	readonly hard: boolean;
	/** Its first word, in lower case. */
	readonly opening: string;
}

function seenOf(sentence: Described): Seen {
	const { words, clause, found, kind, text, reported } = sentence;
	const counts = countWords(words);
	const figures = found.figures.length === 0 ? found.figures : found.figures.filter((one) => !pointsBack(words, one));
	const figure = figures.some((one) => one.kind !== 'rank');
	const dated = found.dates.some((date) => !namesOnly(words, date));
	const hard = figure || dated || counts.names > 0;
	return {
		words,
		clause,
		found,
		kind,
		text,
		reported,
		counts,
		figures,
		figure,
		dated,
		hard,
		opening: words[0]?.lower ?? '',
	};
}

/** What a named party thinks, or one of no name; not the writer, nor a crowd. */
function isThoughtOfOthers({ mode, kind, text }: Attribution): boolean {
	return mode === 'thought' && kind !== 'vague' && !OWN_VOICE.has(text.toLowerCase());
}

/** Words of a class stand there in the writer's own voice: what somebody else says may, should or would be is said all the same. */
function own({ reported, counts }: Seen, classes: number): number {
	return reported ? 0 : one((counts.classes & classes) !== 0);
}

/** Features of a sentence's words and facts, those of its main clause aside: the one list of their names and their order. */
const PLAIN = {
	bias: () => 1,
	figure: (s) => one(s.figure),
	money: (s) => one(s.figures.some(({ kind: sort }) => sort === 'money')),
	share: (s) => one(s.figures.some(({ kind: sort }) => sort === 'share')),
	rank: (s) => one(s.figures.some(({ kind: sort }) => sort === 'rank')),
	date: (s) => one(s.dated),
	digit: (s) => cap(s.counts.digits, 2),
	thoughtCrowd: (s) => one(s.found.attributions.some((a) => a.mode === 'thought' && a.kind === 'vague')),
	thoughtNamed: (s) => one(s.found.attributions.some(isThoughtOfOthers)),
	quoted: (s) => one(s.found.quotations.some((quotation) => quotation.use === 'speech')),
	opensQuoted: (s) => one(opensQuoted(s.text)),
	halfQuoted: (s) => one(s.counts.straightQuotes % 2 === 1 || s.counts.openQuotes !== 0),
	names: (s) => cap(s.counts.names, 3),
	evaluative: (s) => one(s.counts.evaluative > 0),
	evaluativeMany: (s) => cap(Math.max(0, s.counts.evaluative - 1), 2),
	abstract: (s) => one(s.counts.abstract > 0),
	abstractMany: (s) => cap(Math.max(0, s.counts.abstract - 1), 3),
	interpreting: (s) => one(s.counts.interpreting > 0),
	happening: (s) => one(s.counts.happening > 0),
	past: (s) => cap(s.counts.past, 2),
	hedge: (s) => own(s, C.HEDGES),
	obligation: (s) => own(s, C.OBLIGATION),
	willBare: (s) => (s.hard ? 0 : own(s, C.WILL)),
	wouldAny: (s) => own(s, C.WOULD),
	canAny: (s) => own(s, C.CAN),
	conditional: (s) => own(s, C.CONDITIONAL),
	causal: (s) => one((s.counts.classes & C.CAUSAL) !== 0),
	comparative: (s) => one((s.counts.classes & C.COMPARATIVE) !== 0),
	superlative: (s) => one(s.counts.superlative > 0),
	stance: (s) => one(((s.words[0]?.classes ?? 0) & C.STANCE) !== 0),
	firstSingular: (s) => one((s.counts.classes & C.FIRST_SINGULAR) !== 0),
	firstPlural: (s) => one((s.counts.classes & C.FIRST_PLURAL) !== 0),
	secondPerson: (s) => one((s.counts.classes & C.SECOND_PERSON) !== 0),
	negation: (s) => one(s.counts.negation > 0),
	universal: (s) => one((s.counts.classes & C.UNIVERSAL) !== 0),
	intensifier: (s) => one((s.counts.classes & C.INTENSIFIER) !== 0),
	exclamation: (s) => one(s.text.endsWith('!')),
	short: (s) => one(s.counts.words < 8),
	long: (s) => one(s.counts.words > 25),
	listItem: (s) => one(s.kind === 'listItem' || s.kind === 'table'),
	quotedInner: (s) => one(s.found.quotations.some((quotation) => quotation.use !== 'speech')),
	demonstrative: (s) =>
		one(s.opening === 'this' || s.opening === 'these' || s.opening === 'that' || s.opening === 'such'),
	informal: (s) => one((s.counts.classes & C.INFORMAL) !== 0),
	concrete: (s) => cap(s.counts.concrete, 4),
	coloured: (s) => cap(s.counts.coloured, 2),
	notions: (s) => cap(s.counts.notions, 3),
	turn: (s) => one(s.counts.turns > 0),
	colon: (s) => one(s.counts.colons > 0),
	unclosed: (s) => one(!isClosed(s.text)),
	rhetoric: (s) => cap(s.counts.rhetoric, 2),
	process: (s) => cap(s.counts.process, 2),
	institution: (s) => cap(s.counts.institution, 2),
	asking: (s) => cap(s.counts.asking, 2),
	generality: (s) => cap(s.counts.generality, 2),
	length: (s) => cap(s.counts.words, 40),
	concreteAlone: (s) => (s.hard ? 0 : cap(s.counts.concrete, 4)),
	reported: (s) => one(s.reported),
	shortFigure: (s) => one(s.figure && s.counts.words < 8),
	words: (s) => wordScore(s.words),
} as const satisfies Readonly<Record<string, (s: Seen) => number>>;

const PLAIN_FEATURES: readonly ((s: Seen) => number)[] = Object.values(PLAIN);

/** Subjects that are somebody else: what they want or refuse can be looked up, other than what the writer does. */
const OTHERS: ReadonlySet<SubjectKind> = new Set(['they', 'name', 'crowd', 'bare', 'definite']);

/** "The two ministries seek to …", "Iceland refused": the main verb tells what somebody else wants, plans or turns down. */
function wants(words: readonly Word[], { subject, at }: Clause): boolean {
	return at >= 0 && OTHERS.has(subject) && ((words[at]?.flags ?? 0) & L.ATTITUDE) !== 0;
}

type PlainFeature = keyof typeof PLAIN;
type SubjectFeature = `subject:${(typeof SUBJECTS)[number]}`;
type VerbFeature = `verb:${(typeof VERBS)[number]}`;
type SmallFeature = `word:${string}`;
export type Feature = PlainFeature | SubjectFeature | VerbFeature | 'wants' | SmallFeature;

/** Names of the features, in the order of a vector's places; the common subjects and verbs are no features. */
export const FEATURES: readonly string[] = [
	...Object.keys(PLAIN),
	...SUBJECTS.map((name) => `subject:${name}`),
	...VERBS.map((name) => `verb:${name}`),
	'wants',
	...C.SMALL_WORDS.map((group) => `word:${group.split(' ', 1)[0] ?? ''}`),
];

/** The place of one feature in the order of `FEATURES`: asked once for each name, not for each sentence. */
function placeOf(name: Feature): number {
	return FEATURES.indexOf(name);
}

/** Where in `FEATURES` those of the main clause begin, and those of the small words. */
const places = Object.freeze({
	subject: placeOf('subject:i'),
	verb: placeOf('verb:will'),
	wants: placeOf('wants'),
	small: placeOf('wants') + 1,
});

const subjectPlaces: ReadonlyMap<SubjectKind, number> = new Map(SUBJECTS.map((name, i) => [name, places.subject + i]));
const verbPlaces: ReadonlyMap<VerbKind, number> = new Map(VERBS.map((name, i) => [name, places.verb + i]));

/**
 * Tells the features of a sentence that are not 0, by their places in `FEATURES`, in order. Each is above 0 and at most 1 (counts
 * are capped and scaled), but for the score of its words, which is in log-odds. Most of a sentence's features are 0.
 */
export function eachFeature(sentence: Described, tell: (place: number, value: number) => void): void {
	const seen = seenOf(sentence);
	for (let place = 0; place < PLAIN_FEATURES.length; place++) {
		const value = PLAIN_FEATURES[place]?.(seen) ?? 0;
		if (value !== 0) tell(place, value);
	}
	const { clause } = sentence;
	const subject = subjectPlaces.get(clause.subject);
	if (subject !== undefined) tell(subject, 1);
	const verb = verbPlaces.get(clause.verb);
	if (verb !== undefined) tell(verb, 1);
	if (wants(sentence.words, clause)) tell(places.wants, 1);
	const { small } = seen.counts;
	for (let group = 0; group < small.length; group++) {
		const count = small[group] ?? 0;
		if (count > 0) tell(places.small + group, cap(count, 2));
	}
}
