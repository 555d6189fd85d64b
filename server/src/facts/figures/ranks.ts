import { isHyphen } from '../words/cardinal.ts';
import { isPlural, singular } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import type { Amount } from './amount.ts';
import { isAdverb } from './clause.ts';
import { endsPhrase } from '../words/functionWords.ts';
import { wordSet } from '../words/wordSet.ts';

/** A rank as read; `to` exclusive. */
export interface Rank {
	readonly from: number;
	readonly to: number;
	readonly counted: string | null;
	readonly qualifiers: readonly string[];
}

const superlative = /^(?:[a-z]{2,}(?:est)|most|least|best|worst)$/;

const notSuperlative = wordSet(
	`west east northwest southwest northeast southeast test rest guest quest request interest forest chest
	nest protest arrest contest invest harvest suggest honest modest conquest priest breast bequest vest
	pest midwest latest digest attest detest molest infest divest ingest incest inquest behest unrest tempest earnest
	rainforest dishonest immodest`,
);

const places = new Set(['place', 'spot', 'position', 'rank', 'seed']);

const ranking = wordSet('rank place finish come stand sit tie list');

/** Things that are numbered one after the other, so that `the second time` tells how many there were. */
const occurrences = wordSet(
	`time day week month year term season anniversary attempt win loss defeat victory title quarter birthday
	child goal death case attack round visit straight consecutive successive annual`,
);

/**
 * Reads an ordinal as a rank or a place in a series: `third-largest`, `ranked 3rd`, `the 35th day`, `third place`. The words
 * first, second and third count only where they rank; names (`Second World War`, `First Lady`, `9th Circuit`) are none.
 */
export function rankOf(tokens: readonly Token[], amount: Amount): Rank | null {
	const digits = at(tokens, amount.from).kind === 'number';
	const next = at(tokens, amount.to);
	const joined = isHyphen(next) && next.glued && at(tokens, amount.to + 1).glued ? amount.to + 1 : amount.to;
	const word = at(tokens, joined);
	if (word.kind === 'word' && superlative.test(word.lower) && !notSuperlative.has(word.lower))
		return ranked(tokens, amount, joined);
	if (joined > amount.to || isNamePart(tokens, amount) || isPartOfYear(word, amount)) return null;
	if (amount.bounded && amount.low !== amount.high)
		return { from: amount.from, to: amount.to, counted: null, qualifiers: [] };
	if (places.has(word.lower) && (amount.low !== 1 || isTaken(tokens, amount.from)))
		return { from: amount.from, to: joined + 1, counted: word.lower, qualifiers: [] };
	if (isRanked(tokens, amount.from)) return { from: amount.from, to: amount.to, counted: null, qualifiers: [] };
	const value = amount.low ?? 0;
	const known = word.kind === 'word' && occurrences.has(word.lower) && value > 1;
	if (!known && (!digits || value < 4) && value < 4) return null;
	return series(tokens, amount);
}

/** `the second quarter net loss`, `ended the first half`: a stretch of the year or of a match, in whatever sentence. */
function isPartOfYear({ lower }: Token, { low }: Amount): boolean {
	return (lower === 'quarter' && (low ?? 0) <= 4) || (lower === 'half' && (low ?? 0) <= 2);
}

/** `third-largest economy`, `second most populous state`. */
function ranked(tokens: readonly Token[], amount: Amount, superlativeAt: number): Rank {
	const qualifiers = [at(tokens, superlativeAt).lower];
	let i = superlativeAt + 1;
	while (
		i < superlativeAt + 5 &&
		at(tokens, i).kind === 'word' &&
		!endsPhrase(at(tokens, i).lower) &&
		verbOf(at(tokens, i).lower)?.form !== 'past'
	) {
		qualifiers.push(at(tokens, i).lower);
		i++;
	}
	const counted = i > superlativeAt + 1 ? singular(qualifiers.pop() ?? '') : null;
	return { from: amount.from, to: i, counted: counted === '' ? null : counted, qualifiers };
}

/** `took first place`, `finished in first place`; not `in the first place`. */
function isTaken(tokens: readonly Token[], from: number): boolean {
	const before = at(tokens, from - 1).lower;
	const verb = verbOf(before === 'in' ? at(tokens, from - 2).lower : before);
	return (
		verb !== null && /^(?:take|win|finish|claim|secure|hold|earn|come|share|rank|place|sit|stand)$/.test(verb.lemma)
	);
}

function isRanked(tokens: readonly Token[], from: number): boolean {
	let i = from - 1;
	for (
		let n = 0;
		n < 3 && /^(?:the|in|at|joint|as|a|only|currently|is|was|dead|rank|of)$/.test(at(tokens, i).lower);
		n++
	)
		i--;
	const verb = at(tokens, i).kind === 'word' ? verbOf(at(tokens, i).lower) : null;
	return verb !== null && verb.form !== 'base' && ranking.has(verb.lemma);
}

/** `Second World War`, `the 9th Circuit`, `World War II`-like names: a capital follows within a text that is no headline. */
function isNamePart(tokens: readonly Token[], { from, to }: Amount): boolean {
	const next = at(tokens, to);
	return next.kind === 'word' && next.capital && next.lower !== "'s"
		? true
		: at(tokens, from).capital && from > 0 && at(tokens, from - 1).capital;
}

/** `the 35th day of the shutdown`, `her fourth term`. */
function series(tokens: readonly Token[], amount: Amount): Rank | null {
	const words: string[] = [];
	let i = amount.to;
	while (
		i < amount.to + 4 &&
		at(tokens, i).kind === 'word' &&
		!at(tokens, i).glued &&
		!endsPhrase(at(tokens, i).lower)
	) {
		const { lower } = at(tokens, i);
		if ((words.length > 0 && at(tokens, i).capital) || isAdverb(lower)) break;
		if (words.length > 0 && (verbOf(lower)?.form === 'past' || verbOf(lower)?.form === 'present')) break;
		words.push(lower);
		i++;
	}
	const head = words.pop();
	if (
		head === undefined ||
		isPlural(head) ||
		/^(?:and|century|floor|grade|street|avenue|amendment)$/.test(head) ||
		head.endsWith('ly')
	)
		return null;
	return { from: amount.from, to: i, counted: head, qualifiers: words };
}
