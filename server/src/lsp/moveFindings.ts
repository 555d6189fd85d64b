import type { Finding } from '../engine/finding.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Evidence } from '../rules/rule.ts';
import { shiftThroughEdit } from '../text/edits.ts';
import type { TextEdit } from '../text/edits.ts';

/** Findings of a document after an edit of it: moved with the text, those whose words are gone left out. */
export function moveFindings(findings: readonly Finding[], id: DocumentId, edit: TextEdit): readonly Finding[] {
	return findings.flatMap((finding): Finding[] => {
		const moved = shiftThroughEdit(finding, edit);
		return moved ? [{ ...moved, evidence: moveEvidence(moved.evidence, id, edit) }] : [];
	});
}

/** Places in the same document move too; those elsewhere stay. */
function moveEvidence(evidence: readonly Evidence[], id: DocumentId, edit: TextEdit): readonly Evidence[] {
	return evidence.flatMap((item): Evidence[] => {
		const moved = item.document === id ? shiftThroughEdit(item, edit) : item;
		return moved ? [moved] : [];
	});
}
