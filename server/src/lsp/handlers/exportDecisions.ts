import { toWebAnnotation, toWebAnnotations } from '../../annotations/webAnnotation.ts';
import type { Surroundings } from '../../annotations/webAnnotation.ts';
import { joinPath } from '../../engine/paths.ts';
import { canonicalFolder, relativeTo } from '../area.ts';
import { takeMoment } from '../moment.ts';
import type { ExportDecisionsParams, ExportedDecisions } from '../protocol/decisions.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts.ts';

/**
 * All decisions of a corpus, also those about documents that are gone, as W3C Web Annotations.
 * @throws {ContentModifiedError} when a document has changed since it was read.
 */
export async function exportDecisions(
	session: Session,
	{ folder, file }: ExportDecisionsParams,
): Promise<ExportedDecisions> {
	session.bringInEdits();
	const corpus = session.library
		.corpora()
		.find(({ home }) => canonicalFolder(home.area.uri(home.folder)) === canonicalFolder(folder));
	const held = corpus ? session.decisions.annotations(corpus.home) : [];
	if (!corpus || held.length === 0) return exported([]);
	const documents = held.flatMap(([document, annotations]) => [
		document,
		...annotations.flatMap(({ other }) => (other ? [other.document] : [])),
	]);
	const known = [...new Set(documents)].filter((id) => corpus.hash(id) !== undefined);
	const texts = await textsOf(session, takeMoment(session, corpus), known);
	const { area, folder: root } = corpus.home;
	const around: Surroundings = {
		address: (path) => relativeTo(file, area.uri(joinPath(root, path))),
		text: (document) => texts.get(document) ?? null,
	};
	return exported(
		held.flatMap(([document, annotations]) => annotations.map((one) => toWebAnnotation(document, one, around))),
	);
}

function exported(items: Parameters<typeof toWebAnnotations>[0]): ExportedDecisions {
	return { text: `${JSON.stringify(toWebAnnotations(items), null, 2)}\n`, count: items.length };
}
