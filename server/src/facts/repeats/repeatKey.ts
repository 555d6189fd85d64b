import { hash64 } from '../../text/hash.ts';
import { comparableWords } from './words.ts';

/**
 * Hash of the words alone: equal for blocks that say the same, whatever their case, punctuation and markup. Empty for a block
 * without words, which repeats nothing.
 */
export function repeatKeyOf(prose: string): string {
	const words = comparableWords(prose);
	return words.length === 0 ? '' : hash64(words.join(' '));
}
