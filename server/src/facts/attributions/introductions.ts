import { itemAt } from '../../text/itemAt.ts';
import { QUOTE_MARKS, has, isMark } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { quotationStartingAt } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import { mainSubject } from './subject.ts';
import type { Word } from './words.ts';
import * as L from './lexicon.ts';

/** Words of what is somebody's own at most: "in her opening lines". */
const LONGEST_WORK = 3;

/**
 * A quotation behind a colon and what it is taken from, of which the sentence's subject is the owner: "Keller evokes the flood in
 * her introduction: “…”". Only asked where nothing else in the sentence says who speaks.
 */
export function introduction(at: SentenceWords): FoundCue | null {
	const { words } = at;
	const colon = words.findIndex((word, i) => isMark(word, ':') && isMark(words[i + 1], QUOTE_MARKS));
	const owner = ownerBefore(words, colon);
	const mark = itemAt(words, colon);
	if (owner < 1 || !mark) return null;
	const source = mainSubject(words, owner - 1) ?? openingName(words);
	const is = source && classifySource(words, source);
	const content = quotationStartingAt(at, mark.end, 3);
	if (!source || !is?.speaks || is.kind !== 'attributed' || !content) return null;
	return { source, is, cueFrom: owner - 1, cueTo: colon, content, mode: 'speech' };
}

/** The name of two words or more that opens the sentence, whatever verb follows; null where none does. */
function openingName(words: readonly Word[]): Phrase | null {
	let to = 0;
	while (words[to]?.kind === 'word' && words[to]?.capital && !has(words[to], L.FUNCTION_WORD)) to++;
	return to >= 2 ? { from: 0, to, head: to - 1 } : null;
}

/** Index of "his" in "in his introduction:"; -1 where the colon stands behind something else. */
function ownerBefore(words: readonly Word[], colon: number): number {
	for (let at = colon - 2; at > 0 && at >= colon - 1 - LONGEST_WORK; at--) {
		const word = words[at];
		if (!word || word.kind === 'mark' || has(word, L.PREPOSITION)) return -1;
		if (/^(?:his|her|their)$/.test(word.lower)) return words[at - 1]?.lower === 'in' ? at : -1;
	}
	return -1;
}
