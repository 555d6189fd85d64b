import type { ClaimCue } from '../types.ts';
import { placeOf } from './features.ts';
import type { FeatureVector } from './features.ts';

const MONEY = placeOf('money');
const SHARE = placeOf('share');
const FIGURE = placeOf('figure');
const DATE = placeOf('date');
const QUOTED = placeOf('quoted');
const CAUSAL = placeOf('causal');
const COMPARATIVE = placeOf('comparative');
const SUPERLATIVE = placeOf('superlative');
const RANK = placeOf('rank');
const COPULA_NOUN = placeOf('verb:copulaNoun');
const HAPPENING = placeOf('happening');
const HEDGE = placeOf('hedge');
const WOULD_ANY = placeOf('wouldAny');

/** What made a sentence a claim, loudest first; empty for a plain description. */
export function cuesOf(features: FeatureVector, saying: boolean): ClaimCue[] {
	const has = (place: number): boolean => (features[place] ?? 0) > 0;
	const cues: ClaimCue[] = [];
	if (has(MONEY)) cues.push('money');
	if (has(SHARE)) cues.push('share');
	if ((has(FIGURE) || has(RANK)) && !has(MONEY) && !has(SHARE)) cues.push('figure');
	if (has(DATE)) cues.push('date');
	if (has(QUOTED)) cues.push('quotation');
	if (saying) cues.push('saying');
	if (has(CAUSAL)) cues.push('causal');
	if (has(COMPARATIVE)) cues.push('comparative');
	if (has(SUPERLATIVE)) cues.push('superlative');
	if (has(COPULA_NOUN)) cues.push('definition');
	if (has(HAPPENING) && !has(HEDGE) && !has(WOULD_ANY)) cues.push('event');
	return cues;
}
