import { itemAt } from '../../text/itemAt.ts';
import { lastStarting } from '../../text/span.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import type { DateMention } from '../types.ts';

const BEFORE: ReadonlySet<string> = new Set('the this that its their his her our a an'.split(' '));

/** Words that a noun phrase cannot go on with behind a date. */
const NO_NOUN = L.FUNCTION_WORD | L.ADVERB | L.NEGATION;

/** Words with a capital that are no names: `Opened 1932, the bridge …`. */
const NO_NAME = NO_NOUN | L.PAST_FORM;

/** Feasts and the like that a year dates, as it does a month. */
const FEASTS: ReadonlySet<string> = new Set(
	'christmas easter thanksgiving halloween ramadan passover hanukkah eid'.split(' '),
);

/** "Vision 2030", "Tokyo 2020", "the Justice 2020 Initiative": a bare year right behind a name is a part of it. */
function isYearOfName(words: readonly Word[], start: number, text: string): boolean {
	if (!/^\d{4}$/.test(text)) return false;
	const name = itemAt(words, lastStarting(words, start) - 1);
	return name?.kind === 'word' && name.capital && (name.flags & NO_NAME) === 0 && !FEASTS.has(name.lower);
}

/**
 * Whether a date only names the noun behind it ("the 2025 summit", "the February 2025 Paris summit"): when it was is presupposed
 * there and not stated. `words` are those of its sentence.
 */
export function namesOnly(words: readonly Word[], { start, end, text, expression }: DateMention): boolean {
	if (expression.type === 'relative') return false;
	if (isYearOfName(words, start, text)) return true;
	if (!BEFORE.has(itemAt(words, lastStarting(words, start) - 1)?.lower ?? '')) return false;
	const noun = words[lastStarting(words, end - 1) + 1];
	return noun?.kind === 'word' && noun.start > end && (noun.flags & NO_NOUN) === 0;
}
