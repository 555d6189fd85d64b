import type { Block } from '../../syntax/document.ts';
import { isOverReferences } from '../../syntax/definitions.ts';

/** Code units in which an entry says whose work it lists; longer blocks are notes that argue. */
const LONGEST = 1200;

/** Headings over works that the text itself does not cite. */
const OVER_WORKS =
	/^[#*_=\s]{0,8}(?:further reading|literature cited|selected (?:bibliography|literature))[:*_=\s]{0,8}$/i;

/** What stands before the words of an entry: the mark of a list, its number, the arrow back to the text, emphasis and tags. */
const MARK = /^(?:[-*+\u2022\u2191^][ \t]{1,8}|\[\^?\w{1,12}\]:?[ \t]{1,8}|\d{1,3}[.)][ \t]{1,8}){0,2}/;
const MARKUP = /<[^<>]{1,80}>|[*_]/g;

const YEAR = /\b(?:1[5-9]|20)\d\d/;

/** `Keller, A`, `Keller A, `, `Keller AB. `, `A. B. Keller`; also behind `de` or `van`. */
const AUTHOR =
	/^(?:(?:de|del|van|von|der|le|la) ){0,2}(?:\p{Lu}[\p{L}'\u2019-]{1,30}(?: \p{Lu}[\p{L}'\u2019-]{1,30})?, \p{Lu}|\p{Lu}[\p{L}'\u2019-]{1,30} \p{Lu}{1,3}[.,] |(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'\u2019-]{1,30}(?:,| (?:and|&) ))/u;
/** `Fen Trust (2019)`, `Page and Baird. (2016, May 4)`: only names before a year in brackets. */
const NAMES_AND_YEAR =
	/^(?:(?:\p{Lu}[\p{L}.'\u2019-]{0,30}|&|of|and|for|the|on|et|al\.)[,;.]? ){1,12}\((?:1[5-9]|20)\d\d[a-z]?(?:, \p{Lu}\p{Ll}{2,8}(?: \d{1,2})?)?\)/u;
/** `"Storm at the quay". Harbour Gazette`: a title, and in what it stood. */
const TITLE = /^["\u201c][^"\u201c\u201d]{3,240}["\u201d][.,]? \p{Lu}/u;

/**
 * Which blocks list a work and nothing else: the entries, by their form, below a heading such as "References" or "Bibliography".
 * Their years say when a work came out or was looked up, and nothing of what the text tells. `text` is the document's. Linear.
 */
export function worksListed(
	text: string,
	blocks: readonly Pick<Block, 'kind' | 'level' | 'start' | 'end'>[],
): ReadonlySet<number> {
	const works = new Set<number>();
	let over: number | null = null;
	blocks.forEach(({ kind, level, start, end }, i) => {
		const source = text.slice(start, Math.min(end, start + LONGEST + 1));
		if (isOverReferences(source) || OVER_WORKS.test(source)) over = kind === 'heading' ? level : deepest;
		// "Primary sources" below "Bibliography"
		else if (kind === 'heading') over = over !== null && level > over ? over : null;
		else if (over !== null && (kind === 'paragraph' || kind === 'listItem') && isWork(source)) works.add(i);
	});
	return works;
}

/** A paragraph that stands as a heading has none below it. */
const deepest = 6;

function isWork(source: string): boolean {
	if (source.length > LONGEST || !YEAR.test(source)) return false;
	const words = source.replace(MARK, '').replace(MARKUP, '');
	return AUTHOR.test(words) || NAMES_AND_YEAR.test(words) || TITLE.test(words);
}
