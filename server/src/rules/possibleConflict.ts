import type { Comparison, Mention } from '../index/mention.ts';
import { leastReported } from './rule.ts';

/** Two figures that differ are hinted at from this confidence on: chosen on news that taught nothing, where of such pairs one in six is real and four in six are worth a look. */
export const leastHinted = 0.3;

/** Two figures whose values exclude each other, less likely of one quantity than not, but likely enough for a look at both passages. */
export function isPossibleConflict(
	{ kind }: Pick<Mention, 'kind'>,
	{ relation, confidence }: Pick<Comparison, 'relation' | 'confidence'>,
): boolean {
	return kind === 'figure' && relation === 'conflicts' && confidence >= leastHinted && confidence < leastReported;
}
