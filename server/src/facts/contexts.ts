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

/** The lemmas by which words in lower case are compared, null for one that says nothing. */
export type ContextTerms = Map<string, string | null>;

/**
 * What stands around each of some facts of a block (figures or dates, in order): the content words of its sentence as lemmas,
 * in lower case, weighted from 1 beside the fact down to 0 far away. Sorted by word. Verbs and the nouns made of them are one
 * word (`donated`, `donation`). Looks at a bounded number of tokens per fact, so that the cost is linear in the facts.
 * `known`: the terms of words in lower case that were met before; a text says its words again and again.
 */
export function contextsOf(
	facts: readonly (Span & { readonly sentence: number })[],
	passages: readonly Passage[],
	known: ContextTerms = new Map(),
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
	const weights = new Map<string, number>();
	collect(tokens, first - 1, -1, weights, known);
	collect(tokens, behind, 1, weights, known);
	const terms = [...weights.keys()].sort();
	const kept = terms.length > mostWords ? heaviest(terms, weights) : terms;
	return { terms: kept, weights: kept.map((term) => weights.get(term) ?? 0) };
}

/** The heaviest of sorted terms, in the same order; of equal ones the first. */
function heaviest(terms: readonly string[], weights: ReadonlyMap<string, number>): readonly string[] {
	const byWeight = [...terms].sort((x, y) => (weights.get(y) ?? 0) - (weights.get(x) ?? 0));
	return byWeight.slice(0, mostWords).sort();
}

const nothing: Topics = Object.freeze({ terms: [], weights: [] });

/** The index of the first token that does not begin before an offset. */
function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
	return lastStarting(tokens, offset - 1) + 1;
}

function collect(
	tokens: readonly Token[],
	from: number,
	step: 1 | -1,
	weights: Map<string, number>,
	known: ContextTerms,
): void {
	let distance = 0;
	for (let i = from; i >= 0 && i < tokens.length && distance <= reach; i += step) {
		const token = at(tokens, i);
		if (token.kind === 'mark') {
			if (',;:()'.includes(token.lower)) distance += 3;
			continue;
		}
		distance += (token.roles & says.joining) !== 0 ? 3 : 1;
		const term = token.kind === 'word' ? termOf(token, known) : null;
		if (term === null) continue;
		const weight = halfWeight / (halfWeight + distance - 1);
		if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
	}
}

function termOf({ lower, capital, roles }: Token, known: ContextTerms): string | null {
	if ((roles & says.nothing) !== 0) return null;
	if (capital) return nameTerm(lower);
	const before = known.get(lower);
	if (before !== undefined) return before;
	const term = commonTerm(lower);
	known.set(lower, term);
	return term;
}

/** Too short, or part of a contraction. */
function saysNothing(lower: string): boolean {
	return lower.length < 2 || lower.startsWith("'") || lower.includes("n't");
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
