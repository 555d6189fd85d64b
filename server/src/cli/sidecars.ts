import { sidecarFolder } from '../annotations/sidecar.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { joinPath, parentOf, pathWithin, upwards } from '../engine/paths.ts';
import { readSidecars } from '../engine/sidecarStore.ts';
import type { Sidecar } from '../engine/sidecarStore.ts';
import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import { display } from './collect.ts';
import type { CorpusInput, SourceDocument } from './collect.ts';
import type { Terminal } from './terminal.ts';

export interface SidecarContext {
	readonly source: FileSource;
	readonly cwd: string;
	readonly terminal: Terminal;
}

/** A sidecar and the absolute path of the folder from which it names documents. */
export interface RootedSidecar extends Sidecar {
	readonly root: string;
}

/**
 * The sidecars of a corpus, outermost root first. They stand at the corpus root; where no `corroborate.yaml` makes one, in the
 * nearest folder above a document that has sidecars, which is the folder that was open when they were made. What is wrong with
 * them is told on the terminal.
 */
export async function sidecarsOf(
	{ folder, documents }: CorpusInput,
	{ source, cwd, terminal }: SidecarContext,
): Promise<readonly RootedSidecar[]> {
	const all: RootedSidecar[] = [];
	const roots = folder === null ? await sidecarRoots(source, documents) : [folder];
	for (const root of roots) {
		const { sidecars, unreadable } = await readSidecars(source, root);
		for (const { path, fault } of unreadable) terminal.warn(`${display(cwd, path)}: ${fault.detail}`);
		for (const { path, text, faults } of sidecars) {
			const [first] = faults;
			if (!first) continue;
			const { line, character } = positionAt(buildLineIndex(text), first.start);
			terminal.warn(`${display(cwd, path)}:${line + 1}:${character + 1}: ${first.message}`);
		}
		for (const sidecar of sidecars) all.push({ ...sidecar, root });
	}
	return all;
}

/** The nearest folders with sidecars above the documents, outermost first, so that a nearer one has the last word. */
async function sidecarRoots(source: FileSource, documents: readonly SourceDocument[]): Promise<readonly string[]> {
	const holds = new Map<string, boolean>();
	const roots = new Set<string>();
	for (const folder of new Set(documents.map(({ file }) => parentOf(file) ?? ''))) {
		for (const above of upwards(folder)) {
			const known = holds.get(above) ?? (await source.stat(joinPath(above, sidecarFolder))).ok;
			holds.set(above, known);
			if (!known) continue;
			roots.add(above);
			break;
		}
	}
	return [...roots].sort((a, b) => (pathWithin(a, b) !== null ? -1 : pathWithin(b, a) !== null ? 1 : a < b ? -1 : 1));
}
