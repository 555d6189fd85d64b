import { isIdleWord } from '../facts/terms.ts';
import type { KnownSource } from '../facts/types.ts';

/** Shortest word that tells what a text is about. */
const shortest = 3;
/** How much a name that is shared says more than another word. */
const ofName = 2;
/** Longest stretch of a title or address that is read, in code units. */
const longest = 300;

/** What is weighed of a source. */
interface Weighable extends Pick<KnownSource, 'title' | 'target'> {
	/** It may be meant whatever it shares with the claim. */
	readonly near: boolean;
}

/**
 * Known sources, those first that share the most with a claim: words of its sentence that their title or address holds too, names
 * above all, and the more the fewer of the sources hold them. Those that share as much stay in their order. What is not near is
 * left out where it shares neither a name nor two words with the claim: it is about something else.
 */
export function likeliestFirst<T extends Weighable>(sources: readonly T[], sentence: string): readonly T[] {
	const claim = wordsOf(sentence);
	const said = sources.map(({ title, target }) => new Set(wordsOf(`${title} ${pathOf(target)}`).keys()));
	const holders = new Map<string, number>();
	for (const words of said) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
	const weighed = sources.map((source, i) => {
		let score = 0;
		let shared = 0;
		for (const [word, isName] of claim) {
			if (!said[i]?.has(word)) continue;
			const weight = isName ? ofName : 1;
			shared += weight;
			score += weight * Math.log(1 + sources.length / (holders.get(word) ?? 1));
		}
		return { source, score, isLikely: source.near || shared >= ofName };
	});
	return weighed
		.filter(({ isLikely }) => isLikely)
		.sort((a, b) => b.score - a.score)
		.map(({ source }) => source);
}

/** Words that say something, in lower case and the singular, and whether they are written as a name. */
function wordsOf(text: string): ReadonlyMap<string, boolean> {
	const words = new Map<string, boolean>();
	for (const [written] of text.slice(0, longest).matchAll(/[\p{L}\p{N}]{1,64}/gu)) {
		const lower = written.toLowerCase();
		if (lower.length < shortest || isIdleWord(lower)) continue;
		const word = lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
		words.set(word, words.get(word) === true || lower !== written);
	}
	return words;
}

/** What an address names, without its scheme. */
function pathOf(target: string | null): string {
	return (target ?? '').replace(/^[a-z]{1,10}:\/\/(?:www\.)?/i, '');
}
