import type { Countable } from '../mention.ts';
import type { MentionPair } from './mentionPair.ts';
import { oneHappening } from './oneHappening.ts';
import { compare } from './prepared.ts';
import type { Prepared } from './prepared.ts';
import { oneWeek } from './setting.ts';
import { daysApart } from '../dayWritten.ts';

/** Documents less alike than this may report two occasions of one name. */
const leastAlike = 0.35;

/** The same where both name what it happened to. */
const leastAlikeNamed = 0.2;

/**
 * Whether two mentions tell when one thing took place: what happens once to what both name; or the occasion of two documents that
 * each name one weekday and no other, where the headlines of both name it, and one says of it that it took place then (`the debate
 * on Tuesday`).
 */
export function isOneOccasion({ left, x, right, y, parts }: MentionPair): boolean {
	if (left === right) return false;
	const happening = oneHappening(x, y);
	if (happening !== null && parts.documents >= (happening === 'named' ? leastAlikeNamed : leastAlike))
		return !tells(left, y) && !tells(right, x);
	const [here, there] = [left.occasion, right.occasion];
	if (here?.mentions.has(x) !== true || there?.mentions.has(y) !== true) return false;
	if (parts.documents < leastAlike || daysApart(left.written, right.written) > oneWeek) return false;
	return (
		[...here.named].some((noun) => right.heading.headline.includes(noun)) ||
		[...there.named].some((noun) => left.heading.headline.includes(noun))
	);
}

/** A document tells a date, too: then it is of something else there. */
function tells({ mentions }: Prepared, date: Countable): boolean {
	return mentions.some((mention) => mention.kind === 'date' && compare(mention, date) === 'agrees');
}
