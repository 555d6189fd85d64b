import type { ClaimCue } from '../types.ts';
import { featureOf } from './features.ts';
import type { Feature, FeatureVector } from './features.ts';

/** What made a sentence a claim, loudest first; empty for a plain description. */
export function cuesOf(features: FeatureVector, saying: boolean): ClaimCue[] {
	const has = (name: Feature): boolean => featureOf(features, name) > 0;
	const cues: ClaimCue[] = [];
	if (has('money')) cues.push('money');
	if (has('share')) cues.push('share');
	if (has('figure') && !has('money') && !has('share')) cues.push('figure');
	if (has('date')) cues.push('date');
	if (has('quoted')) cues.push('quotation');
	if (saying) cues.push('saying');
	if (has('causal')) cues.push('causal');
	if (has('comparative')) cues.push('comparative');
	if (has('superlative') || has('rank')) cues.push('superlative');
	if (has('verb:copulaNoun')) cues.push('definition');
	if (has('happening') && !has('hedge') && !has('wouldAny')) cues.push('event');
	return cues;
}
