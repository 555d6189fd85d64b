import { itemAt } from '../../text/itemAt.ts';
import { QUOTE_MARKS, has, isMark } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { quotationStartingAt } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Words of what is somebody's own at most: "in her opening lines". */
const LONGEST_WORK = 3;

/**
 * A quotation behind a colon and what it is taken from, of which the sentence's subject is the owner: "Keller evokes the flood in
 * her introduction: “…”"; or behind an answer or a summary: "Keller fires back: “…”". Only asked where nothing else in the sentence
 * says who speaks.
 */
export function introduction(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const colon = words.findIndex((word, i) => isMark(word, ':') && isMark(words[i + 1], QUOTE_MARKS));
	const owner = workOwnerBefore(words, colon);
	const verb = owner < 1 ? phrasalVerbBefore(words, colon) : -1;
	const mark = itemAt(words, colon);
	const cue = verb < 0 ? owner - 1 : verb;
	if (cue < 0 || !mark) return null;
	const nearest = verb < 0 ? mainSubject(words, cue) : subjectBefore(words, verb);
	// "Keller, head of the mills, a paper company, sums up the trouble:"
	const found = nearest && classifySource(words, nearest);
	const isNamed = found?.speaks === true && found.kind === 'attributed';
	const source = isNamed || verb < 0 ? (nearest ?? openingName(words)) : openingName(words);
	const is = source && classifySource(words, source);
	const content = quotationStartingAt(at, mark.end, 3);
	if (!source || !is?.speaks || is.kind !== 'attributed' || !content) return null;
	return { source, is, cueFrom: cue, cueTo: colon, content, mode: 'speech' };
}

/** The name of two words or more that opens the sentence, whatever verb follows; null where none does. */
function openingName(words: readonly Word[]): Phrase | null {
	let to = 0;
	while (words[to]?.kind === 'word' && words[to]?.capital && !has(words[to], L.FUNCTION_WORD)) to++;
	return to >= 2 ? { from: 0, to, head: to - 1 } : null;
}

/** How far before the colon a verb with its particle stands, in words. */
const FARTHEST_PARTICLE = 6;

/** Verbs that answer with "back", and those that tell all in few words with "up". */
const ANSWERING: ReadonlySet<string> = new Set(
	'fire fires fired hit hits push pushes pushed shoot shoots shot snap snaps snapped clap claps clapped write writes wrote'.split(
		' ',
	),
);
const SUMMING: ReadonlySet<string> = new Set(['sum', 'sums', 'summed']);

/** Index of the verb of "fires back:", "sums up the problem:"; -1 where the colon stands behind something else. */
function phrasalVerbBefore(words: readonly Word[], colon: number): number {
	for (let at = colon - 1; at > 0 && at >= colon - FARTHEST_PARTICLE; at--) {
		const word = words[at];
		if (!word || word.kind === 'mark') return -1;
		const verb = words[at - 1]?.lower ?? '';
		if ((word.lower === 'back' && ANSWERING.has(verb)) || (word.lower === 'up' && SUMMING.has(verb))) return at - 1;
	}
	return -1;
}

/** Index of "his" in "in his introduction:"; -1 where the colon stands behind something else. */
function workOwnerBefore(words: readonly Word[], colon: number): number {
	for (let at = colon - 2; at > 0 && at >= colon - 1 - LONGEST_WORK; at--) {
		const word = words[at];
		if (!word || word.kind === 'mark' || has(word, L.PREPOSITION)) return -1;
		if (/^(?:his|her|their)$/.test(word.lower)) return words[at - 1]?.lower === 'in' ? at : -1;
	}
	return -1;
}
