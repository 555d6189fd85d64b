import { hash32 } from '../../text/hash.ts';
import type { BlockShape, Reading } from '../types.ts';
import { cueNames, shortBlock } from './cues.ts';
import type { CueName } from './cues.ts';
import { anyNumber, lexicon } from './lexicon.ts';
import type { Phrase } from './lexicon.ts';
import { wordsOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** Words kept in `BlockShape.topics`; enough to tell whether a block shares its subject with another. */
const maxTopics = 24;

/** Shortest word, in letters, that tells of a subject. */
const topicLength = 5;

const noCues: readonly CueName[] = [];

/** Sets of cues as they occur are few, so equal ones share one array. */
function namesOf(found: readonly boolean[]): readonly CueName[] {
	const names = cueNames.filter((_, index) => found[index]);
	return names.length === 0 ? noCues : names;
}

function phraseStands(phrase: Phrase, tokens: Tokens, at: number): boolean {
	const { rest } = phrase;
	if (at + rest.length >= tokens.count) return false;
	for (let i = 0; i < rest.length; i++) {
		const expected = rest[i];
		const index = at + 1 + i;
		if (expected !== tokens.words[index] && !(expected === anyNumber && tokens.kinds[index] === 'number')) return false;
	}
	switch (phrase.scope) {
		case 'anywhere':
			return true;
		case 'short':
			return tokens.count <= shortBlock;
		case 'start':
			return at === 0;
		case 'whole':
			if (at !== 0 || tokens.count > shortBlock) return false;
			for (let index = rest.length + 1; index < tokens.count; index++)
				if (tokens.kinds[index] !== 'number') return false;
			return true;
	}
}

const numberPhrases = lexicon.get(anyNumber)?.phrases ?? [];

/**
 * What content labelling needs to know of a block's own text. A pure function of the reading's prose and links, in time
 * linear in its length.
 */
export function shapeOf(reading: Reading): BlockShape {
	const { prose, links } = reading.inline;
	const tokens = wordsOf(prose);
	let stop = 0;
	let verbs = 0;
	let reader = 0;
	let publisher = 0;
	const found: boolean[] = [];
	let topics = '';
	const seen = new Set<number>();
	for (let i = 0; i < tokens.count; i++) {
		const word = tokens.words[i] ?? '';
		const entry = lexicon.get(word);
		if (entry) {
			if (entry.stop) stop++;
			if (entry.verb) verbs++;
			if (entry.reader) reader++;
			if (entry.publisher) publisher++;
			for (const phrase of entry.phrases)
				if (!found[phrase.cue] && phraseStands(phrase, tokens, i)) found[phrase.cue] = true;
		} else if (word.length > 4 && word.endsWith('ed')) verbs++;
		if (tokens.kinds[i] === 'number') {
			for (const phrase of numberPhrases)
				if (!found[phrase.cue] && phraseStands(phrase, tokens, i)) found[phrase.cue] = true;
		}
		if (seen.size < maxTopics && word.length >= topicLength && !entry?.stop) {
			const topic = hash32(word) & 0xffff;
			if (!seen.has(topic)) {
				seen.add(topic);
				topics += String.fromCharCode(topic);
			}
		}
	}
	let linkWords = 0;
	for (const link of links) linkWords += wordsOf(prose.slice(link.span.start, link.span.end)).count;
	return {
		characters: prose.length,
		words: tokens.count,
		letters: tokens.letters,
		stopWords: stop,
		verbs,
		readerWords: reader,
		publisherWords: publisher,
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
		linkWords,
		cues: namesOf(found),
		topics,
	};
}
