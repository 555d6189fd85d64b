import { passages, sourcing } from '../rules/families.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * The findings of one document that are shown, so that no span is blamed twice for one thing: those that a finding of
 * higher precedence overlaps are left out. `findings` are in order of place, as the corpus gives them; so is the answer.
 */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
	return withoutCovered(withoutHidden(findings, sourcing));
}

/** From this share on a passage counts as covered: what is left is white space. */
const mostlyCovered = 0.9;

/** A passage that goes beyond the blocks that others have marked is still told. Linear but for findings that overlap. */
function withoutCovered(findings: readonly Finding[]): readonly Finding[] {
	let shown = findings;
	for (const [rank, rule] of passages.entries()) {
		if (rank === 0) continue;
		const above = new Set(passages.slice(0, rank));
		const covering = shown.filter((finding) => above.has(finding.rule));
		if (covering.length === 0) continue;
		let first = 0;
		shown = shown.filter((finding) => {
			if (finding.rule !== rule) return true;
			while ((covering[first]?.end ?? Infinity) <= finding.start) first++;
			let covered = 0;
			let reached = finding.start;
			for (let i = first; i < covering.length; i++) {
				const one = covering[i];
				if (!one || one.start >= finding.end) break;
				covered += Math.max(0, Math.min(one.end, finding.end) - Math.max(one.start, reached));
				reached = Math.max(reached, one.end);
			}
			return covered < mostlyCovered * (finding.end - finding.start);
		});
	}
	return shown;
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
