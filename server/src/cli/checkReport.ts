import type { Severity } from '../rules/rule.ts';
import { lineAt, lineSpan } from '../text/lineIndex.ts';
import { count } from './count.ts';
import type { DescribedEvidence, PlacedFinding } from './describeFindings.ts';
import { excerptOf, printable, shorten } from './excerpt.ts';
import { createPaint, severityLook } from './style.ts';
import type { Paint } from './style.ts';
import type { Terminal } from './terminal.ts';

/** How many findings of each severity there are. */
export type Counts = Readonly<Record<Severity, number>>;

const noFindings: Counts = { error: 0, warning: 0, information: 0, hint: 0 };

/** Other places are told up to this number; a figure that stands in a hundred documents need not fill the screen. */
const evidenceLimit = 12;
/** Columns that the words of another place may take. */
const evidenceWidth = 60;

function evidenceLines(evidence: readonly DescribedEvidence[], paint: Paint): readonly string[] {
	const told = evidence.slice(0, evidenceLimit).map(({ path, range, text, relation, note }) => {
		const where = `${printable(path)}:${range.start.line + 1}:${range.start.character + 1}`;
		const words = `${paint('bold', relation)} ${shorten(text, evidenceWidth)}`;
		return `    ${paint('cyan', where)}: ${words}${note === null ? '' : ` (${printable(note)})`}`;
	});
	const more = evidence.length - told.length;
	return more > 0 ? [...told, `    and ${more} more`] : told;
}

/** A finding as people read it: where, how grave and what; the words underlined; the message; the other places. */
function reportFinding({ document, lines, described }: PlacedFinding, paint: Paint): string {
	const { rule, severity, range, start, end, message, evidence } = described;
	const { line, character } = range.start;
	const where = `${printable(document.path)}:${line + 1}:${character + 1}`;
	const whole = lineSpan(lines, lineAt(lines, start)) ?? { start, end };
	const excerpt = excerptOf(document.text, whole, { start, end });
	const further = range.end.line - line;
	return [
		`${paint('bold', where)}: ${paint(severityLook(severity), severity)} ${rule}`,
		`    ${excerpt.line}`,
		`    ${paint(severityLook(severity), excerpt.carets)}${further > 0 ? ` and ${count(further, 'line')} more` : ''}`,
		`  ${printable(message)}`,
		...evidenceLines(evidence, paint),
		'',
	]
		.map((text) => `${text}\n`)
		.join('');
}

/** The last line: how much was found in how much. */
function summary(counts: Counts, documents: number, skipped: number): string {
	const { error, warning, information, hint } = counts;
	const all = error + warning + information + hint;
	const parts = [
		...(error > 0 ? [count(error, 'error')] : []),
		...(warning > 0 ? [count(warning, 'warning')] : []),
		...(information > 0 ? [`${information} information`] : []),
		...(hint > 0 ? [count(hint, 'hint')] : []),
	];
	const found = all === 0 ? 'No findings' : count(all, 'finding');
	const graded = parts.length > 0 ? ` (${parts.join(', ')})` : '';
	return `${found} in ${count(documents, 'document')}${graded}${skipped > 0 ? `; ${count(skipped, 'path')} skipped` : ''}.`;
}

/** Writes the whole report and counts what it told. */
export async function writeReport(
	terminal: Terminal,
	findings: Iterable<PlacedFinding>,
	documents: number,
	skipped: number,
): Promise<void> {
	const paint = createPaint(terminal.colour);
	let counts = noFindings;
	for (const finding of findings) {
		await terminal.write(reportFinding(finding, paint));
		const { severity } = finding.described;
		counts = { ...counts, [severity]: counts[severity] + 1 };
	}
	await terminal.write(`${summary(counts, documents, skipped)}\n`);
}
