import { overlaps } from '../text/span.ts';
import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../rules/rule.ts';

/** Rules about the source of a sentence: of those that speak of one span, the first speaks alone. */
const sourcing: readonly string[] = [
	'unattributed-quotation',
	'dead-citation',
	'vague-attribution',
	'anonymous-source',
	'unsourced-claim',
];

/** Rules that fade or mark whole blocks: of those that speak of one span, the first speaks alone. */
const passages: readonly string[] = ['boilerplate-block', 'repeated-block', 'copied-passage'];

/**
 * The findings of one document that are shown, so that no span is blamed twice for one thing: those that a finding of
 * higher precedence overlaps are left out. `findings` are in order of place, as the corpus gives them; so is the answer.
 */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
	return withoutHidden(withoutHidden(findings, sourcing), passages);
}

/** Linear but for findings that overlap: each is compared only with those that begin before it ends. */
function withoutHidden(findings: readonly Finding[], precedence: readonly string[]): readonly Finding[] {
	const ranked = findings.flatMap((finding) => {
		const rank = precedence.indexOf(finding.rule);
		return rank < 0 ? [] : [{ finding, rank }];
	});
	const hidden = new Set<Finding>();
	ranked.forEach((a, i) => {
		for (let j = i + 1; j < ranked.length; j++) {
			const b = ranked[j];
			if (!b || b.finding.start >= a.finding.end) break;
			if (a.rank !== b.rank && overlaps(a.finding, b.finding)) {
				hidden.add(a.rank < b.rank ? b.finding : a.finding);
			}
		}
	});
	return hidden.size === 0 ? findings : findings.filter((finding) => !hidden.has(finding));
}

/**
 * In which order findings are given up when there are too many: a disagreement between texts is worth more than what one
 * text lacks, then the louder more than the quieter. 0 is kept longest.
 */
export function importance(finding: Finding): number {
	return isConflict(finding) ? 0 : 1 + severities.indexOf(finding.severity);
}

/** How many values `importance` has. */
export const importances = 5;

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Something said otherwise elsewhere; hedges and replaced figures (information) are none. */
function isConflict({ evidence, severity }: Finding): boolean {
	if (severity === 'information' || severity === 'hint') return false;
	return evidence.some(({ relation }) => relation !== 'agrees' && relation !== 'same' && relation !== 'repeats');
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
