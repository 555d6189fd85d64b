import { findAnchor } from '../text/quoteAnchor.ts';
import type { Anchor, Annotation, Decision, LocatedAnnotation } from './decision.ts';

/** A dismissal as it concerns one document; not yet found in its text. */
export interface AnchoredDecision extends Omit<Decision, 'at'> {
	readonly anchor: Anchor;
}

/** What a source that stands beside the document settles. */
const settledBySource = 'unsourced-claim';

/**
 * Dismissals by document (path from the corpus root), from the sidecars of a corpus. One about a pair stands under both
 * documents, or twice under one. A source silences the rule that asks for one; notes silence nothing and are left out.
 */
export function decisionsByDocument(
	sidecars: Iterable<readonly [document: string, annotations: readonly Annotation[]]>,
): ReadonlyMap<string, readonly AnchoredDecision[]> {
	const byDocument = new Map<string, AnchoredDecision[]>();
	const add = (document: string, decision: AnchoredDecision) => {
		const decisions = byDocument.get(document);
		if (decisions) decisions.push(decision);
		else byDocument.set(document, [decision]);
	};
	for (const [document, annotations] of sidecars) {
		for (const { id, type, rule, reason, anchor, other } of annotations) {
			const silenced = type === 'source' ? (rule ?? settledBySource) : type === 'dismissal' ? rule : null;
			if (silenced === null) continue;
			const decision = { id, rule: silenced, reason, pair: other !== null };
			add(document, { ...decision, anchor });
			if (other) add(other.document, { ...decision, anchor: other.anchor });
		}
	}
	return byDocument;
}

/** Where the decisions about a document stand in its text now; those that are not found again are orphaned. */
export function locateDecisions(text: string, decisions: readonly AnchoredDecision[]): readonly Decision[] {
	return decisions.map(({ anchor, ...decision }) => {
		const found = findAnchor(text, anchor);
		return { ...decision, at: found && { start: found.start, end: found.end } };
	});
}

/** Where the annotations of a corpus that concern a document stand in its text now; both ends of a pair may do. */
export function locateAnnotations(
	text: string,
	document: string,
	sidecars: Iterable<readonly [document: string, annotations: readonly Annotation[]]>,
): readonly LocatedAnnotation[] {
	const located: LocatedAnnotation[] = [];
	for (const [holder, annotations] of sidecars) {
		for (const annotation of annotations) {
			const { anchor: own, other } = annotation;
			const ends = [
				{ document: holder, anchor: own, beside: other?.document ?? null },
				...(other ? [{ ...other, beside: holder }] : []),
			];
			for (const { anchor, beside } of ends.filter((end) => end.document === document)) {
				const found = findAnchor(text, anchor);
				located.push({ annotation, at: found && { start: found.start, end: found.end }, beside });
			}
		}
	}
	return located;
}

/** One end of a pair: a document by its path from the corpus root, and the place in it. */
export interface AnchoredPlace {
	readonly document: string;
	readonly anchor: Anchor;
}

/** The order in which the ends of a pair are written down: the lesser path first, then the earlier place. */
export function orderPair(a: AnchoredPlace, b: AnchoredPlace): readonly [holder: AnchoredPlace, other: AnchoredPlace] {
	if (a.document !== b.document) return a.document < b.document ? [a, b] : [b, a];
	return a.anchor.position <= b.anchor.position ? [a, b] : [b, a];
}
