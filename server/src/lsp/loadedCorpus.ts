import type { Diagnostic } from 'vscode-languageserver';
import type { Decision } from '../annotations/decision.ts';
import type { Corpus, CreateCorpus } from '../engine/corpus.ts';
import type { Finding } from '../engine/finding.ts';
import type { Settings } from '../engine/settings.ts';
import { joinPath } from '../engine/paths.ts';
import { runInSlices } from '../engine/slices.ts';
import type { Counts } from '../ide/summary.ts';
import type { DocumentId } from '../index/mention.ts';
import type { TextEdit } from '../text/edits.ts';
import { hash64 } from '../text/hash.ts';
import { buildLineIndex } from '../text/lineIndex.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { fileName } from './area.ts';
import type { Area } from './area.ts';
import { paceOf } from './clock.ts';
import type { Clock } from './clock.ts';
import { createJob } from './job.ts';
import { moveFindings } from './moveFindings.ts';
import { reportOf, toDiagnostics } from './report.ts';
import type { Report, Wording } from './report.ts';
import { createReports } from './reports.ts';

/** Milliseconds without an edit after which a corpus is judged. */
export const judgementDelay = 150;

/** Where a corpus is: document ids are paths from `folder`. */
export interface Home {
	readonly area: Area;
	/** Path in the area. */
	readonly folder: string;
}

/** What a loaded corpus needs of the session. */
export interface CorpusHost {
	readonly clock: Clock;
	readonly createCorpus: CreateCorpus;
	readonly wording: Wording;
	/** Called before judging: brings in edits that wait. */
	prepare(): void;
	/** Called when all is judged, with the documents whose diagnostics are other than before. */
	judged(changed: ReadonlySet<string>): void;
	failed(error: unknown): void;
}

/**
 * One corpus in a running server: the engine's corpus, and for each document what is needed to show it without its text:
 * where its lines begin (four bytes a line), the hash of its text, and what its diagnostics were.
 */
export interface LoadedCorpus {
	readonly home: Home;
	readonly engine: Corpus;
	/** How many documents have been read. */
	size(): number;
	uri(id: DocumentId): string;
	lines(id: DocumentId): LineIndex | undefined;
	/** Hash of the text that was last set, to tell whether a text read later is the same. */
	hash(id: DocumentId): string | undefined;
	/**
	 * Says how a document's text was edited, each edit in offsets after the one before. Its findings move with the text; that
	 * is all until it is `set` and judged.
	 */
	move(id: DocumentId, edits: readonly TextEdit[], text: string): void;
	/** Reads a document. Nothing is judged before `judge`. */
	set(id: DocumentId, text: string, decisions: readonly Decision[]): void;
	remove(id: DocumentId): void;
	configure(settings: Settings): void;
	/** Has everything that changed judged again, `delay` milliseconds from now. */
	judge(delay: number): void;
	/** All documents have been read: from now on findings that rest on several of them are shown. */
	complete(): void;
	/** What is shown of a document now, in order of place: after an edit the findings of before, moved, until it is judged. */
	findings(id: DocumentId): readonly Finding[];
	diagnostics(id: DocumentId): readonly Diagnostic[];
	/** What is remembered of the document's diagnostics; made anew where something changed since. */
	report(id: DocumentId): Report;
	/** Counts of all documents together, as of the last judgement. */
	totals(): Counts;
	isJudged(): boolean;
	/** Resolves when everything is judged; never rejects. */
	settled(): Promise<void>;
	dispose(): void;
}

interface Kept {
	readonly lines: LineIndex;
	readonly hash: string;
}

/** What is shown of an edited document until it is judged. */
interface Moved {
	readonly findings: readonly Finding[];
	/** Of the text after the edits. */
	readonly lines: LineIndex;
}

/** Makes a corpus without documents. */
export function loadCorpus(host: CorpusHost, settings: Settings, home: Home): LoadedCorpus {
	const { wording, clock } = host;
	const uris = new Map<DocumentId, string>();
	const uri = (id: DocumentId) => uris.get(id) ?? home.area.uri(joinPath(home.folder, id));
	const engine = host.createCorpus([...wording.rules.values()], settings);
	const kept = new Map<DocumentId, Kept>();
	const moved = new Map<DocumentId, Moved>();
	let whole = false;
	let judged = true;

	const findings = (id: DocumentId): readonly Finding[] => {
		const before = moved.get(id);
		if (before) return before.findings;
		const found = engine.findings(id);
		return whole ? found : found.filter(({ rule }) => wording.rules.get(rule)?.reads === 'document');
	};

	/** Where things are, as one document sees them: itself as it is now, the others as they were last read. */
	const placesFor = (id: DocumentId) => ({
		uri,
		lines: (of: DocumentId) => (of === id ? moved.get(of)?.lines : undefined) ?? kept.get(of)?.lines,
	});

	const reports = createReports({
		uri,
		isRead: (id) => kept.has(id),
		make(id) {
			const found = findings(id);
			return reportOf(found, toDiagnostics(found, placesFor(id), wording));
		},
	});

	const announce = () => {
		judged = true;
		host.judged(reports.takeChanged());
	};

	const job = createJob(
		clock,
		async (signal) => {
			host.prepare();
			const affected = await runInSlices(engine.analyse(), paceOf(clock), signal);
			moved.clear();
			for (const id of affected) reports.touch(id);
			await runInSlices(reports.renew(), paceOf(clock), signal);
			announce();
		},
		(error) => {
			// What is known stays shown, and whoever waits for a judgement is not left waiting.
			host.failed(error);
			announce();
		},
	);

	return {
		home,
		engine,
		size: () => kept.size,
		uri,
		lines: (id) => kept.get(id)?.lines,
		hash: (id) => kept.get(id)?.hash,
		move(id, edits, text) {
			if (!kept.has(id)) return;
			moved.set(id, {
				findings: edits.reduce((found, edit) => moveFindings(found, id, edit), findings(id)),
				lines: buildLineIndex(text),
			});
			reports.mark(id);
			judged = false;
		},
		set(id, text, decisions) {
			engine.set({ id, name: fileName(uri(id)), text, decisions });
			uris.set(id, uri(id));
			kept.set(id, { lines: buildLineIndex(text), hash: hash64(text) });
			judged = false;
			reports.touch(id);
		},
		remove(id) {
			engine.remove(id);
			kept.delete(id);
			moved.delete(id);
			uris.delete(id);
			judged = false;
			reports.touch(id);
		},
		configure(next) {
			engine.configure(next);
			judged = false;
		},
		judge(delay) {
			judged = false;
			job.request(delay);
		},
		complete() {
			if (whole) return;
			whole = true;
			for (const id of engine.documents()) reports.mark(id);
		},
		findings,
		diagnostics: (id) => toDiagnostics(findings(id), placesFor(id), wording),
		report: reports.of,
		totals: reports.totals,
		isJudged: () => judged,
		settled: () => job.settled(),
		dispose: () => job.stop(),
	};
}
