import type {
	CancellationToken,
	DocumentDiagnosticParams,
	DocumentDiagnosticReport,
	ResultProgressReporter,
	WorkspaceDiagnosticParams,
	WorkspaceDiagnosticReport,
	WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { runInSlices } from '../../engine/slices.ts';
import { paceOf } from '../clock.ts';
import { signalOf } from '../guard.ts';
import type { Session } from '../session.ts';

/** Documents in one message of partial results. */
const chunk = 200;

/**
 * Diagnostics of one document as they are now: right after an edit those that are known, moved with the text; what judging
 * adds is announced by a refresh. A client that cannot be told to refresh waits for the judgement instead.
 */
export async function documentDiagnostics(
	session: Session,
	{ textDocument, previousResultId }: DocumentDiagnosticParams,
	token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
	if (!session.features.diagnosticRefresh) {
		const { signal, dispose } = signalOf(token);
		await session.settled(signal).finally(dispose);
	}
	return session.pulls.document(textDocument.uri, previousResultId);
}

/**
 * Diagnostics of all documents that differ from what the client has. A client asks again and again, so the request stays
 * open until there is something to tell.
 */
export async function workspaceDiagnostics(
	session: Session,
	{ previousResultIds }: WorkspaceDiagnosticParams,
	token: CancellationToken,
	partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
	const { signal, dispose } = signalOf(token);
	try {
		for (let compared = -1; ; await session.news.next(signal)) {
			if (session.status.state() === 'ready' && session.pulls.revision() !== compared) {
				compared = session.pulls.revision();
				const items = await runInSlices(session.pulls.workspace(previousResultIds), paceOf(session.clock), signal);
				if (items.length > 0 || previousResultIds.length === 0) {
					if (!partial) return { items: [...items] };
					for (let i = 0; i < items.length; i += chunk) partial.report({ items: items.slice(i, i + chunk) });
					return { items: [] };
				}
			}
		}
	} finally {
		dispose();
	}
}
