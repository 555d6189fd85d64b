import * as L from './lexicon.ts';
import { endsInEd } from '../words/endings.ts';
import { has, isMark } from './phrase.ts';
import { itemAt } from '../../text/itemAt.ts';
import { restFrom } from './sentenceWords.ts';
import type { FoundCue, SentenceWords } from './sentenceWords.ts';
import { classifySource } from './sources.ts';
import { subjectBefore } from './subject.ts';
import type { Word } from './words.ts';

/** What is reckoned or counted: whoever puts it at a number gives their word for that number. */
const RECKONED: ReadonlySet<string> = new Set(
	`toll number numbers cost costs figure value worth total share loss losses damage damages population rate growth support odds chance chances
	probability likelihood size count valuation deficit debt bill turnout inflation unemployment membership circulation`.split(
		/\s+/,
	),
);

/** Farthest that "at" stands behind the verb, in words: "put the number of people injured in the blast at". */
const FARTHEST_AT = 12;

/** Words that may stand between "at" and the number. */
const ABOUT: ReadonlySet<string> = new Set(
	'about around roughly approximately over under more less than nearly almost just only some at least most no between up to a'.split(
		' ',
	),
);

/** How many such words: "at no more than". */
const MOST_ABOUT = 4;

function isNumberFrom(words: readonly Word[], from: number): boolean {
	let at = from;
	while (at < from + MOST_ABOUT && ABOUT.has(words[at]?.lower ?? '')) at++;
	if (isMark(words[at], '$£€¥')) at++;
	return words[at]?.kind === 'number' || has(words[at], L.NUMBER_WORD);
}

/** "the number of", "the damage done at", but not "the number plate", "its growth fund": what is put somewhere then. */
function closesNoun(next: Word | undefined): boolean {
	return has(next, L.PREPOSITION | L.ADVERB | L.PARTICIPLE | L.COORDINATOR) || (next !== undefined && endsInEd(next));
}

/** "The ministry put the death toll at 40": a number that the subject reckons. `index` is that of "put". */
export function putAt(at: SentenceWords, index: number): FoundCue | null {
	const { words } = at;
	let reckoned = false;
	let content = -1;
	for (let place = index + 1; place < words.length && place <= index + FARTHEST_AT; place++) {
		const word = words[place];
		if (!word || word.kind === 'mark' || has(word, L.RELATIVE | L.SUBORDINATOR)) return null;
		if (RECKONED.has(word.lower) && closesNoun(words[place + 1])) reckoned = true;
		if (word.lower !== 'at') continue;
		if (!reckoned) return null;
		if (!isNumberFrom(words, place + 1)) continue;
		content = place;
		break;
	}
	if (content < 0) return null;
	let start = index;
	while (start > 0 && has(words[start - 1], L.AUXILIARY | L.ADVERB) && !has(words[start - 1], L.DETERMINER)) start--;
	// "would put the cost at": what follows from something, nobody's reckoning
	if (words.slice(start, index).some((word) => has(word, L.MODAL | L.BE | L.NEGATION))) return null;
	// "a man who puts his worth at": whom is meant
	if (has(words[start - 1], L.RELATIVE)) return null;
	const source = subjectBefore(words, start);
	const is = source && classifySource(words, source);
	if (!source || !is?.speaks || itemAt(words, start - 1)?.kind === 'mark') return null;
	return { source, is, cueFrom: index, cueTo: index + 1, content: restFrom(at, index + 1), mode: 'speech' };
}
