import type { Finding } from '../engine/finding.ts';
import type { Relation } from '../index/mention.ts';
import { severities } from '../rules/rule.ts';
import type { Evidence } from '../rules/rule.ts';

/**
 * In which order findings are given up when there are too many: a disagreement between texts is worth more than what one
 * text lacks, then the louder more than the quieter. 0 is kept longest.
 */
export function importance(finding: Finding): number {
	return isConflict(finding) ? 0 : 1 + severities.indexOf(finding.severity);
}

/** How many values `importance` has. */
export const importances = 5;

/** Evidence that contradicts nothing. */
const quiet: ReadonlySet<Relation> = new Set<Relation>(['agrees', 'same', 'repeats', 'beside']);

/** Something said otherwise elsewhere; hedges and replaced figures (information) are none. */
function isConflict({ evidence, severity }: Finding): boolean {
	if (severity === 'information' || severity === 'hint') return false;
	return evidence.some(({ relation }) => !quiet.has(relation));
}

/** More related places than this help nobody; all of them are in the cross-references. */
const mostRelated = 8;

/** The other places that are told with a finding: what disagrees first, the rest in its order. */
export function relatedPlaces({ evidence }: Finding): readonly Evidence[] {
	return evidence.toSorted((a, b) => agreement(a) - agreement(b)).slice(0, mostRelated);
}

function agreement({ relation }: Evidence): number {
	return relation === 'agrees' || relation === 'same' ? 1 : 0;
}

/**
 * How many findings of each importance may be shown when at most `limit` are: `counts[i]` is how many there are of
 * importance `i`. Findings of one importance are kept in the order of documents.
 */
export function allowance(counts: readonly number[], limit: number): readonly number[] {
	let left = limit;
	return counts.map((count) => {
		const kept = Math.min(count, left);
		left -= kept;
		return kept;
	});
}
