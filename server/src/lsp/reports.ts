import type { Task } from '../text/task.ts';
import { createTally } from '../ide/summary.ts';
import type { Counts } from '../ide/summary.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Report } from './report.ts';

/** What is remembered of the diagnostics of a corpus, kept up to date by difference. */
export interface Reports {
	/** Marks a document for a new report. */
	mark(id: DocumentId): void;
	/** Marks a document and those whose diagnostics point into it. */
	touch(id: DocumentId): void;
	/** Makes all reports anew that are marked. When it is given up half way, the next one takes up the rest. */
	renew(): Task<void>;
	/** The report of a document; made for this answer where the document is marked. */
	of(id: DocumentId): Report;
	/** Counts of all documents together, as of the last `renew`. */
	totals(): Counts;
	/** Documents whose diagnostics are other than when this was last called, by URI. */
	takeChanged(): ReadonlySet<string>;
}

/** What reports are made of. */
export interface ReportsHost {
	uri(id: DocumentId): string;
	/** The document has been read and is not gone. */
	isRead(id: DocumentId): boolean;
	make(id: DocumentId): Report;
}

export function createReports({ uri, isRead, make }: ReportsHost): Reports {
	const reports = new Map<DocumentId, Report>();
	/** By document, the documents whose findings point into it. */
	const pointing = new Map<DocumentId, Set<DocumentId>>();
	const marked = new Set<DocumentId>();
	let changed = new Set<string>();
	const tally = createTally();

	const keep = (id: DocumentId, report: Report | null) => {
		const before = reports.get(id);
		for (const other of before?.evidence ?? []) pointing.get(other)?.delete(id);
		for (const other of report?.evidence ?? []) {
			const set = pointing.get(other);
			if (set) set.add(id);
			else pointing.set(other, new Set([id]));
		}
		if (report) reports.set(id, report);
		else reports.delete(id);
		if (before) tally.subtract(before.counts);
		if (report) tally.add(report.counts);
		if (before?.resultId !== report?.resultId) changed.add(uri(id));
	};

	return {
		mark: (id) => void marked.add(id),
		touch(id) {
			marked.add(id);
			for (const other of pointing.get(id) ?? []) marked.add(other);
		},
		*renew() {
			for (const id of marked) {
				keep(id, isRead(id) ? make(id) : null);
				marked.delete(id);
				yield;
			}
		},
		of: (id) => (marked.has(id) ? undefined : reports.get(id)) ?? make(id),
		totals: () => tally.totals(),
		takeChanged() {
			const taken = changed;
			changed = new Set();
			return taken;
		},
	};
}
