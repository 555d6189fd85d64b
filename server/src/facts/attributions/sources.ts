import { isDemonym } from './demonyms.ts';
import type { Attribution } from '../types.ts';
import type { Word } from './words.ts';
import type { Phrase } from './phrase.ts';
import { QUOTE_MARKS, has, isMark } from './phrase.ts';
import * as L from './lexicon.ts';
import { itemAt } from '../../text/itemAt.ts';
import { endsInS } from '../words/endings.ts';

/** Who a phrase is to a reader who would like to ask. */
export interface Source {
	readonly kind: Attribution['kind'];
	readonly pronoun: boolean;
	/** A person, body or document, as opposed to a thing that can only "show" in a manner of speaking. */
	readonly speaks: boolean;
	/** A name stands in it. */
	readonly named?: boolean;
}

const attributed: Source = { kind: 'attributed', pronoun: false, speaks: true };
const anonymous: Source = { kind: 'anonymous', pronoun: false, speaks: true };
/** A crowd, or somebody of whom nothing is said. */
export const vague: Source = { kind: 'vague', pronoun: false, speaks: true };
const followed: Source = { kind: 'attributed', pronoun: true, speaks: true };
const thing: Source = { kind: 'attributed', pronoun: false, speaks: false };

/** Adjectives and nouns that open a sentence with a capital before a crowd: "Foreign policy analysts", "Legal experts". */
const COMMON_MODIFIER =
	/(?:ed|ing|al|ic|ive|ous|able|ible|ent|ant|ful|less|ary|ory|ern|ier|est)$|^(?:foreign|industry|health|security|safety|market|climate|civil|human|women|youth|student|public|private|state|tax|trade|tech|media|law|police|school|animal|food|energy|oil|gas|space|science|art|sports?|fashion|art|child|family|gun|bank|labor|labour|union|business|consumer|privacy|policy|church|army|defen[cs]e|water|land|crime|drug|sex|race|gender|city|county|town|village|web|internet|data|computer|software|car|auto|film|book|food|early|modern|top|key|big|long|young|old|new|good|great|free|open|high|low|male|female|gay|black|white|pro|anti|ex|non|right|left|far|hard)$/;

const AGE = /^\d{1,3}-year-olds?$/;

/** Capitalised plurals that are crowds. */
const PEOPLES =
	/^(?:[a-z]{3,}(?:ians|eans|icans|ists)|democrats|republicans|liberals|conservatives|progressives|brits|germans|greeks|iraqis|israelis|muslims|christians|jews|catholics|socialists|libertarians|whites|blacks|latinos|hispanics|evangelicals|westerners|europeans|americans)$/;

/** Undertakings that bodies call themselves by: the Harbour Rights Project. */
const BODIES = /^(?:project|initiative|movement)$/;

/** What an undertaking or a work does as a thing: "the Harbour Witch Project showed that". */
const SHOWS =
	/^(?:shows|showed|shown|proves|proved|proven|demonstrates|demonstrated|indicates|indicated|suggests|suggested|reveals|revealed)$/;

function isBody(words: readonly Word[], { from, head, to }: Phrase): boolean {
	let verb = to;
	while (has(words[verb], L.AUXILIARY | L.ADVERB)) verb++;
	return from < head && BODIES.test(words[head]?.lower ?? '') && !SHOWS.test(words[verb]?.lower ?? '');
}

/** Words that point back to what was named before. */
const DEFINITES: ReadonlySet<string> = new Set([
	'the',
	'this',
	'that',
	'these',
	'those',
	'its',
	'his',
	'her',
	'their',
	'both',
	'such',
]);

/** Endings that usually make a noun for a person. */
const PERSON_ENDING = /(?:ist|ian|ologist|eer|woman|man|person|people|men|women|ee)s?$/;
const NOT_PERSON =
	/^(?:coffee|degree|committee|tree|trees|fee|fees|knee|list|lists|mist|twist|fist|omen|specimen|regimen)$/;
/** -er and -or make persons too, save in words that are no agents. */
const AGENT_ENDING = /(?:[^aeiou]|[aeiou][^aeiou])(?:er|or)s?$/;
const NOT_AGENT =
	/^(?:number|paper|letter|order|power|matter|water|center|centre|factor|sector|error|computer|door|floor|color|colour|corner|border|dollar|chapter|chamber|character|cover|danger|december|november|october|september|dinner|disaster|drawer|disorder|encounter|finger|flower|filter|fiber|flavor|favor|gender|hammer|honor|humor|hunger|indicator|interior|labor|ladder|layer|leather|liver|major|mirror|monster|motor|murder|offer|other|manner|meter|minor|parameter|poster|printer|quarter|register|remainder|rumor|rumour|river|server|shoulder|shower|silver|summer|sweater|temper|terror|theater|timber|tower|tractor|transfer|tumor|vector|vapor|weather|winter|wonder|answer|barrier|behavior|behaviour|cancer|career|cluster|container|copper|counter|elevator|endeavor|exterior|generator|headquarter|helicopter|horror|increaser|inner|laser|lumber|marker|monitor|newsletter|outer|pepper|pointer|processor|radar|rear|reactor|refrigerator|router|scanner|sensor|sugar|super|thunder|trailer|upper|under|war|year)s?$/;

/** Words that only say where a crowd is. */
const PLACES = /^(?:in|from|over|across|around|throughout|near|outside|inside)$/;

/** A name behind the head: "scientists at MIT", "the mayor of London". */
function namedBehind(words: readonly Word[], phrase: Phrase): boolean {
	for (let at = phrase.head + 1; at < phrase.to; at++) {
		const word = words[at];
		if (word?.capital && !isDemonym(word.lower) && !has(word, L.CALENDAR)) return true;
	}
	return false;
}

function isNameWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word !== undefined && word.capital && !has(word, L.FUNCTION_WORD);
}

/** A name inside the core of the phrase (up to its head) that is more than a demonym or a common word opening the sentence. */
function namedCore(words: readonly Word[], phrase: Phrase): boolean {
	for (let at = phrase.from; at <= phrase.head; at++) {
		const word = words[at];
		if (!word || !isNameWord(words, at) || isDemonym(word.lower)) continue;
		const opening = opensSentence(words, at);
		if (
			opening &&
			!word.possessive &&
			!word.upper &&
			(at === phrase.head ? isCommonHead(word) : opensCommonly(words, at))
		)
			continue;
		return true;
	}
	return false;
}

/** Where any word has a capital: at the start, or behind a mark that begins anew. A comma does not, nor `,"`. */
function opensSentence(words: readonly Word[], at: number): boolean {
	const before = itemAt(words, at - 1);
	if (before === undefined) return true;
	if (before.kind !== 'mark' || before.lower === ',') return false;
	return !(isMark(before, QUOTE_MARKS) && isMark(itemAt(words, at - 2), ','));
}

/** An ordinary word that only opens the sentence: "Legal experts", "Senior officials". */
function opensCommonly(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word !== undefined && !isNameWord(words, at + 1) && (word.flags !== 0 || COMMON_MODIFIER.test(word.lower));
}

/** Names that end as nouns for persons do, after counts of surnames in the United States and Britain. */
const NAMES_IN_S =
	/^(?:reuters|rutgers|sanders|saunders|rogers|rodgers|peters|walters|myers|meyers|meiers|powers|rivers|waters|winters|summers|somers|anders|landers|sellers|withers|bowers|travers|demers|albers|ayers|ayres|byers|sayers|conyers|ehlers|siders|wolters|kuipers|stivers|roders|biggers|eggers|jaspers|cuyvers|evers|pieters|sievers|lauers|wouters|alders|enders|childers|flanders|flowers|chambers|masters|rickers|eilers|ellers|akers|ackers|bickers|vickers|villers|weiners|struthers|smithers|carruthers|cruthers|weathers|mathers)$/;

/** A noun for persons or documents that opens the sentence: "Critics", "Studies", "Beachgoers". */
function isCommonHead(word: Word): boolean {
	const known =
		L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.ORGANISATION | L.DOCUMENT | L.SAYING_NOUN | L.QUANTIFIER | L.EVENT;
	return has(word, known) || (endsInS(word) && isAgentNoun(word.lower) && !NAMES_IN_S.test(word.lower));
}

/** "Heathers says": a verb in -s behind a word in -s, which is a name then unless a list knows it otherwise. */
function agreesAsName(words: readonly Word[], { head, to }: Phrase): boolean {
	const verb = words[to];
	return head + 1 === to && words[head]?.flags === 0 && has(verb, L.S_FORM) && has(verb, L.CUE_VERB) && !verb?.capital;
}

/** Family names that look like the plural of an agent. */
const SURNAMES: ReadonlySet<string> = new Set(
	'sanders saunders rogers rodgers peters meyers myers ayers byers powers waters walters masters bowers landers childers sellers summers winters withers flowers carruthers reuters'.split(
		' ',
	),
);

/** A noun for a person by its ending. */
export function isAgentNoun(lower: string): boolean {
	if (SURNAMES.has(lower)) return false;
	return (
		(PERSON_ENDING.test(lower) && !NOT_PERSON.test(lower)) ||
		(lower.length > 4 && AGENT_ENDING.test(lower) && !NOT_AGENT.test(lower))
	);
}

function isPlural(lower: string): boolean {
	return (
		(lower.endsWith('s') && !lower.endsWith('ss') && !/(?:us|is)$/.test(lower)) ||
		/(?:men|people|children|police|media|data|criteria)$/.test(lower)
	);
}

/** `one of the most discussed aspects`, `we are most concerned`: the word before `most` says that it is a degree, and nobody. */
function isDegree(before: Word | undefined): boolean {
	return before !== undefined && (before.lower === 'the' || has(before, L.BE));
}

/**
 * Classes a source by its words: a NAMED one, one that is specific but unnamed, or a crowd that nobody could ask. Null where
 * the phrase is no source (the writer's own "I" and "we", "you", "it" without a body to point to is still a pronoun).
 */
export function classifySource(words: readonly Word[], phrase: Phrase): Source | null {
	const head = words[phrase.head];
	const first = words[phrase.from];
	if (!head || !first) return null;
	if (isFragment(words, phrase) || isNobody(words, phrase)) return null;
	if (has(head, L.PRONOUN)) {
		if (head.lower === 'i' || head.lower === 'we' || head.lower === 'you') return null;
		return head.lower === 'it' ? { ...followed, speaks: false } : followed;
	}
	if (head.lower === 'who' || head.lower === 'which') return null;
	if (head.lower === 'most' && isDegree(itemAt(words, phrase.head - 1))) return null;
	// "No 10", "Number 11": the houses of Downing Street
	if (/^1[01]$/.test(head.lower) && first.capital && /^(?:no|number)$/.test(first.lower)) return attributed;
	// "the 50-year-old says": an age stands for the person
	if (head.kind === 'number')
		return AGE.test(head.lower) ? (DEFINITES.has(first.lower) ? attributed : anonymous) : null;
	// "many of them believe"
	if (head.lower === 'them' && has(first, L.QUANTIFIER)) return vague;
	if (has(head, L.QUANTIFIER)) return vague;
	// "he and other builders": the one who was named speaks for them
	if (has(first, L.PRONOUN) && first.lower !== 'it' && words[phrase.from + 1]?.lower === 'and') return followed;
	if (isNamedFirst(words, phrase)) return attributed;
	const definite = DEFINITES.has(first.lower) && phrase.from < phrase.head;
	const counted =
		has(first, L.NUMBER_WORD) || first.kind === 'number' || (definite && has(words[phrase.from + 1], L.NUMBER_WORD));
	const quantified =
		has(first, L.QUANTIFIER) ||
		first.lower === 'every' ||
		(has(first, L.ADVERB) && has(words[phrase.from + 1], L.QUANTIFIER));
	const crowdHead = has(head, L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.ORGANISATION);
	const opening = opensSentence(words, phrase.head);
	if (
		isNameWord(words, phrase.head) &&
		!(opening && phrase.from === phrase.head && isCommonHead(head) && !agreesAsName(words, phrase)) &&
		!(opening && crowdHead)
	) {
		if (PEOPLES.test(head.lower) && phrase.head - phrase.from <= 1 && !definite) return vague;
		if (has(head, L.EVENT) && !isBody(words, phrase)) return thing;
		return attributed;
	}
	const plural = isPlural(head.lower);
	const modified = namedCore(words, phrase);
	if (has(head, L.DOCUMENT)) {
		if (modified || namedBehind(words, phrase)) return attributed;
		if (exemplified(words, phrase)) return attributed;
		// "our estimates", "our analysis": those of whoever publishes the text
		if (first.lower === 'our' || first.lower === 'my') return attributed;
		if (quantified) return vague;
		if (definite || (RECORDS.test(head.lower) && demonymBefore(words, phrase))) return attributed;
		// "Census figures": those of one instrument, which anybody can look up
		if (words.slice(phrase.from, phrase.head).some(({ lower }) => lower === 'census')) return attributed;
		return plural || has(words[phrase.from], L.ADVERB) || head.lower === 'research' || head.lower === 'evidence'
			? vague
			: anonymous;
	}
	if (has(head, L.ANONYMOUS_ROLE)) {
		if (!plural || counted || definite || head.lower === 'police') return anonymous;
		// "officials at the Norvik ministry" are some whom one could look for, "officials in Norvik" are a crowd
		const placed = PLACES.test(words[phrase.head + 1]?.lower ?? '');
		return !quantified && (modified || (namedBehind(words, phrase) && !placed)) ? anonymous : vague;
	}
	if (head.lower === 'police' || head.lower === 'prosecutors' || head.lower === 'authorities') return attributed;
	const person = crowdHead || isAgentNoun(head.lower);
	if (person) {
		if (exemplified(words, phrase)) return attributed;
		if (plural) {
			if (quantified) return vague;
			if (has(head, L.ORGANISATION) && (modified || definite)) return attributed;
			if ((namedBehind(words, phrase) || modified) && !has(head, L.PARTISAN)) return attributed;
			// "83 percent of readers": a share of a crowd
			if (counted) return /^(?:%|percent|per)$/.test(words[phrase.from + 1]?.lower ?? '') ? vague : anonymous;
			return definite ? { ...followed, pronoun: false } : vague;
		}
		// "every senator": all of them, each of whom could be asked
		if (first.lower === 'every' || first.lower === 'each') return attributed;
		if (modified || namedBehind(words, phrase)) return attributed;
		if (definite) return attributed;
		return has(first, L.DETERMINER) || counted ? anonymous : attributed;
	}
	if (modified) return { ...attributed, speaks: false, named: true };
	return quantified && plural ? { ...vague, speaks: false } : thing;
}

/** "Keller and her aides": the one who was named speaks for them. */
function isNamedFirst(words: readonly Word[], { from, head }: Phrase): boolean {
	let at = from;
	while (at < head && isNameWord(words, at) && !words[at]?.possessive && !isDemonym(words[at]?.lower ?? '')) at++;
	if (at === from || words[at]?.lower !== 'and') return false;
	const common = L.CROWD | L.PERSON | L.ANONYMOUS_ROLE | L.ORGANISATION | L.DOCUMENT | L.QUANTIFIER;
	return !has(itemAt(words, at - 1), common) && /^(?:his|her|their|its)$/.test(words[at + 1]?.lower ?? '');
}

/** Words that a noun phrase cannot end with: something is missing behind them. */
const UNFINISHED: ReadonlySet<string> = new Set(
	'the a an its his her their our my your whose every no of to with for from'.split(' '),
);

/** Prepositions that only say where or when: what they open is nobody. */
const PLACING: ReadonlySet<string> = new Set(
	'of on in at for from with by to into onto through during among amongst between behind'.split(' '),
);

/** No phrase but a piece of a sentence: it breaks off ("asked the court to"), or a clause of its own stands in it ("we finished our"). */
function isFragment(words: readonly Word[], { from, to, head }: Phrase): boolean {
	const first = words[from];
	const last = itemAt(words, to - 1);
	if (!first || !last) return true;
	if (UNFINISHED.has(last.lower) && !last.capital && to - from > 1 && last.lower !== 'her') return true;
	if (first.lower === 'no' && words[from + 1]?.lower === 'matter') return true;
	if (PLACING.has(first.lower) || (first.lower === 'than' && to - from === 1)) return true;
	// "however" between commas
	if (to - from === 1 && has(first, L.ADVERB) && !has(first, L.DETERMINER | L.QUANTIFIER | L.PREPOSITION)) return true;
	if (first.capital) return false;
	// "to attract Muslim support"
	if (itemAt(words, from - 1)?.lower === 'to' && has(first, L.BASE_FORM) && first.lower !== 'help') return true;
	// "one that battled hard …"
	if (
		has(first, L.PAST_FORM) &&
		has(words[from + 1], L.ADVERB | L.PREPOSITION) &&
		to - from > 1 &&
		!words[head]?.capital
	)
		return true;
	return to - from > 2 && has(first, L.PRONOUN) && first.lower !== 'it' && words[from + 1]?.lower !== 'and';
}

/** Collections kept by a body that its adjective names: "Canadian records". */
const RECORDS = /^(?:records|data|figures|statistics|documents|law|census|filings|files)$/;

function demonymBefore(words: readonly Word[], phrase: Phrase): boolean {
	for (let at = phrase.from; at < phrase.head; at++)
		if (words[at]?.capital && isDemonym(words[at]?.lower ?? '')) return true;
	return false;
}

/** What "no" does not deny that there is: "no fewer than 40 officials", "no wonder Keller said", "no doubt she believes". */
const NO_OTHERWISE = /^(?:fewer|less|lesser|wonder|doubt|surprise)$/;

/** A nation, a party or a faith, or somebody of one. */
function isOfPeople(word: Word | undefined): boolean {
	return word !== undefined && (has(word, L.PARTISAN) || isDemonym(word.lower) || PEOPLES.test(word.lower));
}

/** "No senator", "none of the rowers", "neither minister": nobody has given their word. */
function isNobody(words: readonly Word[], { from, to, head }: Phrase): boolean {
	const next = words[from + 1]?.lower ?? '';
	switch (words[from]?.lower) {
		case 'nobody':
		case 'neither':
			return true;
		case 'no':
			// "No 10 said"
			if (to <= from + 1 || words[from + 1]?.kind !== 'word' || NO_OTHERWISE.test(next)) return false;
			// "no less an authority than Keller", "no official other than Keller"
			if (words.slice(from, to).some(({ lower }) => lower === 'than')) return false;
			// "No Labels said": a name, and no Democrat
			return !words[from + 1]?.capital || !words[head]?.capital || isOfPeople(words[head]);
		case 'none':
			return next !== 'other';
		default:
			return false;
	}
}

/** How far behind a phrase its examples begin at most, in words. */
const FARTHEST_EXAMPLE = 3;

/** "experts like Max Tegmark", "newspapers including the Irish Times", "critics, such as …": somebody is named after all. */
function exemplified(words: readonly Word[], phrase: Phrase): boolean {
	for (let at = phrase.head + 1; at < phrase.to + FARTHEST_EXAMPLE; at++) {
		const word = words[at]?.lower;
		const leads = word === 'like' || word === 'including' || (word === 'as' && itemAt(words, at - 1)?.lower === 'such');
		const name = has(words[at + 1], L.DETERMINER) ? at + 2 : at + 1;
		if (leads && words[name]?.capital) return true;
	}
	return false;
}
