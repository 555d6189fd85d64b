import { defaultConfiguration } from '../engine/configuration.ts';
import { readText } from '../engine/readText.ts';
import type { DocumentId } from '../index/mention.ts';
import { hash64 } from '../text/hash.ts';
import { ContentModifiedError } from './guard.ts';
import type { Library } from './library.ts';
import type { LoadedCorpus } from './loadedCorpus.ts';
import type { Loader } from './loader.ts';
import type { Moment } from './moment.ts';
import type { OpenDocuments } from './openDocuments.ts';

/** What reading texts needs of the session. */
export interface TextHost {
	readonly library: Library;
	readonly open: OpenDocuments;
	/** Has a file read again that turned out to be another than the one that is known. */
	readonly loader: Pick<Loader, 'reread'>;
}

/**
 * The texts of some documents at a moment, which the corpus still has when this resolves: of open ones the editor's, of others
 * the file's, for texts are not kept. A document without a text is left out.
 * @throws {ContentModifiedError} when one of them has another text by now, for then offsets mean nothing in it.
 */
export async function textsOf(
	host: TextHost,
	moment: Moment,
	ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, string>> {
	const texts = new Map<DocumentId, string>();
	for (const id of ids) {
		const text = host.open.get(moment.corpus.uri(id))?.getText() ?? (await fileText(host, moment.corpus, id));
		if (text === null) continue;
		if (hash64(text) !== moment.hash(id)) {
			host.loader.reread(moment.corpus.uri(id));
			throw new ContentModifiedError();
		}
		texts.set(id, text);
	}
	moment.check(ids);
	return texts;
}

async function fileText({ library }: TextHost, corpus: LoadedCorpus, id: DocumentId): Promise<string | null> {
	const { area } = corpus.home;
	const path = area.path(corpus.uri(id));
	if (path === null) return null;
	const { maxFileSize, encoding } = library.configuration(corpus) ?? defaultConfiguration;
	const read = await readText(area.source, path, maxFileSize, encoding);
	return read.type === 'text' ? read.text : null;
}

/**
 * Runs a computation that asks for texts as it goes: when it asks for one that is not at hand, the text is read and it is
 * run again. It must be a pure function of the texts and of the corpus. So only those files are read that are really looked
 * at, and what it answers is of the moment.
 * @throws {ContentModifiedError} when one of them has another text by now.
 */
export async function withTexts<T>(
	host: TextHost,
	moment: Moment,
	compute: (text: (id: DocumentId) => string | undefined) => T,
): Promise<T> {
	const texts = new Map<DocumentId, string | undefined>();
	for (;;) {
		moment.check(texts.keys());
		const missing = new Set<DocumentId>();
		const result = compute((id) => {
			if (!texts.has(id)) missing.add(id);
			return texts.get(id);
		});
		if (missing.size === 0) return result;
		const read = await textsOf(host, moment, [...missing]);
		for (const id of missing) texts.set(id, read.get(id));
	}
}
