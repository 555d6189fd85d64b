import { defaultConfiguration } from '../engine/configuration.ts';
import type { DocumentId } from '../index/mention.ts';
import { hash64 } from '../text/hash.ts';
import { ContentModifiedError } from './guard.ts';
import type { Library } from './library.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';
import { readDocument } from './readDocument.ts';

/** What reading texts needs of the session. */
export interface TextHost {
	readonly library: Library;
	openText(uri: string): string | undefined;
	/** Has a file read again that turned out to be another than the one that is known. */
	reread(uri: string): void;
}

/**
 * The texts of some documents as the corpus knows them: of open ones the editor's, of others the file's, for texts are not
 * kept. A document without a text is left out.
 * @throws {ContentModifiedError} when a file has changed since it was judged, for then offsets mean nothing in it.
 */
export async function textsOf(
	host: TextHost,
	corpus: LoadedCorpus,
	ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, string>> {
	const texts = new Map<DocumentId, string>();
	const configuration = host.library.configuration(corpus) ?? defaultConfiguration;
	for (const id of ids) {
		const uri = corpus.uri(id);
		const open = host.openText(uri);
		if (open !== undefined) {
			texts.set(id, open);
			continue;
		}
		const path = corpus.home.area.path(uri);
		const read = path === null ? null : await readDocument(corpus.home.area.source, path, configuration);
		if (read?.type !== 'text') continue;
		if (hash64(read.text) !== corpus.hash(id)) {
			host.reread(uri);
			throw new ContentModifiedError();
		}
		texts.set(id, read.text);
	}
	return texts;
}
