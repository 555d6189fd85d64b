import type { ClaimCue } from '../types.ts';
import type { FeatureVector } from './features.ts';

/** What made a sentence a claim, loudest first; a plain event when nothing louder fired. */
export function cuesOf(features: FeatureVector, saying: boolean): ClaimCue[] {
	const cues: ClaimCue[] = [];
	if (features.money) cues.push('money');
	if (features.share) cues.push('share');
	if (features.figure && !features.money && !features.share) cues.push('figure');
	if (features.date) cues.push('date');
	if (features.quoted) cues.push('quotation');
	if (saying) cues.push('saying');
	if (features.causal) cues.push('causal');
	if (features.comparative) cues.push('comparative');
	if (features.superlative || features.rank) cues.push('superlative');
	if (features['verb:copulaNoun']) cues.push('definition');
	if (cues.length === 0 || (features.happening && !features.hedge && !features.wouldAny)) cues.push('event');
	return cues;
}
