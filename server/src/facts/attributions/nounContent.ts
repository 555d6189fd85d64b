import { itemAt } from '../../text/itemAt.ts';
import { TIMES, has, isMark, phraseAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Most words between an owner and the noun: "Weber's much discussed evening claim". */
const LONGEST_MODIFIER = 3;

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/**
 * Index of the word that says whose a noun is: "Keller's claim", "his on-camera claim", "Keller's recent tax claim"; -1 where none
 * does.
 */
export function ownerBefore(words: readonly Word[], noun: number): number {
	for (let at = noun - 1; at >= 0 && at >= noun - 1 - LONGEST_MODIFIER; at--) {
		const word = words[at];
		if (!word) return -1;
		if (word.kind === 'mark') {
			if (itemAt(words, at - 1)?.possessive === true && isMark(word, "'\u2019")) continue;
			return -1;
		}
		if (word.possessive || OWNERS.has(word.lower)) return at;
		if (has(word, L.DETERMINER | L.PREPOSITION | L.AUXILIARY | L.COORDINATOR | L.RELATIVE | L.PRONOUN)) return -1;
		if (has(word, L.PAST_FORM | L.S_FORM) && !has(word, L.PARTICIPLE)) return -1;
	}
	return -1;
}

/** How far behind "that" the verb of a relative clause is looked for, in words. */
const LONGEST_RELATIVE = 14;

/** What was done with a claim, a promise, an idea as a whole; without the forms that stand behind a modal ("that the dam would hold"). */
const DONE_WITH: ReadonlySet<string> = new Set(
	(
		'made drew drawn reached held shared raised expressed voiced heard rejected accepted denied disputed repeated kept issued ' +
		'offered gave given put'
	).split(' '),
);

/** Whoever makes a claim or shares it: "a promise that the mayor kept", not "the claim that the truce held". */
const DOES = L.PRONOUN | L.PERSON | L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION | L.DOCUMENT | L.QUANTIFIER | L.TITLE;

/** Somebody stands before the verb and the words that belong to it, none of which is a modal. */
function isDoneBySomebody(words: readonly Word[], verb: number): boolean {
	let at = verb - 1;
	while (has(words[at], L.AUXILIARY | L.ADVERB) && !has(words[at], L.BE | L.MODAL)) at--;
	const subject = itemAt(words, at);
	return subject !== undefined && (subject.capital || has(subject, DOES));
}

function opensWithVerb(word: Word | undefined): boolean {
	return has(word, L.AUXILIARY) || (has(word, L.PAST_FORM | L.S_FORM) && !word?.capital);
}

/** `simply`, `never`: what may stand between "that" and its verb, unlike "there" and "more". */
function isManner(word: Word | undefined): boolean {
	return word !== undefined && /^(?:\p{Ll}{3,20}ly|also|just|never|still|once)$/u.test(word.lower);
}

/** "a promise that the mayor made in May", "ideas that simply did not work": what stands behind "that" tells of the noun, and not what it says. */
export function isRelativeBehind(words: readonly Word[], clause: number): boolean {
	if (opensWithVerb(words[clause])) return true;
	// "a comment that openly called them thieves" gives what was said all the same
	const behindAdverb = isManner(words[clause]) ? words[clause + 1] : undefined;
	if (opensWithVerb(behindAdverb) && !has(behindAdverb, L.SAYING)) return true;
	for (let at = clause + 1; at < words.length && at < clause + LONGEST_RELATIVE; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:')) return false;
		if (has(word, L.RELATIVE | L.SUBORDINATOR)) return false;
		if (!DONE_WITH.has(word.lower) || word.capital || !isDoneBySomebody(words, at)) continue;
		const next = words[at + 1];
		return !next || isMark(next, '.,;') || has(next, L.PREPOSITION | L.CALENDAR | L.ADVERB);
	}
	return false;
}

/** How far before a noun the preposition of its phrase stands at most, in words. */
const LONGEST_PHRASE = 4;

/** "one weakness in the report was that": the noun before the verb is not what was said, but where it stands. */
export function standsInPhrase(words: readonly Word[], noun: number): boolean {
	for (let at = noun - 1; at >= 0 && at >= noun - LONGEST_PHRASE; at--) {
		const word = words[at];
		if (!word || word.kind === 'mark') return false;
		if (has(word, L.PREPOSITION)) return true;
	}
	return false;
}

/** "the mayor last week": the phrase without the time behind it. */
function withoutTime(words: readonly Word[], phrase: Phrase): Phrase {
	const time = phrase.to - 2;
	const isTime = time > phrase.head - 1 && time > phrase.from && TIMES.has(words[time + 1]?.lower ?? '');
	return isTime && /^(?:last|this)$/.test(words[time]?.lower ?? '')
		? { from: phrase.from, to: time, head: Math.min(phrase.head, time - 1) }
		: phrase;
}

/** "a report by the Herald that", "the claim from the mayor, Anna Keller, that": who gave it, and where what was said begins; else null. */
export function giverBehind(
	words: readonly Word[],
	noun: number,
): { readonly giver: Phrase; readonly content: number } | null {
	const by = words[noun + 1]?.lower;
	// "some assurance by telling them that": how it was given
	const gives = (by === 'by' || by === 'from') && !has(words[noun + 2], L.ING_FORM);
	const giver = gives ? phraseAfter(words, noun + 2) : null;
	if (!giver) return null;
	let at = giver.to;
	if (isMark(words[at], ',')) {
		const apposed = phraseAfter(words, at + 1);
		if (apposed && isMark(words[apposed.to], ',')) at = apposed.to + 1;
	}
	if (words[at]?.lower !== 'that') return null;
	if (!words[at + 1] || opensWithVerb(words[at + 1])) return null;
	return { giver: withoutTime(words, giver), content: at + 1 };
}

/** "The move is evidence that …": the writer's own reasoning from a thing, where "There is evidence that …" is nobody's word. */
export function isJudgedProof(words: readonly Word[], index: number): boolean {
	const direct = itemAt(words, index - 1);
	const be = has(direct, L.BE)
		? index - 1
		: direct?.kind === 'word' && (direct.flags === 0 || has(direct, L.ADVERB))
			? index - 2
			: -1;
	const subject = itemAt(words, be - 1);
	return (
		has(itemAt(words, be), L.BE) && (subject?.kind === 'word' || isMark(subject, ',')) && subject?.lower !== 'there'
	);
}
