import * as L from '../attributions/lexicon.ts';
import type { Word } from '../attributions/words.ts';
import { mainClause } from './clause.ts';
import { IMPERATIVE, SECOND_PERSON } from './lexicon.ts';
import { OTHER_VERBS } from './otherVerbs.ts';
import { isFinite, isPastForm } from './finiteVerbs.ts';
import { endsInEd, endsInIng } from '../words/endings.ts';

/**
 * Verbs by which recipes, manuals and advice tell what to do. Most of them are nouns or past forms as well: they open an
 * imperative only where an object or the like stands behind them.
 */
const directions: ReadonlySet<string> = new Set(
	`adjust admit allow apply arrange attach bake beat begin bend blend boil breathe bring brush build call change check chill choose chop clean
	clear click close coat collect combine configure connect continue cook cool coordinate copy cover create crush customise customize cut dab decorate define delete describe dice dig dip
	disable discard disconnect divide download drag drain draw dress drizzle drop dry eat edit empty enable ensure enter evaluate examine exercise expand export extract
	fasten fill fix flip focus fold follow forget freeze fry garnish gather glue grab grate grease grill grind hang heat hold identify ignore import
	improve include increase insert install invite keep knead layer leave lift limit list listen load loosen lower maintain mark marinate mash
	measure melt mention mince mix monitor mount move navigate notice open organise organize pack paint paste pat peel personalise personalize pick place plan play plug
	pour practice practise prepare press print provide pull purchase push quit raise reach recall reduce refer refrigerate release remove rename repeat
	replace report rest restart return review rinse roast roll rotate rub run save scoop scrub seal search season seek select send separate serve
	set sew shake show sign simmer sit skip slice soak speak spend spray spread sprinkle squeeze stand steam stick stir store strain stretch strip
	study support swap switch talk tape taste tear test thank throw tie tighten top toss touch track transfer treat trim turn type understand undo
	uninstall unplug update upgrade upload urge validate verify walk warm wash wear weigh whip whisk whisper wipe work wrap write`.split(
		/\s+/,
	),
);

/** Words that may stand before the verb of an imperative. */
const leads: ReadonlySet<string> = new Set(
	'then next now first second third finally lastly also additionally afterwards alternatively otherwise instead simply just maybe perhaps please always never and or but'.split(
		' ',
	),
);

/** What begins the object of a verb, or says how, where or how long to do it. */
const behind: ReadonlySet<string> = new Set(
	`them it yourself yourselves everything anything something aside together well gently thoroughly lightly carefully slowly until up out off over
	whether how some any all both each every another more less enough half`.split(/\s+/),
);

const times: ReadonlySet<string> = new Set(
	'day week weekend month year season summer autumn winter spring morning afternoon evening'.split(' '),
);

function opensObject(word: Word | undefined, next: Word | undefined): boolean {
	if (!word) return false;
	// "Note that he left" tells that he left, and "Work this week …" what was done
	if (word.lower === 'that' || (word.lower === 'this' && times.has(next?.lower ?? ''))) return false;
	return word.kind === 'number' || (word.flags & L.DETERMINER) !== 0 || behind.has(word.lower);
}

/** Verbs that tell what to do with one certain word behind them: "make sure", "try to". */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([
	['aim', ['to']],
	['assume', ['that']],
	['be', ['sure', 'careful']],
	['ensure', ['that']],
	['feel', ['free']],
	['imagine', ['that']],
	['keep', ['in']],
	['make', ['sure']],
	['pay', ['attention']],
	['remember', ['to']],
	['suppose', ['that']],
	['take', ['care']],
	['try', ['to']],
]);

/** "Keep in mind that there are 40 of them", "Be careful: there are": what follows is told and not asked for. */
function tellsThat(words: readonly Word[], from: number): boolean {
	return words[from]?.kind === 'mark' || words[from]?.lower === 'that' || words[from + 1]?.lower === 'that';
}

/**
 * "Once all boats are in, retire the old buoys": behind a fronted clause no subject is one bare word with an article right behind
 * it, so that any verb in its base form tells what to do.
 */
function isBareVerb(verb: Word, next: Word | undefined): boolean {
	if (verb.capital || !/^(?:the|an?|your)$/.test(next?.lower ?? '')) return false;
	const other = OTHER_VERBS.get(verb.lower) ?? 0;
	return ((verb.flags | other) & L.BASE_FORM) !== 0 && ((verb.flags | other) & (L.PAST_FORM | NO_VERB)) === 0;
}

/** "fire the size of a house rose", "control the army had held passed": a verb of the past behind shows that the bare word is a noun. */
function isSubject(words: readonly Word[], from: number): boolean {
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (word?.kind !== 'word' || (word.flags & OPENS_MORE) !== 0) return false;
		if (isFinite(words, at) && isPastForm(word)) return true;
		const other = OTHER_VERBS.get(word.lower) ?? 0;
		if ((other & L.PAST_FORM) !== 0 && (other & L.BASE_FORM) === 0 && !endsInEd(word)) return true;
	}
	return false;
}

/** What opens a clause or a phrase of its own, whose verb tells nothing of the word before. */
const OPENS_MORE = L.PRONOUN | L.RELATIVE | L.SUBORDINATOR | L.COORDINATOR;

/** Words of these classes are no bare verbs: "like the", "not the", "half the". */
const NO_VERB = L.PREPOSITION | L.ADVERB | L.AUXILIARY | L.QUANTIFIER | L.NUMBER_WORD | L.SUBORDINATOR;

/**
 * A verb of doing as one tells somebody to, with what it is to be done to: "Stir the rice", "Check out this page". `fronted`: it
 * stands behind a fronted clause.
 */
function tellsToDo(words: readonly Word[], at: number, fronted = false): boolean {
	const verb = words[at];
	if (verb?.kind !== 'word') return false;
	if (pairs.get(verb.lower)?.includes(words[at + 1]?.lower ?? '') === true)
		return !isCondition(words, at + 1) && !tellsThat(words, at + 2);
	const known = (verb.classes & IMPERATIVE) !== 0 || directions.has(verb.lower);
	if (!known && !(fronted && isBareVerb(verb, words[at + 1]) && !isSubject(words, at + 2))) return false;
	return opensObject(words[at + 1], words[at + 2]) && !isCondition(words, at + 1);
}

/** "Fold the seats and it takes two bicycles": what is told stands behind the "and". */
function isCondition(words: readonly Word[], from: number): boolean {
	for (let at = from; at < words.length; at++)
		if (words[at]?.lower === 'and' && tellers.has(words[at + 1]?.lower ?? '')) return true;
	return false;
}

const tellers: ReadonlySet<string> = new Set('you it they that this there'.split(' '));

/** "Cook in an oven for 40 minutes": nothing else in the sentence is a verb, so that its first word is no noun either. */
function isVerbAlone(words: readonly Word[], at: number, fronted = false): boolean {
	const next = words[at + 1];
	const verb = words[at];
	return (
		verb !== undefined &&
		(directions.has(verb.lower) || (fronted && (verb.classes & IMPERATIVE) !== 0)) &&
		next?.kind === 'word' &&
		!next.capital &&
		!endsInIng(next) &&
		!isCondition(words, at + 1) &&
		mainClause(words.slice(at)).at < 0
	);
}

/** Most words before the comma behind which an imperative follows: "If you are at sea, take the helm". */
const mostBefore = 24;

/**
 * A sentence tells its reader to do something: a verb that opens it, behind "then", "next" and the like, or behind a clause
 * that speaks to the reader ("If you …,", "To do so,").
 */
export function directs(words: readonly Word[]): boolean {
	const at = afterLeads(words);
	return tellsToDo(words, at) || isVerbAlone(words, at) || directsBehindClause(words);
}

/** The first word behind labels, "then", "next" and the like. */
function afterLeads(words: readonly Word[]): number {
	const from = afterLabel(words);
	let at = from;
	while (at < from + 3 && (leads.has(words[at]?.lower ?? '') || (at > from && words[at]?.lower === ','))) at++;
	return at;
}

/** The same behind a clause alone, which tells so whatever is quoted in it: "To open the lock, press the key called “Open”." */
export function directsBehindClause(words: readonly Word[]): boolean {
	const at = afterLeads(words);
	const opening = words[at]?.lower ?? '';
	let addressed = opening === 'to';
	const clause = conjunctions.has(opening);
	if (!addressed && !clause && !fronts.has(opening)) return false;
	for (let i = at + 1; i < words.length && i < at + mostBefore; i++) {
		const word = words[i];
		if (!word) break;
		if ((word.classes & SECOND_PERSON) !== 0) addressed = true;
		if (word.lower !== ',') continue;
		let verb = i + 1;
		while (verb < i + 3 && leads.has(words[verb]?.lower ?? '')) verb++;
		if ((addressed || opening !== 'as') && tellsToDo(words, verb, addressed || clause)) return true;
		if (clause && opening !== 'as' && isVerbAlone(words, verb, true)) return true;
	}
	return false;
}

/** Most words of a label before its colon: "Step two: …". */
const mostOfLabel = 4;

/** The first word behind what only names or numbers a direction: "(a) Fold the sails", "Step two: fold the sails". */
function afterLabel(words: readonly Word[]): number {
	if (/^[([]$/.test(words[0]?.lower ?? '') && /^[)\]]$/.test(words[2]?.lower ?? '')) return 3;
	for (let at = 1; at <= mostOfLabel; at++) if (words[at]?.lower === ':') return at + 1;
	return 0;
}

/** Prepositions behind which it is told with what, where or in place of what something is to be done. */
const fronts: ReadonlySet<string> = new Set('with in on instead for using at'.split(' '));

const conjunctions: ReadonlySet<string> = new Set(
	'if when whenever while once after before until unless as'.split(' '),
);
