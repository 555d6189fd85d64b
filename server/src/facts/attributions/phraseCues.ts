import { ACCOUNTS, RECKONED, accordingTo, isAsPerSource, isPerSource } from './accordingTo.ts';
import { isBareClause } from './complement.ts';
import { giverBehind, isJudgedProof, isRelativeBehind, ownerBefore, standsInPhrase } from './nounContent.ts';
import { has, isMark, isOpeningAs, phraseAfter, phraseBefore } from './phrase.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInS } from '../words/endings.ts';
import type { Span } from '../../text/span.ts';
import { quotationStartingAt, restFrom, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { pollCue } from './pollCues.ts';
import { putAt } from './putAt.ts';
import { classifySource, vague } from './sources.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Adverbs that pass on somebody's word without saying whose. */
const HEARSAY: ReadonlySet<string> = new Set([
	'reportedly',
	'allegedly',
	'purportedly',
	'supposedly',
	'rumouredly',
	'rumoredly',
]);

/** Adjectives of a mind: "some experts worried", "many are convinced". */
const STATES: ReadonlySet<string> = new Set([
	'worried',
	'concerned',
	'convinced',
	'sceptical',
	'skeptical',
	'wary',
	'afraid',
	'alarmed',
	'confident',
	'hopeful',
	'divided',
	'unconvinced',
	'optimistic',
	'pessimistic',
]);

/** "in the words of X", "in X's view". */
function account(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const reckoned = RECKONED.has(words[index]?.lower ?? '');
	// "by the ministry's own estimate"
	const end = itemAt(words, index - 1)?.lower === 'own' ? index - 1 : index;
	const before = itemAt(words, end - 1);
	if (words[index + 1]?.lower === 'of') {
		if (reckoned) return null;
		const lead = itemAt(words, index - 2);
		if (before?.lower !== 'the' || (lead?.lower !== 'in' && lead?.lower !== 'by')) return null;
		const source = phraseAfter(words, index + 2);
		const is = source && classifySource(words, source);
		return source && is
			? {
					source,
					is,
					cueFrom: index - 2,
					cueTo: index + 2,
					content: withoutStop(at.prose, at.sentence),
					mode: 'speech',
				}
			: null;
	}
	if (!before?.possessive && before?.lower !== 'his' && before?.lower !== 'her' && before?.lower !== 'their')
		return null;
	const source = phraseBefore(words, end);
	if (!source) return null;
	const within = /^(?:in|by)$/.test(words[source.from]?.lower ?? '');
	const lead = itemAt(words, within ? source.from : source.from - 1)?.lower;
	if (lead !== 'by' && (lead !== 'in' || reckoned)) return null;
	const from = within ? source.from + 1 : source.from;
	const owner = { from, to: end, head: end - 1 };
	if (!before.possessive)
		return {
			source: owner,
			is: { kind: 'attributed', pronoun: true, speaks: true },
			cueFrom: index,
			cueTo: index + 1,
			content: withoutStop(at.prose, at.sentence),
			mode: 'speech',
		};
	const is = classifySource(words, owner);
	return is
		? {
				source: owner,
				is,
				cueFrom: index,
				cueTo: index + 1,
				content: withoutStop(at.prose, at.sentence),
				mode: 'speech',
			}
		: null;
}

function phraseWithNoun(at: SentenceWords, index: number): FoundCue | null {
	return has(at.words[index], L.SAYING_NOUN | L.DOCUMENT) ? nounCue(at, index) : null;
}

/** "Keller's view that …"; "the view that", which nobody is told to hold, is left alone. */
function ownedNoun(at: SentenceWords, index: number): FoundCue | null {
	const cue = phraseWithNoun(at, index);
	return cue?.source || RECKONED.has(at.words[index]?.lower ?? '') ? cue : null;
}

/** Reads one word as a cue that is no verb; null where it is none. */
export function phraseCue(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const word = words[index];
	if (!word) return null;
	if (word.lower === 'according' && words[index + 1]?.lower === 'to') return accordingTo(at, index, 2);
	if (word.lower === 'per' && isAsPerSource(words, index - 1)) return accordingTo(at, index - 1, 2);
	if (word.lower === 'per' && isPerSource(words, index)) return accordingTo(at, index, 1);
	// "their supposedly superior pedigree": the writer's doubt about a word, nobody's report
	if (
		HEARSAY.has(word.lower) &&
		(has(itemAt(words, index - 1), L.DETERMINER) || itemAt(words, index - 1)?.possessive === true)
	)
		return null;
	if (HEARSAY.has(word.lower))
		return {
			source: null,
			is: vague,
			cueFrom: index,
			cueTo: index + 1,
			content: withoutStop(at.prose, at.sentence),
			mode: 'speech',
		};
	if (ACCOUNTS.has(word.lower)) return account(at, index) ?? ownedNoun(at, index);
	const polled = pollCue(at, index);
	if (polled) return polled;
	if (STATES.has(word.lower)) return stateOfMind(at, index);
	if (word.lower === 'put' || word.lower === 'puts') return putIt(at, index) ?? putAt(at, index);
	if (word.lower === 'clear') return madeClear(at, index);
	return phraseWithNoun(at, index);
}

function stateOfMind(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const next = words[index + 1];
	if (!next || (next.lower !== 'that' && next.lower !== 'about' && next.lower !== 'of' && next.lower !== 'over'))
		return null;
	let end = index;
	while (end > 0 && has(words[end - 1], L.AUXILIARY | L.ADVERB) && !has(words[end - 1], L.DETERMINER)) end--;
	const source = phraseBefore(words, end);
	const is = source && classifySource(words, source);
	if (!source || !is?.speaks) return null;
	return { source, is, cueFrom: end, cueTo: index + 1, content: restFrom(at, index + 2), mode: 'thought' };
}

const SELVES = /^(?:him|her|it)self$|^themselves$/;

/** "As the mayor put it, …": the whole sentence is that person's word. */
function putIt(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	if (words[index + 1]?.lower !== 'it') return null;
	// "as Keller herself put it"
	const phrase = phraseBefore(words, SELVES.test(itemAt(words, index - 1)?.lower ?? '') ? index - 1 : index);
	if (!phrase) return null;
	const from = words[phrase.from]?.lower === 'as' ? phrase.from + 1 : phrase.from;
	const as = itemAt(words, from - 1)?.lower === 'as';
	const quotation = as ? null : putThus(at, index + 2);
	if (from >= index || !(as || quotation)) return null;
	const source = { ...phrase, from, head: Math.max(from, phrase.head) };
	const is = classifySource(words, source);
	if (!is?.speaks) return null;
	const content = quotation ?? withoutStop(at.prose, at.sentence);
	return { source, is, cueFrom: index, cueTo: index + 2, content, mode: 'speech' };
}

/** How many words may stand between "put it" and what is quoted. */
const LONGEST_MANNER = 4;

/** "put it this way, “…”", "put it bluntly: “…”": the quotation behind `from`, or null. */
function putThus(at: SentenceWords, from: number): Span | null {
	for (let mark = from; mark <= from + LONGEST_MANNER; mark++) {
		const word = at.words[mark];
		if (isMark(word, ',:') && word) return quotationStartingAt(at, word.end, 3);
	}
	return null;
}

/** Between "made it" and "clear", adverbs aside: "crystal clear". */
const HOW_CLEAR = /^(?:crystal|very|quite|\w{3,12}ly)$/;

/** "Keller made clear that …", "has made it very clear that …", "makes clear the money is gone"; "as Keller made clear, …". */
function madeClear(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const that = words[index + 1]?.lower === 'that';
	let end = index;
	if (HOW_CLEAR.test(itemAt(words, end - 1)?.lower ?? '')) end--;
	if (itemAt(words, end - 1)?.lower === 'it') end--;
	if (!/^(?:make|makes|made|making)$/.test(itemAt(words, end - 1)?.lower ?? '')) return null;
	end--;
	while (end > 0 && has(words[end - 1], L.AUXILIARY | L.ADVERB) && !has(words[end - 1], L.DETERMINER)) end--;
	const phrase = phraseBefore(words, end);
	if (!phrase) return null;
	const opening = words[phrase.from]?.lower === 'as' && phrase.from < phrase.head;
	const source = opening ? { ...phrase, from: phrase.from + 1 } : phrase;
	const as = isOpeningAs(words, source.from - 1) && isMark(words[index + 1] ?? words.at(-1), ',.');
	if (!as && !that && !isBareClause(words, index + 1)) return null;
	const is = classifySource(words, source);
	if (!is?.speaks) return null;
	const content = as ? withoutStop(at.prose, at.sentence) : restFrom(at, that ? index + 2 : index + 1);
	return { source, is, cueFrom: end, cueTo: index + 1, content, mode: 'speech' };
}

/** How far before a noun of thought the writer may stand, in words. */
const FARTHEST_WRITER = 4;

/** "leaves me with the impression that", "my hope that". */
function isOfWriter(words: readonly Word[], index: number): boolean {
	for (let at = index - 1; at >= 0 && at >= index - FARTHEST_WRITER; at--)
		if (/^(?:me|my|i|us|our|we)$/.test(words[at]?.lower ?? '')) return true;
	return false;
}

/** What may open a clause without an article: "reports that police had left". */
const NOUNS = L.SAYING_NOUN | L.DOCUMENT | L.ORGANISATION | L.PERSON | L.CROWD | L.ANONYMOUS_ROLE | L.EVENT;

/** What is done with a statement by whoever makes it. */
const ISSUES = /^(?:issued|released|made|gave|posted|sent|published|shared|read|issues|releases|posts|wrote)$/;

/** Farthest that this stands before the noun, in words: "issued the following brief joint statement:". */
const FARTHEST_ISSUED = 6;

/** "Keller issued the following statement:": what stands in the blocks behind the colon is hers. */
function issuedBy(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const colon = words[index + 1];
	if (!colon || !isMark(colon, ':') || index + 2 < words.length) return null;
	for (let verb = index - 1; verb > 0 && verb >= index - FARTHEST_ISSUED; verb--) {
		if (!ISSUES.test(words[verb]?.lower ?? '')) continue;
		let start = verb;
		while (has(words[start - 1], L.AUXILIARY | L.ADVERB)) start--;
		const source = subjectBefore(words, start);
		const is = source && classifySource(words, source);
		if (!is?.speaks) return null;
		return {
			source,
			is,
			cueFrom: verb,
			cueTo: index + 1,
			content: { start: colon.end, end: colon.end },
			mode: 'speech',
		};
	}
	return null;
}

/** "the claim that", "reports that", "Trump's claim that", "concerns among experts that". */
function nounCue(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const word = words[index];
	const next = words[index + 1];
	if (!word || !next) return null;
	const issued = issuedBy(at, index);
	if (issued) return issued;
	const direct = itemAt(words, index - 1);
	const given = has(word, L.SAYING_NOUN) || REPORTING.has(word.lower) ? giverBehind(words, index) : null;
	if (given) {
		const { giver, content } = given;
		const is = classifySource(words, giver);
		if (!is?.speaks) return null;
		return { source: giver, is, cueFrom: index, cueTo: index + 2, content: restFrom(at, content), mode: 'speech' };
	}
	const ownerAt = ownerBefore(words, index);
	const before = ownerAt < 0 ? direct : words[ownerAt];
	const content =
		next.lower === 'that'
			? index + 2
			: (next.lower === 'is' || next.lower === 'was') && words[index + 2]?.lower === 'that'
				? index + 3
				: -1;
	const owner = ownerAt >= 0;
	if (content < 0) {
		// "Vance's call for …": whose word it is and what it is both stand there.
		if (
			!owner ||
			!has(word, L.SAYING_NOUN) ||
			(word.lower !== 'call' &&
				word.lower !== 'calls' &&
				word.lower !== 'demand' &&
				word.lower !== 'demands' &&
				word.lower !== 'warning' &&
				word.lower !== 'warnings')
		)
			return null;
		if (next.lower !== 'for' && next.lower !== 'of' && next.lower !== 'about') return null;
	}
	const thought = THOUGHT_NOUNS.has(word.lower);
	if (has(word, L.DOCUMENT) && !REPORTING.has(word.lower)) return null;
	// A verb's form in the same letters ("he claims that") is the verb finder's.
	if (has(word, L.VERB_FORM) && !owner && !has(before, L.DETERMINER | L.PREPOSITION) && before?.flags !== 0)
		return null;
	if (
		has(word, L.VERB_FORM) &&
		before !== undefined &&
		!owner &&
		(before.capital ||
			has(
				before,
				L.PRONOUN |
					L.CROWD |
					L.ORGANISATION |
					L.DOCUMENT |
					L.PERSON |
					L.ANONYMOUS_ROLE |
					L.QUANTIFIER |
					L.ADVERB |
					L.RELATIVE,
			))
	)
		return null;
	// "went on to pledge that": a verb
	if (has(word, L.BASE_FORM) && !owner && direct?.lower === 'to') return null;
	// "the concerns that were raised": a relative clause gives no content.
	const clause = itemAt(words, content);
	if (content === index + 2 && isRelativeBehind(words, content)) return null;
	if (content === index + 3 && !owner && standsInPhrase(words, index)) return null;
	// "a question that they want answered": a question is asked by other words
	if (content === index + 2 && /^questions?$/.test(word.lower)) return null;
	// "there is no doubt that", "it left me with the impression that": nobody's, or the writer's own
	const lacking = direct?.lower === 'of' && itemAt(words, index - 2)?.lower === 'lack';
	if (direct?.lower === 'no' || direct?.lower === 'without' || lacking || (thought && isOfWriter(words, index)))
		return null;
	// "warnings that support readiness"
	const relative = next.lower === 'that' && endsInS(word) && has(clause, L.BASE_FORM) && !has(clause, NOUNS);
	if (relative && !has(words[content + 1], L.PREPOSITION)) return null;
	const rest = restFrom(at, content >= 0 ? content : index + 2);
	const mode = thought ? 'thought' : 'speech';
	if (owner) {
		if (before?.possessive !== true)
			return {
				source: { from: ownerAt, to: ownerAt + 1, head: ownerAt },
				is: { kind: 'attributed', pronoun: true, speaks: true },
				cueFrom: index,
				cueTo: index + 1,
				content: rest,
				mode,
			};
		const phrase = phraseBefore(words, index);
		let from = Math.min(phrase?.from ?? ownerAt, ownerAt);
		while (from < ownerAt && has(words[from], L.ING_FORM | L.PREPOSITION)) from++;
		const source = { from, to: ownerAt + 1, head: ownerAt };
		const is = classifySource(words, source);
		if (is?.speaks) return { source, is, cueFrom: index, cueTo: index + 1, content: rest, mode };
		return null;
	}
	// "out of concern that", "for fear that", "held out hope that", "found evidence that": of whoever acts
	if (isOfActor(words, index)) return null;
	// "came to the conclusion that": whoever did
	if (word.lower === 'conclusion' && REACHES.has(itemAt(words, index - 2)?.lower ?? '')) return null;
	// "in the hope that they meet": of whoever acts in it
	if (thought && direct?.lower === 'the' && itemAt(words, index - 2)?.lower === 'in') return null;
	// "backed the idea that", "based on the notion that": what is done with it, and nobody's word
	const done = itemAt(words, index - 2);
	if (word.lower === 'evidence' && isJudgedProof(words, index)) return null;
	if (IDEAS.test(word.lower) && direct?.lower === 'the' && done?.kind === 'word' && !has(done, L.BE)) return null;
	return { source: null, is: vague, cueFrom: index, cueTo: index + 1, content: rest, mode };
}

const IDEAS = /^(?:idea|notion)s?$/;

/** Verbs that bring a finding to light, as whoever acts did. */
const BRINGS: ReadonlySet<string> = new Set(
	'find finds found finding uncover uncovers uncovered discovered'.split(' '),
);

/** A noun without an article that belongs to whoever acts in the clause. */
function isOfActor(words: readonly Word[], index: number): boolean {
	const [last, first] = [itemAt(words, index - 1)?.lower ?? '', itemAt(words, index - 2)?.lower ?? ''];
	if (last === 'of') return first === 'out';
	return last === 'out' || (last === 'for' && THOUGHT_NOUNS.has(words[index]?.lower ?? '')) || BRINGS.has(last);
}

const REACHES: ReadonlySet<string> = new Set(
	'to reach reached reaches reaching draw drew draws drawn drawing'.split(' '),
);

const THOUGHT_NOUNS: ReadonlySet<string> = new Set(
	'concern concerns fear fears worry worries belief beliefs hope hopes suspicion suspicions doubt doubts conviction convictions perception perceptions impression notion idea view opinion sentiment sense'.split(
		' ',
	),
);
const REPORTING: ReadonlySet<string> = new Set([
	'report',
	'reports',
	'evidence',
	'rumours',
	'rumors',
	'estimate',
	'estimates',
]);
