import {
	ANONYMOUS_ROLES,
	CROWDS,
	DOCUMENTS,
	EVENTS,
	GENERAL_VERBS,
	ORGANISATIONS,
	PARTISANS,
	PEOPLE,
	SAYING_NOUNS,
	TITLES,
} from './nouns.ts';
import { ATTITUDE_VERBS, SAYING_VERBS, THINKING_VERBS, inflect } from './verbs.ts';

/** Determiners and possessive pronouns. */
export const DETERMINER = 1 << 0;
export const PREPOSITION = 1 << 1;
/** Forms of be, have, do and the modals, negated ones too. */
export const AUXILIARY = 1 << 2;
export const BE = 1 << 3;
/** Personal pronouns that can be subjects. */
export const PRONOUN = 1 << 4;
/** Adverbs that stand between a subject and its verb or open a sentence. */
export const ADVERB = 1 << 5;
/** Opens a subordinate clause. */
export const SUBORDINATOR = 1 << 6;
export const RELATIVE = 1 << 7;
export const COORDINATOR = 1 << 8;
/** A form of a verb of saying. */
export const SAYING = 1 << 9;
export const THINKING = 1 << 10;
/** A form of a verb of wanting, supporting, intending. */
export const ATTITUDE = 1 << 11;
/** Form bits of any known verb. */
export const BASE_FORM = 1 << 12;
export const S_FORM = 1 << 13;
export const PAST_FORM = 1 << 14;
export const ING_FORM = 1 << 15;
export const PARTICIPLE = 1 << 16;
/** A frequent verb of another class: a subject ends before it. */
export const GENERAL_VERB = 1 << 17;
/** A noun whose content can be given: claim, belief, concern. */
export const SAYING_NOUN = 1 << 18;
/** People whom nobody could ask: critics, experts, analysts. */
export const CROWD = 1 << 19;
/** One person without a name: spokesperson, official, source. */
export const ANONYMOUS_ROLE = 1 << 20;
/** A document, data set or instrument that can "say": report, study, poll. */
export const DOCUMENT = 1 << 21;
/** A body or office: government, ministry, company, president. */
export const ORGANISATION = 1 << 22;
/** Words that stand alone for a crowd: some, many, others. */
export const QUANTIFIER = 1 << 23;
/** Mr, Senator, President. */
export const TITLE = 1 << 24;
/** Any other noun for a person: mother, farmer, resident. */
export const PERSON = 1 << 25;
/** Days and months. */
export const CALENDAR = 1 << 26;
export const NEGATION = 1 << 27;
export const NUMBER_WORD = 1 << 28;
/** Happenings that carry capitals like names but cannot speak: summit, war, election. */
export const EVENT = 1 << 29;
export const MODAL = 1 << 30;
/** A crowd that is named by whom it is for or against: critics, supporters. A name beside it does not name it. */
export const PARTISAN = -2147483648;

/** Any verb form. */
export const VERB_FORM = BASE_FORM | S_FORM | PAST_FORM | ING_FORM | PARTICIPLE;
export const CUE_VERB = SAYING | THINKING | ATTITUDE;

/** Words that carry a capital only where they open a sentence: none of them is part of a name. */
export const FUNCTION_WORD =
	DETERMINER | PREPOSITION | PRONOUN | COORDINATOR | SUBORDINATOR | RELATIVE | CALENDAR | QUANTIFIER | AUXILIARY;

const CLOSED: readonly (readonly [number, string])[] = [
	[
		DETERMINER,
		'the a an this that these those its his her their our my your whose each every another any both either neither no',
	],
	[
		PREPOSITION,
		'of in on at by for from with about against into onto over under between among through during despite amid within without upon toward towards across around behind beyond inside outside near off per via like unlike than to alongside concerning regarding including following versus throughout aboard amongst atop beneath besides notwithstanding underneath',
	],
	[AUXILIARY, "have has had having do does did don't doesn't didn't haven't hasn't hadn't 've 'd"],
	[AUXILIARY | BE, "is are was were be been being am isn't aren't wasn't weren't 's 're 'm"],
	[
		AUXILIARY | MODAL,
		"will would can could may might must shall should won't wouldn't can't couldn't cannot mustn't shouldn't 'll",
	],
	[PRONOUN, 'he she they it i we you'],
	[
		ADVERB,
		'also however then later now again already still once even just only thus therefore meanwhile moreover furthermore similarly additionally nevertheless nonetheless instead never always often sometimes first further earlier ever perhaps maybe soon too rather all both together simply well here there yesterday today tomorrow previously afterwards afterward consequently conversely otherwise more less very so',
	],
	[NEGATION | ADVERB, 'not never'],
	[
		SUBORDINATOR,
		'because while when if although though unless until since whereas whether after before as once lest wherever whenever',
	],
	[RELATIVE, 'who which that whom what how why where'],
	[COORDINATOR, 'and or but nor yet'],
	[
		QUANTIFIER,
		'some many others several most few everyone everybody nobody people thousands hundreds dozens millions plenty scores numerous various countless certain',
	],
	[
		CALENDAR,
		'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
	],
	[
		NUMBER_WORD,
		'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half',
	],
];

/** Everything that `phraseCue` looks at and that has no class. */
export const PHRASE_CUES: readonly string[] =
	'put puts clear according per reportedly allegedly purportedly supposedly words view opinion account estimate telling estimation assessment reckoning count tally admission calculation calculations worried concerned convinced sceptical skeptical wary afraid alarmed confident hopeful divided unconvinced optimistic pessimistic'.split(
		' ',
	);

/** The classes of every word of the closed lists, by lower-case form; see `words/lexicon.ts`. */
export const WORD_FLAGS: ReadonlyMap<string, number> = (() => {
	const map = new Map<string, number>();
	const add = (word: string, bits: number) => map.set(word, (map.get(word) ?? 0) | bits);
	for (const [bits, words] of CLOSED) for (const word of words.split(' ')) add(word, bits);
	const verbs = (list: readonly string[], bits: number) => {
		for (const lemma of list) {
			const forms = inflect(lemma);
			add(forms.base, bits | BASE_FORM);
			add(forms.s, bits | S_FORM);
			add(forms.ing, bits | ING_FORM);
			for (const past of forms.past) add(past, bits | PAST_FORM);
			for (const participle of forms.participle) add(participle, bits | PARTICIPLE);
		}
	};
	verbs([...SAYING_VERBS.keys()], SAYING);
	verbs(THINKING_VERBS, THINKING);
	verbs(ATTITUDE_VERBS, ATTITUDE);
	verbs(GENERAL_VERBS, GENERAL_VERB);
	const nouns = (list: readonly string[], bits: number) => {
		for (const noun of list) {
			add(noun, bits);
			add(plural(noun), bits);
		}
	};
	nouns(CROWDS, CROWD);
	nouns(PARTISANS, CROWD | PARTISAN);
	nouns(ANONYMOUS_ROLES, ANONYMOUS_ROLE);
	nouns(DOCUMENTS, DOCUMENT);
	nouns(ORGANISATIONS, ORGANISATION);
	nouns(PEOPLE, PERSON);
	nouns(SAYING_NOUNS, SAYING_NOUN);
	nouns(EVENTS, EVENT);
	for (const title of TITLES) add(title, TITLE);
	return map;
})();

/** Regular English plural, with the irregular ones that the lists need. */
export function plural(noun: string): string {
	if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
	if (noun.endsWith('person') && noun !== 'person') return `${noun}s`;
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	if (noun.endsWith('sis')) return `${noun.slice(0, -3)}ses`;
	if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
	return `${noun}s`;
}
