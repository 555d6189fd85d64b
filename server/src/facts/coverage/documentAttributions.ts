import { contains, shiftSpan } from '../../text/span.ts';
import type { Attribution, DocumentFacts } from '../types.ts';

/** An attribution in document offsets. */
export type PlacedAttribution = Pick<Attribution, 'source' | 'cue' | 'content' | 'kind' | 'mode'>;

/**
 * What a document attributes to whom, in document order: what its sentences attribute, and quotations that go on in a voice
 * told before them (`"We left," she said. "Nobody stayed."`), which a block alone reads only as far as the sentence goes.
 * Source and cue of such a continuation are those of the sentence that names the voice.
 */
export function documentAttributions({
	blocks,
	voices,
}: Pick<DocumentFacts, 'blocks' | 'voices'>): PlacedAttribution[] {
	return blocks.flatMap((block, number) => {
		const own = block.facts.attributions.map((attribution) => place(attribution, block.start));
		const continued = block.facts.quotations.flatMap((quotation, i): PlacedAttribution[] => {
			const ref = voices[number]?.[i]?.said;
			const home = ref ? blocks[ref.block] : undefined;
			const attribution = ref ? home?.facts.attributions[ref.attribution] : undefined;
			if (quotation.use !== 'speech' || !home || !attribution) return [];
			const { content, ...said } = place(attribution, home.start);
			const whole = shiftSpan(quotation, block.start);
			return contains(content, whole) ? [] : [{ ...said, content: whole }];
		});
		return [...own, ...continued].sort((a, b) => a.content.start - b.content.start);
	});
}

function place({ source, cue, content, kind, mode }: Attribution, by: number): PlacedAttribution {
	return { source: shiftSpan(source, by), cue: shiftSpan(cue, by), content: shiftSpan(content, by), kind, mode };
}
