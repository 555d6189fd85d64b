import { hash32 } from '../../text/hash.ts';
import { turnHead } from '../turns.ts';
import type { BlockShape, Reading } from '../types.ts';
import { contentBitsOf, contentEntries, contentWeightOf } from '../words/lexicon.ts';
import { endsInEd } from '../words/endings.ts';
import type { Word } from '../words/word.ts';
import { cueNames, shortBlock, startBlock, sureBlock } from './cues.ts';
import type { CueName } from './cues.ts';
import { bitOfHash } from '../words/wordTable.ts';
import { anyNumber, lexicon, wordBits } from './lexicon.ts';
import type { Phrase, Phrases, WordEntry } from './lexicon.ts';
import { wordsOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Words kept in `BlockShape.topics`; enough to tell whether a block shares its subject with another. */
const mostTopics = 24;

/** Shortest word, in letters, that tells of a subject. */
const topicLength = 5;

const noCues: readonly CueName[] = [];

/** Japanese writes its function words in hiragana, so a single kana is counted as one. */
function isHiragana({ start, end, lower }: Word): boolean {
	if (end - start !== 1) return false;
	const code = lower.charCodeAt(0);
	return code >= 0x3040 && code <= 0x309f;
}

/** An unknown word in -ed: most of them are verbs. */
function endsLikeVerb(word: Word): boolean {
	return endsInEd(word) && word.end - word.start > 4;
}

function isNumber(tokens: Tokens, index: number): boolean {
	return tokens.numeric[index] === true;
}

function phraseStands({ rest, scope }: Phrase, tokens: Tokens, at: number): boolean {
	const count = tokens.words.length;
	const behind = at + rest.length + 1;
	if (behind > count) return false;
	switch (scope) {
		case 'anywhere':
			break;
		case 'short':
			if (count > shortBlock) return false;
			break;
		case 'start':
			if (at !== 0 || count > startBlock) return false;
			break;
		case 'label':
			if (at !== 0 || (behind !== tokens.labelWords && behind !== count)) return false;
			break;
		case 'whole':
			if (at !== 0 || count > shortBlock) return false;
			for (let i = behind; i < count; i++) if (!isNumber(tokens, i)) return false;
			break;
	}
	for (let i = 0; i < rest.length; i++) {
		const expected = rest[i];
		const index = at + 1 + i;
		if (expected !== tokens.words[index]?.lower && !(expected === anyNumber && isNumber(tokens, index))) return false;
	}
	return true;
}

/** Adds the cues whose phrases begin at a word; the first index is that of `sure`. */
function addCues({ list, seconds }: Phrases, tokens: Tokens, at: number, found: Set<number>): void {
	const following = tokens.words[at + 1];
	if (following && (seconds & bitOfHash(following.hash)) === 0) return;
	const next = following?.lower;
	for (const phrase of list) {
		// most phrases of a word end here: the next word is another
		const second = phrase.rest[0];
		if (second !== undefined && second !== next && second !== anyNumber) continue;
		const isSure = phrase.sure && tokens.words.length <= sureBlock;
		if (found.has(phrase.cue) && !(isSure && !found.has(sureCue))) continue;
		if (!phraseStands(phrase, tokens, at)) continue;
		found.add(phrase.cue);
		if (isSure) found.add(sureCue);
	}
}

const sureCue = cueNames.indexOf('sure');

const noPhrases: Phrases = Object.freeze({ list: [], seconds: 0 });

/** The phrases of a word that can stand where it stands. */
function phrasesAt(entry: WordEntry | undefined, tokens: Tokens, at: number): Phrases {
	if (!entry) return noPhrases;
	return at > 0 && tokens.words.length > shortBlock ? entry.anywhere : entry.phrases;
}

const numberEntry = lexicon.get(anyNumber);

/**
 * Hash of a short block's words with a mark for each number, so that "12 comments" and "3 comments" are seen to be one
 * pattern; 0 for a block that is long or without numbers.
 */
function patternOf(tokens: Tokens): number {
	if (tokens.numbers === 0 || tokens.words.length > shortBlock) return 0;
	return hash32(tokens.words.map(({ lower }, i) => (isNumber(tokens, i) ? anyNumber : lower)).join(' '));
}

/**
 * What content labelling needs to know of a block's own text. A pure function of the reading's prose and links, in time
 * linear in its length. `tokens` are the prose's words where they have been cut already.
 */
export function shapeOf(
	reading: Pick<Reading, 'inline' | 'words'>,
	tokens: Tokens = wordsOf(reading.inline.prose, reading.words),
): BlockShape {
	const { prose, links, code } = reading.inline;
	const { words } = tokens;
	let stop = 0;
	let verbs = 0;
	let reader = 0;
	let publisher = 0;
	let lexical = 0;
	const topics: number[] = [];
	const found = new Set<number>();
	const hasNumbers = tokens.numbers > 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word) break;
		if (hasNumbers && isNumber(tokens, i)) addCues(phrasesAt(numberEntry, tokens, i), tokens, i, found);
		const { entry } = word;
		const bits = contentBitsOf(entry);
		if (bits !== 0) {
			lexical += contentWeightOf(entry);
			if ((bits & wordBits.verb) !== 0) verbs++;
			if ((bits & wordBits.reader) !== 0) reader++;
			if ((bits & wordBits.publisher) !== 0) publisher++;
			if ((bits & wordBits.phrases) !== 0) addCues(phrasesAt(contentEntries[entry], tokens, i), tokens, i, found);
			if ((bits & wordBits.stop) !== 0) {
				stop++;
				continue;
			}
		} else {
			if (isHiragana(word)) stop++;
			if (endsLikeVerb(word)) verbs++;
		}
		if (topics.length < mostTopics && word.end - word.start >= topicLength) {
			const topic = word.hash & 0xffff;
			if (!topics.includes(topic)) topics.push(topic);
		}
	}
	let linkWords = 0;
	for (const { span } of links)
		if (span.end > span.start) linkWords += wordsOf(prose.slice(span.start, span.end)).words.length;
	return {
		characters: prose.length,
		words: words.length,
		letters: tokens.letters,
		stopWords: stop,
		verbs,
		readerWords: reader,
		publisherWords: publisher,
		lexical: Math.round(lexical * 100) / 100,
		capitalised: tokens.capitalised,
		upper: tokens.upper,
		numbers: tokens.numbers,
		commas: tokens.commas,
		stops: tokens.stops,
		separators: tokens.separators,
		quotes: tokens.quotes,
		opens: tokens.opens,
		closed: tokens.closed,
		endsWithColon: tokens.endsWithColon,
		holdsCode: code.length > 0,
		turn: turnHead(prose),
		linkWords,
		cues: found.size === 0 ? noCues : [...found].sort((a, b) => a - b).flatMap((cue) => cueNames[cue] ?? []),
		topics: topics.map((topic) => String.fromCharCode(topic)).join(''),
		pattern: patternOf(tokens),
	};
}
