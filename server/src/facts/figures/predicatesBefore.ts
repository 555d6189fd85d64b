import { verbOfNoun } from '../words/nominalisations.ts';
import { isPlural } from '../words/nouns.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { isAdverb, verbAt } from './clause.ts';
import { auxiliaries, conjunctions, determiners, prepositions, pronouns } from '../words/functionWords.ts';
import { wordSet } from '../words/wordSet.ts';

/**
 * The verb before a figure and how the counted things stand to it: `agent` of a passive, `object`, complement of a noun of
 * action (`noun`), or in some other phrase of its clause (`adjunct`).
 */
export interface PredicateBefore {
	readonly role: 'agent' | 'object' | 'noun' | 'adjunct';
	readonly lemmas: readonly string[];
}

/** How far to the left a verb is looked for. */
const reach = 10;

/** Nouns of amount before "of": `a total of 22 states`, `a group of 60 countries`. */
const amounts = wordSet(
	`total group number list coalition crowd alliance team fleet series maximum minimum average handful
	majority sum combined record network delegation delegations`,
);

/** The verb before a figure that starts at a token, or null where the figure opens its clause. */
export function predicateBefore(tokens: readonly Token[], from: number): PredicateBefore | null {
	const i = skipDeterminers(tokens, from - 1);
	const token = at(tokens, i);
	if (token.kind !== 'word') return null;
	// "confirmed that 60 people left": the clause begins here
	if (token.lower === 'that') return null;
	if (token.lower === 'and' || token.lower === 'or') return afterCoordination(tokens, i);
	if (token.lower === 'by') {
		const verb = verbToTheLeft(tokens, i - 1, true);
		return verb === null ? null : { role: 'agent', lemmas: [verb] };
	}
	if (prepositions.has(token.lower)) {
		const noun = at(tokens, i - 1).kind === 'word' ? verbOfNoun(at(tokens, i - 1).lower) : null;
		const ofAction = noun !== null && (token.lower === 'of' || token.lower === 'from' || token.lower === 'among');
		if (ofAction) return { role: 'noun', lemmas: [noun] };
		const verb = verbToTheLeft(tokens, i - 1, false);
		return verb === null ? null : { role: 'adjunct', lemmas: [verb] };
	}
	const verb = isNoun(tokens, i) ? null : verbAt(tokens, i);
	if (verb && !auxiliaries.has(token.lower)) return { role: 'object', lemmas: [negated(tokens, i, verb.lemma)] };
	if (auxiliaries.has(token.lower)) return null;
	// "cost seniors an extra $6,400", "repaid his campaign $60,000"
	const second = verbToTheLeft(tokens, i - 1, false, 4);
	return second === null ? null : { role: 'adjunct', lemmas: [second] };
}

/** `the`, `its`, `all`, `a total of`, `a whopping`, `an additional`. */
function skipDeterminers(tokens: readonly Token[], from: number): number {
	let i = from;
	for (let n = 0; n < 6; n++) {
		const { lower, kind } = at(tokens, i);
		if (kind !== 'word') return i;
		if (lower === 'that') return i;
		if (lower === 'of' && amounts.has(at(tokens, i - 1).lower)) i -= 2;
		else if (determiners.has(lower) || isAdverb(lower) || lower === 'up' || lower === 'other') i--;
		else if (lower === "'s") i -= 2;
		else if (determiners.has(at(tokens, i - 1).lower) && !verbAt(tokens, i) && !prepositions.has(lower)) i -= 2;
		else if (/^(?:a|an|the)$/.test(at(tokens, i - 1).lower) && verbAt(tokens, i)?.form === 'ing') i -= 2;
		else return i;
	}
	return i;
}

/** Auxiliaries that a base form follows. */
const modals = wordSet(
	"will would shall should can could may might must do does did don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't 'll",
);

const adjective = /(?:ic|al|ous|ive|ful|less|ary|able|ible|ese|ian|ant|ent|[a-z]an)$/;

/**
 * Base and -s forms are nouns as often as verbs (`ties to`, `the attack`). They are verbs behind `to`, an auxiliary, an adverb,
 * a pronoun, or a noun that agrees with them.
 */
function isNoun(tokens: readonly Token[], i: number): boolean {
	const verb = verbAt(tokens, i);
	if (!verb || (verb.form !== 'base' && verb.form !== 'present')) return false;
	const before = at(tokens, i - 1);
	const { lower } = before;
	if (
		lower === 'to' ||
		modals.has(lower) ||
		isAdverb(lower) ||
		pronouns.has(lower) ||
		/^(?:who|which|that)$/.test(lower)
	)
		return false;
	if (i === 0) return verb.form !== 'base';
	if (before.kind !== 'word' || determiners.has(lower) || prepositions.has(lower) || conjunctions.has(lower))
		return true;
	return verb.form === 'base' ? !isPlural(lower) : adjective.test(lower) && !before.capital;
}

/** The nearest verb to the left in the same clause; `passive`: a past form. */
function verbToTheLeft(tokens: readonly Token[], from: number, passive: boolean, far: number = reach): string | null {
	for (let i = from; i > from - far && i >= 0; i--) {
		const token = at(tokens, i);
		if (token.kind === 'mark' && !/^(?:-|"|“|”|'|’|%|\$|\.)$/.test(token.lower)) return null;
		if (token.kind !== 'word') continue;
		if (conjunctions.has(token.lower) || (pronouns.has(token.lower) && !passive)) return null;
		if (
			auxiliaries.has(token.lower) ||
			determiners.has(token.lower) ||
			prepositions.has(token.lower) ||
			isAdverb(token.lower)
		)
			continue;
		const verb = isNoun(tokens, i) ? null : verbAt(tokens, i);
		if (!verb || (token.capital && i > 0)) continue;
		if (passive && verb.form !== 'past' && verb.form !== 'participle') continue;
		if (!passive && verb.form === 'past' && isAdjective(tokens, i)) continue;
		if (
			!passive &&
			verb.form === 'base' &&
			at(tokens, i - 1).lower !== 'to' &&
			!auxiliaries.has(at(tokens, i - 1).lower) &&
			!verb.known
		)
			continue;
		return negated(tokens, i, verb.lemma);
	}
	return null;
}

/** `infected individuals`: a past form between a determiner or preposition and a noun. */
function isAdjective(tokens: readonly Token[], i: number): boolean {
	const before = at(tokens, i - 1).lower;
	const next = at(tokens, i + 1);
	return (determiners.has(before) || prepositions.has(before)) && next.kind === 'word' && !prepositions.has(next.lower);
}

function negated(tokens: readonly Token[], i: number, lemma: string): string {
	const no = [1, 2].some((n) => {
		const { lower } = at(tokens, i - n);
		return lower === 'not' || lower === 'never' || lower.endsWith("n't") || lower === 'cannot';
	});
	return no ? `not ${lemma}` : lemma;
}

/** `signed by France and 60 other countries`, `killing three and wounding two people, and 5`: the verb before the list. */
function afterCoordination(tokens: readonly Token[], i: number): PredicateBefore | null {
	for (let j = i - 1; j > i - 2 * reach && j >= 0; j--) {
		const token = at(tokens, j);
		if (token.lower === 'by') {
			const verb = verbToTheLeft(tokens, j - 1, true);
			return verb === null ? null : { role: 'agent', lemmas: [verb] };
		}
		if (token.kind === 'mark' && !/^[,$€£%-]$/.test(token.lower)) return null;
		if (token.kind !== 'word' || conjunctions.has(token.lower)) continue;
		const verb = isNoun(tokens, j) ? null : verbAt(tokens, j);
		if (verb && verb.known && verb.form !== 'base' && !token.capital)
			return { role: 'adjunct', lemmas: [negated(tokens, j, verb.lemma)] };
		if (auxiliaries.has(token.lower) || pronouns.has(token.lower)) return null;
	}
	return null;
}
