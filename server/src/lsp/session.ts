import type { Finding } from '../engine/finding.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Span } from '../text/span.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Rule } from '../rules/rule.ts';
import type { Area } from './area.ts';
import type { Clock } from './clock.ts';
import type { Decisions } from './decisions.ts';
import type { ClientFeatures } from './features.ts';
import type { Folders } from './folders.ts';
import { ContentModifiedError } from './guard.ts';
import type { Log } from './guard.ts';
import type { Library, Located } from './library.ts';
import type { Loader } from './loader.ts';
import type { Home, LoadedCorpus } from './loadedCorpus.ts';
import { takeMoment } from './moment.ts';
import type { Moment } from './moment.ts';
import type { OpenDocuments } from './openDocuments.ts';
import type { Pulls } from './pull.ts';
import { toRange, toSpan } from './convert.ts';
import type { FindingReference, Range } from './protocol/places.ts';
import type { Wording } from './report.ts';
import type { Signal } from './signal.ts';
import type { StatusReporter } from './status.ts';

/** Everything that handlers work with. Each part has its own file; `createSession` puts them together. */
export interface Session {
	readonly clock: Clock;
	readonly log: Log;
	readonly features: ClientFeatures;
	readonly wording: Wording;
	readonly open: OpenDocuments;
	readonly folders: Folders;
	readonly library: Library;
	readonly loader: Loader;
	readonly decisions: Decisions;
	readonly pulls: Pulls;
	readonly status: StatusReporter;
	/** News that diagnostics, or what is shown of them, may have changed. */
	readonly news: Signal;
	/** Where the files beside a URI are, for documents outside all workspace folders. */
	areaOf(uri: string): Area;
	/** Hands edits that wait to their corpora. */
	bringInEdits(): void;
	/** Reads the sidecars of a corpus again, and has the documents whose decisions changed handed to it anew. */
	bringInDecisions(home: Home): Promise<void>;
	/**
	 * Resolves when everything is read and judged.
	 * @throws {CancelledError} when the signal is aborted before.
	 */
	settled(signal: AbortSignal): Promise<void>;
}

/** A document that has been read, at its newest text. */
export interface Place extends Located {
	readonly lines: LineIndex;
}

/** Where a document of a corpus is, with all edits brought in; null where it is none, or has not been read. */
export function findPlace(session: Session, uri: string): Place | null {
	session.bringInEdits();
	const located = session.library.locate(uri);
	const lines = located?.corpus.lines(located.id);
	return located && lines ? { ...located, lines } : null;
}

/** A finding, the rule that made it, and the moment at which its offsets hold. */
export interface FoundFinding extends Place {
	readonly moment: Moment;
	readonly finding: Finding;
	readonly rule: Rule;
}

/**
 * The finding that a client means, by rule and range, as judged anew where its document was edited.
 * @throws {ContentModifiedError} when there is none (any more).
 */
export async function findFinding(
	session: Session,
	{ uri, rule: name, range }: FindingReference,
): Promise<FoundFinding> {
	await session.library.locate(uri)?.corpus.settled();
	const place = findPlace(session, uri);
	const rule = session.wording.rules.get(name);
	if (!place || !rule) throw new ContentModifiedError();
	const span = toSpan(place.lines, range);
	const finding = place.corpus.findings(place.id).find((one) => one.rule === name && sameSpan(one, span));
	if (!finding) throw new ContentModifiedError();
	return { ...place, moment: takeMoment(session, place.corpus), finding, rule };
}

/** The URI and range of a place in a corpus; null when the document is gone. */
export function locationOf(
	corpus: LoadedCorpus,
	place: Span & { readonly document: DocumentId },
): { readonly uri: string; readonly range: Range } | null {
	const lines = corpus.lines(place.document);
	return lines ? { uri: corpus.uri(place.document), range: toRange(lines, place) } : null;
}

function sameSpan(a: Span, b: Span): boolean {
	return a.start === b.start && a.end === b.end;
}
