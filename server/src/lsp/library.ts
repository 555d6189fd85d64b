import type { Configuration } from '../engine/configuration.ts';
import type { CorpusRoot } from '../engine/corpusRoot.ts';
import type { DocumentId } from '../index/mention.ts';
import { canonical, canonicalFolder } from './area.ts';
import { loadCorpus } from './loadedCorpus.ts';
import type { CorpusHost, Home, LoadedCorpus } from './loadedCorpus.ts';
import type { WantedCorpus } from './search.ts';

/** A document and the corpus that it is in. */
export interface Located {
	readonly corpus: LoadedCorpus;
	readonly id: DocumentId;
}

/** A document that belongs to a corpus and has not been read. */
export interface Unread extends Located {
	/** Path in the corpus's area. */
	readonly path: string;
}

/** All corpora of a session, and which documents belong to them. Corpora never meet. */
export interface Library {
	corpora(): readonly LoadedCorpus[];
	/** How a corpus is configured. */
	configuration(corpus: LoadedCorpus): Configuration | undefined;
	/** The document of a URI, when it belongs to a corpus, read or not. */
	locate(uri: string): Located | null;
	/** True for a file that a corpus includes, unless an ignore file says otherwise. */
	includes(uri: string): boolean;
	/** True when a document lies below one of these folders. Linear in the number of documents. */
	holdsBelow(folders: readonly string[]): boolean;
	/**
	 * Brings corpora, their settings and their documents in line with what the files say; the answer is what is to be read
	 * because it has not been, or because a limit or encoding changed, which only this call says.
	 */
	arrange(wanted: ReadonlyMap<string, WantedCorpus>): readonly Unread[];
	/** Makes a corpus of one document that is in no other; the same one when it was made before. */
	addAlone(uri: string, id: DocumentId, home: Home, root: CorpusRoot): Located;
	/** Ends a corpus made by `addAlone`. */
	removeAlone(uri: string): void;
	dispose(): void;
}

interface Shelf {
	readonly corpus: LoadedCorpus;
	readonly root: CorpusRoot;
	readonly documents: ReadonlySet<DocumentId>;
}

export function createLibrary(host: CorpusHost): Library {
	/** By URI of the corpus root, or `alone:` and the URI of the document. */
	const shelves = new Map<string, Shelf>();
	const located = new Map<string, Located>();

	const forget = (corpus: LoadedCorpus, id: DocumentId) => {
		const uri = corpus.uri(id);
		if (located.get(uri)?.corpus === corpus) located.delete(uri);
		corpus.remove(id);
	};

	const end = (key: string) => {
		const shelf = shelves.get(key);
		if (!shelf) return;
		shelves.delete(key);
		for (const id of shelf.documents) forget(shelf.corpus, id);
		shelf.corpus.dispose();
	};

	const arrangeOne = (key: string, { root, home, documents }: WantedCorpus): readonly Unread[] => {
		const before = shelves.get(key);
		const { configuration } = root;
		const corpus = before?.corpus ?? loadCorpus(host, configuration.settings, home);
		if (before && !sameSettings(before.root.configuration, configuration)) corpus.configure(configuration.settings);
		for (const id of before?.documents ?? []) if (!documents.has(id)) forget(corpus, id);
		shelves.set(key, { corpus, root, documents: new Set(documents.keys()) });
		for (const id of documents.keys()) {
			const uri = corpus.uri(id);
			end(aloneKey(uri));
			located.set(uri, { corpus, id });
		}
		// A limit or encoding that changed may change every text; they are rare, and reading finds out what stayed the same.
		const all = before !== undefined && !sameReading(before.root.configuration, configuration);
		return [...documents].flatMap(([id, path]): Unread[] =>
			all || corpus.hash(id) === undefined ? [{ corpus, id, path }] : [],
		);
	};

	return {
		corpora: () => [...shelves.values()].map(({ corpus }) => corpus),
		configuration: (corpus) => [...shelves.values()].find((shelf) => shelf.corpus === corpus)?.root.configuration,
		locate: (uri) => located.get(canonical(uri)) ?? null,
		includes: (uri) =>
			[...shelves].some(([key, { root, corpus }]) => {
				const path = key.startsWith(alone) ? null : corpus.home.area.path(uri);
				return path !== null && root.includes(path);
			}),
		holdsBelow(folders) {
			const wanted = new Set(folders.map(canonicalFolder));
			return wanted.size > 0 && [...located.keys()].some((uri) => foldersAbove(uri).some((one) => wanted.has(one)));
		},
		arrange(wanted) {
			for (const key of shelves.keys()) if (!wanted.has(key) && !key.startsWith(alone)) end(key);
			return [...wanted].flatMap(([key, corpus]) => arrangeOne(key, corpus));
		},
		addAlone(uri, id, home, root) {
			const known = located.get(uri);
			if (known) return known;
			const corpus = loadCorpus(host, root.configuration.settings, home);
			shelves.set(aloneKey(uri), { corpus, root, documents: new Set([id]) });
			const place = { corpus, id };
			located.set(uri, place);
			return place;
		},
		removeAlone: (uri) => end(aloneKey(canonical(uri))),
		dispose() {
			for (const key of shelves.keys()) end(key);
		},
	};
}

/** The URIs of the folders that a canonical URI lies in. */
function foldersAbove(uri: string): readonly string[] {
	const folders: string[] = [];
	for (let i = uri.lastIndexOf('/'); i > 0; i = uri.lastIndexOf('/', i - 1)) folders.push(uri.slice(0, i));
	return folders;
}

const alone = 'alone:';

function aloneKey(uri: string): string {
	return `${alone}${uri}`;
}

function sameSettings(a: Configuration, b: Configuration): boolean {
	// JSON knows no sets
	const written = ({ settings }: Configuration) =>
		JSON.stringify({ ...settings, authoritative: [...settings.authoritative].sort() });
	return written(a) === written(b);
}

function sameReading(a: Configuration, b: Configuration): boolean {
	return a.maxFileSize === b.maxFileSize && a.encoding === b.encoding;
}
