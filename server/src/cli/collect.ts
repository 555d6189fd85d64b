import path from 'node:path';
import { defaultConfiguration } from '../engine/configuration.ts';
import type { Configuration, ConfigurationFault } from '../engine/configuration.ts';
import { bytesIn } from '../engine/configurationSchema.ts';
import type { CorpusRoot, Defaults } from '../engine/corpusRoot.ts';
import { findDocuments } from '../engine/findDocuments.ts';
import { nearestCorpus } from '../engine/folderRules.ts';
import { sizeForPeople } from '../engine/fileSource.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { nameOf, parentOf, pathWithin } from '../engine/paths.ts';
import { readText } from '../engine/readText.ts';
import type { DocumentId } from '../index/mention.ts';
import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import type { Overlay } from './options.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usageError.ts';

/** A document that was read. */
export interface SourceDocument {
	/** Its path from the corpus root; from the working directory where no `corroborate.yaml` makes a root. */
	readonly id: DocumentId;
	/** From the working directory, as it is printed. */
	readonly path: string;
	/** Absolute. */
	readonly file: string;
	readonly text: string;
}

/** The documents of one corpus. */
export interface CorpusInput {
	/** Absolute path of the folder with `corroborate.yaml`; null for what no such file rules. */
	readonly folder: string | null;
	readonly configuration: Configuration;
	/** In order of id. */
	readonly documents: readonly SourceDocument[];
}

/** A file or folder that could not be read, and why. */
export interface Skipped {
	readonly path: string;
	readonly reason: string;
}

export interface Collection {
	readonly corpora: readonly CorpusInput[];
	readonly skipped: readonly Skipped[];
}

export interface CollectContext {
	readonly source: FileSource;
	/** Absolute path of the working directory, with `/`. */
	readonly cwd: string;
	readonly ruleIds: readonly string[];
	readonly overlay: Overlay;
	readonly terminal: Terminal;
}

/** Bytes that are read of a file that is named, whatever is read from folders; the facts of more would not fit into memory. */
const namedLimit = bytesIn(20);
/** How many files are read at a time. */
const concurrency = 16;

interface Wanted {
	readonly file: string;
	readonly corpus: CorpusRoot | null;
	/** Bytes, where the person named the file; then `namedLimit` counts where it is the greater one. */
	readonly named: number | null;
}

/** An absolute path with `/`, whatever the system. */
export function absolute(cwd: string, file: string): string {
	return path.resolve(cwd, file).split(path.sep).join('/');
}

/** A path as it is printed: from the working directory, with `/`. */
export function display(cwd: string, file: string): string {
	return path.relative(cwd, file).split(path.sep).join('/') || '.';
}

/**
 * Finds and reads all documents that the paths name, split into corpora.
 * @throws {UsageError} when a path does not exist or a `corroborate.yaml` cannot be relied on.
 */
export async function collect(paths: readonly string[], context: CollectContext): Promise<Collection> {
	const { terminal, cwd } = context;
	const skipped: Skipped[] = [];
	const skip = (file: string, reason: string) => {
		skipped.push({ path: display(cwd, file), reason });
		terminal.warn(`skipped ${display(cwd, file)}: ${reason}`);
	};
	const wanted = await findAll(paths, context, skip);
	const corpora = new Map<string, { root: CorpusRoot | null; documents: SourceDocument[] }>();
	let read = 0;
	await eachOf([...wanted.values()], concurrency, async (one) => {
		const text = await readWanted(one, context, skip);
		terminal.progress({ label: 'Reading', done: ++read, total: wanted.size });
		if (text === null) return;
		const { file, corpus } = one;
		const root = corpus?.file ? corpus : null;
		const input = corpora.get(root?.folder ?? '') ?? { root, documents: [] };
		corpora.set(root?.folder ?? '', input);
		const shown = display(cwd, file);
		input.documents.push({ id: (root && pathWithin(root.folder, file)) ?? shown, path: shown, file, text });
	});
	terminal.progress(null);
	return {
		corpora: [...corpora]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, { root, documents }]) => ({
				folder: root?.folder ?? null,
				configuration: context.overlay(root?.configuration ?? defaultConfiguration),
				documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)),
			})),
		skipped: skipped.sort((a, b) => (a.path < b.path ? -1 : 1)),
	};
}

/** Every file that is to be read, by its absolute path; one that is named and found counts as named. */
async function findAll(
	paths: readonly string[],
	{ source, cwd, ruleIds, terminal }: CollectContext,
	skip: (file: string, reason: string) => void,
): Promise<ReadonlyMap<string, Wanted>> {
	const wanted = new Map<string, Wanted>();
	const defaults: Defaults = { ruleIds, configuration: defaultConfiguration };
	const corpusOf = remember((folder: string) => nearestCorpus(source, folder, defaults));
	const warned = new Set<string>();
	const weigh = ({ file: configured, faults }: CorpusRoot) => {
		if (!configured) return;
		refuseFaults(configured, faults, cwd);
		if (warned.has(configured.path)) return;
		warned.add(configured.path);
		for (const fault of faults) terminal.warn(located(configured, fault, cwd));
	};
	for (const given of paths) {
		const file = absolute(cwd, given);
		const stat = await source.stat(file);
		if (!stat.ok) {
			if (stat.fault.reason === 'missing') throw new UsageError(`${given} ${stat.fault.detail}`);
			skip(file, stat.fault.detail);
		} else if (stat.value.type === 'other') {
			skip(file, 'is neither a file nor a folder');
		} else if (stat.value.type === 'file') {
			const corpus = await corpusOf(parentOf(file) ?? '');
			if (corpus) weigh(corpus);
			wanted.set(file, { file, corpus, named: stat.value.size });
		} else {
			const scope = pathWithin(cwd, file) === null ? file : cwd;
			const search = { folder: file, name: nameOf(file), scope, want: 'all', defaults } as const;
			for await (const found of findDocuments(source, search)) {
				if (found.type === 'skipped') skip(found.path, found.fault.detail);
				else weigh(found.corpus);
				if (found.type !== 'document') continue;
				if (!wanted.has(found.path)) wanted.set(found.path, { file: found.path, corpus: found.corpus, named: null });
				terminal.progress({ label: 'Looking for documents', done: wanted.size, total: null });
			}
		}
	}
	return wanted;
}

type ConfigurationFile = NonNullable<CorpusRoot['file']>;

/** A corpus whose configuration cannot be relied on is not checked at all. A document that is not there (any more) leaves the rest of it as it was. */
function refuseFaults(file: ConfigurationFile, faults: readonly ConfigurationFault[], cwd: string): void {
	const [first, ...others] = faults.filter(({ document }) => document === undefined);
	if (!first) return;
	const more = others.length > 0 ? ` (${others.length} more)` : '';
	throw new UsageError(`${located(file, first, cwd)}${more}`);
}

/** A fault with its place, as it is printed. */
function located({ path: file, text }: ConfigurationFile, { start, message }: ConfigurationFault, cwd: string): string {
	const { line, character } = positionAt(buildLineIndex(text), start);
	return `${display(cwd, file)}:${line + 1}:${character + 1}: ${message}`;
}

/** The text of a file; null when it is skipped. */
async function readWanted(
	{ file, corpus, named }: Wanted,
	{ source, cwd, overlay, terminal }: CollectContext,
	skip: (file: string, reason: string) => void,
): Promise<string | null> {
	const { maxFileSize, encoding } = overlay(corpus?.configuration ?? defaultConfiguration);
	const limit = named === null ? maxFileSize : Math.max(maxFileSize, namedLimit);
	if (named !== null && named > maxFileSize && named <= limit) {
		const size = `${sizeForPeople(named)}, more than the ${sizeForPeople(maxFileSize)} read from folders`;
		terminal.warn(`${display(cwd, file)} has ${size}; it is read because it was named`);
	}
	const read = await readText(source, file, limit, encoding);
	switch (read.type) {
		case 'missing':
			skip(file, 'does not exist any more');
			return null;
		case 'skipped':
			skip(file, read.reason);
			return null;
		case 'text':
			if (read.remark !== null) terminal.warn(`${display(cwd, file)} ${read.remark}`);
			return read.text;
	}
}

/** Runs `work` for each item, a few at a time. */
async function eachOf<T>(items: readonly T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const item = items[next++];
			if (item !== undefined) await work(item);
		}
	};
	await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, worker));
}

/** The same function, asked once for each argument. */
function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
	const answers = new Map<string, Promise<T>>();
	return (key) => {
		const answer = answers.get(key) ?? ask(key);
		answers.set(key, answer);
		return answer;
	};
}
