import { compareTexts } from '../../text/compareTexts.ts';
import { findAnchor } from '../../text/quoteAnchor.ts';
import { shownWords } from '../../ide/shownWords.ts';
import { fileName } from '../area.ts';
import { excerptOf } from '../excerpt.ts';
import type { LoadedCorpus } from '../loadedCorpus.ts';
import { takeMoment } from '../moment.ts';
import type { DecisionItem } from '../protocol/sources.ts';
import { locationOf } from '../session.ts';
import type { Session } from '../session.ts';
import { textsOf } from '../texts.ts';

/**
 * What people decided or noted beside the documents of a corpus, also of those that are gone: in order of document and place,
 * then what is not found any more.
 * @throws {ContentModifiedError} when a document has changed since it was read.
 */
export async function decisionsOf(session: Session, corpus: LoadedCorpus): Promise<readonly DecisionItem[]> {
	const held = session.decisions.annotations(corpus.home);
	const known = held.map(([document]) => document).filter((id) => corpus.hash(id) !== undefined);
	const texts = await textsOf(session, takeMoment(session, corpus), known);
	const items = held.flatMap(([document, annotations]) => {
		const text = texts.get(document);
		const uri = corpus.uri(document);
		const shown = shownWords(text ?? '', fileName(uri));
		return annotations.map(({ id, type, rule, reason, anchor, created, other }) => {
			const at = text === undefined ? null : findAnchor(text, anchor);
			const words = at ? shown(at) : anchor.exact;
			const location = at && locationOf(corpus, { document, start: at.start, end: at.end });
			const item: DecisionItem = {
				id,
				uri,
				name: fileName(uri),
				range: location && location.range,
				excerpt: excerptOf(words),
				type,
				rule,
				reason,
				created,
				other: other && fileName(corpus.uri(other.document)),
			};
			return { item, document, start: at?.start ?? anchor.position };
		});
	});
	return items
		.sort(
			(a, b) =>
				Number(a.item.range === null) - Number(b.item.range === null) ||
				compareTexts(a.document, b.document) ||
				a.start - b.start,
		)
		.map(({ item }) => item);
}
