import { severities } from '../rules/rule.ts';
import type { Severity } from '../rules/rule.ts';
import { writeReport } from './checkReport.ts';
import { describeFindings } from './describeFindings.ts';
import type { PlacedFinding } from './describeFindings.ts';
import { writeListing } from './listing.ts';
import { createSay } from './messages.ts';
import type { CheckOptions } from './options.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

function reaches(severity: Severity, failOn: CheckOptions['failOn']): boolean {
	return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** `corroborate check`: prints all findings. Returns the exit code: 1 when one is as grave as `failOn` or graver. */
export async function check(
	paths: readonly string[],
	options: CheckOptions,
	terminal: Terminal,
	directory: string,
): Promise<0 | 1> {
	const { rules, analysed, documents, skipped } = await run(paths, options, terminal, directory);
	const findings: readonly PlacedFinding[] = [...describeFindings(analysed, createSay(rules))];
	const described = findings.map((finding) => finding.described);
	await writeListing(terminal, options.format, {
		lists: {
			documents: documents.map(({ path, text }) => ({ path, characters: text.length })),
			findings: described,
		},
		lines: described,
		skipped,
		text: () => writeReport(terminal, findings, documents.length, skipped.length),
	});
	return described.some(({ severity }) => reaches(severity, options.failOn)) ? 1 : 0;
}
