import { itemAt } from '../../text/itemAt.ts';
import { CLAUSE_ONLY, isBareClause, isNaming } from './complement.ts';
import type { Complement } from './complement.ts';
import { has, isMark } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Source } from './sources.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Things may "say" with these; with the others only persons, bodies and documents. */
const OF_THINGS: ReadonlySet<string> = new Set(['say', 'state', 'read', 'argue', 'claim', 'note', 'write']);

/** Only persons do these, whatever they are called: "the mogul announced that". */
const OF_PERSONS: ReadonlySet<string> = new Set(
	'tell announce add explain warn insist reply respond tweet testify ask admit concede acknowledge declare joke complain recall allege quip lament remark'.split(
		' ',
	),
);

/** What "it" does not say: a finding, a decision, a fact bears them out. */
const NOT_OF_IT: ReadonlySet<string> = new Set([
	'suggest',
	'confirm',
	'reveal',
	'predict',
	'document',
	'prove',
	'promise',
	'threaten',
]);

/** Of the verbs of finding, those that give a document's content with a plain object. */
const SHOWN: ReadonlySet<string> = new Set(['find', 'show', 'indicate', 'detect']);

/** With an infinitive these tell what is done, not what is said: "continues to rise". */
const GOES_ON: ReadonlySet<string> = new Set(['begin', 'continue', 'maintain', 'observe', 'hold', 'post', 'hint']);

/** With a plain object these tell what was done. */
const HANDED_IN: ReadonlySet<string> = new Set(['post', 'disclose', 'divulge', 'submit']);

/** Before whom evidence is given. */
const COURTS: ReadonlySet<string> = new Set(
	'court inquest jury tribunal inquiry hearing commission committee panel trial'.split(' '),
);

/** What a crowd does not know, see or grasp stands in nobody's mind: "most pilots did not know how deep it was". */
const GRASPS: ReadonlySet<string> = new Set(
	'know realise realize understand see remember recognise recognize sense imagine notice perceive'.split(' '),
);

/** Whoever is believed may be trusted, and nothing is said of what is held. */
const TRUSTED = /^(?:you|me|us|him|her|them)$/;

function isLast(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return next === undefined || next.kind === 'mark';
}

/** Whoever calls for these cries out and demands nothing. */
const CRIED_FOR: ReadonlySet<string> = new Set(['help', 'rescue', 'backup']);

/** "called for help from the roof", unlike "called for rescue funds". */
function isCry(words: readonly Word[], at: number): boolean {
	if (!CRIED_FOR.has(words[at]?.lower ?? '')) return false;
	return isLast(words, at) || has(words[at + 1], L.FUNCTION_WORD | L.ADVERB);
}

/** Verbs of raising count with these objects only. */
const RAISED: ReadonlySet<string> = new Set(
	'concern concerns question questions doubt doubts alarm alarms objection objections fears worries eyebrows'.split(
		' ',
	),
);

/** A verb that may give somebody's word, with what stands around it. */
export interface Speaking {
	readonly words: readonly Word[];
	/** Index of the verb, its base form, and what may follow it (`SAYING_VERBS`; empty for a verb of thinking). */
	readonly verb: number;
	readonly lemma: string;
	readonly traits: string;
	readonly subject: Phrase;
	/** What its subject is. */
	readonly is: Source;
	/** What follows it, and the index where that begins. */
	readonly complement: Complement;
	readonly content: number;
	/** It is denied that the subject said or thought so. */
	readonly negated: boolean;
}

/** Whether a verb with this subject and complement gives the subject's word (or mind). */
export function accepts(speaking: Speaking): boolean {
	const { words, verb, lemma, traits, subject, is, complement, content } = speaking;
	if (lemma === 'find' && isWay(words, content)) return false;
	if (lemma === 'hear') return isHeardInCourt(speaking);
	// "witnesses called 911 and the police came"
	if (lemma === 'call' && words[content]?.kind === 'number' && !isNaming(words, content)) return false;
	// "three in ten felt tired, and …"
	if (lemma === 'feel' && complement === 'nounPhrase' && isMark(words[content + 1], ',.;')) return false;
	if (is.kind === 'vague' && isDeedOfMany(speaking)) return false;
	if (!has(words[verb], L.SAYING)) return acceptsMind(speaking);
	if (is.kind === 'vague' && isOfWhom(words, subject, complement, content)) return false;
	const given = complement === 'clause' || complement === 'quotation';
	// "made them submit to a test": they gave way, where "counsel submitted that" says something
	if (lemma === 'submit' && !given) return false;
	if (!maySay(speaking)) return false;
	const document = has(words[subject.head], L.DOCUMENT);
	if (lemma === 'read' && !document && isRow(words, content)) return false;
	if (traits.includes('q')) return complement === 'quotation';
	// "the report called for"
	if (document && lemma === 'call' && complement === 'preposition') return true;
	const clause = given && traits.includes('c');
	const isOfDocuments = /[dnp]/.test(traits) || OF_THINGS.has(lemma);
	if (document && !clause && !isOfDocuments) return false;
	switch (complement) {
		case 'clause':
		case 'quotation':
			return traits.includes('c') || complement === 'quotation' || traits.includes('n');
		case 'preposition':
			return acceptsPreposition(speaking);
		case 'nothing':
			return traits.includes('c') && !traits.includes('x');
		case 'infinitive':
			if (GOES_ON.has(lemma)) return false;
			// "the sums said to have been lost": by nobody knows whom
			if (lemma === 'say' && !is.speaks && !is.pronoun && /^(?:be|have)$/.test(words[content]?.lower ?? ''))
				return false;
			return traits.includes('c') && !traits.includes('x') && !traits.includes('d');
		case 'nounPhrase':
			return acceptsNounPhrase(speaking);
		default:
			return complement satisfies never;
	}
}

/** "the inquest heard that": what was said before it. */
function isHeardInCourt({ words, verb, subject, complement }: Speaking): boolean {
	return (
		COURTS.has(words[subject.head]?.lower ?? '') &&
		// "told the court hearing that": a noun
		!has(words[verb], L.ING_FORM) &&
		(complement === 'clause' || complement === 'nothing')
	);
}

/** What many people do by a verb of mind or talk, which tells nothing that they hold. */
function isDeedOfMany({ words, lemma, complement, content, negated }: Speaking): boolean {
	// "people recognise the flag", "users rarely see or read it": what they meet with; "people see it as a threat", "many do not see
	// it as a threat" and "voters perceive a decline" are what they hold
	const holds = lemma === 'perceive' || (lemma === 'see' && hasAs(words, content));
	const meetsWith = complement === 'nounPhrase' || negated;
	if (GRASPS.has(lemma) && meetsWith && !holds) return true;
	// "many people believe you"
	if (lemma === 'believe' && TRUSTED.test(words[content]?.lower ?? '') && isLast(words, content)) return true;
	// "students discussed how to row": a talk
	if (lemma === 'discuss') return true;
	// "firms consider how to row": a question that they put to themselves
	return lemma === 'consider' && complement === 'clause' && has(words[content], L.RELATIVE | L.SUBORDINATOR);
}

/** Of a verb that says nothing aloud: whether it gives what somebody thinks. */
function acceptsMind({ words, verb, lemma, subject, is, complement, content }: Speaking): boolean {
	if (!is.speaks) return false;
	if (is.kind !== 'vague' && complement === 'nothing' && isAside(words, verb, subject, lemma)) return true;
	if (is.kind === 'vague') {
		if (!has(words[verb], L.THINKING)) return false;
		if (complement === 'preposition' && lemma === 'believe') return false;
		if (complement === 'nounPhrase' && lemma === 'consider' && !isJudged(words, content)) return false;
	}
	return acceptsThought(words, lemma, complement, content);
}

/** Whether a subject of its kind can say something by the verb: not everything that is written about a thing is its word. */
function maySay({ lemma, traits, is, complement }: Speaking): boolean {
	if (is.speaks) return true;
	const ofPersons = traits.includes('p') || CLAUSE_ONLY.has(lemma);
	if (is.pronoun) return !ofPersons && !NOT_OF_IT.has(lemma);
	const given = complement === 'clause' || complement === 'quotation';
	return (
		OF_THINGS.has(lemma) ||
		((given || complement === 'nothing') && OF_PERSONS.has(lemma)) ||
		(is.named === true && given && !ofPersons)
	);
}

function acceptsPreposition({ words, lemma, traits, is, content }: Speaking): boolean {
	// "everyone is talking about the storm": of what, and nothing that they say of it
	if (is.kind !== 'attributed' && lemma === 'talk') return false;
	// "consumers respond to prices": a deed
	if (is.kind === 'vague' && lemma === 'respond') return false;
	// "people called for help from the roof"
	if (is.kind === 'vague' && lemma === 'call' && isCry(words, content)) return false;
	// "the sellers ask for more", "a pilot asked for help": a wish, which is acted on and not believed
	if (lemma === 'ask' && is.kind !== 'attributed') return words[content - 1]?.lower !== 'for';
	// "blasted off the surface"; "railed against the toll"
	return traits !== 'n' || lemma === 'rail' || lemma === 'advocate' || lemma === 'describe' || AS_WHAT.has(lemma);
}

function acceptsNounPhrase({ words, lemma, traits, subject, content }: Speaking): boolean {
	if (lemma === 'call') return isNaming(words, content);
	if (lemma === 'identify') return hasAs(words, content);
	// "questioned the driver about the crash"
	if (lemma === 'question' && (isHeardAbout(words, content) || isHeard(words, content))) return false;
	// "posted a loss", "disclosed the number", "submitted the plan": what was put somewhere, and none of their words
	if (HANDED_IN.has(lemma)) return false;
	// "answers calls, responding 24 hours a day"
	if (lemma === 'respond' && words[content]?.kind === 'number') return false;
	if (lemma === 'raise') return RAISED.has(words[content]?.lower ?? '') || RAISED.has(words[content + 1]?.lower ?? '');
	// "wrote a book", "wrote a letter to": no content
	if (lemma === 'write') return isBareClause(words, content);
	if ((lemma === 'claim' || lemma === 'concede') && isWon(words, content)) return false;
	if (lemma === 'deny' && isSomebody(words, content)) return false;
	if (lemma === 'add') return isRemark(words, content) || isBareClause(words, content);
	// "argued the case before the court"
	if (lemma === 'argue' && isPleaded(words, content)) return false;
	if (traits.includes('x')) return false;
	if (traits.includes('o') || traits.includes('n')) return true;
	if (lemma === 'hold') return false;
	if (CLAUSE_ONLY.has(lemma))
		return (has(words[subject.head], L.DOCUMENT) && SHOWN.has(lemma)) || isBareClause(words, content);
	return traits.includes('c') && (!traits.includes('a') || isBareClause(words, content));
}

/** "It would, his advisers believe, lead to war": between commas a verb of belief gives the rest of its sentence. */
function isAside(words: readonly Word[], verb: number, subject: Phrase, lemma: string): boolean {
	if (!/^(?:believe|think|hope|fear|suspect|reckon)$/.test(lemma)) return false;
	return isMark(words[subject.from - 1], ',') && isMark(words[verb + 1], ',');
}

/** "notes find their way into the draft", "the project found ways to save": a deed, nothing learned. */
function isWay(words: readonly Word[], content: number): boolean {
	const at = has(words[content], L.DETERMINER) ? content + 1 : content;
	const noun = words[at]?.lower;
	if (noun !== 'way' && noun !== 'ways') return false;
	// "found that the way to the coast was blocked", "found no way to know": what was learned
	if (itemAt(words, content - 1)?.lower === 'that' || words[content]?.lower === 'no') return false;
	const lead = words[at + 1]?.lower ?? '';
	// "ways of saving", but not "found ways of life had changed" nor "found way too many errors"
	return LEADS.has(lead) || ((lead === 'of' || lead === 'for') && has(words[at + 2], L.ING_FORM));
}

/** Where ways lead, right behind them. */
const LEADS: ReadonlySet<string> = new Set('to into onto out back through around round past across'.split(' '));

/** "SSD read: 100 ns": a row of a table, where "Signs read: 12 boats sank" has a verb. */
function isRow(words: readonly Word[], content: number): boolean {
	return isMark(words[content - 1], ':') && words[content]?.kind !== 'word' && !isBareClause(words, content);
}

/** What is won, taken or given away behind "claim" and "concede": "claimed the award", "claimed 40 lives", "conceded a penalty". */
const WON: ReadonlySet<string> = new Set(
	'award prize title crown win wins victory victories triumph championship honours honors spot record asylum benefits compensation damages refund medal gold silver bronze seat scalp wicket trophy cup life lives casualties goal goals penalty corner corners try tries touchdown run runs point points set lead'.split(
		' ',
	),
);

/** Verbs that say what something is "as": "dismissed as". */
const AS_WHAT: ReadonlySet<string> = new Set(['characterise', 'characterize', 'portray', 'depict', 'denounce']);

/** "people who had reported visions", "users who say it leaks": which people are meant; "critics who say (that) it leaks" give their word all the same. */
function isOfWhom(words: readonly Word[], { to, head }: Phrase, complement: Complement, content: number): boolean {
	const relative = words[to]?.lower;
	if ((relative !== 'who' && relative !== 'that') || complement !== 'nounPhrase') return false;
	return !(has(words[head], L.PARTISAN) && isBareClause(words, content));
}

/** What lawyers argue before a court, with their names and nothing of their words. */
function isPleaded(words: readonly Word[], content: number): boolean {
	const noun = has(words[content], L.DETERMINER) ? words[content + 1] : words[content];
	return /^(?:cases?|causes?|appeals?|motions?|petitions?)$/.test(noun?.lower ?? '');
}

/** Words behind "question" within which "about" says that somebody was asked. */
const FARTHEST_ABOUT = 8;

function isHeardAbout(words: readonly Word[], content: number): boolean {
	for (let at = content; at < content + FARTHEST_ABOUT; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark') return false;
		if (word.lower === 'about' || word.lower === 'over') return true;
	}
	return false;
}

/** "questioned the three suspects", "questioned him": whom, and not what was doubted. */
function isHeard(words: readonly Word[], content: number): boolean {
	let at = content;
	while (at < content + LONGEST_OBJECT && words[at + 1]?.kind === 'word' && !has(words[at + 1], L.FUNCTION_WORD)) at++;
	const head = words[at];
	if (head?.possessive || isMark(words[at + 1], "'\u2019")) return false;
	return has(head, L.PERSON | L.CROWD | L.ANONYMOUS_ROLE) || /^(?:him|them|me|us|suspects?)$/.test(head?.lower ?? '');
}

/** How far behind "claim" its object's noun is looked for, in words. */
const LONGEST_OBJECT = 6;

/** "added a note of caution", "added criticism of": the object of "add" is itself said. */
function isRemark(words: readonly Word[], content: number): boolean {
	return [content, content + 1, content + 2].some((at) => has(words[at], L.SAYING_NOUN) || words[at]?.lower === 'note');
}

function isWon(words: readonly Word[], content: number): boolean {
	for (let at = content; at < content + LONGEST_OBJECT; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark' || has(word, L.PREPOSITION | L.AUXILIARY)) return false;
		if (WON.has(word.lower)) return true;
	}
	return false;
}

/** "denied Trump the nomination": a name by itself, not what belongs to one ("denied Trump's claims"). */
function isSomebody(words: readonly Word[], content: number): boolean {
	let at = content;
	while (words[at]?.kind === 'word' && words[at]?.capital && !words[at]?.possessive && !has(words[at], L.DETERMINER))
		at++;
	const next = words[at];
	return (
		at > content &&
		!next?.possessive &&
		(next === undefined || next.kind === 'mark' || has(next, L.DETERMINER | L.PREPOSITION))
	);
}

function acceptsThought(words: readonly Word[], lemma: string, complement: Complement, content: number): boolean {
	switch (lemma) {
		case 'see':
		case 'know':
		case 'remember':
		case 'sense':
		case 'judge':
		case 'recognise':
		case 'recognize':
		case 'imagine':
		case 'feel':
		case 'forget':
		case 'understand':
		case 'wonder':
			return (
				complement === 'clause' ||
				complement === 'quotation' ||
				(complement === 'nounPhrase' && (isBareClause(words, content) || hasAs(words, content)))
			);
		case 'seek':
			// "sought shelter": a deed
			return complement === 'infinitive' || complement === 'quotation';
		case 'agree':
			// "agreed to take part": a deed
			return complement !== 'nothing' && complement !== 'infinitive';
		default:
			return complement !== 'nothing';
	}
}

/** "consider the dam a threat", "consider the head of it to be safe": what they hold, unlike "consider the future of the dam", which is a deed. */
function isJudged(words: readonly Word[], content: number): boolean {
	if (has(words[content], L.PRONOUN) || hasAs(words, content)) return true;
	let ofWhat = false;
	// of the object itself, in words
	let length = 0;
	let isPhrase = false;
	for (let at = content; at < content + LONGEST_OBJECT; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark') break;
		if (word.lower === 'to' && words[at + 1]?.lower === 'be') return true;
		// "the dam a threat": a second phrase says for what the first is held
		const opens = at > content && has(word, L.DETERMINER);
		if (opens && !has(words[at - 1], L.PREPOSITION | L.DETERMINER | L.QUANTIFIER)) return true;
		if (word.lower === 'of') ofWhat = true;
		isPhrase ||= has(word, L.PREPOSITION);
		if (!isPhrase) length++;
	}
	// "considered the proposal"
	return !ofWhat && length > 2;
}

/** "see it as a threat". */
function hasAs(words: readonly Word[], from: number): boolean {
	for (let at = from; at < words.length && at < from + 10; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark') return false;
		if (word.lower === 'as') return true;
	}
	return false;
}
