import { QUOTE_MARKS, has, isMark, phraseAfter, phraseBefore } from './phrase.ts';
import { allBefore, quotationStartingAt, restFrom, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import type { Source } from './sources.ts';
import * as L from './lexicon.ts';

const NOBODY: Source = { kind: 'vague', pronoun: false, speaks: true };

/** Adverbs that pass on somebody's word without saying whose. */
const HEARSAY: ReadonlySet<string> = new Set([
	'reportedly',
	'allegedly',
	'purportedly',
	'supposedly',
	'rumouredly',
	'rumoredly',
]);

/** Nouns that point to a view when "in", "by" or "from" stands before: "in the words of", "by his own account". */
const ACCOUNTS: ReadonlySet<string> = new Set([
	'words',
	'view',
	'opinion',
	'account',
	'estimate',
	'telling',
	'estimation',
	'assessment',
	'reckoning',
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

/** "According to X", "per X": the source stands behind the cue, the content around both. */
function accordingTo(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const source = phraseAfter(words, index + 2);
	if (!source) return null;
	const is = classifySource(words, source) ?? { kind: 'attributed', pronoun: false, speaks: true };
	const opening = index === 0 || (index <= 2 && words[index - 1]?.kind !== 'mark');
	const next = isMark(words[source.to], ',') ? source.to + 1 : source.to;
	const content = opening || isMark(words[index - 1], '(') ? restFrom(at, opening ? next : 0) : allBefore(at, index);
	const whole = content.end - content.start < 8 ? withoutStop(at.prose, at.sentence) : content;
	return {
		source,
		is: is.speaks ? is : { ...is, speaks: true },
		cueFrom: index,
		cueTo: index + 2,
		content: whole,
		mode: 'speech',
	};
}

/** "in the words of X", "in X's view". */
function account(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const before = words[index - 1];
	if (words[index + 1]?.lower === 'of') {
		const lead = words[index - 2];
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
	const source = phraseBefore(words, index);
	if (
		!source ||
		(words[source.from - 1]?.lower !== 'in' &&
			words[source.from]?.lower !== 'in' &&
			words[source.from - 1]?.lower !== 'by')
	)
		return null;
	const from = words[source.from]?.lower === 'in' ? source.from + 1 : source.from;
	const owner = { from, to: index, head: index - 1 };
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

/** `Smith: "…"` and `"…" — Smith`: a name beside a quotation, with nothing else in the sentence. */
export function speakerLine(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const colon = words.findIndex((word, index) => index < 7 && isMark(word, ':'));
	if (
		colon > 0 &&
		words[colon + 1] &&
		(at.quoted[colon + 1] === 1 || QUOTE_MARKS.includes(words[colon + 1]?.lower ?? '\0'))
	) {
		const names = words.slice(0, colon);
		if (
			names.every((word) => word.capital || word.kind === 'mark') &&
			!names.some((word) => has(word, L.AUXILIARY | L.PREPOSITION))
		) {
			const source = { from: 0, to: colon, head: colon - 1 };
			const is = classifySource(words, source);
			const quotation = quotationStartingAt(at, words[colon]?.end ?? 0, 4);
			if (is?.speaks && quotation)
				return {
					source,
					is,
					cueFrom: colon,
					cueTo: colon + 1,
					content: { start: quotation.start, end: quotation.end },
					mode: 'speech',
				};
		}
	}
	for (const quotation of at.quotations.slice(0, 3)) {
		const dash = words.findIndex((word) => word.start >= quotation.end && isMark(word, '\u2015\u2014\u2013-'));
		if (dash < 0) break;
		if ((words[dash]?.start ?? 0) > quotation.end + 4) continue;
		const source = phraseAfter(words, isMark(words[dash + 1], '@-') ? dash + 2 : dash + 1);
		if (!source || !words[source.from]?.capital || source.to - source.from > 6) continue;
		const is = classifySource(words, source);
		if (is?.speaks)
			return {
				source,
				is,
				cueFrom: dash,
				cueTo: dash + 1,
				content: { start: quotation.start, end: quotation.end },
				mode: 'speech',
			};
	}
	return null;
}

/** What stands in capitals before a colon without speaking. */
const LABELS: ReadonlySet<string> = new Set(
	'note notes update updates updated correction corrections breaking related fact facts question questions answer answers more photo photos video videos watch read source sources credit tags editor warning advertisement summary conclusion background introduction analysis opinion exclusive developing disclaimer disclosure caption location date time address phone email contact subject'.split(
		' ',
	),
);
/** Longest name before the colon of a transcript, in words. */
const LONGEST_NAME = 5;

/** `KEEPER: The dam is safe.`: a paragraph of a transcript, headed by its speaker in capitals; all of it is said. */
export function transcriptLine(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const from = words[0]?.kind === 'mark' && QUOTE_MARKS.includes(words[0].lower) ? 1 : 0;
	if (at.sentence.start > 1) return null;
	const colon = words.findIndex((word, index) => index <= from + LONGEST_NAME && isMark(word, ':'));
	const first = words[from];
	const mark = words[colon];
	const next = words[colon + 1];
	if (colon <= from || !mark || !first || !next) return null;
	const names = words.slice(from, colon);
	const upper = names.every((word) => word.upper || word.kind === 'mark' || has(word, L.TITLE));
	if (!upper || names.some((word) => LABELS.has(word.lower)) || !(next.capital || next.kind === 'mark')) return null;
	const content = withoutStop(at.prose, { start: next.start, end: at.block });
	return {
		source: { from, to: colon, head: colon - 1 },
		is: { kind: 'attributed', pronoun: false, speaks: true, named: true },
		cueFrom: colon,
		cueTo: colon + 1,
		content,
		mode: 'speech',
	};
}

/** Reads one word as a cue that is no verb; null where it is none. */
export function phraseCue(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const word = words[index];
	if (!word) return null;
	if (word.lower === 'according' && words[index + 1]?.lower === 'to') return accordingTo(at, index);
	if (HEARSAY.has(word.lower))
		return {
			source: null,
			is: NOBODY,
			cueFrom: index,
			cueTo: index + 1,
			content: withoutStop(at.prose, at.sentence),
			mode: 'speech',
		};
	if (ACCOUNTS.has(word.lower)) return account(at, index);
	if (STATES.has(word.lower)) return stateOfMind(at, index);
	if (has(word, L.SAYING_NOUN | L.DOCUMENT)) return nounCue(at, index);
	return null;
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

/** "the claim that", "reports that", "Trump's claim that", "concerns among experts that". */
function nounCue(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	const word = words[index];
	const next = words[index + 1];
	if (!word || !next) return null;
	const before = words[index - 1];
	const content =
		next.lower === 'that'
			? index + 2
			: (next.lower === 'is' || next.lower === 'was') && words[index + 2]?.lower === 'that'
				? index + 3
				: -1;
	const owner =
		before?.possessive === true || before?.lower === 'his' || before?.lower === 'her' || before?.lower === 'their';
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
	// "the concerns that were raised": a relative clause gives no content.
	const clause = words[content];
	if (content >= 0 && (has(clause, L.AUXILIARY) || (has(clause, L.PAST_FORM | L.S_FORM) && !clause?.capital)))
		return null;
	const rest = restFrom(at, content >= 0 ? content : index + 2);
	const mode = thought ? 'thought' : 'speech';
	if (owner) {
		if (!before.possessive)
			return {
				source: { from: index - 1, to: index, head: index - 1 },
				is: { kind: 'attributed', pronoun: true, speaks: true },
				cueFrom: index,
				cueTo: index + 1,
				content: rest,
				mode,
			};
		const phrase = phraseBefore(words, index);
		const source = phrase && { from: phrase.from, to: index, head: index - 1 };
		const is = source && classifySource(words, source);
		if (source && is?.speaks) return { source, is, cueFrom: index, cueTo: index + 1, content: rest, mode };
		return null;
	}
	return { source: null, is: NOBODY, cueFrom: index, cueTo: index + 1, content: rest, mode };
}

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
