import type { Word } from '../attributions/words.ts';
import { has, isMark, phraseBefore } from '../attributions/phrase.ts';
import * as L from '../attributions/lexicon.ts';
import { hasVerb, isFinite, isPastForm, mayBeFinite } from './finiteVerbs.ts';
import { ABSTRACT, EVALUATIVE, HAPPENING, INTERPRETING } from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd, endsInIng } from '../words/endings.ts';

/** What stands as the subject of a main clause. */
export type SubjectKind =
	| 'i'
	| 'we'
	| 'you'
	| 'it'
	| 'there'
	| 'this'
	| 'they'
	| 'name'
	| 'abstract'
	| 'crowd'
	| 'bare'
	| 'definite'
	| 'none';

/** What a main clause says of it, by its first verb. */
export type VerbKind =
	| 'will'
	| 'would'
	| 'may'
	| 'can'
	| 'must'
	| 'copulaEvaluative'
	| 'copulaNoun'
	| 'copulaOther'
	| 'passive'
	| 'progressive'
	| 'perfect'
	| 'have'
	| 'happened'
	| 'past'
	| 'interprets'
	| 'present'
	| 'none';

/** The main clause of a sentence, as far as it tells fact from opinion. */
export interface Clause {
	readonly subject: SubjectKind;
	readonly verb: VerbKind;
	/** Index of the first verb, -1 when none was found. */
	readonly at: number;
}

/** How far a main verb is looked for, in words. */
const FARTHEST = 60;

/** Where the main clause begins: behind a fronted phrase or subordinate clause and its comma. */
function clauseStart(words: readonly Word[]): number {
	let at = 0;
	while (at < words.length && (words[at]?.kind === 'mark' || has(words[at], L.COORDINATOR))) at++;
	const opening = words[at];
	if (!opening) return 0;
	const fronted =
		has(opening, L.SUBORDINATOR | L.PREPOSITION | L.ING_FORM) ||
		(has(opening, L.PARTICIPLE) && !has(opening, L.BASE_FORM)) ||
		(has(opening, L.ADVERB) && !has(opening, L.DETERMINER));
	if (!fronted) return at;
	// "There were others, such as", "Now they are weak, with": the clause itself begins behind an adverb
	const adverb = !has(opening, L.SUBORDINATOR | L.PREPOSITION | L.VERB_FORM);
	for (let comma = at + 1; comma < words.length && comma < at + 32; comma++)
		if (isMark(words[comma], ',')) return adverb && hasVerb(words, at + 1, comma) ? at : comma + 1;
	return at;
}

function isHave(lower: string): boolean {
	switch (lower) {
		case 'has':
		case 'have':
		case 'had':
		case "haven't":
		case "hasn't":
		case "hadn't":
		case "'ve":
			return true;
		default:
			return false;
	}
}

function verbKind(words: readonly Word[], at: number): VerbKind {
	const word = words[at];
	if (!word) return 'none';
	let next = at + 1;
	while (
		next < words.length &&
		(has(words[next], L.ADVERB) || words[next]?.lower === 'not') &&
		!has(words[next], L.DETERMINER)
	)
		next++;
	const after = words[next];
	switch (word.lower) {
		case 'will':
		case "won't":
		case "'ll":
		case 'shall':
			return 'will';
		case 'would':
		case "wouldn't":
		case "'d":
			return 'would';
		case 'may':
		case 'might':
		case 'could':
		case "couldn't":
			return 'may';
		case 'can':
		case "can't":
		case 'cannot':
			return 'can';
		case 'must':
		case 'should':
		case "shouldn't":
		case "mustn't":
		case 'ought':
		case 'need':
		case 'needs':
			return 'must';
	}
	if (has(word, L.BE)) {
		if (has(after, L.PARTICIPLE) || (after?.flags === 0 && /(?:ed|en|wn|rn)$/.test(after.lower))) return 'passive';
		if (has(after, L.ING_FORM) || (after?.flags === 0 && endsInIng(after))) return 'progressive';
		for (let look = at + 1; look <= next + 3 && look < words.length; look++) {
			const complement = words[look];
			if (complement?.kind === 'mark') break;
			if (complement && !complement.capital && (complement.classes & EVALUATIVE) !== 0) return 'copulaEvaluative';
		}
		return has(after, L.DETERMINER) || after?.lower === 'one' ? 'copulaNoun' : 'copulaOther';
	}
	if (isHave(word.lower)) {
		if (after?.lower === 'to') return 'must';
		return has(after, L.PARTICIPLE) || after?.lower === 'been' || (after?.flags === 0 && endsInEd(after))
			? 'perfect'
			: 'have';
	}
	if (has(word, L.AUXILIARY)) return word.lower === 'did' || word.lower === "didn't" ? 'past' : 'present';
	if ((word.classes & INTERPRETING) !== 0) return 'interprets';
	if (isPastForm(word)) return (word.classes & HAPPENING) !== 0 ? 'happened' : 'past';
	return 'present';
}

/** The end of the phrase behind which something is put in between commas: "Keller, eager to win, opposed it"; else `end` itself. */
function beforeApposition(words: readonly Word[], from: number, end: number): number {
	if (!isMark(words[end - 1], ',')) return end;
	for (let at = end - 2; at > from; at--) if (isMark(words[at], ',')) return at;
	return end;
}

function subjectKind(words: readonly Word[], from: number, verb: number): SubjectKind {
	let end = verb;
	while (end > from && has(words[end - 1], L.ADVERB) && !has(words[end - 1], L.DETERMINER)) end--;
	const opening = words[from]?.lower ?? '';
	if (opening === 'there' && end - from <= 1) return 'there';
	const phrase = phraseBefore(words, beforeApposition(words, from, end));
	if (!phrase || phrase.head < from) return 'none';
	const head = words[phrase.head];
	const first = words[phrase.from];
	if (!head || !first) return 'none';
	switch (head.lower) {
		case 'i':
			return 'i';
		case 'we':
			return 'we';
		case 'you':
			return 'you';
		case 'it':
			return 'it';
		case 'they':
		case 'he':
		case 'she':
			return 'they';
		case 'there':
			return 'there';
		case 'this':
		case 'that':
		case 'these':
		case 'those':
			return 'this';
	}
	if ((head.classes & ABSTRACT) !== 0) return 'abstract';
	if (head.capital && (phrase.head > 0 || head.flags === 0)) return 'name';
	if (first.lower === 'this' || first.lower === 'that' || first.lower === 'these' || first.lower === 'such')
		return 'this';
	if (has(head, L.CROWD | L.QUANTIFIER)) return 'crowd';
	return has(first, L.DETERMINER) || first.kind === 'number' || first.possessive ? 'definite' : 'bare';
}

/** The main clause of a sentence, roughly: its first finite verb behind what is fronted, and the phrase before it. */
export function mainClause(words: readonly Word[]): Clause {
	let from = clauseStart(words);
	let at = firstVerb(words, from, isFinite);
	if (at < 0) at = firstVerb(words, from, mayBeFinite);
	if (at < 0 && from > 0) {
		// "From 2010 to 2015 there were 3,248 cases, including …": the comma closed no fronted phrase
		from = 0;
		at = firstVerb(words, from, isFinite);
	}
	return at < 0
		? { subject: 'none', verb: 'none', at }
		: { subject: subjectKind(words, from, at), verb: verbKind(words, at), at };
}

/** "Yes, that is", "But that set off": "that" behind no noun opens no relative clause. */
function pointsAtWhole(words: readonly Word[], at: number): boolean {
	const before = itemAt(words, at - 1);
	return words[at]?.lower === 'that' && (before?.kind !== 'word' || has(before, L.COORDINATOR | L.ADVERB));
}

function firstVerb(
	words: readonly Word[],
	from: number,
	isVerb: (words: readonly Word[], at: number) => boolean,
): number {
	for (let at = from; at < words.length && at < from + FARTHEST; at++) {
		if (!isVerb(words, at)) continue;
		if (at - 1 > from && has(words[at - 1], L.RELATIVE) && !pointsAtWhole(words, at - 1)) continue;
		return at;
	}
	return -1;
}
