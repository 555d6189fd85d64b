import { itemAt } from '../../text/itemAt.ts';
import type { Span } from '../../text/span.ts';
import { endsInEd } from '../words/endings.ts';
import { CLAUSE_ONLY } from './complement.ts';
import { has, isMark, phraseAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { isPublication } from './publications.ts';
import { allBefore, restFrom } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource, vague } from './sources.ts';
import type { Source } from './sources.ts';
import type { VerbGroup } from './verbGroup.ts';
import { SAYING_VERBS } from './verbs.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Passives without an agent that give a crowd's word ("it is believed", "was seen as"). */
const AGENTLESS: ReadonlySet<string> = new Set(
	'believe think say report allege rumour rumor understand regard see view perceive assume claim fear hail criticise criticize praise describe tout suspect speculate show consider deem accuse estimate project forecast predict'.split(
		' ',
	),
);

/** Of those, the ones that need "as", "for", "to" or "that" behind them, so that a plain event stays out. */
const NEEDS_LINK: ReadonlySet<string> = new Set(
	'see view regard perceive hail tout describe say report show understand think consider deem accuse criticise criticize praise claim fear allege estimate project forecast predict'.split(
		' ',
	),
);

const FORETOLD: ReadonlySet<string> = new Set(['project', 'forecast', 'predict', 'estimate']);

/** Behind "to": what somebody is said to do, as opposed to whom something is said ("was reported to the police"). */
function isDoing(word: Word | undefined): boolean {
	return word?.kind === 'word' && !word.capital && !has(word, L.DETERMINER | L.PRONOUN | L.ORGANISATION | L.CROWD);
}

const DEEDS: ReadonlySet<string> = new Set(['feel', 'seek', 'want', 'plan']);

const OPENS_FINDING: ReadonlySet<string> = new Set(['to', 'that', 'as']);

function byAgent(words: readonly Word[], from: number): Phrase | null {
	for (let at = from; at < words.length && at < from + 12; at++) {
		const word = words[at];
		if (!word || isMark(word, '.;:!?')) return null;
		// "regarded as a threat by the ministry"
		if (at === from && word.lower === 'as') continue;
		// "said for the plan put forth by the board": the agent of another verb
		const other = has(word, L.PARTICIPLE) || (word.flags === 0 && endsInEd(word));
		if (at > from && other && !has(itemAt(words, at - 1), L.DETERMINER)) return null;
		if (word.lower === 'by' && !has(words[at + 1], L.ING_FORM)) return phraseAfter(words, at + 1);
		if (has(word, L.RELATIVE | L.SUBORDINATOR | L.COORDINATOR)) return null;
	}
	return null;
}

/** "As reported in the Harbour Times, …": a publication with a name; "as reported in the Annex" points into the text itself, "in the Netherlands" at a place. */
function reportedIn(words: readonly Word[], from: number, verb: number): Phrase | null {
	const place = words[verb + 1]?.lower;
	if (itemAt(words, from - 1)?.lower !== 'as' || (place !== 'in' && place !== 'on')) return null;
	// "is not as reported in": no word of the publication
	const before = itemAt(words, from - 2);
	if (before !== undefined && !isMark(before, ',')) return null;
	const phrase = phraseAfter(words, verb + 2);
	if (!phrase || !words[phrase.head]?.capital || !has(words[phrase.from], L.DETERMINER)) return null;
	const name = words.slice(phrase.from, phrase.to).map(({ lower }) => lower);
	return isPublication(name.join(' ')) ? phrase : null;
}

/** What stands behind "was denied" where somebody did not get it; "denied yesterday by officials", "denied in court by him" do not say. */
function isWithheld(next: Word | undefined): boolean {
	return next?.kind === 'word' && !has(next, L.PREPOSITION | L.ADVERB | L.CALENDAR);
}

/** A passive: its agent is the source; without one, some verbs give a crowd's word. */
export function passiveCue(
	at: SentenceWords,
	verb: number,
	group: VerbGroup,
	lemma: string,
	build: (source: Phrase | null, is: Source, content: Span) => FoundCue,
): FoundCue | null {
	const { words } = at;
	// "projected to rise by a tenth": by how much, not by whom
	const foretold = FORETOLD.has(lemma) && words[verb + 1]?.lower === 'to';
	const agent = foretold ? null : byAgent(words, verb + 1);
	if (agent) {
		// "Keller was quoted as saying by the Times": Keller speaks
		if (words[verb + 1]?.lower === 'as' && has(words[verb + 2], L.ING_FORM) && has(words[verb + 2], L.SAYING))
			return null;
		// "listed on the exchange by the founder": a deed
		if (lemma === 'list' && words[verb + 1]?.lower === 'on') return null;
		const asSaid = itemAt(words, group.from - 1)?.lower === 'as';
		if (!asSaid && SAYING_VERBS.get(lemma)?.includes('a')) return null;
		// "found by hikers", "written by Keller": what was done, unless what was learned follows
		if ((CLAUSE_ONLY.has(lemma) || lemma === 'write') && !asSaid && !OPENS_FINDING.has(words[agent.to]?.lower ?? ''))
			return null;
		// "denied access by officials": what was withheld, and not what was said to be untrue
		if (lemma === 'deny' && isWithheld(words[verb + 1])) return null;
		// "better known by her pseudonym"
		if (lemma === 'know') return null;
		// "felt by voters", "the level sought by the board": what befalls them or what they go for
		if (DEEDS.has(lemma) && !OPENS_FINDING.has(words[agent.to]?.lower ?? '')) return null;
		const is = classifySource(words, agent);
		if (!is?.speaks) return null;
		const rest = restFrom(at, agent.to);
		const before = allBefore(at, group.from);
		return build(agent, is, rest.end - rest.start > 8 && !isMark(words[agent.to], ',') ? rest : before);
	}
	const publication = lemma === 'report' ? reportedIn(words, group.from, verb) : null;
	if (publication) {
		const comma = isMark(words[publication.to], ',') ? publication.to + 1 : publication.to;
		const content = group.from <= 1 ? restFrom(at, comma) : allBefore(at, group.from - 1);
		return build(publication, { kind: 'attributed', pronoun: false, speaks: true }, content);
	}
	const next = words[verb + 1];
	const impersonal = itemAt(words, group.from - 1)?.lower === 'it';
	// "it was revealed that": somebody's word, nobody's name
	const revealed = impersonal && next?.lower === 'that' && SAYING_VERBS.get(lemma)?.includes('c') === true;
	if (!group.passive || group.modal || !(revealed || AGENTLESS.has(lemma))) return null;
	// "those who are deemed to be residents": by a law or a form
	if (lemma === 'deem' && has(itemAt(words, group.from - 1), L.RELATIVE)) return null;
	// "intended to be seen as": nobody has said it yet
	if (itemAt(words, group.from - 1)?.lower === 'to') return null;
	if (has(itemAt(words, verb - 1), L.NEGATION)) return null;
	const link =
		next !== undefined &&
		(next.lower === 'as' ||
			(next.lower === 'to' && isDoing(words[verb + 2])) ||
			next.lower === 'that' ||
			(next.lower === 'for' && lemma !== 'say' && !has(words[verb + 2], L.NUMBER_WORD)) ||
			(next.lower === 'at' && lemma === 'estimate') ||
			(next.lower === 'of' && lemma === 'accuse'));
	if (NEEDS_LINK.has(lemma) ? !link : !(link || impersonal)) return null;
	if (lemma === 'describe' || lemma === 'consider') {
		if (!impersonal && next?.lower !== 'as') return null;
	}
	return build(null, vague, restFrom(at, verb + 1));
}
