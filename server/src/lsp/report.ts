import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding } from '../engine/finding.ts';
import { importance, importances, relatedPlaces } from '../ide/diagnostics.ts';
import { countFindings } from '../ide/summary.ts';
import type { Counts } from '../ide/summary.ts';
import { relationIn } from '../ide/relation.ts';
import { relationWords, shorten, shortenAround } from '../ide/words.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Evidence, Rule, Severity } from '../rules/rule.ts';
import { hash64 } from '../text/hash.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { formatMessage } from '../text/message.ts';
import { toLocation, toRange } from './convert.ts';

/** What is remembered of a document's diagnostics after they were made: enough to tell whether they changed, and to count. */
export interface Report {
	/** Equal for equal diagnostics. */
	readonly resultId: string;
	readonly counts: Counts;
	/** How many findings there are of each importance. */
	readonly byImportance: readonly number[];
	/** Documents whose changes may move a related place. */
	readonly evidence: ReadonlySet<DocumentId>;
}

/** Where documents stand, for ranges and links. */
export interface Places {
	uri(id: DocumentId): string;
	lines(id: DocumentId): LineIndex | undefined;
}

/** What diagnostics are worded with. */
export interface Wording {
	readonly rules: ReadonlyMap<string, Rule>;
	/** Address of the folder of rule pages, or null. */
	readonly rulePages: string | null;
}

/** The name under which an editor shows the findings. */
export const diagnosticSource = 'Corroborate';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** Diagnostics of one document; a finding whose document has no lines any more is left out. */
export function toDiagnostics(
	findings: readonly Finding[],
	places: Places,
	{ rules, rulePages }: Wording,
): readonly Diagnostic[] {
	return findings.flatMap((finding): Diagnostic[] => {
		const lines = places.lines(finding.document);
		const rule = rules.get(finding.rule);
		if (!lines || !rule) return [];
		const related = relatedInformation(finding, rule, places);
		return [
			{
				range: toRange(lines, finding),
				severity: severities[finding.severity],
				code: finding.rule,
				source: diagnosticSource,
				message: formatMessage(rule.templates, finding.message),
				...(rulePages === null ? {} : { codeDescription: { href: `${rulePages}/${finding.rule}.md` } }),
				...(finding.faded ? { tags: [DiagnosticTag.Unnecessary] } : {}),
				...(related.length > 0 ? { relatedInformation: related } : {}),
			},
		];
	});
}

function relatedInformation(finding: Finding, rule: Rule, places: Places): DiagnosticRelatedInformation[] {
	return relatedPlaces(finding).flatMap((item): DiagnosticRelatedInformation[] => {
		const lines = places.lines(item.document);
		if (!lines) return [];
		const note = item.note ? `: ${formatMessage(rule.templates, item.note)}` : '';
		const words = relationWords(relationIn(finding, item), item.direction);
		const message =
			item.text === '' ? `${words}${note}` : `“${shorten(item.text, 80)}” (${words})${note}${around(item)}`;
		return [{ location: toLocation(places.uri(item.document), lines, item), message }];
	});
}

/** The sentence that some words stand in; a quotation speaks for itself. */
function around({ text, sentence }: Evidence): string {
	if (sentence === undefined || text.length > mostWords) return '';
	const excerpt = shortenAround(sentence, text, mostAround);
	return excerpt === text ? '' : `: ${excerpt}`;
}

/** Figures and dates are shorter than this, and are shown within so much of their sentence, in UTF-16 code units. */
const mostWords = 40;
const mostAround = 90;

/** What is remembered of findings and their diagnostics. */
export function reportOf(findings: readonly Finding[], diagnostics: readonly Diagnostic[]): Report {
	const byImportance = Array.from({ length: importances }, () => 0);
	const evidence = new Set<DocumentId>();
	for (const finding of findings) {
		const rank = importance(finding);
		byImportance[rank] = (byImportance[rank] ?? 0) + 1;
		for (const { document } of finding.evidence) evidence.add(document);
	}
	return { resultId: resultIdOf(diagnostics), counts: countFindings(findings), byImportance, evidence };
}

/** A name for a list of diagnostics, equal for equal lists. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
	return hash64(JSON.stringify(diagnostics));
}
