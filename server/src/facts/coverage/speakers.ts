import type { BlockFacts, ContentJudgement } from '../types.ts';
import type { BlockKind } from '../../syntax/document.ts';

/** What following speakers reads of a block. */
export interface SpokenBlock {
	readonly kind: BlockKind;
	readonly facts: Pick<BlockFacts, 'sentences' | 'quotations' | 'attributions'>;
	readonly content: Pick<ContentJudgement, 'label'>;
}

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|who)$/i;
/** How many sentences a voice carries to a quotation that names no speaker. */
const FARTHEST = 2;

/**
 * The speaker of each quotation with pronouns and "he added" chains followed: a pronoun stands for the last source named
 * before it; a quotation without any speaker right behind another's goes on in that voice. Null when nobody is named.
 * `speakers[block][quotation]`.
 */
export function followSpeakers(blocks: readonly SpokenBlock[]): (string | null)[][] {
	let named: string | null = null;
	let since = 0;
	return blocks.map((block) => {
		if (block.kind === 'heading') named = null;
		if (block.content.label !== 'content') return block.facts.quotations.map((quotation) => quotation.speaker);
		const { attributions, quotations, sentences } = block.facts;
		const speakers: (string | null)[] = [];
		let nextAttribution = 0;
		let nextQuotation = 0;
		for (let sentence = 0; sentence < sentences.length; sentence++) {
			let spoke = false;
			const before: string | null = named;
			for (
				let attribution = attributions[nextAttribution];
				attribution && attribution.sentence <= sentence;
				attribution = attributions[++nextAttribution]
			) {
				if (attribution.mode === 'thought' || attribution.text === '') continue;
				spoke = true;
				if (!PRONOUN.test(attribution.text)) named = attribution.text;
			}
			for (
				let quotation = quotations[nextQuotation];
				quotation && quotation.sentence <= sentence;
				quotation = quotations[++nextQuotation]
			) {
				if (quotation.use === 'title') speakers.push(null);
				else if (quotation.speaker === null)
					speakers.push(quotation.use === 'speech' && before !== null && since < FARTHEST ? before : null);
				else if (PRONOUN.test(quotation.speaker)) speakers.push(before ?? named ?? quotation.speaker);
				else {
					speakers.push(quotation.speaker);
					named = quotation.speaker;
					spoke = true;
				}
				if (quotation.use === 'speech' && since < FARTHEST) spoke = true;
			}
			since = spoke ? 0 : since + 1;
		}
		return speakers;
	});
}
