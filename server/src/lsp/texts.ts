import { defaultConfiguration } from '../engine/configuration.ts';
import { readText } from '../engine/readText.ts';
import type { DocumentId } from '../index/mention.ts';
import { hash64 } from '../text/hash.ts';
import { ContentModifiedError } from './guard.ts';
import type { Library } from './library.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';
import type { Loader } from './loader.ts';
import type { OpenDocuments } from './openDocuments.ts';

/** What reading texts needs of the session. */
export interface TextHost {
	readonly library: Library;
	readonly open: OpenDocuments;
	/** Has a file read again that turned out to be another than the one that is known. */
	readonly loader: Pick<Loader, 'reread'>;
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
	const { maxFileSize, encoding } = host.library.configuration(corpus) ?? defaultConfiguration;
	for (const id of ids) {
		const uri = corpus.uri(id);
		const open = host.open.get(uri);
		if (open) {
			texts.set(id, open.getText());
			continue;
		}
		const path = corpus.home.area.path(uri);
		const read = path === null ? null : await readText(corpus.home.area.source, path, maxFileSize, encoding);
		if (read?.type !== 'text') continue;
		if (hash64(read.text) !== corpus.hash(id)) {
			host.loader.reread(uri);
			throw new ContentModifiedError();
		}
		texts.set(id, read.text);
	}
	return texts;
}

/**
 * Runs a computation that asks for texts as it goes: when it asks for one that is not at hand, the text is read and it is
 * run again. It must be a pure function of the texts. So only those files are read that are really looked at.
 * @throws {ContentModifiedError} when a file has changed since it was judged.
 */
export async function withTexts<T>(
	host: TextHost,
	corpus: LoadedCorpus,
	compute: (text: (id: DocumentId) => string | undefined) => T,
): Promise<T> {
	const texts = new Map<DocumentId, string | undefined>();
	for (;;) {
		const missing = new Set<DocumentId>();
		const result = compute((id) => {
			if (!texts.has(id)) missing.add(id);
			return texts.get(id);
		});
		if (missing.size === 0) return result;
		const read = await textsOf(host, corpus, [...missing]);
		for (const id of missing) texts.set(id, read.get(id));
	}
}
