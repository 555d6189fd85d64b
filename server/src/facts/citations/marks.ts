import type { Citation } from '../types.ts';
import type { Span } from '../../text/span.ts';

/** A citation mark before it is given its sentence. */
export interface Mark extends Span {
	readonly form: Citation['form'];
	readonly label: string | null;
}

/** Longest bracket that can be a mark, in code units. */
const LONGEST_BRACKET = 120;

/** Words that stand for a citation by themselves. */
const BARE =
	/^(?:the )?(?:source|sources|src|link|links|ref|refs|reference|references|citation|cite|citation needed|via|here|source link|full story|full report|original source)$/i;

/** Capitalised words in square brackets that tell of the text or the scene instead of naming a publication. */
const REMARK =
	/^(?:sic|applause|laughter|laughs|music|inaudible|crosstalk|cheers|pause|silence|photos?|getty(?: images)?|shutterstock|istock(?:photo)?|rex(?: features)?|video|audio|image|watch|update|updated|editor'?s? note|note|emphasis (?:added|mine)|continued|advertisement|ad|pdf|todo|x|yes|no|n\/a|redacted|deleted|removed|expletive(?: deleted)?|mr\.?|mrs\.?|ms\.?|dr\.?|i|a|the|he|she|they|we|it|this|that|and|or|of|in|to|my|our|his|her|their)$/i;

/** A full stop that shortens no name, as that of `Times Co.` does. */
const SENTENCE = /(?<!\b(?:Co|Inc|Ltd|Corp|Bros))\.$/u;

const NUMBERS = /^\d{1,3}(?:\s?[-\u2013,;]\s?\d{1,3}){0,12}$/;
const YEARS = /^(?:1[5-9]|20)\d\d[a-z]?$/;
const AUTHOR =
	/^(?:see |e\.g\.,? |cf\. )?\p{Lu}[\p{L}'\u2019-]{1,30}(?:(?:,? (?:and|&) |, )\p{Lu}[\p{L}'\u2019.-]{1,30}){0,4}(?: et al\.?)?,? (?:1[5-9]|20)\d\d[a-z]?(?:, (?:p|pp)\.? ?\d{1,4}(?:[-\u2013]\d{1,4})?)?$/u;
/** A citation by key, as Pandoc, Quarto and Obsidian write it: `@keller2004`, `see @keller2004, pp. 12-14`, `-@keller2004`. */
const KEY = /^(?:[a-z.]{2,10} )?-?@[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]{1,60}(?:,? [^@[\]]{1,60})?$/u;
const CALENDAR =
	/^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|since|circa|born|founded|est|established|copyright|updated|published|season|episode|from|until|act|section|chapter|version)\b/i;
const NAME =
	/^(?:The )?\p{Lu}[\p{L}\d.'\u2019&-]{0,24}(?: (?:\p{Lu}[\p{L}\d.'\u2019&-]{0,24}|of|the|and|for|&|on)){0,5}(?:\.(?:com|org|net|gov|edu))?$/u;

/** What stands before the country in a dateline: `New Delhi [India], July 5`, `Margao (Goa) [India]: …`. */
const PLACE = /^(?:\(?\p{Lu}[\p{L}.'\u2019-]{0,24}\)?,? ){1,5}$/u;
const LONGEST_PLACE = 60;

function isSpaceOrEdge(text: string, at: number): boolean {
	const character = text[at];
	return character === undefined || character === ' ' || character === '\u00a0';
}

/** What follows a mark at the end of what it supports: the end, a stop, a closing bracket, or another mark. */
function closesPhrase(text: string, end: number): boolean {
	const next = text[end];
	if (next === undefined || '.,;:!?)[('.includes(next)) return true;
	if (next !== ' ') return false;
	const after = text[end + 1];
	return (
		after === undefined ||
		'([\u2014\u2013'.includes(after) ||
		(/[.!?\u201d"]/.test(text[end - 1] ?? '') && /\p{Lu}/u.test(after))
	);
}

/** A mark that stands behind a finished sentence supports it: `… reservoir. [2] Given the …`. */
function followsStop(text: string, start: number): boolean {
	return text[start - 1] === ' ' && '.!?"\u201d'.includes(text[start - 2] ?? '');
}

/** Longest title in quotation marks before its publisher. */
const LONGEST_TITLE = 130;

/** How far before a title the word for its work is looked for, in code units. */
const BEFORE_TITLE = 60;

/** Works that publishers bring out, and who made them; nothing but their titles stand up to the bracket. */
const WORK = /\b(?:authors?|books?|novels?|memoirs?|biograph(?:y|ies)|anthology|trilogy|wrote)\b[^.!?]{0,60}$/i;

/** `the author of “Bridges of the North” (Norvik, 2031)`: brackets behind the title of a book hold who published it, and cite nothing. */
function followsTitle(text: string, start: number): boolean {
	const found = /["\u201c]([^"\u201c\u201d]{3,120})["\u201d] $/u.exec(
		text.slice(Math.max(0, start - LONGEST_TITLE), start),
	);
	const title = found?.[1];
	const opened = start - (found?.[0].length ?? 0);
	if (!WORK.test(text.slice(Math.max(0, opened - BEFORE_TITLE), opened))) return false;
	const long = title?.split(' ', 20).filter((word) => word.length > 3) ?? [];
	return long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** `[1, 2, 3, 4]` is a list of numbers: citations in a row are written as a range. */
function isList(inside: string): boolean {
	const numbers = inside.split(/[,;]/).map(Number);
	return numbers.length > 3 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

/** An index or a value of code stands in the brackets: `l[2]`, `lst = [5]`, `type('Point', ())`. */
function isCode(text: string, start: number): boolean {
	return /(?:(?:^|[^\p{L}\p{N}])[a-z]|[=+*(] ?)$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** `ODP[01]`: a name that ends in a number, right behind its capital letters; `broke[01]` cites an entry. */
function isNumbered(text: string, start: number, inside: string): boolean {
	return inside.startsWith('0') && /\p{Lu}{2}$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** `book[@lang]` of XPath and stylesheets: right behind a word, and without the year that keys end in. */
function isAttribute(text: string, start: number, inside: string): boolean {
	return /[\p{L}\p{N}*/]$/u.test(text.slice(Math.max(0, start - 1), start)) && !/\d/.test(inside);
}

/** `the Salaries and Remuneration Commission (SRC)`: letters that the words before the bracket begin with. */
function isShortName(text: string, start: number, inside: string): boolean {
	const before = text.slice(Math.max(0, start - LONGEST_PLACE), start).match(/(?<![\p{L}'\u2019])\p{Lu}/gu);
	return inside.length > 1 && before?.slice(-inside.length).join('') === inside;
}

function bracketMark(text: string, start: number, end: number): Mark | null {
	const square = text[start] === '[';
	let inside = text.slice(start + 1, end - 1).trim();
	// `([source])` and `[(source)]` are one mark.
	const nested = /^[([]\s?([^()[\]]{1,60})\s?[)\]]$/.exec(inside);
	if (nested) inside = nested[1] ?? inside;
	const make = (form: Mark['form'], label: string | null): Mark => ({ start, end, form, label });
	// `[[Harbour Act]]` is a page of a wiki, or an entry of a list that the program that makes the page keeps
	if (square && nested && text[start + 1] === '[' && !BARE.test(inside) && !NUMBERS.test(inside)) return null;
	if (inside === '') {
		// the value of a cell
		if (text.startsWith('| ', start - 2)) return null;
		// `f()` is code, `- [ ]` a box to tick; an empty pair behind a word and a space has lost its content.
		const tight = end - start === 2;
		const place = tight && start > 0 && isSpaceOrEdge(text, start - 1) && closesPhrase(text, end);
		return place && !/[=+*(,] ?$/.test(text.slice(Math.max(0, start - 2), start)) ? make('empty', null) : null;
	}
	if (BARE.test(inside)) {
		if (!square && isShortName(text, start, inside)) return null;
		if (!square && nested === null && /^(?:via|here)$/i.test(inside)) return null;
		return isSpaceOrEdge(text, start - 1) || square ? make('label', inside.toLowerCase()) : null;
	}
	if (NUMBERS.test(inside)) {
		if (!square || YEARS.test(inside) || isList(inside) || isCode(text, start) || isNumbered(text, start, inside))
			return null;
		const before = text[start - 1];
		return closesPhrase(text, end) ||
			followsStop(text, start) ||
			(before !== undefined && !isSpaceOrEdge(text, start - 1))
			? make('number', inside.replace(/\s/g, ''))
			: null;
	}
	const parts = inside.split(/;\s?/, 12);
	if (square && parts.every((part) => KEY.test(part)))
		return isAttribute(text, start, inside) ? null : make('authorYear', inside.toLowerCase());
	if (!CALENDAR.test(inside) && parts.every((part) => AUTHOR.test(part)) && !followsTitle(text, start))
		return make('authorYear', inside.toLowerCase());
	// `[Applause.]`: a remark is a sentence, a name is none
	if (square && inside.length <= 48 && !SENTENCE.test(inside) && NAME.test(inside) && !REMARK.test(inside)) {
		if (':,'.includes(text[end] ?? '.') && start < LONGEST_PLACE && PLACE.test(text.slice(0, start))) return null;
		return isSpaceOrEdge(text, start - 1) && start > 0 && closesPhrase(text, end)
			? make('label', inside.toLowerCase())
			: null;
	}
	return null;
}

/** "Lee et al. (2019)", "Smith and Jones (2020)": the author in the sentence, the year in brackets. */
function narrativeMark(text: string, start: number, end: number): Mark | null {
	if (text[start] !== '(' || !YEARS.test(text.slice(start + 1, end - 1))) return null;
	const before = text.slice(Math.max(0, start - 70), start);
	const author = /(\p{Lu}[\p{L}'\u2019-]{1,30}(?: et al\.?| (?:and|&) \p{Lu}[\p{L}'\u2019-]{1,30})) $/u.exec(
		before,
	)?.[1];
	if (author === undefined) return null;
	return {
		start: start - author.length - 1,
		end,
		form: 'authorYear',
		label: `${author}, ${text.slice(start + 1, end - 1)}`.toLowerCase(),
	};
}

/** Offset of the next opening bracket, or -1. */
function openerFrom(text: string, from: number): number {
	const found = text.slice(from).search(/[([]/);
	return found < 0 ? -1 : from + found;
}

/** Citation marks in brackets, in order. One pass; a bracket that does not close soon is none. */
export function bracketMarks(text: string): Mark[] {
	const marks: Mark[] = [];
	for (let at = openerFrom(text, 0); at >= 0; at = openerFrom(text, at + 1)) {
		const opener = text[at];
		const closer = opener === '(' ? ')' : ']';
		let depth = 0;
		let end = -1;
		for (let to = at; to < text.length && to < at + LONGEST_BRACKET; to++) {
			if (text[to] === opener) depth++;
			else if (text[to] === closer && --depth === 0) {
				end = to + 1;
				break;
			}
		}
		if (end < 0) continue;
		const mark = bracketMark(text, at, end) ?? narrativeMark(text, at, end);
		if (mark) {
			marks.push(mark);
			at = end - 1;
		}
	}
	return marks;
}
