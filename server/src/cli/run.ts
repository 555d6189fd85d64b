import { createDiskFileSource } from '../host/diskFileSource.ts';
import { rules } from '../rules/catalogue.ts';
import type { Rule } from '../rules/rule.ts';
import { analyse } from './analyse.ts';
import type { AnalysedCorpus, Extent } from './analyse.ts';
import { absolute, collect } from './collect.ts';
import type { Collection, Skipped, SourceDocument } from './collect.ts';
import { readOverlay } from './options.ts';
import type { CheckOptions } from './options.ts';
import type { SidecarContext } from './sidecars.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

/** What every command starts from: the documents of the call, read and analysed. */
export interface Run {
	readonly rules: readonly Rule[];
	readonly analysed: readonly AnalysedCorpus[];
	/** Documents of all corpora, by path. */
	readonly documents: readonly SourceDocument[];
	readonly skipped: readonly Skipped[];
}

/**
 * Reads what the paths name, and analyses it as far as a command asks.
 * @throws {UsageError} for paths that do not exist, broken configuration, or when nothing could be read.
 */
export async function run(
	paths: readonly string[],
	options: Partial<CheckOptions>,
	terminal: Terminal,
	directory: string,
	extent: Extent = 'comparisons',
): Promise<Run> {
	const { collection, context } = await read(paths, options, terminal, directory);
	const documents = collection.corpora.flatMap((corpus) => corpus.documents).sort((a, b) => (a.path < b.path ? -1 : 1));
	const analysed = await analyse(collection, { ...context, rules, extent });
	return { rules, analysed, documents, skipped: collection.skipped };
}

/**
 * Reads what the paths name and analyses nothing of it.
 * @throws {UsageError} as `run` does.
 */
export async function read(
	paths: readonly string[],
	options: Partial<CheckOptions>,
	terminal: Terminal,
	directory: string,
): Promise<{ readonly collection: Collection; readonly context: SidecarContext }> {
	const ruleIds = rules.map(({ id }) => id);
	const cwd = absolute(directory, '.');
	const source = createDiskFileSource(directory);
	const overlay = readOverlay(options, ruleIds);
	const collection = await collect(paths, { source, cwd, ruleIds, overlay, terminal });
	if (collection.corpora.length === 0) throw new UsageError(`no document could be read in ${paths.join(', ')}`);
	return { collection, context: { source, cwd, terminal } };
}
