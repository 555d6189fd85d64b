import type { Attribution, Citation, DateMention, Figure, Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import { mainClause } from './clause.ts';
import type { SubjectKind, VerbKind } from './clause.ts';
import {
	ABSTRACT, CAUSAL, COLOURED, COMPARATIVE, CONCRETE, EVALUATIVE, FIRST_PLURAL, FIRST_SINGULAR, HAPPENING, HEDGES, INFORMAL, INTENSIFIER, INTERPRETING, NOTIONS, NOT_SUPERLATIVE, OBLIGATION, SECOND_PERSON,
	STANCE, SUPERLATIVE, TURNS, UNIVERSAL,
} from './lexicon.ts';

/** What a sentence holds besides its words. */
export interface Found {
	readonly figures: readonly Figure[];
	readonly dates: readonly DateMention[];
	readonly quotations: readonly Quotation[];
	readonly citations: readonly Citation[];
	readonly attributions: readonly Attribution[];
}

/** Subjects and verbs of a main clause that are features of their own; the others are the common case. */
const SUBJECTS = ['i', 'we', 'you', 'it', 'there', 'this', 'they', 'name', 'abstract', 'crowd', 'bare', 'none'] as const satisfies readonly SubjectKind[];
const VERBS = [
	'will', 'would', 'may', 'can', 'must', 'copulaEvaluative', 'copulaNoun', 'copulaOther', 'passive', 'progressive', 'perfect', 'have', 'happened', 'past',
	'interprets', 'none',
] as const satisfies readonly VerbKind[];

type SubjectFeature = `subject:${(typeof SUBJECTS)[number]}`;
type VerbFeature = `verb:${(typeof VERBS)[number]}`;

const PLAIN = [
	'bias', 'figure', 'money', 'share', 'rank', 'date', 'digit', 'thoughtCrowd', 'quoted', 'names', 'evaluative', 'evaluativeMany',
	'abstract', 'abstractMany', 'interpreting', 'happening', 'past', 'hedge', 'obligation', 'willBare', 'wouldAny', 'canAny', 'conditional', 'causal',
	'comparative', 'superlative', 'stance', 'firstSingular', 'firstPlural', 'secondPerson', 'negation', 'universal', 'intensifier', 'exclamation', 'short',
	'long', 'listItem', 'quotedInner', 'hearsay', 'demonstrative', 'informal',
	'concrete', 'coloured', 'notions', 'turn', 'colon', 'unclosed',
] as const;

/** Names of the features, in the order of the weights. Each is 0 to 1 (counts are capped and scaled). */
export const FEATURES: readonly Feature[] = [
	...PLAIN,
	...SUBJECTS.map((name): SubjectFeature => `subject:${name}`),
	...VERBS.map((name): VerbFeature => `verb:${name}`),
];

export type Feature = (typeof PLAIN)[number] | SubjectFeature | VerbFeature;
export type FeatureVector = Readonly<Record<Feature, number>>;

function isSuperlative(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (SUPERLATIVE.has(word.lower)) return word.lower !== 'last' || words[at - 1]?.lower === 'the';
	return word.lower.length > 5 && word.lower.endsWith('est') && !word.capital && !NOT_SUPERLATIVE.has(word.lower);
}

function isName(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.capital || at === 0 || word.kind !== 'word') return false;
	const before = words[at - 1];
	if (before?.kind === 'mark' && /[.:!?"\u201c]/.test(before.lower)) return false;
	return word.lower !== 'i' && (word.flags & (L.DETERMINER | L.PREPOSITION | L.PRONOUN | L.COORDINATOR)) === 0;
}

/** The features of one sentence. `words` are those of the sentence, `found` what lies in it. */
export function featuresOf(words: readonly Word[], found: Found, kind: BlockKind, text: string): FeatureVector {
	const counts = countWords(words);
	const clause = mainClause(words);
	const one = (value: boolean) => (value ? 1 : 0);
	const cap = (value: number, most: number) => Math.min(value, most) / most;
	const speech = found.attributions.filter((a) => a.mode === 'speech');
	const opening = words[0]?.lower ?? '';
	const figure = found.figures.some((found) => found.kind !== 'rank');
	const hard = figure || found.dates.length > 0 || counts.names > 0;
	const vector: Record<Feature, number> = {
		...NOTHING,
		bias: 1,
		figure: one(figure),
		money: one(found.figures.some((found) => found.kind === 'money')),
		share: one(found.figures.some((found) => found.kind === 'share')),
		rank: one(found.figures.some((found) => found.kind === 'rank')),
		date: one(found.dates.length > 0),
		digit: cap(counts.digits, 2),
		thoughtCrowd: one(found.attributions.some((a) => a.mode === 'thought' && a.kind === 'vague')),
		quoted: one(found.quotations.some((quotation) => quotation.use === 'speech')),
		names: cap(counts.names, 3),
		evaluative: one(counts.evaluative > 0),
		evaluativeMany: cap(Math.max(0, counts.evaluative - 1), 2),
		abstract: one(counts.abstract > 0),
		abstractMany: cap(Math.max(0, counts.abstract - 1), 3),
		interpreting: one(counts.interpreting > 0),
		happening: one(counts.happening > 0),
		past: cap(counts.past, 2),
		hedge: one(counts.hedge > 0),
		obligation: one(counts.obligation > 0),
		willBare: one(counts.will > 0 && !hard),
		wouldAny: one(counts.would > 0),
		canAny: one(counts.can > 0),
		conditional: one(counts.conditional > 0),
		causal: one(counts.causal > 0),
		comparative: one(counts.comparative > 0),
		superlative: one(counts.superlative > 0),
		stance: one(STANCE.has(opening)),
		firstSingular: one(counts.singular > 0),
		firstPlural: one(counts.plural > 0),
		secondPerson: one(counts.second > 0),
		negation: one(counts.negation > 0),
		universal: one(counts.universal > 0),
		intensifier: one(counts.intensifier > 0),
		exclamation: one(text.endsWith('!')),
		short: one(counts.words < 8),
		long: one(counts.words > 25),
		listItem: one(kind === 'listItem' || kind === 'table'),
		quotedInner: one(found.quotations.some((quotation) => quotation.use !== 'speech')),
		hearsay: one(speech.some((a) => a.kind === 'vague')),
		demonstrative: one(opening === 'this' || opening === 'these' || opening === 'that' || opening === 'such'),
		informal: one(counts.informal > 0),
		concrete: cap(counts.concrete, 4),
		coloured: cap(counts.coloured, 2),
		notions: cap(counts.notions, 3),
		turn: one(takesATurn(text)),
		colon: one(/[;:]/.test(text)),
		unclosed: one(!/[.!?\u2026\]]["'\u201d\u2019)\]]*$/.test(text)),
	};
	const subject: string = `subject:${clause.subject}`;
	const verb: string = `verb:${clause.verb}`;
	if (isFeature(subject)) vector[subject] = 1;
	if (isFeature(verb)) vector[verb] = 1;
	return vector;
}

function takesATurn(text: string): boolean {
	const lower = text.toLowerCase().replaceAll('\u2019', "'");
	return TURNS.some((turn) => lower.includes(turn));
}

const NAMES: ReadonlySet<string> = new Set(FEATURES);

function isFeature(name: string): name is Feature {
	return NAMES.has(name);
}

const NOTHING = Object.freeze(Object.fromEntries(FEATURES.map((name) => [name, 0]))) as Readonly<Record<Feature, number>>;

interface Counts {
	words: number;
	names: number;
	digits: number;
	evaluative: number;
	abstract: number;
	interpreting: number;
	happening: number;
	past: number;
	hedge: number;
	obligation: number;
	will: number;
	would: number;
	can: number;
	conditional: number;
	causal: number;
	comparative: number;
	superlative: number;
	singular: number;
	plural: number;
	second: number;
	negation: number;
	universal: number;
	intensifier: number;
	informal: number;
	concrete: number;
	coloured: number;
	notions: number;
}

function countWords(words: readonly Word[]): Counts {
	const c: Counts = {
		words: 0, names: 0, digits: 0, evaluative: 0, abstract: 0, interpreting: 0, happening: 0, past: 0, hedge: 0, obligation: 0, will: 0, would: 0, can: 0,
		conditional: 0, causal: 0, comparative: 0, superlative: 0, singular: 0, plural: 0, second: 0, negation: 0, universal: 0, intensifier: 0, informal: 0,
		concrete: 0, coloured: 0, notions: 0,
	};
	let afterBe = false;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.kind === 'number') c.digits++;
		if (word.kind !== 'word') continue;
		c.words++;
		const { lower, flags } = word;
		if (isName(words, at)) c.names++;
		if (CONCRETE.has(lower)) c.concrete++;
		if (COLOURED.has(lower)) c.coloured++;
		if (NOTIONS.has(lower)) c.notions++;
		if (word.upper && lower.length > 1) continue;
		if (!word.capital || at === 0) {
			if (EVALUATIVE.has(lower)) c.evaluative++;
			if (ABSTRACT.has(lower)) c.abstract++;
			if (INTERPRETING.has(lower)) c.interpreting++;
			if (HAPPENING.has(lower)) c.happening++;
		}
		if (HEDGES.has(lower)) c.hedge++;
		if (OBLIGATION.has(lower) || (lower === 'have' && words[at + 1]?.lower === 'to')) c.obligation++;
		if (lower === 'will' || lower === "won't" || lower === "'ll") c.will++;
		if (lower === 'would' || lower === "wouldn't" || lower === "'d") c.would++;
		if (lower === 'can' || lower === "can't" || lower === 'cannot') c.can++;
		if (lower === 'if' || lower === 'unless') c.conditional++;
		if (CAUSAL.has(lower)) c.causal++;
		if (COMPARATIVE.has(lower)) c.comparative++;
		if (isSuperlative(words, at)) c.superlative++;
		if (FIRST_SINGULAR.has(lower)) c.singular++;
		if (FIRST_PLURAL.has(lower)) c.plural++;
		if (SECOND_PERSON.has(lower)) c.second++;
		if (UNIVERSAL.has(lower)) c.universal++;
		if (INTENSIFIER.has(lower)) c.intensifier++;
		if (INFORMAL.has(lower) || lower.startsWith("'")) c.informal++;
		if ((flags & L.NEGATION) !== 0 || lower.endsWith("n't") || lower === 'no') c.negation++;
		const pastForm = (flags & L.PAST_FORM) !== 0 || lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did' || (flags === 0 && lower.length > 4 && lower.endsWith('ed'));
		if (pastForm && !afterBe) c.past++;
		afterBe = (flags & L.BE) !== 0 || (afterBe && (flags & L.ADVERB) !== 0);
	}
	return c;
}
