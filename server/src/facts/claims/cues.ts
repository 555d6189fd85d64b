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

/** Of a sentence that tells a cause by its form. */
export const CAUSAL_BIT = CUES.causal;

/** What made a sentence a claim, by the bits of its features, loudest first; empty for a plain description. */
export function cuesOf(bits: number, saying: boolean): ClaimCue[] {
	const cues: ClaimCue[] = [];
	if (saying && bits === 0) cues.push('saying');
	if (bits === 0) return cues;
	const has = (bit: number): boolean => (bits & bit) !== 0;
	if (has(CUES.money)) cues.push('money');
	if (has(CUES.share)) cues.push('share');
	if ((has(CUES.figure) || has(CUES.rank)) && !has(CUES.money) && !has(CUES.share)) cues.push('figure');
	if (has(CUES.date)) cues.push('date');
	if (has(CUES.quoted)) cues.push('quotation');
	if (saying) cues.push('saying');
	if (has(CUES.causal)) cues.push('causal');
	if (has(CUES.comparative)) cues.push('comparative');
	if (has(CUES.superlative)) cues.push('superlative');
	if (has(CUES['verb:copulaNoun'])) cues.push('definition');
	if (has(CUES.happening) && !has(CUES.hedge) && !has(CUES.wouldAny)) cues.push('event');
	return cues;
}
