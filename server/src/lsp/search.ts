import type { CorpusRoot } from '../engine/corpusRoot.ts';
import { findDocuments } from '../engine/findDocuments.ts';
import { nameOf, pathWithin } from '../engine/paths.ts';
import { CancelledError } from '../engine/slices.ts';
import type { DocumentId } from '../index/mention.ts';
import { fileName, isWithin } from './area.ts';
import type { Area } from './area.ts';
import type { Home } from './loadedCorpus.ts';
import type { Notice } from './protocol/findings.ts';
import type { EditorSettings } from './settings.ts';
import { append } from '../text/append.ts';

/** A folder that is open in the editor. */
export interface WorkspaceFolder {
	/** Canonical. */
	readonly uri: string;
	readonly name: string;
	readonly area: Area;
	/** Path in the area. */
	readonly path: string;
	readonly settings: EditorSettings;
}

/** A corpus as the files say it should be. */
export interface WantedCorpus {
	readonly root: CorpusRoot;
	readonly home: Home;
	/** Paths in the area, by id. */
	readonly documents: ReadonlyMap<DocumentId, string>;
}

export interface SearchResult {
	/** By URI of the corpus root. */
	readonly corpora: ReadonlyMap<string, WantedCorpus>;
	readonly notices: readonly Notice[];
}

/**
 * Looks through all workspace folders. A document below a workspace folder that lies in another one belongs to the inner.
 * @throws {CancelledError} when the signal is aborted.
 */
export async function searchFolders(
	folders: readonly WorkspaceFolder[],
	ruleIds: readonly string[],
	signal: AbortSignal,
): Promise<SearchResult> {
	const corpora = new Map<string, { root: CorpusRoot; home: Home; documents: Map<DocumentId, string> }>();
	const notices: Notice[] = [];
	for (const folder of folders) {
		const { area, path, settings } = folder;
		// A person may call the folder what they like; at the root of a virtual place that is the only name there is.
		const name = nameOf(path) === '' ? folder.name : nameOf(path);
		const inner = folders.filter((other) => other !== folder && isWithin(folder.uri, other.uri));
		const wanted = (root: CorpusRoot) => {
			const key = area.uri(root.folder);
			const known = corpora.get(key);
			if (known) return known;
			const made = { root, home: { area, folder: root.folder }, documents: new Map<DocumentId, string>() };
			corpora.set(key, made);
			append(notices, faultNotices(area, root));
			return made;
		};
		const defaults = { ruleIds, configuration: settings.configuration };
		for await (const found of findDocuments(area.source, {
			folder: path,
			name,
			scope: path,
			want: 'included',
			defaults,
		})) {
			if (signal.aborted) throw new CancelledError();
			switch (found.type) {
				case 'corpus':
					wanted(found.corpus);
					break;
				case 'document': {
					const uri = area.uri(found.path);
					const id = pathWithin(found.corpus.folder, found.path);
					if (id && !inner.some((other) => isWithin(other.uri, uri))) {
						wanted(found.corpus).documents.set(id, found.path);
					}
					break;
				}
				case 'skipped': {
					const uri = area.uri(found.path);
					notices.push({
						kind: 'skipped',
						uri,
						name: fileName(uri),
						message: `The folder was not read: ${found.fault.detail}.`,
					});
					break;
				}
			}
		}
	}
	return { corpora, notices };
}

function faultNotices(area: Area, { file, faults }: CorpusRoot): readonly Notice[] {
	const [first] = faults;
	if (!file || !first) return [];
	const uri = area.uri(file.path);
	const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
	return [{ kind: 'configuration', uri, name: fileName(uri), message: `${first.message}${more}` }];
}
