import type { CueName } from './cues.ts';

/** Cues that stand on furniture far more often than in articles. */
export const furnitureCues: ReadonlySet<string> = new Set<CueName>([
	'copyright',
	'legal',
	'newsletter',
	'share',
	'follow',
	'comments',
	'related',
	'navigation',
	'section',
	'account',
	'advert',
	'cookie',
	'app',
	'donate',
	'more',
	'print',
	'poll',
	'tags',
	'script',
	'logo',
]);

function group(name: string, ...cues: CueName[]): { readonly name: string; readonly cues: ReadonlySet<string> } {
	return { name, cues: new Set<string>(cues) };
}

/** In `cueBits`: a cue of furniture is among them. */
export const furnitureBit = 1;

/** In `cueBits`: a cue of the group at a place of `cueGroups` is among them. */
export function groupBit(place: number): number {
	return 2 << place;
}

/** Cues that work alike, counted together in the windows around a block. */
export const cueGroups = [
	group('sure', 'sure'),
	group('legal', 'copyright', 'legal', 'cookie'),
	group('menu', 'navigation', 'section', 'account'),
	group('social', 'share', 'follow', 'newsletter'),
	group('related', 'related', 'more', 'ago'),
	group('comments', 'comments'),
	group('advert', 'advert', 'app', 'donate', 'offer', 'poll'),
	group('meta', 'byline', 'dateline', 'day', 'clock', 'label', 'tags', 'print'),
	group('credit', 'credit', 'caption'),
] as const;

/** Of each cue that stands on furniture or belongs to a group: bits, the first for furniture, then one for each group. */
const bitsByCue: ReadonlyMap<string, number> = (() => {
	const bits = new Map<string, number>();
	const add = (cue: string, bit: number) => bits.set(cue, (bits.get(cue) ?? 0) | bit);
	for (const cue of furnitureCues) add(cue, furnitureBit);
	cueGroups.forEach(({ cues }, place) => {
		for (const cue of cues) add(cue, groupBit(place));
	});
	return bits;
})();

/** The bits of all cues of a block, so that every question about its groups is one test. */
export function cueBits(cues: readonly string[]): number {
	let bits = 0;
	for (const cue of cues) bits |= bitsByCue.get(cue) ?? 0;
	return bits;
}
