import type { Annotation } from '../../annotations/decision.ts';
import { orderPair } from '../../annotations/decisions.ts';
import type { AnchoredPlace } from '../../annotations/decisions.ts';
import type { FileFault } from '../../engine/fileSource.ts';
import type { DocumentId } from '../../index/mention.ts';
import { hash64 } from '../../text/hash.ts';
import { makeAnchor } from '../../text/quoteAnchor.ts';
import type { Span } from '../../text/span.ts';
import { isWithin } from '../area.ts';
import { ContentModifiedError } from '../guard.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import type { DecideAnswer, DecideParams, UndoAnswer, UndoParams } from '../protocol/decisions.ts';
import { findFinding } from '../session.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts.ts';

/**
 * Silences a finding, or pairs of places, in the sidecars of their documents; or writes its source or a note there.
 * @throws {ContentModifiedError} when the finding is gone, or a file that it needs has changed.
 */
export async function decide(session: Session, params: DecideParams): Promise<DecideAnswer> {
	const { corpus, id, moment, finding, rule } = await findFinding(session, params);
	const others = (params.evidence ?? []).map((index) => finding.evidence[index]);
	const places = others.filter((one) => one !== undefined);
	if (places.length < others.length) throw new ContentModifiedError();
	const texts = await textsOf(session, moment, [...new Set([id, ...places.map(({ document }) => document)])]);
	const here = anchored(texts, id, finding);
	const pairs: readonly (readonly [AnchoredPlace, AnchoredPlace | null])[] =
		params.evidence === null
			? [[here, null]]
			: places.map((place) => orderPair(here, anchored(texts, place.document, place)));
	const ids: string[] = [];
	let message: string | null = null;
	const created = timeNow(session);
	for (const [holder, other] of pairs) {
		const annotation = annotationOf(rule.id, params, created, holder, other);
		const added = await session.decisions.add(corpus.home, holder.document, annotation);
		if (added.ok) ids.push(annotation.id);
		else message ??= refusal(added.fault);
	}
	if (ids.length > 0) await bringInDecisions(session, corpus);
	return { ids, message };
}

/** Takes a decision back. */
export async function undo(session: Session, { uri, id }: UndoParams): Promise<UndoAnswer> {
	session.bringInEdits();
	const corpus = holderOf(session, uri, id);
	if (!corpus) return { message: 'This document is not checked any more.', gone: true };
	const removed = await session.decisions.remove(corpus.home, id);
	if (!removed.ok) {
		const { reason, detail } = removed.fault;
		const gone = reason === 'missing';
		return {
			message: gone ? 'The decision is no longer there.' : `The decision cannot be undone: ${detail}.`,
			gone,
		};
	}
	await bringInDecisions(session, corpus);
	return { message: null, gone: true };
}

/** The corpus that a decision belongs to; its document may be gone. */
function holderOf(session: Session, uri: string, id: string): LoadedCorpus | undefined {
	const located = session.library.locate(uri)?.corpus;
	return (
		located ??
		session.library
			.corpora()
			.find(
				({ home }) =>
					isWithin(home.area.uri(home.folder), uri) &&
					session.decisions.annotations(home).some(([, annotations]) => annotations.some((one) => one.id === id)),
			)
	);
}

/** Shows what was decided since the sidecars of a corpus were last read. */
export async function bringInDecisions(session: Session, corpus: LoadedCorpus): Promise<void> {
	await session.bringInDecisions(corpus.home);
	corpus.judge(0);
	session.status.update();
}

/** The time of day as a sidecar has it. What is decided by one choice has one time, by which it is undone together. */
export function timeNow({ clock }: Session): string {
	return clock
		.today()
		.toISOString()
		.replace(/\.\d+Z$/, 'Z');
}

/** What is decided about a place, or a pair of places, as a sidecar has it; `created` as `timeNow` tells it. */
export function annotationOf(
	rule: string,
	{ writes, reason }: Pick<DecideParams, 'writes' | 'reason'>,
	created: string,
	holder: AnchoredPlace,
	other: AnchoredPlace | null,
): Annotation {
	const content = {
		type: writes ?? 'dismissal',
		rule: writes ? null : rule,
		reason,
		anchor: holder.anchor,
		other,
		created,
	} as const;
	return { id: hash64(JSON.stringify([holder.document, content])), ...content };
}

/** @throws {ContentModifiedError} when the document's text is not at hand. */
export function anchored(texts: ReadonlyMap<DocumentId, string>, document: DocumentId, span: Span): AnchoredPlace {
	const text = texts.get(document);
	if (text === undefined) throw new ContentModifiedError();
	return { document, anchor: makeAnchor(text, span) };
}

function refusal({ reason, detail }: FileFault): string {
	switch (reason) {
		case 'readOnly':
		case 'denied':
			return `The decision cannot be kept: ${detail}. Decisions are written to the folder .corroborate.`;
		case 'missing':
			return 'The decision cannot be kept: no folder .corroborate can be made beside this document.';
		case 'changed':
		case 'tooLarge':
		case 'failed':
			return `The decision cannot be kept: ${detail}.`;
	}
}
