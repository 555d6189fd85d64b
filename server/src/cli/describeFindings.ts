import { createFindingIds } from '../engine/findingId.ts';
import type { Finding } from '../engine/finding.ts';
import type { Relation } from '../index/mention.ts';
import type { Severity } from '../rules/rule.ts';
import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import type { LineIndex, LinePosition } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedCorpus } from './analyse.ts';
import type { SourceDocument } from './collect.ts';
import type { Say } from './messages.ts';

/** A place of a document as `corroborate check` prints it. */
export interface DescribedPlace extends Span {
	readonly path: string;
	readonly range: { readonly start: LinePosition; readonly end: LinePosition };
	readonly text: string;
}

export interface DescribedEvidence extends DescribedPlace {
	readonly relation: Relation;
	readonly note: string | null;
}

/** One finding as `corroborate check` prints it; see `docs/schemas/check.schema.json`. */
export interface DescribedFinding extends DescribedPlace {
	readonly id: string;
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly confidence: number;
	readonly evidence: readonly DescribedEvidence[];
}

/** A finding with the document that it stands in, for reports that show its surroundings. */
export interface PlacedFinding {
	readonly document: SourceDocument;
	readonly lines: LineIndex;
	readonly described: DescribedFinding;
}

function place({ path, text }: SourceDocument, lines: LineIndex, { start, end }: Span): DescribedPlace {
	return {
		path,
		start,
		end,
		range: { start: positionAt(lines, start), end: positionAt(lines, end) },
		text: text.slice(start, end),
	};
}

/** All findings of all corpora, by path and then by place, each with an id that is unique among them. */
export function* describeFindings(analysed: readonly AnalysedCorpus[], say: Say): Generator<PlacedFinding> {
	const idOf = createFindingIds();
	const all = analysed
		.flatMap((one) => [...one.documents.values()].map((document) => ({ ...one, document })))
		.sort((a, b) => (a.document.path < b.document.path ? -1 : 1));
	const indices = new Map<SourceDocument, LineIndex>();
	const linesOf = (document: SourceDocument) => {
		const lines = indices.get(document) ?? buildLineIndex(document.text);
		indices.set(document, lines);
		return lines;
	};
	for (const { corpus, documents, document } of all) {
		for (const finding of corpus.findings(document.id)) {
			const lines = linesOf(document);
			const { path, ...where } = place(document, lines, finding);
			const described: DescribedFinding = {
				id: idOf(finding.rule, document.text, finding),
				rule: finding.rule,
				severity: finding.severity,
				path,
				...where,
				message: say(finding, finding.message),
				confidence: finding.confidence,
				evidence: evidenceOf(finding, documents, linesOf, say),
			};
			yield { document, lines, described };
		}
	}
}

function evidenceOf(
	finding: Finding,
	documents: AnalysedCorpus['documents'],
	linesOf: (document: SourceDocument) => LineIndex,
	say: Say,
): readonly DescribedEvidence[] {
	return finding.evidence.flatMap((evidence): DescribedEvidence[] => {
		const other = documents.get(evidence.document);
		if (!other) return [];
		const { relation, note } = evidence;
		return [{ ...place(other, linesOf(other), evidence), relation, note: note && say(finding, note) }];
	});
}
