/** Rules about passages that disagree with each other. */
export const conflictRules: readonly string[] = ['conflicting-figure', 'conflicting-date', 'altered-quotation'];

/** Rules about passages whose reader is not told where they come from. */
export const sourcingRules: readonly string[] = [
	'unsourced-claim',
	'vague-attribution',
	'anonymous-source',
	'dead-citation',
	'unattributed-quotation',
];

/** `conflicting-figure` as people say it: `Conflicting figure`. */
export function ruleName(rule: string): string {
	const words = rule.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
