import type {
	Diagnostic,
	DocumentDiagnosticReport,
	PreviousResultId,
	WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Task } from '../text/task.ts';
import { canonical } from './area.ts';
import { planBudget, unlimited, withinShare } from './budget.ts';
import type { Budget, Shown } from './budget.ts';
import type { Library, Located } from './library.ts';
import { resultIdOf, toDiagnostics } from './report.ts';
import type { Wording } from './report.ts';
import { mostFindings } from './status.ts';

/** What answering pulls needs of the session. */
export interface PullHost {
	readonly library: Library;
	readonly wording: Wording;
	/** Version of a document that an editor shows; undefined of others. */
	openVersion(uri: string): number | undefined;
	/** Whether documents that no editor shows have diagnostics. */
	showsClosed(uri: string): boolean;
	/** Diagnostics of what is no document of a corpus but has faults all the same: `corroborate.yaml`. By canonical URI. */
	others(): Diagnosed;
}

type Diagnosed = ReadonlyMap<string, readonly Diagnostic[]>;

/** Answers pulls of diagnostics. A result id is the hash of what it stands for, so equal ids mean equal diagnostics. */
export interface Pulls {
	document(uri: string, previous: string | undefined): DocumentDiagnosticReport;
	/** What differs from what the client has; documents that it need not be told of are left out. */
	workspace(previous: readonly PreviousResultId[]): Task<readonly WorkspaceDocumentDiagnosticReport[]>;
	/**
	 * Whether the client has other diagnostics of an open document than it would get now, and was not yet told so: asked
	 * again, the same document is no news.
	 */
	isNews(uri: string): boolean;
	/** Something changed: what is shown of closed documents is planned anew. */
	changed(): void;
	/** How often something changed. */
	revision(): number;
	/** How many findings are left out because there are too many. */
	cut(): number;
}

const nothing: readonly Diagnostic[] = [];
const nothingId = resultIdOf(nothing);

export function createPulls(host: PullHost): Pulls {
	const { library, wording, openVersion, showsClosed } = host;
	/** Result ids of open documents as the client has them, or was told to ask for. */
	const served = new Map<string, string>();
	/**
	 * Documents whose findings were answered one by one. A client may forget the result id when it closes such a document and
	 * still show what it got.
	 */
	const answered = new Set<string>();
	let budget: Budget | null = null;
	let revision = 0;

	const isOpen = (uri: string) => openVersion(uri) !== undefined;

	const shownAs = (uri: string): Shown => (isOpen(uri) ? 'open' : showsClosed(uri) ? 'closed' : 'hidden');

	const plan = (): Budget => {
		budget ??= planBudget(library.corpora(), (corpus, id) => shownAs(corpus.uri(id)), mostFindings);
		return budget;
	};

	const shareOf = ({ corpus, id }: Located) => (isOpen(corpus.uri(id)) ? unlimited : plan()).of(corpus, id);

	/** What the client should have of a document: its id, and on demand the diagnostics. `others` as the host has them. */
	const stateOf = (
		uri: string,
		others: Diagnosed,
	): { readonly id: string; readonly items: () => readonly Diagnostic[] } => {
		const other = others.get(uri);
		if (other) return { id: resultIdOf(other), items: () => other };
		const located = library.locate(uri);
		if (!located || located.corpus.hash(located.id) === undefined || shownAs(uri) === 'hidden') {
			return { id: nothingId, items: () => nothing };
		}
		const { corpus, id } = located;
		const share = shareOf(located);
		if (!share) return { id: corpus.report(id).resultId, items: () => corpus.diagnostics(id) };
		const items = toDiagnostics(withinShare(corpus.findings(id), share), corpus, wording);
		return { id: resultIdOf(items), items: () => items };
	};

	return {
		document(uri, previous) {
			const key = canonical(uri);
			const { id, items } = stateOf(key, host.others());
			if (isOpen(key)) served.set(key, id);
			if (id !== nothingId) answered.add(key);
			return previous === id
				? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
				: { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items()] };
		},
		*workspace(previous) {
			const known = new Map(previous.map(({ uri, value }) => [canonical(uri), value]));
			const others = host.others();
			const reports: WorkspaceDocumentDiagnosticReport[] = [];
			const left = new Set(answered);
			const compare = (uri: string) => {
				left.delete(uri);
				const { id, items } = stateOf(uri, others);
				const version = openVersion(uri) ?? null;
				const unknown = answered.has(uri) && !isOpen(uri) ? null : nothingId;
				if ((known.get(uri) ?? unknown) !== id) {
					if (!isOpen(uri)) answered.delete(uri);
					reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId: id, items: [...items()] });
				}
				known.delete(uri);
			};
			for (const uri of others.keys()) compare(uri);
			for (const corpus of library.corpora()) {
				for (const id of corpus.engine.documents()) {
					compare(corpus.uri(id));
					yield;
				}
			}
			for (const uri of known.keys()) compare(uri);
			// closed and gone, with its result id forgotten
			for (const uri of left) if (!isOpen(uri)) compare(uri);
			return reports;
		},
		isNews(uri) {
			const key = canonical(uri);
			const { id } = stateOf(key, host.others());
			const known = served.get(key) ?? nothingId;
			served.set(key, id);
			return id !== known;
		},
		changed() {
			budget = null;
			revision++;
			for (const uri of served.keys()) if (!isOpen(uri)) served.delete(uri);
		},
		revision: () => revision,
		cut: () => plan().cut,
	};
}
