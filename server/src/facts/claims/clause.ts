import type { Word } from '../attributions/words.ts';
import { has, isMark, phraseBefore } from '../attributions/phrase.ts';
import * as L from '../attributions/lexicon.ts';
import { ABSTRACT, EVALUATIVE, HAPPENING, INTERPRETING, PAST } from './lexicon.ts';
import { OTHER_VERBS } from './otherVerbs.ts';

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

export interface Clause {
	readonly subject: SubjectKind;
	readonly verb: VerbKind;
	/** Index of the first verb, -1 when none was found. */
	readonly at: number;
}

/** How far a main verb is looked for, in words. */
const FARTHEST = 60;

/** A word that can only be a finite verb where it stands. */
function isFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word' || (word.capital && at > 0)) return false;
	const before = at > 0 ? words[at - 1] : undefined;
	if (has(word, L.AUXILIARY)) return !word.lower.endsWith('ing') && word.lower !== 'be' && word.lower !== 'been';
	if (!before || before.possessive) return false;
	if (has(before, L.DETERMINER | L.PREPOSITION)) return standsForNoun(words, at - 1, word);
	if (UNFINISHED.has(before.lower)) return false;
	if ((word.classes & PAST) !== 0) return true;
	const noun = L.SAYING_NOUN | L.DOCUMENT | L.CROWD | L.PERSON | L.ORGANISATION | L.ANONYMOUS_ROLE | L.EVENT;
	if (has(word, L.PAST_FORM))
		return !(
			has(word, L.PARTICIPLE) &&
			has(words[at + 1], L.PREPOSITION) &&
			(words[at + 1]?.lower === 'by' || !before.capital) &&
			!has(before, L.PRONOUN | L.RELATIVE)
		);
	if (has(word, L.S_FORM)) return !has(word, noun) || before.capital || has(before, L.PRONOUN);
	if (has(word, L.BASE_FORM))
		return (
			has(before, L.PRONOUN | L.QUANTIFIER) ||
			(before.kind === 'word' &&
				before.lower.endsWith('s') &&
				!before.possessive &&
				!has(word, noun | L.PREPOSITION | L.ADVERB))
		);
	if (word.flags !== 0 || word.lower.length < 4) return false;
	return word.lower.endsWith('ed') ? before.kind === 'word' && !has(words[at + 1], L.PREPOSITION) : false;
}

/** "This suggests that", "These include": a demonstrative without a noun, where none could agree with it. */
function standsForNoun(words: readonly Word[], at: number, verb: Word): boolean {
	if (at > 0 && words[at - 1]?.kind === 'word' && !has(words[at - 1], L.COORDINATOR | L.SUBORDINATOR)) return false;
	switch (words[at]?.lower) {
		case 'this':
		case 'that':
			return has(verb, L.S_FORM) && !verb.lower.endsWith('ss');
		case 'these':
		case 'those':
			return has(verb, L.BASE_FORM) && !verb.lower.endsWith('s');
		default:
			return false;
	}
}

/** What stands behind these is no finite verb: "asked to be named". */
const UNFINISHED: ReadonlySet<string> = new Set(['be', 'been', 'being']);

/** A finite verb stands between two places, before the next mark. */
export function hasVerb(words: readonly Word[], from: number, to: number): boolean {
	for (let at = from; at < to && at < words.length && words[at]?.kind !== 'mark'; at++)
		if (isFinite(words, at)) return true;
	return false;
}

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
		if (has(after, L.ING_FORM) || (after?.flags === 0 && after.lower.endsWith('ing'))) return 'progressive';
		for (let look = at + 1; look <= next + 3 && look < words.length; look++) {
			const complement = words[look];
			if (complement?.kind === 'mark') break;
			if (complement && !complement.capital && (complement.classes & EVALUATIVE) !== 0) return 'copulaEvaluative';
		}
		return has(after, L.DETERMINER) || after?.lower === 'one' ? 'copulaNoun' : 'copulaOther';
	}
	if (/^(?:has|have|had|haven't|hasn't|hadn't|'ve)$/.test(word.lower)) {
		if (after?.lower === 'to') return 'must';
		return has(after, L.PARTICIPLE) || after?.lower === 'been' || (after?.flags === 0 && after.lower.endsWith('ed'))
			? 'perfect'
			: 'have';
	}
	if (has(word, L.AUXILIARY)) return word.lower === 'did' || word.lower === "didn't" ? 'past' : 'present';
	if ((word.classes & INTERPRETING) !== 0) return 'interprets';
	if (
		has(word, L.PAST_FORM) ||
		(word.classes & PAST) !== 0 ||
		word.lower.endsWith('ed') ||
		SAME_IN_PAST.has(word.lower) ||
		((OTHER_VERBS.get(word.lower) ?? 0) & L.PAST_FORM) !== 0
	)
		return (word.classes & HAPPENING) !== 0 ? 'happened' : 'past';
	return 'present';
}

function subjectKind(words: readonly Word[], from: number, verb: number): SubjectKind {
	let end = verb;
	while (end > from && has(words[end - 1], L.ADVERB) && !has(words[end - 1], L.DETERMINER)) end--;
	const opening = words[from]?.lower ?? '';
	if (opening === 'there' && end - from <= 1) return 'there';
	const phrase = phraseBefore(words, end);
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

/** Verbs whose past is their base form: "Russia beat Croatia". */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
	'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust'.split(' '),
);

/**
 * A word that is a finite verb unless it is part of a noun phrase or a participle: what is asked only where no word of the
 * sentence can be nothing else. A verb of no list is known by the pronoun before it, or by its ending.
 */
function mayBeFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word' || word.capital) return false;
	let subject = at - 1;
	while (subject >= 0 && has(words[subject], L.ADVERB | L.COORDINATOR) && !has(words[subject], L.DETERMINER)) subject--;
	const before = words[subject];
	if (before?.kind !== 'word' || before.possessive || has(before, L.DETERMINER | L.PREPOSITION)) return false;
	if (has(words[at - 1], L.COORDINATOR) && !has(words[at - 2], L.ADVERB)) return false;
	const other = OTHER_VERBS.get(word.lower) ?? 0;
	if (((word.flags | other) & (L.PAST_FORM | L.S_FORM)) !== 0) return true;
	const unknown = word.flags === 0 && word.lower.length > 2;
	if (unknown && word.lower.endsWith('ed')) return true;
	const base = ((word.flags | other) & L.BASE_FORM) !== 0;
	if (!base && !unknown) return false;
	if (SUBJECT_PRONOUNS.has(before.lower)) return true;
	if (!base) return false;
	if (SAME_IN_PAST.has(word.lower) || isCoordinated(words, subject)) return true;
	if (before.capital && subject > 0) return false;
	return has(before, L.CROWD) || isPlural(before.lower);
}

/** "Deleuze and Guattari": a name behind "and" and another name. */
function isCoordinated(words: readonly Word[], at: number): boolean {
	let and = at;
	while (and > 0 && words[and]?.capital) and--;
	return and < at && and > 0 && words[and]?.lower === 'and' && words[and - 1]?.kind === 'word';
}

function isPlural(noun: string): boolean {
	return IRREGULAR_PLURALS.has(noun) || (noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss'));
}

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set('people men women children mice teeth feet'.split(' '));

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'they', 'he', 'she']);

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
	const before = words[at - 1];
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
