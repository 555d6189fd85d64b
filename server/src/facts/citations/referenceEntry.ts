import type { BlockKind } from '../../syntax/document.ts';

/** Code units of a block within which it says that it is a reference; longer ones are notes that argue. */
const LONGEST = 1200;

/** What stands only in references: when a page was looked at or kept, and the number of a book or an article. */
const LOOKED_UP =
	/(?:^|[.,;\])"\u201d] )(?:Retrieved|Accessed|Archived)(?: on)? (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},) (?:19|20)\d\d|\bArchived from the original\b|\bISBN[: ]{0,2}[\dX-]{10}|\b[Dd][Oo][Ii]: ?10\./u;

/** "^ a b Keller, Anna; Brandt, O. (March 2009).": the arrow back to the text, authors (a comma or an initial behind the surname) and a year. */
const OPENS_WITH_AUTHORS =
	/^(?:[\^\u2191] ?)?(?:[a-z] ){0,8}\p{Lu}[\p{L}'\u2019-]{1,30}(?:, \p{Lu}| \p{Lu}(?=[\p{Lu}.,; ]))[^()"\u201c\u201d.!?]{0,40}(?:\.[^()"\u201c\u201d!?]{0,60})?\((?:\p{L}{3,9} )?(?:1[6-9]|20)\d\d[a-z]?\)(?:[.:]|, [\p{Lu}"\u201c])/u;

/** "^ a b “Bridges of the North”": the arrow and a title, as it is left where a template cuts an entry into blocks. */
const OPENS_WITH_TITLE = /^[\^\u2191] (?:[a-z] ){0,8}["\u201c]/u;

/**
 * Whether a whole block is an entry of a list of references, as encyclopedias and journals print them: an item of a list, or
 * what begins with an arrow back to the text or a number in brackets, that says who wrote what when, or when it was looked up.
 * Its quotation marks hold titles, and it claims nothing. Linear.
 */
export function isReferenceEntry(kind: BlockKind, prose: string): boolean {
	if (prose.length > LONGEST || (kind !== 'listItem' && !/^(?:[\^\u2191]|\[\d{1,3}\]) /.test(prose))) return false;
	return LOOKED_UP.test(prose) || OPENS_WITH_TITLE.test(prose) || OPENS_WITH_AUTHORS.test(prose);
}
