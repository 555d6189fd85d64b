import { has, isMark } from '../attributions/phrase.ts';
import { itemAt } from '../../text/itemAt.ts';
import * as L from '../attributions/lexicon.ts';
import { inflect } from '../attributions/verbs.ts';
import { lastStarting } from '../../text/span.ts';
import type { Attribution } from '../types.ts';
import type { Word } from '../attributions/words.ts';
import { endsInLy } from '../words/endings.ts';
import { EVALUATIVE, INTERPRETING } from './lexicon.ts';
import { mainClause } from './clause.ts';
import type { Clause, SubjectKind, VerbKind } from './clause.ts';
import type { Described, Found } from './features.ts';
import { isFinite, isPastForm } from './finiteVerbs.ts';
import { tellsNoCause } from './words.ts';

/** Participles that tell what brought something about, with "by" behind them: "was prompted by the flood". */
const BROUGHT_ABOUT: ReadonlySet<string> = new Set(
	`aggravated caused compounded driven exacerbated fueled fuelled influenced motivated prompted provoked
	shaped sparked spurred triggered`.split(/\s+/),
);

/** The same with "in" behind them. */
const GROUNDED: ReadonlySet<string> = new Set(['grounded', 'rooted']);

/** Verbs that tell it with "from" behind them. */
const COMES_FROM: ReadonlySet<string> = new Set(
	`arise arises arose derive derived derives originate originated originates result resulted results stem stemmed stems`.split(
		/\s+/,
	),
);

/** Those of them that are verbs wherever they stand: neither "early results from the vote" nor "the illness derived from it". */
const ONLY_COMES_FROM: ReadonlySet<string> = new Set([
	'arise',
	'arises',
	'arose',
	'derive',
	'derives',
	'originate',
	'originates',
	'result',
	'stem',
]);

/** What a subject does not end with. */
const NO_SUBJECT = L.RELATIVE | L.PREPOSITION | L.DETERMINER | L.AUXILIARY | L.COORDINATOR | L.SUBORDINATOR;

/** What has not happened: it brought nothing about. */
const PROSPECTS: ReadonlySet<string> = new Set('chance possibility potential prospect risk'.split(' '));
/** How far behind "by" its noun may stand, in words. */
const FARTHEST_PROSPECT = 3;

/** What is meant to be done or told, as a subject: "the aim of the summit was to agree on rules". */
const AIMS: ReadonlySet<string> = new Set('aim goal objective purpose aims goals objectives'.split(' '));

const REASONS: ReadonlySet<string> = new Set(['reason', 'reasons']);

/** Verbs that tell what somebody means to do, with "to" behind them. */
const MEANS: ReadonlySet<string> = new Set(
	['aim', 'hope', 'intend', 'refuse', 'seek', 'strive'].flatMap((lemma) => {
		const { base, s, past } = inflect(lemma);
		return [base, s, ...past];
	}),
);

/** Adjectives of a mind: "is wary of the plan". */
const MINDS: ReadonlySet<string> = new Set(
	`adamant afraid anxious confident convinced determined eager fearful hesitant hopeful keen opposed optimistic pessimistic reluctant
	sceptical skeptical unconvinced unwilling wary worried`.split(/\s+/),
);

/** What stands behind an adjective of a mind and tells what it is about. */
const ABOUT: ReadonlySet<string> = new Set(['of', 'that', 'to', 'about', 'over', 'on']);

/** Parties whose mind can be asked for: not the writer or reader, nor what has none. */
const PARTIES: ReadonlySet<SubjectKind> = new Set(['they', 'name', 'crowd', 'definite', 'bare', 'this']);

/** The place behind adverbs and "not", from a place on. */
function pastAdverbs(words: readonly Word[], from: number): number {
	let at = from;
	for (; at < words.length; at++) {
		const word = words[at];
		if (!word || word.kind !== 'word') break;
		if (!has(word, L.ADVERB) && !endsInLy(word) && word.lower !== 'not') break;
	}
	return at;
}

/** What is said of the subject behind a form of "be" in the indicative; -1 where the verb is another. */
function complement(words: readonly Word[], at: number): number {
	const verb = words[at];
	if (!verb || !has(verb, L.AUXILIARY) || has(verb, L.MODAL)) return -1;
	if (has(verb, L.BE)) return pastAdverbs(words, at + 1);
	const been = pastAdverbs(words, at + 1);
	return words[been]?.lower === 'been' ? pastAdverbs(words, been + 1) : -1;
}

function tellsCauseAt(words: readonly Word[], at: number): boolean {
	const from = pastAdverbs(words, at + 1);
	if (COMES_FROM.has(words[at]?.lower ?? '')) return words[from]?.lower === 'from';
	const said = complement(words, at);
	const participle = itemAt(words, said)?.lower ?? '';
	const grounded = GROUNDED.has(participle);
	if (!(grounded || BROUGHT_ABOUT.has(participle)) || tellsNoCause(words, said)) return false;
	const behind = pastAdverbs(words, said + 1);
	if (words[behind]?.lower !== (grounded ? 'in' : 'by')) return false;
	// "grounded in Norvik", "grounded in 2019"
	const where = words[behind + 1];
	if (participle === 'grounded' && (where?.capital || where?.kind === 'number')) return false;
	// "by the possibility of a drought"
	return !words.slice(behind + 1, behind + 1 + FARTHEST_PROSPECT).some(({ lower }) => PROSPECTS.has(lower));
}

/**
 * In the main verb, or in one that goes on with it: "are no accident but are shaped by the tides". "Such rivalries often stem from
 * old wars": a bare form before what was taken for the main verb is the main verb, unless another word makes it a part of the
 * subject.
 */
function tellsCause(words: readonly Word[], { at: main }: Clause): boolean {
	return words.some(({ lower }, at) => {
		if (at === main) return tellsCauseAt(words, at);
		if (at > main) return has(itemAt(words, at - 1), L.COORDINATOR) && tellsCauseAt(words, at);
		return (
			ONLY_COMES_FROM.has(lower) && followsSubject(words, at) && !isSubordinate(words, at) && tellsCauseAt(words, at)
		);
	});
}

/** A noun or pronoun stands before a word, adverbs aside. */
function followsSubject(words: readonly Word[], at: number): boolean {
	let before = at - 1;
	while (before > 0 && has(words[before], L.ADVERB)) before--;
	return words[before]?.kind === 'word' && !has(words[before], NO_SUBJECT);
}

/**
 * One of the nouns is what the clause is about: no preposition stands before it. "A good goal", "a reason to go there" weigh what
 * is to be done.
 */
function isAbout(words: readonly Word[], clause: Clause, nouns: ReadonlySet<string>): boolean {
	for (let at = 0; at < clause.at; at++) {
		const word = words[at];
		if (word && nouns.has(word.lower))
			return words[at + 1]?.lower !== 'to' && ((itemAt(words, at - 1)?.classes ?? 0) & EVALUATIVE) === 0;
		if (has(word, L.PREPOSITION)) return false;
	}
	return false;
}

/** "The aim was to …", "another reason is the wish …". */
function tellsAim(words: readonly Word[], clause: Clause): boolean {
	const said = complement(words, clause.at);
	if (said < 0) return false;
	const word = words[said];
	if (word?.lower === 'to') return isAbout(words, clause, AIMS) || isAbout(words, clause, REASONS);
	return word?.lower === 'the' && isAbout(words, clause, REASONS);
}

/** "Both ministries are wary of the plan.", "these countries seek to leave", "The firm, eager to grow, is hiring." */
function tellsMind(words: readonly Word[], clause: Clause): boolean {
	if (!PARTIES.has(clause.subject)) return false;
	if (MEANS.has(words[clause.at]?.lower ?? '') && words[clause.at + 1]?.lower === 'to') return true;
	const said = complement(words, clause.at);
	if (said >= 0 && isMind(words, said)) return true;
	// behind the verb it may be the mind of what is judged: "The film is a mess, eager to please."
	return words.some((word, at) => at < clause.at && isMark(word, ',') && isMind(words, pastAdverbs(words, at + 1)));
}

function isMind(words: readonly Word[], at: number): boolean {
	return MINDS.has(words[at]?.lower ?? '') && ABOUT.has(words[at + 1]?.lower ?? '');
}

/** Shortest content of somebody's word, in code units. */
const SHORTEST_WORD = 20;
/** Most adverbs and auxiliaries between somebody and what they say. */
const MOST_BETWEEN = 4;

/**
 * "Experts also warn that …", "…, analysts say.": the sentence opens with somebody and what they say, or closes with both behind
 * a comma. "It is, as some say, …" only names them.
 */
function isWordOfOthers(words: readonly Word[], attributions: readonly Attribution[]): boolean {
	return attributions.some(({ mode, cue, content, source }) => {
		if (mode !== 'speech' || source.end <= source.start || content.end - content.start < SHORTEST_WORD) return false;
		const [first, second] = source.start < cue.start ? [source, cue] : [cue, source];
		const from = lastStarting(words, first.start);
		const to = lastStarting(words, second.start);
		const verb = words[lastStarting(words, cue.start)];
		if (verb?.start !== cue.start || !isSaying(verb) || words[lastStarting(words, source.start)]?.lower === 'it')
			return false;
		for (let at = lastStarting(words, first.end - 1) + 1, passed = 0; at < to; at++, passed++)
			if (passed >= MOST_BETWEEN || !has(words[at], L.ADVERB | L.AUXILIARY)) return false;
		if (first === source && opensAt(words, from)) return true;
		const behind = words.length - 1 - lastStarting(words, second.end - 1);
		return isMark(itemAt(words, from - 1), ',') && behind <= 1;
	});
}

/** Nothing but adverbs and conjunctions stands before a place. */
function opensAt(words: readonly Word[], at: number): boolean {
	if (at > MOST_BETWEEN) return false;
	return words.slice(0, at).every((word) => has(word, L.ADVERB | L.COORDINATOR));
}

/** "The ruling underlines that …" tells what the writer reads off it. */
function isSaying(verb: Word): boolean {
	return verb.kind === 'word' && (verb.classes & INTERPRETING) === 0;
}

const OWN: ReadonlySet<SubjectKind> = new Set(['i', 'we', 'you']);
const OWNERS: ReadonlySet<string> = new Set(['my', 'our', 'your']);

/** Verbs by which a writer gives an opinion as one. */
const OPINES: ReadonlySet<string> = new Set(
	'assume believe bet doubt expect fear guess hope imagine presume reckon suppose suspect think wish'.split(' '),
);

/** Main verbs of advice. */
const ADVISES: ReadonlySet<string> = new Set(['ought', 'should', "shouldn't"]);

/** Words that open a clause inside another, beside relatives and subordinators. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['whatever', 'whether', 'whichever', 'whoever']);

/**
 * A verb belongs to a clause inside another: "a talk on how it should be done", "if problems arise". One behind the verb of a
 * relative clause does not: "Those who won should act".
 */
function isSubordinate(words: readonly Word[], at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const word = words[before];
		if (!word || word.kind === 'mark' || isFinite(words, before)) return false;
		if (opensClause(words, before, at)) return true;
	}
	return false;
}

/** A word opens a clause inside another, up to its verb. */
function opensClause(words: readonly Word[], at: number, verb: number): boolean {
	const { lower } = words[at] ?? { lower: '' };
	switch (lower) {
		case 'that': {
			// "but that firm", "in that town"
			const noun = itemAt(words, at - 1);
			return noun?.kind === 'word' && !has(noun, L.COORDINATOR | L.PREPOSITION);
		}
		case 'who':
		case 'which':
			// its own verb stands behind it
			return pastAdverbs(words, at + 1) >= verb;
		case 'because':
			return words[at + 1]?.lower !== 'of';
		default:
			return has(words[at], L.RELATIVE | L.SUBORDINATOR) || CLAUSE_OPENERS.has(lower);
	}
}

/** "should Trump ask for it": the subject stands behind the verb. */
function isInverted(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return itemAt(words, at - 1)?.kind === 'mark' && (has(next, L.DETERMINER | L.PRONOUN) || next?.capital === true);
}

/** "I think the plan will fail", "the council should act". */
function opines(words: readonly Word[], { at, subject }: Clause): boolean {
	const verb = words[at]?.lower ?? '';
	if (isSubordinate(words, at)) return false;
	// "…, should it fail, …" and "it should be noted that …" advise nothing
	if (ADVISES.has(verb)) return !isInverted(words, at) && !(subject === 'it' && isPassive(words, at));
	if (!(subject === 'i' || subject === 'we')) return false;
	const thinks = verb === 'do' || verb === "don't" ? pastAdverbs(words, at + 1) : at;
	// "It was, I think, a mistake", "I think of them"
	const next = words[thinks + 1];
	return OPINES.has(words[thinks]?.lower ?? '') && next?.kind !== 'mark' && next?.lower !== 'of';
}

/** A participle stands behind "should be". */
function isPassive(words: readonly Word[], at: number): boolean {
	const be = pastAdverbs(words, at + 1);
	return words[be]?.lower === 'be' && has(words[pastAdverbs(words, be + 1)], L.PARTICIPLE);
}

/** Verbs of a main clause that tells what happened. */
const HAPPENED: ReadonlySet<VerbKind> = new Set(['happened', 'past', 'perfect', 'passive']);

/** How far a clause that is joined is read, in words. */
const FARTHEST_JOINED = 24;

/**
 * Beside the opinion something is told that happened: on a day ("I think the bridge was closed in May"), or in another main clause
 * ("The train should have left, but the driver was arrested").
 */
function tellsEvent(words: readonly Word[], { at }: Clause, dated: boolean): boolean {
	return words.some((word, index) => {
		if (index <= at) return false;
		if (dated && isFinite(words, index) && isPast(word)) return true;
		if (!isMark(words[index - 1], ',') || !JOINS.has(word.lower)) return false;
		const joined = mainClause(words.slice(index + 1, index + 1 + FARTHEST_JOINED));
		return joined.subject !== 'none' && !OWN.has(joined.subject) && HAPPENED.has(joined.verb);
	});
}

const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'yet']);

const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
	'was',
	'were',
	'had',
	'did',
	"wasn't",
	"weren't",
	"hadn't",
	"didn't",
]);

function isPast(verb: Word): boolean {
	return PAST_AUXILIARIES.has(verb.lower) || (!has(verb, L.AUXILIARY) && isPastForm(verb));
}

/** Beside an opinion, a figure, an event or somebody's words in quotation marks make the sentence a fact. */
function tellsFact(words: readonly Word[], clause: Clause, { figures, dates, quotations }: Found): boolean {
	return (
		figures.length > 0 || quotations.some(({ use }) => use === 'speech') || tellsEvent(words, clause, dates.length > 0)
	);
}

/** What the form of a sentence tells of: what brought something about, what was meant, somebody's mind or word; or that it opines. */
export type Form = 'cause' | 'aim' | 'mind' | 'word' | 'opinion';

/**
 * By what form a sentence shows whether evidence could settle it, whatever its words weigh; null where by none. Nearly all
 * sentences of these forms that were labelled by hand are labelled alike (97 of 100 facts).
 */
export function formOf({ words, clause, found, reported }: Described): Form | null {
	if (clause.at < 0) return null;
	if (!reported && opines(words, clause) && !tellsFact(words, clause, found)) return 'opinion';
	if (OWN.has(clause.subject) || words.slice(0, clause.at).some(({ lower }) => OWNERS.has(lower))) return null;
	if (isWordOfOthers(words, found.attributions)) return 'word';
	if (isSubordinate(words, clause.at)) return null;
	if (tellsCause(words, clause)) return 'cause';
	if (tellsAim(words, clause)) return 'aim';
	return tellsMind(words, clause) ? 'mind' : null;
}
