import type { Countable } from '../mention.ts';
import type { Parts } from './parts.ts';
import type { Prepared } from './prepared.ts';
import { oneWeek } from './setting.ts';
import { daysApart } from '../written.ts';

/** Documents less alike than this may report two occasions of one name. */
const leastAlike = 0.35;

/**
 * Whether two documents report one occasion, each with one weekday and no other, and the two mentions tell of it: the headlines
 * of both name it, and one says of it that it took place then (`the debate on Tuesday`).
 */
export function isOneOccasion(left: Prepared, x: Countable, right: Prepared, y: Countable, parts: Parts): boolean {
	const [here, there] = [left.occasion, right.occasion];
	if (left === right || here?.mentions.has(x) !== true || there?.mentions.has(y) !== true) return false;
	if (parts.documents < leastAlike || daysApart(left.written, right.written) > oneWeek) return false;
	return (
		[...here.named].some((noun) => right.headline.includes(noun)) ||
		[...there.named].some((noun) => left.headline.includes(noun))
	);
}
