import { isHyphen } from '../words/cardinal.ts';
import { isPlural, isUnmarked, singular } from '../words/nouns.ts';
import { numberWords } from '../words/numberWords.ts';
import { at } from '../words/tokens.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { isAdverb } from './clause.ts';
import { adverbs, auxiliaries, endsPhrase } from '../words/functionWords.ts';
import { isKnownQuantity } from './quantities.ts';
import { wordSet } from '../words/wordSet.ts';

/** What a number counts. Token indices, `to` exclusive. */
export interface NounPhrase {
	readonly from: number;
	readonly to: number;
	/** Singular of the head noun as written, lower case. */
	readonly counted: string;
	/** Words before the head that narrow it, lower case. */
	readonly qualifiers: readonly string[];
}

/** Participles and adjectives that stand for people: `three killed and four wounded`. */
export const nominal: ReadonlySet<string> = wordSet(
	`dead killed wounded injured hurt missing arrested detained displaced homeless infected unaccounted
	hospitalised hospitalized evacuated stranded trapped rescued deceased unemployed jobless absent present`,
);

/** Plurals that stand before another noun: `sports teams`, `arms dealers`. */
const attributive = wordSet(
	`sports news arms sales goods systems operations communications women men rights savings customs drugs
	weapons human games jobs public`,
);

/** Words of a noun phrase that narrow nothing. */
const idle = wordSet('of and or mostly mainly largely very quite only just whole entire respective');

/** No noun phrase is read further than this many tokens, nor a name in it. */
const longest = 12;
const longestName = 9;

/**
 * Reads the noun phrase that a number counts: `mostly European countries`, `of its 28 members`, `killed`. `one`: the number is
 * one, so that the head is a singular. `partitive`: "of" may stand before the noun (`dozens of people`, `half of the troops`).
 */
export function nounPhraseAt(
	tokens: readonly Token[],
	from: number,
	one: boolean,
	partitive: boolean,
): NounPhrase | null {
	let start = from;
	if (partitive && at(tokens, start).lower === 'of') start++;
	else if (partitive && isDeterminer(at(tokens, start).lower)) start++;
	const opened = start;
	if (start > from) start = skipDeterminers(tokens, start);
	const inner = innerNumber(tokens, opened, start);
	const hyphen = isHyphen(at(tokens, start)) && at(tokens, start).glued && at(tokens, start + 1).glued;
	const phrase = hyphen
		? hyphenated(tokens, start + 1)
		: one
			? singularPhrase(tokens, start)
			: pluralPhrase(tokens, start, partitive && start > from);
	// in "15 of the 28 members" the second number is a figure of its own
	return phrase && inner ? { ...phrase, from, to: from } : phrase;
}

const isDeterminer = (word: string): boolean => /^(?:the|its|his|her|their|our|my|your|these|those|all)$/.test(word);

/** `last` of `four of their last six games`. */
function opensSeries(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 1);
	return (
		/^(?:last|past|first|next|previous|final|opening)$/.test(at(tokens, i).lower) &&
		(next.kind === 'number' || numberWords.has(next.lower))
	);
}

function innerNumber(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).some((token) => token.kind === 'number' || numberWords.has(token.lower));
}

function skipDeterminers(tokens: readonly Token[], from: number): number {
	let i = from;
	while (
		i < from + 3 &&
		(isDeterminer(at(tokens, i).lower) ||
			opensSeries(tokens, i) ||
			numberWords.has(at(tokens, i).lower) ||
			(at(tokens, i).kind === 'number' && (i > from || at(tokens, i - 1).lower === 'of')))
	)
		i++;
	return i;
}

/** `60-page report`: the noun behind the hyphen is what is counted. A participle has a vowel before its ending, which `bed` has not. */
function hyphenated(tokens: readonly Token[], i: number): NounPhrase | null {
	const token = at(tokens, i);
	if (
		token.kind !== 'word' ||
		token.lower.length < 3 ||
		numberWords.has(token.lower) ||
		(token.lower.endsWith('ed') && !/^[^aeiouy]*ed$/.test(token.lower)) ||
		/(?:al|able|fold|ish|odd|way|style|strong|like)$/.test(token.lower) ||
		endsPhrase(token.lower)
	)
		return null;
	const compound = isHyphen(at(tokens, i + 1)) && at(tokens, i + 1).glued;
	if (compound) return null;
	return { from: i, to: i + 1, counted: singular(token.lower), qualifiers: [] };
}

/** A word with the parts that hyphens glue to it; `to` exclusive. */
function compoundEnd(tokens: readonly Token[], i: number): number {
	let j = i + 1;
	while (
		j < i + 7 &&
		isHyphen(at(tokens, j)) &&
		at(tokens, j).glued &&
		at(tokens, j + 1).glued &&
		at(tokens, j + 1).kind !== 'mark'
	)
		j += 2;
	return j;
}

function pluralPhrase(tokens: readonly Token[], from: number, mass: boolean): NounPhrase | null {
	const qualifiers: string[] = [];
	let lastNoun = -1;
	for (let i = from; i < from + longest;) {
		const token = at(tokens, i);
		if (token.kind !== 'word') {
			const list = token.lower === ',' && i > from && isAdjectiveList(tokens, i);
			if (!list && token.lower !== '"' && token.lower !== '“' && token.lower !== '”') break;
			if (!list && !at(tokens, i + 1).glued) break;
			i++;
			continue;
		}
		if (token.lower === "'s" || token.lower === "'") {
			i++;
			continue;
		}
		const end = compoundEnd(tokens, i);
		const last = at(tokens, end - 1);
		if (end === i + 1 && stops(tokens, i, from)) break;
		if (i === from && nominal.has(token.lower) && !pluralFollows(tokens, i + 1)) {
			return { from, to: end, counted: token.lower, qualifiers };
		}
		if (last.kind === 'word' && isPlural(last.lower) && !qualifies(tokens, end, last)) {
			const counted = end > i + 1 ? hyphenatedLemma(tokens, i, end) : singular(last.lower);
			return { from, to: end, counted, qualifiers };
		}
		const text = compoundText(tokens, i, end);
		if (!idle.has(text) && !isAdverb(text)) qualifiers.push(text);
		lastNoun = end;
		i = end;
	}
	// "two thirds of the uranium": a share of something that is not counted
	const head = mass ? qualifiers.at(-1) : undefined;
	return head === undefined ? null : { from, to: lastNoun, counted: head, qualifiers: qualifiers.slice(0, -1) };
}

function compoundText(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map(({ lower }) => lower)
		.join('');
}

function hyphenatedLemma(tokens: readonly Token[], from: number, to: number): string {
	return compoundText(tokens, from, to - 1) + singular(at(tokens, to - 1).lower);
}

/** Words that end the phrase before its head was met. */
function stops(tokens: readonly Token[], i: number, from: number): boolean {
	const { lower, capital, upper } = at(tokens, i);
	if ((capital && (lower === 'us' || lower === 'it')) || (upper && lower === 'who')) return false;
	if (numberWords.has(lower)) return true;
	if (lower === 'and' || lower === 'or') return i === from || !(pluralFollows(tokens, i + 1) || joinsNames(tokens, i));
	if (lower === 'of' || endsPhrase(lower)) return true;
	if (adverbs.has(lower) && lower !== 'far') return true;
	const verb = verbOf(lower);
	// "160 million assumes that", "one in ten costs the city"
	if (verb?.form === 'present' && verb.known && /^(?:the|that|its|his|their|[$€£])$/.test(at(tokens, i + 1).lower))
		return !opensRelative(tokens, i + 1);
	return verb?.form === 'past' && verb.known && i > from && !pluralFollows(tokens, i + 1);
}

/** `that` of `32 studies that apply`: a verb follows it, and no subject. */
function opensRelative(tokens: readonly Token[], i: number): boolean {
	const next = at(tokens, i + 1);
	if (at(tokens, i).lower !== 'that' || next.kind !== 'word' || next.capital) return false;
	return auxiliaries.has(next.lower) || verbOf(next.lower)?.known === true;
}

function pluralFollows(tokens: readonly Token[], i: number): boolean {
	for (let j = i; j < i + 4; j++) {
		const { kind, lower, capital } = at(tokens, j);
		if (isHyphen(at(tokens, j))) continue;
		if (kind !== 'word' || (endsPhrase(lower) && !(capital && (lower === 'us' || lower === 'it')))) return false;
		if (isPlural(lower)) return true;
	}
	return false;
}

/** `US Navy and Japan Maritime Self-Defense Force ships`: names on both sides, and the plural right behind the second. */
function joinsNames(tokens: readonly Token[], and: number): boolean {
	if (!at(tokens, and - 1).capital || !at(tokens, and + 1).capital) return false;
	for (let j = and + 1; j < and + longestName; j++) {
		const { kind, lower, capital } = at(tokens, j);
		if (isHyphen(at(tokens, j))) continue;
		if (kind !== 'word') return false;
		if (!capital) return isPlural(lower) && !endsPhrase(lower);
	}
	return false;
}

/** After a comma: `small, mostly European countries` goes on, `60 countries, including` does not get here. */
function isAdjectiveList(tokens: readonly Token[], comma: number): boolean {
	const next = at(tokens, comma + 1);
	if (next.kind !== 'word' || endsPhrase(next.lower) || !pluralFollows(tokens, comma + 1)) return false;
	return isAdjective(at(tokens, comma - 1).lower) && (isAdjective(next.lower) || isAdverb(next.lower));
}

const commonAdjectives = wordSet(
	`small large big new old young long short poor rich black white red green blue cheap light dark hot cold high low
	strong weak hard soft major minor senior junior huge tiny great good bad main key rural urban modern ancient`,
);

function isAdjective(word: string): boolean {
	return (
		commonAdjectives.has(word) || /(?:ic|al|ous|ive|ful|less|ary|able|ible|ese|ian|ean|ish|ant|ent|ed)$/.test(word)
	);
}

/** Whether the plural only qualifies a noun behind it. */
function qualifies(tokens: readonly Token[], next: number, { lower: word, capital }: Token): boolean {
	const token = at(tokens, next);
	if (capital && verbOf(token.lower)?.known === true) return false;
	// "shared 300 times says"
	if (word === 'times' && verbOf(token.lower)?.form === 'present') return false;
	if (token.kind !== 'word' || token.lower === "'s" || endsPhrase(token.lower) || isUnmarked(word) || token.glued)
		return false;
	if (
		isPlural(token.lower) &&
		!token.capital &&
		!/^(?:times|days|years|months|weeks|hours|minutes|others|sometimes|lives|does)$/.test(token.lower)
	)
		return true;
	return attributive.has(word) && pluralFollows(tokens, next) && !auxiliaries.has(token.lower);
}

/** `one Chinese official`, `one person dead`: the head is the last noun before a verb or function word. */
function singularPhrase(tokens: readonly Token[], from: number): NounPhrase | null {
	const words: string[] = [];
	let i = from;
	for (; i < from + 6;) {
		const token = at(tokens, i);
		if (token.kind !== 'word' || endsPhrase(token.lower) || token.lower === "'s" || adverbs.has(token.lower)) break;
		// "one town alone"
		if (words.length > 0 && token.lower === 'alone') break;
		const verb = verbOf(token.lower);
		if (words.length > 0 && verb && (verb.form !== 'base' || isKnownQuantity(words.at(-1) ?? ''))) break;
		// "on Hits 1 called “Pop”"
		const next = at(tokens, i + 1);
		if (
			words.length === 0 &&
			verb?.form === 'past' &&
			!nominal.has(token.lower) &&
			(next.kind !== 'word' || endsPhrase(next.lower))
		)
			break;
		if (words.length > 0 && nominal.has(token.lower) && isKnownQuantity(words.at(-1) ?? '')) break;
		if (isPlural(token.lower) && !isUnmarked(token.lower)) break;
		const end = compoundEnd(tokens, i);
		words.push(compoundText(tokens, i, end));
		i = end;
	}
	const counted = words.at(-1);
	if (counted === undefined) return null;
	return { from, to: i, counted, qualifiers: words.slice(0, -1).filter((word) => !idle.has(word)) };
}
