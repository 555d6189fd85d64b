import { sidecarPath } from '../../annotations/sidecar.ts';
import { withAnnotation } from '../../annotations/sidecarEdits.ts';
import type { Result } from '../../engine/fileSource.ts';
import { fail, succeed } from '../../engine/fileSource.ts';
import { joinPath } from '../../engine/paths.ts';
import type { DecisionForPlaces } from '../../ide/fixes.ts';
import { isNoted } from '../../ide/decided.ts';
import type { DocumentId, Place } from '../../index/mention.ts';
import { formatMessage } from '../../text/message.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import type { UndoParams } from '../protocol/decisions.ts';
import type { EditAnswer } from '../protocol/fixes.ts';
import type { FoundFinding, Session } from '../session.ts';
import { textsOf } from '../texts.ts';
import { toFileEdit } from '../workspaceEdit.ts';
import type { FileChange } from '../workspaceEdit.ts';
import { anchored, annotationOf, timeNow } from './decide.ts';

/**
 * The edit that writes one decision about several places into the sidecars of their documents, to be confirmed place by place
 * in the client's preview. A place where the same stands noted already is left out.
 * @throws {ContentModifiedError} when a file that it needs has changed.
 */
export async function decideEverywhere(
	session: Session,
	{ corpus, moment, rule }: FoundFinding,
	offer: DecisionForPlaces,
): Promise<EditAnswer> {
	const documents = [...new Set(offer.places.map(({ document }) => document))];
	const texts = await textsOf(session, moment, documents);
	const changes: FileChange[] = [];
	const decisions: UndoParams[] = [];
	const created = timeNow(session);
	for (const document of documents) {
		const text = texts.get(document) ?? '';
		const noted = offer.writes === 'note' ? session.decisions.about(corpus.home, document, text) : [];
		const isOpen = (place: Place) => !isNoted(noted, place, offer.reason);
		const annotations = offer.places
			.filter((place) => place.document === document && isOpen(place))
			.map((place) => annotationOf(rule.id, offer, created, anchored(texts, document, place), null));
		if (annotations.length === 0) continue;
		const sidecar = await readSidecar(session, corpus, document);
		if (!sidecar.ok) return { edit: null, message: `The decision cannot be kept: ${sidecar.fault.detail}.` };
		const { before } = sidecar.value;
		let after = before;
		for (const annotation of annotations) {
			after = withAnnotation(after, document, annotation);
			if (after === null)
				return {
					edit: null,
					message: `${sidecarPath(document)} cannot be understood as it is; mend it or delete it first.`,
				};
			decisions.push({ uri: corpus.uri(document), id: annotation.id });
		}
		changes.push({ ...sidecar.value, after: after ?? '' });
	}
	if (changes.length === 0) return { edit: null, message: 'There is nothing left to decide.' };
	const presentation = { label: formatMessage(rule.templates, offer.title), preview: true };
	return { edit: toFileEdit(changes, presentation, session.features), message: null, decisions };
}

/** A document's sidecar as an editor shows it, else as it is on the disk. */
async function readSidecar(
	session: Session,
	{ home: { area, folder } }: LoadedCorpus,
	document: DocumentId,
): Promise<Result<Omit<FileChange, 'after'>>> {
	const path = joinPath(folder, sidecarPath(document));
	const uri = area.uri(path);
	const shown = session.open.get(uri);
	if (shown) return succeed({ uri, version: shown.version, before: shown.getText() });
	const read = await area.source.read(path);
	if (read.ok) return succeed({ uri, version: null, before: new TextDecoder().decode(read.value) });
	return read.fault.reason === 'missing'
		? succeed({ uri, version: null, before: null })
		: fail(read.fault.reason, read.fault.detail);
}
