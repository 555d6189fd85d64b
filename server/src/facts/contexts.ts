import type { Span } from '../text/span.ts';
import { isIdleWord } from './terms.ts';
import type { Topic } from './types.ts';
import { conjunctions } from './words/functionWords.ts';
import { verbOfNoun } from './words/nominalisations.ts';
import { singular } from './words/nouns.ts';
import type { Passage } from './words/passages.ts';
import { at } from './words/tokens.ts';
import type { Token } from './words/tokens.ts';
import { verbOf } from './words/verbs.ts';

/** At most this many words are kept of one context, the nearest first. */
const mostWords = 16;

/** Words farther away than this say nothing of a number; commas and conjunctions count as several words. */
const reach = 24;

/** At this distance a word weighs half as much as beside the number. */
const halfWeight = 5;

/**
 * What stands around each of some facts of a block (figures or dates, in order): the content words of its sentence as lemmas,
 * in lower case, weighted from 1 beside the fact down to 0 far away. Sorted by word. Verbs and the nouns made of them are one
 * word (`donated`, `donation`). Looks at a bounded number of tokens per fact, so that the cost is linear in the facts.
 */
export function contextsOf(
	facts: readonly (Span & { readonly sentence: number })[],
	passages: readonly Passage[],
): readonly (readonly Topic[])[] {
	let next = 0;
	return facts.map((fact) => {
		while (next < passages.length && (passages[next]?.end ?? 0) <= fact.start) next++;
		const passage = passages[next];
		return passage ? contextOf(fact, passage.tokens) : [];
	});
}

function contextOf(fact: Span, tokens: readonly Token[]): readonly Topic[] {
	const first = firstAtOrAfter(tokens, fact.start);
	const behind = firstAtOrAfter(tokens, fact.end);
	const weights = new Map<string, number>();
	collect(tokens, first - 1, -1, weights);
	collect(tokens, behind, 1, weights);
	return [...weights]
		.sort(([x, v], [y, w]) => w - v || (x < y ? -1 : 1))
		.slice(0, mostWords)
		.map(([term, weight]) => ({ term, weight }))
		.sort((x, y) => (x.term < y.term ? -1 : 1));
}

/** The index of the first token that does not begin before an offset. */
function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (at(tokens, middle).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function collect(tokens: readonly Token[], from: number, step: 1 | -1, weights: Map<string, number>): void {
	let distance = 0;
	for (let i = from; i >= 0 && i < tokens.length && distance <= reach; i += step) {
		const token = at(tokens, i);
		if (token.kind === 'mark') {
			distance += /^[,;:()]$/.test(token.lower) ? 3 : 0;
			continue;
		}
		distance += token.kind === 'word' && conjunctions.has(token.lower) ? 3 : 1;
		const term = token.kind === 'word' ? contextTerm(token.lower, token.capital) : null;
		if (term === null) continue;
		const weight = halfWeight / (halfWeight + distance - 1);
		if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
	}
}

/** The lemma by which a word is compared, or null for one that says nothing of what a text is about. */
export function contextTerm(lower: string, capital: boolean): string | null {
	if (lower.length < 2 || isIdleWord(lower) || lower.startsWith("'") || lower.includes("n't")) return null;
	if (capital) return lower.replaceAll('.', '');
	const noun = singular(lower);
	const verb = verbOf(lower);
	return (verb?.known ? verb.lemma : null) ?? verbOfNoun(noun) ?? noun;
}
