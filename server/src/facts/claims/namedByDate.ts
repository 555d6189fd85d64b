import { itemAt } from '../../text/itemAt.ts';
import { lastStarting } from '../../text/span.ts';
import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';
import type { DateMention } from '../types.ts';

const BEFORE: ReadonlySet<string> = new Set('the this that its their his her our a an'.split(' '));

/** Words that a noun phrase cannot go on with behind a date. */
const NO_NOUN = L.FUNCTION_WORD | L.ADVERB | L.NEGATION;

/**
 * Whether a date only names the noun behind it ("the 2025 summit", "the February 2025 Paris summit"): when it was is presupposed
 * there and not stated. `words` are those of its sentence.
 */
export function namesOnly(words: readonly Word[], { start, end, expression }: DateMention): boolean {
	if (expression.type === 'relative') return false;
	if (!BEFORE.has(itemAt(words, lastStarting(words, start) - 1)?.lower ?? '')) return false;
	const noun = words[lastStarting(words, end - 1) + 1];
	return noun?.kind === 'word' && noun.start > end && (noun.flags & NO_NOUN) === 0;
}
