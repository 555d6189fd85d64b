import { itemAt } from '../../text/itemAt.ts';
import { endsInEd } from '../words/endings.ts';
import * as L from './lexicon.ts';
import { has, isMark } from './phrase.ts';
import { allBefore, restFrom } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import type { Word } from './words.ts';

/** What asks or counts many people: its numbers stand "in" it. */
const POLLS: ReadonlySet<string> = new Set(['poll', 'survey', 'census', 'study']);

/** Words behind a poll that say when or where it was held. */
const TIMES: ReadonlySet<string> = new Set([
	'earlier',
	'later',
	'last',
	'online',
	'nationwide',
	'statewide',
	'worldwide',
]);

/** A word of no class, as nouns are, and no participle. */
function isPlainNoun(word: Word | undefined): boolean {
	return word?.kind === 'word' && word.flags === 0 && !word.capital && !endsInEd(word) && !TIMES.has(word.lower);
}

/** How many words may stand between "in" and the poll. */
const LONGEST_POLL = 8;
/** How far from the poll its number may stand, in words. */
const FARTHEST_NUMBER = 40;
/** Who takes part in a poll, as opposed to what stands in it. */
const PARTICIPANTS = L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.QUANTIFIER;

/**
 * "In a Gallup poll, 38 percent of voters …", "He led by nine points in the Marist survey": a named poll gives the numbers. Null
 * where none does.
 */
export function pollCue(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	if (!POLLS.has(words[index]?.lower ?? '')) return null;
	// "census jobs", "poll workers"
	if (isPlainNoun(words[index + 1])) return null;
	let from = index;
	while (from > 0 && from > index - LONGEST_POLL && words[from]?.kind !== 'mark' && words[from]?.lower !== 'in') from--;
	if (words[from]?.lower !== 'in') return null;
	const source = { from: from + 1, to: index + 1, head: index };
	const opening = from === 0;
	const stated = opening
		? words.slice(index + 1, index + FARTHEST_NUMBER)
		: words.slice(Math.max(0, from - FARTHEST_NUMBER), from);
	const numbers = stated.some((word) => word.kind === 'number' || has(word, L.NUMBER_WORD));
	if (!numbers || classifySource(words, source)?.kind !== 'attributed' || has(itemAt(words, from - 1), PARTICIPANTS))
		return null;
	let comma = index + 1;
	while (comma < index + LONGEST_POLL && !isMark(words[comma], ',')) comma++;
	return {
		source,
		is: { kind: 'attributed', pronoun: false, speaks: true, named: true },
		cueFrom: from,
		cueTo: from + 1,
		content: opening ? restFrom(at, isMark(words[comma], ',') ? comma + 1 : index + 1) : allBefore(at, from),
		mode: 'speech',
	};
}
