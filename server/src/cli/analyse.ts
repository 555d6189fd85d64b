import type { Decision } from '../annotations/decision.ts';
import { decisionsByDocument, locateDecisions } from '../annotations/decisions.ts';
import type { AnchoredDecision } from '../annotations/decisions.ts';
import { sidecarFolder } from '../annotations/sidecar.ts';
import type { Corpus } from '../engine/corpus.ts';
import { createCorpus } from '../engine/createCorpus.ts';
import type { FileSource } from '../engine/fileSource.ts';
import { joinPath, nameOf, parentOf, pathWithin, upwards } from '../engine/paths.ts';
import { readSidecars } from '../engine/sidecarStore.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Rule } from '../rules/rule.ts';
import { buildLineIndex, positionAt } from '../text/lineIndex.ts';
import { display } from './collect.ts';
import type { Collection, CorpusInput, SourceDocument } from './collect.ts';
import type { Terminal } from './terminal.ts';

/** A corpus with everything that is known of it. */
export interface AnalysedCorpus {
	readonly corpus: Corpus;
	readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
	/** What people decided about a document, located in a text of it. */
	decisions(document: SourceDocument, text: string): readonly Decision[];
}

export interface AnalyseContext {
	readonly source: FileSource;
	readonly cwd: string;
	readonly rules: readonly Rule[];
	readonly terminal: Terminal;
}

/** Analyses each corpus by itself, with what people decided about its documents. */
export async function analyse({ corpora }: Collection, context: AnalyseContext): Promise<readonly AnalysedCorpus[]> {
	const analysed: AnalysedCorpus[] = [];
	for (const input of corpora) analysed.push(await analyseCorpus(input, context));
	context.terminal.progress(null);
	return analysed;
}

async function analyseCorpus(input: CorpusInput, context: AnalyseContext): Promise<AnalysedCorpus> {
	const { rules, terminal } = context;
	const corpus = createCorpus(rules, input.configuration.settings);
	const decisions = await readDecisions(input, context);
	const decisionsOf = ({ file }: SourceDocument, text: string) => locateDecisions(text, decisions.get(file) ?? []);
	let done = 0;
	for (const document of input.documents) {
		const { id, file, text } = document;
		corpus.set({ id, name: nameOf(file), text, decisions: decisionsOf(document, text) });
		terminal.progress({ label: 'Analysing', done: ++done, total: input.documents.length });
	}
	const task = corpus.analyse();
	for (let step = task.next(); !step.done; step = task.next())
		terminal.progress({ label: 'Comparing documents', done: 0, total: null });
	const documents = new Map(input.documents.map((document) => [document.id, document]));
	return { corpus, documents, decisions: decisionsOf };
}

/**
 * Decisions by the absolute path of their document. They stand at the corpus root; where no `corroborate.yaml` makes one,
 * in the nearest folder above a document that has sidecars, which is the folder that was open when they were made.
 */
async function readDecisions(
	{ folder, documents }: CorpusInput,
	{ source, cwd, terminal }: AnalyseContext,
): Promise<ReadonlyMap<string, readonly AnchoredDecision[]>> {
	const byFile = new Map<string, readonly AnchoredDecision[]>();
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
		const entries = sidecars.map(({ document, annotations }) => [document, annotations] as const);
		for (const [document, decisions] of decisionsByDocument(entries)) byFile.set(joinPath(root, document), decisions);
	}
	return byFile;
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
