import type { Word } from '../attributions/words.ts';
import { mainClause } from './clause.ts';
import { hints } from '../words/wordRoles.ts';

/** "2013;79: 2578-2587", "Vol. 59, No. 6, July 2017, page(s) 326", "Lee K, Park J, et al.", "Accessed 18 March 2017.": an entry of a list of references. */
const REFERENCE =
	/\b(?:19|20)\d\d;\s?\d{0,4}\(?\d{0,3}\)?:|\b(?:vol|volume)\. ?\d|\bpp?\. ?\d{1,4}[-\u2013]\d|\bdoi:|\bISBN\b|\bet al\.$|^(?:accessed|retrieved|archived) (?:on )?\d{1,2} |^(?:accessed|retrieved|archived) (?:on )?[A-Z][a-z]+ \d{1,2},/i;
const AUTHORS = /^\p{Lu}[\p{L}'-]{1,30} \p{Lu}{1,3}(?: ?, (?:and )?\p{Lu}[\p{L}'-]{1,30} \p{Lu}{1,3}){1,20} ?[.,]/u;
/** "Anna Keller, Bridges of the North, 2032.": an author, a title and a year. */
const WORK = /^\p{Lu}[\p{L}. '-]{2,40}, [^.!?]{4,120}, (?:19|20)\d\d\.$/u;
/** What two authors look like at a glance: their letters are only asked about where this fits. */
const LIST_OF_AUTHORS = /^\S{2,64} \S{1,6} ?, /;

/** An entry of a list of references, or its part: its authors, or where it was published. */
export function isReference(text: string, words: readonly Word[], roles: number): boolean {
	const mayBe = (roles & hints.reference) !== 0;
	return text.length < 400 && ((mayBe && REFERENCE.test(text)) || opensWithAuthors(text) || isWork(text, words));
}

function isWork(text: string, words: readonly Word[]): boolean {
	return words.at(-2)?.kind === 'number' && WORK.test(text) && mainClause(words).at < 0;
}

function opensWithAuthors(text: string): boolean {
	// initials stand behind the first name; behind the first word of most sentences stands a small letter
	const second = text.charCodeAt(text.indexOf(' ') + 1);
	return (second < 0x61 || second > 0x7a) && LIST_OF_AUTHORS.test(text) && AUTHORS.test(text);
}

/**
 * Whether a sentence that stands between two parts of references is the title of a work, or who published it: what follows its
 * authors, or is no sentence. `words` are its own, `before` is the text of the sentence before it.
 */
export function isCitedTitle(words: readonly Word[], before: string): boolean {
	return opensWithAuthors(before) || mainClause(words).at < 0;
}
