import { isDemonym } from '../facts/attributions/demonyms.ts';
import { isPublication } from '../facts/attributions/publications.ts';
import { lookUp } from '../facts/words/word.ts';
import { DOCUMENT, ORGANISATION, TITLE } from '../facts/attributions/lexicon.ts';

/** Titles and offices before a name, which tell nothing of who bears it. */
const office =
	/^(?:mr|mrs|ms|dr|prof|sir|dame|lord|lady|president|vice|prime|minister|minister's|secretary|senator|sen|rep|chancellor|premier|governor|gov|mayor|judge|justice|professor)\.?$/iu;
/** What may stand before or between them. */
const beforeOffice = /^(?:the|a|an|former|then|acting|deputy)$/iu;
const article = /^(?:the|a|an)$/iu;

/** A name as it is compared: as it is shown, in lower case, letters, digits and spaces only. */
export function nameKey(name: string): string {
	return shownName(name)
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.trim();
}

/** `Jane Doe of the Institute`: a full name, and where its bearer belongs. */
const belongs = /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}) (?:of|at|from|with) /u;

/** A name as it is shown: without the article, titles and offices before it, where a person belongs, and a possessive ending. */
export function shownName(name: string): string {
	const words = name.replace(/['’]s?$/u, '').split(/\s+/u);
	const shown = words.slice(idleWords(words)).join(' ');
	const person = belongs.exec(shown)?.[1];
	return person === undefined || isBody(person, [person]) || isPublication(person) ? shown : person;
}

/** How many words before a name tell nothing of who bears it: `the former Japanese prime minister`, but not `American` of an airline. */
function idleWords(words: readonly string[]): number {
	const isIdle = (word: string) =>
		office.test(word) || beforeOffice.test(word) || /^\p{Ll}/u.test(word) || isDemonym(word.toLowerCase());
	const named = words.findIndex((word) => !isIdle(word));
	const before = words.slice(0, named < 0 ? words.length - 1 : named);
	const offices = before.findLastIndex((word) => office.test(word) || /^\p{Ll}/u.test(word)) + 1;
	// "the Justice Department" is no justice
	const next = words[offices]?.toLowerCase() ?? '';
	return offices > 0 && !isBodyWord(next) ? offices : before.findLastIndex((word) => article.test(word)) + 1;
}

/** A proper name stands in it: a capital that does more than open the sentence. */
export function hasName(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? [];
	return words.some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || lookUp(word.toLowerCase()) === 0));
}

/** Titles and offices that only a person bears before a name. */
const personal =
	/\b(?:mr|mrs|ms|dr|prof|professor|sir|dame|lord|lady|president|premier|chancellor|prime minister|minister|secretary|senator|sen|rep|representative|governor|gov|mayor|judge|justice|king|queen|prince|princess|pope|cardinal|bishop|general|colonel|captain|director|chairman|chairwoman|spokesman|spokeswoman|spokesperson|author|analyst|researcher|scientist|economist|historian|journalist)\b\.? (?=\p{Lu})/iu;
/** What bodies are called besides the words of the lexicon. */
const bodily =
	/\b(?:inc|ltd|llc|plc|corp|co|gmbh|group|airlines|airways|bank|fund|trust|union|party|center|centre|institute|house|street|court|office|bureau|service|services|society|alliance|coalition|forum|commission|authority|laborator(?:y|ies)|labs?|systems|technologies|pentagon|kremlin|congress|parliament|nations|states|kingdom)\b/iu;

/**
 * Whether a source is a body rather than a person, by the name it is known under and all ways in which it was written: an
 * acronym, a word for a body in it, an article before it, or one word alone that no title makes a person's.
 */
export function isBody(name: string, written: readonly string[]): boolean {
	const shown = shownName(name);
	const words = shown.split(/\s+/u);
	const [first] = words;
	// "the Justice Department" is no justice
	if (words.length > 1 && isBodyWord(words.at(-1)?.toLowerCase() ?? '')) return true;
	if (written.some((one) => personal.test(one))) return false;
	if (bodily.test(shown) || /^the\b/iu.test(name)) return true;
	if (words.length === 1) return true;
	// "A. J. Keller" and "JD Vance" open with initials; "Northern EIB" ends in an acronym
	if (words.some((word) => word !== first && /^\p{Lu}{2,6}$/u.test(word))) return true;
	return words.some((word) => isBodyWord(word.toLowerCase()));
}

function isBodyWord(word: string): boolean {
	const flags = lookUp(word);
	return (flags & (ORGANISATION | DOCUMENT)) !== 0 && (flags & TITLE) === 0;
}

/** Letters and digits of a name, without an article: `The Financial Times` and `financialtimes` are equal. */
export function lettersOf(name: string): string {
	return name
		.toLowerCase()
		.replace(/^the\b/u, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
