import { lookUp } from '../facts/attributions/dictionary.ts';

/** Words of a name that tell nothing of who bears it. */
const idle =
	/^(?:the|a|an|mr|mrs|ms|dr|prof|sir|dame|lord|lady|president|vice|prime|minister|minister's|secretary|senator|sen|rep|chancellor|premier|governor|gov|mayor|judge|justice|professor|former|then|us|u\.s|uk|u\.k|french|british|american|german|chinese|indian)\.?$/iu;

/** What publications are called. */
const press =
	/\b(?:times|post|news|journal|herald|tribune|guardian|telegraph|reuters|associated press|press association|afp|bbc|cnn|nbc|cbs|abc|npr|fox|magazine|gazette|chronicle|observer|mirror|daily mail|independent|bloomberg|politico|economist|courier|dispatch|bulletin|wire|today|nikkei|axios|weekly|daily|monde|zeitung|newspaper)\b/iu;

/** A name as it is compared: as it is shown, in lower case, letters, digits and spaces only. */
export function nameKey(name: string): string {
	return shownName(name)
		.toLowerCase()
		.replace(/[^\p{L}\p{N} ]/gu, '')
		.trim();
}

/** A name as it is shown: without the article, titles and offices before it and a possessive ending. */
export function shownName(name: string): string {
	const words = name.replace(/['’]s?$/u, '').split(/\s+/u);
	const first = words.findIndex((word) => !idle.test(word) && !/^\p{Ll}/u.test(word));
	return words.slice(Math.max(0, first)).join(' ');
}

/** A proper name stands in it: a capital that does more than open the sentence. */
export function hasName(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu) ?? [];
	return words.some((word, at) => /^\p{Lu}/u.test(word) && (at > 0 || lookUp(word.toLowerCase()) === 0));
}

/** The name of a newspaper, agency, broadcaster or magazine, by its words. */
export function isPublication(name: string): boolean {
	return press.test(name);
}

/** Letters and digits of a name, without an article: `The Financial Times` and `financialtimes` are equal. */
export function lettersOf(name: string): string {
	return name
		.toLowerCase()
		.replace(/^the\b/u, '')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
