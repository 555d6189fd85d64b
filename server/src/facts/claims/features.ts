import type { Attribution, Citation, DateMention, Figure, Quotation } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import type { Word } from '../attributions/words.ts';
import { mainClause } from './clause.ts';
import type { SubjectKind, VerbKind } from './clause.ts';
import * as C from './lexicon.ts';
import { SMALL_WORDS, countWords } from './words.ts';
import type { WordCounts } from './words.ts';

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

/** The text ends with a mark that closes a sentence, quotation marks and brackets behind it aside. */
function isClosed(text: string): boolean {
	let at = text.length - 1;
	while (at >= 0 && '"\'\u201d\u2019)]'.includes(text.charAt(at))) {
		if (text.charAt(at) === ']') return true;
		at--;
	}
	return at >= 0 && '.!?\u2026'.includes(text.charAt(at));
}

/** "The two countries", "these three firms": a number that only points back claims nothing. */
function pointsBack(words: readonly Word[], figure: Figure): boolean {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < figure.start) low = middle + 1;
		else high = middle;
	}
	const number = words[low];
	const before = words[low - 1];
	return number?.kind === 'word' && before !== undefined && POINTERS.has(before.lower);
}

const POINTERS: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'its', 'their', 'his', 'her']);

/** Whose mind the writer knows, and who is only addressed. */
export const OWN_VOICE: ReadonlySet<string> = new Set(['i', 'we', 'you']);

/** A sentence as its features are read off. */
export interface Described {
	readonly words: readonly Word[];
	/** What lies in it. */
	readonly found: Found;
	readonly kind: BlockKind;
	readonly text: string;
	/** It gives somebody's word, or is a row of data. */
	readonly reported: boolean;
}

/** Features of a sentence's words and facts, those of its main clause aside: the one list of their names and their order. */
function plainFeatures({ words, found, kind, text, reported }: Described, counts: WordCounts) {
	const opening = words[0]?.lower ?? '';
	const figures = found.figures.filter((one) => !pointsBack(words, one));
	const figure = figures.some(({ kind: sort }) => sort !== 'rank');
	const hard = figure || found.dates.length > 0 || counts.names > 0;
	const met = (bits: number): number => one((counts.classes & bits) !== 0);
	return {
		bias: 1,
		figure: one(figure),
		money: one(figures.some(({ kind: sort }) => sort === 'money')),
		share: one(figures.some(({ kind: sort }) => sort === 'share')),
		rank: one(figures.some(({ kind: sort }) => sort === 'rank')),
		date: one(found.dates.length > 0),
		digit: cap(counts.digits, 2),
		thoughtCrowd: one(found.attributions.some((a) => a.mode === 'thought' && a.kind === 'vague')),
		thoughtNamed: one(
			found.attributions.some(
				(a) => a.mode === 'thought' && a.kind !== 'vague' && !OWN_VOICE.has(a.text.toLowerCase()),
			),
		),
		quoted: one(found.quotations.some((quotation) => quotation.use === 'speech')),
		names: cap(counts.names, 3),
		evaluative: one(counts.evaluative > 0),
		evaluativeMany: cap(Math.max(0, counts.evaluative - 1), 2),
		abstract: one(counts.abstract > 0),
		abstractMany: cap(Math.max(0, counts.abstract - 1), 3),
		interpreting: one(counts.interpreting > 0),
		happening: one(counts.happening > 0),
		past: cap(counts.past, 2),
		hedge: met(C.HEDGES),
		obligation: met(C.OBLIGATION),
		willBare: hard ? 0 : met(C.WILL),
		wouldAny: met(C.WOULD),
		canAny: met(C.CAN),
		conditional: met(C.CONDITIONAL),
		causal: met(C.CAUSAL),
		comparative: met(C.COMPARATIVE),
		superlative: one(counts.superlative > 0),
		stance: one(((words[0]?.classes ?? 0) & C.STANCE) !== 0),
		firstSingular: met(C.FIRST_SINGULAR),
		firstPlural: met(C.FIRST_PLURAL),
		secondPerson: met(C.SECOND_PERSON),
		negation: one(counts.negation > 0),
		universal: met(C.UNIVERSAL),
		intensifier: met(C.INTENSIFIER),
		exclamation: one(text.endsWith('!')),
		short: one(counts.words < 8),
		long: one(counts.words > 25),
		listItem: one(kind === 'listItem' || kind === 'table'),
		quotedInner: one(found.quotations.some((quotation) => quotation.use !== 'speech')),
		demonstrative: one(opening === 'this' || opening === 'these' || opening === 'that' || opening === 'such'),
		informal: met(C.INFORMAL),
		concrete: cap(counts.concrete, 4),
		coloured: cap(counts.coloured, 2),
		notions: cap(counts.notions, 3),
		turn: one(counts.turns > 0),
		colon: one(text.includes(';') || text.includes(':')),
		unclosed: one(!isClosed(text)),
		rhetoric: cap(counts.rhetoric, 2),
		process: cap(counts.process, 2),
		institution: cap(counts.institution, 2),
		asking: cap(counts.asking, 2),
		generality: cap(counts.generality, 2),
		length: cap(counts.words, 40),
		concreteAlone: hard ? 0 : cap(counts.concrete, 4),
		reported: one(reported),
	};
}

type PlainFeature = keyof ReturnType<typeof plainFeatures>;
type SubjectFeature = `subject:${(typeof SUBJECTS)[number]}`;
type VerbFeature = `verb:${(typeof VERBS)[number]}`;
type SmallFeature = `word:${string}`;
export type Feature = PlainFeature | SubjectFeature | VerbFeature | SmallFeature;

const NOTHING: Found = { figures: [], dates: [], quotations: [], citations: [], attributions: [] };

/** Names of the features, in the order of a vector's places; the common subjects and verbs are no features. */
export const FEATURES: readonly string[] = [
	...Object.keys(
		plainFeatures({ words: [], found: NOTHING, kind: 'paragraph', text: '', reported: false }, countWords([])),
	),
	...SUBJECTS.map((name) => `subject:${name}`),
	...VERBS.map((name) => `verb:${name}`),
	...SMALL_WORDS.map((group) => `word:${group.split(' ', 1)[0] ?? ''}`),
];

/** One value per feature, in the order of `FEATURES`, each 0 to 1 (counts are capped and scaled). */
export type FeatureVector = readonly number[];

/** The place of one feature in a vector: asked once for each name, not for each sentence. */
export function placeOf(name: Feature): number {
	return FEATURES.indexOf(name);
}

/** The features of one sentence. */
export function featuresOf(sentence: Described): FeatureVector {
	const clause = mainClause(sentence.words);
	const counts = countWords(sentence.words);
	const vector: number[] = Object.values(plainFeatures(sentence, counts));
	for (const name of SUBJECTS) vector.push(clause.subject === name ? 1 : 0);
	for (const name of VERBS) vector.push(clause.verb === name ? 1 : 0);
	for (const count of counts.small) vector.push(cap(count, 2));
	return vector;
}
