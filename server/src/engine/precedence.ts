import { overlaps } from '../text/span.ts';
import type { Finding } from './finding.ts';

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
