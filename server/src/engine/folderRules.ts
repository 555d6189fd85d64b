import { readCorpusRoot } from './corpusRoot.ts';
import type { CorpusRoot, Defaults } from './corpusRoot.ts';
import { configurationName } from './configurationSchema.ts';
import type { FileSource } from './fileSource.ts';
import { isIgnored, readIgnoreFile } from './ignoreFiles.ts';
import type { IgnoreFile } from './ignoreFiles.ts';
import { joinPath, pathWithin, upwards } from './paths.ts';

/** What holds for the files of one folder, from itself and from the folders above it. */
export interface FolderRules {
	readonly folder: string;
	/** The nearest corpus root, or null where no folder above holds a `corroborate.yaml`. */
	readonly corpus: CorpusRoot | null;
	/** The nearest first. */
	readonly ignoreFiles: readonly IgnoreFile[];
}

/**
 * The rules of a folder, from those of the folder above. `names` are the names of its files, where they are known already,
 * so that files that are not there need not be asked for.
 */
export async function enterFolder(
	source: FileSource,
	above: FolderRules,
	folder: string,
	defaults: Defaults,
	names: ReadonlySet<string> | null = null,
): Promise<FolderRules> {
	const ignoreFiles = names?.has('.gitignore') === false ? [] : await readIgnoreFile(source, folder);
	const corpus = names?.has(configurationName) === false ? null : await readCorpusRoot(source, folder, defaults);
	return { folder, corpus: corpus ?? above.corpus, ignoreFiles: [...ignoreFiles, ...above.ignoreFiles] };
}

/** The corpus that the nearest `corroborate.yaml` in a folder or above it makes; null where there is none. */
export async function nearestCorpus(
	source: FileSource,
	folder: string,
	defaults: Defaults,
): Promise<CorpusRoot | null> {
	const roots = await Promise.all(upwards(folder).map((above) => readCorpusRoot(source, above, defaults)));
	return roots.find((root) => root !== null) ?? null;
}

/**
 * The rules that hold for a folder that a person named: those of its own `.gitignore` and of the folders above it, up to the
 * top of the git repository, or up to `scope` (the workspace folder, the working directory) where there is none. When they
 * exclude the folder itself they do not count, for the person wants it.
 */
export async function rulesOf(
	source: FileSource,
	folder: string,
	scope: string,
	defaults: Defaults,
): Promise<FolderRules> {
	const folders = upwards(folder);
	const repositories = await Promise.all(folders.map((above) => source.stat(joinPath(above, '.git'))));
	const top = repositories.findIndex(({ ok }) => ok);
	const ruling = folders.filter((above, i) => i === 0 || (top >= 0 ? i <= top : pathWithin(scope, above) !== null));
	const files = await Promise.all(ruling.map((above) => readIgnoreFile(source, above)));
	const corpus = await nearestCorpus(source, folder, defaults);
	const above: FolderRules = { folder, corpus, ignoreFiles: files.slice(1).flat() };
	const own = files[0] ?? [];
	return { folder, corpus, ignoreFiles: isIgnored(above, folder, 'folder') ? own : [...own, ...above.ignoreFiles] };
}
