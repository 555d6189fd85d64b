import { createCorpusRoot, isDocumentName } from './corpusRoot.ts';
import type { CorpusRoot, Defaults } from './corpusRoot.ts';
import type { FileFault, FileSource } from './fileSource.ts';
import { enterFolder, rulesOf } from './folderRules.ts';
import { isIgnored, isSkippedFolder } from './ignoreFiles.ts';
import type { FolderRules } from './folderRules.ts';
import { joinPath, nameOf, pathWithin } from './paths.ts';

/** What a search of a folder comes upon. */
export type Found =
	/** A document and the corpus that it belongs to. */
	| { readonly type: 'document'; readonly path: string; readonly corpus: CorpusRoot }
	/** A folder below the one that is searched turns out to be a corpus of its own. */
	| { readonly type: 'corpus'; readonly corpus: CorpusRoot }
	/** A folder that could not be read. */
	| { readonly type: 'skipped'; readonly path: string; readonly fault: FileFault };

/** Where documents are looked for. */
export interface Search {
	readonly folder: string;
	/** What people call the folder, where its path does not say (the empty path). */
	readonly name: string;
	/** How far up `.gitignore` files count outside git: the workspace folder, or the working directory. */
	readonly scope: string;
	/**
	 * `included`: what `include` names, as an editor does with a workspace folder. `all`: every file that ends as documents
	 * do, because a person named this folder; `include` of a corpus that begins here or below still counts.
	 */
	readonly want: 'included' | 'all';
	readonly defaults: Defaults;
}

/** Deeper folders are not searched, so that no folder that holds itself keeps the search going. */
const deepest = 64;

/** The rules of the folder itself; where no `corroborate.yaml` rules it is a corpus by the defaults. */
async function startOf(source: FileSource, search: Search): Promise<FolderRules & { readonly corpus: CorpusRoot }> {
	const { folder, name, scope, defaults } = search;
	const rules = await rulesOf(source, folder, scope, defaults);
	return { ...rules, corpus: rules.corpus ?? createCorpusRoot(folder, defaults.configuration, null, [], name) };
}

function isWanted(search: Search, corpus: CorpusRoot, path: string): boolean {
	const narrowed = corpus.configuration.includeGiven && pathWithin(search.folder, corpus.folder) !== null;
	return search.want === 'included' || narrowed ? corpus.includes(path) : isDocumentName(nameOf(path));
}

/**
 * Looks through a folder and what is below it, in order of path. Dot-folders, `node_modules` and what `.gitignore` files
 * exclude are passed over; dot-files are no documents. Links are followed to folders elsewhere, to each once.
 */
export async function* findDocuments(source: FileSource, search: Search): AsyncGenerator<Found> {
	const start = await startOf(source, search);
	yield { type: 'corpus', corpus: start.corpus };
	const own = await source.identify(search.folder);
	yield* walk(source, search, start, own.ok ? [own.value] : [], 0);
}

/** One of the folders lies in the other, or they are the same. */
function areNested(a: string, b: string): boolean {
	return pathWithin(a, b) !== null || pathWithin(b, a) !== null;
}

/** `roots` are the canonical paths of all folders at which a walk began: the search's own and those behind links. */
async function* walk(
	source: FileSource,
	search: Search,
	rules: FolderRules & { readonly corpus: CorpusRoot },
	roots: string[],
	depth: number,
): AsyncGenerator<Found> {
	const listed = await source.list(rules.folder);
	if (!listed.ok) {
		yield { type: 'skipped', path: rules.folder, fault: listed.fault };
		return;
	}
	const names = new Set(listed.value.map(({ name }) => name));
	let here = rules;
	if (depth > 0) {
		const entered = await enterFolder(source, rules, rules.folder, search.defaults, names);
		here = { ...entered, corpus: entered.corpus ?? rules.corpus };
		if (here.corpus !== rules.corpus) yield { type: 'corpus', corpus: here.corpus };
	}
	for (const { name, type, link } of listed.value) {
		const path = joinPath(rules.folder, name);
		if (type === 'other' || isIgnored(here, path, type)) continue;
		if (type === 'file') {
			if (!name.startsWith('.') && isWanted(search, here.corpus, path)) {
				yield { type: 'document', path, corpus: here.corpus };
			}
		} else if (!isSkippedFolder(name) && depth < deepest) {
			if (link) {
				const target = await source.identify(path);
				if (!target.ok || roots.some((root) => areNested(root, target.value))) continue;
				roots.push(target.value);
			}
			yield* walk(source, search, { ...here, folder: path }, roots, depth + 1);
		}
	}
}

/**
 * The corpus of one file, when a search would come upon it; null otherwise. For files that appear while an editor is open.
 */
export async function admits(source: FileSource, search: Search, path: string): Promise<CorpusRoot | null> {
	const within = pathWithin(search.folder, path);
	if (!within) return null;
	let rules: FolderRules & { readonly corpus: CorpusRoot } = await startOf(source, search);
	const parts = within.split('/');
	const name = parts.pop() ?? '';
	for (const part of parts) {
		const folder = joinPath(rules.folder, part);
		if (isSkippedFolder(part) || isIgnored(rules, folder, 'folder')) return null;
		const entered = await enterFolder(source, rules, folder, search.defaults);
		rules = { ...entered, corpus: entered.corpus ?? rules.corpus };
	}
	const wanted = !name.startsWith('.') && !isIgnored(rules, path, 'file') && isWanted(search, rules.corpus, path);
	return wanted ? rules.corpus : null;
}
