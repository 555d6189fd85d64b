import { hashOf, bitOfHash } from '../words/wordTable.ts';
import { articleCues } from './articleCues.ts';
import { cueNames } from './cues.ts';
import type { CueName, CueScope } from './cues.ts';
import { promptCues } from './promptCues.ts';
import { siteCues } from './siteCues.ts';
import wordWeights from './wordWeights.json' with { type: 'json' };
import { commonVerbs, foreignStopWords, publisherWords, readerWords, stopWords } from './words.ts';

/** A cue phrase behind its first word. `#` in `rest` stands for any word with a digit. */
export interface Phrase {
	/** Index into `cueNames`. */
	readonly cue: number;
	readonly scope: CueScope;
	readonly sure: boolean;
	readonly rest: readonly string[];
}

/** Which lists a word is in. */
export const wordBits = Object.freeze({
	/** Any of them, or it has a weight, or begins a phrase. */
	known: 1,
	stop: 2,
	verb: 4,
	reader: 8,
	publisher: 16,
	phrases: 32,
});

/** All that is known of one word, so that reading a block costs one look-up a word. */
export interface WordEntry {
	/** `wordBits` of its lists. */
	readonly bits: number;
	/** Learned: above 0 the word speaks for running text, below for furniture. */
	readonly weight: number;
	/** Cue phrases that begin with it. */
	readonly phrases: Phrases;
	/** Those of them that may stand anywhere: in a long block no others can, save at its beginning. */
	readonly anywhere: Phrases;
}

/** Cue phrases of one first word. */
export interface Phrases {
	readonly list: readonly Phrase[];
	/** A bit for the hash of each second word, by which most words behind the first are seen to continue none of them. */
	readonly seconds: number;
}

function phrasesOf(list: readonly Phrase[]): Phrases {
	let seconds = 0;
	for (const { rest } of list) {
		const second = rest[0];
		seconds |= second === undefined || second === anyNumber ? -1 : bitOfHash(hashOf(second));
	}
	return { list, seconds };
}

/** Stands in phrases for any word with a digit. */
export const anyNumber = '#';

function buildLexicon(): Map<string, WordEntry> {
	const phrases = new Map<string, Phrase[]>();
	const cueIndex = new Map<CueName, number>(cueNames.map((name, index) => [name, index]));
	for (const entry of [...siteCues, ...articleCues, ...promptCues]) {
		for (const phrase of entry.phrases.split('|')) {
			const [first, ...rest] = phrase
				.trim()
				.split(/[\s.@&+-]+/)
				.filter((word) => word !== '');
			if (first === undefined) continue;
			const list = phrases.get(first) ?? [];
			list.push({ cue: cueIndex.get(entry.cue) ?? 0, scope: entry.scope, sure: entry.sure, rest });
			phrases.set(first, list);
		}
	}
	const weights = new Map<string, number>(Object.entries(wordWeights.weights));
	const words = new Set([
		...phrases.keys(),
		...weights.keys(),
		...stopWords,
		...foreignStopWords,
		...commonVerbs,
		...readerWords,
		...publisherWords,
	]);
	const lexicon = new Map<string, WordEntry>();
	const none = phrasesOf([]);
	for (const word of words) {
		const list = phrases.get(word);
		let bits = wordBits.known;
		if (stopWords.has(word) || foreignStopWords.has(word)) bits |= wordBits.stop;
		if (commonVerbs.has(word)) bits |= wordBits.verb;
		if (readerWords.has(word)) bits |= wordBits.reader;
		if (publisherWords.has(word)) bits |= wordBits.publisher;
		if (list) bits |= wordBits.phrases;
		lexicon.set(word, {
			bits,
			weight: weights.get(word) ?? 0,
			phrases: list ? phrasesOf(list) : none,
			anywhere: list ? phrasesOf(list.filter(({ scope }) => scope === 'anywhere')) : none,
		});
	}
	return lexicon;
}

/** What is known of every word of the closed tables; see `words/lexicon.ts`. */
export const lexicon: ReadonlyMap<string, WordEntry> = buildLexicon();
