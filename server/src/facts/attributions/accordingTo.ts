import { itemAt } from '../../text/itemAt.ts';
import * as L from './lexicon.ts';
import { has, isMark, phraseAfter } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { allBefore, restFrom, withoutStop } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import type { Source } from './sources.ts';
import type { Word } from './words.ts';

/** Nouns that point to a view when "in", "by" or "from" stands before: "in the words of", "by his own account". */
export const ACCOUNTS: ReadonlySet<string> = new Set([
	'words',
	'view',
	'opinion',
	'account',
	'estimate',
	'telling',
	'estimation',
	'assessment',
	'reckoning',
	'count',
	'tally',
	'admission',
	'calculation',
	'calculations',
]);

/** Of those, the ones that only "by" makes somebody's word: "by the ministry's count". */
export const RECKONED: ReadonlySet<string> = new Set(['count', 'tally', 'admission', 'calculation', 'calculations']);

/** Whoever and whatever can give their word. */
const GIVES_WORD = L.PERSON | L.CROWD | L.ANONYMOUS_ROLE | L.ORGANISATION | L.DOCUMENT | L.SAYING_NOUN | L.QUANTIFIER;

/** What somebody gives of a thing besides accounts and what documents are called. */
const VERSIONS: ReadonlySet<string> = new Set(
	'accounts words estimates version testimony diary website site opinion view numbers figures calculations calculation research findings tally'.split(
		' ',
	),
);

/** "according to how long he runs", "according to their needs", "according to plan": by what something goes, nobody's word. */
function isMeasure(words: readonly Word[], from: number, source: Phrase): boolean {
	const first = words[from]?.lower ?? '';
	if (/^(?:how|whether|what|where|when|who|which|plan|schedule)$/.test(first)) return true;
	if (!/^(?:its|their|his|her|your|our|my)$/.test(first)) return false;
	for (let at = source.from; at < source.to; at++) {
		const word = words[at];
		if (word?.capital || has(word, GIVES_WORD)) return false;
		if (ACCOUNTS.has(word?.lower ?? '') || VERSIONS.has(word?.lower ?? '')) return false;
	}
	return true;
}

/** Longest relative clause behind "According to X", in words. */
const LONGEST_RELATIVE = 24;

/** Index of the comma that ends the relative clause opened at `from`, else `from`. */
function commaBehind(words: readonly Word[], from: number): number {
	for (let at = from + 1; at < from + LONGEST_RELATIVE; at++) if (isMark(words[at], ',')) return at;
	return from;
}

/** How far behind a source its maker is looked for, in words. */
const LONGEST_MAKING = 8;

/** "data compiled for Reuters by the Weber Institute": a name behind says whose it is. */
function isMadeBy(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + LONGEST_MAKING; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark') return false;
		if (word.lower !== 'by' && word.lower !== 'from') continue;
		const name = has(words[at + 1], L.DETERMINER) ? words[at + 2] : words[at + 1];
		if (name?.capital && !has(name, L.CALENDAR)) return true;
	}
	return false;
}

/** "data given by the harbour chief, Anna Keller": who made it has a role, and a name behind a comma. */
function isMadeByNamed(words: readonly Word[], { from, to }: Phrase): boolean {
	const name = isMark(words[to], ',') ? words[to + 1] : undefined;
	if (!name?.capital || has(name, L.FUNCTION_WORD)) return false;
	return words.slice(from, to).some(({ lower }) => lower === 'by');
}

/** What stands between a document and the journal that it is to be found in. */
const APPEARS: ReadonlySet<string> = new Set(
	'published publishing appearing appeared printed released online'.split(' '),
);

/** How many words may stand between "in" and the journal's name: "the peer-reviewed journal". */
const LONGEST_TITLE = 5;

/** "a study published on Monday in the journal Rivers", "a report Friday in the Lancet". */
function isPublishedIn(words: readonly Word[], from: number): boolean {
	let appears = false;
	for (let at = from; at < from + LONGEST_MAKING; at++) {
		const word = words[at];
		if (!word || word.kind === 'mark') return false;
		if (APPEARS.has(word.lower) || has(word, L.CALENDAR)) appears = true;
		if (word.lower !== 'in' || !appears) continue;
		for (let title = at + 1; title <= at + LONGEST_TITLE; title++) {
			const name = words[title];
			if (!name || name.kind === 'mark') return false;
			if (name.capital && !has(name, L.CALENDAR)) return true;
		}
	}
	return false;
}

/**
 * "Per the ministry, …", "…, per Reuters.": opens the sentence, with a comma behind the source, or follows a comma, and a source
 * stands behind; not "per person", and not the first name ("the winner, Per Hansen").
 */
export function isPerSource(words: readonly Word[], index: number): boolean {
	if (index > 0 && (words[index]?.capital || !isMark(words[index - 1], ',('))) return false;
	const next = words[index + 1];
	const noun = words[index + 2];
	const isSource =
		next?.capital === true ||
		(next?.lower === 'the' && (noun?.capital === true || has(noun, L.ORGANISATION | L.DOCUMENT)));
	if (!isSource) return false;
	return index > 0 || isMark(words[phraseAfter(words, index + 1)?.to ?? -1], ',');
}

/** Whoever gives their word behind "as per", wherever that stands. */
const TELLS = L.ORGANISATION | L.ANONYMOUS_ROLE | L.CROWD;

/**
 * "As per the police, …", "…, as per officials": inside a clause only whoever can speak ("done as per Section 12": by what it was
 * done), behind a comma names and documents too. `index` is that of "as".
 */
export function isAsPerSource(words: readonly Word[], index: number): boolean {
	if (itemAt(words, index)?.lower !== 'as') return false;
	const head = words[phraseAfter(words, index + 2)?.head ?? -1];
	if (has(head, TELLS)) return true;
	const apart = index === 0 || isMark(words[index - 1], ',(\u2014\u2013');
	return apart && (head?.capital === true || has(head, L.DOCUMENT));
}

/** "According to X", "per X": the source stands behind the cue, which has so many words, and the content around both. */
export function accordingTo(at: SentenceWords, index: number, length: number): FoundCue | null {
	const { words } = at;
	const source = phraseAfter(words, index + length);
	if (!source || isMeasure(words, index + length, source)) return null;
	const found = classifySource(words, source);
	if (words[index]?.lower !== 'according' && !found?.speaks) return null;
	const classed = found ?? { kind: 'attributed', pronoun: false, speaks: true };
	const isNamed =
		isMadeBy(words, source.to) ||
		isMadeByNamed(words, source) ||
		(has(words[source.head], L.DOCUMENT) && isPublishedIn(words, source.to));
	const is: Source = isNamed && classed.kind !== 'attributed' ? { ...classed, kind: 'attributed' } : classed;
	const opening = index === 0 || (index <= 2 && itemAt(words, index - 1)?.kind !== 'mark');
	const end = has(words[source.to], L.RELATIVE) ? commaBehind(words, source.to) : source.to;
	const next = isMark(words[end], ',') ? end + 1 : source.to;
	const content =
		opening || isMark(itemAt(words, index - 1), '(') ? restFrom(at, opening ? next : 0) : allBefore(at, index);
	const whole = content.end - content.start < 8 ? withoutStop(at.prose, at.sentence) : content;
	return {
		source,
		is: is.speaks ? is : { ...is, speaks: true },
		cueFrom: index,
		cueTo: index + length,
		content: whole,
		mode: 'speech',
	};
}
