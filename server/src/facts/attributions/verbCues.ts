import type { Span } from '../../text/span.ts';
import { CLAUSE_ONLY, complementAfter, isBareClause, isNaming } from './complement.ts';
import type { Complement } from './complement.ts';
import { QUOTE_MARKS, has, isMark, mainSubject, phraseAfter, phraseBefore, subjectBefore } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { allBefore, quotationEndingAt, quotationStartingAt, restFrom, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import type { Source } from './sources.ts';
import { SAYING_LEMMAS, SAYING_VERBS, VERB_LEMMAS } from './verbs.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

const NOBODY: Source = { kind: 'vague', pronoun: false, speaks: true };

/** Passives without an agent that give a crowd's word ("it is believed", "was seen as"). */
const AGENTLESS: ReadonlySet<string> = new Set(
	'believe think say report allege rumour rumor understand regard see view perceive assume claim fear hail criticise criticize praise describe tout suspect speculate show consider deem accuse estimate'.split(
		' ',
	),
);

/** Of those, the ones that need "as", "for", "to" or "that" behind them, so that a plain event stays out. */
const NEEDS_LINK: ReadonlySet<string> = new Set(
	'see view regard perceive hail tout describe say report show understand think consider deem accuse criticise criticize praise claim fear allege'.split(
		' ',
	),
);

/** Things may "say" with these; with the others only persons, bodies and documents. */
const OF_THINGS: ReadonlySet<string> = new Set(['say', 'state', 'read', 'argue', 'claim', 'note', 'write']);

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

/** How much a colon without quotation marks introduces at most, in code units. */
const LONGEST_SPEECH = 1500;

/** Verbs behind which an infinitive of saying is still said: "went on to say". */
const LEADS_ON: ReadonlySet<string> = new Set(
	'on began begins continued continues started seemed appeared used took proceeded came'.split(' '),
);

/** Of the verbs of finding, those that give a document's content with a plain object. */
const SHOWN: ReadonlySet<string> = new Set(['find', 'show', 'indicate', 'detect']);

/** Verbs of raising count with these objects only. */
const RAISED: ReadonlySet<string> = new Set(
	'concern concerns question questions doubt doubts alarm alarms objection objections fears worries eyebrows'.split(
		' ',
	),
);

interface Group {
	/** First word of the verb group: auxiliaries and adverbs included. */
	readonly from: number;
	readonly passive: boolean;
	readonly progressive: boolean;
	readonly infinitive: boolean;
	readonly negated: boolean;
	/** Will, could, may …: nothing has been said yet. */
	readonly modal: boolean;
	readonly bare: boolean;
}

function verbGroup(words: readonly Word[], verb: number): Group {
	let from = verb;
	let passive = false;
	let negated = false;
	let infinitive = false;
	let bare = true;
	let modal = false;
	const participle = has(words[verb], L.PARTICIPLE);
	const ing = has(words[verb], L.ING_FORM);
	let progressive = false;
	for (let at = verb - 1; at >= 0 && at >= verb - 8; at--) {
		const word = words[at];
		if (!word || word.kind !== 'word') break;
		if (has(word, L.AUXILIARY)) {
			if (has(word, L.BE)) {
				if (ing) progressive = true;
				else if (participle && bare) passive = true;
			}
			if (has(word, L.MODAL)) modal = true;
			if (word.lower.endsWith("n't")) negated = true;
			bare = false;
			from = at;
			continue;
		}
		if (has(word, L.NEGATION)) negated = true;
		else if (word.lower === 'to' && at === verb - 1) {
			infinitive = true;
			from = at;
			continue;
		} else if (!has(word, L.ADVERB)) break;
		if (has(word, L.DETERMINER)) break;
		from = at;
	}
	// An adverb that opens the sentence is no part of the group unless an auxiliary or subject stands before it.
	return { from, passive, progressive, infinitive, negated, modal, bare };
}

/** A word that is a verb form elsewhere but a noun or adjective here. */
function isNounHere(words: readonly Word[], at: number, group: Group): boolean {
	const word = words[at];
	if (!word) return true;
	const before = words[at - 1];
	if (before?.lower === 'that' || before?.lower === 'which') return false;
	if (word.capital && at > 0 && words[at - 1]?.kind === 'word') return true;
	if (has(word, L.ING_FORM)) return has(before, L.DETERMINER);
	if (has(word, L.PAST_FORM | L.PARTICIPLE) && !has(word, L.BASE_FORM) && before?.possessive) return true;
	if (has(word, L.PAST_FORM | L.PARTICIPLE) && !has(word, L.BASE_FORM))
		return has(before, L.DETERMINER | L.PREPOSITION) && !has(before, L.ADVERB);
	if (has(before, L.DETERMINER | L.PREPOSITION | L.NUMBER_WORD) && before?.lower !== 'to') return true;
	if (before?.possessive) return true;
	if (group.infinitive || !group.bare) return false;
	if (before?.kind === 'mark') return has(word, L.BASE_FORM);
	if (has(word, L.SAYING_NOUN | L.DOCUMENT | L.ORGANISATION | L.EVENT | L.CROWD)) {
		const next = words[at + 1];
		if (has(before, L.PRONOUN | L.RELATIVE | L.QUANTIFIER)) return false;
		const opens =
			next !== undefined &&
			(next.lower === 'that' ||
				next.lower === 'how' ||
				next.lower === 'for' ||
				has(next, L.DETERMINER | L.PRONOUN) ||
				next.kind === 'number' ||
				QUOTE_MARKS.includes(next.lower) ||
				next.capital);
		return (
			!opens ||
			(before !== undefined &&
				before.kind === 'word' &&
				before.flags === 0 &&
				!before.capital &&
				!before.lower.endsWith('s') &&
				has(word, L.BASE_FORM))
		);
	}
	return false;
}

function byAgent(words: readonly Word[], from: number): Phrase | null {
	for (let at = from; at < words.length && at < from + 12; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:!?')) return null;
		if (word.lower === 'by' && !has(words[at + 1], L.ING_FORM)) return phraseAfter(words, at + 1);
		if (has(word, L.RELATIVE | L.SUBORDINATOR | L.COORDINATOR)) return null;
	}
	return null;
}

/** "…," said Smith; "…, reported the Times": the subject behind its verb, or null. */
function inverted(at: SentenceWords, verb: number, group: Group): Phrase | null {
	const { words } = at;
	const before = words[group.from - 1];
	const quoteBefore = before !== undefined && before.kind === 'mark' && QUOTE_MARKS.includes(before.lower);
	if (
		!quoteBefore &&
		!isMark(before, ',?!\u2014\u2013') &&
		!(group.from === 0 && quotationEndingAt(at, words[0]?.start ?? 0) !== null)
	)
		return null;
	const phrase = phraseAfter(words, verb + 1);
	if (!phrase) return null;
	const source = classifySource(words, phrase);
	if (!source?.speaks) return null;
	const next = words[phrase.to];
	if (
		next &&
		next.kind === 'word' &&
		(has(next, L.AUXILIARY) ||
			(has(next, L.VERB_FORM) &&
				!has(next, L.ING_FORM | L.SUBORDINATOR | L.PREPOSITION) &&
				!has(next, L.CALENDAR) &&
				!isReduced(words, phrase.to)))
	)
		return null;
	return phrase;
}

/** "a study released today by X", "a man charged with Y": a participle that belongs to the noun before it. */
function isReduced(words: readonly Word[], at: number): boolean {
	return has(words[at], L.PARTICIPLE) && has(words[at + 1], L.PREPOSITION | L.CALENDAR | L.ADVERB);
}

/** How far behind a fronted participle its clause begins at most, in words. */
const LONGEST_FRONT = 40;

/** The subject of a participle: "X did Y, citing Z"; "a report citing Z". */
function participleSubject(words: readonly Word[], verb: number, group: Group): Phrase | null {
	const before = words[group.from - 1];
	if (before && before.kind === 'word' && !has(before, L.PREPOSITION | L.COORDINATOR | L.SUBORDINATOR)) {
		if (has(before, L.DOCUMENT | L.SAYING_NOUN | L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION | L.PERSON))
			return phraseBefore(words, group.from);
		return null;
	}
	if (group.from === 0 || (group.from <= 1 && before?.kind === 'word')) {
		for (let comma = verb + 1; comma < words.length && comma < verb + LONGEST_FRONT; comma++) {
			if (isMark(words[comma], ',')) return phraseAfter(words, comma + 1);
		}
		return null;
	}
	return mainSubject(words, group.from);
}

/** How far behind a document its author is looked for, in words. */
const FARTHEST_AUTHOR = 6;

/** "A new study released today by the Fraser Institute", "X have published research that suggests": an author names it. */
function withAuthor(words: readonly Word[], phrase: Phrase, is: Source): Source {
	if (!has(words[phrase.head], L.DOCUMENT) || is.kind === 'attributed') return is;
	for (let at = phrase.head + 1; at < words.length && at <= phrase.to + FARTHEST_AUTHOR; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:!?')) break;
		if (word.lower !== 'by' && word.lower !== 'from' && word.lower !== 'in') continue;
		const author = phraseAfter(words, at + 1);
		const found = author && classifySource(words, author);
		if (author && found?.kind === 'attributed' && found.speaks && !found.pronoun) return { ...is, kind: 'attributed' };
	}
	const lead = words[phrase.from - 1];
	if (!has(lead, L.GENERAL_VERB)) return is;
	const publisher = mainSubject(words, phrase.from);
	const found = publisher && classifySource(words, publisher);
	return found?.kind === 'attributed' && found.speaks ? { ...is, kind: 'attributed' } : is;
}

/** Reads one verb as a cue; null where it is none. */
export function verbCue(at: SentenceWords, verb: number): FoundCue | null {
	const { words } = at;
	const word = words[verb];
	if (!word) return null;
	const group = verbGroup(words, verb);
	if (isNounHere(words, verb, group)) return null;
	const saying = has(word, L.SAYING);
	const lemma = (saying ? SAYING_LEMMAS.get(word.lower) : VERB_LEMMAS.get(word.lower)) ?? word.lower;
	const traits = saying ? (SAYING_VERBS.get(lemma) ?? '') : '';
	// What will or might be said is an intention: nobody has given their word yet.
	const mode = saying && !group.modal ? 'speech' : 'thought';
	const complement = complementAfter(words, verb, lemma);
	const build = (source: Phrase | null, is: Source, content: Span): FoundCue => ({
		source,
		is,
		cueFrom: group.from,
		cueTo: verb + 1,
		content,
		mode,
	});

	const next = words[verb + 1];
	const reduced =
		group.bare &&
		has(word, L.PARTICIPLE) &&
		(next?.lower === 'by' || (has(next, L.ADVERB) && words[verb + 2]?.lower === 'by'));
	if (group.passive || reduced) return passiveCue(at, verb, group, lemma, build);
	if (group.infinitive) {
		const lead = words[group.from - 1];
		if (!lead || !LEADS_ON.has(lead.lower)) return null;
	}
	const upside =
		traits.includes('i') && has(word, L.PAST_FORM | L.S_FORM) && group.from === verb ? inverted(at, verb, group) : null;
	if (upside) {
		const is = classifySource(words, upside);
		const quotation = quotationEndingAt(at, word.start);
		const content = quotation ?? allBefore(at, verb);
		if (is && content.end > content.start)
			return build(upside, withAuthor(words, upside, is), { start: content.start, end: content.end });
	}
	const participial = has(word, L.ING_FORM) && !group.progressive;
	// "…, highlighting the divide" interprets what was done; nobody said it.
	if (participial && (traits.includes('p') || lemma === 'raise' || CLAUSE_ONLY.has(lemma) || lemma === 'suggest'))
		return null;
	const subject = participial
		? participleSubject(words, verb, group)
		: group.infinitive
			? subjectBefore(words, leadStart(words, group.from))
			: subjectBefore(words, group.from);
	if (!subject) return null;
	const classed = classifySource(words, subject);
	const is = classed && withAuthor(words, subject, classed);
	if (group.modal && is?.kind === 'vague') return null;
	if (!is || !accepts(words, is, subject, lemma, traits, complement.type, complement.at, verb)) return null;
	if (complement.type === 'nothing' || complement.at >= words.length) {
		const first = words[subject.from];
		const lead = words[subject.from - 1];
		if (first && traits.includes('c') && (lead?.lower === 'what' || lead?.lower === 'as'))
			return build(subject, is, withoutStop(at.prose, at.sentence));
		if (!first || participial || (!traits.includes('c') && saying)) return null;
		const quotation = quotationEndingAt(at, first.start);
		if (!quotation && !isMark(lead, `,\u2014\u2013${QUOTE_MARKS}`)) return null;
		// "The bridge, the Times reported, carries …": an aside in what is said.
		const aside = !quotation && isMark(words[verb + 1], ',') && verb + 3 < words.length;
		const content = quotation ?? (aside ? withoutStop(at.prose, at.sentence) : allBefore(at, subject.from));
		return content.end > content.start ? build(subject, is, { start: content.start, end: content.end }) : null;
	}
	const quotation =
		complement.type === 'quotation' ? quotationStartingAt(at, words[complement.at - 1]?.start ?? word.end, 4) : null;
	const rest = restFrom(at, complement.at);
	const colon =
		isMark(words[complement.at - 1], ':') &&
		complement.type === 'quotation' &&
		!quotation &&
		words[complement.at]?.capital === true;
	if (colon) {
		const end = Math.max(rest.end, Math.min(at.block, rest.start + LONGEST_SPEECH));
		return build(subject, is, withoutStop(at.prose, { start: rest.start, end }));
	}
	const content = quotation && quotation.end > rest.end ? { start: quotation.start, end: quotation.end } : rest;
	return content.end > content.start ? build(subject, is, content) : null;
}

/** Start of the verb group that an infinitive hangs on. */
function leadStart(words: readonly Word[], to: number): number {
	let at = to - 1;
	if (words[at]?.lower === 'on') at--;
	while (at > 0 && has(words[at - 1], L.AUXILIARY | L.ADVERB) && !has(words[at - 1], L.DETERMINER)) at--;
	return at;
}

function passiveCue(
	at: SentenceWords,
	verb: number,
	group: Group,
	lemma: string,
	build: (source: Phrase | null, is: Source, content: Span) => FoundCue,
): FoundCue | null {
	const { words } = at;
	const agent = byAgent(words, verb + 1);
	if (agent) {
		const asSaid = words[group.from - 1]?.lower === 'as';
		if (!asSaid && SAYING_VERBS.get(lemma)?.includes('a')) return null;
		const is = classifySource(words, agent);
		if (!is?.speaks) return null;
		const rest = restFrom(at, agent.to);
		const before = allBefore(at, group.from);
		return build(agent, is, rest.end - rest.start > 8 && !isMark(words[agent.to], ',') ? rest : before);
	}
	if (!group.passive || group.modal || !AGENTLESS.has(lemma)) return null;
	const next = words[verb + 1];
	if (has(words[verb - 1], L.NEGATION)) return null;
	const link =
		next !== undefined &&
		(next.lower === 'as' ||
			next.lower === 'to' ||
			next.lower === 'that' ||
			(next.lower === 'for' && !has(words[verb + 2], L.NUMBER_WORD)) ||
			(next.lower === 'of' && lemma === 'accuse'));
	const impersonal = words[group.from - 1]?.lower === 'it';
	if (NEEDS_LINK.has(lemma) ? !link : !(link || impersonal)) return null;
	if (lemma === 'describe' || lemma === 'consider') {
		if (!impersonal && next?.lower !== 'as') return null;
	}
	return build(null, NOBODY, restFrom(at, verb + 1));
}

function accepts(
	words: readonly Word[],
	is: Source,
	subject: Phrase,
	lemma: string,
	traits: string,
	complement: Complement,
	content: number,
	verb: number,
): boolean {
	const saying = has(words[verb], L.SAYING);
	const document = has(words[subject.head], L.DOCUMENT);
	if (!saying)
		return (
			is.speaks &&
			(has(words[verb], L.THINKING) || is.kind !== 'vague') &&
			acceptsThought(words, lemma, complement, content)
		);
	const given = complement === 'clause' || complement === 'quotation';
	if (
		!is.speaks &&
		!is.pronoun &&
		!OF_THINGS.has(lemma) &&
		!(is.named && given && !traits.includes('p') && !CLAUSE_ONLY.has(lemma))
	)
		return false;
	if (is.pronoun && !is.speaks && (traits.includes('p') || CLAUSE_ONLY.has(lemma) || NOT_OF_IT.has(lemma)))
		return false;
	if (traits.includes('q')) return complement === 'quotation';
	if (document && !traits.includes('d') && !traits.includes('n') && !traits.includes('p') && !OF_THINGS.has(lemma))
		return false;
	switch (complement) {
		case 'clause':
		case 'quotation':
			return traits.includes('c') || complement === 'quotation' || traits.includes('n');
		case 'preposition':
			return true;
		case 'nothing':
			return traits.includes('c') && !traits.includes('x');
		case 'infinitive':
			return traits.includes('c') && !traits.includes('x') && !traits.includes('d');
		case 'nounPhrase':
			if (lemma === 'call') return isNaming(words, content);
			if (lemma === 'raise')
				return RAISED.has(words[content]?.lower ?? '') || RAISED.has(words[content + 1]?.lower ?? '');
			if (traits.includes('x')) return false;
			if (traits.includes('o')) return true;
			if (traits.includes('n')) return true;
			if (CLAUSE_ONLY.has(lemma)) return (document && SHOWN.has(lemma)) || isBareClause(words, content);
			return traits.includes('c') && (!traits.includes('a') || isBareClause(words, content));
		default:
			return complement satisfies never;
	}
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
		default:
			return complement !== 'nothing';
	}
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
