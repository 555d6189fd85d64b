import type { Finding } from '../engine/finding.ts';
import type { Severity } from '../rules/rule.ts';

/** How many findings there are, by severity and by rule. */
export interface Counts {
	readonly bySeverity: Readonly<Record<Severity, number>>;
	/** A rule that found nothing is absent. */
	readonly byRule: Readonly<Record<string, number>>;
	/** The same, errors and warnings only: what a person is told of without asking. */
	readonly warningsByRule: Readonly<Record<string, number>>;
}

export const noCounts: Counts = {
	bySeverity: { error: 0, warning: 0, information: 0, hint: 0 },
	byRule: {},
	warningsByRule: {},
};

/** What a person is told of without asking. */
export function isWarning({ severity }: Finding): boolean {
	return severity === 'error' || severity === 'warning';
}

/** Counts of some findings. */
export function countFindings(findings: readonly Finding[]): Counts {
	const bySeverity = { ...noCounts.bySeverity };
	const byRule = new Map<string, number>();
	const warnings = new Map<string, number>();
	for (const finding of findings) {
		const { rule, severity } = finding;
		bySeverity[severity]++;
		byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
		if (isWarning(finding)) warnings.set(rule, (warnings.get(rule) ?? 0) + 1);
	}
	return { bySeverity, byRule: ruleCounts(byRule), warningsByRule: ruleCounts(warnings) };
}

/** Counts of several wholes together. */
export function addCounts(all: readonly Counts[]): Counts {
	const tally = createTally();
	for (const counts of all) tally.add(counts);
	return tally.totals();
}

/** Running totals of the counts of many documents, kept by difference. */
export interface Tally {
	add(counts: Counts): void;
	subtract(counts: Counts): void;
	totals(): Counts;
}

export function createTally(): Tally {
	const bySeverity = { ...noCounts.bySeverity };
	const byRule = new Map<string, number>();
	const warnings = new Map<string, number>();
	const change = (counts: Counts, sign: 1 | -1) => {
		bySeverity.error += sign * counts.bySeverity.error;
		bySeverity.warning += sign * counts.bySeverity.warning;
		bySeverity.information += sign * counts.bySeverity.information;
		bySeverity.hint += sign * counts.bySeverity.hint;
		changeCounts(byRule, counts.byRule, sign);
		changeCounts(warnings, counts.warningsByRule, sign);
	};
	return {
		add: (counts) => change(counts, 1),
		subtract: (counts) => change(counts, -1),
		totals: () => ({
			bySeverity: { ...bySeverity },
			byRule: ruleCounts(byRule),
			warningsByRule: ruleCounts(warnings),
		}),
	};
}

function changeCounts(totals: Map<string, number>, by: Readonly<Record<string, number>>, sign: 1 | -1): void {
	for (const [rule, count] of Object.entries(by)) totals.set(rule, (totals.get(rule) ?? 0) + sign * count);
}

/** In order of rule, without those that found nothing. */
function ruleCounts(byRule: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
	return Object.fromEntries([...byRule].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}
