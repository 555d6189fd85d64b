import { months } from '../../facts/words/calendarWords.ts';

/** Initials with their stops, which some editors leave out: `U.S.`, `O.K.`. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}/gu;

/** A letter that an editor changed at the start of a word: `[T]he`. */
const editedLetter = /[[(](\p{L})[\])](?=\p{L})/gu;

/**
 * A prefix that some join to its word with a hyphen and others without: `non-existent`. None that is a word of its own or
 * makes another word when joined (`over-the-top`, `mid-May`, `re-sign`), and none of a longer chain.
 */
const hyphenatedPrefix = /(?<=(?<![\p{L}-])(?:non|anti|co|pre|post|multi|semi|sub|inter))-(?=\p{L}+(?![\p{L}-]))/giu;

/** The mark that groups the digits of a number. */
const grouping = /(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** The words of a quotation, lower case, without punctuation, ellipsis or editorial brackets. */
export function quotedWords(text: string): readonly string[] {
	return writtenWords(text).map((word) => word.toLowerCase());
}

/** The same words with capitals where they are written so. */
export function writtenWords(text: string): readonly string[] {
	return text
		.normalize('NFKC')
		.replace(editedLetter, '$1')
		.replace(initials, (letters) => `${letters.replaceAll('.', '')} `)
		.replace(grouping, '')
		.replaceAll('%', ' percent ')
		.replaceAll('&', ' and ')
		.replace(/[’‘]/gu, "'")
		.replace(/per cent/giu, 'percent')
		.split(/[^\p{L}\p{N}']+/u)
		.map(withoutQuotes)
		.filter((word) => word !== '');
}

/**
 * The words of a quotation as they are compared: a word that is spelled in American English as in British is one word, and
 * what some write as it is spoken and others in full is the same (`we're`, `gonna`).
 */
export function spokenWords(text: string): readonly string[] {
	return monthsFirst(quotedWords(joinPrefixes(text)).flatMap((word) => inFull(word).map(spoken)));
}

/** A text with prefixes and their words in one: `non-existent` as `nonexistent`. */
export function joinPrefixes(text: string): string {
	return text.replace(editedLetter, '$1').replace(hyphenatedPrefix, '');
}

/** A day before its month as behind it: `27 October` as `October 27`; a day that stands behind a month is that one's. */
function monthsFirst(words: readonly string[]): readonly string[] {
	if (!words.some((word) => months.has(word))) return words;
	const ordered = [...words];
	for (let i = 1; i < ordered.length; i++) {
		const [day, month] = [ordered[i - 1] ?? '', ordered[i] ?? ''];
		const isTaken = months.has(ordered[i - 2] ?? '');
		if (months.has(month) && !isTaken && /^[1-3]?\p{Nd}$/u.test(day)) ordered.splice(i - 1, 2, month, day);
	}
	return ordered;
}

/** Pronouns and the like behind which `'s` stands for `is`; behind nouns it may be a possessive. */
const subjects = new Set('he she it that there this what who where how here'.split(' '));

const endings: ReadonlyMap<string, string> = new Map([
	["'re", 'are'],
	["'m", 'am'],
	["'ve", 'have'],
	["'ll", 'will'],
]);

const contracted: ReadonlyMap<string, readonly string[]> = new Map([
	["can't", ['can', 'not']],
	['cannot', ['can', 'not']],
	["won't", ['will', 'not']],
	["let's", ['let', 'us']],
	['gonna', ['going', 'to']],
	['gotta', ['got', 'to']],
	['wanna', ['want', 'to']],
]);

/** A contraction as the words that it stands for: `we're`, `didn't`, `gonna`; any other word alone. */
function inFull(word: string): readonly string[] {
	const whole = contracted.get(word);
	if (whole) return whole;
	if (!word.includes("'")) return [word];
	if (word.endsWith("n't") && word.length > 4) return [word.slice(0, -3), 'not'];
	const [, stem, ending] = /^(.{1,10})('\p{L}{1,2})$/u.exec(word) ?? [];
	if (stem === undefined || ending === undefined) return [word];
	if (ending === "'s") return subjects.has(stem) ? [stem, 'is'] : [word];
	const full = endings.get(ending);
	return full === undefined ? [word] : [stem, full];
}

/** A word without the apostrophes around it, which are quotation marks. */
function withoutQuotes(word: string): string {
	let start = 0;
	let end = word.length;
	while (start < end && word.charAt(start) === "'") start++;
	while (end > start && word.charAt(end - 1) === "'") end--;
	return word.slice(start, end);
}

/** Words that American and British editors spell otherwise, beside those that the endings tell. */
const respelled: ReadonlyMap<string, string> = new Map(
	(
		'centre:center centres:centers theatre:theater defence:defense offence:offense licence:license grey:gray programme:program ' +
		'programmes:programs okay:ok cancelled:canceled cancelling:canceling travelled:traveled travelling:traveling ' +
		'labelled:labeled jewellery:jewelry cheque:check cheques:checks towards:toward afterwards:afterward'
	)
		.split(' ')
		.map((pair) => {
			const [british = '', american = ''] = pair.split(':');
			return [british, american] as const;
		}),
);

/** Titles and months that some editors shorten. */
const shortened: ReadonlyMap<string, string> = new Map([
	['gen', 'general'],
	['sen', 'senator'],
	['rep', 'representative'],
	['gov', 'governor'],
	['prof', 'professor'],
	['dr', 'doctor'],
	['jan', 'january'],
	['feb', 'february'],
	['aug', 'august'],
	['sept', 'september'],
	['oct', 'october'],
	['nov', 'november'],
	['dec', 'december'],
]);

/** A word in one spelling: `mobilised` as `mobilized`, `labour` as `labor`. What it makes of other words does not matter, since it makes the same of them everywhere. */
export function spoken(word: string): string {
	if (word.length <= 4) return shortened.get(word) ?? respelled.get(word) ?? word;
	const known = respelled.get(word);
	if (known !== undefined) return known;
	const ending = word.includes('is')
		? word.replace(/(?<=\p{L}{3})is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1')
		: word;
	return ending.includes('our')
		? ending.replace(/(?<=\p{L}{3})our(s|ed|ing|able|ite|ites|hood|ful)?$/u, 'or$1')
		: ending;
}
