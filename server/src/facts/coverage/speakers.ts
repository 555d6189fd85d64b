import type { ContentJudgement } from '../content/types.ts';
import type { Attribution, AttributionRef, BlockFacts, Quotation, Voice } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';
import * as L from '../attributions/lexicon.ts';
import { lookUp } from '../words/word.ts';
import { itemAt } from '../../text/itemAt.ts';
import { partitionPoint } from '../../text/partitionPoint.ts';
import { lastStarting } from '../../text/span.ts';

/** What following speakers reads of a block. */
export interface SpokenBlock {
	readonly kind: BlockKind;
	readonly facts: Pick<BlockFacts, 'sentences' | 'quotations' | 'attributions' | 'citations' | 'personAtEnd'>;
	readonly content: Pick<ContentJudgement, 'label'>;
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|who)$/i;
/** How many sentences a voice carries to a quotation that names no speaker. */
const FARTHEST = 2;

/**
 * In whose voice each quotation is, with pronouns and "he added" chains followed: a pronoun stands for the last source named
 * before it; a quotation without any speaker right behind another's goes on in that voice. `voices[block][quotation]`.
 */
export function followSpeakers(blocks: readonly SpokenBlock[]): Voice[][] {
	let named: string | null = null;
	let said: AttributionRef | null = null;
	let since = 0;
	/** Whom the paragraph before leaves as the one that a pronoun means. */
	let left: string | null = null;
	const known = new Map<string, string>();
	return blocks.map((block, number) => {
		if (block.kind === 'heading') named = said = left = null;
		if (block.content.label !== 'content')
			return block.facts.quotations.map(({ speaker }): Voice => ({ speaker, said: null }));
		const { attributions, quotations, sentences } = block.facts;
		const voices: Voice[] = [];
		/** Where the last speech of the block ends: a sentence inside of it is still spoken. */
		let reach = 0;
		let nextAttribution = 0;
		let nextQuotation = 0;
		const [opening] = attributions;
		if (left !== null && opening && opensBlock(block, opening)) named = left;
		left = block.facts.personAtEnd;
		for (let sentence = 0; sentence < sentences.length; sentence++) {
			let spoke = (sentences[sentence]?.start ?? 0) < reach;
			let byNobody = false;
			let before: string | null = named;
			for (
				let attribution = attributions[nextAttribution];
				attribution && attribution.sentence <= sentence;
				attribution = attributions[++nextAttribution]
			) {
				if (attribution.text === '' && attribution.mode === 'speech') byNobody = true;
				if (attribution.mode === 'thought' || attribution.text === '') continue;
				spoke = true;
				said = { block: number, attribution: nextAttribution };
				if (!PRONOUN.test(attribution.text)) {
					named = attribution.text;
					known.set(surnameOf(named), named);
				} else if (attribution.antecedent !== null) before = named = meantInstead(attribution.antecedent, named, known);
			}
			for (
				let quotation = quotations[nextQuotation];
				quotation && quotation.sentence <= sentence;
				quotation = quotations[++nextQuotation]
			) {
				if (quotation.use === 'title') voices.push({ speaker: null, said: null });
				else if (quotation.speaker === null) {
					const goesOn =
						quotation.use === 'speech' &&
						before !== null &&
						since < FARTHEST &&
						!byNobody &&
						!isCited(block, quotation);
					voices.push(goesOn ? { speaker: before, said } : { speaker: null, said: null });
				} else if (PRONOUN.test(quotation.speaker))
					voices.push({
						speaker: meantBy(quotation.speaker, before ?? named),
						said: sayingOf(block, number, quotation) ?? said,
					});
				else {
					const own = sayingOf(block, number, quotation);
					voices.push({ speaker: quotation.speaker, said: own });
					named = quotation.speaker;
					said = own ?? said;
					spoke = true;
				}
				if (quotation.use === 'speech' && since < FARTHEST) spoke = true;
				if (quotation.use === 'speech' && spoke) reach = quotation.end;
			}
			since = spoke ? 0 : since + 1;
		}
		return voices;
	});
}

/** "He" or "she" speaks in a block's first words: what is said begins there, or the pronoun stands in the first sentence. */
function opensBlock({ facts }: SpokenBlock, { text, sentence, content, antecedent }: Attribution): boolean {
	const start = facts.sentences[0]?.start ?? 0;
	return /^s?he$/i.test(text) && antecedent === null && (sentence === 0 || content.start <= start + 1);
}

/** `Keller` of `Mr Anna Keller`, in lower case. */
function surnameOf(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

const TITLED = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|president|senator|governor|judge|professor|prof)\.? /i;

/**
 * Whom a pronoun stands for where `opening` opens the sentence before it: that name, if it is a person's by its title or is known
 * as a speaker's; the one named last, if it is one word and no speaker's (`Leeds`); nobody for certain, if it may be either.
 */
function meantInstead(opening: string, named: string | null, known: ReadonlyMap<string, string>): string | null {
	const speaker = known.get(surnameOf(opening));
	if (speaker !== undefined) return speaker;
	if (TITLED.test(opening)) return opening;
	return opening.includes(' ') ? null : named;
}

/** Who is a woman or a man by the word: `his mother`, `Mrs Keller`, `the king`. */
const FEMALE =
	/\b(?:mother|wife|sister|daughter|woman|girl|aunt|widow|grandmother|mrs|ms|miss|queen|princess|duchess|baroness|actress|spokeswoman|congresswoman|chairwoman|she|her)\b/i;
const MALE =
	/\b(?:father|husband|brother|son|man|boy|uncle|widower|grandfather|mr|king|prince|duke|baron|actor|spokesman|congressman|chairman|he|him)\b/i;

/** What nobody means by `he` or `she`: a document, a crowd, a body. */
const NOBODY = L.DOCUMENT | L.CROWD | L.ORGANISATION;

/** Several people: `three-quarters of the voters`; `the Most Rev` is one. */
const MANY =
	/^(?:\d|(?:an? (?:number|majority|group|couple|handful|lot) of|some|many|most(?! rev)|several|both|all|few|half|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions|members|officials|critics|opponents|supporters|experts|people)\b)/i;
/** `Keller and her aides`, but one office in `the Secretary of Health and Human Services`. */
const JOINED = /\band (?:(?:his|her|their|other|two|the) )?\p{Ll}/u;

/** The person whom a pronoun stands for: the one named last, unless that is no person, or a woman and it says `he`, or the other way round. */
function meantBy(pronoun: string, named: string | null): string {
	if (named === null) return pronoun;
	const he = /^(?:he|him|his)$/i.test(pronoun);
	const she = /^(?:she|her)$/i.test(pronoun);
	// "the report", and not a person of that name
	const noun = surnameOf(named);
	if ((he || she) && (isBody(named) || MANY.test(named) || JOINED.test(named))) return pronoun;
	if ((he || she) && noun === noun.toLowerCase() && (lookUp(noun) & NOBODY) !== 0) return pronoun;
	const other = (he && FEMALE.test(named) && !MALE.test(named)) || (she && MALE.test(named) && !FEMALE.test(named));
	return other ? pronoun : named;
}

/** `the Harbour Agency`: the name of a body ends with the word for one. */
function isBody(named: string): boolean {
	return /^the \p{Lu}/u.test(named) && (lookUp(surnameOf(named)) & L.ORGANISATION) !== 0;
}

/** A mark right behind the quotation says where it comes from: from there, and not from whoever spoke before. */
function isCited({ facts }: SpokenBlock, { end, sentence }: Quotation): boolean {
	const citation = itemAt(facts.citations, lastStarting(facts.citations, end + 4));
	return citation !== undefined && citation.mark && citation.sentence === sentence && citation.start >= end;
}

/** How many attributions before and behind a quotation are looked at. */
const NEAR = 8;

/** The attribution of the quotation's own block that names its speaker, the nearest of several. */
function sayingOf({ facts }: SpokenBlock, block: number, quotation: Quotation): AttributionRef | null {
	const { attributions } = facts;
	const behind = partitionPoint(attributions.length, (i) => (attributions[i]?.cue.start ?? 0) < quotation.start);
	let nearest = -1;
	let least = Infinity;
	for (let i = Math.max(0, behind - NEAR); i < attributions.length && i < behind + NEAR; i++) {
		const attribution = attributions[i];
		if (!attribution || attribution.text !== quotation.speaker) continue;
		const { cue } = attribution;
		const distance = Math.max(quotation.start - cue.end, cue.start - quotation.end, 0);
		if (distance >= least) continue;
		nearest = i;
		least = distance;
	}
	return nearest < 0 ? null : { block, attribution: nearest };
}
