import { itemAt } from '../../text/itemAt.ts';
import type { Span } from '../../text/span.ts';
import { CLAUSE_ONLY, complementAfter, isBareClause } from './complement.ts';
import { passiveCue } from './passiveCues.ts';
import { QUOTE_MARKS, has, isMark } from './phrase.ts';
import { subjectBefore } from './subject.ts';
import type { Phrase } from './phrase.ts';
import { allBefore, quotationEndingAt, quotationStartingAt, restFrom, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import type { Word } from './words.ts';
import { classifySource } from './sources.ts';
import type { Source } from './sources.ts';
import { accepts } from './verbAccepts.ts';
import { isNounHere } from './nounHere.ts';
import { verbGroup } from './verbGroup.ts';
import type { VerbGroup } from './verbGroup.ts';
import { inverted, leadStart, participleSubject, withAuthor } from './verbSubjects.ts';
import { listedByEntry } from '../words/lexicon.ts';
import { SAYING_LEMMAS, SAYING_VERBS, VERB_LEMMAS } from './verbs.ts';
import * as L from './lexicon.ts';

/** The lemmas of verbs of saying, their traits, and the lemmas of other cue verbs, by the numbers of their forms in the lexicon. */
const SAYING_OF = listedByEntry(SAYING_LEMMAS);
const TRAITS_OF = SAYING_OF.map((lemma) => lemma && SAYING_VERBS.get(lemma));
const VERBS_OF = listedByEntry(VERB_LEMMAS);

/** How much a colon without quotation marks introduces at most, in code units. */
const LONGEST_SPEECH = 1500;

/** Verbs behind which an infinitive of saying is still said: "went on to say". */
const LEADS_ON: ReadonlySet<string> = new Set(
	'on began begins continued continues started seemed appeared used took proceeded came pleased proud happy glad delighted quick'.split(
		' ',
	),
);

/** "had to concede that", "was forced to admit that": whoever must do so has done it. */
const GIVES_IN: ReadonlySet<string> = new Set(['admit', 'concede', 'acknowledge', 'confess']);
const MUST: ReadonlySet<string> = new Set(['had', 'forced', 'compelled', 'obliged']);

/** "had to", "was forced to" before the infinitive at `verb`; not "never had to", "cannot be forced to", "would have had to". */
function hadTo(words: readonly Word[], verb: number): boolean {
	if (!MUST.has(itemAt(words, verb - 2)?.lower ?? '')) return false;
	const { from, negated, modal, infinitive } = verbGroup(words, verb - 2);
	return !negated && !modal && !infinitive && words[from]?.lower !== 'have';
}

/** "said by telephone that": by what, not by whom. */
const MEANS: ReadonlySet<string> = new Set(
	'telephone phone email e-mail mail text letter fax radio video satellite'.split(' '),
);

/** Prepositions behind which a participle names a deed, as opposed to "by saying", "after hearing". */
const DETACHES: ReadonlySet<string> = new Set(['of', 'for', 'from', 'with']);

/** "Critics answered by saying that": their word all the same. */
const ANSWERS_BY: ReadonlySet<string> = new Set([
	'say',
	'argue',
	'claim',
	'insist',
	'contend',
	'state',
	'tell',
	'point',
	'warn',
]);

/** With these nobody gives a quotation that stands before them: "“a quay”, of which they have been speaking". */
const CONVERSES: ReadonlySet<string> = new Set(['speak', 'talk', 'refer']);

/** "half the people asked had rowed": whom somebody asked or told, with the verb of their own right behind. */
const HEARERS: ReadonlySet<string> = new Set(['ask', 'tell', 'inform', 'question', 'consider']);

/** "most of the victims identified so far were old": the verb of those whom it was done to stands behind. */
function isSoFar(words: readonly Word[], verb: number): boolean {
	const [first, second] = [words[verb + 1]?.lower ?? '', words[verb + 2]?.lower ?? ''];
	return /^(?:so|thus) far$|^to date$/.test(`${first} ${second}`) && has(words[verb + 3], L.AUXILIARY);
}

/** "did not respond", "declined to comment": nothing was said. */
const ANSWERS: ReadonlySet<string> = new Set(['respond', 'reply', 'comment', 'elaborate']);

/** As participles that open a sentence they are conjunctions. */
const CONDITIONS: ReadonlySet<string> = new Set(['assume', 'consider', 'grant', 'suppose']);

/** "…,” read a post from the club": a document stands right behind. */
function documentBehind(words: readonly Word[], verb: number): boolean {
	const noun = has(words[verb + 1], L.DETERMINER) ? words[verb + 2] : words[verb + 1];
	return has(noun, L.DOCUMENT) || has(words[verb + 3], L.DOCUMENT);
}

/** Verbs of thinking that give a quotation when they stand before their subject: "…," reckons Smith. */
const JUDGES_ALOUD: ReadonlySet<string> = new Set(['reckon', 'agree', 'think', 'believe', 'hope', 'fear']);

/** "who asked not to be named", "declined to be identified", "asked to remain anonymous": what a source asks for itself is no content. */
function staysUnnamed(words: readonly Word[], verb: number): boolean {
	const to = words[verb + 1]?.lower === 'not' ? verb + 2 : verb + 1;
	if (words[to]?.lower !== 'to') return false;
	const next = words[to + 1]?.lower ?? '';
	const last = words[to + 2]?.lower ?? '';
	return next === 'be'
		? /^(?:named|identified|quoted)$/.test(last)
		: /^(?:remain|stay|go)$/.test(next) && /^(?:anonymous|unnamed|nameless|unidentified)$/.test(last);
}

/** Verbs that give a name: with quotation marks right behind they are participles ("often called “lean”"), save in "what X calls". */
const NAMING: ReadonlySet<string> = new Set(['call', 'dub', 'label', 'brand', 'describe', 'term']);

/** "He conceded his words were harsh and said": who spoke first goes on, whatever stands in between. */
function joinedSubject(words: readonly Word[], from: number, previous: FoundCue | null): Phrase | null {
	if (!has(itemAt(words, from - 1), L.COORDINATOR) || previous?.mode !== 'speech' || previous.source === null)
		return null;
	const nearest = subjectBefore(words, from);
	const lead = nearest ? itemAt(words, nearest.from - 1) : undefined;
	if (has(lead, L.SUBORDINATOR | L.RELATIVE) && lead?.lower !== 'that') return null;
	return nearest && nearest.from >= previous.cueTo ? previous.source : null;
}

/** What is said stands behind the verb: "Keller said the dam was safe", "asked the council to leave"; not "said when asked". */
function givesContent(words: readonly Word[], { type, at }: ReturnType<typeof complementAfter>): boolean {
	if (type === 'clause' && (words[at]?.lower === 'when' || words[at]?.lower === 'where')) return false;
	return type === 'clause' || type === 'quotation' || (type === 'nounPhrase' && isBareClause(words, at));
}

/** A participle of naming with its name right behind it, and nobody right before it who could give it. */
function isNamed(words: readonly Word[], verb: number, from: number): boolean {
	if (!isMark(words[verb + 1], QUOTE_MARKS)) return false;
	for (let at = from - 1; at >= 0 && at >= from - LONGEST_NAMER; at--) {
		const word = words[at];
		if (!word || (word.kind === 'mark' && word.lower !== ',')) return true;
		if (word.lower === 'what' || word.lower === 'which' || word.lower === 'that' || word.lower === 'as') return false;
	}
	return true;
}

/** What makes others do something, whose verb then has no ending: "help doctors predict", "makes viewers feel". */
const MAKES: ReadonlySet<string> = new Set(
	'help helps helped helping make makes made making let lets letting'.split(' '),
);

/** "may help researchers identify a fish": what they are brought to do is nobody's word. */
function isMadeTo(words: readonly Word[], { from, head }: Phrase, verb: number): boolean {
	if (!has(words[verb], L.BASE_FORM) || has(words[verb], L.PAST_FORM)) return false;
	return MAKES.has(words[from]?.lower ?? '') ? from < head : MAKES.has(itemAt(words, from - 1)?.lower ?? '');
}

/** "Some have few cracks, which suggests that they are young": what was told before suggests it, not the plural before the comma. */
function isConsequence(words: readonly Word[], from: number, verb: number): boolean {
	if (
		itemAt(words, from - 1)?.lower !== 'which' ||
		!isMark(itemAt(words, from - 2), ',') ||
		!has(words[verb], L.S_FORM)
	)
		return false;
	const noun = itemAt(words, from - 3)?.lower ?? '';
	return noun.endsWith('s') && !noun.endsWith('ss');
}

/** "A pilot must report any loss": what anybody of that kind has to do, and nobody's word. */
function isDuty(words: readonly Word[], from: number, verb: number): boolean {
	return words.slice(from, verb).some(({ lower }) => /^(?:must|shall|should)$/.test(lower));
}

/** What opens a clause of a case that may or may not come about. */
const OPENS_CASE = /^(?:if|when|whenever|unless|whether|until)$/;

/** How far before the verb "what" may stand, in words: "in what the mayor called “…”". */
const LONGEST_NAMER = 8;

/** A verb with what stands around it, before anybody is looked for whose word it gives. */
interface Seen {
	readonly at: SentenceWords;
	/** Index of the verb, and its base form. */
	readonly verb: number;
	readonly lemma: string;
	/** What may follow it (`SAYING_VERBS`); empty for a verb that is none of saying. */
	readonly traits: string;
	readonly group: VerbGroup;
	readonly complement: ReturnType<typeof complementAfter>;
}

/** Reads one verb as a cue; null where it is none. `previous`: the cue found before it in the sentence. */
export function verbCue(at: SentenceWords, verb: number, previous: FoundCue | null): FoundCue | null {
	const { words } = at;
	const word = words[verb];
	if (!word) return null;
	const group = verbGroup(words, verb);
	if (isNounHere(words, verb, group)) return null;
	const saying = has(word, L.SAYING);
	const lemma = itemAt(saying ? SAYING_OF : VERBS_OF, word.entry) ?? word.lower;
	// "did not recognise the coat"
	if (group.negated && (ANSWERS.has(lemma) || lemma === 'recognise' || lemma === 'recognize')) return null;
	if (staysUnnamed(words, verb)) return null;
	// "went on to found a firm": another verb, of which this is no past
	if (group.infinitive && word.lower === 'found') return null;
	if (group.bare && HEARERS.has(lemma) && has(word, L.PARTICIPLE) && has(words[verb + 1], L.AUXILIARY)) return null;
	if (group.bare && has(word, L.PARTICIPLE) && isSoFar(words, verb)) return null;
	const traits = saying ? (itemAt(TRAITS_OF, word.entry) ?? '') : '';
	// What will or might be said is an intention: nobody has given their word yet.
	const mode = saying && !group.modal ? 'speech' : 'thought';
	const complement = complementAfter(words, verb, lemma);
	if (NAMING.has(lemma) && group.bare && has(word, L.PARTICIPLE) && isNamed(words, verb, group.from)) return null;
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
	const byMeans = reduced && next?.lower === 'by' && MEANS.has(words[verb + 2]?.lower ?? '');
	// "as reported in the Harbour Times"
	const asReported = lemma === 'report' && group.bare && itemAt(words, group.from - 1)?.lower === 'as';
	const published = asReported ? passiveCue(at, verb, group, lemma, build) : null;
	if (published) return published;
	if (group.passive || (reduced && !byMeans)) return passiveCue(at, verb, group, lemma, build);
	const givesIn = group.infinitive && GIVES_IN.has(lemma) && hadTo(words, verb);
	const conceded = givesIn && itemAt(words, verb - 2)?.lower === 'had';
	if (group.infinitive && !givesIn && !LEADS_ON.has(itemAt(words, group.from - 1)?.lower ?? '')) return null;
	const seen: Seen = { at, verb, lemma, traits, group, complement };
	const upside = invertedSubject(seen);
	if (upside) {
		const is = classifySource(words, upside);
		const quotation = quotationEndingAt(at, word.start);
		const content = quotation ?? allBefore(at, verb);
		// "to watch films, read books, and row": what is done with them
		const isDone = lemma === 'read' && quotation === null;
		if (is && !isDone && content.end > content.start)
			return { ...build(upside, withAuthor(words, upside, is), content), mode: 'speech' };
	}
	const participial = isParticipial(seen);
	if (participial && tellsNoWord(seen) && !isOfDocument(seen)) return null;
	const subject = participial
		? participleSubject(words, verb, group, previous?.mode === 'speech' ? previous.source : null)
		: group.infinitive && !conceded
			? subjectBefore(words, leadStart(words, group.from))
			: (joinedSubject(words, group.from, previous) ?? subjectBefore(words, group.from));
	if (!subject || isMadeTo(words, subject, verb)) return null;
	// "if Keller had to admit it", "had Keller had to": nobody has
	if (givesIn && /^(?:if|unless|whether|had|were|should)$/.test(itemAt(words, subject.from - 1)?.lower ?? ''))
		return null;
	const classed = classifySource(words, subject);
	// "if people believe that", "when people see that": whoever does, and nobody's word
	if (mode === 'thought' && classed?.kind === 'vague' && OPENS_CASE.test(itemAt(words, subject.from - 1)?.lower ?? ''))
		return null;
	const is = classed && withAuthor(words, subject, classed);
	// "advisers should calm clients by emphasising safety": a means, no word of theirs
	const means = participial && itemAt(words, verb - 1)?.lower === 'by' && !ANSWERS_BY.has(lemma);
	if ((group.modal || means) && is?.kind === 'vague') return null;
	if (is?.kind === 'anonymous' && isDuty(words, group.from, verb)) return null;
	// "…," Keller told the Times in an interview to be published: what is said stands before, whatever follows
	const opening = words[subject.from];
	const ended =
		opening && saying && traits.includes('c') && !CONVERSES.has(lemma) ? quotationEndingAt(at, opening.start) : null;
	// "… “first of its kind”. The census says": a sentence of its own
	const told = ended && /[.!?]/.test(at.prose.slice(ended.end, opening?.start)) ? null : ended;
	// "She began to cry": speech only beside what was said
	if (lemma === 'begin' && told === null && complement.type !== 'quotation') return null;
	const closed = told !== null && at.prose.charAt(told.end - 1) === '.' && complement.type === 'nounPhrase';
	if (told && is?.speaks && !closed && !givesContent(words, complement))
		return build(subject, is, { start: told.start, end: told.end });
	if (!is || isConsequence(words, group.from, verb)) return null;
	const { type, at: content } = complement;
	if (!accepts({ words, verb, lemma, traits, subject, is, complement: type, content, negated: group.negated }))
		return null;
	const isBehind = type !== 'nothing' && content < words.length;
	const said = isBehind ? contentBehind(seen) : contentBefore(seen, subject);
	return said && build(subject, is, said);
}

/** The subject behind a verb that what is said stands before: "…," says Smith; null where there is none. */
function invertedSubject({ at, verb, lemma, traits, group }: Seen): Phrase | null {
	const { words } = at;
	const word = words[verb];
	return (lemma !== 'read' || documentBehind(words, verb)) &&
		(traits.includes('i') || JUDGES_ALOUD.has(lemma)) &&
		(has(word, L.PAST_FORM | L.S_FORM) || word?.lower === 'say') &&
		group.from === verb
		? inverted(at, verb, group)
		: null;
}

/** A participle that stands for a clause: "saying", unlike "is saying". */
function isParticipial({ at, verb, group }: Seen): boolean {
	return has(at.words[verb], L.ING_FORM) && !group.progressive;
}

/** A participle of a verb that could give somebody's word, and gives none here. */
function tellsNoWord({ at: { words }, verb, lemma, traits, group, complement }: Seen): boolean {
	// "Assuming that it rains, the boats …": a condition
	if (group.from === 0 && CONDITIONS.has(lemma)) return true;
	// "a win against defending champions"
	if (lemma === 'defend' && /^(?:champions?|(?:title)?holders?|winners?)$/.test(words[verb + 1]?.lower ?? ''))
		return true;
	// "suspected of planning an attack", "from hoping": what somebody is said to have had in mind.
	if (!has(words[verb], L.SAYING) && DETACHES.has(itemAt(words, verb - 1)?.lower ?? '')) return true;
	// "…, highlighting the divide" interprets what was done; nobody said it.
	const observed = lemma === 'observe' && complement.type === 'clause';
	return !observed && (traits.includes('p') || lemma === 'raise' || CLAUSE_ONLY.has(lemma) || lemma === 'suggest');
}

/** "polls showing that the vote is close": a document right before its participle, and a clause behind. */
function isOfDocument({ at: { words }, verb, group, complement }: Seen): boolean {
	return (
		group.from > 0 &&
		has(words[group.from - 1], L.DOCUMENT) &&
		has(words[verb], L.SAYING) &&
		(complement.type === 'clause' || (complement.type === 'nounPhrase' && isBareClause(words, complement.at)))
	);
}

/** What is said where nothing of it stands behind the verb: the words before it, or around both. Null where it is nowhere. */
function contentBefore(seen: Seen, subject: Phrase): Span | null {
	const { at, verb, traits, complement } = seen;
	const { words } = at;
	const saying = has(words[verb], L.SAYING);
	const first = words[subject.from];
	const lead = itemAt(words, subject.from - 1);
	// "no matter what the guests say": whatever it is
	if (lead?.lower === 'what' && itemAt(words, subject.from - 2)?.lower === 'matter') return null;
	// "topics such as Keller's remarks": examples
	if (lead?.lower === 'as' && itemAt(words, subject.from - 2)?.lower === 'such') return null;
	if (first && traits.includes('c') && (lead?.lower === 'what' || lead?.lower === 'as'))
		return withoutStop(at.prose, at.sentence);
	if (!first || isParticipial(seen) || (!traits.includes('c') && saying)) return null;
	// "Caddell continued:": what is said stands in the blocks that follow.
	const colon = words.at(-1);
	if (saying && complement.at >= words.length - 1 && isMark(colon, ':') && colon)
		return { start: colon.end, end: colon.end };
	const quotation = quotationEndingAt(at, first.start);
	if (!quotation && !isMark(lead, `,\u2014\u2013${QUOTE_MARKS}`)) return null;
	// "The bridge, the Times reported, carries …": an aside in what is said.
	const aside = !quotation && isMark(words[verb + 1], ',') && verb + 3 < words.length;
	const content = quotation ?? (aside ? withoutStop(at.prose, at.sentence) : allBefore(at, subject.from));
	return content.end > content.start ? { start: content.start, end: content.end } : null;
}

/** What is said behind the verb: a quotation, what a colon introduces, or the rest of the sentence. Null where that is empty. */
function contentBehind({ at, verb, complement }: Seen): Span | null {
	const { words } = at;
	const before = itemAt(words, complement.at - 1);
	const quotation =
		complement.type === 'quotation'
			? quotationStartingAt(at, before?.start ?? words[verb]?.end ?? at.sentence.end, 4)
			: null;
	const rest = restFrom(at, complement.at);
	const colon =
		isMark(before, ':') && complement.type === 'quotation' && !quotation && words[complement.at]?.capital === true;
	if (colon) {
		const end = Math.max(rest.end, Math.min(at.block, rest.start + LONGEST_SPEECH));
		return withoutStop(at.prose, { start: rest.start, end });
	}
	const content = quotation && quotation.end > rest.end ? { start: quotation.start, end: quotation.end } : rest;
	return content.end > content.start ? content : null;
}
