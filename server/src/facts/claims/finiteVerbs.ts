import type { Word } from '../attributions/words.ts';
import { has } from '../attributions/phrase.ts';
import * as L from '../attributions/lexicon.ts';
import { PAST } from './lexicon.ts';
import { OTHER_VERBS } from './otherVerbs.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInEd, endsInIng, endsInS } from '../words/endings.ts';

/** A word that can only be a finite verb where it stands. */
export function isFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word' || (word.capital && at > 0)) return false;
	const before = at > 0 ? words[at - 1] : undefined;
	if (has(word, L.AUXILIARY)) return !endsInIng(word) && word.lower !== 'be' && word.lower !== 'been';
	if (!before || before.possessive) return false;
	if (has(before, L.DETERMINER | L.PREPOSITION)) return standsForNoun(words, at - 1, word);
	if (has(before, L.BE) && UNFINISHED.has(before.lower)) return false;
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
			(before.kind === 'word' && endsInS(before) && !before.possessive && !has(word, noun | L.PREPOSITION | L.ADVERB))
		);
	if (word.flags !== 0 || !endsInEd(word) || word.lower.length < 4) return false;
	return before.kind === 'word' && !has(words[at + 1], L.PREPOSITION);
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
			return has(verb, L.BASE_FORM) && !endsInS(verb);
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

/** Verbs whose past is their base form: "Russia beat Croatia". */
const SAME_IN_PAST: ReadonlySet<string> = new Set(
	'beat bet bid burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust'.split(' '),
);

/**
 * A word that is a finite verb unless it is part of a noun phrase or a participle: what is asked only where no word of the
 * sentence can be nothing else. A verb of no list is known by the pronoun before it, or by its ending.
 */
export function mayBeFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word || word.kind !== 'word' || word.capital) return false;
	let subject = at - 1;
	while (subject >= 0 && has(words[subject], L.ADVERB | L.COORDINATOR) && !has(words[subject], L.DETERMINER)) subject--;
	const before = itemAt(words, subject);
	if (before?.kind !== 'word' || before.possessive || has(before, L.DETERMINER | L.PREPOSITION)) return false;
	if (has(itemAt(words, at - 1), L.COORDINATOR) && !has(itemAt(words, at - 2), L.ADVERB)) return false;
	const other = OTHER_VERBS.get(word.lower) ?? 0;
	if (((word.flags | other) & (L.PAST_FORM | L.S_FORM)) !== 0) return true;
	const unknown = word.flags === 0 && word.lower.length > 2;
	if (unknown && endsInEd(word)) return true;
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

/** A verb's form, finite as it stands, tells of the past. */
export function isPastForm(verb: Word): boolean {
	return (
		has(verb, L.PAST_FORM) ||
		(verb.classes & PAST) !== 0 ||
		endsInEd(verb) ||
		SAME_IN_PAST.has(verb.lower) ||
		((OTHER_VERBS.get(verb.lower) ?? 0) & L.PAST_FORM) !== 0
	);
}
