import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../rules/rule.ts';

/** How many findings there are, by severity and by rule. */
export interface Counts {
	readonly bySeverity: Readonly<Record<Severity, number>>;
	/** A rule that found nothing is absent. */
	readonly byRule: Readonly<Record<string, number>>;
}

export const noCounts: Counts = { bySeverity: { error: 0, warning: 0, information: 0, hint: 0 }, byRule: {} };

/** Counts of some findings. */
export function countFindings(findings: readonly Finding[]): Counts {
	const bySeverity = { ...noCounts.bySeverity };
	const byRule = new Map<string, number>();
	for (const { rule, severity } of findings) {
		bySeverity[severity]++;
		byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	}
	return { bySeverity, byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Counts of several documents together. */
export function addCounts(all: Iterable<Counts>): Counts {
	const bySeverity = { ...noCounts.bySeverity };
	const byRule = new Map<string, number>();
	for (const counts of all) {
		bySeverity.error += counts.bySeverity.error;
		bySeverity.warning += counts.bySeverity.warning;
		bySeverity.information += counts.bySeverity.information;
		bySeverity.hint += counts.bySeverity.hint;
		for (const [rule, count] of Object.entries(counts.byRule)) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
	}
	return { bySeverity, byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
