import { hashNumbers64 } from '../../text/hash.ts';

/**
 * Hash of a block's words alone (see `comparableWords`, which hashes each of them): equal for blocks that say the same,
 * whatever their case, punctuation and markup. Empty for a block without words, which repeats nothing.
 */
export function repeatKeyOf(words: readonly number[]): string {
	return words.length === 0 ? '' : hashNumbers64(words);
}
