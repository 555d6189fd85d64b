import { hash64 } from '../../text/hash.ts';

/**
 * Hash of a block's words alone (see `comparableWords`): equal for blocks that say the same, whatever their case, punctuation
 * and markup. Empty for a block without words, which repeats nothing.
 */
export function repeatKeyOf(words: readonly string[]): string {
	return words.length === 0 ? '' : hash64(words.join(' '));
}
