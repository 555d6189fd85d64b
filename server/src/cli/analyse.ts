import type { Annotation, Decision } from '../annotations/decision.ts';
import { decisionsByDocument, locateDecisions } from '../annotations/decisions.ts';
import type { AnchoredDecision } from '../annotations/decisions.ts';
import type { Corpus } from '../engine/corpus.ts';
import { createCorpus } from '../engine/createCorpus.ts';
import { joinPath, nameOf } from '../engine/paths.ts';
import type { Task } from '../text/task.ts';
import type { DocumentId } from '../index/mention.ts';
import type { Rule } from '../rules/rule.ts';
import type { Collection, CorpusInput, SourceDocument } from './collect.ts';
import { sidecarsOf } from './sidecars.ts';
import type { SidecarContext } from './sidecars.ts';

/** A corpus with everything that is known of it. */
export interface AnalysedCorpus {
	readonly corpus: Corpus;
	/** Those that it was checked by. */
	readonly rules: readonly Rule[];
	readonly documents: ReadonlyMap<DocumentId, SourceDocument>;
	/** What people decided about a document, located in a text of it. */
	decisions(document: SourceDocument, text: string): readonly Decision[];
}

/** What is asked of documents: content labels only, or all that they say of each other, too. */
export type Extent = 'labels' | 'comparisons';

export interface AnalyseContext extends SidecarContext {
	readonly rules: readonly Rule[];
	readonly extent: Extent;
}

/** Analyses each corpus by itself, with what people decided about its documents. */
export async function analyse({ corpora }: Collection, context: AnalyseContext): Promise<readonly AnalysedCorpus[]> {
	const analysed: AnalysedCorpus[] = [];
	for (const input of corpora) analysed.push(await analyseCorpus(input, context));
	context.terminal.progress(null);
	return analysed;
}

async function analyseCorpus(input: CorpusInput, context: AnalyseContext): Promise<AnalysedCorpus> {
	const { rules, extent, terminal } = context;
	const corpus = createCorpus(rules, input.configuration.settings);
	const decisions = await readDecisions(input, context);
	const decisionsOf = ({ file }: SourceDocument, text: string) => locateDecisions(text, decisions.get(file) ?? []);
	let done = 0;
	for (const document of input.documents) {
		const { id, file, text } = document;
		corpus.set({ id, name: nameOf(file), text, decisions: decisionsOf(document, text) });
		terminal.progress({ label: 'Analysing', done: ++done, total: input.documents.length });
	}
	const task: Task<unknown> = extent === 'labels' ? corpus.label() : corpus.analyse();
	for (let step = task.next(); !step.done; step = task.next())
		terminal.progress({ label: 'Comparing documents', done: 0, total: null });
	const documents = new Map(input.documents.map((document) => [document.id, document]));
	return { corpus, rules, documents, decisions: decisionsOf };
}

/** Decisions by the absolute path of their document; a nearer root has the last word. */
async function readDecisions(
	input: CorpusInput,
	context: AnalyseContext,
): Promise<ReadonlyMap<string, readonly AnchoredDecision[]>> {
	const byRoot = new Map<string, (readonly [document: string, annotations: readonly Annotation[]])[]>();
	for (const { root, document, annotations } of await sidecarsOf(input, context)) {
		const entries = byRoot.get(root) ?? [];
		byRoot.set(root, entries);
		entries.push([document, annotations]);
	}
	const byFile = new Map<string, readonly AnchoredDecision[]>();
	for (const [root, entries] of byRoot) {
		for (const [document, decisions] of decisionsByDocument(entries)) byFile.set(joinPath(root, document), decisions);
	}
	return byFile;
}
