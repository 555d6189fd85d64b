import { headlineWords, leastLede } from '../facts/naming.ts';
import type { DocumentBlock } from '../facts/types.ts';
import type { Opening } from './mention.ts';

/**
 * Which of the content blocks of a document (by index) is its headline, and which the first paragraph below it; none where it has
 * not both. The forests of `compare/` have learned from headlines that were found just so, whatever `facts/naming.ts` calls a title:
 * what is changed here asks for training them anew.
 */
export function headlineAndLedeOf(blocks: readonly DocumentBlock[]): ReadonlyMap<number, Opening> {
	const lede = blocks.findIndex(({ facts: { shape } }) => shape.closed && shape.words >= leastLede);
	const headline = blocks
		.slice(0, Math.max(0, lede))
		.findIndex(
			({ facts: { shape } }) =>
				!shape.closed && shape.words >= headlineWords.least && shape.words <= headlineWords.most,
		);
	if (headline < 0) return new Map();
	return new Map([
		[headline, 'headline'],
		[lede, 'lede'],
	]);
}
