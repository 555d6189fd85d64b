import { allowance, importance, importances } from '../ide/diagnostics.ts';
import type { Finding } from '../engine/finding.ts';
import type { DocumentId } from '../index/mention.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';

/** Which findings of closed documents are shown when there are too many for a list that a person reads. */
export interface Budget {
	/** How many findings are left out in all. */
	readonly cut: number;
	/** How many findings of each importance are shown of a document; null where all are. */
	of(corpus: LoadedCorpus, id: DocumentId): readonly number[] | null;
}

/** How a document is shown: in an editor, only in the list of the folder's findings, or not at all. */
export type Shown = 'open' | 'closed' | 'hidden';

/** All findings are shown. */
export const unlimited: Budget = { cut: 0, of: () => null };

/**
 * Spends `limit` findings on the documents of all corpora, disagreements first, in the order of corpora and documents.
 * Findings of open documents are shown in any case, so they are paid for first. Linear in the number of documents.
 */
export function planBudget(
	corpora: readonly LoadedCorpus[],
	shown: (corpus: LoadedCorpus, id: DocumentId) => Shown,
	limit: number,
): Budget {
	const documents = corpora.flatMap((corpus) =>
		corpus.engine.documents().map((id) => ({ corpus, id, as: shown(corpus, id) })),
	);
	const counts = Array.from({ length: importances }, () => 0);
	let spent = 0;
	let total = 0;
	for (const { corpus, id, as } of documents) {
		if (as === 'hidden') continue;
		for (const [i, count] of corpus.report(id).byImportance.entries()) {
			total += count;
			if (as === 'open') spent += count;
			else counts[i] = (counts[i] ?? 0) + count;
		}
	}
	if (total <= limit) return unlimited;
	const left = [...allowance(counts, Math.max(0, limit - spent))];
	const kept = left.reduce((sum, count) => sum + count, 0);
	const shares = new Map<LoadedCorpus, Map<DocumentId, readonly number[]>>(
		corpora.map((corpus) => [corpus, new Map()]),
	);
	for (const { corpus, id, as } of documents) {
		if (as !== 'closed') continue;
		const share = corpus.report(id).byImportance.map((count, i) => {
			const given = Math.min(count, left[i] ?? 0);
			left[i] = (left[i] ?? 0) - given;
			return given;
		});
		shares.get(corpus)?.set(id, share);
	}
	return { cut: total - spent - kept, of: (corpus, id) => shares.get(corpus)?.get(id) ?? null };
}

/** The findings that a share allows, in their order. */
export function withinShare(findings: readonly Finding[], share: readonly number[] | null): readonly Finding[] {
	if (!share) return findings;
	const left = [...share];
	return findings.filter((finding) => {
		const rank = importance(finding);
		left[rank] = (left[rank] ?? 0) - 1;
		return (left[rank] ?? 0) >= 0;
	});
}
