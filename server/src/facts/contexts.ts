import { lastStarting } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Topics } from './types.ts';
import { verbOfNoun } from './words/nominalisations.ts';
import { singular } from './words/nouns.ts';
import type { Passage } from './words/passages.ts';
import { at } from './words/tokens.ts';
import type { Token } from './words/tokens.ts';
import { verbOf } from './words/verbs.ts';
import { says } from './words/wordRoles.ts';

/** At most this many words are kept of one context, the nearest first. */
const mostWords = 16;

/** Words farther away than this say nothing of a number; commas and conjunctions count as several words. */
const reach = 24;

/** At this distance a word weighs half as much as beside the number. */
const halfWeight = 5;

/**
 * The lemmas by which words are compared that were met before, by the word's number in the lexicon, which bounds their count; null
 * for one that says nothing. Texts say the same words again and again: whoever reads many keeps one for all of them. In pages,
 * each made when a word of it is met: the commonest words, which most texts hold, have the lowest numbers.
 */
export type ContextTerms = (string | null | undefined)[][];

/** Words in one page of `ContextTerms`, as a power of two. */
const pageBits = 6;

/**
 * What stands around each of some facts of a block (figures or dates, in order): the content words of its sentence as lemmas,
 * in lower case, weighted from 1 beside the fact down to 0 far away. Sorted by word. Verbs and the nouns made of them are one
 * word (`donated`, `donation`). Looks at a bounded number of tokens per fact, so that the cost is linear in the facts.
 * `known` is read and added to; it changes no answer.
 */
export function contextsOf(
	facts: readonly (Span & { readonly sentence: number })[],
	passages: readonly Passage[],
	known: ContextTerms = [],
): readonly Topics[] {
	let next = 0;
	return facts.map((fact) => {
		while (next < passages.length && (passages[next]?.end ?? 0) <= fact.start) next++;
		const passage = passages[next];
		return passage ? contextOf(fact, passage.tokens, known) : nothing;
	});
}

function contextOf(fact: Span, tokens: readonly Token[], known: ContextTerms): Topics {
	const first = firstAtOrAfter(tokens, fact.start);
	const behind = firstAtOrAfter(tokens, fact.end);
	const around: Weighed = { terms: [], weights: [] };
	collect(tokens, first - 1, -1, around, known);
	collect(tokens, behind, 1, around, known);
	const { terms, weights } = around;
	// copied, since lists that have grown keep room for more
	return terms.length > mostWords ? heaviest(around) : { terms: [...terms], weights: [...weights] };
}

/** Terms in order, each with its weight at the same place. */
interface Weighed {
	readonly terms: string[];
	readonly weights: number[];
}

/** Adds a term, or raises the weight of one that is there. */
function weigh({ terms, weights }: Weighed, term: string, weight: number): void {
	let low = 0;
	let high = terms.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((terms[middle] ?? '') < term) low = middle + 1;
		else high = middle;
	}
	if (low < terms.length && terms[low] === term) {
		if ((weights[low] ?? 0) < weight) weights[low] = weight;
		return;
	}
	terms.push(term);
	weights.push(weight);
	for (let at = terms.length - 1; at > low; at--) {
		terms[at] = terms[at - 1] ?? '';
		weights[at] = weights[at - 1] ?? 0;
	}
	terms[low] = term;
	weights[low] = weight;
}

/** The heaviest of terms, in the same order; of equal ones the first. */
function heaviest({ terms, weights }: Weighed): Topics {
	const kept = terms
		.map((_, place) => place)
		.sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0))
		.slice(0, mostWords)
		.sort((x, y) => x - y);
	return { terms: kept.map((place) => terms[place] ?? ''), weights: kept.map((place) => weights[place] ?? 0) };
}

const nothing: Topics = Object.freeze({ terms: [], weights: [] });

/** The index of the first token that does not begin before an offset. */
function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
	return lastStarting(tokens, offset - 1) + 1;
}

function collect(tokens: readonly Token[], from: number, step: 1 | -1, around: Weighed, known: ContextTerms): void {
	let distance = 0;
	for (let i = from; i >= 0 && i < tokens.length && distance <= reach; i += step) {
		const token = at(tokens, i);
		if (token.kind === 'mark') {
			if (parts(token.lower)) distance += 3;
			continue;
		}
		distance += (token.roles & says.joining) !== 0 ? 3 : 1;
		const term = token.kind === 'word' ? termOf(token, known) : null;
		if (term === null) continue;
		weigh(around, term, halfWeight / (halfWeight + distance - 1));
	}
}

/** A mark behind which something else is told. */
function parts(mark: string): boolean {
	switch (mark) {
		case ',':
		case ';':
		case ':':
		case '(':
		case ')':
			return true;
		default:
			return false;
	}
}

function termOf({ lower, entry, capital, roles }: Token, known: ContextTerms): string | null {
	if ((roles & says.nothing) !== 0) return null;
	if (capital) return nameTerm(lower);
	if (entry < 0) return commonTerm(lower);
	const page = (known[entry >> pageBits] ??= []);
	const place = entry & ((1 << pageBits) - 1);
	const before = page[place];
	if (before !== undefined) return before;
	const term = commonTerm(lower);
	page[place] = term;
	return term;
}

/** Too short, or part of a contraction. */
function saysNothing(lower: string): boolean {
	const apostrophe = lower.indexOf("'");
	return lower.length < 2 || apostrophe === 0 || (apostrophe > 0 && lower.includes("n't"));
}

function nameTerm(lower: string): string | null {
	if (saysNothing(lower)) return null;
	return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}

function commonTerm(lower: string): string | null {
	if (saysNothing(lower)) return null;
	const noun = singular(lower);
	const verb = verbOf(lower);
	return (verb?.known ? verb.lemma : null) ?? verbOfNoun(noun) ?? noun;
}
