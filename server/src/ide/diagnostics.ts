import type { Finding } from '../engine/finding.ts';
import type { Relation } from '../index/mention.ts';
import { severities } from '../rules/rule.ts';
import type { Evidence } from '../rules/rule.ts';
import type { Argument } from '../text/message.ts';
import { gravity } from './relation.ts';

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

/** The other places that are told with a finding: the gravest first, and of equals those whose words its message names. */
export function relatedPlaces({ evidence, message }: Finding): readonly Evidence[] {
	const named = wordsOf(message.args['other']);
	const isOther = ({ text }: Evidence) => Number(text !== named);
	return evidence
		.toSorted((a, b) => gravity(a.relation) - gravity(b.relation) || isOther(a) - isOther(b))
		.slice(0, mostRelated);
}

/** The words of a document among the arguments of a message, by themselves or explained. */
function wordsOf(argument: Argument | undefined): Argument | undefined {
	return typeof argument === 'object' && 'args' in argument ? argument.args['words'] : argument;
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
