import type { Quotation } from '../types.ts';

/** What stands before a work's name rather than before speech. */
const NAMES_A_WORK =
	/\b(?:titled|entitled|headlined|headline|book|novel|film|movie|song|album|article|paper|study|essay|show|series|play|poem|podcast|column|report|called|named|dubbed|nicknamed|termed|labelled|labeled|project|program|programme|initiative|section|chapter|strategy|category|campaign|so-called|known as)\W{0,4}$/i;

/** What stands before an utterance. */
const SAYS =
	/(?:[:,]|\b(?:said|says|saying|that|wrote|writes|stated|states|asked|added|told|tweeted|declared|replied|read|reads))\W{0,3}$/i;

/** What stands before a term that is defined in brackets. */
const DEFINES =
	/\((?:(?:the|a|an|each|collectively|together|hereinafter|such|,|or|and|["\u201c][^"\u201c\u201d()]{1,40}["\u201d]|\s)){0,8}["\u201c'\u2018]$/i;

/** A determiner right before a quotation, and right behind it what goes by such a name: `my “what now” moment`. */
const OF_NOUN = /\b(?:an?|the|my|our|your|his|her|its|their|this|that|these|those)\s["\u201c'\u2018]$/i;
const NOUN_BEHIND =
	/^["\u201d'\u2019] (?:approach|argument|attitude|belief|brand|campaign|category|chant|cliché|concept|doctrine|effect|excuse|fallacy|feeling|frame|genre|idea|ideology|joke|kind|label|logic|mantra|meme|mentality|mindset|model|moment|mood|motto|movement|myth|narrative|notion|phase|philosophy|policy|principle|problem|rule|school|scenario|sign|slogan|speech|stage|stance|standard|stereotype|strategy|style|syndrome|tactic|talk|test|theme|theory|thing|trope|type|variety|view)s?\b/;

/**
 * What asks the reader to say, type or choose words, or gives them as an example: nobody has spoken them. `Say “…”` opens its
 * sentence, else somebody may be the one who says it.
 */
const SAMPLE_ASKED =
	/(?:^|[.;:!?)] )(?:Say|Use|Write|Ask|Enter|Type|Select|Choose|Click|Press|Tap|Avoid):? ["\u201c'\u2018]$/;
const SAMPLE =
	/\b(?:[Ff]or (?:example|instance)[,:]?|[Ee]xamples?:|e\.g\.,?|(?:answers?|buttons?|commands?|headings?|labels?|links?|prompts?|questions?|texts?|titles?|wordings?),? (?:such as|like)|(?:select|choos|click|press|tap|typ)(?:e|p?ing)?) ["\u201c'\u2018]$/;

const CLAUSE_VERB =
	/\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|[a-z]{2,}n['\u2019]t|['\u2019](?:s|re|ve|ll|m|d))\b/i;

function countWords(text: string): number {
	let count = 0;
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const space = text.charCodeAt(at) <= 32;
		if (!space && !inside) count++;
		inside = !space;
	}
	return count;
}

/** At least two thirds of the words longer than three letters start with a capital, the first one too. */
function isTitleCase(text: string): boolean {
	let long = 0;
	let capital = 0;
	let opened = false;
	for (const word of text.split(/\s+/, 16)) {
		const at = firstLetter(word);
		if (at === word.length) continue;
		const isCapital = at <= 2 && word.charCodeAt(at) <= 0x5a;
		if (!opened && !isCapital && !/^[^A-Za-z]{0,2}[0-9]/.test(word)) return false;
		if (!opened || word.length > 3) {
			long++;
			if (isCapital) capital++;
		}
		opened = true;
	}
	return opened && capital * 3 >= long * 2;
}

/** The place of the first letter of ASCII, the length of a word without any. */
function firstLetter(word: string): number {
	let at = 0;
	while (at < word.length) {
		const code = word.charCodeAt(at) | 0x20;
		if (code >= 0x61 && code <= 0x7a) break;
		at++;
	}
	return at;
}

/**
 * Tells speech from a work's title and from a term held at a distance. Speech: somebody's word is given for it, or it is a
 * sentence of its own. Title: capitals throughout, or a word for a work before it. Else a term.
 */
export function quotationUse(prose: string, quotation: Quotation, attributed: boolean): Quotation['use'] {
	const text = quotation.text;
	const words = countWords(text);
	const before = prose.slice(Math.max(0, quotation.start - 40), quotation.start);
	// `("Customer" or "you")`: a term that a contract defines
	if (
		words <= 4 &&
		before.includes('(') &&
		DEFINES.test(before) &&
		/^["\u201d'\u2019]?\s?(?:\)|,|or\b|and\b)/.test(prose.slice(quotation.end, quotation.end + 6))
	)
		return 'scare';
	if (words <= 12 && isTitleCase(text) && !(words >= 3 && SAYS.test(before) && /[.!?]$/.test(text))) {
		if (words >= 2 || NAMES_A_WORK.test(before)) return 'title';
		return attributed ? 'speech' : 'scare';
	}
	if (SAMPLE_ASKED.test(before)) return 'scare';
	if (attributed) return 'speech';
	if (SAMPLE.test(before)) return 'scare';
	if (!/[,;]$/.test(text) && OF_NOUN.test(before) && NOUN_BEHIND.test(prose.slice(quotation.end, quotation.end + 24)))
		return 'scare';
	if (NAMES_A_WORK.test(before)) return words <= 3 ? 'scare' : 'title';
	if (words >= 8 || (words >= 5 && CLAUSE_VERB.test(text))) return 'speech';
	const ends =
		/[.!?,\u2014\u2026]$/.test(text) || /^["\u201d'\u2019]?[.!?]/.test(prose.slice(quotation.end, quotation.end + 2));
	const sentence = words >= 4 && ends && /^[\W_]{0,3}[A-Z0-9]/.test(text) && (words >= 6 || CLAUSE_VERB.test(text));
	return sentence ? 'speech' : 'scare';
}
