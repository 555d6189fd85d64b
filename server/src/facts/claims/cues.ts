import type { ClaimCue } from '../types.ts';
import { FEATURES } from './features.ts';
import type { Feature } from './features.ts';

/** Features that show what made a sentence a claim, each with its bit. */
const CUES = {
	money: 1 << 0,
	share: 1 << 1,
	figure: 1 << 2,
	date: 1 << 3,
	quoted: 1 << 4,
	causal: 1 << 5,
	comparative: 1 << 6,
	superlative: 1 << 7,
	rank: 1 << 8,
	'verb:copulaNoun': 1 << 9,
	happening: 1 << 10,
	hedge: 1 << 11,
	wouldAny: 1 << 12,
} as const satisfies Partial<Record<Feature, number>>;

const BITS: ReadonlyMap<string, number> = new Map(Object.entries(CUES));

/** The bit of each feature by its place; 0 for those that show nothing. */
export const CUE_BITS: Int32Array = Int32Array.from(FEATURES, (name) => BITS.get(name) ?? 0);

/** What made a sentence a claim, by the bits of its features, loudest first; empty for a plain description. */
export function cuesOf(bits: number, saying: boolean): ClaimCue[] {
	const has = (cue: keyof typeof CUES): boolean => (bits & CUES[cue]) !== 0;
	const cues: ClaimCue[] = [];
	if (has('money')) cues.push('money');
	if (has('share')) cues.push('share');
	if ((has('figure') || has('rank')) && !has('money') && !has('share')) cues.push('figure');
	if (has('date')) cues.push('date');
	if (has('quoted')) cues.push('quotation');
	if (saying) cues.push('saying');
	if (has('causal')) cues.push('causal');
	if (has('comparative')) cues.push('comparative');
	if (has('superlative')) cues.push('superlative');
	if (has('verb:copulaNoun')) cues.push('definition');
	if (has('happening') && !has('hedge') && !has('wouldAny')) cues.push('event');
	return cues;
}
