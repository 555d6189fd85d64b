import type { Word } from '../attributions/words.ts';
import * as L from '../attributions/lexicon.ts';

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);
/** Connectives that carry one voice on; contrasts such as "however" start a new one as often as not. */
const CARRY_ON: ReadonlySet<string> = new Set([
	'and',
	'also',
	'moreover',
	'furthermore',
	'additionally',
	'crucially',
	'importantly',
	'specifically',
	'similarly',
	'likewise',
	'further',
	'second',
	'secondly',
	'third',
	'thirdly',
	'finally',
	'in',
]);

/**
 * Whether a sentence opens by leaning on what the one before it says: a pronoun for a thing, a demonstrative, a connective that
 * adds. "He" and "her" lean on the person, of whom the writer may tell on.
 */
export function leansBack(words: readonly Word[]): boolean {
	const opening = words[0];
	if (!opening || opening.kind !== 'word') return false;
	if (DEMONSTRATIVES.has(opening.lower)) return true;
	if (opening.lower === 'they' || opening.lower === 'it') return true;
	if ((opening.flags & L.DETERMINER) !== 0 && (opening.lower === 'its' || opening.lower === 'their')) return true;
	if (opening.lower === 'in') return words[1]?.lower === 'addition';
	return CARRY_ON.has(opening.lower);
}
