import { describeDocument } from './describeDocument.ts';
import type { DescribedDocument } from './describeDocument.ts';
import { writeFacts } from './factsReport.ts';
import { writeListing } from './listing.ts';
import type { CommonOptions } from './options.ts';
import { run } from './run.ts';
import type { Run } from './run.ts';
import type { Terminal } from './terminal.ts';

/** What was read out of each document, by path; made one at a time. */
function* describeDocuments({ analysed, documents }: Run): Generator<DescribedDocument> {
	const corpora = new Map(
		analysed.flatMap(({ corpus, documents: own }) => [...own.values()].map((document) => [document, corpus] as const)),
	);
	for (const document of documents) {
		const view = corpora.get(document)?.view(document.id);
		if (view) yield describeDocument(document.path, view);
	}
}

/** `corroborate facts`: prints what the documents say. */
export async function facts(
	paths: readonly string[],
	options: CommonOptions,
	terminal: Terminal,
	directory: string,
): Promise<0> {
	const done = await run(paths, options, terminal, directory, 'labels');
	const described = describeDocuments(done);
	await writeListing(terminal, options.format, {
		lists: { documents: described },
		lines: described,
		skipped: done.skipped,
		text: () => writeFacts(terminal, described, new Map(done.documents.map(({ path, text }) => [path, text]))),
	});
	return 0;
}
