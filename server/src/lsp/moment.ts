import type { DocumentId } from '../index/mention.ts';
import { ContentModifiedError } from './guard.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';

/**
 * The documents of a corpus as they were at one moment. A request that waits takes its moment before it reads any offset; all
 * texts that it gets are those of the moment, and an answer is made only where they are still what the corpus shows. So no
 * offset into one text is used in another.
 */
export interface Moment {
	readonly corpus: LoadedCorpus;
	/** Hash of a document's text at the moment; undefined of one that had not been read. */
	hash(id: DocumentId): string | undefined;
	/** @throws {ContentModifiedError} when one of these documents has another text by now. */
	check(ids: Iterable<DocumentId>): void;
}

/** What taking a moment needs of the session. */
export interface MomentHost {
	/** Hands edits that wait to their corpora. */
	bringInEdits(): void;
}

export function takeMoment(host: MomentHost, corpus: LoadedCorpus): Moment {
	host.bringInEdits();
	const hashes = new Map(corpus.engine.documents().map((id) => [id, corpus.hash(id)]));
	return {
		corpus,
		hash: (id) => hashes.get(id),
		check(ids) {
			host.bringInEdits();
			for (const id of ids) if (corpus.hash(id) !== hashes.get(id)) throw new ContentModifiedError();
		},
	};
}
